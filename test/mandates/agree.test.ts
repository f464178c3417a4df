// Three readings of one truth, on rights and applications that nobody thought of: `permit` for one, `permittedWhere` for a list, the row policies.
import {
  type AccountId,
  type Caller,
  loadCaller,
  openBatch,
  openList,
  type PersonId,
  permit,
  permittedWhere,
  purposes,
  refused,
  roles,
  type TitleLevel,
  type Tx,
  titleLevels,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callBy } from '../testkit/calls.ts'
import { testDatabase } from '../testkit/database.ts'

const { owner } = await testDatabase()
const db = drizzle(owner, { casing: 'snake_case' })

await owner`insert into people.persons (id, id_number_sealed, id_number_hash, name, sex, birth_date, source)
  select 'per_' || one, one, one, one, '1', '1975-04-01', 'test' from unnest(array['a', 'b', 'c']) one`

const places = [
  '64',
  '64.6401',
  '64.6401.640104',
  '64.6401.640105',
  '64.6402',
  '64.6402.640202',
  '64.ND',
  '64.ZZ',
] as const
const series = ['04', '05', '17'] as const
const days = ['2015-12-31', '2016-01-01', '2016-05-09', '2016-05-10', '2016-05-11', '2017-01-01'] as const
const some = <T>(of: readonly T[]) => fc.subarray([...of])
const period = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .filter(([from, until]) => from < until)
  .map(([held_from, held_until]) => ({ held_from, held_until }))
const areaHeld = fc.constantFrom('', '64.64', '64.9', ...places)

const grant = fc.record({ role: fc.constantFrom(...roles), area: areaHeld, series: fc.option(some(series)), period })
const mandate = fc.record({
  series: some(series),
  levels: some(titleLevels),
  areas: fc.uniqueArray(areaHeld, { maxLength: 3 }),
  review_year: fc.constantFrom(2015, 2016),
  purpose: fc.constantFrom(...purposes),
  ends_on: fc.option(fc.constantFrom(...days)),
  period,
  member: fc.option(period),
})
const application = fc.record({
  series: fc.constantFrom(...series),
  target_level: fc.constantFrom(...titleLevels),
  review_year: fc.constantFrom(2015, 2016),
  area: fc.constantFrom(...places),
  person: fc.constantFrom('per_a', 'per_b', 'per_c'),
})
const world = fc.record({
  person: fc.option(fc.constantFrom('per_a', 'per_b')),
  active: fc.constantFrom(true, true, true, false),
  grants: fc.array(grant, { maxLength: 3 }),
  mandates: fc.array(mandate, { maxLength: 3 }),
  applications: fc.uniqueArray(application, {
    minLength: 1,
    maxLength: 25,
    selector: (one) => [one.person, one.series, one.target_level, one.review_year].join(),
  }),
  day: fc.constantFrom(...days),
  purpose: fc.option(fc.constantFrom(...purposes)),
})
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

const account = 'acc_any' as AccountId

/** Rows of a table from objects whose keys are its columns. */
const insert = (tx: Tx, table: string, rows: readonly object[]) =>
  tx.execute(
    sql`insert into ${sql.raw(table)} select (json_populate_record(null::${sql.raw(table)}, one)).* from json_array_elements(${JSON.stringify(rows)}::json) one`,
  )
const now = { recorded_at: '2016-01-01T00:00:00Z' }

async function arrange(tx: Tx, { person, active, grants, mandates, applications }: World) {
  await insert(tx, 'people.accounts', [
    {
      id: account,
      login: 'any',
      display_name: '',
      organisation_name: '',
      person_id: person,
      password_hash: '',
      active,
      ...now,
    },
  ])
  await insert(
    tx,
    'people.account_roles',
    grants.map(({ period: held, ...one }, at) => ({
      id: `rol_${at}`,
      account_id: account,
      basis: `role ${at}`,
      ...one,
      ...held,
      ...now,
    })),
  )
  const committees = mandates.map((_, at) => ({ id: `com_${at}`, name: `${at}`, family: 'SERIES', ...now }))
  await insert(tx, 'institutions.committees', committees)
  await insert(
    tx,
    'institutions.committee_members',
    mandates.flatMap(({ member }, at) =>
      member ? [{ id: `mem_${at}`, committee_id: `com_${at}`, account_id: account, ...member, ...now }] : [],
    ),
  )
  await insert(
    tx,
    'institutions.mandates',
    mandates.map(({ period: held, ends_on: _, member: __, ...one }, at) => ({
      id: `man_${at}`,
      committee_id: `com_${at}`,
      basis: `mandate ${at}`,
      granted_by: 'acc_x',
      fields: ['NAME'],
      ...one,
      ...held,
      ...now,
    })),
  )
  await insert(
    tx,
    'institutions.mandate_endings',
    mandates.flatMap(({ ends_on }, at) =>
      ends_on ? [{ mandate_id: `man_${at}`, ends_on, reason: '', ended_by: 'acc_x', ...now }] : [],
    ),
  )
  await insert(
    tx,
    'audits.applications',
    applications.map(({ person: person_id, ...one }, at) => ({
      id: `app_${at}`,
      number: `${at}`,
      person_id,
      current_level: 'NONE',
      organisation_id: 'org_x',
      organisation_name: '',
      education: '',
      source: '',
      ...one,
      ...now,
    })),
  )
}

