// What days and years that are reckoned look like in the kernel's words: found again, so that they can be told in a few.
import type { Expr } from './document.ts'

export const same = (a: Expr | undefined, b: Expr | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** MM-DD as a day of every year. */
export function monthDayText(monthDay: string, zh: boolean): string {
  const [month, day] = monthDay.split('-').map(Number)
  if (!month || !day) return monthDay
  return zh ? `${month}月${day}日` : `${day} ${months[month - 1]}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const isYear = (expr: Expr | undefined): boolean =>
  expr !== undefined && 'fact' in expr && /[yY]ear$/u.test(expr.fact)

/** A year as another less so many. */
export function yearLess(year: Expr): { readonly base: Expr; readonly less: number } {
  const [from, by] = 'op' in year && (year.op === 'minus' || year.op === 'plus') ? year.of : []
  if (!from || !by || !('op' in year) || !('value' in by) || typeof by.value !== 'number')
    return { base: year, less: 0 }
  const inner = yearLess(from)
  return { base: inner.base, less: inner.less + (year.op === 'minus' ? by.value : -by.value) }
}

/** A day of a year, however it is reckoned: the day after 31 December is 1 January of the next, five years before it five less. */
export function yearDay(expr: Expr): { readonly base: Expr; readonly less: number; readonly monthDay: string } | null {
  const [first, by] = 'op' in expr ? expr.of : []
  if (!('op' in expr) || !first || !by || !('value' in by)) return null
  if (expr.op === 'dayOf') return { ...yearLess(first), monthDay: String(by.value) }
  const day = yearDay(first)
  if (!day || typeof by.value !== 'number') return null
  if (expr.op === 'daysAfter' && by.value === 1) {
    if (day.monthDay === '12-31') return { ...day, less: day.less - 1, monthDay: '01-01' }
    const at = Date.parse(`2015-${day.monthDay}T00:00:00Z`)
    if (Number.isNaN(at) || day.monthDay === '02-28') return null
    return { ...day, monthDay: new Date(at + 86_400_000).toISOString().slice(5, 10) }
  }
  const years = by.value / 12
  if (!Number.isInteger(years) || !expr.op.startsWith('months')) return null
  return { ...day, less: day.less + (expr.op === 'monthsBefore' ? years : -years) }
}

export const nth = (number: number): string =>
  `${number}${number === 2 ? 'nd' : number === 3 ? 'rd' : number === 1 ? 'st' : 'th'}`

/** A year, less what is left of it by a number of years since a first one. */
export function cycleOf(year: Expr): { readonly of: Expr; readonly first: Expr; readonly every: Expr } | null {
  const [of, left] = 'op' in year && year.op === 'minus' ? year.of : []
  const [gone, every] = left && 'op' in left && left.op === 'remainder' ? left.of : []
  const [again, first] = gone && 'op' in gone && gone.op === 'minus' ? gone.of : []
  return of && every && first && same(of, again) ? { of, first, every } : null
}

/** The day before so many months after the first of January. */
export function endOfMonth(day: Expr): { readonly year: Expr; readonly month: Expr } | null {
  const [next, one] = 'op' in day && day.op === 'daysBefore' ? day.of : []
  const [january, month] = next && 'op' in next && next.op === 'monthsAfter' ? next.of : []
  const [year, first] = january && 'op' in january && january.op === 'dayOf' ? january.of : []
  const whole = one && 'value' in one && one.value === 1 && first && 'value' in first && first.value === '01-01'
  return whole && year && month ? { year, month } : null
}
