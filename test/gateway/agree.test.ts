// Through five subgraphs or from one schema of all: on questions nobody wrote, the answer is the same.
import fc from 'fast-check'
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { openDoor } from './door.ts'
import { anyQuestion } from './questions.ts'
import { api, monolith } from './world.ts'

const door = await openDoor()
const keyOf = (path: readonly (string | number)[]) => path.map((step) => `${step} `).join('')

/** Where on the way to an error the answer ends in null. */
function emptyPlace(data: unknown, path: readonly (string | number)[]): (string | number)[] {
  let at = data
  const passed: (string | number)[] = []
  for (const step of path) {
    if (at === null || at === undefined) break
    at = Reflect.get(Object(at), step)
    passed.push(step)
  }
  return passed
}

const runs = Number(process.env.RUNS ?? 150)

test(
  'five subgraphs say what one schema of all would say, on questions nobody wrote',
  async () => {
    let asked = 0
    await fc.assert(
      fc.asyncProperty(anyQuestion, async ({ query, variables }) => {
        fc.pre(validate(api, parse(query)).length === 0)
        const told = await door.ask(query, variables)
        fc.pre(told.errors?.[0]?.extensions.code !== 'OPERATION_REFUSED')
        asked += 1
        expect(told).toEqual(await monolith(query, variables))
      }),
      { numRuns: runs, maxSkipsPerRun: 100 },
    )
    expect(asked).toBeGreaterThan(runs / 2)
  },
  120_000 + runs * 100,
)

test(
  'where fields fail, what is null is what the specification makes null, and each of the errors is told at its place',
  async () => {
    const breaking = 25
    const broken = await openDoor({ breaking })
    let failed = 0
    await fc.assert(
      fc.asyncProperty(anyQuestion, async ({ query, variables }) => {
        fc.pre(validate(api, parse(query)).length === 0)
        const told = await broken.ask(query, variables)
        fc.pre(told.errors?.[0]?.extensions.code !== 'OPERATION_REFUSED')
        const due = await monolith(query, variables, breaking)
        expect(told.data).toEqual(due.data)
        const places = (told.errors ?? []).map((error) => keyOf(error.path ?? []))
        const emptied = (due.errors ?? []).map((error) => keyOf(emptyPlace(due.data, error.path ?? [])))
        for (const place of emptied) expect(places.some((one) => one.startsWith(place))).toBe(true)
        for (const place of places) expect(emptied.some((one) => place.startsWith(one))).toBe(true)
        expect(JSON.stringify(told)).not.toContain('select secret')
        if (places.length > 0) failed += 1
      }),
      { numRuns: runs, maxSkipsPerRun: 100 },
    )
    expect(failed).toBeGreaterThan(runs / 10)
  },
  120_000 + runs * 100,
)
