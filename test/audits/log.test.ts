// The one door of the log: what is written, by whom, within which transaction, and what it refuses. Long: a case for each refusal.
import { createHash } from 'node:crypto'
import { canonical, digest, openDatabase, record } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { sequenceLog } from '../../subgraphs/audits/src/sequencer.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, connections, open, owner } = await smallProvince()
const { db } = open('audits')
type Asking = Parameters<typeof ask>[0]
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves`)

const looksAt = async (account: Asking, word: string) =>
  ask(account, 'audits', `query Look { application(id: "app_${word}") { id } }`, {}, { operation: 'Look' })

type Told = {
  id: string
  action: string
  account: { id: string }
  purpose: string
  basis: string
  operation: string
  told: string | null
  recordedAt: string
}
const query = `query ($of: [_Any!]!, $first: Int!, $after: String, $own: Boolean!) { _entities(representations: $of) { ... on Person {
  disclosures(first: $first, after: $after, own: $own) { next disclosures { id action account { id } purpose basis operation told recordedAt } } } } }`
async function disclosuresTo(
  account: Asking,
  word: string,
  { first = 20, after = null as string | null, own = false } = {},
) {
  const of = [{ __typename: 'Person', id: `per_${word}` }]
  const { data } = await ask(account, 'audits', query, { of, first, after, own })
  const [person] = (data?._entities ?? []) as ({ disclosures: { next: string | null; disclosures: Told[] } } | null)[]
  return person?.disclosures ?? null
}

test('a person sees who looked at their record, for what and by what right, the latest first', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await looksAt(callers.yinchuanBureau, 'li_jianguo')
  await looksAt(callers.engineeringMember, 'ma_xiulan')
  const told = await disclosuresTo(callers.liJianguo, 'li_jianguo')
  expect(told?.disclosures).toMatchObject([
    { account: { id: 'acc_yinchuan_bureau' }, action: 'record.read', purpose: 'SUPERVISION' },
    {
      account: { id: 'acc_engineering_member' },
      purpose: 'TITLE_REVIEW',
      basis: '宁职评授〔2016〕05号',
      operation: 'Look',
      told: 'application',
    },
  ])
  expect(told?.next).toBeNull()
})

test('when somebody looked is told as every browser reads it', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const told = await disclosuresTo(callers.liJianguo, 'li_jianguo')
  expect(told?.disclosures[0]?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('a person sees what was done to their record, too', async () => {
  await ask(
    callers.engineeringMember,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
  )
  const told = await disclosuresTo(callers.liJianguo, 'li_jianguo')
  expect(told?.disclosures.map((one) => [one.action, one.told])).toEqual([['determination.make', 'determined']])
})

test('nobody else is told who looked, whoever they are', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  for (const account of [callers.engineeringMember, callers.yinchuanBureau, callers.supervisor])
    expect(await disclosuresTo(account, 'li_jianguo')).toEqual({ next: null, disclosures: [] })
  for (const account of [
    callers.maXiulan,
    callers.auditAdministrator,
    callers.systemAdministrator,
    callers.shizuishanMember,
  ])
    expect(await disclosuresTo(account, 'li_jianguo')).toBeNull()
})

test('one’s own looks are left out unless asked for', async () => {
  await looksAt(callers.liJianguo, 'li_jianguo')
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const accounts = async (own: boolean) =>
    (await disclosuresTo(callers.liJianguo, 'li_jianguo', { own }))?.disclosures.map((one) => one.account.id)
  expect(await accounts(false)).toEqual(['acc_engineering_member'])
  expect(await accounts(true)).toContain('acc_li_jianguo')
})

test.each([1, 3, 7])('page by page, %i at a time, every look comes once', async (first) => {
  for (let times = 0; times < 7; times += 1) await looksAt(callers.engineeringMember, 'li_jianguo')
  const seen: string[] = []
  let after: string | null = null
  do {
    const told = await disclosuresTo(callers.liJianguo, 'li_jianguo', { first, after })
    seen.push(...(told?.disclosures ?? []).map((one) => one.id))
    after = told?.next ?? null
  } while (after)
  expect(seen).toHaveLength(7)
  expect(new Set(seen)).toHaveLength(7)
})

test('the cursor of somebody else’s entry leads nowhere', async () => {
  await looksAt(callers.engineeringMember, 'ma_xiulan')
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const [other] = await owner`select id from audits.log_entries where person_id = 'per_ma_xiulan'`
  expect((await disclosuresTo(callers.liJianguo, 'li_jianguo', { after: other?.id }))?.disclosures).toEqual([])
})

test('a look in one request is one entry, however many subgraphs and questions it has', async () => {
  const request = crypto.randomUUID()
  const looks = [
    ask(
      callers.engineeringMember,
      'audits',
      '{ application(id: "app_li_jianguo") { id judgements { id } } }',
      {},
      { request },
    ),
    ask(
      callers.engineeringMember,
      'people',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { name } } }',
      { of: [{ __typename: 'Person', id: 'per_li_jianguo' }] },
      { request },
    ),
    ask(
      callers.engineeringMember,
      'credits',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ledger { id } } } }',
      { of: [{ __typename: 'Person', id: 'per_li_jianguo' }] },
      { request },
    ),
  ]
  for (const { errors } of await Promise.all(looks)) expect(errors).toBeUndefined()
  expect(await owner`select from audits.log_entries`).toHaveLength(1)
})

test('requests for the same people from every side at once all answer', async () => {
  const words = ['li_jianguo', 'ma_xiulan', 'zhang_wei', 'wang_fang', 'zhao_min', 'chen_jing']
  const asks = Array.from({ length: 24 }, (_, at) => {
    const order = at % 2 ? words : words.toReversed()
    const of = order.map((word) => ({ __typename: 'Person', id: `per_${word}` }))
    const request = `shared-${at % 6}`
    return at % 4 < 2
      ? ask(
          callers.engineeringMember,
          'people',
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { name } } }',
          { of },
          { request },
        )
      : ask(
          callers.engineeringMember,
          'credits',
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ledger { id } } } }',
          { of },
          { request },
        )
  })
  for (const { errors } of await Promise.all(asks)) expect(errors).toBeUndefined()
  expect(await owner`select from audits.log_entries`).toHaveLength(6 * words.length)
})

const logQuery =
  'query ($first: Int!, $after: String) { log(first: $first, after: $after) { next entries { id index account { id } action operation personId recordedAt } } }'
type Log = {
  next: string | null
  entries: { id: string; index: number | null; action: string; account: { id: string }; personId: string | null }[]
}
const logFor = async (account: Asking, first = 50, after: string | null = null) =>
  (await ask(account, 'audits', logQuery, { first, after })).data?.log as Log

test('the audit administrator reads the whole log, and reading it is in it', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const { entries } = await logFor(callers.auditAdministrator)
  expect(entries).toMatchObject([
    { action: 'log.read', account: { id: 'acc_audit' }, personId: null },
    { action: 'record.read', account: { id: 'acc_engineering_member' }, personId: 'per_li_jianguo' },
  ])
})

const { systemAdministrator, securityAdministrator, supervisor, engineeringMember, liJianguo } = callers
test.each([systemAdministrator, securityAdministrator, supervisor, engineeringMember, liJianguo])(
  'the log is empty for %s, and trying leaves nothing in it',
  async (who) => {
    await looksAt(callers.engineeringMember, 'li_jianguo')
    expect(await logFor(who)).toEqual({ next: null, entries: [] })
    expect(await owner`select from audits.log_entries`).toHaveLength(1)
  },
)

test('signed out there is no log', async () => {
  const { errors } = await ask(null, 'audits', logQuery, { first: 1 })
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
})

test('an entry has the same bytes whoever writes it down, and its leaf is the digest of RFC 6962', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await sequenceLog(db)
  const [row] =
    await owner`select entry, leaf_hash, index from audits.log_entries join audits.log_leaves on entry_id = id`
  expect(canonical(JSON.parse(row?.entry))).toBe(row?.entry)
  expect(row?.leaf_hash).toBe(createHash('sha256').update(`\u0000${row?.entry}`).digest('hex'))
  expect(row?.index).toBe('0')
})

test('canonical text has sorted keys, no white space, and instants as instants', () => {
  expect(canonical({ b: [1, { z: null, a: '甲' }], a: new Date(0), c: undefined })).toBe(
    '{"a":"1970-01-01T00:00:00.000Z","b":[1,{"a":"甲","z":null}]}',
  )
  expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }))
})

test('what is undone was not logged: an entry rolls back with its deed', async () => {
  const key = operatorPermit(operator('test'), 'import.run')
  const attempt = db.transaction(async (tx) => {
    await record(tx, key, { on: 'a deed that fails' })
    await tx.execute(sql`select 1 / 0`)
  })
  await expect(attempt).rejects.toThrow()
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
  expect(await owner`select from audits.log_pending`).toHaveLength(0)
})

test('forty writers and four who put in order at once: no place is empty, none is taken twice, nobody is passed over', async () => {
  const key = operatorPermit(operator('test'), 'import.run')
  const writers = openDatabase(connections.credits, 10)
  const orderers = Array.from({ length: 4 }, () => openDatabase(connections.audits, 1))
  const writing = Promise.all(
    Array.from({ length: 200 }, (_, at) =>
      writers.db
        .transaction(async (tx) => {
          await record(tx, key, { on: `deed ${at}` })
          await tx.execute(sql`select pg_sleep(${(at % 7) / 500})`)
          if (at % 10 === 0) throw new Error('undone')
        })
        .catch(() => {}),
    ),
  )
  const done = { now: false }
  const ordering = Promise.all(
    orderers.map(async ({ db }) => {
      while (!done.now) await sequenceLog(db, 7)
    }),
  )
  await writing
  done.now = true
  await ordering
  while ((await sequenceLog(db)) > 0);
  await Promise.all([writers, ...orderers].map((database) => database.close()))
  const rows =
    await owner`select l.index::int, l.entry_id, e.id from audits.log_leaves l left join audits.log_entries e on e.id = l.entry_id order by l.index`
  expect(rows.map((row) => row.index)).toEqual(Array.from({ length: 180 }, (_, at) => at))
  expect(new Set(rows.map((row) => row.id))).toHaveLength(180)
  expect(await owner`select from audits.log_pending`).toHaveLength(0)
})

test.each(['people', 'institutions', 'projects', 'credits', 'audits'] as const)(
  '%s can append to the log and do nothing else to it',
  async (name) => {
    const { client } = open(name)
    await client`select audits.append(array['{"id":"log_1","action":"test","account":"acc_1","of":null,"request":"r"}'])`
    for (const statement of [
      'update audits.log_entries set entry = entry',
      'delete from audits.log_entries',
      'truncate audits.log_entries',
      "insert into audits.log_entries (id, entry, action, account_id, request_id) values ('log_2', '{}', 'a', 'b', 'c')",
      'delete from audits.log_leaves',
      'update audits.log_leaves set index = 7',
      'delete from audits.log_pending',
      "insert into audits.log_pending values ('log_2')",
    ])
      await expect(client.unsafe(statement), statement).rejects.toThrow('permission denied')
  },
)
