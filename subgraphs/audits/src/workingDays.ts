// Working days of state organs: Monday to Friday, but for what the State Council moves each year. Pure.
import { type Day, isDay, Refusal } from '@jijiao/kernel'
import { stateHolidays } from './stateHolidays.ts'

/** 节假日安排: what one notice of the State Council says of a year. */
export type HolidayNotice = {
  year: number
  /** 文号: the authority. */
  number: string
  /** First and last day off, weekends within included. New Year's holiday may begin in the December before. */
  off: readonly (readonly [Day, Day])[]
  /** Weekend days that are worked. */
  worked: readonly Day[]
}

/** Notices in the order they were published: a later one counts where two speak of one day. */
export type Calendar = readonly HolidayNotice[]

const at = (day: Day) => new Date(`${day}T00:00:00Z`)
const next = (day: Day): Day => new Date(at(day).getTime() + 86_400_000).toISOString().slice(0, 10)
const isWeekend = (day: Day) => [0, 6].includes(at(day).getUTCDay())

/** What a notice says of a day: off, worked, or nothing. */
const said = ({ off, worked }: HolidayNotice, day: Day): boolean | null => {
  if (worked.includes(day)) return true
  return off.some(([first, last]) => first <= day && day <= last) ? false : null
}

export function isWorkingDay(day: Day, calendar: Calendar = stateHolidays): boolean {
  const moved = calendar.findLast((notice) => said(notice, day) !== null)
  return moved ? said(moved, day) === true : !isWeekend(day)
}

/**
 * The last day of so many working days after a day, which itself is not counted (民法典 第二百零一条).
 * @units `count` working days, at least 1.
 */
export function workingDaysAfter(day: Day, count: number, calendar?: Calendar): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = next(reached)
    if (isWorkingDay(reached, calendar)) left -= 1
  }
  return reached
}

/** Working days from a day up to another: 0 on the day itself, negative when it has passed. */
export function workingDaysUntil(today: Day, due: Day, calendar?: Calendar): number {
  const [from, to, sign] = today <= due ? [today, due, 1] : [due, today, -1]
  let count = 0
  for (let day = from; day < to; ) {
    day = next(day)
    if (isWorkingDay(day, calendar)) count += 1
  }
  return sign * count
}

/** Years between two days of which no notice has been entered: there weekends alone counted as off, and whoever reads the clock is told so. */
export function unannounced(from: Day, to: Day, calendar: Calendar = stateHolidays): number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)))
  const years = Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0) + 1) }, (_, more) => (first ?? 0) + more)
  return years.filter((year) => !calendar.some((notice) => notice.year === year))
}

/** As far as it goes from a day on: what an officer enters moves no day that has passed, and so makes nothing late that was in time, nor the reverse. */
export const fromDay = (notice: HolidayNotice, day: Day): HolidayNotice => ({
  ...notice,
  off: notice.off.flatMap(([first, last]) => (last < day ? [] : [[first < day ? day : first, last] as const])),
  worked: notice.worked.filter((one) => one >= day),
})

/** Of one stretch, and of a year: no notice has come near it. */
const daysAtMost = { stretch: 15, off: 45, worked: 15 } as const
const lengthOf = ([first, last]: readonly [Day, Day]) => (at(last).getTime() - at(first).getTime()) / 86_400_000 + 1

/** @refuses INVALID for what no notice of the State Council says: with the first day that is wrong. */
export function noticeRefused({ year, number, off, worked }: HolidayNotice, today: Day): Refusal | null {
  const wrong = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
  if (!Number.isInteger(year) || year < 2014 || year > Number(today.slice(0, 4)) + 1)
    return wrong('年度不正确，最晚为明年。', 'The year is wrong: next year is the last.')
  if (!/^\p{Script=Han}{2,20}〔\d{4}〕\d{1,4}号$/u.test(number))
    return wrong(
      '请写明通知的文号，如“国办发明电〔2025〕7号”。',
      'Give the number of the notice: 国办发明电〔2025〕7号.',
    )
  if (off.length === 0) return wrong('请写明放假的日期。', 'Name the days off.')
  const within = (day: Day) => isDay(day) && `${year - 1}-12-01` <= day && day <= `${year}-12-31`
  const stretch = ([first, last]: readonly [Day, Day]) =>
    within(first) && within(last) && first <= last && lengthOf([first, last]) <= daysAtMost.stretch
  const faulty = off.find((one) => !stretch(one))
  if (faulty)
    return wrong(`放假日期不正确：${faulty.join('至')}。`, `These days off are wrong: ${faulty.join(' to ')}.`)
  const odd = worked.find((day) => !within(day) || !isWeekend(day))
  if (odd) return wrong(`调休上班的日期应是周末：${odd}。`, `A make-up day is at a weekend: ${odd}.`)
  const days = off.reduce((sum, one) => sum + lengthOf(one), 0)
  if (days > daysAtMost.off || worked.length > daysAtMost.worked)
    return wrong(
      `一年放假不超过 ${daysAtMost.off} 天，调休上班不超过 ${daysAtMost.worked} 天。`,
      `A year has at most ${daysAtMost.off} days off and ${daysAtMost.worked} make-up days.`,
    )
  const both = worked.find((day) => off.some(([first, last]) => first <= day && day <= last))
  if (both) return wrong(`${both} 既放假又上班。`, `${both} is both off and worked.`)
  return null
}
