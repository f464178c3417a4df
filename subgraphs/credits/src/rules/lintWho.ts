// Whom a rule reaches: clauses and rows nobody comes to, levels that no clause speaks of, conditions on where a provider comes from.

import { type Clause, type Expr, op, type RuleVersion } from './document.ts'
import { closed } from './domains.ts'
import { valueWords } from './facts.ts'
import type { Find } from './finding.ts'
import { fails, type Goal, holds, possible, where, worth } from './reason.ts'
import { gatesOf, levelIs } from './sorts.ts'

export function lintWho(rule: RuleVersion, find: Find): void {
  const gates = gatesOf(rule)
  if (!possible(rule, gates)) {
    find(
      'ERROR',
      'BINDS_NOBODY',
      rule.applies[0] ?? null,
      '适用条件互相矛盾，本规则对任何人都不适用；请检查各条适用条件的取值。',
      'The conditions of applies contradict each other, so that the rule binds nobody: look at their values.',
    )
    return
  }
  lintReached(rule, find)
  for (const level of closed.targetLevel ?? []) lintLevel(rule, level, find)
  for (const clause of [...rule.requirements, ...rule.substitutions])
    if (!possible(rule, [...gates, holds(clause.when)]))
      find(
        'WARNING',
        'NEVER_BINDS',
        clause,
        '在适用对象之中，此条的条件（when）永不成立；请改条件，或删去此条。',
        'Of those whom the rule binds the condition (when) of this clause never holds: change it, or leave the clause out.',
      )
}

/** Windows and conversions are asked in turn: what an earlier one takes entirely, a later one never sees. */
function lintReached(rule: RuleVersion, find: Find): void {
  const asked = { window: gatesOf(rule), conversion: [] as Goal[] }
  for (const step of ['window', 'conversion'] as const)
    rule[step].forEach((clause, index) => {
      const earlier = rule[step].slice(0, index).map((one) => fails(one.when))
      if (!possible(rule, [...asked[step], ...earlier, holds(clause.when)]))
        find(
          'ERROR',
          'UNREACHABLE',
          clause,
          index === 0
            ? '此条的条件（when）永不成立；请改条件，或删去此条。'
            : '轮不到此条：凡符合它的，都已被前面的条款取走；请把它移到前面，或改条件。',
          index === 0
            ? 'The condition (when) of this clause never holds: change it, or leave the clause out.'
            : 'This clause is never come to: whatever fits it was taken by those before it. Move it up, or change its condition.',
        )
    })
  const recognised = rule.recognition.map((one) => holds(one.needs))
  for (const clause of rule.conversion)
    if (possible(rule, [holds(clause.when)]) && !possible(rule, [...recognised, holds(clause.when)]))
      find(
        'WARNING',
        'NEVER_RECOGNISED',
        clause,
        '此条所折算的活动，认定条款一概不认；请删去其一。',
        'What this clause converts is never recognised: leave out one or the other.',
      )
  for (const clause of clausesOf(rule)) for (const expr of expressionsOf(clause)) lintRows(rule, clause, expr, [], find)
}

/** Rows of a table: each is a `choose`, the next row is its third operand. */
function lintRows(rule: RuleVersion, clause: Clause, expr: Expr, above: readonly Goal[], find: Find): void {
  if (!('op' in expr)) return
  const [condition, then, rest] = expr.of
  if (expr.op !== 'choose' || !condition || !then || !rest) {
    for (const one of expr.of) lintRows(rule, clause, one, above, find)
    return
  }
  if (!possible(rule, [...above, holds(condition)]))
    find(
      'WARNING',
      'UNREACHABLE_ROW',
      clause,
      '表中有一行永不适用：它的条件不成立，或已被上面的行涵盖；请调整行序或删去该行。',
      'A row of the table is never used: its condition cannot hold, or rows above take all of it. Move the row, or leave it out.',
    )
  lintRows(rule, clause, then, [...above, holds(condition)], find)
  lintRows(rule, clause, rest, [...above, fails(condition)], find)
}

