import type { AccountId, Day } from '@jijiao/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocksOf, type StepTaken } from '../../subgraphs/audits/src/agreement.ts'
import { stateHolidays } from '../../subgraphs/audits/src/stateHolidays.ts'
import {
  fromDay,
  type HolidayNotice,
  isWorkingDay,
  noticeRefused,
  unannounced,
  workingDaysAfter,
  workingDaysUntil,
} from '../../subgraphs/audits/src/workingDays.ts'

/** Days of a year, each with its weekday, without asking what is tested. */
const daysOf = (year: number): { day: Day; weekend: boolean }[] =>
  Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, at) => {
    const date = new Date(Date.UTC(year, 0, 1 + at))
    return { day: date.toISOString().slice(0, 10), weekend: [0, 6].includes(date.getUTCDay()) }
  })

test.each(stateHolidays.map((notice) => [notice.number, notice] as const))(
  '%s says what a notice says: make-up days at weekends, stretches of holidays, and no day that is both',
  (_, notice) => {
    expect(noticeRefused(notice, '2026-01-01')).toBeNull()
  },
)

/** Weekdays of a year less its eleven statutory holidays, thirteen from 2025 on: what is moved besides is worked off at a weekend. */
test.each([
  [2014, 250],
  [2015, 249], // 3 September besides
  [2016, 250],
  [2017, 249],
  [2018, 250],
  [2019, 250],
  [2020, 249], // 31 January besides, and the make-up day of 1 February fell away
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, count) => {
  expect(daysOf(year).filter(({ day }) => isWorkingDay(day)).length).toBe(count)
})

test('of two notices that speak of one day the later one counts', () => {
  // 国办发明电〔2019〕3号 made four days of one; 国办发明电〔2020〕1号 took back a make-up day.
  expect(
    ['2019-05-02', '2019-05-03', '2019-05-05', '2020-01-31', '2020-02-01'].map((day) => isWorkingDay(day)),
  ).toEqual([false, false, true, false, false])
  // New Year's holiday of the next year begins in the December before.
  expect(['2018-12-29', '2018-12-31', '2022-12-31'].map((day) => isWorkingDay(day))).toEqual([true, false, false])
})

test('what is entered moves no day that has passed: what was late stays late', () => {
  const notice = {
    year: 2027,
    number: '国办发明电〔2026〕9号',
    off: [['2027-05-01', '2027-05-05']],
    worked: ['2027-04-24', '2027-05-08'],
  } as const
  expect(fromDay(notice, '2027-05-04')).toMatchObject({ off: [['2027-05-04', '2027-05-05']], worked: ['2027-05-08'] })
  expect(fromDay(notice, '2027-06-01')).toMatchObject({ off: [], worked: [] })
})

test('a clock that runs into a year without a notice says so; once the year is entered it counts by it', () => {
  expect(unannounced('2026-12-25', '2027-01-08')).toEqual([2027])
  expect(unannounced('2013-12-31', '2014-01-08')).toEqual([2013])
  expect(unannounced('2014-01-01', '2026-12-31')).toEqual([])
  const asked = [step('REQUESTED', '2026-12-25')]
  expect(clocksOf('CONDITIONAL', asked, '2026-12-25', null)[1]).toMatchObject({ due: '2027-01-08', byWeekends: [2027] })
  const next = { year: 2027, number: '国办发明电〔2026〕9号', off: [['2027-01-01', '2027-01-03']], worked: [] } as const
  expect(clocksOf('CONDITIONAL', asked, '2026-12-25', null, [...stateHolidays, next])[1]).toMatchObject({
    due: '2027-01-11',
    byWeekends: [],
  })
})

