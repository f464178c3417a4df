// Columns beside those of the export: what rules can ask is told by a file, and what a file does not tell stays unknown.
import { readFileSync } from 'node:fs'
import { openBatch } from '@jijiao/kernel'
import { beforeEach, expect, test } from 'vitest'
import { determineOne } from '../../subgraphs/credits/src/determinations.ts'
import { entryFacts, subjectFacts } from '../../subgraphs/credits/src/rules/facts.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { allNames, columns, dayColumns, headingsOf, layoutOf } from '../../tools/import/columns.ts'
import { told } from '../../tools/import/faults.ts'
import { type MoreName, moreColumns, moreNames } from '../../tools/import/moreColumns.ts'
import { readRow } from '../../tools/import/row.ts'
import { sheet } from '../../tools/import/sheet.ts'
import { take } from '../../tools/import/take.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { testDatabase } from '../testkit/database.ts'
import { asked, type Cells, cellsOf, csvOf, file, headings, reportOf } from './files.ts'

const { connections, settings, owner, open } = await testDatabase()
const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
beforeEach(async () => {
  await owner`truncate people.persons, people.name_keys, people.employments, people.titles, people.educations, institutions.organisations,
    projects.filings, credits.hour_entries, credits.determinations, credits.kept_facts, credits.sweeps, audits.applications, audits.log_entries, audits.log_pending cascade`
})

type MoreCells = Partial<Record<MoreName, string>>
const some: MoreCells = {
  filedOn: '2016-03-01',
  titleOn: '2010年12月31日',
  tier: '三级甲等',
  post: '主任医师岗',
  appointedFrom: '2014-01-01',
  appointedUntil: '2030-12-31',
  profession: '注册造价工程师',
  registeredFrom: '2013-05-01',
  registeredUntil: '2029-04-30',
  role: '一线临床医师',
  sector: '卫生',
  dutyFrom: '2001-07-01',
  leaveReason: '病假',
  leaveFrom: '2013-02-01',
  leaveTo: '2013-05-31',
  leaveEvidence: '宁医证〔2013〕8号',
  unit: '学分',
  topic: '公共卫生',
  place: '外省',
  grade: '国家级',
  rank: '1',
  authorOrder: '2',
  authors: '5',
  minutes: '540',
  sessions: '12',
  attended: '11',
  examOn: '2015-06-06',
  verifiedOn: '2015-12-01',
  evidenceOn: '2015-06-09',
  provider: '高等院校',
}
const row = (cells: Cells = {}, more: MoreCells = {}) => [
  ...cellsOf(cells),
  ...moreNames.map((name) => more[name] ?? ''),
]
const heads = [...headings, ...moreNames.map((name) => moreColumns[name].header)]
const layout = layoutOf(heads, 1)
const faultsOf = (more: MoreCells) => {
  const read = readRow({ line: 2, cells: row({}, more) }, layout, asked)
  return 'faults' in read ? read.faults.map((one) => told(2, one)) : []
}
const takes = (path: string) =>
  take(connections.importer, keys, operatorPermit(operator('import'), 'import.run'), {
    path,
    name: 'export.csv',
    reviewYear: 2016,
    dryRun: false,
    partial: false,
    asked,
  })

/** What a rule sees of the one applicant there is, and of the ledger lines. */
async function facts() {
  const [application] = await owner`select id from audits.applications`
  return open('credits').db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return (await determineOne(tx, application?.id, 2016, 'TITLE_REVIEW', '2026-11-23')).facts
  })
}

test('what the further columns tell, the rules can ask: no fact of the language is left that only a programmer could give', async () => {
  const wide = row({ days: '12', travelDays: '2' }, some)
  expect(await takes(file(csvOf([heads, wide])))).toMatchObject({ taken: true, report: { accepted: 1, rejected: {} } })
  const { subject, entries } = await facts()
  // Worked out here, or judged by a person; the others are told by a file.
  const workedOut = ['committee', 'prior_surplus_tenths', 'prior_deficit_tenths']
  const unknown = Object.values(subjectFacts).filter(({ column }) => subject[column] === null)
  expect(unknown.map(({ column }) => column)).toEqual(workedOut)
  expect(subject).toMatchObject({
    filed_on: '2016-03-01',
    title_on: '2010-12-31',
    tier: '三级甲等',
    appointed_until: '2030-12-31',
    registered_from: '2013-05-01',
    role: '一线临床医师',
    sector: '卫生',
    duty_from: '2001-07-01',
  })
  const course = entries.find((one) => one.kind === 'PROFESSIONAL_COURSE')
  const none = Object.values(entryFacts).filter(({ column }) => course?.[column] === null)
  expect(none.map(({ column }) => column)).toEqual(['enrolled_on', 'graduated_on', 'degree', 'relevant'])
  expect(course).toMatchObject({ unit: 'CREDIT', place: 'ELSEWHERE', rank: 1, attended: 11, provider: 'UNIVERSITY' })
  expect(entries.find((one) => one.kind === 'LEAVE')).toMatchObject({ topic: 'SICK_LEAVE', held_to: '2013-05-31' })
})

test('a fact that no column tells is unknown and not false', async () => {
  await takes(file(csvOf([headings, cellsOf()])))
  const { subject, entries } = await facts()
  for (const column of ['tier', 'appointed_from', 'registered_until', 'duty_from', 'title_on', 'filed_on'])
    expect(subject[column], column).toBeNull()
  expect(entries[0]).toMatchObject({ place: null, exam_on: null, provider: null, attended: null, unit: 'HOUR' })
})

