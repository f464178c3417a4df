// Files for the tests of the import: a valid row to change one cell of, and the forms it can come in, good and hostile.
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { onTestFinished } from 'vitest'
import { ZipFile } from 'yazl'
import { type Checked, check } from '../../tools/import/check.ts'
import { allColumns, columnNames, columns, type ExportName, type Layout, layoutOf } from '../../tools/import/columns.ts'
import { count, emptyReport, type Report, unusableReport } from '../../tools/import/report.ts'
import { type Asked, type ReadRow, readRow } from '../../tools/import/row.ts'
import { Unusable } from '../../tools/import/unusable.ts'

export const today = '2026-11-23'
export const asked: Asked = { today, production: false }
export const headings = columnNames.map((name) => columns[name].header)
export const layout: Layout = layoutOf(headings, 1)

/** 李建国, engineer: a course of 24 hours that nothing is wrong with. */
export const valid: Readonly<Record<ExportName, string>> = {
  name: '李建国',
  sex: '男',
  identityNumber: '649964197201180010',
  employer: '银川市第一设计院',
  creditCode: '12649900000001020Q',
  area: '640104',
  series: '工程技术人员',
  currentLevel: '中级',
  targetLevel: '副高',
  education: '大学本科',
  kind: '专业课',
  activity: '环境影响评价研修班',
  institution: '宁夏大学',
  filing: 'NX2015-10001',
  mode: '实体',
  heldFrom: '2015-06-01',
  heldTo: '2015-06-05',
  registeredOn: '2015-06-10',
  hours: '24',
  days: '',
  travelDays: '',
  enrolledOn: '',
  graduatedOn: '',
  evidence: '在线证明',
}
export const tripCells = {
  kind: '考察交流',
  activity: '专业技术交流考察',
  filing: '',
  hours: '',
  days: '10',
  travelDays: '2',
  evidence: '文件',
}
export const degreeCells = {
  kind: '学历教育',
  activity: '高一级学历',
  filing: '',
  heldFrom: '',
  heldTo: '',
  hours: '',
  enrolledOn: '2012-09-01',
  graduatedOn: '2015-07-01',
  evidence: '学历证书',
}

export type Cells = Partial<Record<ExportName, string>>
export const cellsOf = (cells: Cells = {}): string[] => Object.values({ ...valid, ...cells })
export const read = (cells: Cells = {}, of: Asked = asked): ReadRow =>
  readRow({ line: 2, cells: cellsOf(cells) }, layout, of)

/** `column: CODE` for each fault, leftmost first. */
export const faultsOf = (cells: Cells, of: Asked = asked): string[] => {
  const answer = read(cells, of)
  return 'faults' in answer ? answer.faults.map((fault) => `${allColumns[fault.column].header} ${fault.code}`) : []
}

/** A folder that is gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'jijiao-import-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export function file(content: string | Buffer, name = 'export.csv'): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.join(',')).join('\n')}\n`

/** What a file comes to without a database: the report, or the report of an unusable file. */
export async function reportOf(path: string, of: Asked = asked): Promise<Report> {
  const report = emptyReport(path)
  try {
    for (const checked of await checkedOf(path, of)) count(report, checked)
    return report
  } catch (error) {
    if (error instanceof Unusable) return unusableReport(path, error)
    throw error
  }
}

export async function checkedOf(path: string, of: Asked = asked): Promise<Checked[]> {
  const all: Checked[] = []
  for await (const batch of (await check(path, path, of)).batches) all.push(...batch)
  return all
}

/** The code of an unusable file, or null. */
export const refusalOf = async (path: string): Promise<string | null> => (await reportOf(path)).unusable?.code ?? null

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))
export const textCell = (line: number, place: number, text: string) =>
  `<c r="${letters(place)}${line}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`
export const numberCell = (line: number, place: number, value: string) =>
  `<c r="${letters(place)}${line}"><v>${value}</v></c>`

/** A sheet's XML; a cell that begins with `<c ` is taken as it is. Empty cells are left out, as spreadsheets do. */
export const sheetOf = (rows: readonly (readonly string[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text, place) => (text === '' ? '' : text.startsWith('<c ') ? text : textCell(at + 1, place, text))).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

type Parts = {
  sheet: string
  workbookPr?: string
  sheets?: string
  more?: Record<string, string | Buffer>
  contentType?: string
  shared?: string
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook from its parts, so that a test can alter any of them. */
export async function workbook({
  sheet,
  workbookPr = '',
  sheets,
  more = {},
  contentType,
  shared,
}: Parts): Promise<string> {
  const main = contentType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}">${workbookPr}<sheets>${sheets ?? '<sheet name="导出" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': shared }),
    ...more,
  }
  const path = join(folder(), 'export.xlsx')
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
  return path
}
