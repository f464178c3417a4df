// The same four readings in a world of two of everything, where every case there is can be asked.
import { recordFields, titleLevels } from '@jijiao/kernel'
import { drizzle } from 'drizzle-orm/postgres-js'
import { expect, test } from 'vitest'
import { testDatabase } from '../testkit/database.ts'
import { type Application, agree, fillApplications, fillPersons, inWorld, type WorldAccount } from './worlds.ts'

const { owner } = await testDatabase()
const db = drizzle(owner, { casing: 'snake_case' })
const levels = titleLevels.slice(0, 2)
const years = [2015, 2016]
const works = 'org_1'

/** Conflicts of the small scope: the caller's person, and whom they have stepped aside from. */
const conflicts = {
  none: { person: null, recused: [] },
  own: { person: 'per_a', recused: [] },
  employer: { person: 'per_b', recused: [] },
  recused: { person: null, recused: ['per_a', 'per_c'] },
} as const
const always = { held_from: '2016-01-01', held_until: '2099-01-01' }
const small = { series: ['05', '04'], levels: levels.slice(0, 2), areas: ['64.6401', '64.6402'], years } as const
/** One of each: in the first area everybody works for org_1, in the second for org_2. The first person is 甲, the second 丙. */
const applications: Application[] = product(['per_a', 'per_c'], small.series, small.levels, small.years).map(
  ([person_id, of, target_level, review_year], at) => ({
    id: `app_${String(at).padStart(2, '0')}`,
    person_id,
    series: of,
    target_level,
    review_year,
    area: small.areas[person_id === 'per_a' ? 0 : 1],
    organisation_id: person_id === 'per_a' ? 'org_1' : 'org_2',
  }),
)
await fillPersons(
  db,
  ['per_a', 'per_b', 'per_c'].map((id) => ({ id, works: [works] })),
)
await fillApplications(db, applications)

const heldBy = [
  [],
  [{ role: 'HR_BUREAU', area: '64.6402', series: null, period: always }],
  [{ role: 'SERIES_AUTHORITY', area: '64', series: ['04'], period: always }],
  [{ role: 'DEPARTMENT_SUPERVISOR', area: '64', series: null, period: always }],
  [{ role: 'SYSTEM_ADMINISTRATOR', area: '64', series: null, period: always }],
] as const

function* smallWorld(): Generator<WorldAccount> {
  const period = { held_from: '2016-03-01', held_until: '2016-09-01' }
  const given = product(small.series, small.levels, small.areas, small.years).map(([of, level, area, review_year]) => {
    const terms = { series: [of], levels: [level], areas: [area], review_year, fields: recordFields.slice(0, 8) }
    return { ...terms, purpose: 'TITLE_REVIEW' as const, ends_on: null, period }
  })
  // Of their own committee one mandate at a time; of the other committee, of which they are no member, all of them.
  const own = given.map((one) => [{ ...one, member: always }])
  const other = [given.map((one) => ({ ...one, member: null }))]
  for (const [mandates, grants, conflict] of product([...own, ...other], heldBy, Object.values(conflicts))) {
    const recused = conflict.recused.map((person) => ({ person, period: always }))
    yield { word: 'small', person: conflict.person, active: true, grants, mandates, recused }
  }
}

/** Every choice of one from each. */
function product<T extends readonly (readonly unknown[])[]>(...of: T): { [K in keyof T]: T[K][number] }[] {
  const all = of.reduce<unknown[][]>(
    (sofar, choices) => sofar.flatMap((one) => choices.map((more) => [...one, more])),
    [[]],
  )
  return all as { [K in keyof T]: T[K][number] }[]
}

test('in a world of two of everything, every case there is agrees: 2 committees × 2 series × 2 levels × 2 regions × 2 years × 3 times × 3 purposes × 5 roles × 4 conflicts', async () => {
  const worlds = [...smallWorld()]
  const sum = { cases: 0, permitted: 0 }
  const times = product(['2016-02-29', '2016-03-01', '2016-09-01'], [null, 'TITLE_REVIEW', 'APPOINTMENT'] as const)
  const go = async (part: readonly WorldAccount[]) => {
    for (const of of part)
      await inWorld(db, [of], async (tx) => {
        for (const [day, purpose] of times) {
          const told = await agree(tx, of, of.person ? works : null, applications, {
            action: 'record.read',
            field: null,
            day,
            purpose,
          })
          sum.cases += told.cases
          sum.permitted += told.permitted
        }
        return true
      })
  }
  await Promise.all([0, 1].map((half) => go(worlds.filter((_, at) => at % 2 === half))))
  const { cases, permitted } = sum
  console.info(`small world: ${cases} cases, 0 differences`)
  expect(worlds).toHaveLength((16 + 1) * 5 * 4)
  expect(cases).toBe(worlds.length * 9 * applications.length)
  expect(permitted).toBeGreaterThan(0)
}, 300_000)
