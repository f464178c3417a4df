import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { writeMarked } from '../../tools/import/marked.ts'
import { Unusable } from '../../tools/import/unusable.ts'
import { asked, cellsOf, csvOf, file, folder, headings, reportOf, sheetOf, workbook } from './files.ts'

const payloads = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '=cmd|" /C calc"!A0']
const wrong = [headings, cellsOf(), cellsOf({ hours: '二十四', evidence: '' }), cellsOf(), cellsOf({ heldTo: '' })]

async function marked(path: string): Promise<string> {
  const out = join(folder(), 'marked')
  await writeMarked(path, path, asked, out)
  return out
}

test('the marked .csv has every row and says beside a wrong one what is wrong and what to do', async () => {
  const out = await marked(file(csvOf(wrong)))
  const rows: string[][] = parse(readFileSync(out), { bom: true })
  expect(rows[0]).toEqual([...headings, '错误'])
  expect(rows.map((row) => row.at(-1))).toEqual([
    '错误',
    '',
    '学时：学时不是数字。请用阿拉伯数字填写，如 24 或 7.5。；证明材料：此列不能为空。请填写结业证 其他证明 在线证明 文件 学校证明 学历证书 无。',
    '重复：与第 2 行相同',
    '结束日期：没有结束(毕业)日期，无法判断是否在审验期内。请按证书补填。',
  ])
  expect(rows[2]?.slice(0, 24)).toEqual(wrong[2])
})

test('a marked file that comes back is read like the first, and its old marks are gone in the next', async () => {
  const first = await marked(file(csvOf(wrong)))
  expect((await reportOf(first)).rejected).toEqual((await reportOf(file(csvOf(wrong)))).rejected)
  const second = await marked(first)
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'))
})

test('no cell of a marked .csv is run by a spreadsheet', async () => {
  const rows = [
    headings,
    ...payloads.map((payload) => cellsOf({ employer: `"${payload.replaceAll('"', '""')}"`, hours: 'x' })),
  ]
  const cells: string[] = parse(readFileSync(await marked(file(csvOf(rows)))), { bom: true }).flat()
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  expect(cells).toContain("'=1+1")
})

test('the marked workbook has wrong cells in red with a note, and opens in the library', async () => {
  const out = await marked(await workbook({ sheet: sheetOf(wrong) }))
  const book = new Workbook()
  await book.xlsx.readFile(out)
  const sheet = book.worksheets[0]
  const hours = sheet?.getRow(3).getCell(19)
  expect(hours?.text).toBe('二十四')
  expect(JSON.stringify(hours?.note)).toContain('请用阿拉伯数字填写')
  expect(JSON.stringify(hours?.fill)).toContain('FFFFC7CE')
  expect(sheet?.getRow(5).getCell(17).note).toBeTruthy()
  expect([2, 4].map((line) => sheet?.getRow(line).getCell(25).text)).toEqual(['', '重复：与第 2 行相同'])
})

test('a marked workbook comes back with the same lines wrong', async () => {
  const rows = [headings, cellsOf(), [], [], ...wrong.slice(2)]
  const path = await workbook({ sheet: sheetOf(rows) })
  expect((await reportOf(await marked(path))).rejected).toEqual((await reportOf(path)).rejected)
})

test('a marked workbook holds no formula, whatever its cells begin with', async () => {
  const rows = [headings, ...payloads.map((payload) => cellsOf({ employer: payload }))]
  const out = await marked(await workbook({ sheet: sheetOf(rows) }))
  const book = new Workbook()
  await book.xlsx.readFile(out)
  const employers = payloads.map((_, at) => book.worksheets[0]?.getRow(at + 2).getCell(4))
  expect(employers.map((cell) => cell?.value)).toEqual(payloads)
  expect(employers.every((cell) => cell?.formula === undefined)).toBe(true)
})

test('a marked file is for the eyes of its owner', async () => {
  expect(statSync(await marked(file(csvOf(wrong)))).mode & 0o777).toBe(0o600)
})

test('an unusable file has no rows to mark', async () => {
  await expect(marked(file('x'))).rejects.toThrow(Unusable)
})
