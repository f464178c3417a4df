// How many hours are missing for a requirement of several comparisons: one description, judged for one person and written for everybody.
// An hour may count towards several comparisons at once, so what all of them ask is the largest shortfall; of alternatives the smallest is told.
import { type SQL, sql } from 'drizzle-orm'
import type { Expr, RuleVersion } from './document.ts'
import type { Frame } from './frame.ts'
import type { Judges } from './judging.ts'
import { kindOf } from './pipeline.ts'
import { listed, type Writer } from './writing.ts'

type Lack =
  | { readonly is: 'hours'; readonly measured: Expr; readonly threshold: Expr }
  /** What no hour can make good: a course, a count, a share, a fact. */
  | { readonly is: 'other'; readonly holds: Expr }
  | { readonly is: 'all' | 'any'; readonly of: readonly Lack[] }
  | { readonly is: 'choose'; readonly when: Expr; readonly yes: Lack; readonly no: Lack }

function lackOf(rule: RuleVersion, holds: Expr): Lack {
  if (!('op' in holds)) return { is: 'other', holds }
  const [a, b, c] = holds.of
  if (holds.op === 'atLeast' && a && b && kindOf(rule, a) === 'tenths')
    return { is: 'hours', measured: a, threshold: b }
  if (holds.op === 'all' || holds.op === 'any') return { is: holds.op, of: holds.of.map((one) => lackOf(rule, one)) }
  if (holds.op === 'choose' && a && b && c) return { is: 'choose', when: a, yes: lackOf(rule, b), no: lackOf(rule, c) }
  return { is: 'other', holds }
}

const asksHours = (lack: Lack): boolean => {
  if (lack.is === 'hours') return true
  if (lack.is === 'other') return false
  return lack.is === 'choose' ? asksHours(lack.yes) || asksHours(lack.no) : lack.of.some(asksHours)
}
/** Whether hours alone could ever be not enough: then what they come to is told only where no alternative is reached by hours alone. */
const asksMore = (lack: Lack): boolean => {
  if (lack.is === 'hours') return false
  if (lack.is === 'other') return true
  return lack.is === 'choose' ? asksMore(lack.yes) || asksMore(lack.no) : lack.of.some(asksMore)
}

/** A requirement that is more than one comparison and asks hours; null for any other. */
export function severalOf(rule: RuleVersion, holds: Expr): Lack | null {
  const lack = lackOf(rule, holds)
  return lack.is !== 'hours' && asksHours(lack) ? lack : null
}

const known = (of: readonly (number | null)[]): number[] => of.filter((one) => one !== null)
const largest = (of: readonly (number | null)[]) => (known(of).length > 0 ? Math.max(...known(of)) : null)
const smallest = (of: readonly (number | null)[]) => (known(of).length > 0 ? Math.min(...known(of)) : null)

type Asked = (at: Frame) => number | null

/**
 * Tenths that are missing, on what surely counts; below zero where there is more than enough, null where hours are not what is missing.
 * @param alone what hours alone would make hold: an alternative that asks for a course as well is none of them.
 */
function judgeLack(judge: Judges, lack: Lack, alone = false): Asked {
  if (lack.is === 'hours') {
    const [measured, threshold] = [judge.span(lack.measured), judge.span(lack.threshold)]
    return (at) => {
      const [least, needed] = [measured.least(at), threshold.most(at)]
      return least === null || needed === null ? null : needed - least
    }
  }
  if (lack.is === 'other') {
    const truth = judge.truth(lack.holds)
    return (at) => (alone && truth(at) === true ? 0 : null)
  }
  if (lack.is === 'choose') {
    const [when, then, otherwise] = [
      judge.truth(lack.when),
      judgeLack(judge, lack.yes, alone),
      judgeLack(judge, lack.no, alone),
    ]
    return (at) => {
      const asked = when(at)
      if (asked !== null) return asked ? then(at) : otherwise(at)
      const both = [then(at), otherwise(at)]
      return alone && both.includes(null) ? null : largest(both)
    }
  }
  const each = lack.of.map((one) => judgeLack(judge, one, alone || lack.is === 'any'))
  if (lack.is === 'all')
    return (at) => {
      const all = each.map((one) => one(at))
      return alone && all.includes(null) ? null : largest(all)
    }
  const besides = !alone && asksMore(lack) ? lack.of.map((one) => judgeLack(judge, one)) : []
  return (at) => smallest(each.map((one) => one(at))) ?? smallest(besides.map((one) => one(at)))
}

/** The same as SQL: `greatest` and `least` pass over what is null. */
function writeLack(writer: Writer, lack: Lack, alone = false): SQL {
  const { span, write } = writer
  const none = sql.raw('null::bigint')
  const whole = (of: readonly SQL[]) =>
    sql`(${sql.join(
      of.map((one) => sql`${one} is not null`),
      sql` and `,
    )})`
  if (lack.is === 'hours') return sql`(${span(lack.threshold).hi} - ${span(lack.measured).lo})`
  if (lack.is === 'other') return alone ? sql`(case when ${write(lack.holds)} then 0 end)` : none
  if (lack.is === 'choose') {
    const both = [writeLack(writer, lack.yes, alone), writeLack(writer, lack.no, alone)]
    const largest = sql`greatest(${listed(both)})`
    const unknown = alone ? sql`case when ${whole(both)} then ${largest} end` : largest
    return sql`(case ${write(lack.when)} when true then ${both[0]} when false then ${both[1]} else ${unknown} end)`
  }
  const each = lack.of.map((one) => writeLack(writer, one, alone || lack.is === 'any'))
  if (lack.is === 'all')
    return alone ? sql`(case when ${whole(each)} then greatest(${listed(each)}) end)` : sql`greatest(${listed(each)})`
  if (alone || !asksMore(lack)) return sql`least(${listed(each)})`
  return sql`coalesce(least(${listed(each)}), least(${listed(lack.of.map((one) => writeLack(writer, one)))}))`
}

/** Both faces, side by side. */
export const shortfall = { judge: judgeLack, write: writeLack }
