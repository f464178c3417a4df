// In production, whatever goes wrong with a registered question: no stack, no suggestion, no schema, and nothing of the inside.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, visit } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { operationsOf } from '../../console/operations.ts'
import * as generated from '../../console/src/generated/graphql.ts'
import { cookie, openDoor } from './door.ts'
import { hostile } from './hostile.ts'
import { asked } from './questions.ts'

const consoleFolder = mkdtempSync(join(tmpdir(), 'jijiao-production-'))
afterAll(() => rmSync(consoleFolder, { recursive: true }))
const registered = operationsOf({ ...generated })
writeFileSync(join(consoleFolder, 'operations.json'), JSON.stringify(registered))
const texts = Object.values(registered).map((text) => [/\w+ (\w+)/.exec(text)?.[1] ?? '', text] as const)

const production = { mode: 'production', consoleFolder } as const
const door = await openDoor({}, production)
/** One field in two fails, in the words of a database. */
const broken = await openDoor({ breaking: 2 }, production)

const inside =
  /did you mean|\bat .*:\d+:\d+|node_modules|stacktrace|\.ts\b|select |people\.person|econn|__schema|__type\b/i

const names = (text: string): string[] => {
  const found: string[] = []
  visit(parse(text), { VariableDefinition: ({ variable }) => void found.push(variable.name.value) })
  return found
}
/** What does not fit: a text that is nearly a word of a list, a list, an object with a name that is nearly a field's, nothing. */
const misfits = ['PASSS', [[['x']]], { reviewYeer: 2016, __proto__x: 1 }, null, 1.5, true]

test.each(texts)('%s with what does not fit: refused by a code, and no name is suggested', async (_, text) => {
  for (const misfit of misfits) {
    const variables = Object.fromEntries(names(text).map((name) => [name, misfit]))
    const { status, body } = await door.post({ query: text, variables })
    expect(status).toBeLessThan(500)
    expect(String(body)).not.toMatch(inside)
  }
})

test.each(texts)(
  '%s of subgraphs that fail: codes and numbers of traces, and nothing of their inside',
  async (_, text) => {
    for (const seed of [1, 2]) {
      const { status, body } = await broken.post(asked(text, seed))
      expect(status).toBeLessThan(500)
      expect(String(body)).not.toMatch(inside)
      for (const error of JSON.parse(String(body)).errors ?? [])
        expect(Object.keys(error.extensions).filter((key) => !known.has(key))).toEqual([])
    }
  },
)
const known = new Set(['code', 'subgraph', 'trace', 'messageEn', 'uncertain'])

test('every hostile question is answered with a code alone, and no subgraph hears of it', async () => {
  const quiet = await openDoor({}, production)
  for (const { body, headers = {}, method = 'POST' } of hostile) {
    const told = await quiet.visit({
      method,
      path: '/graphql',
      body,
      headers: { 'content-type': 'application/json', cookie, ...headers },
    })
    expect(told.status).toBeGreaterThanOrEqual(400)
    expect(String(told.body)).not.toMatch(inside)
  }
  expect(quiet.heard).toEqual([])
})