const columns = {
  area: sql`area`,
  series: sql`series`,
  level: sql`target_level`,
  reviewYear: sql`review_year`,
  person: sql`person_id`,
  organisation: sql`organisation_id`,
}
const idsWhere = async (tx: Tx, condition: SQL) =>
  (await tx.execute<{ id: string }>(sql`select id from audits.applications where ${condition} order by id`)).map(
    (row) => row.id,
  )

/** What each reading shows of the same world on the same day, as the app role of audits reads it. */
async function readings(tx: Tx, { applications, day, purpose }: World) {
  await tx.execute(sql`set local role audits_app`)
  const caller: Caller | null = await loadCaller(tx, callBy(account, { purpose }), day)
  const placeOf = ({ area, series: of, target_level, review_year, person }: World['applications'][number]) => ({
    area,
    series: of,
    level: target_level as TitleLevel,
    reviewYear: review_year,
    person: person as PersonId,
  })
  const one = applications.flatMap((application, at) =>
    caller && !refused(permit(caller, 'record.read', placeOf(application))) ? [`app_${at}`] : [],
  )
  await openBatch(tx, 'batch.determine')
  const list = caller ? await idsWhere(tx, permittedWhere(caller, 'record.read', columns)) : []
  await openList(tx, account, day, purpose)
  const policies = await idsWhere(tx, sql`true`)
  return { one: one.sort(), list, policies }
}

class Undo extends Error {}
async function inWorld<T>(of: World, read: (tx: Tx) => Promise<T>): Promise<T> {
  const answer: { read?: T } = {}
  await db
    .transaction(async (tx) => {
      await arrange(tx, of)
      answer.read = await read(tx)
      throw new Undo() // the next world begins empty
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Undo)) throw fault
    })
  return answer.read as T
}

const naively = ({ person, active, grants, mandates, applications, day, purpose }: World) =>
  applications.flatMap((one, at) => {
    const within = (area: string) => area !== '' && (one.area === area || one.area.startsWith(`${area}.`))
    const holds = (held: { held_from: string; held_until: string }) => held.held_from <= day && day < held.held_until
    const byRole = grants.some(
      (held) =>
        ['HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR'].includes(held.role) &&
        purpose !== 'OWN_RECORD' &&
        (held.role !== 'SERIES_AUTHORITY' || !['ANNUAL_ASSESSMENT', 'APPOINTMENT'].includes(purpose ?? '')) &&
        holds(held.period) &&
        within(held.area) &&
        (held.series === null || held.series.includes(one.series)),
    )
    const byMandate = mandates.some(
      (held) =>
        holds(held.period) &&
        held.member !== null &&
        holds(held.member) &&
        (held.ends_on === null || day < held.ends_on) &&
        held.series.includes(one.series) &&
        held.levels.includes(one.target_level) &&
        held.review_year === one.review_year &&
        held.areas.some(within) &&
        (purpose === null || purpose === held.purpose),
    )
    return active && (one.person === person || byRole || byMandate) ? [`app_${at}`] : []
  })

test('permit, the condition of a list and the row policies show the same applications, and those that the words of a right cover [S67]', async () => {
  let shown = 0
  await fc.assert(
    fc.asyncProperty(world, async (of) => {
      const expected = naively(of).sort()
      shown += expected.length
      expect(await inWorld(of, (tx) => readings(tx, of))).toEqual({ one: expected, list: expected, policies: expected })
    }),
    { numRuns: 400 },
  )
  expect(shown).toBeGreaterThan(400)
}, 120_000)
