import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRule } from '../../subgraphs/credits/src/rules/check.ts'
import { testDatabase } from '../testkit/database.ts'
import { anyPeople } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'
import { asking, byMany, byOne } from './both.ts'

const { owner } = await testDatabase()
const ask = asking(owner)

// AGREE_RUNS makes a longer run, AGREE_SEED repeats one that failed, AGREE_SHRINK then looks for the smallest rule that fails.
const runs = Number(process.env.AGREE_RUNS ?? 300)
const seed = Number(process.env.AGREE_SEED ?? Math.trunc(Math.random() * 2 ** 31))
const endOnFailure = process.env.AGREE_SHRINK === undefined
const people = 40

test('one and many agree, entry by entry and clause by clause, on rules nobody wrote', {
  timeout: 600_000,
}, async () => {
  console.log(`agree: AGREE_SEED=${seed}, ${runs} rules × ${people} people`)
  const seen = new Map<string, number>()
  const count = (word: string) => seen.set(word, (seen.get(word) ?? 0) + 1)
  await fc.assert(
    fc.asyncProperty(anyRule, anyPeople(people), async (rule, everyone) => {
      expect(checkRule(rule, '某句话')).toEqual([])
      const one = byOne(rule, everyone)
      for (const { verdict, fates } of one)
        for (const word of [verdict, ...Object.values(fates).map((told) => told.fate)]) count(word)
      expect(await byMany(ask, rule, everyone)).toEqual(one)
    }),
    { numRuns: runs, seed, endOnFailure },
  )
  // Agreement on what never happens says nothing.
  const often = [
    'PASS',
    'FAIL',
    'NEEDS_REVIEW',
    'NOT_APPLICABLE',
    'NOT_OPEN',
    'COUNTED',
    'UNDECIDED',
    'DUPLICATE',
    'OUTSIDE_WINDOW',
    'OVER_ACTIVITY_CAP',
    'OVER_KIND_CAP',
    'OVER_CATEGORY_CEILING',
    'SUBSTITUTED',
  ]
  expect(often.filter((word) => (seen.get(word) ?? 0) < 20)).toEqual([])
})
