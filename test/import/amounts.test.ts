import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfSerial, readDay, readDays, readHours } from '../../tools/import/amounts.ts'
import { today } from './files.ts'

const day = (text: string) => {
  const answer = readDay(text, today)
  return 'value' in answer ? answer.value : answer.saying
}
const hours = (text: string) => {
  const answer = readHours(text)
  return 'value' in answer ? answer.value : answer.saying
}

test.each([
  '2015-06-30',
  '2015-6-30',
  '2015/6/30',
  '2015/06/30',
  '2015.6.30',
  '2015年6月30日',
  '2015 年 6 月 30 日',
  '20150630',
  '２０１５－０６－３０',
  '2015-06-30 00:00:00',
  '2015/6/30 9:05',
  '2015-06-30T08:00:00.000',
  '42185',
])('%s is 30 June 2015', (text) => {
  expect(day(text)).toBe('2015-06-30')
})

test('the hour never runs into the day', () => {
  expect(day('2015-6-1 12:30')).toBe('2015-06-01')
})

test.each([
  '2015-02-29',
  '2015-13-01',
  '15-06-30',
  '30/06/2015',
  '二〇一五年',
  '2015-06',
  '1899-12-31',
  '0',
  '99999',
  '2015-06-31',
  'x',
])('%s is no day', (text) => {
  expect(day(text)).toBe('DATE_MALFORMED')
})

test('a leap day is a day', () => {
  expect(day('2016-02-29')).toBe('2016-02-29')
})

test('serial numbers count from 1900 or from 1904, and Excel’s 29 February 1900 is none', () => {
  expect([
    dayOfSerial(42185, false),
    dayOfSerial(40723, true),
    dayOfSerial(42185.75, false),
    dayOfSerial(60, false),
    dayOfSerial(61, false),
  ]).toEqual(['2015-06-30', '2015-06-30', '2015-06-30', null, '1900-03-01'])
})

test.each<[string, number | string]>([
  ['24', 240],
  ['7.5', 75],
  ['4.0', 40],
  ['4.50', 45],
  ['0', 0],
  ['1,000', 10_000],
  ['１，０００', 10_000],
  ['7。5', 75],
  [' 24 ', 240],
  ['+8', 80],
  ['-0', 0],
  ['-8', 'HOURS_NEGATIVE'],
  ['-0.5', 'HOURS_NEGATIVE'],
  ['−8', 'HOURS_NEGATIVE'],
  ['7.25', 'TOO_PRECISE'],
  ['0.01', 'TOO_PRECISE'],
  ['二十四', 'HOURS_NOT_A_NUMBER'],
  ['24学时', 'HOURS_NOT_A_NUMBER'],
  ['1e3', 'HOURS_NOT_A_NUMBER'],
  ['NaN', 'HOURS_NOT_A_NUMBER'],
  ['0x10', 'HOURS_NOT_A_NUMBER'],
  ['1,0', 'HOURS_NOT_A_NUMBER'],
  ['1.2.3', 'HOURS_NOT_A_NUMBER'],
  ['99999999999999', 'HOURS_NOT_A_NUMBER'],
  ['8785', 'HOURS_OUT_OF_RANGE'],
])('%s hours read as %s', (text, answer) => {
  expect(hours(text)).toBe(answer)
})

test('every number of tenths is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 87_840 }), (tenths) => {
      expect(hours(`${Math.floor(tenths / 10)}.${tenths % 10}`)).toBe(tenths)
    }),
  )
})

test('days are whole', () => {
  expect(['10', '10.0', '0', '2.5', '-1', '4000', '十'].map((text) => readDays(text))).toEqual([
    { value: 10 },
    { value: 10 },
    { value: 0 },
    ...Array(4).fill({ saying: 'DAYS_NOT_WHOLE' }),
  ])
})
