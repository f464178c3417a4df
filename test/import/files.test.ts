// Which files are read, in which encodings, and what is said of one that cannot be. Long: a case for each kind.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import {
  asked,
  cellsOf,
  checkedOf,
  csvOf,
  degreeCells,
  file,
  headings,
  numberCell,
  refusalOf,
  reportOf,
  sheetOf,
  tripCells,
  workbook,
} from './files.ts'

const data = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url))
const expectedOf = (name: string) => {
  const { accepted, duplicates, rejected } = JSON.parse(readFileSync(data(name), 'utf8'))
  return { accepted, duplicates, rejected }
}
const rowsOf = (): string[][] => parse(readFileSync(data('legacy-export.csv')), { bom: true })

test('the legacy export comes to what was worked out without us', async () => {
  expect(await reportOf(data('legacy-export.csv'))).toMatchObject(expectedOf('legacy-export.expected.json'))
})

test('the export in GB18030 is recognised by itself', async () => {
  expect(await reportOf(data('legacy-export-gbk.csv'))).toMatchObject(expectedOf('legacy-export-gbk.expected.json'))
})

test('the same rows in another form come to the same', async () => {
  const rows = rowsOf()
  const want = expectedOf('legacy-export.expected.json')
  const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')
  const forms = [
    file(csvOf(rows)),
    file(quoted),
    file(`\ufeff${csvOf(rows).replaceAll('\n', '\r')}`),
    file(iconv.encode(csvOf(rows), 'gb18030')),
    file(iconv.encode(`\ufeff${csvOf(rows)}`, 'gb18030', { addBOM: false })),
    await workbook({ sheet: sheetOf(rows) }),
  ]
  for (const form of forms) expect(await reportOf(form)).toMatchObject(want)
})

test('every rejected line of the export tells its column, value, reason and what to do', async () => {
  const report = await reportOf(data('legacy-export.csv'))
  expect(report.faults.map(({ line, column, value, code }) => [line, column, value, code]).slice(0, 8)).toEqual([
    [5006, '身份证号', '64990519690428430X', 'ID_CHECKSUM'],
    [5007, '结束日期', '', 'END_DATE_MISSING'],
    [5008, '学时', '二十四', 'HOURS_NOT_A_NUMBER'],
    [5009, '学时', '-8', 'HOURS_NEGATIVE'],
    [5010, '结束日期', '2015-06-01', 'END_BEFORE_START'],
    [5011, '活动类别', '其它', 'UNKNOWN_CATEGORY'],
    [5012, '开始日期', '2031-01-01', 'DATE_IN_FUTURE'],
    [5012, '结束日期', '2031-01-05', 'DATE_IN_FUTURE'],
  ])
  for (const fault of report.faults)
    for (const words of [fault.reason, fault.reasonEn, fault.remedy, fault.remedyEn]) expect(words).not.toBe('')
})

test('lines are physical lines: a cell of several lines and an empty line count', async () => {
  const text = `${headings.join(',')}\r\n${cellsOf({ employer: '"银川市\r\n第一\r\n设计院"' }).join(',')}\r\n\r\n${cellsOf({ hours: '二十四' }).join(',')}\r\n`
  expect(await reportOf(file(text))).toMatchObject({ accepted: 1, rejected: { 6: 'HOURS_NOT_A_NUMBER' } })
})

test('a row of a workbook has the number that the spreadsheet shows', async () => {
  const rows = [headings, cellsOf(), [], [], cellsOf({ hours: '二十四' })]
  expect(await reportOf(await workbook({ sheet: sheetOf(rows) }))).toMatchObject({
    accepted: 1,
    rejected: { 5: 'HOURS_NOT_A_NUMBER' },
  })
})

test('a row that is wrong is wrong again, not a duplicate of itself', async () => {
  const rows = [headings, cellsOf(), cellsOf({ hours: '二十四' }), cellsOf({ hours: '二十四' }), cellsOf(), cellsOf()]
  expect(await reportOf(file(csvOf(rows)))).toMatchObject({
    accepted: 1,
    duplicates: [5, 6],
    rejected: { 3: 'HOURS_NOT_A_NUMBER', 4: 'HOURS_NOT_A_NUMBER' },
  })
})

test('equal is equal in every column: another evidence, mode or employer is another row', async () => {
  const rows = [
    headings,
    cellsOf(),
    cellsOf({ evidence: '结业证' }),
    cellsOf({ mode: '网络' }),
    cellsOf({ employer: '别处' }),
    cellsOf({ activity: '《环境影响评价研修班》' }),
  ]
  expect(await reportOf(file(csvOf(rows)))).toMatchObject({ accepted: 4, duplicates: [6] })
})

test('a duplicate knows the line of the first', async () => {
  const checked = await checkedOf(file(csvOf([headings, cellsOf(), cellsOf(degreeCells), cellsOf()])))
  expect(checked.map((one) => (one.is === 'DUPLICATE' ? one.of : one.is))).toEqual(['ACCEPTED', 'ACCEPTED', 2])
})

