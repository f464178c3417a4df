// Most questions a rule asks of an entry begin with its kind. Asked once, first, the rest of each question is short: both evaluators then go by
// kind and ask of each what the rule comes to there. Rewriting only, to what is worth the same.
import type { Expr, RuleVersion } from './document.ts'
import { alwaysGiven } from './facts.ts'
import { entryFactsOf } from './pipeline.ts'
import { literally, simplified, wordsOf } from './simplify.ts'

/** A fact that every entry has, and the words it is compared with. */
export type Pivot = { readonly fact: string; readonly words: readonly string[] }
/** No entry's word; stands for every word that the rule does not name. */
const another = '\u0000'
/** With more branches than this, finding the right one costs more than it saves. */
const mostBranches = 12

/** The fact that is asked most often; null where branching would save nothing. */
export function pivotOf(rule: RuleVersion): Pivot | null {
  const asked = new Map<string, Set<string>>()
  const count = new Map<string, number>()
  const read = (expr: Expr): void => {
    if (!('op' in expr)) return
    const [of, words] = expr.of
    // Also where the fact stands deeper: rewriting may bring it to the front, and then its words are compared with.
    for (const fact of expr.op === 'among' && of ? entryFactsOf(of).filter((one) => alwaysGiven.includes(one)) : []) {
      count.set(fact, (count.get(fact) ?? 0) + 1)
      asked.set(fact, new Set([...(asked.get(fact) ?? []), ...wordsOf(rule, words)]))
    }
    expr.of.forEach(read)
  }
  for (const expr of specialisedOf(rule)) read(expr)
  const [best] = [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (!best || best[1] < 2) return null
  const words = [...(asked.get(best[0]) ?? [])]
  return words.length <= mostBranches ? { fact: best[0], words } : null
}

/** Every expression that ruleFor rewrites: a word named in any of them needs a branch of its own. */
const specialisedOf = (rule: RuleVersion): readonly Expr[] => [
  rule.dating.on,
  ...rule.recognition.map((one) => one.needs),
  ...rule.duplicates.map((one) => one.among),
  ...rule.conversion.flatMap((one) => [one.when, one.gives]),
  ...rule.caps.map((one) => one.where),
  ...rule.totals.map((one) => one.where),
]

/** What the rule comes to for entries of one word. Clauses keep their number and place, so that columns of it stand where the rule's stand. */
function ruleFor(rule: RuleVersion, fact: string, word: string): RuleVersion {
  const known = new Map([[fact, [word]]])
  const of = (expr: Expr): Expr => simplified(rule, expr, known)
  return {
    ...rule,
    dating: { ...rule.dating, on: of(rule.dating.on) },
    recognition: rule.recognition.map((one) => ({ ...one, needs: of(one.needs) })),
    duplicates: rule.duplicates.map((one) => ({ ...one, among: of(one.among) })),
    conversion: rule.conversion
      .map((one) => ({ ...one, when: of(one.when), gives: of(one.gives) }))
      .filter((one) => literally(one.when) !== false),
    caps: rule.caps.map((one) => ({ ...one, where: of(one.where) })),
    totals: rule.totals.map((one) => ({ ...one, where: of(one.where) })),
  }
}

/** The rule as it comes to for each word of the pivot; the rule itself where branching would save nothing. */
export function branchesOf(rule: RuleVersion): readonly RuleVersion[] {
  const pivot = pivotOf(rule)
  return pivot ? [...pivot.words, another].map((word) => ruleFor(rule, pivot.fact, word)) : [rule]
}
