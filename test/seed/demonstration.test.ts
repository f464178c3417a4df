// The demonstration province, with fewer people: the same ones on every machine, none of them real.
import { expect, test } from 'vitest'
import { divisionExists, idNumberFault } from '../../subgraphs/people/src/idNumber.ts'
import { idNumberKeysFrom, openIdNumber } from '../../subgraphs/people/src/idNumberSeal.ts'
import { isCreditCode } from '../../tools/import/creditCode.ts'
import { demonstrationAccounts, seed } from '../../tools/seed/index.ts'
import { atTen, openDoors, told } from '../testkit/ask.ts'
import { testDatabase } from '../testkit/database.ts'

const people = 400
process.env.JIJIAO_SEED_PEOPLE = String(people)
const database = await testDatabase()
const { owner } = database
await seed(database.connections, database.settings)
const ask = openDoors(database, { now: atTen('2016-05-10') })

/** What there is, in words that do not depend on when or under which key it was made. */
const contents = (of: typeof owner) => of`
  select (select md5(string_agg(concat_ws('|', id, name, sex, birth_date), ',' order by id)) from people.persons) as persons,
    (select md5(string_agg(to_jsonb(e) - 'recorded_at' #>> '{}', ',' order by id)) from credits.hour_entries e) as entries,
    (select md5(string_agg(to_jsonb(a) - 'recorded_at' #>> '{}', ',' order by id)) from audits.applications a) as applications`

test('the province has as many people as were asked for, most of them applicants with some twenty-five lines', async () => {
  const [row] = await owner`select (select count(*)::int from people.persons) as persons,
    (select count(distinct person_id)::int from audits.applications) as applicants,
    (select count(*)::int from credits.hour_entries) as entries`
  expect(row?.persons).toBe(people)
  expect(row?.applicants).toBeGreaterThan(people * 0.9)
  expect(row?.entries / people).toBeGreaterThan(20)
  expect(row?.entries / people).toBeLessThan(30)
})

test('nobody in it is real: divisions that do not exist, check characters that are right', async () => {
  const keys = idNumberKeysFrom(JSON.stringify(database.settings.secrets.identityKeys))
  const rows =
    await owner`select id_number_sealed as "idNumberSealed", id_number_hash as "idNumberHash" from people.persons`
  for (const row of rows) {
    const number = openIdNumber(keys, { idNumberSealed: row.idNumberSealed, idNumberHash: row.idNumberHash })
    expect(number).toMatch(/^6498/)
    expect([idNumberFault(number, '2016-01-01'), divisionExists(number)]).toEqual([null, false])
  }
  const employers = await owner`select credit_code from institutions.organisations`
  expect(employers.filter((row) => !isCreditCode(row.credit_code))).toEqual([])
  expect(employers.length).toBeGreaterThan(190)
})

test('the professional of the demonstration is 28 hours and one course short', async () => {
  const [row] = await owner`select d.verdict, d.short_tenths, d.missing_courses from credits.determinations d
    join people.accounts a on a.person_id = d.person_id where a.login = 'professional'`
  expect(row).toEqual({ verdict: 'FAIL', short_tenths: 280, missing_courses: ['学术道德与学术规范'] })
})

test('standings of the seed are as rules may ask them: duties of all, terms, tiers, and times away that cost nobody a verdict', async () => {
  const [row] =
    await owner`select (select count(*)::int from people.duties) as duties, (select count(*)::int from people.appointments) as appointments,
    (select count(*)::int from people.registrations) as registrations, (select count(*)::int from people.duty_intervals) as away,
    (select count(*)::int from institutions.organisation_tiers) as tiers`
  expect(row?.duties).toBe(people)
  for (const some of [row?.appointments, row?.registrations, row?.away, row?.tiers]) expect(some).toBeGreaterThan(0)
  const odd =
    await owner`select from people.duties d join people.persons p on p.id = d.person_id where d.held_from < p.birth_date + interval '15 years'`
  expect(odd).toHaveLength(0)
})

test('everybody who applies has a receipt, and every verdict of the 2016 review is met', async () => {
  const [open] = await owner`select count(*)::int as left from audits.applications a
    where not exists (select from credits.determinations d where d.application_id = a.id)`
  expect(open?.left).toBe(0)
  const verdicts = await owner`select distinct verdict from credits.determinations order by verdict`
  expect(verdicts.map((row) => row.verdict)).toEqual(['FAIL', 'NEEDS_REVIEW', 'NOT_APPLICABLE', 'PASS'])
})

const open =
  'mutation ($input: OpenSessionInput!) { openSession(input: $input) { __typename ... on SignIn { session { token } } } }'
test.each(demonstrationAccounts)('the card of $role opens a session as $name', async ({ login, password, name }) => {
  const answer = await ask(
    null,
    'people',
    open,
    { input: { login, password, source: login } },
    { operation: 'session.open' },
  )
  expect(answer.data).toMatchObject({
    openSession: { __typename: 'SignIn', session: { token: expect.stringMatching(/./) } },
  })
  const cards = told<{ login: string; displayName: string }[]>(
    await ask(null, 'people', '{ demonstrationAccounts { login displayName } }'),
    'demonstrationAccounts',
  )
  expect(cards.find((card) => card.login === login)?.displayName).toBe(name)
})

test('no card holds two of the three administrators', async () => {
  const rows = await owner`select account_id from people.account_roles
    where role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR') group by account_id having count(*) > 1`
  expect(rows).toEqual([])
})

test('a filled register is left alone', async () => {
  const before = await contents(owner)
  expect(Object.values(before[0] ?? {}).every((digest) => /^[0-9a-f]{32}$/.test(digest))).toBe(true)
  await seed(database.connections, database.settings)
  expect(await contents(owner)).toEqual(before)
  expect((await owner`select count(*)::int as n from people.accounts where demonstration is not null`)[0]?.n).toBe(
    demonstrationAccounts.length,
  )
})

test('a register in use that is started as a demonstration by mistake gets no synthetic people and no known password', async () => {
  const real = await testDatabase()
  await real.owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash)
    values ('acc_first', 'first', '第一个账号', '自治区人力资源和社会保障厅', '')`
  await seed(real.connections, real.settings)
  const [row] = await real.owner`select (select count(*)::int from people.persons) as persons,
    (select count(*)::int from people.accounts where demonstration is not null) as cards,
    (select count(*)::int from credits.determinations) as receipts`
  expect(row).toEqual({ persons: 0, cards: 0, receipts: 0 })
})

test('another machine has the same people with the same ledgers', async () => {
  const other = await testDatabase()
  await seed(other.connections, other.settings)
  expect(await contents(other.owner)).toEqual(await contents(owner))
})

test.each(['0', 'many', '1.5', '1000000'])('JIJIAO_SEED_PEOPLE=%s is refused plainly', async (count) => {
  process.env.JIJIAO_SEED_PEOPLE = count
  await expect(seed(database.connections, database.settings)).rejects.toThrow('1–999999')
})
