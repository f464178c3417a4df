import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { cellsOf, csvOf, file, headings, refusalOf, reportOf, sheetOf, workbook } from './files.ts'

const good = csvOf([headings, cellsOf()])
const data = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url))

test.each<[string, string, () => string | Promise<string>]>([
  ['an empty file', 'EMPTY_FILE', () => file('')],
  ['a heading without rows', 'NO_ROWS', () => file(csvOf([headings]))],
  ['UTF-16', 'UTF16', () => file(Buffer.from(`\ufeff${good}`, 'utf16le'))],
  ['UTF-16, high byte first', 'UTF16', () => file(iconv.encode(good, 'utf16be', { addBOM: true }))],
  ['UTF-16 without a mark', 'BINARY', () => file(Buffer.from(good, 'utf16le'))],
  ['Big5', 'WRONG_ENCODING', () => file(iconv.encode(good.replaceAll('书', '書'), 'big5'))],
  [
    'Latin bytes',
    'WRONG_ENCODING',
    () => file(Buffer.concat([Buffer.from([0xff, 0xfd, 0xe9, 0x0a]), Buffer.from('a,b\n')])),
  ],
  [
    'UTF-8 with one foreign byte',
    'WRONG_ENCODING',
    () => file(Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0x0a])])),
  ],
  ['NUL bytes', 'BINARY', () => file(`${good}\0\0\0\n`)],
  ['a photograph', 'BINARY', () => file(Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'))],
  ['a quotation mark that is never closed', 'STRAY_QUOTE', () => file(`${csvOf([headings])}"李建国,男,1\n`)],
  ['a quotation mark that swallows the file', 'STRAY_QUOTE', () => file(`${csvOf([headings])}"${good.repeat(300)}`)],
  ['a quotation mark inside a cell', 'STRAY_QUOTE', () => file(csvOf([headings, cellsOf({ employer: '银川"市"' })]))],
  [
    'an old .xls',
    'OLD_OR_ENCRYPTED',
    () => file(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]), 'a.xlsx'),
  ],
  ['text under the name of a workbook', 'NOT_A_WORKBOOK', () => file(good, 'a.xlsx')],
  ['a PDF under the name of a workbook', 'NOT_A_WORKBOOK', () => file('%PDF-1.7\n', 'a.xlsx')],
])('%s is refused as %s', async (_, code, make) => {
  expect(await refusalOf(await make())).toBe(code)
})

test('one line without end is known within its first 64 KiB, whatever the file weighs', async () => {
  const path = file('x')
  const handle = openSync(path, 'a')
  for (let at = 0; at < 64; at += 1) writeSync(handle, 'x'.repeat(1024 * 1024))
  closeSync(handle)
  const began = performance.now()
  expect(await refusalOf(path)).toBe('LINE_TOO_LONG')
  expect(performance.now() - began).toBeLessThan(1000)
})

test('a gigabyte is refused before it is read', async () => {
  const path = file(good)
  truncateSync(path, 1024 ** 3)
  expect(await refusalOf(path)).toBe('TOO_LARGE')
})

test('an export cut off anywhere in its last row is damaged, never half taken', async () => {
  const whole = data('legacy-export.csv')
  const end = whole.lastIndexOf(0x0a, whole.length - 2)
  for (const cut of [end + 5, end + 30, end + 61, end + 62, end + 63])
    expect(await refusalOf(file(whole.subarray(0, cut))), String(cut)).toBe('DAMAGED')
  expect(await reportOf(file(whole.subarray(0, whole.length - 1)))).toMatchObject({ accepted: 5004 })
})

test('an export in GB18030 cut off inside a character is damaged', async () => {
  const whole = data('legacy-export-gbk.csv')
  const end = whole.lastIndexOf(0x0a, whole.length - 2)
  expect(await refusalOf(file(whole.subarray(0, end + 2)))).toBe('DAMAGED')
})

test('no cut of a workbook is taken for a whole one', async () => {
  const whole = readFileSync(
    await workbook({ sheet: sheetOf([headings, ...Array.from({ length: 40 }, () => cellsOf())]) }),
  )
  for (let cut = 1; cut < whole.length; cut += 97)
    expect(await refusalOf(file(whole.subarray(0, cut), 'a.xlsx')), String(cut)).not.toBeNull()
})

