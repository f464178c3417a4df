// The sorts of persons that a rule tells apart, for whom bounds are reckoned.
import type { Sort } from './bounds.ts'
import { op, type RuleVersion, type WindowClause } from './document.ts'
import { closed } from './domains.ts'
import type { Value } from './operators.ts'
import { fails, type Goal, holds, modelOf, worth } from './reason.ts'

export const gatesOf = (rule: RuleVersion): Goal[] => rule.applies.map((one) => holds(one.needs))
export const levelIs = (level: string): Goal =>
  holds(op('among', { fact: 'targetLevel' }, { value: [level], kind: 'texts' }))

/** Sorts of persons that the rule tells apart: each level in each window that can be theirs. */
export function sortsOf(rule: RuleVersion): readonly Sort[] {
  return (closed.targetLevel ?? []).flatMap((level) =>
    rule.window.flatMap((clause, index): Sort[] => {
      const earlier = rule.window.slice(0, index).map((one) => fails(one.when))
      const goals = [...gatesOf(rule), levelIs(level), ...earlier, holds(clause.when)]
      const model = modelOf(rule, goals)
      if (!model) return []
      const year = model.get('reviewYear')
      const given = new Map<string, Value>([['targetLevel', level]])
      if (year && year.from === year.until) given.set('reviewYear', year.from)
      return [{ goals, given, years: yearsOf(rule, clause, given) }]
    }),
  )
}

/** How many years a window touches at most: the same whichever year is reviewed, else nothing is known of it. */
function yearsOf(rule: RuleVersion, clause: WindowClause, given: ReadonlyMap<string, Value>): number {
  const years = [2016, 2023].map((year) => {
    const asked = new Map([['reviewYear', year], ...given] as const)
    const [from, until] = [worth(rule, clause.from, asked), worth(rule, clause.until, asked)]
    const known = typeof from === 'string' && typeof until === 'string'
    return known ? Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 : Infinity
  })
  const [one = Infinity, other] = years
  return one === other ? Math.max(1, one) : Infinity
}
