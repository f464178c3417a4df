// Plain phrases for what richer words unfold into: nobody says "if a is not before b: a, else b" of the later of two days.
import type { Applied, Expr, RuleVersion } from './document.ts'
import { type Locale, operators, type Value } from './operators.ts'
import { same } from './patternsOfYears.ts'
import { amountPhrases } from './phrasesOfAmounts.ts'
import { yearPhrases } from './phrasesOfYears.ts'
import { kindOf } from './pipeline.ts'

type Say = (expr: Expr) => string

/** The phrase for a pattern; null where the word's own face says it well enough. */
export function phrase(rule: RuleVersion, expr: Expr, say: Say, locale: Locale): string | null {
  if (!('op' in expr)) return null
  const fixed = constant(rule, expr)
  if (fixed) return say(fixed)
  const zh = locale === 'zh-CN'
  const [years, amounts] = [yearPhrases(say, zh), amountPhrases(say, zh)]
  switch (expr.op) {
    case 'choose':
      return chosen(expr) ?? amounts.inParts(expr) ?? amounts.byAuthors(expr)
    case 'all':
      return years.yearInside(expr) ?? between(expr)
    case 'any':
      return bound(expr)
    case 'times':
      return amounts.once(expr) ?? amounts.aDay(expr)
    case 'portion':
      return amounts.reduced(expr)
    case 'more':
      return years.lastYears(expr)
    case 'dayOf':
      return years.ofYearDay(expr)
    case 'monthsBefore':
    case 'monthsAfter':
      return years.ofYearDay(expr) ?? years.partDay(expr) ?? years.shifted(expr)
    case 'daysFromTo':
    case 'monthsFromTo':
      return years.inWindow(expr)
    case 'daysBefore':
    case 'daysAfter':
      return years.ofYearDay(expr) ?? years.ofDay(expr)
    case 'plus':
    case 'minus':
      return years.ofYear(expr)
  }
  return null

  /** A day between two others, in one breath. */
  function between({ of }: Applied): string | null {
    const [first, second, more] = of
    if (
      more ||
      !first ||
      !second ||
      !('op' in first) ||
      !('op' in second) ||
      first.op !== 'atLeast' ||
      second.op !== 'atLeast'
    )
      return null
    const [day, from] = first.of
    const [until, same] = second.of
    if (!day || !from || !until || !same || JSON.stringify(day) !== JSON.stringify(same)) return null
    return !zh
      ? `the ${say(day)} is between ${say(from)} and ${say(until)}`
      : `${say(day)}在${say(from)}至${say(until)}之间`
  }

  /** "Where a holds, b has to": no a, or b. */
  function bound({ of: [first, then, more] }: Applied): string | null {
    const [asked] = first && 'op' in first && first.op === 'not' ? first.of : []
    const year = asked && 'op' in asked && asked.op === 'all' ? years.yearInside(asked) : null
    return year && then && !more ? (zh ? `${year}的，${say(then)}` : `if ${year}, ${say(then)}`) : null
  }

  /** The one where it is known, else the other; the later or the earlier of two. */
  function chosen({ of: [condition, then, rest] }: Applied): string | null {
    if (!condition || !then || !rest || !('op' in condition)) return null
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

/** Words over amounts, in which cases need brackets. */
export const reckons: readonly string[] = ['plus', 'minus', 'times', 'least', 'most', 'portion']
