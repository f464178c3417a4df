import { buildSubgraph, signCall } from '@jijiao/kernel'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { contextOf } from '../../subgraphs/credits/src/context.ts'
import { determinations, hourEntries } from '../../subgraphs/credits/src/tables.ts'
import { atTen, smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { callBy } from '../testkit/calls.ts'

const { ask, connections, open, owner, settings } = await smallProvince()
const credits = open('credits')
type Asking = Parameters<typeof ask>[0]
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

const ledgers = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id ledger { id course reverses } } } }`
type Ledger = { id: string; ledger: { id: string; reverses: string | null }[] } | null
async function ledgersFor(account: Asking, ...words: string[]) {
  const of = words.map((word) => ({ __typename: 'Person', id: `per_${word}` }))
  const { data, errors } = await ask(account, 'credits', ledgers, { of })
  return { told: (data?._entities ?? []) as Ledger[], code: errors?.[0]?.extensions.code }
}

test('a ledger is told with what was taken back and what took it back, in order of completion [S45, S61]', async () => {
  const { told } = await ledgersFor(callers.engineeringMember, 'qian_xue')
  const ids = told[0]?.ledger.map((entry) => entry.id)
  expect(ids?.slice(0, 2).sort()).toEqual(['hen_qian_xue_1', 'hen_qian_xue_3'])
  expect(ids).toContain('hen_qian_xue_5')
  expect(told[0]?.ledger.find((entry) => entry.id === 'hen_qian_xue_5_reversed')?.reverses).toBe('hen_qian_xue_5')
})

test('a person outside the mandate does not exist for the committee: no look is logged, and that it was tried is [S67]', async () => {
  const { told, code } = await ledgersFor(callers.engineeringMember, 'yang_haiyan', 'li_jianguo', 'ding_yi', 'nobody')
  expect(told.map((one) => one?.id ?? null)).toEqual([null, 'per_li_jianguo', null, null])
  expect(code).toBeUndefined()
  const entries = await owner<{ action: string; person_id: string }[]>`select action, person_id from audits.log_entries`
  const of = (wanted: string) => entries.filter(({ action }) => action === wanted).map((row) => row.person_id)
  expect(of('record.read')).toEqual(['per_li_jianguo'])
  expect(of('record.refused').toSorted()).toEqual(['per_ding_yi', 'per_yang_haiyan']) // who has not applied was tried, too; 'nobody' is nobody
  expect(entries).toHaveLength(3)
})

test('a person sees their own ledger, applicant or not, and that of nobody else [S61]', async () => {
  const { told } = await ledgersFor(callers.liJianguo, 'li_jianguo', 'ma_xiulan')
  expect(told.map((one) => one?.ledger.length ?? null)).toEqual([5, null])
})

test('signed out there is nothing, and it is said why', async () => {
  expect(await ledgersFor(null, 'li_jianguo')).toEqual({ told: [null], code: 'UNAUTHENTICATED' })
})

test.each([
  ['the ledger', hourEntries],
  ['receipts', determinations],
])('a question about %s for which no scope was opened is a fault and not an empty answer', async (_, table) => {
  const attempt = credits.db.select().from(table)
  await expect(attempt).rejects.toMatchObject({ cause: { message: 'no row scope is open' } })
})

test.each([
  ['people.persons'],
  ['people.accounts'],
  ['audits.applications'],
  ['audits.log_entries'],
  ['audits.relevance_judgements'],
  ['institutions.mandates'],
])('credits does not reach into %s', async (table) => {
  await expect(credits.client.unsafe(`select from ${table}`)).rejects.toThrow('permission denied')
})

test('judgements that others may not see stay closed behind the view, too', async () => {
  await owner`insert into audits.relevance_judgements (id, entry_id, person_id, relevant, reason, judged_by)
    values ('jud_1', 'hen_li_jianguo_5', 'per_li_jianguo', false, '与岗位无关', 'acc_supervisor')`
  const seen = (subjects: string) =>
    credits.client.begin(async (tx) => {
      await tx`select set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', ${subjects}, true)`
      return (await tx`select person_id from audits.judgements_shown`).length
    })
  expect([await seen('per_li_jianguo'), await seen('per_ma_xiulan')]).toEqual([1, 0])
  await expect(credits.client`select from audits.judgements_shown`).rejects.toThrow('no row scope is open')
})

/** A door whose statements are counted. */
const statements: string[] = []
const client = postgres(connections.credits, {
  max: 4,
  onnotice: () => {},
  debug: (_, query) => statements.push(query),
})
afterAll(() => client.end())
const counted = await buildSubgraph({
  name: 'credits',
  resolvers: (await import('../../subgraphs/credits/src/resolvers.ts')).resolvers,
  context: contextOf,
  database: { db: drizzle(client, { casing: 'snake_case' }), client, close: () => client.end() },
  signingKey: Buffer.from(settings.secrets.signingKeys.credits, 'base64url'),
  now: () => atTen('2016-05-10'),
})

const everything = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Application { determination { id verdict replays outdated summary { zh } window { heldFrom } rule { hash documentNumber clauses { id } }
    requirements { id } years { year } lines { fate entry { course } } } determinations { id } }
  ... on Person { ledger { id } } } }`
async function statementsFor(words: readonly string[]): Promise<number> {
  const of = words.flatMap((word) => [
    { __typename: 'Application', id: `app_${word}` },
    { __typename: 'Person', id: `per_${word}` },
  ])
  const body = Buffer.from(JSON.stringify({ query: everything, variables: { of } }))
  const to = { subgraph: 'credits', method: 'POST', path: '/graphql', body }
  const call = callBy(callers.supervisor)
  const key = Buffer.from(settings.secrets.signingKeys.credits, 'base64url')
  const before = statements.length
  const { text } = await counted.answer(
    'POST',
    '/graphql',
    { 'content-type': 'application/json', ...signCall(key, to, call) },
    body,
  )
  const told: { data: { _entities: { determination?: { lines: unknown[] } }[] }; errors?: unknown } = JSON.parse(text)
  expect(told.errors).toBeUndefined()
  expect(told.data._entities.filter((one) => one.determination?.lines.length)).toHaveLength(words.length)
  return statements.length - before
}

const words = [
  'li_jianguo',
  'ma_xiulan',
  'zhang_wei',
  'wang_fang',
  'yang_haiyan',
  'ma_zhiqiang',
  'halike',
  'liu_yang',
  'zhao_min',
  'chen_jing',
]
beforeAll(async () => {
  for (const word of words)
    await ask(
      callers.supervisor,
      'credits',
      `mutation { determine(input: { applicationId: "app_${word}" }) { __typename } }`,
    )
})

test('ten applications with everything about them take as many statements as one', async () => {
  await statementsFor(['sun_lei'].concat(words).slice(1, 2)) // what a process reads once
  const one = await statementsFor(words.slice(0, 1))
  expect(await statementsFor(words)).toBe(one)
  expect(one).toBeLessThan(60)
})
