// Nobody is told of anybody without an entry: questions put together by chance, by everybody, on every way in. `JIJIAO_READS=10000` for the full run.
import type { AccountId } from '@jijiao/kernel'
import { afterAll, expect, test } from 'vitest'
import { determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { determineReview } from '../../tools/determine.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { openGateway } from '../mandates/paths.ts'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, owner, open, connections, settings } = province
const gateway = await openGateway(province)
afterAll(() => gateway.stop())
await determineEveryone(open('credits').db, operatorPermit(operator('test'), 'determination.make'), 2016, '2016-05-10')

/** Persons told of or refused until it is enough. */
const enough = Number(process.env.JIJIAO_READS ?? 300)
const persons = (await owner<{ id: string }[]>`select id from people.persons order by id`).map((one) => one.id)
const applications = new Map(
  (await owner<{ id: string; person: string }[]>`select id, person_id as person from audits.applications`).map(
    (one) => [one.id, one.person] as const,
  ),
)

let state = 20160328
/** mulberry32: the same questions every time. */
function any(bound: number): number {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
}
const one = <T>(of: readonly T[]): T => {
  const taken = of[any(of.length)]
  if (taken === undefined) throw new Error('There is nothing to choose from.')
  return taken
}
const some = <T>(of: readonly T[]): T[] => Array.from({ length: 1 + any(5) }, () => one(of))

const { supervisor, yinchuanBureau, engineeringAuthority, engineeringMember, shizuishanMember } = callers
const { liJianguo, maXiulan, author, systemAdministrator, auditAdministrator, formerMember } = callers
const everybody = [
  ...[supervisor, yinchuanBureau, engineeringAuthority, engineeringMember, shizuishanMember],
  ...[liJianguo, maXiulan, author, systemAdministrator, auditAdministrator, formerMember, null],
]
const visitors = new Map<AccountId | null, Record<string, string>>()
for (const account of everybody)
  visitors.set(account, await gateway.signIn(account === null ? null : account.slice('acc_'.length)))

const entitiesOf = (type: string, fields: string) =>
  `query E($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id ${fields} } } }`
const named = (type: string, ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: type, id })) })
const applicationIds = [...applications.keys(), 'app_nobody']
const personIds = [...persons, 'per_nobody']

type Way = (account: AccountId | null) => Promise<{ data?: Record<string, unknown> | null }>
const through =
  (query: string, variables: () => Record<string, unknown> = () => ({})): Way =>
  (account) =>
    gateway.ask(visitors.get(account) ?? {}, query, variables())
const at =
  (room: 'people' | 'credits' | 'audits', query: string, variables: () => Record<string, unknown>): Way =>
  (account) =>
    ask(account, room, query, variables())

const ways: Readonly<Record<string, Way>> = {
  list: through(
    'query L($first: Int!) { applicants(filter: { reviewYear: 2016 }, first: $first) { applications { id number person { id name } } } }',
    () => ({ first: 1 + any(20) }),
  ),
  case: through(
    'query C($id: ApplicationId!) { application(id: $id) { id number person { id name ledger { id } } determination { verdict } } }',
    () => ({ id: one(applicationIds) }),
  ),
  own: through('query O { me { id person { id name applications { id number determination { verdict } } } } }'),
  two: through(
    'query T($a: ApplicationId!, $b: ApplicationId!) { a: application(id: $a) { id number } b: application(id: $b) { id number } }',
    () => ({
      a: one(applicationIds),
      b: one(applicationIds),
    }),
  ),
  application: at('audits', 'query A($id: ApplicationId!) { application(id: $id) { id number } }', () => ({
    id: one(applicationIds),
  })),
  person: at('people', entitiesOf('Person', 'name sex'), () => named('Person', some(personIds))),
  titles: at('people', entitiesOf('Person', 'titles { level }'), () => named('Person', some(personIds))),
  ledger: at('credits', entitiesOf('Person', 'ledger { id }'), () => named('Person', some(personIds))),
  verdict: at('credits', entitiesOf('Application', 'determination { verdict }'), () =>
    named('Application', some(applicationIds)),
  ),
  filed: at('audits', entitiesOf('Application', 'number'), () => named('Application', some(applicationIds))),
}

/** Of whom an answer says more than the id by which was asked. */
function toldIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) toldIn(each, found)
  else if (typeof value === 'object' && value !== null) {
    const { id, __typename: _, ...rest }: Record<string, unknown> = { ...value }
    const says = Object.keys(rest).length > 0 // that there is no verdict is told, too
    const person =
      typeof id === 'string' ? (applications.get(id) ?? (id.startsWith('per_') ? id : undefined)) : undefined
    if (person && says) found.add(person)
    for (const each of Object.values(rest)) toldIn(each, found)
  }
  return found
}

let known = 0
/** Whom the log tells of since it was last asked, and whose looks they were. */
async function logged() {
  const rows = await owner<{ person: string; account: string }[]>`
    select person_id as person, account_id as account from audits.log_entries where action = 'record.read' order by recorded_at, id offset ${known}`
  known += rows.length
  return rows
}
await logged()

const counts = { asked: 0, told: 0, nothing: 0 }

test('of whomever an answer tells, the log tells too, once for each question, under the account that asked', {
  timeout: 900_000,
}, async () => {
  while (counts.told + counts.nothing < enough) {
    const [name, way] = one(Object.entries(ways))
    const account = one(everybody)
    const { data } = await way(account)
    const shown = [...toldIn(data)].sort()
    const entries = await logged()
    expect(
      entries.map((entry) => entry.person).sort(),
      `${name} by ${account}: ${JSON.stringify(data)?.slice(0, 500)}`,
    ).toEqual(shown)
    for (const entry of entries) expect(entry.account).toBe(account)
    counts.asked += 1
    counts.told += shown.length
    if (shown.length === 0) counts.nothing += 1
  }
  console.log(`${counts.asked} questions: ${counts.told} looks told and logged, ${counts.nothing} answers of nobody.`)
  expect(counts.told).toBeGreaterThan(enough / 2)
})

test('whoever has a line in the file of the whole review has an entry, and nobody else', async () => {
  const lines: string[] = []
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  await determineReview({ reviewYear: 2016, today: '2016-05-10', only: null }, keys, connections, (line) =>
    lines.push(line),
  )
  const reviewed = await owner<{ person: string }[]>`
    select distinct person_id as person from audits.applications where review_year = 2016 order by 1`
  expect(lines.length).toBeGreaterThanOrEqual(reviewed.length)
  expect((await logged()).map((entry) => entry.person).sort()).toEqual(reviewed.map((each) => each.person))
})

test('and the person sees every one of them that was not their own', async () => {
  const query = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Person {
    disclosures(first: 200, after: $after) { next disclosures { id } } } } }`
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const answer = await ask(callers.liJianguo, 'audits', query, { ...named('Person', ['per_li_jianguo']), after })
    type Page = { disclosures: { next: string | null; disclosures: { id: string }[] } }
    const [page]: Page[] = told<Page[]>(answer, '_entities')
    seen.push(...(page?.disclosures.disclosures ?? []).map((each) => each.id))
    after = page?.disclosures.next ?? null
    if (after === null) break
  }
  const due = await owner<{ id: string }[]>`
    select id from audits.log_entries where person_id = 'per_li_jianguo' and account_id <> ${callers.liJianguo}`
  expect(seen.toSorted()).toEqual(due.map((each) => each.id).sort())
  expect(seen.length).toBeGreaterThan(10)
})
