// What an expression comes to for entries of which something is known beforehand: those that a duplicates clause names.
// Rewriting only, and only to what is worth the same, the unknown included.
import { always, type Duplicates, type Expr, fact, type RuleVersion } from './document.ts'
import { alwaysGiven } from './facts.ts'
import { operators } from './operators.ts'
import { entryFactsOf, noBucket } from './pipeline.ts'

/** Facts of which it is known that they are one of a few words. */
type Known = ReadonlyMap<string, readonly string[]>

/** Whether an expression can never be unknown: then SQL need not ask. */
export function neverNull(expr: Expr): boolean {
  if ('fact' in expr) return alwaysGiven.includes(expr.fact)
  return 'op' in expr ? expr.op === 'known' || (!operators[expr.op].partial && expr.of.every(neverNull)) : true
}

/** A truth that no fact can change; null where facts are asked. */
export const literally = (expr: Expr): boolean | null =>
  'value' in expr && typeof expr.value === 'boolean' ? expr.value : null
const never: Expr = { value: false, kind: 'truth' }

/** The words that something is compared with. */
export function wordsOf(rule: RuleVersion, expr: Expr | undefined): readonly string[] {
  const value =
    expr && 'value' in expr ? expr.value : expr && 'param' in expr ? rule.params[expr.param]?.value : undefined
  return Array.isArray(value) ? value.map(String) : []
}

/** What holds of every entry for which `among` is true. */
function knownBy(rule: RuleVersion, among: Expr): Map<string, readonly string[]> {
  const parts = 'op' in among && among.op === 'all' ? among.of : [among]
  return new Map(
    parts.flatMap((part) => {
      const [asked, words] = 'op' in part && part.op === 'among' ? part.of : []
      return asked && 'fact' in asked && words ? [[asked.fact, wordsOf(rule, words)] as const] : []
    }),
  )
}

export function simplified(rule: RuleVersion, expr: Expr, known: Known): Expr {
  if (!('op' in expr)) return expr
  const of = expr.of.map((operand) => simplified(rule, operand, known))
  const [a, b, c] = of
  switch (expr.op) {
    case 'all':
    case 'any': {
      const settles = expr.op === 'any'
      if (of.some((one) => literally(one) === settles)) return settles ? always : never
      const left = of.filter((one) => literally(one) === null)
      return left.length ? { op: expr.op, of: left } : settles ? never : always
    }
    case 'not': {
      const truth = a ? literally(a) : null
      return truth === null ? { op: 'not', of } : truth ? never : always
    }
    case 'choose': {
      const truth = a ? literally(a) : null
      return truth === null || !b || !c ? { op: 'choose', of } : truth ? b : c
    }
    case 'among': {
      const may = a && 'fact' in a ? known.get(a.fact) : undefined
      const words = wordsOf(rule, b)
      if (may?.every((word) => words.includes(word))) return always
      return may?.every((word) => !words.includes(word)) ? never : { op: 'among', of }
    }
  }
  return { op: expr.op, of }
}

const plainFacts = (of: readonly Expr[]): string[] => of.flatMap((one) => ('fact' in one ? [one.fact] : []))

/**
 * What the later steps read of an entry, beyond its amount, its bucket and the facts that every duplicates clause compares:
 * two entries alike in all these are one to everything that follows, whichever of them counts.
 */
export function profileOf(rule: RuleVersion): readonly Expr[] {
  const read = [
    ...rule.caps.flatMap((cap) => [cap.where, ...cap.by, cap.limit]),
    ...rule.totals.flatMap((total) => [
      total.where,
      ...(total.by ? [total.by] : []),
      ...(total.of ? [total.of] : []),
      ...(total.fold === 'leastYear' ? [fact('year')] : []),
    ]),
    // Hours under a cap are given out in this order, so under caps no two entries are alike.
    ...(rule.caps.length ? [fact('countsOn'), fact('id')] : []),
  ]
  return read.filter((expr) => !rule.duplicates.every((clause) => comparedBy(rule, clause, expr)))
}

/** Whether a clause compares all that an expression hangs on, so that entries which it takes for the same are the same in it. */
function comparedBy(rule: RuleVersion, clause: Duplicates, expr: Expr): boolean {
  const compared = ['bucket', ...plainFacts(clause.by)]
  return entryFactsOf(simplified(rule, expr, knownBy(rule, clause.among))).every((name) => compared.includes(name))
}

/**
 * Whether it makes no difference to any total which of several duplicates counts: all of them are worth the same by the clause's own facts.
 * Then nobody has to put them in order, and one of each group is enough.
 */
export function orderFree(rule: RuleVersion): boolean {
  const [clause, more] = rule.duplicates
  if (rule.caps.length || more) return false
  if (!clause) return true
  const known = knownBy(rule, clause.among)
  const fits = rule.conversion.find((one) => literally(simplified(rule, one.when, known)) !== false)
  if (!fits || literally(simplified(rule, fits.when, known)) !== true || !neverNull(clause.among)) return false
  const amount = simplified(rule, fits.gives, known)
  if (!('value' in amount || 'param' in amount)) return false
  const placed = new Map([...known, ['bucket', [fits.into ?? noBucket]] as const])
  const compared = plainFacts(clause.by)
  return rule.totals.every((total) => {
    const read = [
      total.where,
      ...(total.by ? [total.by] : []),
      ...(total.of ? [total.of] : []),
      ...(total.fold === 'leastYear' ? [fact('year')] : []),
    ]
    return read.every((expr) =>
      entryFactsOf(simplified(rule, expr, placed)).every((name) => name === 'bucket' || compared.includes(name)),
    )
  })
}

/** A clause's key without what is the same in every entry that it names. */
export function keyOf(rule: RuleVersion, clause: Duplicates): readonly Expr[] {
  const known = knownBy(rule, clause.among)
  return clause.by.filter((by) => !('fact' in by && known.get(by.fact)?.length === 1))
}
