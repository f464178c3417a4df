// One truth about rights with two readings: `permit` for one case, `permittedWhere` for a list. The third, the row policies, has a test beside this one.
import type { AccountId, MandateId, PersonId } from '@jijiao/kernel'
import {
  type Action,
  type Caller,
  covers,
  type Mandate,
  type Place,
  permit,
  permittedWhere,
  purposes,
  type RoleGrant,
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
    period,
  })
  .map(({ period: held, ...rest }) => ({ ...rest, ...held, id: 'man_1' as MandateId, committee: 'c', basis: 'm' }))
const person = fc.constantFrom('per_a' as PersonId, 'per_b' as PersonId)
const caller: fc.Arbitrary<Caller> = fc.record({
  account: fc.constant('acc_1' as AccountId),
  person: fc.option(person),
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
}) satisfies fc.Arbitrary<Required<Place>>
const action = fc.constantFrom<Action>(
  'record.read',
  'relevance.judge',
  'determination.make',
  'hours.post',
  'standing.register',
  'import.run',
  'mandate.grant',
  'policy.confirm',
  'rule.read',
  'rule.draft',
  'rule.approve',
  'rule.publish',
  'log.read',
)

const columns = {
  area: sql`p.area`,
  series: sql`p.series`,
  level: sql`p.level`,
  reviewYear: sql`p."reviewYear"`,
  person: sql`p.person`,
}
const listed = async (who: Caller, what: Action, places: readonly Required<Place>[]): Promise<number[]> => {
  const rows = await db.execute<{ at: number }>(sql`
    select p.at from json_to_recordset(${JSON.stringify(places.map((one, at) => ({ ...one, at })))}::json)
      as p (at int, area text, series text, level text, "reviewYear" int, person text)
    where ${permittedWhere(who, what, columns)} order by p.at`)
  return rows.map((row) => row.at)
}
const permitted = (who: Caller, what: Action, places: readonly Required<Place>[]): number[] =>
  places.flatMap((one, at) => (refused(permit(who, what, one)) ? [] : [at]))

test(
  'whom a list shows is whom a single look is permitted, for callers and places nobody thought of [S67]',
  () =>
    fc.assert(
      fc.asyncProperty(caller, action, fc.array(place, { minLength: 1, maxLength: 40 }), async (who, what, places) => {
        expect(await listed(who, what, places)).toEqual(permitted(who, what, places))
      }),
      { numRuns: 300 },
    ),
  60_000,
)

const member = (more: Partial<Mandate>): Caller => ({
  account: 'acc_1' as AccountId,
  person: null,
  roles: [],
  mandates: [
    {
      id: 'man_1' as MandateId,
      committee: 'c',
      series: ['05'],
      levels: ['INTERMEDIATE'],
      areas: ['64.6402'],
      reviewYear: 2016,
      purpose: 'TITLE_REVIEW',
      heldFrom: '2016-01-01',
      heldUntil: '2016-12-31',
      basis: 'm',
      ...more,
    },
  ],
  purpose: null,
  operation: 'Test',
  request: 'r',
  day: '2016-05-10',
})
const there: Required<Place> = {
  area: '64.6402.640202',
  series: '05',
  level: 'INTERMEDIATE',
  reviewYear: 2016,
  person: 'per_a' as PersonId,
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
  const role: RoleGrant = {
    role: 'HR_BUREAU',
    area: '64',
    series: null,
    heldFrom: '2016-01-01',
    heldUntil: '2099-01-01',
    basis: 'role',
  }
  const said = (who: Caller) => {
    const key = permit(who, 'record.read', there)
    return refused(key) ? null : [key.basis, key.purpose]
  }
  expect(said({ ...member({}), person: there.person, roles: [role] })).toEqual(['本人', 'OWN_RECORD'])
  expect(said({ ...member({}), roles: [role] })).toEqual(['role', 'SUPERVISION'])
  expect(said(member({}))).toEqual(['m', 'TITLE_REVIEW'])
})
