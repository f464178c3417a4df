// What the richer words are made of: kernel words put together in a few ways that return in many of them. Nothing is read or judged here.
import { type Expr, fact, type Operator, op } from './document.ts'

export const countOf = (value: number): Expr => ({ value, kind: 'count' })
export const hoursOf = (tenths: number): Expr => ({ value: tenths, kind: 'tenths' })
export const textOf = (value: string): Expr => ({ value, kind: 'text' })
export const textsOf = (value: readonly string[]): Expr => ({ value, kind: 'texts' })
export const always: Expr = { value: true, kind: 'truth' }

const literal = (expr: Expr): number | null =>
  'value' in expr && typeof expr.value === 'number' && expr.kind === 'count' ? expr.value : null

/** Reckoned at once where both are written as numbers, so that sentences and statements stay short. */
export function times(a: Expr, by: number): Expr {
  const number = literal(a)
  return number === null ? op('times', a, countOf(by)) : countOf(number * by)
}

/** Some years before a year. `评审年度减一` less four is `评审年度减五`. */
export function yearsBack(year: Expr, by: Expr): Expr {
  const [years, number] = [literal(year), literal(by)]
  if (number === 0) return year
  if (years !== null && number !== null) return countOf(years - number)
  if ('op' in year && year.op === 'minus' && number !== null) {
    const [from, less] = year.of
    const first = less ? literal(less) : null
    if (from && first !== null) return op('minus', from, countOf(first + number))
  }
  return op('minus', year, by)
}

export function yearsOn(year: Expr, by: Expr): Expr {
  const [years, number] = [literal(year), literal(by)]
  if (number === 0) return year
  return years !== null && number !== null ? countOf(years + number) : op('plus', year, by)
}

export const conjunction = (of: readonly Expr[]): Expr => {
  const asked = of.filter((one) => !('value' in one && one.value === true))
  const [first, more] = asked
  return first ? (more ? op('all', ...asked) : first) : always
}
export const either = (of: readonly Expr[]): Expr => (of.length === 1 && of[0] ? of[0] : op('any', ...of))
export const among = (asked: Expr, words: readonly string[]): Expr => op('among', asked, textsOf(words))
export const kindIs = (kinds: readonly string[]): Expr => among(fact('kind'), kinds)

export const later = (a: Expr, b: Expr): Expr => op('choose', op('atLeast', a, b), a, b)
export const earlier = (a: Expr, b: Expr): Expr => op('choose', op('atLeast', a, b), b, a)
/** `then` of what may be missing; `otherwise` where it is. */
export const orElse = (a: Expr, otherwise: Expr, then: Expr = a): Expr => op('choose', op('known', a), then, otherwise)

/** A day so long after or before another. */
export const shifted = (day: Expr, way: 'After' | 'Before', unit: 'days' | 'months' | 'years', by: Expr): Expr => {
  const name: Operator = unit === 'days' ? `days${way}` : `months${way}`
  return op(name, day, unit === 'years' ? times(by, 12) : by)
}

export const dayOfYear = (year: Expr, monthDay: string): Expr => op('dayOf', year, textOf(monthDay))
export const monthEnd = (year: Expr, month: Expr): Expr =>
  op('daysBefore', op('monthsAfter', dayOfYear(year, '01-01'), month), countOf(1))

/** The year a day belongs to where years end on another day than the last of December. */
export const yearIn = (day: Expr, ends: string): Expr =>
  ends === '12-31'
    ? op('yearOf', day)
    : op(
        'plus',
        op('yearOf', day),
        op('choose', op('more', day, dayOfYear(op('yearOf', day), ends)), countOf(1), countOf(0)),
      )

export const windowYears: Expr = op('minus', op('plus', fact('windowLastYear'), countOf(1)), fact('windowFirstYear'))
export const yearInWindow = (year: Expr): Expr =>
  op('all', op('atLeast', year, fact('windowFirstYear')), op('atLeast', fact('windowLastYear'), year))

/** Days or whole months of a line that lie inside the window. */
export const insideWindow = (unit: 'daysFromTo' | 'monthsFromTo'): Expr =>
  op(unit, later(fact('heldFrom'), fact('windowFrom')), earlier(fact('heldTo'), fact('windowUntil')))
