// Three readings of one rule: one person by the trace, many by PostgreSQL, many by the columnar copy. What is told of one is told by all.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Engine, openEngine } from '../../subgraphs/credits/src/columns/engine.ts'
import { createTables } from '../../subgraphs/credits/src/columns/tables.ts'
import { testDatabase } from '../testkit/database.ts'
import { anyPeople } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'
import { asking, byMany, byOne } from './both.ts'
import { byColumns } from './inColumns.ts'

const { owner } = await testDatabase()
const ask = asking(owner)
const runs = Number(process.env.AGREE_RUNS ?? 15)
const seed = Number(process.env.AGREE_SEED ?? Math.trunc(Math.random() * 2 ** 31))

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB' })
  await createTables(engine)
})
afterAll(() => engine.close())

test('the columnar copy tells what the trace and the database tell, whether lines are looked at one by one or by what they say', {
  timeout: 600_000,
}, async () => {
  console.log(`columns: AGREE_SEED=${seed}, ${runs} rules × 20 people`)
  await fc.assert(
    fc.asyncProperty(anyRule, anyPeople(20), async (rule, everyone) => {
      const one = byOne(rule, everyone)
      expect(await byColumns(engine, rule, everyone, 0)).toEqual(one)
      expect(await byColumns(engine, rule, everyone, Number.POSITIVE_INFINITY)).toEqual(one)
      expect(await byMany(ask, rule, everyone)).toEqual(one)
    }),
    { numRuns: runs, seed, endOnFailure: process.env.AGREE_SHRINK === undefined },
  )
})
