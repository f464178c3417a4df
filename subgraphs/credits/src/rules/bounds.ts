// The most that each total can come to under the caps, and whether a requirement can then be met: bounds arithmetic, for one sort of person.
import type { Cap, Conversion, Expr, RuleVersion, Total } from './document.ts'
import type { Value } from './operators.ts'
import { noBucket, single } from './pipeline.ts'
import { fails, type Goal, holds, possible, where, worth } from './reason.ts'
import { literally, wordsOf } from './simplify.ts'

export type Most = { readonly least: number; readonly most: number }
/** One sort of person: what is known of them, as goals and as values. */
export type Sort = {
  readonly goals: readonly Goal[]
  readonly given: ReadonlyMap<string, Value>
  readonly years: number
}

/** Entries that one conversion takes, as conditions on an entry. */
type Class = { readonly conversion: Conversion; readonly goals: readonly Goal[] }

export type Measures = ReturnType<typeof measures>

export function measures(rule: RuleVersion, sort: Sort) {
  const classes = rule.conversion.flatMap((conversion, index): Class[] => {
    const goals = [
      ...sort.goals,
      ...rule.recognition.map((one) => holds(one.needs)),
      ...rule.conversion.slice(0, index).map((one) => fails(one.when)),
      holds(conversion.when),
    ]
    return possible(rule, goals) ? [{ conversion, goals }] : []
  })
  const inBucket = (expr: Expr, { conversion }: Class) => where(expr, 'bucket', conversion.into ?? noBucket)
  /** Whether entries of a class can, or must, be among those that an expression names. */
  const may = (one: Class, expr: Expr) => possible(rule, [...one.goals, holds(inBucket(expr, one))])
  const must = (one: Class, within: Expr, expr: Expr) =>
    !possible(rule, [...one.goals, holds(inBucket(within, one)), fails(inBucket(expr, one))])

  /** How many groups a cap has at most, each with a limit of its own. */
  function groups(cap: Cap): number {
    if (single(cap)) return Infinity
    return cap.by.reduce((many, by) => many * ('fact' in by && by.fact === 'year' ? sort.years : Infinity), 1)
  }
  const caps = rule.caps
    .map((cap) => ({ cap, most: Number(worth(rule, cap.limit, sort.given) ?? Infinity) * groups(cap) }))
    .filter(({ most }) => Number.isFinite(most))

  /** So many named courses, each worth the same and counted once. */
  function courses(one: Class, total: Expr): number {
    const flat = worth(rule, one.conversion.gives, sort.given)
    if (flat === 0) return 0
    const names = namesIn(rule, total)
    const once = rule.duplicates.some(
      (clause) => clause.by.some((by) => 'fact' in by && by.fact === 'course') && must(one, total, clause.among),
    )
    return typeof flat === 'number' && names && once ? flat * names.length : Infinity
  }

  /** The most that entries in `total` can come to: every class under a cap of its own or one that it shares. */
  function most(total: Expr): number {
    const taking = classes.filter((one) => may(one, total))
    const ways = taking.map((one) => ({
      alone: courses(one, total),
      under: caps.flatMap(({ cap }, index) => (must(one, total, cap.where) ? [index] : [])),
    }))
    const used = caps
      .map((_, index) => index)
      .filter((index) => ways.some(({ under }) => under.includes(index)))
      .slice(0, 10)
    const choices = Array.from({ length: 2 ** used.length }, (_, bits) => used.filter((_, at) => (bits >> at) & 1))
    const sums = choices.map((chosen) => {
      const shared = chosen.reduce((sum, index) => sum + (caps[index]?.most ?? 0), 0)
      return ways.reduce(
        (sum, way) => (way.under.some((index) => chosen.includes(index)) ? sum : sum + way.alone),
        shared,
      )
    })
    return Math.min(...sums)
  }
  const known = new Map<string, number>()
  const mostOf = (total: Total): number => {
    const found = known.get(total.name) ?? byFold(total)
    known.set(total.name, found)
    return found
  }
  function byFold(total: Total): number {
    // A measure also reads lines that are no hours (times away, parts of a split entry): what conversion and recognition let in does not bound it.
    if (total.fold === 'measure') return Infinity
    if (total.fold === 'has') return classes.some((one) => may(one, total.where)) ? 1 : 0
    if (total.fold === 'leastYear') return most(total.where) / sort.years
    if (total.fold === 'sum') return most(total.where)
    const any = classes.some((one) => may(one, total.where))
    return any ? (total.fold === 'groups' && yearly(total) ? sort.years : Infinity) : 0
  }
  const yearly = (total: Total) => total.by !== null && 'fact' in total.by && total.by.fact === 'year'

  return { classes, caps, may, must, mostOf }
}

/** The courses that an expression names, where it lets no others in. */
function namesIn(rule: RuleVersion, expr: Expr): readonly string[] | null {
  if (!('op' in expr)) return null
  if (expr.op === 'all') return expr.of.map((one) => namesIn(rule, one)).find((one) => one !== null) ?? null
  const [asked, words] = expr.of
  return expr.op === 'among' && asked && 'fact' in asked && asked.fact === 'course' ? wordsOf(rule, words) : null
}

/** Whether a truth over totals can come about while each total lies between its bounds. Where nothing is known it can. */
export function attainable(
  rule: RuleVersion,
  expr: Expr,
  bounds: ReadonlyMap<string, Most>,
  given: Sort['given'],
): boolean {
  if ('fact' in expr) return (bounds.get(expr.fact)?.most ?? 1) > 0
  if (!('op' in expr)) return literally(expr) !== false
  const can = (one: Expr) => attainable(rule, one, bounds, given)
  const span = (one: Expr | undefined) => (one ? spanOf(rule, one, bounds, given) : open)
  const [a, b, c, d] = expr.of
  switch (expr.op) {
    case 'all':
      return expr.of.every(can)
    case 'any':
      return expr.of.some(can)
    case 'choose':
      return [b, c].some((one) => one !== undefined && can(one))
    case 'atLeast':
      return span(a).most >= span(b).least
    case 'more':
      return span(a).most > span(b).least
    case 'shareAtLeast':
      return span(a).most * span(d).most >= span(b).least * span(c).least
  }
  return true
}

const open: Most = { least: 0, most: Infinity }

function spanOf(rule: RuleVersion, expr: Expr, bounds: ReadonlyMap<string, Most>, given: Sort['given']): Most {
  const fixed = worth(rule, expr, given)
  if (typeof fixed === 'number') return { least: fixed, most: fixed }
  if ('fact' in expr) return bounds.get(expr.fact) ?? open
  if (!('op' in expr)) return open
  if (expr.op === 'tally') {
    const can = expr.of.filter((one) => attainable(rule, one, bounds, given))
    return { least: 0, most: can.length }
  }
  const of = expr.of.map((one) => spanOf(rule, one, bounds, given))
  const each = (side: 'least' | 'most') => of.map((one) => one[side])
  switch (expr.op) {
    case 'choose':
      return { least: Math.min(...each('least').slice(1)), most: Math.max(...each('most').slice(1)) }
    case 'times':
      return { least: product(each('least')), most: product(each('most')) }
    case 'plus':
      return { least: total(each('least')), most: total(each('most')) }
    case 'least':
      return { least: Math.min(...each('least')), most: Math.min(...each('most')) }
    case 'most':
      return { least: Math.max(...each('least')), most: Math.max(...each('most')) }
  }
  return open
}
const total = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0)
const product = (of: readonly number[]): number => (of.includes(0) ? 0 : of.reduce((all, one) => all * one, 1))
