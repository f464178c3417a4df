// One truth about rights: `permit` for one, `permittedWhere` for a list, the row policies, and a naive reading of the words agree on
// worlds that nobody thought of. More runs: JIJIAO_AGREEMENT_RUNS; the same again: JIJIAO_SEED.
import { actions, purposes, recordFields, roles, titleLevels } from '@jijiao/kernel'
import { drizzle } from 'drizzle-orm/postgres-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../testkit/database.ts'
import {
  type Application,
  agree,
  fillApplications,
  fillPersons,
  inWorld,
  type Question,
  type WorldAccount,
} from './worlds.ts'

const { owner } = await testDatabase()
const db = drizzle(owner, { casing: 'snake_case' })

const places = ['64', '64.6401', '64.6401.640104', '64.6401.640105', '64.6402', '64.6402.640202', '64.ND', '64.ZZ']
const series = ['04', '05', '17'] as const
const levels = titleLevels.slice(0, 3)
const years = [2015, 2016]
const persons = Array.from({ length: 12 }, (_, at) => `per_${String.fromCharCode(97 + at)}`)
const organisations = ['org_1', 'org_2', 'org_3']

/** Every kind of application for every person; area and employer go round, so that each meets each. */
const applications: Application[] = persons
  .flatMap((person_id) =>
    series.flatMap((of) =>
      levels.flatMap((target_level) =>
        years.map((review_year) => ({ person_id, series: of, target_level, review_year })),
      ),
    ),
  )
  .map((one, at) => ({
    ...one,
    id: `app_${String(at).padStart(3, '0')}`,
    area: places[at % 8] ?? '',
    organisation_id: organisations[Math.floor(at / 8) % 3] ?? '',
  }))
/** Whoever moved works where they work now. */
const worksAt = new Map([
  ['per_a', ['org_3', 'org_1']],
  ['per_b', ['org_2']],
])
const worksNow = (person: string | null) => worksAt.get(person ?? '')?.at(-1) ?? null
await fillPersons(
  db,
  persons.map((id) => ({ id, works: worksAt.get(id) ?? [] })),
)
await fillApplications(db, applications)

const days = ['2015-12-31', '2016-01-01', '2016-05-09', '2016-05-10', '2016-05-11', '2017-01-01'] as const
const throughout = { held_from: '2015-01-01', held_until: '2018-01-01' }
const some = <T>(of: readonly T[]) => fc.subarray([...of])
const period = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .filter(([from, until]) => from < until)
  .map(([held_from, held_until]) => ({ held_from, held_until }))
const areaHeld = fc.constantFrom('', '64.64', '64.9', '64', ...places)
/** One in two looks at records at all, so that worlds in which nothing is seen are not the rule. */
const role = fc.oneof(
  fc.constantFrom('HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR'),
  fc.constantFrom(...roles),
)
const grant = fc.record({ role, area: areaHeld, series: fc.option(some(series)), period })
const mandate = fc.record({
  series: some(series),
  levels: some(levels),
  areas: fc.uniqueArray(areaHeld, { maxLength: 3 }),
  review_year: fc.constantFrom(...years),
  purpose: fc.constantFrom(...purposes),
  fields: some(recordFields),
  ends_on: fc.option(fc.constantFrom(...days), { freq: 2 }),
  period,
  member: fc.option(period, { freq: 5 }),
  unseated: fc.option(fc.constantFrom(...days), { freq: 1 }),
  filed: fc.option(fc.oneof(fc.constant(throughout), period), { freq: 9 }),
})
const account: fc.Arbitrary<WorldAccount> = fc.record({
  word: fc.constant('any'),
  person: fc.option(fc.constantFrom('per_a', 'per_b')),
  active: fc.constantFrom(true, true, true, true, false),
  // Who administers accounts, rights or the log holds none of the other two: the register itself refuses that.
  grants: fc.array(grant, { maxLength: 3 }).map((all) => {
    const three = all.filter((one) => one.role.endsWith('_ADMINISTRATOR'))
    const held = all.filter((one) => !three.includes(one) || one.role === three[0]?.role)
    // And an auditor holds nothing but what is a professional's own.
    const auditor = three[0]?.role === 'AUDIT_ADMINISTRATOR'
    return held
      .filter(({ role }) => !auditor || ['AUDIT_ADMINISTRATOR', 'PROFESSIONAL'].includes(role))
      .filter(({ role }) => three.length === 0 || role !== 'COMMITTEE_MEMBER')
  }),
  mandates: fc.array(mandate, { maxLength: 3 }),
  recused: fc.uniqueArray(fc.record({ person: fc.constantFrom(...persons.slice(0, 6)), period }), {
    maxLength: 2,
    selector: (one) => one.person,
  }),
})
const asked: fc.Arbitrary<Omit<Question, 'action'>> = fc.record({
  field: fc.option(fc.constantFrom(...recordFields)),
  day: fc.constantFrom(...days),
  purpose: fc.option(fc.constantFrom(...purposes)),
})

test('on at least 100,000 cases that nobody thought of, all four readings say the same [S67]', async () => {
  const seed = Number(process.env.JIJIAO_SEED ?? Date.now() % 2 ** 31)
  const numRuns = Number(process.env.JIJIAO_AGREEMENT_RUNS ?? 260)
  const sum = { cases: 0, permitted: 0 }
  const property = fc.asyncProperty(account, asked, fc.constantFrom(...actions), async (of, question, other) => {
    const told = await inWorld(db, [of], async (tx) => [
      await agree(tx, of, worksNow(of.person), applications, { ...question, action: 'record.read' }),
      await agree(tx, of, worksNow(of.person), applications, { ...question, action: other }),
    ])
    for (const one of told) {
      sum.cases += one.cases
      sum.permitted += one.permitted
    }
  })
  await fc.assert(property, { seed, numRuns })
  console.info(`agreement of rights: seed ${seed}, ${sum.cases} cases, ${sum.permitted} permitted, 0 differences`)
  expect(sum.cases).toBeGreaterThanOrEqual(Math.min(100_000, numRuns * 400))
  expect(sum.permitted).toBeGreaterThan(sum.cases / 100)
}, 300_000)
