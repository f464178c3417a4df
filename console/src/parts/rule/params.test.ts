import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formOf } from './form.ts'
import { addParam, type Column, pasted, plainNumber, removeParam, setCell } from './params.ts'

const text = `params:
  review: { count: 2016, source: 四, says: 评审年度 } # the year
  seniorHours: { hours: 360, source: 四（一）, says: 总学时 }
requirements: []
`
const set = (from: string, index: number, column: Column, written: string) =>
  setCell(from, formOf(from)?.params ?? [], index, column, written)

test('a number typed in the table is the number in the text, with Chinese digits too', () => {
  expect(set(text, 1, 'value', '450')).toBe(text.replace('hours: 360', 'hours: 450'))
  expect(set(text, 1, 'value', '４５０')).toBe(text.replace('hours: 360', 'hours: 450'))
  expect(set(text, 1, 'value', '1,450.5')).toBe(text.replace('hours: 360', 'hours: 1450.5'))
})

test('what is no number is written as it was typed, for the reader to refuse with line and column', () => {
  expect(set(text, 1, 'value', '许多')).toBe(text.replace('hours: 360', 'hours: 许多'))
})

test('a day is taken as it is written in a document', () => {
  expect(plainNumber('2016年3月8日')).toBe('2016-03-08')
  expect(plainNumber('2016/12/31')).toBe('2016-12-31')
})

test('a new name in the last row is a new parameter, and taking it away leaves no trace', () => {
  const more = set(text, 2, 'name', 'tripHours')
  expect(parse(more).params.tripHours).toEqual({ hours: 0, source: '', says: '' })
  expect(removeParam(more, 'tripHours')).toBe(text)
  expect(addParam(text, '1 bad name')).toBe(text)
})

test('the kind of a parameter can change, its value stays', () => {
  expect(parse(set(text, 1, 'kind', 'count')).params.seniorHours).toEqual({
    count: 360,
    source: '四（一）',
    says: '总学时',
  })
})

test('a block from a spreadsheet comes in rows and cells', () => {
  expect(pasted('a\t1\r\nb\t2\r\n')).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
})

test('a rule without parameters gets its first', () => {
  expect(parse(addParam('policy: x\nrequirements: []\n', 'least')).params.least.hours).toBe(0)
})
