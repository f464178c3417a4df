// The words that reckon with days. Each truth once with its faces side by side, as in operators.ts.
import { type SQL, sql } from 'drizzle-orm'
import { dayFrom, dayOfMonth, lastOfMonth, monthOf, numberOf, shiftedByMonths, yearOf } from './calendar.ts'
import type { Operator } from './document.ts'
import type { Faces, Value } from './operators.ts'

/** Beyond a thousand years nothing is reckoned: so no day of a document makes one that a database refuses. */
const mostDays = 366_000
const mostMonths = 12_000

const shifted =
  (most: number, shift: (day: string, by: number) => string | null) =>
  (day: Value = null, by: Value = null): Value =>
    typeof day === 'string' && typeof by === 'number' && by >= 0 && by <= most ? shift(day, by) : null

/** `least` is no fault here: where the number is missing, `between` already leaves the whole unknown. */
const within = (by: SQL, most: number, made: (by: SQL) => SQL): SQL => {
  const day = made(sql`greatest(0, least(${by}, ${sql.raw(String(most))}))`)
  return sql`(case when ${by} between 0 and ${sql.raw(String(most))} and ${day} between date '0001-01-01' and date '9999-12-31' then ${day} end)`
}
const daysFrom = (by: SQL, made: (by: SQL) => SQL): SQL => within(by, mostDays, (n) => made(sql`${n}::int`))
const monthsFrom = (by: SQL, made: (by: SQL) => SQL): SQL =>
  within(by, mostMonths, (n) => sql`(${made(sql`${n} * interval '1 month'`)})::date`)

/** Whole months from the first day to the day after the last: the last month is whole when its day, or its month, is over. */
function wholeMonths(from: string, until: string): number {
  const after = dayFrom(numberOf(until) + 1) ?? '10000-01-01'
  const [year, month, day] = after.startsWith('10000')
    ? [10_000, 1, 1]
    : [yearOf(after), monthOf(after), dayOfMonth(after)]
  const short = day < dayOfMonth(from) && day !== lastOfMonth(year, month)
  return Math.max(0, (year - yearOf(from)) * 12 + month - monthOf(from) - (short ? 1 : 0))
}

type DayWord = Extract<
  Operator,
  'monthOf' | 'daysAfter' | 'daysBefore' | 'monthsAfter' | 'monthsBefore' | 'daysFromTo' | 'monthsFromTo'
>
export const operatorsOfDays: Record<DayWord, Faces> = {
  monthOf: {
    takes: { of: ['day'], gives: 'count' },
    judge: (a) => (typeof a === 'string' ? monthOf(a) : null),
    write: (a) => sql`(extract(month from ${a})::int)`,
    say: { 'zh-CN': (a) => `${a}所在月`, en: (a) => `the month of ${a}` },
  },
  daysAfter: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostDays, (day, by) => dayFrom(numberOf(day) + by)),
    write: (a, n) => daysFrom(n, (by) => sql`(${a} + ${by})`),
    say: { 'zh-CN': (a, n) => `${a}后${n}日`, en: (a, n) => `${n} days after ${a}` },
    partial: true,
  },
  daysBefore: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostDays, (day, by) => dayFrom(numberOf(day) - by)),
    write: (a, n) => daysFrom(n, (by) => sql`(${a} - ${by})`),
    say: { 'zh-CN': (a, n) => `${a}前${n}日`, en: (a, n) => `${n} days before ${a}` },
    partial: true,
  },
  monthsAfter: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostMonths, shiftedByMonths),
    write: (a, n) => monthsFrom(n, (by) => sql`${a} + ${by}`),
    say: { 'zh-CN': (a, n) => `${a}后${n}个月`, en: (a, n) => `${n} months after ${a}` },
    partial: true,
  },
  monthsBefore: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostMonths, (day, by) => shiftedByMonths(day, -by)),
    write: (a, n) => monthsFrom(n, (by) => sql`${a} - ${by}`),
    say: { 'zh-CN': (a, n) => `${a}前${n}个月`, en: (a, n) => `${n} months before ${a}` },
    partial: true,
  },
  daysFromTo: {
    takes: { of: ['day', 'day'], gives: 'count' },
    judge: (a, b) =>
      typeof a === 'string' && typeof b === 'string' ? Math.max(0, numberOf(b) - numberOf(a) + 1) : null,
    write: (a, b) => sql`int8larger(0, ${b} - ${a} + 1)`,
    say: { 'zh-CN': (a, b) => `${a}至${b}的天数`, en: (a, b) => `the days from ${a} to ${b}` },
  },
  monthsFromTo: {
    takes: { of: ['day', 'day'], gives: 'count' },
    judge: (a, b) => (typeof a === 'string' && typeof b === 'string' ? wholeMonths(a, b) : null),
    write: (a, b) => sql`int8larger(0, ((extract(year from ${b} + 1) - extract(year from ${a})) * 12
      + extract(month from ${b} + 1) - extract(month from ${a})
      - case when extract(day from ${b} + 1) < extract(day from ${a}) and extract(day from ${b} + 2) <> 1 then 1 else 0 end)::int)`,
    say: { 'zh-CN': (a, b) => `${a}至${b}的整月数`, en: (a, b) => `the whole months from ${a} to ${b}` },
  },
}
