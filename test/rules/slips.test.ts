// Slips planted in either face of a word must be caught by the agreement of the two evaluators: else the agreement would be worth nothing.
import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { compileFates, compileVerdicts } from '../../subgraphs/credits/src/rules/compile.ts'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { testDatabase } from '../testkit/database.ts'
import { anyPeople } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'
import { asking, byMany, byOne, spelled } from './both.ts'
import { focusedRules } from './focused.ts'
import { dig, inJudge, inWrite } from './slips.ts'

const { owner } = await testDatabase()
const ask = asking(owner)

type Sample = {
  readonly rule: RuleVersion
  readonly people: readonly Person[]
  readonly one: string
  readonly many: string
  readonly statement: string
}
/** Both statements over all, as the database would read them. */
function statementOf(rule: RuleVersion): string {
  const here = sql`nowhere`
  const spell = (statement: SQL) => new PgDialect().sqlToQuery(statement)
  return JSON.stringify([compileVerdicts(rule, here, here), compileFates(rule, here, here)].map(spell))
}
const samples: Sample[] = []

/** The same rules and people for every slip: the honest answers are worked out once. */
beforeAll(async () => {
  const drawn = [
    ...focusedRules.flatMap((rule) => fc.sample(fc.tuple(rule, anyPeople(25)), { numRuns: 6, seed: 2016 })),
    ...fc.sample(fc.tuple(anyRule, anyPeople(25)), { numRuns: 150, seed: 2016 }),
  ]
  for (const [rule, people] of drawn)
    samples.push({
      rule,
      people,
      one: spelled(byOne(rule, people)),
      many: spelled(await byMany(ask, rule, people)),
      statement: statementOf(rule),
    })
}, 120_000)

afterEach(dig)

test('without a slip the two agree on every sample', () => {
  expect(samples.filter((sample) => sample.one !== sample.many)).toEqual([])
})

test.each(inJudge)('the judge of one with %s is caught', (_, slip) => {
  slip()
  expect(samples.some((sample) => spelled(byOne(sample.rule, sample.people)) !== sample.many)).toBe(true)
})

test.each(inWrite)('the statement over all with %s is caught', { timeout: 60_000 }, async (_, slip) => {
  slip()
  // Only a statement that reads otherwise can answer otherwise.
  for (const sample of samples) if (statementOf(sample.rule) !== sample.statement && (await differs(sample))) return
  expect.unreachable('no sample shows it')
})

/** A statement that the database refuses is caught too. */
const differs = (sample: Sample): Promise<boolean> =>
  byMany(ask, sample.rule, sample.people).then(
    (told) => spelled(told) !== sample.one,
    () => true,
  )
