// The pipeline's own words, with the same faces as the expression words. Here stands each decision once for one line (`judge`) and once in
// SQL (`write`); how lines are gathered and put in order is the evaluators' own business. Unknown facts give bounds, never a guess:
// a line counts at least `lo` and at most `hi`, and what holds for both holds whatever is learnt later.
import { type SQL, sql } from 'drizzle-orm'
import type { CapLevel } from './document.ts'
import type { Fate, Truth, Verdict } from './verdict.ts'

/** More than a lifetime of hours. What lies above is a fault of data and counts as this much, so that no sum overflows. */
export const mostTenths = 10_000_000
/** Stands for "no limit known", where the amount itself is missing. Far above any sum, and small enough to be multiplied in a bigint. */
export const unlimited = 100_000_000_000

/** What a row of the population statement can hold; told totals and shortfalls end here in both evaluators. */
export const mostTold = 2_147_483_647

/** The year a day belongs to, where a year ends on a day of its own: 2016-05-01 is of 2017 when years end on 30 April. */
export const yearIn = {
  judge: (day: string, ends: string): number =>
    Number(day.slice(0, 4)) + (ends !== '12-31' && day.slice(5) > ends ? 1 : 0),
  write: (day: SQL, ends: string): SQL => {
    const year = sql`extract(year from ${day})::int`
    if (ends === '12-31') return sql`(${year})`
    const [month, last] = ends.split('-').map((part) => sql.raw(String(Number(part))))
    return sql`(${year} + case when ${day} > make_date(${year}, ${month}, ${last}) then 1 else 0 end)`
  },
}

/** How many parts an entry counts in. More than this is a fault of the paper. */
export const mostParts = 12
export const partsOf = {
  judge: (when: Truth, into: number | null): number | null =>
    when === false ? 1 : when === null || into === null ? null : Math.min(Math.max(into, 1), mostParts),
  write: (when: SQL, into: SQL, otherwise: SQL): SQL =>
    sql`(case ${when} when true then int8smaller(int8larger(${into}, 1), ${sql.raw(String(mostParts))})::int when false then ${otherwise} end)`,
}
/** The first part keeps the id of its entry. */
export const partId = {
  judge: (id: string, part: number | null): string => (part !== null && part > 1 ? `${id}~${part}` : id),
  write: (id: SQL, part: SQL): SQL => sql`(case when ${part} > 1 then ${id} || '~' || ${part} else ${id} end)`,
}

export const entryIdOf = (lineId: string): string => lineId.split('~')[0] ?? lineId

/** What follows: surely where the verdict is one of those named, surely not where it can become none of them. */
export const consequence = {
  judge: (on: readonly Verdict[], met: Truth, when: Truth): Truth => {
    const named = met === null ? atVerdict(on) : on.includes(met ? 'PASS' : 'FAIL')
    return named === false || when === false ? false : named === null || when === null ? null : true
  },
  write: (on: readonly Verdict[], met: SQL, when: SQL): SQL => {
    const open = atVerdict(on)
    const [pass, fail, review] = [on.includes('PASS'), on.includes('FAIL'), open === null ? 'null' : open].map((one) =>
      sql.raw(String(one)),
    )
    return sql`((case ${met} when true then ${pass} when false then ${fail} else ${review} end) and ${when})`
  },
}
/** While the verdict is open: named itself, or whatever it turns out to be; perhaps, or not at all. */
function atVerdict(on: readonly Verdict[]): Truth {
  const [pass, fail] = [on.includes('PASS'), on.includes('FAIL')]
  return on.includes('NEEDS_REVIEW') || (pass && fail) ? true : pass || fail ? null : false
}

/** Amounts are whole tenths, never below zero. */
export const amount = {
  judge: (tenths: number | null): number | null => (tenths === null ? null : Math.min(Math.max(tenths, 0), mostTenths)),
  // int8larger and int8smaller are strict, and ask once; greatest and least pass a null by.
  write: (tenths: SQL): SQL => sql`int8smaller(int8larger(${tenths}, 0), ${sql.raw(String(mostTenths))})::int`,
}

/** A number of a line that is no hours (days, months). Stands also for "no limit known": hours times it still fit a bigint. */
export const mostMeasured = 1_000_000
export const measured = {
  judge: (count: number | null): number | null => (count === null ? null : Math.min(Math.max(count, 0), mostMeasured)),
  write: (count: SQL): SQL => sql`int8smaller(int8larger(${count}, 0), ${sql.raw(String(mostMeasured))})::int`,
}

