// Files of the old platform, imported and judged as the command line does it: the two that came with the task, and others that nobody has seen.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBatch, openDatabase } from '@jijiao/kernel'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { beforeEach, expect, test } from 'vitest'
import { determineOne } from '../../subgraphs/credits/src/determinations.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { determineReview } from '../../tools/determine.ts'
import { take } from '../../tools/import/take.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { file } from '../import/files.ts'
import { testDatabase } from '../testkit/database.ts'
import { type Cells, headings, type Said, verdictOf } from './oracle.ts'
import { unseenFile } from './unseen.ts'

const { connections, settings, owner } = await testDatabase()
const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
const today = '2026-11-23'
const data = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url))

beforeEach(async () => {
  await owner`truncate people.persons, people.name_keys, people.employments, people.titles, people.educations, institutions.organisations,
    projects.filings, credits.hour_entries, credits.determinations, credits.kept_facts, credits.sweeps, audits.applications, audits.log_entries, audits.log_pending cascade`
})

const takes = (path: string) =>
  take(connections.importer, keys, operatorPermit(operator('import'), 'import.run'), {
    path,
    name: 'export.csv',
    reviewYear: 2016,
    dryRun: false,
    partial: true,
    asked: { today, production: false },
  })

/** What the tool writes, as objects by identity number. */
async function determines(only: readonly string[] | null = null) {
  const lines: string[] = []
  const told = await determineReview({ reviewYear: 2016, today, only }, keys, connections, (line) => lines.push(line))
  const said = lines.map((line): Said & { idNumber: string } => JSON.parse(line))
  return { ...told, lines, verdicts: Object.fromEntries(said.map(({ idNumber, ...rest }) => [idNumber, rest])) }
}

test.each(['legacy-export', 'legacy-export-gbk'])(
  '%s comes to the lines and the verdicts that were worked out independently [S70, S71, S72, S73, S74, S75, S78, S79, S80, S81]',
  async (name) => {
    const { accepted, duplicates, rejected, verdicts } = JSON.parse(readFileSync(data(`${name}.expected.json`), 'utf8'))
    const { report } = await takes(data(`${name}.csv`))
    expect(report).toMatchObject({ accepted, duplicates, rejected })
    const told = await determines()
    expect(told.verdicts).toEqual(verdicts)
    expect(told).toMatchObject({ judged: Object.keys(verdicts).length, written: Object.keys(verdicts).length })
  },
  60_000,
)

test('judged one by one, everybody of the export has the receipt that they have when all are judged together [S97]', async () => {
  await takes(data('legacy-export-gbk.csv'))
  await determines()
  const { db, close } = openDatabase(connections.credits, 1)
  const kept =
    await owner`select application_id as id, verdict, total_tenths as "totalTenths", short_tenths as "shortTenths",
    missing_courses as "missingCourses", by_substitution as "bySubstitution" from credits.determinations`
  expect(kept.length).toBeGreaterThan(30)
  for (const { id, ...said } of kept) {
    const { trace } = await db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      return determineOne(tx, id, 2016, 'TITLE_REVIEW', today)
    })
    expect(trace).toMatchObject(said)
  }
  await close()
})

test('the oracle of the unseen files says of the one that came with the task what was worked out independently', () => {
  const { duplicates, rejected, verdicts } = JSON.parse(readFileSync(data('legacy-export.expected.json'), 'utf8'))
  const rows: Cells[] = parse(readFileSync(data('legacy-export.csv')), { bom: true, columns: true })
  const right = rows.filter((_, at) => !duplicates.includes(at + 2) && !(at + 2 in rejected))
  const people = Map.groupBy(right, (row) => row.身份证号 ?? '')
  expect(Object.fromEntries([...people].map(([id, own]) => [id, verdictOf(own)]))).toEqual(verdicts)
})

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const written = (rows: readonly Cells[], end: string) =>
  [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quoted).join(',') + end)
    .join('')

/** With a byte order mark, without one, or in the encoding of the offices. */
const forms = [
  (rows: readonly Cells[]) => `\ufeff${written(rows, '\r\n')}`,
  (rows: readonly Cells[]) => written(rows, '\n'),
  (rows: readonly Cells[]) => iconv.encode(written(rows, '\r\n'), 'gb18030'),
] as const

test.each(Array.from({ length: 24 }, (_, at) => at + 1))(
  'file %i of those that nobody has seen comes to what its README says [S43, S65, S66, S75, S96]',
  async (seed) => {
    const { rows, verdicts, ...expected } = unseenFile(seed)
    const { report } = await takes(file(forms[seed % 3]?.(rows) ?? ''))
    const { accepted, duplicates, rejected } = report
    expect({ accepted, duplicates, rejected }).toEqual(expected)
    expect((await determines()).verdicts).toEqual(verdicts)
  },
)

test('the files that nobody has seen have people of every verdict, of every fault and at every threshold', () => {
  const files = Array.from({ length: 24 }, (_, at) => unseenFile(at + 1))
  const said = files.flatMap(({ verdicts }) => Object.values(verdicts))
  const count = (of: (one: Said) => boolean) => said.filter(of).length
  const found = {
    passed: count((one) => one.verdict === 'PASS' && !one.bySubstitution),
    substituted: count((one) => one.bySubstitution === true),
    short: count((one) => one.shortHours !== undefined && one.shortHours !== '0'),
    halfAnHourShort: count((one) => one.shortHours === '0.5'),
    exact: count((one) => one.totalHours === '360' || one.totalHours === '288'),
    courseMissing: count((one) => one.shortHours === '0' && (one.missingCourses?.length ?? 0) > 0),
    notApplicable: count((one) => one.verdict === 'NOT_APPLICABLE'),
  }
  for (const [what, times] of Object.entries(found)) expect(times, what).toBeGreaterThan(8)
  expect(new Set(files.flatMap(({ rejected }) => Object.values(rejected)))).toHaveLength(7)
})
