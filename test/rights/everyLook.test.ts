// Every look leaves a trace, whoever looks and by whatever way: of each question the persons whose data came back are found in the
// answer itself, by words that belong to nobody else, and each of them has an entry for that caller and that request, which they see.
// One population of questions for all. JIJIAO_LOOKS=10000 asks many more, in two minutes; the same again: JIJIAO_SEED. Long: one population of questions, several questions of it.
import { setTimeout as wait } from 'node:timers/promises'
import type { AccountId, PersonId } from '@jijiao/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maskedIdNumber } from '../../subgraphs/people/src/idNumber.ts'
import { openGateway } from '../mandates/paths.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { people } from '../testkit/province.ts'
import { type Column, openPartMandates } from './columns.ts'
import { type Look, looks } from './looks.ts'
import { arrange } from './province.ts'

const seed = Number(process.env.JIJIAO_SEED ?? Date.now() % 2 ** 31)
const count = Number(process.env.JIJIAO_LOOKS ?? 2_500)

const province = await smallProvince()
const { ask, owner } = province
await openPartMandates(province)
await arrange(province)
const gateway = await openGateway(province)
afterAll(() => gateway.stop())

/** Everybody has an account of their own, so that everybody can be asked what they see. */
const accountOf = new Map<PersonId, AccountId>()
async function openOwnAccounts() {
  await owner`insert into people.accounts (id, login, display_name, organisation_name, person_id, password_hash, active)
    select 'acc_' || substr(p.id, 5), substr(p.id, 5), p.name, '', p.id, a.password_hash, true
    from people.persons p cross join people.accounts a
    where a.id = ${callers.supervisor} and not exists (select from people.accounts own where own.person_id = p.id)`
  const rows = await owner<{ id: AccountId; person: PersonId }[]>`
    select id, person_id as person from people.accounts where person_id is not null`
  for (const { id, person } of rows) accountOf.set(person, id)
}

/** A word of an answer → whose it is: ids of their rows in every room, their name, their masked number, the numbers of their cases. */
const ownerOf = new Map<string, PersonId>()
async function learnWords() {
  const tables = await owner<{ schema: string; table: string }[]>`
    select c.table_schema as schema, c.table_name as table from information_schema.columns c
    join information_schema.columns k on (k.table_schema, k.table_name, k.column_name) = (c.table_schema, c.table_name, 'id')
    join information_schema.tables t on (t.table_schema, t.table_name, t.table_type) = (c.table_schema, c.table_name, 'BASE TABLE')
    where c.column_name = 'person_id' and c.table_schema in ('people', 'credits', 'audits')
      and c.table_name not in ('accounts', 'log_entries', 'log_seals', 'log_questions', 'inquiries')`
  for (const { schema, table } of tables)
    for (const row of await owner`select id, person_id as person from ${owner(schema)}.${owner(table)}`)
      ownerOf.set(row.id, row.person)
  for (const row of await owner`select number, person_id as person from audits.applications`)
    ownerOf.set(row.number, row.person)
  for (const one of people) {
    ownerOf.set(one.id, one.id)
    ownerOf.set(one.fullName(), one.id)
    const number = maskedIdNumber(one.idNumber() as Parameters<typeof maskedIdNumber>[0])
    if (ownerOf.has(number)) throw new Error('Two people of the small province have one masked number.')
    ownerOf.set(number, one.id)
  }
}

const made = { run: '', agreement: '' }
beforeAll(async () => {
  await openOwnAccounts()
  const { register, agreed } = agencyDeeds(ask)
  await register()
  made.agreement = await agreed({
    asks: ['PREDICATE', 'VERDICT', 'FIELDS'],
    fields: ['TITLES', 'HOURS'],
    dailyQuota: 100_000,
  })
  // That of the rule which the arranged province publishes: it changes somebody's verdict.
  const [run] = await owner`select id from credits.impact_runs order by started_at limit 1`
  made.run = run?.id
  await learnWords()
}, 120_000)

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : []

/** Whose data came back. What was handed in with the question is no data: it is only said again. */
function toldOf({ about, variables }: Look, data: Record<string, unknown> | null | undefined): Set<PersonId> {
  if (!data) return new Set()
  const given = new Set(wordsIn(variables))
  const words = wordsIn(data).filter((word) => !given.has(word))
  const named = words.flatMap((word) => ownerOf.get(word) ?? [])
  return new Set([...named, ...(about?.(data) ?? [])])
}

const sessions = new Map<string, Promise<Record<string, string>>>()
/** Signed in, with a second proof of now: the clock of the tests stands in another year than that by which proofs grow old. */
async function provedIn(login: string | null) {
  const headers = await gateway.signIn(login)
  await owner`update people.sessions set stepped_up_at = now() + interval '1 hour'`
  return headers
}
const session = (account: AccountId | null) => {
  const login = account?.slice('acc_'.length).replace('part_', 'part-') ?? null
  const known = sessions.get(login ?? '') ?? provedIn(login)
  sessions.set(login ?? '', known)
  return known
}

type Done = { look: Look; request: string; told: Set<PersonId>; seenAfterMs: number | null }

