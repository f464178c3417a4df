// Plain phrases for days and years that are reckoned: "the year before the review year", "the last day of the cycle".
import type { Applied, Expr } from './document.ts'
import { cycleOf, endOfMonth, isYear, monthDayText, nth, yearDay, yearLess } from './patternsOfYears.ts'

type Say = (expr: Expr) => string

/** Each gives the phrase for its pattern; null where the pattern is not there. */
export function yearPhrases(say: Say, zh: boolean) {
  return {
    ofDay: (expr: Applied): string | null => birthDay(expr) ?? monthEnd(expr),
    ofYear: (expr: Applied): string | null => {
      const [a, b] = expr.of
      if (expr.op === 'plus') return a && b && 'value' in b ? cycleYear(a, Number(b.value)) : null
      const plain = isYear(a) && b && 'value' in b ? yearText(expr) : null
      return windowYears(expr) ?? cycleYear(expr, 0) ?? yearsUpTo(expr) ?? plain
    },
    inWindow,
    lastYears,
    yearInside,
    partDay,
    ofYearDay: (expr: Applied): string | null => {
      const day = yearDay(expr)
      return day && dayOfYear(yearsBefore(day.base, day.less), day.monthDay)
    },
    shifted: ({ op, of: [day, by] }: Applied): string | null =>
      day && by ? shifted(op === 'monthsBefore', say(day), by) : null,
  }

  /** The days or months of an entry that lie in the window. */
  function inWindow({ op: word, of }: Applied): string | null {
    const asked = JSON.stringify(of)
    if (!asked.includes('"heldFrom"') || !asked.includes('"windowFrom"') || !asked.includes('"windowUntil"'))
      return null
    if (zh) return word === 'daysFromTo' ? '审验期内的天数' : '审验期内的整月数'
    return word === 'daysFromTo' ? 'days inside the window' : 'whole months inside the window'
  }

  /** Whether a year belongs to the window at all. */
  function yearInside({ of }: Applied): string | null {
    const asked = JSON.stringify(of)
    const year = of.flatMap((one) => ('op' in one ? one.of : [])).find((one) => 'value' in one || 'param' in one)
    if (of.length !== 2 || !year || !asked.includes('"windowFirstYear"') || !asked.includes('"windowLastYear"'))
      return null
    return zh ? `${say(year)}年在审验期内` : `${say(year)} lies in the window`
  }

  /** The day of a later part: the same day of a later year. */
  function partDay({ of: [day, by] }: Applied): string | null {
    if (!day || !by || !JSON.stringify(by).includes('"part"')) return null
    return zh ? `${say(day)}及其后各年的同一日` : `${say(day)} and the same day of the years after it`
  }

  /** "The last two years of the window": the year and two more lie beyond its end. */
  function lastYears({ of: [next, last] }: Applied): string | null {
    const [year, by] = next && 'op' in next && next.op === 'plus' ? next.of : []
    if (!year || !by || !('fact' in year) || year.fact !== 'year') return null
    if (!last || !('fact' in last) || last.fact !== 'windowLastYear') return null
    return zh ? `计入审验期最后${say(by)}年` : `it counts in the last ${say(by)} years of the window`
  }

  /** The first of so many years, where how many hangs on the person. */
  function yearsUpTo({ of: [next, many] }: Applied): string | null {
    const [last, one] = next && 'op' in next && next.op === 'plus' ? next.of : []
    if (!last || !many || !one || !('value' in one) || one.value !== 1 || 'value' in many) return null
    const [until, years] = [yearText(last), say(many)]
    return zh ? `截至${until}若干年（${years}）的首年` : `the first of so many years up to ${until} (${years})`
  }

  function windowYears({ of: [next, first] }: Applied): string | null {
    const [last] = next && 'op' in next && next.op === 'plus' ? next.of : []
    const years =
      last &&
      'fact' in last &&
      last.fact === 'windowLastYear' &&
      first &&
      'fact' in first &&
      first.fact === 'windowFirstYear'
    return years ? (zh ? '审验期年数' : 'the years of the window') : null
  }

  /** The first year of a cycle that everybody has, or one so many years later. */
  function cycleYear(year: Expr, later: number): string | null {
    const cycle = cycleOf(year)
    if (!cycle) return null
    const [of, first, every] = [yearText(cycle.of), say(cycle.first), say(cycle.every)]
    const last = later > 0 && later === Number(every) - 1
    if (zh)
      return `${of}所在周期（自${first}年起每${every}年一期）的${later === 0 ? '首' : last ? '末' : `第${later + 1}`}年`
    return `the ${later === 0 ? 'first' : last ? 'last' : nth(later + 1)} year of the cycle (of ${every} years since ${first}) in which ${of} lies`
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

  /** "评审年度前第 5 年", "评审年度的上一年": a year that is reckoned from another. */
  function yearText(year: Expr): string {
    const { base, less } = yearLess(year)
    return yearsBefore(base, less)
  }
  function yearsBefore(base: Expr, less: number): string {
    const cycle = less < 0 ? cycleYear(base, -less) : null
    if (cycle) return cycle
    const from = zh || !('fact' in base) ? say(base) : `the ${say(base)}`
    if (less === 0) return from
    if (less < 0) return zh ? `${from}后第${-less}年` : `the ${nth(-less)} year after ${from}`
    if (less === 1) return zh ? `${from}的上一年` : `the year before ${from}`
    return zh ? `${from}前第${less}年` : `the ${nth(less)} year before ${from}`
  }

  function dayOfYear(year: string, monthDay: string): string {
    return zh ? `${year}${monthDayText(monthDay, true)}` : `${monthDayText(monthDay, false)} of ${year}`
  }
  function shifted(before: boolean, day: string, by: Expr): string | null {
    if (!('value' in by) || typeof by.value !== 'number' || by.value % 12 !== 0 || by.value === 0) return null
    const years = by.value / 12
    if (zh) return `${day}${before ? '前' : '后'}${years}年`
    return `${years} year${years === 1 ? '' : 's'} ${before ? 'before' : 'after'} the ${day}`
  }
}