test('a changed byte in a sheet does not pass', async () => {
  const whole = readFileSync(await workbook({ sheet: sheetOf([headings, cellsOf()]) }))
  const at = whole.indexOf('xl/worksheets/sheet1.xml') + 60
  whole.writeUInt8(whole.readUInt8(at) ^ 0xff, at)
  expect(await refusalOf(file(whole, 'a.xlsx'))).toBe('DAMAGED')
})

test('macros are refused, by their part and by their type', async () => {
  const sheet = sheetOf([headings, cellsOf()])
  expect(await refusalOf(await workbook({ sheet, more: { 'xl/vbaProject.bin': 'x' } }))).toBe('MACROS')
  expect(
    await refusalOf(await workbook({ sheet, contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' })),
  ).toBe('MACROS')
})

test('a workbook that unpacks to a hundred times its size is refused before it is unpacked', async () => {
  const bomb = await workbook({
    sheet: sheetOf([headings, cellsOf()]),
    more: { 'xl/media/image1.bin': Buffer.alloc(200 * 1024 * 1024) },
  })
  const began = performance.now()
  expect(await refusalOf(bomb)).toBe('INFLATES_TOO_FAR')
  expect(performance.now() - began).toBeLessThan(500)
})

test('an archive that lies about its sizes is found out while it is unpacked', async () => {
  const path = await workbook({ sheet: `${sheetOf([headings, cellsOf()])}<!--${' '.repeat(20 * 1024 * 1024)}-->` })
  const bytes = readFileSync(path)
  const unpacked = deflateRawSync('x').length * 1000
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    if (bytes.readUInt32LE(at + 24) > 1024 * 1024) bytes.writeUInt32LE(unpacked, at + 24)
  writeFileSync(path, bytes)
  expect(await refusalOf(path)).toBe('DAMAGED')
})

test('two entries on the same bytes, or a thousand of them, are no workbook', async () => {
  const more = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`xl/a${at}.xml`, 'x']))
  expect(await refusalOf(await workbook({ sheet: sheetOf([headings, cellsOf()]), more }))).toBe('INFLATES_TOO_FAR')
})

test('a workbook declares no entities of its own', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
  expect(await refusalOf(await workbook({ sheet: doctype + sheetOf([headings, cellsOf()]) }))).toBe('DOCTYPE')
  expect(
    await refusalOf(await workbook({ sheet: sheetOf([headings, cellsOf({ name: 'X' })]).replace('>X<', '>&b;<') })),
  ).toBe('DAMAGED')
})

test('one endless text, comment or tag in a sheet does not fill the memory', async () => {
  const noise = `a${randomBytes(1024 * 1024).toString('hex')}`
  const sheet = sheetOf([headings, cellsOf()])
  for (const inside of [`<x>${noise}</x>`, `<!--${noise}-->`, `<${noise}/>`, `<x a="${noise}"/>`])
    expect(await refusalOf(await workbook({ sheet: sheet.replace('<sheetData>', `${inside}<sheetData>`) }))).toBe(
      'DAMAGED',
    )
})

test('rows that go backwards, and a zip that is no workbook, are refused', async () => {
  const backwards = sheetOf([headings, cellsOf()]).replace('<row r="2">', '<row r="1">')
  expect(await refusalOf(await workbook({ sheet: backwards }))).toBe('DAMAGED')
  expect(await refusalOf(await workbook({ sheet: '<worksheet/>', sheets: '' }))).toBe('NOT_A_WORKBOOK')
  expect(await refusalOf(await workbook({ sheet: '<worksheet/>' }))).toBe('EMPTY_FILE')
})

test('whatever bytes are changed, the answer is a report', async () => {
  const forms = [
    Buffer.from(good),
    iconv.encode(good, 'gb18030'),
    readFileSync(await workbook({ sheet: sheetOf([headings, cellsOf()]) })),
  ]
  const change = fc.record({
    form: fc.nat(2),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    cut: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(change, async ({ form, at, bytes, cut }) => {
      const whole = Buffer.from(forms[form] ?? '')
      const place = at % whole.length
      whole.set(bytes.subarray(0, whole.length - place), place)
      const report = await reportOf(file(cut ? whole.subarray(0, place + 1) : whole, form === 2 ? 'a.xlsx' : 'a.csv'))
      expect(report.unusable !== null || report.rows > 0).toBe(true)
    }),
    { numRuns: 400 },
  )
})
