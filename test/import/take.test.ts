// A file on its way into the register: five rooms, one transaction, real PostgreSQL. Long: one register for all of it.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AccountId, Caller } from '@jijiao/kernel'
import { permit, plainCaller, refused } from '@jijiao/kernel'
import { beforeEach, expect, test } from 'vitest'
import { idNumberKeysFrom, openIdNumber } from '../../subgraphs/people/src/idNumberSeal.ts'
import { type Order, take } from '../../tools/import/take.ts'
import { areas, series } from '../../tools/import/words.ts'
import { testDatabase } from '../testkit/database.ts'
import { asked, type Cells, cellsOf, csvOf, degreeCells, file, headings } from './files.ts'

const { connections, settings, owner } = await testDatabase()
const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
const data = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url))

const supervisor: Caller = {
  ...plainCaller,
  account: 'acc_supervisor' as AccountId,
  roles: [
    {
      role: 'DEPARTMENT_SUPERVISOR',
      area: '64',
      series: null,
      heldFrom: '2016-01-01',
      heldUntil: '2099-01-01',
      basis: '宁人社发〔2016〕1号',
    },
  ],
  operation: 'import',
  request: 'req_import',
  day: asked.today,
  steppedUpAt: null,
  now: 0,
}
const key = permit(supervisor, 'import.run', { area: '64' })
if (refused(key)) throw new Error('The supervisor may not import.')

const takes = (path: string, order: Partial<Order> = {}) =>
  take(connections.importer, keys, key, {
    path,
    name: 'export.csv',
    reviewYear: 2016,
    dryRun: false,
    partial: false,
    asked,
    ...order,
  })
const fileOf = (...rows: Cells[]) => file(csvOf([headings, ...rows.map(cellsOf)]))

const counted = [
  'people.persons',
  'people.name_keys',
  'people.employments',
  'people.titles',
  'people.educations',
  'institutions.organisations',
  'projects.filings',
  'credits.hour_entries',
  'audits.applications',
]
async function register(): Promise<Record<string, number>> {
  const rows = await Promise.all(
    counted.map(
      async (table) => [table, (await owner.unsafe(`select count(*)::int as count from ${table}`))[0]?.count] as const,
    ),
  )
  return Object.fromEntries(rows)
}

test('what a file may name as area or series, the register has', async () => {
  const held = await owner`select path from institutions.jurisdictions where path <> '64'`
  expect(new Set(areas.values())).toEqual(new Set(held.map((row) => row.path)))
  const names = await owner`select code, name from institutions.title_series`
  for (const row of names) expect(series.get(row.name), row.name).toBe(row.code)
})

beforeEach(async () => {
  await owner.unsafe(`truncate ${counted.join(', ')}, audits.log_entries, audits.log_pending cascade`)
})

test('the legacy export taken in part comes to the expected lines, and every person, entry and application is there once', async () => {
  const { accepted, duplicates, rejected, people } = JSON.parse(
    readFileSync(data('legacy-export.expected.json'), 'utf8'),
  )
  const { report, added, taken } = await takes(data('legacy-export.csv'), { partial: true })
  expect(report).toMatchObject({ accepted, duplicates, rejected })
  expect(taken).toBe(true)
  expect(added).toMatchObject({ persons: people, entries: accepted, applications: people, employers: 60 })
  expect(await register()).toMatchObject({
    'people.persons': people,
    'credits.hour_entries': accepted,
    'audits.applications': people,
  })
})

test('the same file twice adds nothing, and its rows are duplicates of what the register holds', async () => {
  const path = data('legacy-export-gbk.csv')
  await takes(path, { partial: true })
  const before = await register()
  const { report, added } = await takes(path, { partial: true })
  expect(await register()).toEqual(before)
  expect(added).toEqual({ persons: 0, employers: 0, filings: 0, entries: 0, applications: 0 })
  expect(report.accepted).toBe(0)
  expect(report.duplicates).toHaveLength(675)
})

test('a wrong row changes nothing unless the file is to be taken in part', async () => {
  const path = fileOf({}, { hours: '二十四' })
  const before = await register()
  const { report, taken } = await takes(path)
  expect([taken, report.accepted, report.rejected]).toEqual([false, 1, { 3: 'HOURS_NOT_A_NUMBER' }])
  expect(await register()).toEqual(before)
  expect((await takes(path, { partial: true })).taken).toBe(true)
  expect((await register())['credits.hour_entries']).toBe(1)
})

test('a dry run counts what is new, a duplicate and wrong, and takes nothing', async () => {
  await takes(fileOf({}))
  const before = await register()
  const { report, added, taken } = await takes(fileOf({}, { activity: '新课' }, { activity: '新课' }, { hours: 'x' }), {
    dryRun: true,
  })
  expect(taken).toBe(false)
  expect(report).toMatchObject({ accepted: 1, duplicates: [2, 4], rejected: { 5: 'HOURS_NOT_A_NUMBER' } })
  expect(added).toEqual({ persons: 0, employers: 0, filings: 1, entries: 1, applications: 0 })
  expect(await register()).toEqual(before)
})

