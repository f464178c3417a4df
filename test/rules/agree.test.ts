import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkRule } from '../../subgraphs/credits/src/rules/check.ts'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { testDatabase } from '../testkit/database.ts'
import { anyPeople } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'
import { asking, byMany, byOne, settledPeople, spelled } from './both.ts'
import { focusedRule } from './focused.ts'

const { owner } = await testDatabase()
const ask = asking(owner)

// AGREE_RUNS makes a longer run, AGREE_SEED repeats one that failed, AGREE_SHRINK then looks for the smallest rule that fails.
const runs = Number(process.env.AGREE_RUNS ?? 420)
const seed = Number(process.env.AGREE_SEED ?? Math.trunc(Math.random() * 2 ** 31))
const endOnFailure = process.env.AGREE_SHRINK === undefined
const slices = 8
const each = 250

let pools: Awaited<ReturnType<typeof settledPeople>> = []
beforeAll(async () => {
  const [everyone] = fc.sample(anyPeople(slices * each), { numRuns: 1, seed })
  pools = await settledPeople(owner, everyone ?? [], slices)
}, 60_000)

/** Rules of every sort, and now and then one that leans on a single word. */
const rules: fc.Arbitrary<RuleVersion> = fc.oneof(
  { arbitrary: anyRule, weight: 3 },
  { arbitrary: focusedRule, weight: 1 },
)

test('one and many agree, entry by entry and clause by clause, on rules nobody wrote', {
  timeout: 3_600_000,
}, async () => {
  console.log(`agree: AGREE_SEED=${seed}, ${runs} rules × ${each} people = ${runs * each} pairs`)
  const began = performance.now()
  const seen = new Map<string, number>()
  const count = (word: string) => seen.set(word, (seen.get(word) ?? 0) + 1)
  await fc.assert(
    fc.asyncProperty(rules, fc.nat(slices - 1), async (rule, slice) => {
      const pool = pools[slice]
      if (!pool) throw new Error('No such slice.')
      expect(checkRule(rule, '某句话')).toEqual([])
      // The database judges while this thread does.
      const asked = byMany(ask, rule, pool.people, pool.relations)
      const one = byOne(rule, pool.people)
      for (const { verdict, fates } of one)
        for (const word of [verdict, ...Object.values(fates).map((told) => told.fate)]) count(word)
      const many = await asked
      if (spelled(many) !== spelled(one)) expect(many).toEqual(one)
    }),
    { numRuns: runs, seed, endOnFailure },
  )
  console.log(`agree: ${runs * each} pairs in ${Math.round((performance.now() - began) / 1000)} s`)
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
    'EXEMPT',
  ]
  expect(often.filter((word) => (seen.get(word) ?? 0) < 20)).toEqual([])
})
