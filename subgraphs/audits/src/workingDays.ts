// Working days of state organs: Monday to Friday, but for what the State Council moves each year. Pure.
import type { Day } from '@jijiao/kernel'

type Moved = {
  /** The notice that says so. */
  source: string
  /** First and last day off, weekends within included. */
  off: readonly (readonly [Day, Day])[]
  /** Weekend days that are worked. */
  worked: readonly Day[]
}

/** Holidays and make-up days by year. A year that is not here has not been announced, or not been entered: then only weekends count as off. */
export const movedDays: Readonly<Record<string, Moved>> = {
  2016: {
    source: '国办发明电〔2015〕18号',
    off: [
      ['2016-01-01', '2016-01-03'],
      ['2016-02-07', '2016-02-13'],
      ['2016-04-02', '2016-04-04'],
      ['2016-04-30', '2016-05-02'],
      ['2016-06-09', '2016-06-11'],
      ['2016-09-15', '2016-09-17'],
      ['2016-10-01', '2016-10-07'],
    ],
    worked: ['2016-02-06', '2016-02-14', '2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'],
  },
  2025: {
    source: '国办发明电〔2024〕12号',
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    source: '国办发明电〔2025〕7号',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

const at = (day: Day) => new Date(`${day}T00:00:00Z`)
const next = (day: Day): Day => new Date(at(day).getTime() + 86_400_000).toISOString().slice(0, 10)

export function isWorkingDay(day: Day): boolean {
  const moved = movedDays[day.slice(0, 4)]
  if (moved?.worked.includes(day)) return true
  if (moved?.off.some(([first, last]) => first <= day && day <= last)) return false
  const weekday = at(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/**
 * The last day of so many working days after a day, which itself is not counted (民法典 第二百零一条).
 * @units `count` working days, at least 1.
 */
export function workingDaysAfter(day: Day, count: number): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = next(reached)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** Working days from a day up to another: 0 on the day itself, negative when it has passed. */
export function workingDaysUntil(today: Day, due: Day): number {
  const [from, to, sign] = today <= due ? [today, due, 1] : [due, today, -1]
  let count = 0
  for (let day = from; day < to; ) {
    day = next(day)
    if (isWorkingDay(day)) count += 1
  }
  return sign * count
}