test('a workbook keeps days as serial numbers, from 1900 or from 1904', async () => {
  const days = (from: number, to: number) => [
    headings,
    cellsOf().map((cell, place) =>
      place === 15 ? numberCell(2, 15, String(from)) : place === 16 ? numberCell(2, 16, String(to)) : cell,
    ),
  ]
  const from1900 = await checkedOf(await workbook({ sheet: sheetOf(days(42156, 42160.5)) }))
  const from1904 = await checkedOf(
    await workbook({ sheet: sheetOf(days(40694, 40698)), workbookPr: '<workbookPr date1904="1"/>' }),
  )
  for (const [first] of [from1900, from1904])
    expect(first).toMatchObject({ is: 'ACCEPTED', claim: { heldFrom: '2015-06-01', heldTo: '2015-06-05' } })
})

test('an identity number that a spreadsheet took for a number is refused with what to do, even when its check digit fits', async () => {
  const ruined = (value: string) => [
    headings,
    cellsOf().map((cell, place) => (place === 2 ? numberCell(2, 2, value) : cell)),
  ]
  for (const value of ['6.4996419720118E+17', '649964197201180010', '440524188001010000']) {
    const report = await reportOf(await workbook({ sheet: sheetOf(ruined(value)) }))
    expect(report.rejected).toEqual({ 2: 'ID_CHECKSUM' })
    expect(report.faults[0]?.remedy).toContain('文本')
  }
})

test('numbers of a workbook are read as people write them', async () => {
  const rows = [
    headings,
    cellsOf(tripCells).map((cell, place) =>
      place === 5
        ? numberCell(2, 5, '640104')
        : place === 19
          ? numberCell(2, 19, '10')
          : place === 18
            ? numberCell(2, 18, '7.4999999999999998')
            : cell,
    ),
  ]
  const [first] = await checkedOf(await workbook({ sheet: sheetOf(rows) }))
  expect(first).toMatchObject({ is: 'ACCEPTED', claim: { area: '64.6401.640104', days: 10, tenths: 75 } })
})

test('a formula is read as its last value and never computed', async () => {
  const formula = '<c r="S2" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>24</v></c>'
  const rows = [headings, cellsOf().map((cell, place) => (place === 18 ? formula : cell))]
  const [first] = await checkedOf(await workbook({ sheet: sheetOf(rows) }))
  expect(first).toMatchObject({ is: 'ACCEPTED', claim: { tenths: 240 } })
})

test('shared texts are read whole, without the reading aids that stand beside them', async () => {
  const shared = '<sst><si><r><t>李建</t></r><r><t>国</t></r><rPh sb="0" eb="1"><t>リ</t></rPh></si></sst>'
  const rows = [headings, cellsOf().map((cell, place) => (place === 0 ? '<c r="A2" t="s"><v>0</v></c>' : cell))]
  const [first] = await checkedOf(await workbook({ sheet: sheetOf(rows), shared }))
  expect(first).toMatchObject({ is: 'ACCEPTED', claim: { name: '李建国' } })
})

test('a hidden sheet is passed over', async () => {
  const sheets =
    '<sheet name="代码表" sheetId="2" state="hidden" r:id="rId3"/><sheet name="导出" sheetId="1" r:id="rId1"/>'
  expect(
    await reportOf(
      await workbook({
        sheet: sheetOf([headings, cellsOf()]),
        sheets,
        more: { 'xl/worksheets/sheet2.xml': '<worksheet/>' },
      }),
    ),
  ).toMatchObject({ accepted: 1 })
})

test('a file without one of its columns says which', async () => {
  for (const heading of headings) {
    const without = headings.filter((one) => one !== heading)
    const report = await reportOf(file(csvOf([without, without])))
    expect(report).toMatchObject({
      accepted: 0,
      rejected: { 1: 'MISSING_COLUMN' },
      unusable: { code: 'MISSING_COLUMN' },
    })
    expect(report.unusable?.reason).toContain(heading)
  }
})

test('a column that stands twice is refused, one that nobody asked for is passed over', async () => {
  expect(
    await refusalOf(
      file(
        csvOf([
          [...headings, '学时'],
          [...cellsOf(), '9'],
        ]),
      ),
    ),
  ).toBe('REPEATED_COLUMN')
  expect(
    await reportOf(
      file(
        csvOf([
          [...headings, '备注'],
          [...cellsOf(), '好'],
        ]),
      ),
      asked,
    ),
  ).toMatchObject({ accepted: 1 })
})

test('columns may be separated by commas only, and the file says so itself', async () => {
  expect(await refusalOf(file(csvOf([headings, cellsOf()]).replaceAll(',', '\t')))).toBe('WRONG_SEPARATOR')
  expect(await refusalOf(file(csvOf([headings, cellsOf()]).replaceAll(',', ';')))).toBe('WRONG_SEPARATOR')
})