test('the same file again adds nothing, and an old file finds its entries whether or not others have more columns', async () => {
  const old = file(csvOf([headings, cellsOf()]))
  await takes(old)
  const ids = () => owner`select id, unit, topic from credits.hour_entries order by id`
  const before = await ids()
  const again = await takes(file(csvOf([heads, row({}, { ...some, unit: '学时' })])))
  expect(again).toMatchObject({ report: { accepted: 0, duplicates: [2] }, added: { entries: 0 } })
  expect(await ids()).toEqual(before)
  const standings = () =>
    owner`select (select count(*)::int from people.appointments) as terms, (select count(*)::int from people.registrations) as registrations,
      (select count(*)::int from people.duties) as duties, (select count(*)::int from people.duty_intervals) as leaves,
      (select count(*)::int from people.titles) as titles, (select count(*)::int from institutions.organisation_tiers) as tiers`
  const once = await standings()
  expect(once[0]).toEqual({ terms: 1, registrations: 1, duties: 1, leaves: 1, titles: 2, tiers: 1 })
  await takes(file(csvOf([heads, row({}, { ...some, unit: '学时', topic: '' })])))
  expect(await standings()).toEqual(once)
  // Three credits are not three hours.
  await takes(file(csvOf([heads, row({}, some)])))
  expect(await ids()).toHaveLength(2)
})

test.each<[string, MoreCells, string[]]>([
  ['a term without its days', { post: '主任医师岗' }, ['聘期首日 VALUE_MISSING', '聘期末日 VALUE_MISSING']],
  ['a term that ends before it begins', { ...some, appointedUntil: '2013-12-31' }, ['聘期末日 END_BEFORE_START']],
  ['a registration without its profession', { ...some, profession: '' }, ['注册专业 VALUE_MISSING']],
  ['a leave for no listed reason', { ...some, leaveReason: '旅游' }, ['离岗原因 UNKNOWN_REASON']],
  ['a leave that ends before it begins', { ...some, leaveTo: '2013-01-31' }, ['离岗末日 END_BEFORE_START']],
  ['a title of a day to come', { titleOn: '2027-01-01' }, ['现职称取得日期 DATE_IN_FUTURE']],
  ['a unit that is none', { unit: '课时' }, ['计量单位 UNKNOWN_UNIT']],
  ['a place that is a town', { place: '银川' }, ['地点类别 UNKNOWN_PLACE']],
  ['a provider that is none', { provider: '公司' }, ['施教机构类别 UNKNOWN_PROVIDER']],
  ['a number with a decimal', { minutes: '540.5' }, ['总分钟数 NUMBER_NOT_WHOLE']],
  ['a rank of zero', { rank: '0' }, ['获奖等次 BEGINS_AT_ONE']],
  ['the sixth of five authors', { authorOrder: '6', authors: '5' }, ['署名次序 ORDER_EXCEEDS_AUTHORS']],
  ['more sessions than there were', { sessions: '3', attended: '4' }, ['实到次数 ATTENDED_EXCEEDS_SESSIONS']],
])('%s is told with its column and what to do', (_, more, faults) => {
  const found = faultsOf(more)
  expect(found.map(({ column, code }) => `${column} ${code}`)).toEqual(faults)
  for (const one of found)
    for (const said of [one.reason, one.reasonEn, one.remedy, one.remedyEn]) expect(said).not.toBe('')
})

test('two rows of one activity that tell it otherwise are told, not chosen between', async () => {
  const report = await reportOf(
    file(csvOf([heads, row({}, { topic: '公共卫生' }), row({ sex: '' }, { topic: '护理' })])),
  )
  expect(report).toMatchObject({ accepted: 1, rejected: { 3: 'CONTRADICTS_EARLIER_ROW' } })
  expect(report.faults[0]).toMatchObject({ line: 3, column: '专题', value: '护理' })
  const agreeing = await reportOf(file(csvOf([heads, row({}, { topic: '护理' }), row({ sex: '' }, { topic: '护理' })])))
  expect(agreeing).toMatchObject({ accepted: 2, rejected: {} })
})

test('papers, projects and prizes are told by the day they were done', async () => {
  const cells = { kind: '论文著作', activity: '黄河湿地研究', heldFrom: '', hours: '' }
  const report = await reportOf(file(csvOf([headings, cellsOf(cells), cellsOf({ ...cells, kind: '学术会议' })])))
  expect(report).toMatchObject({ accepted: 1, rejected: { 3: 'VALUE_MISSING' } })
})

test('each column has one heading of its own and others that are nobody else’s, and the sheet of columns tells them all', () => {
  const all = allNames.flatMap(headingsOf)
  expect(new Set(all).size).toBe(all.length)
  for (const name of moreNames)
    for (const heading of headingsOf(name)) expect(layoutOf([...headings, heading], 1).at[name], heading).toBe(24)
  expect(layoutOf(headings, 1).ignored).toEqual([])
  for (const name of moreNames) if (/On$|From$|Until$|To$/.test(name)) expect(dayColumns.has(name), name).toBe(true)
  expect(Object.keys(columns)).toHaveLength(24)
  expect(readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8')).toBe(sheet())
})
