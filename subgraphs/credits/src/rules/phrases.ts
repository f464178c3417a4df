// Plain phrases for what richer words unfold into: nobody says "if a is not before b: a, else b" of the later of two days.
import type { Expr, RuleVersion } from './document.ts'
import { type Locale, operators, type Value } from './operators.ts'
import { kindOf } from './pipeline.ts'

type Say = (expr: Expr) => string
const same = (a: Expr | undefined, b: Expr | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The phrase for a pattern; null where the word's own face says it well enough. */
export function phrase(rule: RuleVersion, expr: Expr, say: Say, locale: Locale): string | null {
  if (!('op' in expr)) return null
  const fixed = constant(rule, expr)
  if (fixed) return say(fixed)
  const [a, b, c] = expr.of
  const zh = locale === 'zh-CN'
  switch (expr.op) {
    case 'choose':
      return a && b && c ? chosen(a, b, c) : null
    case 'dayOf':
      return a && b && 'value' in b ? dayOfYear(yearText(a), String(b.value)) : null
    case 'monthsBefore':
    case 'monthsAfter':
      return a && b ? shifted(expr.op === 'monthsBefore', say(a), b) : null
    case 'daysBefore':
    case 'daysAfter':
      return birthDay(expr) ?? monthEnd(expr)
    case 'plus':
      return a && b && 'value' in b ? cycleYear(a, Number(b.value)) : null
    case 'minus':
      return cycleYear(expr, 0) ?? (isYear(a) && b && 'value' in b ? yearText(expr) : null)
  }
  return null

  /** The first year of a cycle that everybody has, or one so many years later. */
  function cycleYear(year: Expr, later: number): string | null {
    const cycle = cycleOf(year)
    if (!cycle) return null
    const [of, first, every] = [yearText(cycle.of), say(cycle.first), say(cycle.every)]
    const last = later > 0 && later === Number(every) - 1
    if (zh)
      return `${of}所在周期（自${first}年起每${every}年一期）的${later === 0 ? '首' : last ? '末' : `第${later + 1}`}年`
    return `the ${later === 0 ? 'first' : last ? 'last' : `${later + 1}th`} year of the cycle (of ${every} years since ${first}) in which ${of} lies`
  }

  /** The end of somebody's own cycle, which follows the month of birth, and the day after the end of the one before. */
  function birthDay(day: Expr): string | null {
    const inner = 'op' in day && day.op === 'daysAfter' ? day.of[0] : day
    const end = inner && endOfMonth(inner)
    const ended = end && 'op' in end.year && end.year.op === 'minus' && inner !== day ? end.year.of[0] : end?.year
    const cycle = ended && cycleOf(ended)
    if (!end || !cycle || !('fact' in cycle.first) || cycle.first.fact !== 'birthYear') return null
    const every = say(cycle.every)
    if (inner !== day) return zh ? `上一期末日的次日` : `the day after the end of the cycle before`
    return zh
      ? `本人最近一期的末日（自出生年起每${every}年一期，止于出生月的末日）`
      : `the last day of the person's own latest cycle (every ${every} years since the year of birth, to the end of the month of birth)`
  }

  function monthEnd(day: Expr): string | null {
    const end = endOfMonth(day)
    if (!end) return null
    return zh
      ? `${yearText(end.year)}${say(end.month)}月的末日`
      : `the last day of month ${say(end.month)} of ${yearText(end.year)}`
  }

  function chosen(condition: Expr, then: Expr, rest: Expr): string | null {
    if (!('op' in condition)) return null
    const [x, y] = condition.of
    if (condition.op === 'known' && same(x, then))
      return zh ? `${say(then)}（没有的，按${say(rest)}）` : `${say(then)} (where there is none, ${say(rest)})`
    if (condition.op !== 'atLeast' && condition.op !== 'more') return null
    const most = same(x, then) && same(y, rest)
    if (!most && !(same(x, rest) && same(y, then))) return null
    const day = kindOf(rule, then) === 'day'
    const both = zh ? `${say(then)}与${say(rest)}中` : `of ${say(then)} and ${say(rest)}`
    if (zh) return both + (day ? (most ? '较晚者' : '较早者') : most ? '较多者' : '较少者')
    return `the ${day ? (most ? 'later' : 'earlier') : most ? 'greater' : 'smaller'} ${both}`
  }

  /** "评审年度前 5 年", "评审年度的上一年": a year that is reckoned from another. */
  function yearText(year: Expr): string {
    const [from, by] = 'op' in year && year.op === 'minus' ? year.of : []
    if (!from || !by || !('value' in by)) return say(year)
    if (by.value === 1) return zh ? `${say(from)}的上一年` : `the year before the ${say(from)}`
    return zh ? `${say(from)}前第${by.value}年` : `the year ${by.value} before the ${say(from)}`
  }

  function dayOfYear(year: string, monthDay: string): string {
    const [month, day] = monthDay.split('-').map(Number)
    if (!month || !day) return zh ? `${year}的${monthDay}` : `${monthDay} of ${year}`
    return zh ? `${year}${month}月${day}日` : `${day} ${months[month - 1]} of ${year}`
  }

  function shifted(before: boolean, day: string, by: Expr): string | null {
    if (!('value' in by) || typeof by.value !== 'number' || by.value % 12 !== 0 || by.value === 0) return null
    const years = by.value / 12
    if (zh) return `${day}${before ? '前' : '后'}${years}年`
    return `${years} year${years === 1 ? '' : 's'} ${before ? 'before' : 'after'} the ${day}`
  }
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
const isYear = (expr: Expr | undefined): boolean => expr !== undefined && 'fact' in expr && /[yY]ear$/u.test(expr.fact)

/** A year, less what is left of it by a number of years since a first one. */
function cycleOf(year: Expr): { readonly of: Expr; readonly first: Expr; readonly every: Expr } | null {
  const [of, left] = 'op' in year && year.op === 'minus' ? year.of : []
  const [gone, every] = left && 'op' in left && left.op === 'remainder' ? left.of : []
  const [again, first] = gone && 'op' in gone && gone.op === 'minus' ? gone.of : []
  return of && every && first && same(of, again) ? { of, first, every } : null
}

/** The day before so many months after the first of January. */
function endOfMonth(day: Expr): { readonly year: Expr; readonly month: Expr } | null {
  const [next, one] = 'op' in day && day.op === 'daysBefore' ? day.of : []
  const [january, month] = next && 'op' in next && next.op === 'monthsAfter' ? next.of : []
  const [year, first] = january && 'op' in january && january.op === 'dayOf' ? january.of : []
  const whole = one && 'value' in one && one.value === 1 && first && 'value' in first && first.value === '01-01'
  return whole && year && month ? { year, month } : null
}

/** What an expression of fixed values comes to, as one value; null where anybody is asked, or where it is a value already. */
function constant(rule: RuleVersion, expr: Expr): Expr | null {
  if (!('op' in expr) || expr.op === 'known') return null
  const value = worth(expr)
  const kind = kindOf(rule, expr)
  return value === null || kind === null || kind === 'truth' || typeof value === 'object' ? null : { value, kind }

  function worth(one: Expr): Value {
    if ('value' in one) return one.value
    if (!('op' in one) || one.op === 'known') return null
    return operators[one.op].judge(...one.of.map(worth))
  }
}