async function asked(look: Look): Promise<Omit<Done, 'seenAfterMs'>> {
  const { column, purpose, door, query, variables } = look
  if (door === 'gateway') {
    const headers = await session(column.account)
    const { told, request } = await gateway.asked(
      purpose ? { ...headers, 'x-jijiao-purpose': purpose } : headers,
      query,
      variables,
    )
    return { look, request, told: toldOf(look, told.data) }
  }
  const request = crypto.randomUUID()
  const manner = { request, ...(purpose ? { purpose } : {}), ...(column.viewAs ? { viewAs: column.viewAs } : {}) }
  const { data } = await ask(column.account, door, query, variables, manner)
  return { look, request, told: toldOf(look, data) }
}

const disclosuresQuery = `query D($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Person {
  disclosures(first: 200, after: $after) { next disclosures { id account { id } } } } } }`
type Page = { disclosures: { next: string | null; disclosures: { id: string; account: { id: string } }[] } }
async function pageOf(person: PersonId, after: string | null): Promise<Page['disclosures']> {
  const of = [{ __typename: 'Person', id: person }]
  const { data, errors } = await ask(accountOf.get(person) ?? null, 'audits', disclosuresQuery, { of, after })
  const [told] = (data?._entities ?? []) as (Page | null)[]
  if (!told) throw new Error(`${person} was not told who looked: ${JSON.stringify(errors)}`)
  return told.disclosures
}

/** How long after the answer the person sees the look, in milliseconds. @throws when they do not within five seconds. */
async function seenBy(person: PersonId, column: Column): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < 5_000) {
    const { disclosures } = await pageOf(person, null)
    if (disclosures.some(({ account }) => account.id === column.account)) return performance.now() - began
    await wait(50)
  }
  throw new Error(`${person} does not see after 5 s that ${column.name} looked.`)
}

async function askAll(of: readonly Look[]): Promise<Done[]> {
  const done: Done[] = []
  const waiting = [...of.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, look] = next
      const one = await asked(look)
      const [other] = [...one.told].filter((person) => accountOf.get(person) !== look.column.account)
      const seenAfterMs = other && at % 100 < 3 ? await seenBy(other, look.column) : null
      done.push({ ...one, seenAfterMs })
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  return done
}

type Entry = { id: string; account: string; person: PersonId; request: string }
const key = (request: string, account: string | null, person: string) => `${request} ${account} ${person}`
/** What was told and stands in no entry of that caller, person and request. */
const unlogged = (done: readonly Done[], entries: readonly Entry[]) => {
  const logged = new Set(entries.map((one) => key(one.request, one.account, one.person)))
  return done.flatMap(({ look, request, told }) =>
    [...told]
      .filter((person) => !logged.has(key(request, look.column.account, person)))
      .map((person) => `${look.column.name} was told of ${person} by ${look.door} ${look.kind}: ${look.query}`),
  )
}

test('of thousands of questions of everybody on every path, each person whose data came back has an entry for that caller, and sees it [S67]', async () => {
  const done = await askAll(looks(count, seed, made))
  const entries = await owner<Entry[]>`select id, account_id as account, person_id as person, request_id as request
    from audits.log_entries where person_id is not null and action <> 'record.refused'`
  const told = done.filter((one) => one.told.size > 0)
  const disclosures = told.reduce((sum, one) => sum + one.told.size, 0)
  const kinds = new Map<string, number>()
  for (const { look } of told) kinds.set(`${look.door} ${look.kind}`, (kinds.get(`${look.door} ${look.kind}`) ?? 0) + 1)
  const missing = unlogged(done, entries)

  const unseen: string[] = []
  for (const [person, account] of accountOf) {
    const seen = new Set<string>()
    for (let after: string | null = null, more = true; more; ) {
      const page = await pageOf(person, after)
      for (const one of page.disclosures) seen.add(one.id)
      after = page.next
      more = after !== null
    }
    for (const one of entries)
      if (one.person === person && one.account !== account && !seen.has(one.id)) unseen.push(`${one.id} of ${person}`)
  }
  const waited = done.flatMap(({ seenAfterMs }) => (seenAfterMs === null ? [] : [seenAfterMs]))
  console.info(
    `looks: seed ${seed}, ${done.length} questions, ${told.length} of them told of somebody, ${disclosures} persons told; ${missing.length} not logged, ${unseen.length} of ${entries.length} entries not seen by the person; seen after at most ${Math.round(Math.max(...waited))} ms (${waited.length} watched)\n${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ')}`,
  )
  expect(missing).toEqual([])
  expect(unseen).toEqual([])
  // A search that cannot find is none: without one of the entries its look is missed, and only that.
  const [first] = told
  const [person] = first?.told ?? []
  const without = entries.filter((one) => !(one.request === first?.request && one.person === person))
  expect(unlogged(done, without)).toHaveLength(1)
  // Every way that there is has told somebody something, or it has shown nothing.
  const ways = new Set(done.map(({ look }) => `${look.door} ${look.kind}`))
  expect([...ways].filter((way) => !kinds.has(way))).toEqual([])
  expect(told.length).toBeGreaterThan(count / 10)
}, 600_000)
