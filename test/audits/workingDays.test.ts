import type { AccountId, Day } from '@jijiao/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocksOf, type StepTaken } from '../../subgraphs/audits/src/agreement.ts'
import { isWorkingDay, movedDays, workingDaysAfter, workingDaysUntil } from '../../subgraphs/audits/src/workingDays.ts'

/** Days of a year, each with its weekday, without asking what is tested. */
const daysOf = (year: number): { day: Day; weekend: boolean }[] =>
  Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, at) => {
    const date = new Date(Date.UTC(year, 0, 1 + at))
    return { day: date.toISOString().slice(0, 10), weekend: [0, 6].includes(date.getUTCDay()) }
  })

test.each(Object.entries(movedDays))(
  'in %s every make-up day is a weekend, every holiday a stretch, and none is both',
  (year, moved) => {
    const known = new Map(daysOf(Number(year)).map(({ day, weekend }) => [day, weekend]))
    expect(moved.worked.map((day) => known.get(day))).toEqual(moved.worked.map(() => true))
    for (const [first, last] of moved.off) expect(first <= last && known.has(first) && known.has(last)).toBe(true)
    for (const day of moved.worked) expect(moved.off.some(([first, last]) => first <= day && day <= last)).toBe(false)
  },
)

/** Statutory holidays that fall on weekdays are given; the rest is moved weekend days, each of which is worked off. */
test.each([
  ['2016', 250],
  ['2025', 248],
  ['2026', 248],
])('%s has %i working days', (year, count) => {
  expect(daysOf(Number(year)).filter(({ day }) => isWorkingDay(day)).length).toBe(count)
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
const clock = (awaits: string, due: Day, left: number, overdue = false) => ({ awaits, due, left, overdue })

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