/** A line passes recognition surely, perhaps, or not. */
export const recognise = {
  judge: (needs: readonly Truth[]): Truth => (needs.includes(false) ? false : needs.includes(null) ? null : true),
  /** `open`: not refused; `given` marks what can never be unknown. `sure`: of an open line. */
  write: (
    needs: readonly { readonly truth: SQL; readonly given: boolean }[],
  ): { readonly open: SQL; readonly sure: SQL } => ({
    open: needs.length
      ? sql.join(
          needs.map(({ truth, given }) => (given ? truth : sql`${truth} is not false`)),
          sql` and `,
        )
      : sql`true`,
    sure: needs.length
      ? sql`((${sql.join(
          needs.map(({ truth }) => truth),
          sql` and `,
        )}) is true)`
      : sql`true`,
  }),
}

/** What is known of a line among those with the same key. `alike`: the later steps could not tell them apart. */
export type Among<T> = {
  readonly sure: T
  readonly keyed: T
  readonly dated: T
  readonly sureBefore: T
  readonly sureInGroup: T
  readonly maybeInGroup: T
  readonly groupAlike: T
  readonly floating: T
  readonly floatingAlike: T
}
export type Standing = 'COUNTS' | 'DUPLICATE' | 'UNDECIDED'

/**
 * Of lines with the same key the earliest counts. A line whose key is unknown floats: it might belong to any group. Where one that is not yet
 * recognised might take the place of one that is, this matters only if they differ in what later steps read.
 */
export const duplicate = {
  judge: (of: Among<boolean>): Standing => {
    if (!of.keyed) return 'UNDECIDED'
    if (of.sureBefore && of.dated) return 'DUPLICATE'
    if (!of.sure) return of.sureInGroup && of.groupAlike ? 'DUPLICATE' : 'UNDECIDED'
    return (of.maybeInGroup && !of.groupAlike) || (of.floating && !of.floatingAlike) ? 'UNDECIDED' : 'COUNTS'
  },
  write: (of: Among<SQL>): SQL => sql`case
    when not ${of.keyed} then 'UNDECIDED'
    when ${of.sureBefore} and ${of.dated} then 'DUPLICATE'
    when not ${of.sure} then case when ${of.sureInGroup} and ${of.groupAlike} then 'DUPLICATE' else 'UNDECIDED' end
    when (${of.maybeInGroup} and not ${of.groupAlike}) or (${of.floating} and not ${of.floatingAlike}) then 'UNDECIDED'
    else 'COUNTS' end`,
}

/** A line before a cap. `before`: what earlier lines under the same cap ask for, at least and at most. */
export type Capped<N, T, L> = {
  readonly lo: N
  readonly hi: N
  readonly inside: T
  readonly keyed: T
  readonly beforeLeast: N
  readonly beforeMost: N
  readonly limit: L
}
export type Span<N> = { readonly lo: N; readonly hi: N }

/** Hours under a cap are given out in order of completion date, then id; what no longer fits does not count. */
export const cap = {
  judge: (of: Capped<number, Truth, number | null>): Span<number> => {
    const { limit } = of
    if (of.inside === false) return { lo: of.lo, hi: of.hi }
    if (limit === null) return { lo: 0, hi: of.hi }
    return {
      lo: of.keyed ? Math.min(of.lo, Math.max(0, limit - of.beforeMost)) : 0,
      hi: of.inside === null ? of.hi : Math.min(of.hi, Math.max(0, limit - (of.keyed ? of.beforeLeast : 0))),
    }
  },
  write: (of: Capped<SQL, SQL, SQL>): Span<SQL> => ({
    lo: sql`(case when ${of.inside} is false then ${of.lo} when ${of.limit} is null then 0
      when ${of.keyed} then least(${of.lo}, greatest(0, ${of.limit} - ${of.beforeMost})) else 0 end)`,
    hi: sql`(case when ${of.inside} is not true or ${of.limit} is null then ${of.hi}
      else least(${of.hi}, greatest(0, ${of.limit} - case when ${of.keyed} then ${of.beforeLeast} else 0 end)) end)`,
  }),
}
export const capFates: Readonly<Record<CapLevel, Fate>> = {
  ACTIVITY: 'OVER_ACTIVITY_CAP',
  KIND: 'OVER_KIND_CAP',
  YEAR: 'OVER_KIND_CAP',
  CATEGORY: 'OVER_CATEGORY_CEILING',
}