test('an unusable file changes nothing and says why', async () => {
  const whole = readFileSync(data('legacy-export.csv'))
  const before = await register()
  const { report, taken } = await takes(file(whole.subarray(0, whole.length - 40)), { partial: true })
  expect([taken, report.unusable?.code]).toEqual([false, 'DAMAGED'])
  expect(await register()).toEqual(before)
})

test('the identity number is nowhere in the clear and opens with the key', async () => {
  await takes(fileOf({}))
  const [person] = await owner`select * from people.persons`
  expect(JSON.stringify(person)).not.toContain('649964197201180010')
  expect(openIdNumber(keys, { idNumberSealed: person?.id_number_sealed, idNumberHash: person?.id_number_hash })).toBe(
    '649964197201180010',
  )
  expect(person).toMatchObject({ name: '李建国', sex: '1', birth_date: new Date('1972-01-18') })
})

test('who is in the register is not made again; what is new about them is added', async () => {
  await takes(fileOf({}))
  const { added } = await takes(
    fileOf({
      activity: '另一门课',
      employer: '宁夏第一医院',
      currentLevel: '副高',
      targetLevel: '正高',
      education: '硕士研究生',
    }),
  )
  expect(added).toEqual({ persons: 0, employers: 1, filings: 1, entries: 1, applications: 1 })
  const [of] =
    await owner`select (select count(*)::int from people.employments) as employments, (select count(*)::int from people.titles) as titles, (select count(*)::int from people.educations) as educations`
  expect(of).toEqual({ employments: 2, titles: 2, educations: 2 })
})

test('one activity told with two employers is one entry of the ledger', async () => {
  const { report, added } = await takes(fileOf({}, { employer: '宁夏第一医院' }))
  expect([report.accepted, added?.entries, added?.employers]).toEqual([2, 1, 2])
})

test('the same activity of two people is an entry of each, in nobody else’s ledger', async () => {
  await takes(fileOf({}, { identityNumber: '440524188001010014', name: '王秀英' }))
  const rows =
    await owner`select p.name, count(*)::int as entries from credits.hour_entries e join people.persons p on p.id = e.person_id group by p.name order by p.name`
  expect([...rows]).toEqual([
    { name: '李建国', entries: 1 },
    { name: '王秀英', entries: 1 },
  ])
})

test('a study for a degree keeps its own days and is filed nowhere', async () => {
  await takes(fileOf(degreeCells))
  const [entry] =
    await owner`select kind, degree, held_to, enrolled_on::text, graduated_on::text, quantity_tenths, filing from credits.hour_entries`
  expect(entry).toEqual({
    kind: 'DEGREE_STUDY',
    degree: 'HIGHER',
    held_to: null,
    enrolled_on: '2012-09-01',
    graduated_on: '2015-07-01',
    quantity_tenths: null,
    filing: null,
  })
})

test('the application carries what the review asks for, and numbers go on where they stopped', async () => {
  await takes(fileOf({}))
  await takes(fileOf({ targetLevel: '正高' }))
  const rows =
    await owner`select number, series, current_level, target_level, review_year, area, organisation_name, education, filed_on from audits.applications order by number`
  expect(rows[0]).toEqual({
    number: 'NX-JXJY-2016-000001',
    series: '05',
    current_level: 'INTERMEDIATE',
    target_level: 'ASSOCIATE_SENIOR',
    review_year: 2016,
    area: '64.6401.640104',
    organisation_name: '银川市第一设计院',
    education: '大学本科',
    filed_on: null,
  })
  expect(rows[1]?.number).toBe('NX-JXJY-2016-000002')
})

test('the same rows for another review year make its applications and no entries', async () => {
  await takes(fileOf({}))
  const { added } = await takes(fileOf({}), { reviewYear: 2017 })
  expect(added).toMatchObject({ entries: 0, applications: 1 })
})

test('a person is found by part of the name once imported', async () => {
  await takes(fileOf({}))
  const keysHeld = (await owner`select key from people.name_keys`).map((row) => row.key)
  expect(keysHeld).toEqual(expect.arrayContaining(['建国', 'lijianguo']))
})

test('an import is one entry of the log, without a name or a number, and so is a look at what it would do', async () => {
  await takes(fileOf({}), { dryRun: true })
  await takes(fileOf({}))
  const entries = await owner`select entry, action, account_id from audits.log_entries order by recorded_at`
  expect(entries.map((row) => [row.action, row.account_id, JSON.parse(JSON.parse(row.entry).told).taken])).toEqual([
    ['import.run', 'acc_supervisor', false],
    ['import.run', 'acc_supervisor', true],
  ])
  expect(JSON.stringify(entries)).not.toMatch(/李建国|649964197201180010/)
})

test('two files at once end as if one had come after the other', async () => {
  const [one, two] = await Promise.all([takes(fileOf({})), takes(fileOf({}))])
  expect([one.report.accepted, two.report.accepted].sort()).toEqual([0, 1])
  expect(await register()).toMatchObject({
    'people.persons': 1,
    'people.employments': 1,
    'credits.hour_entries': 1,
    'audits.applications': 1,
  })
})
