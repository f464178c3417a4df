// One truth about rights with two readings: `permit` for one case, `permittedWhere` for a list. The third, the row policies, has a test beside this one. Long: a table of cases.
import type { AccountId, MandateId, OrganisationId, PersonId } from '@jijiao/kernel'
import {
  type Action,
  actions,
  type Caller,
  covers,
  type Mandate,
  type Place,
  permit,
  permittedWhere,
  plainCaller,
  plainFields,
  purposes,
  type RecordField,
  type RoleGrant,
  recordFields,
  refused,
  roles,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../testkit/database.ts'

const { owner } = await testDatabase()
const db = drizzle(owner)

/** All that an application says of itself; the field is the question's. */
type Spot = Required<Omit<Place, 'field'>>

const areas = ['', '64', '64.6401', '64.6401.640104', '64.64', '64.6402', '64.ND', '64.ZZ'] as const
const series = ['04', '05', '17'] as const
const days = ['2015-12-31', '2016-01-01', '2016-05-10', '2016-12-30', '2016-12-31', '2099-01-01'] as const
const day = fc.constantFrom(...days)
const period = fc.tuple(day, day).map(([heldFrom, heldUntil]) => ({ heldFrom, heldUntil }))
const some = <T>(of: readonly T[]) => fc.subarray([...of])

const grant: fc.Arbitrary<RoleGrant> = fc
  .record({ role: fc.constantFrom(...roles), area: fc.constantFrom(...areas), series: fc.option(some(series)), period })
  .map(({ period: held, ...rest }) => ({ ...rest, ...held, basis: 'r' }))
const mandate: fc.Arbitrary<Mandate> = fc
  .record({
    series: some(series),
    levels: some(titleLevels),
    areas: some(areas),
    reviewYear: fc.constantFrom(2015, 2016),
    purpose: fc.constantFrom(...purposes),
    fields: some(recordFields),
    period,
  })
  .map(({ period: held, ...rest }) => ({ ...rest, ...held, id: 'man_1' as MandateId, committee: 'c', basis: 'm' }))
const person = fc.constantFrom('per_a' as PersonId, 'per_b' as PersonId)
const caller: fc.Arbitrary<Caller> = fc.record({
  account: fc.constant('acc_1' as AccountId),
  person: fc.option(person),
  recused: some(['per_a', 'per_b'] as PersonId[]),
  employers: some(['org_1', 'org_2'] as OrganisationId[]),
  viewAs: fc.constant(null),
  agreement: fc.option(fc.constant('agr_1')),
  steppedUpAt: fc.option(fc.constantFrom(0, 1, 600_000)),
  now: fc.constant(600_001),
  roles: fc.array(grant, { maxLength: 4 }),
  mandates: fc.array(mandate, { maxLength: 4 }),
  purpose: fc.option(fc.constantFrom(...purposes)),
  operation: fc.constant('Test'),
  request: fc.constant('r'),
  day,
})
const place = fc.record({
  area: fc.constantFrom(...areas),
  series: fc.constantFrom(...series),
  level: fc.constantFrom(...titleLevels),
  reviewYear: fc.constantFrom(2015, 2016),
  person,
  organisation: fc.constantFrom('org_1', 'org_2', 'org_3') as fc.Arbitrary<OrganisationId>,
}) satisfies fc.Arbitrary<Spot>
const action = fc.constantFrom<Action>(...actions)

const columns = {
  area: sql`p.area`,
  series: sql`p.series`,
  level: sql`p.level`,
  reviewYear: sql`p."reviewYear"`,
  person: sql`p.person`,
  organisation: sql`p.organisation`,
}
const listed = async (who: Caller, what: Action, places: readonly Spot[], field?: RecordField): Promise<number[]> => {
  const rows = await db.execute<{ at: number }>(sql`
    select p.at from json_to_recordset(${JSON.stringify(places.map((one, at) => ({ ...one, at })))}::json)
      as p (at int, area text, series text, level text, "reviewYear" int, person text, organisation text)
    where ${permittedWhere(who, what, columns, field)} order by p.at`)
  return rows.map((row) => row.at)
}
const permitted = (who: Caller, what: Action, places: readonly Spot[], field?: RecordField): number[] =>
  places.flatMap((one, at) => (refused(permit(who, what, field ? { ...one, field } : one)) ? [] : [at]))

test(
  'whom a list shows is whom a single look is permitted, for callers and places nobody thought of [S67]',
  () =>
    fc.assert(
      fc.asyncProperty(
        caller,
        action,
        fc.option(fc.constantFrom(...recordFields), { nil: undefined }),
        fc.array(place, { minLength: 1, maxLength: 40 }),
        async (who, what, field, places) => {
          expect(await listed(who, what, places, field)).toEqual(permitted(who, what, places, field))
        },
      ),
      { numRuns: 300 },
    ),
  60_000,
)

const member = (more: Partial<Mandate>): Caller => ({
  ...plainCaller,
  account: 'acc_1' as AccountId,
  steppedUpAt: 0,
  now: 0,
  mandates: [
    {
      id: 'man_1' as MandateId,
      committee: 'c',
      series: ['05'],
      levels: ['INTERMEDIATE'],
      areas: ['64.6402'],
      reviewYear: 2016,
      purpose: 'TITLE_REVIEW',
      fields: plainFields,
      heldFrom: '2016-01-01',
      heldUntil: '2016-12-31',
      basis: 'm',
      ...more,
    },
  ],
  operation: 'Test',
  request: 'r',
  day: '2016-05-10',
})
const there: Spot = {
  area: '64.6402.640202',
  series: '05',
  level: 'INTERMEDIATE',
  reviewYear: 2016,
  person: 'per_a' as PersonId,
  organisation: 'org_3' as OrganisationId,
}

test.each<[string, Partial<Mandate>, Partial<Place>, boolean]>([
  ['all of it', {}, {}, true],
  ['all but the series', {}, { series: '04' }, false],
  ['all but the level', {}, { level: 'ASSOCIATE_SENIOR' }, false],
  ['all but the year', {}, { reviewYear: 2015 }, false],
  ['all but the area', {}, { area: '64.6401.640104' }, false],
  ['an area whose digits only begin alike', { areas: ['64.64'] }, {}, false],
  ['everything, with no area', { areas: [''] }, {}, false],
  ['everything, with no series', { series: [] }, {}, false],
  ['all of it, from today on', { heldFrom: '2016-05-10' }, {}, true],
  ['all of it, until today', { heldUntil: '2016-05-10' }, {}, false],
  ['all of it, from tomorrow on', { heldFrom: '2016-05-11' }, {}, false],
])('a mandate that covers %s', async (_, more, at, may) => {
  const one = { ...there, ...at }
  expect(!refused(permit(member(more), 'record.read', one))).toBe(may)
  expect(await listed(member(more), 'record.read', [one])).toEqual(may ? [0] : [])
})

test('a mandate lets its holder look and judge, and never post hours, import, or give mandates', () => {
  const may = (what: Action) => !refused(permit(member({}), what, there))
  expect((['record.read', 'relevance.judge', 'determination.make'] as const).map(may)).toEqual([true, true, true])
  expect((['hours.post', 'import.run', 'mandate.grant', 'log.read'] as const).map(may)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('an area covers itself and what lies below it; an empty one nothing, not even itself [S4]', () => {
  expect([covers('64', '64'), covers('64', '64.ND'), covers('64.6401', '64.6401.640104')]).toEqual([true, true, true])
  expect([covers('64.6401', '64'), covers('64.64', '64.6401'), covers('', ''), covers('', '64')]).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('what a permit says comes from the right it rests on: own record before role before mandate', () => {
  const said = (who: Caller) => {
    const key = permit(who, 'record.read', there)
    return refused(key) ? null : [key.basis, key.purpose]
  }
  expect(said({ ...member({}), person: there.person, roles: [role({})] })).toEqual(['本人', 'OWN_RECORD'])
  expect(said({ ...member({}), roles: [role({})] })).toEqual(['role', 'SUPERVISION'])
  expect(said(member({}))).toEqual(['m', 'TITLE_REVIEW'])
})

test.each<[string, Partial<Caller>, boolean]>([
  ['their own case', { person: there.person }, false],
  ['somebody they declared a conflict with', { recused: [there.person] }, false],
  ['somebody of their own employer', { employers: ['org_3' as OrganisationId] }, false],
  ['somebody of another employer', { employers: ['org_1' as OrganisationId] }, true],
])('whether a member judges %s [S67]', async (_, more, may) => {
  const who = { ...member({}), ...more }
  expect(!refused(permit(who, 'determination.make', there))).toBe(may)
  expect(await listed(who, 'determination.make', [there])).toEqual(may ? [0] : [])
})

const role = (more: Partial<RoleGrant>): RoleGrant => ({
  role: 'HR_BUREAU',
  area: '64',
  series: null,
  heldFrom: '2016-01-01',
  heldUntil: '2099-01-01',
  basis: 'role',
  ...more,
})
const officer = (more: Partial<Caller>): Caller => ({ ...member({}), mandates: [], roles: [role({})], ...more })
const codeOf = (who: Caller, what: Action) => {
  const key = permit(who, what, there)
  return refused(key) ? key.code : 'PERMITTED'
}

test('an officer reads their own record as its owner, and judges, posts and determines nothing on themselves', () => {
  const self = officer({ person: there.person })
  expect(codeOf(self, 'record.read')).toBe('PERMITTED')
  for (const what of ['determination.make', 'hours.post', 'hours.reverse', 'relevance.judge'] as const)
    expect(codeOf(self, what)).toBe('NOT_PERMITTED')
  expect(codeOf(officer({}), 'determination.make')).toBe('PERMITTED')
})

test('what a second proof protects is refused until it is given, and again when it is older than ten minutes', () => {
  const at = (steppedUpAt: number | null) => codeOf(officer({ steppedUpAt, now: 3_600_000 }), 'hours.reverse')
  expect([null, 3_600_000 - 600_001, 3_600_000 - 600_000].map(at)).toEqual([
    'STEP_UP_REQUIRED',
    'STEP_UP_REQUIRED',
    'PERMITTED',
  ])
  const nobody = officer({ roles: [], steppedUpAt: null })
  expect(codeOf(nobody, 'hours.reverse')).toBe('NOT_PERMITTED')
})

test('in somebody else’s view nothing can be done and nobody is told of', () => {
  const view = officer({ viewAs: 'acc_2' as AccountId, roles: [role({ role: 'DEPARTMENT_SUPERVISOR' })] })
  expect(codeOf(view, 'hours.post')).toBe('VIEW_ONLY')
  expect(codeOf(view, 'record.read')).toBe('VIEW_ONLY')
  expect(codeOf(view, 'rule.read')).toBe('PERMITTED')
})

test('the log is told the purpose that the caller said, and a purpose that the office has not opens nothing', () => {
  const purpose = (said: Caller['purpose']) => {
    const key = permit(officer({ purpose: said, roles: [role({ role: 'SERIES_AUTHORITY' })] }), 'record.read', there)
    return refused(key) ? null : key.purpose
  }
  expect([purpose(null), purpose('TITLE_REVIEW'), purpose('ANNUAL_ASSESSMENT'), purpose('OWN_RECORD')]).toEqual([
    'SUPERVISION',
    'TITLE_REVIEW',
    null,
    null,
  ])
})
