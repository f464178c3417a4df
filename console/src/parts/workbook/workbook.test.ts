import { expect, test } from 'vitest'
import { harmless, rowsOf, sheetName } from './workbook.ts'

const table = {
  title: '人员',
  head: ['受理编号', '单位', '人数'],
  rows: [
    ['NX-JXJY-2016-000001', '=HYPERLINK("x")', 12],
    ['649971196406220601', '@甲', { figure: 3, open: () => {}, says: '3 人' }],
  ],
}

test('no text of somebody becomes a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', '＝1']) expect(harmless(text)).toBe(`'${text}`)
  expect(harmless('1-2')).toBe('1-2')
})

test('an id of eighteen digits stays text, and what is counted stays a number', () => {
  const [, first, second] = rowsOf(table, [])
  expect(first?.[1]).toMatchObject({ value: '\'=HYPERLINK("x")', type: String })
  expect(second?.[0]).toMatchObject({ value: '649971196406220601', type: String, format: '@' })
  expect(second?.[2]).toMatchObject({ value: 3, type: Number })
})

test('what it was measured on stands above the figures', () => {
  const rows = rowsOf(table, [['测算编号', 'imp_1']])
  expect(rows[0]?.[1]).toMatchObject({ value: 'imp_1' })
  expect(rows[1]).toEqual([])
  expect(rows[2]?.[0]).toMatchObject({ value: '受理编号', fontWeight: 'bold' })
})

test('a sheet is called as Excel allows', () => {
  expect(sheetName('合格/不合格: 按单位[?]')).toBe('合格 不合格  按单位')
  expect(sheetName('长'.repeat(40))).toHaveLength(31)
})