/** Whoever is neither refused by a gate nor met by a clause would get a verdict that nobody decided on. */
function lintLevel(rule: RuleVersion, level: string, find: Find): void {
  const [zh, en] = [valueWords[level]?.['zh-CN'] ?? level, valueWords[level]?.en ?? level]
  const bound = [...gatesOf(rule), levelIs(level)]
  if (possible(rule, [...bound, ...rule.window.map((one) => fails(one.when))]))
    find(
      'ERROR',
      'LEVEL_WITHOUT_WINDOW',
      rule.window[0] ?? null,
      `申报${zh}的有人没有审验期条款适用；请为其写一条 window，或在 applies 中写明对其不适用（NOT_APPLICABLE）。`,
      `Some who apply for ${en} have no window: write one for them, or say in applies that the rule does not bind them (NOT_APPLICABLE).`,
    )
  const inWindow = holds(op('any', ...rule.window.map((one) => one.when)))
  if (
    rule.requirements.length &&
    possible(rule, [...bound, inWindow, ...rule.requirements.map((one) => fails(one.when))])
  )
    find(
      'ERROR',
      'LEVEL_WITHOUT_REQUIREMENT',
      rule.requirements[0] ?? null,
      `申报${zh}的有人没有任何要求，将一律合格；请为其写明要求，或在 applies 中写明对其不适用（NOT_APPLICABLE）。`,
      `Some who apply for ${en} have no requirement and would all pass: write one for them, or say in applies that the rule does not bind them (NOT_APPLICABLE).`,
    )
}

/** Where a training comes from must not decide (S47): each such fact, and what is taken for "another" of its kind. */
const origins: readonly (readonly [fact: string, one: string, other: string])[] = [
  ['place', 'PROVINCE', 'ELSEWHERE'],
  ['institution', '', ' another'],
]

export function lintOrigin(rule: RuleVersion, find: Find): void {
  const training = holds(
    op('among', { fact: 'kind' }, { value: ['PUBLIC_COURSE', 'PROFESSIONAL_COURSE'], kind: 'texts' }),
  )
  // What is rescinded was granted wrongly, by whomever: that is no condition on where a provider comes from.
  const asked = rule.recognition.filter((one) => one.otherwise !== 'REVOKED')
  for (const clause of [...asked, ...rule.conversion, ...rule.caps])
    for (const expr of expressionsOf(clause))
      for (const [fact, one, other] of origins)
        for (const value of one ? [one] : comparedWith(rule, expr, fact)) {
          const [near, far] = [where(expr, fact, value), where(expr, fact, other)]
          const differs =
            possible(rule, [training, holds(near), fails(far)]) || possible(rule, [training, fails(near), holds(far)])
          if (differs && JSON.stringify(near) !== JSON.stringify(far))
            find(
              'ERROR',
              'PROVIDER_ORIGIN',
              clause,
              '对培训课程的认定取决于施教机构或其所在地；区内外施教机构应同等对待，请改用备案、证明材料或内容方面的条件。',
              'Whether a course counts hangs on its provider or where that is. Providers are treated alike wherever they come from: use filing, evidence or content instead.',
            )
        }
}

/** Words that a fact is compared with anywhere in an expression. */
function comparedWith(rule: RuleVersion, expr: Expr, fact: string): readonly string[] {
  if (!('op' in expr)) return []
  const [asked, fixed] = expr.of
  if ((expr.op === 'among' || expr.op === 'same') && asked && 'fact' in asked && asked.fact === fact && fixed) {
    const value = worth(rule, fixed)
    return Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)]
  }
  return expr.of.flatMap((one) => comparedWith(rule, one, fact))
}

const isExpr = (value: unknown): value is Expr =>
  typeof value === 'object' &&
  value !== null &&
  ('op' in value || 'fact' in value || 'param' in value || 'kind' in value)

/** Every expression that stands directly in a clause, whatever its fields are called. */
export const expressionsOf = (clause: Clause): readonly Expr[] =>
  Object.values(clause)
    .flatMap((held) => (Array.isArray(held) ? held : [held]))
    .filter(isExpr)

export const clausesOf = (rule: RuleVersion): readonly Clause[] => [
  ...rule.applies,
  ...rule.window,
  rule.dating,
  ...(rule.split ?? []),
  ...rule.recognition,
  ...rule.duplicates,
  ...rule.conversion,
  ...rule.caps,
  ...rule.totals,
  ...rule.substitutions,
  ...rule.requirements,
  ...(rule.consequences ?? []),
]