test.each([
  ['a number that is none', { number: '通知' }],
  ['days of another year', { off: [['2026-05-01', '2026-05-05']] }],
  ['a stretch that ends before it begins', { off: [['2027-05-05', '2027-05-01']] }],
  ['a holiday of a month', { off: [['2027-05-01', '2027-05-31']] }],
  ['no holiday at all', { off: [] }],
  ['half a year off', { off: [1, 2, 3, 4].map((month) => [`2027-0${month}-01`, `2027-0${month}-14`] as const) }],
  ['a year long after the next', { year: 2028, off: [['2028-05-01', '2028-05-05']], worked: [] }],
  ['a make-up day on a weekday', { worked: ['2027-05-10'] }],
  ['a day that is both', { worked: ['2027-05-01'] }],
  ['a day that is none', { worked: ['2027-02-30'] }],
] satisfies [string, Partial<HolidayNotice>][])('%s is refused', (_, wrong) => {
  const right = {
    year: 2027,
    number: '国办发明电〔2026〕9号',
    off: [['2027-05-01', '2027-05-05']],
    worked: ['2027-05-08'],
  } as const
  expect(noticeRefused(right, '2026-11-23')).toBeNull()
  expect(noticeRefused({ ...right, ...wrong }, '2026-11-23')).toMatchObject({ code: 'INVALID' })
})

test('a request before the National Day week is answered by its tenth working day, over the holidays and the worked weekend', () => {
  // 2026: 25–27 September and 1–7 October are off, 20 September and 10 October are worked.
  expect(workingDaysAfter('2026-09-24', 1)).toBe('2026-09-28')
  expect(workingDaysAfter('2026-09-30', 1)).toBe('2026-10-08')
  expect(workingDaysAfter('2026-09-30', 10)).toBe('2026-10-20')
  expect(isWorkingDay('2026-10-10')).toBe(true)
})

test('of a year whose holidays are not announced, weekends alone are off', () => {
  expect(daysOf(2031).filter(({ day, weekend }) => isWorkingDay(day) === weekend)).toEqual([])
})

test('so many working days on, and that many are left: whatever the day and the count', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2015-06-01'), max: new Date('2027-06-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 40 }),
      (date, count) => {
        const day = date.toISOString().slice(0, 10)
        const due = workingDaysAfter(day, count)
        expect(isWorkingDay(due)).toBe(true)
        expect(workingDaysUntil(day, due)).toBe(count)
        expect(workingDaysUntil(due, day)).toBe(-count)
      },
    ),
  )
})

const officer = (word: string) => `acc_${word}` as AccountId
const step = (taken: StepTaken['step'], actedOn: Day): StepTaken => ({
  step: taken,
  actedOn,
  actedBy: officer('one'),
  reason: '',
})
const clock = (awaits: string, due: Day, left: number, overdue = false) => ({
  awaits,
  due,
  left,
  overdue,
  byWeekends: [],
})

test('without conditions an answer is due in one working day, with conditions in ten, and what is missing is said within three', () => {
  const asked = [step('REQUESTED', '2026-09-30')]
  expect(clocksOf('UNCONDITIONAL', asked, '2026-09-30', null)).toEqual([
    clock('COMPLETENESS', '2026-10-10', 3),
    clock('ANSWER', '2026-10-08', 1),
  ])
  expect(clocksOf('CONDITIONAL', asked, '2026-10-21', null)[1]).toEqual(clock('ANSWER', '2026-10-20', -1, true))
})

test('nothing runs while the agency mends its request; what comes again begins anew', () => {
  const returned = [step('REQUESTED', '2026-11-02'), step('RETURNED', '2026-11-04')]
  expect(clocksOf('CONDITIONAL', returned, '2026-12-30', null)).toEqual([])
  const again = [...returned, step('RESUBMITTED', '2026-11-16')]
  expect(clocksOf('CONDITIONAL', again, '2026-11-16', null)[1]).toEqual(clock('ANSWER', '2026-11-30', 10))
})

test('an agreement that was agreed awaits the first data for twenty working days, and then nothing', () => {
  const agreed = [step('REQUESTED', '2026-11-02'), step('APPROVED_ONCE', '2026-11-03'), step('AGREED', '2026-11-04')]
  expect(clocksOf('CONDITIONAL', agreed, '2026-11-04', null)).toEqual([clock('DATA', '2026-12-02', 20)])
  expect(clocksOf('CONDITIONAL', agreed, '2026-12-03', null)).toEqual([clock('DATA', '2026-12-02', -1, true)])
  expect(clocksOf('CONDITIONAL', agreed, '2026-12-03', '2026-11-20')).toEqual([])
})
