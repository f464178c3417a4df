// What may be asked at all: the console's documents by whoever signed in, agencies' documents by agencies, and nothing beside.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId } from '@jijiao/kernel'
import { GraphQLError, parse, validate, visit } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { operationsOf } from '../../console/operations.ts'
import * as generated from '../../console/src/generated/graphql.ts'
import { rowsIn } from '../../gateway/src/cost.ts'
import { limits, measure } from '../../gateway/src/limits.ts'
import { hashOf, mayRun, readOperations } from '../../gateway/src/operations.ts'
import { callBy } from '../testkit/calls.ts'
import { account, openDoor } from './door.ts'
import { api } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'jijiao-registered-'))
afterAll(() => rmSync(folder, { recursive: true }))
const agencyFolder = join(folder, 'agencies')
mkdirSync(agencyFolder)

const own = 'query Years {\n  reviewYears\n}'
const agencys = '# scope: none\nquery Rounds { publicCourseRounds { number } }\n'
writeFileSync(join(folder, 'operations.json'), JSON.stringify({ [hashOf(own)]: own }))
writeFileSync(join(agencyFolder, 'rounds.graphql'), agencys)
writeFileSync(join(agencyFolder, 'note.txt'), 'query Note { reviewYears }')

const door = await openDoor({}, { mode: 'production', consoleFolder: folder, agencyFolder })
const unknown = '{ reviewYears '.repeat(2_000)
const askFor = async (question: unknown) => {
  const before = door.heard.length
  const { status, body } = await door.post(question)
  const told = JSON.parse(String(body))
  return { status, code: told.errors?.[0]?.extensions.code, asked: door.heard.length - before }
}
const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } })

test('in production there is no door for free questions, whatever the environment says', () => {
  expect(door.gateway.answerAny).toBeNull()
})

test.each([
  ['a text that nobody registered', { query: unknown }],
  ['a registered text with one space more', { query: `${own} ` }],
  ['the number of no text', persisted('{ me { id } }')],
  ['a text beside the number of another one', { query: '{ me { id } }', ...persisted(own) }],
  ['a number that every object has', { extensions: { persistedQuery: { sha256Hash: '__proto__' } } }],
  ['no question', {}],
])('%s is refused before it is parsed, and before anybody is asked whose session it is', async (_, question) => {
  expect(await askFor(question)).toEqual({ status: 404, code: 'UNREGISTERED_OPERATION', asked: 0 })
})

test('a registered text runs, by its words and by its number', async () => {
  expect((await askFor({ query: own })).status).toBe(200)
  expect((await askFor(persisted(own))).status).toBe(200)
})

test('what is registered for agencies is no question for the console, and tells so in the same words', async () => {
  expect(await askFor({ query: agencys })).toMatchObject({ status: 404, code: 'UNREGISTERED_OPERATION' })
})

test('each file for agencies is registered under the SHA-256 of its bytes, and nothing that is not GraphQL', () => {
  const operations = readOperations(join(folder, 'operations.json'), agencyFolder)
  expect([...operations.values()].map((one) => one.for).sort()).toEqual(['AGENCY', 'CONSOLE'])
  expect(operations.get(hashOf(agencys))).toEqual({ text: agencys, for: 'AGENCY', scope: null })
})

test('an agency runs its own documents and not the console’s', () => {
  const session = callBy(account as AccountId, { agreement: null })
  const agency = { ...session, agreement: 'agr_1' }
  const forAgencies = { text: agencys, for: 'AGENCY', scope: null } as const
  const forConsole = { text: own, for: 'CONSOLE' } as const
  expect([mayRun(agency, forAgencies), mayRun(agency, forConsole)]).toEqual([true, false])
  expect([mayRun(session, forAgencies), mayRun(session, forConsole)]).toEqual([false, true])
  expect([mayRun(null, forAgencies), mayRun(null, forConsole)]).toEqual([false, true])
})

test('two thousand unknown questions are each refused with little work', async () => {
  const before = process.cpuUsage()
  for (let index = 0; index < 2_000; index += 1) await door.post({ query: `query Q${index} { reviewYears me { id } }` })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 2_000).toBeLessThan(5_000) // microseconds each; the time it takes is shown by the bench `hostile`
})

const consoles = Object.values(operationsOf({ ...generated }))
const agencies = [...readOperations('', join(import.meta.dirname, '../../gateway/agencyOperations')).values()]
const all = [...consoles, ...agencies.map((one) => one.text)].map(
  (text) => [/\w+ (\w+)/.exec(text)?.[1] ?? '', text] as const,
)

test.each(all)('%s fits the schema and the limits, with as many rows as may be asked for', (_, text) => {
  expect(validate(api, parse(text))).toEqual([])
  const measured = measure(text)
  if (measured instanceof GraphQLError) throw measured
  const most = Object.fromEntries([...measured.rows.keys()].map((name) => [name, limits.rows]))
  expect(measured.cost(rowsIn(api), most)).toBeLessThanOrEqual(limits.cost)
})

test.each(all)('what people type goes out as a variable, never in the text of a question: %s', (_, text) => {
  const literals: string[] = []
  visit(parse(text), { StringValue: ({ value }) => void literals.push(value) })
  expect(literals).toEqual([])
})
