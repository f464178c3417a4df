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
    case 'minus':
      return isYear(a) && b && 'value' in b ? yearText(expr) : null
  }
  return null

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
    return zh ? `${say(from)}前${by.value}年` : `the year ${by.value} before the ${say(from)}`
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
