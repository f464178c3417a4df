// The words that reckon with days. Each truth once with its faces side by side, as in operators.ts.
import { type SQL, sql } from 'drizzle-orm'
import { dayFrom, dayOfMonth, lastOfMonth, monthOf, numberOf, shiftedByMonths, yearOf } from './calendar.ts'
import type { Operator } from './document.ts'
import type { Faces, Value } from './operators.ts'

/** Beyond a thousand years nothing is reckoned, and the calendar ends with the years 1 and 9999: what would lie beyond stays at its edge. */
const mostDays = 366_000
const mostMonths = 12_000
const [first, last] = ['0001-01-01', '9999-12-31']

const shifted =
  (most: number, shift: (day: string, by: number) => string | null, edge: string) =>
  (day: Value = null, by: Value = null): Value =>
    typeof day === 'string' && typeof by === 'number' ? (shift(day, Math.min(Math.max(by, 0), most)) ?? edge) : null

/** Each operand is written once, and all functions are strict: a statement that says a day twice says it a hundred times when days hang on days. */
const upTo = (by: SQL, most: number): SQL => sql`int8smaller(int8larger(${by}, 0), ${sql.raw(String(most))})`
const inCalendar = (day: SQL): SQL =>
  sql`date_smaller(date_larger(${day}, date '${sql.raw(first)}'), date '${sql.raw(last)}')`
const inDays = (by: SQL): SQL => sql`${upTo(by, mostDays)}::int`
const inMonths = (by: SQL): SQL => sql`${upTo(by, mostMonths)} * interval '1 month'`

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
    judge: shifted(mostDays, (day, by) => dayFrom(numberOf(day) + by), last),
    write: (a, n) => inCalendar(sql`(${a} + ${inDays(n)})`),
    say: { 'zh-CN': (a, n) => `${a}后${n}日`, en: (a, n) => `${n} day${n === '1' ? '' : 's'} after ${a}` },
  },
  daysBefore: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostDays, (day, by) => dayFrom(numberOf(day) - by), first),
    write: (a, n) => inCalendar(sql`(${a} - ${inDays(n)})`),
    say: { 'zh-CN': (a, n) => `${a}前${n}日`, en: (a, n) => `${n} day${n === '1' ? '' : 's'} before ${a}` },
  },
  monthsAfter: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostMonths, shiftedByMonths, last),
    write: (a, n) => inCalendar(sql`(${a} + ${inMonths(n)})::date`),
    say: { 'zh-CN': (a, n) => `${a}后${n}个月`, en: (a, n) => `${n} month${n === '1' ? '' : 's'} after ${a}` },
  },
  monthsBefore: {
    takes: { of: ['day', 'count'], gives: 'day' },
    judge: shifted(mostMonths, (day, by) => shiftedByMonths(day, -by), first),
    write: (a, n) => inCalendar(sql`(${a} - ${inMonths(n)})::date`),
    say: { 'zh-CN': (a, n) => `${a}前${n}个月`, en: (a, n) => `${n} month${n === '1' ? '' : 's'} before ${a}` },
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
