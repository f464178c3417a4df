// The rules that people read as examples, judged in columns: their words are natural, where the generated ones are thorough.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Engine, openEngine } from '../../subgraphs/credits/src/columns/engine.ts'
import { createTables } from '../../subgraphs/credits/src/columns/tables.ts'
import { examplesIn } from '../../tools/ruleExamples.ts'
import { root } from '../../tools/settings.ts'
import { byOne } from './both.ts'
import { byColumns } from './inColumns.ts'
import { inventedPolicies, policies, provincePolicies } from './policies.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB' })
  await createTables(engine)
})
afterAll(() => engine.close())

const rules = [
  ...examplesIn(join(root, 'docs/rules/examples')),
  ...provincePolicies(),
  ...policies,
  ...inventedPolicies,
]

test.each(rules)('$name', { timeout: 60_000 }, async ({ rule, cases }) => {
  const people = cases.map((one) => one.person)
  const one = byOne(rule, people)
  expect(await byColumns(engine, rule, people, 0)).toEqual(one)
  expect(await byColumns(engine, rule, people, Number.POSITIVE_INFINITY)).toEqual(one)
})
