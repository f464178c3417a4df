// A lint that says "this can never be" has to be right: whatever is so of some person or entry must have been held for possible.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measures } from '../../subgraphs/credits/src/rules/bounds.ts'
import type { Expr, RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { frameOf, turn } from '../../subgraphs/credits/src/rules/frame.ts'
import { judges } from '../../subgraphs/credits/src/rules/judging.ts'
import { type Goal, holds, possible } from '../../subgraphs/credits/src/rules/reason.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { sortsOf } from '../../subgraphs/credits/src/rules/sorts.ts'
import { traceWith } from '../../subgraphs/credits/src/rules/trace.ts'
import { anyPeople } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'

const seed = Number(process.env.REASON_SEED ?? Math.trunc(Math.random() * 2 ** 31))

/** Everything that is so of one entry of one person, as far as the rule asks. */
function soOf(rule: RuleVersion, { subject, entries }: Person): Goal[][] {
  const judge = judges(rule)
  const at = frameOf({ ...subject, targetLevel: subject.targetLevel && 'INTERMEDIATE' })
  const asked: Expr[] = [
    ...rule.applies.map((one) => one.needs),
    ...rule.window.map((one) => one.when),
    ...rule.recognition.map((one) => one.needs),
    ...rule.conversion.map((one) => one.when),
    ...rule.duplicates.map((one) => one.among),
  ]
  return entries.map((entry) => {
    turn(at, {
      windowFrom: '2012-01-01',
      windowUntil: '2015-12-31',
      windowFirstYear: 2012,
      windowLastYear: 2015,
      entry: { ...entry, mode: entry.mode && 'ONLINE' },
      countsOn: entry.heldTo,
    })
    return asked.flatMap((that): Goal[] => {
      const is = judge.truth(that)(at)
      return is === null ? [] : [{ that, is }]
    })
  })
}

test('what is so of somebody is never called impossible', { timeout: 60_000 }, () => {
  console.log(`reason: REASON_SEED=${seed}`)
  fc.assert(
    fc.property(anyRule, anyPeople(3), (rule, people) => {
      for (const goals of people.flatMap((person) => soOf(rule, person))) {
        expect(possible(rule, goals) ? null : goals).toBeNull()
        for (const goal of goals) expect(possible(rule, [goal]) ? null : goal).toBeNull()
      }
    }),
    { numRuns: 400, seed },
  )
})

test('nobody has more hours than the bounds allow', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyRule, anyPeople(8), (one, people) => {
      const judge = traceWith(one)
      const sorts = sortsOf(one).filter(({ given }) => given.get('targetLevel') === 'INTERMEDIATE')
      const most = one.totals.map((total) => Math.max(0, ...sorts.map((sort) => measures(one, sort).mostOf(total))))
      for (const { subject, entries } of people) {
        const judged = judge(
          { ...subject, targetLevel: 'INTERMEDIATE' },
          entries.map((entry) => ({ ...entry, mode: 'ONLINE' })),
        )
        const over = judged.totals.filter(({ least }, index) => (least ?? 0) > (most[index] ?? 0))
        expect(over).toEqual([])
      }
    }),
    { numRuns: 300, seed },
  )
})

const rule: RuleVersion = JSON.parse(JSON.stringify({ params: {}, totals: [] }))
const fact = (name: string): Expr => ({ fact: name })
const day = (value: string): Expr => ({ value, kind: 'day' })
const count = (value: number): Expr => ({ value, kind: 'count' })
const op = (
  name: 'atLeast' | 'more' | 'same' | 'among' | 'yearOf' | 'plus' | 'not' | 'known' | 'any',
  ...of: Expr[]
): Expr => ({ op: name, of })

test.each([
  [
    'a day after its own limit',
    [op('atLeast', fact('heldTo'), day('2016-01-01')), op('atLeast', day('2015-12-31'), fact('heldTo'))],
  ],
  [
    'a year that a day does not have',
    [op('atLeast', op('yearOf', fact('heldTo')), count(2016)), op('more', day('2016-01-01'), fact('heldTo'))],
  ],
  [
    'two years at once',
    [op('same', fact('reviewYear'), count(2016)), op('same', op('plus', fact('reviewYear'), count(1)), count(2016))],
  ],
  [
    'a fact that is known and missing',
    [op('not', op('known', fact('filing'))), op('among', fact('filing'), { value: ['F'], kind: 'texts' })],
  ],
  [
    'one question answered twice',
    [op('more', fact('filedOn'), fact('titleOn')), op('atLeast', fact('titleOn'), fact('filedOn'))],
  ],
  [
    'a closed list without its members',
    [op('not', op('among', fact('unit'), { value: ['HOUR', 'CREDIT'], kind: 'texts' }))],
  ],
])('%s is proven impossible', (_, conditions) => {
  expect(possible(rule, conditions.map(holds))).toBe(false)
})
