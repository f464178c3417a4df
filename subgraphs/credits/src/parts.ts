// Everybody of a review in parts: by the days that one version binds, and by what people have been told before a version that reaches back.
import { type Day, type Tx, textArray } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { Review } from './keptFacts.ts'
import { type Slice, slicesOf, type Told, turningDays } from './ruleVersion.ts'
import type { BindingRule } from './ruleVersions.ts'

/** Those whom the same versions are open to. */
export type Group = { told: Told | null; whom: SQL; slices: Slice<BindingRule>[] }

const toldUnder = ({ reviewYear, purpose }: Review) => sql`credits.told_under(${reviewYear}::int, ${purpose}) t`

/**
 * The groups of a review. Nearly always one: only where somebody was judged before a version that reaches back was known are there more.
 * @shape disjoint, everybody in one; `whom` is a condition on application_id.
 */
export async function groupsOf(tx: Tx, review: Review, versions: readonly BindingRule[], today: Day): Promise<Group[]> {
  const turning = turningDays(versions, today)
  const last = turning.at(-1)
  const found = last === undefined ? [] : await toldBefore(tx, review, versions, turning)
  const slices = slicesOf(versions, today)
  if (last === undefined || found.length === 0) return [{ told: null, whom: sql`true`, slices }]
  const earlier = sql`(select t.application_id from ${toldUnder(review)} where t.first_judged_on < ${last}::date)`
  return [
    { told: null, whom: sql`application_id not in ${earlier}`, slices },
    ...found.map(({ told, whom }) => ({ told, whom, slices: slicesOf(versions, today, told) })),
  ]
}

type Found = { turned: number; rule: string | null; first: Day }

async function toldBefore(tx: Tx, review: Review, versions: readonly BindingRule[], turning: readonly Day[]) {
  const { reviewYear, purpose } = review
  const last = turning.at(-1) ?? ''
  const [any] = await tx.execute<{ any: boolean }>(sql`
    select exists (select from credits.determinations where review_year = ${reviewYear}::int and purpose = ${purpose}
      and rule_hash <> '' and judged_on < ${last}::date) as any`)
  if (!any?.any) return []
  const days = sql`${textArray(turning)}::date[]`
  const turned = sql`(select count(*)::int from unnest(${days}) d(day) where d.day <= t.first_judged_on)`
  const applied = sql`case when t.latest_rule = any (${textArray(versions.map((one) => one.hash))}) then t.latest_rule end`
  const rows = await tx.execute<Found>(sql`
    select ${turned} as turned, ${applied} as rule, min(t.first_judged_on)::text as first
    from ${toldUnder(review)} where t.first_judged_on < ${last}::date group by 1, 2`)
  return rows.map(({ turned: many, rule, first }) => ({
    told: { firstJudgedOn: first, latestRule: rule ?? '' },
    whom: sql`application_id in (select t.application_id from ${toldUnder(review)}
      where t.first_judged_on < ${last}::date and ${turned} = ${many} and ${applied} is not distinct from ${rule})`,
  }))
}
