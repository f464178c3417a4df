// Measures on the copy in columns (columns/measuring.ts), which is much faster than the statement, and says what it found as the statement does.
import type { Db, ImpactRunId, Tx } from '@jijiao/kernel'
import { jsonb, openBatch } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { type Bin, type ChangedPerson, measureImpact } from './columns/measuring.ts'
import {
  binTenths,
  type Dimension,
  type FateChange,
  fateChange,
  type Group,
  lastBin,
  type Missing,
  sideOf,
  type VerdictChange,
} from './impact.ts'
import type { Asked, Measured, Progress } from './impactMeasuring.ts'
import type { RuleVersion, Verdict } from './rules/index.ts'
import { verdicts } from './rules/index.ts'

export type Found = Measured & { changed: readonly ChangedPerson[] }
type Sized = Pick<Group, 'dimension' | 'key' | 'people'> & { judged: boolean; name: string }

const verdictOf = (text: string): Verdict => verdicts.find((one) => one === text) ?? 'NEEDS_REVIEW'

/** How many people each group has, and what it is called: the copy tells only who changes. */
const groupsOf = (tx: Tx, { reviewYear, purpose, today }: Asked, asOf: string) =>
  tx.execute<Sized>(sql`
    select judged, g.dimension, g.key, count(*)::int as people,
      coalesce(case g.dimension when 'CITY' then (select name from institutions.jurisdictions_shown where path = g.key)
        when 'SERIES' then (select name from institutions.title_series_shown where code = g.key limit 1)
        when 'EMPLOYER' then (select name from institutions.recipients_shown where organisation_id = g.key) end, g.key) as name
    from (select s.*, exists (select from credits.determinations d where d.application_id = s.application_id and d.purpose = ${purpose}) as judged
      from credits.subject_facts(${reviewYear}::int, ${today}::date, ${asOf}::timestamptz, ${purpose}) s) c
    cross join lateral (values ('CITY', c.area), ('SERIES', c.series), ('LEVEL', c.target_level), ('EMPLOYER', c.employer)) g (dimension, key)
    group by 1, 2, 3 order by 1, 2, 3`)

const keyIn = (one: ChangedPerson, dimension: Dimension): string =>
  ({ CITY: one.area, SERIES: one.series, LEVEL: one.targetLevel, EMPLOYER: one.employer ?? '' })[dimension]
const flips = (one: ChangedPerson, from: Verdict, to: Verdict) => one.beforeVerdict === from && one.afterVerdict === to

/** Counts of the changed, by what is asked of each. */
function countBy(people: readonly ChangedPerson[], keyOf: (one: ChangedPerson) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of people) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

function changesOf(people: readonly ChangedPerson[]): VerdictChange[] {
  const counts = countBy(people, (one) => `${one.beforeVerdict} ${one.afterVerdict}`)
  return [...counts].map(([pair, many]) => {
    const [from = '', to = ''] = pair.split(' ')
    return { from: verdictOf(from), to: verdictOf(to), people: many }
  })
}

function groupsWith(people: readonly ChangedPerson[], sized: readonly Sized[]): Group[] {
  const keyOf = (one: ChangedPerson, dimension: Dimension) => `${dimension} ${keyIn(one, dimension)}`
  const dimensions = ['CITY', 'SERIES', 'LEVEL', 'EMPLOYER'] as const
  const counted = (from: Verdict, to: Verdict) => {
    const those = people.filter((one) => flips(one, from, to))
    return new Map(dimensions.flatMap((dimension) => [...countBy(those, (one) => keyOf(one, dimension))]))
  }
  const [fails, passes] = [counted('PASS', 'FAIL'), counted('FAIL', 'PASS')]
  return sized.map(({ dimension, key, people: many, name }) => ({
    dimension,
    key,
    words: { zh: name, en: name },
    people: many,
    passToFail: fails.get(`${dimension} ${key}`) ?? 0,
    failToPass: passes.get(`${dimension} ${key}`) ?? 0,
  }))
}

/** Steps of the copy are shorter: two or more of them are one of ours. */
function missingOf(bins: readonly Bin[]): Missing[] {
  const missing = new Map<number, Missing>()
  for (const { fromTenths, baseline, draft } of bins) {
    const bin = Math.min(Math.floor(fromTenths / binTenths), lastBin)
    const sum = missing.get(bin) ?? { bin, baseline: 0, draft: 0 }
    missing.set(bin, { bin, baseline: sum.baseline + baseline, draft: sum.draft + draft })
  }
  return [...missing.values()]
}

/** @throws ImpactCancelled when the signal was given. */
export async function measureInColumns(
  db: Db,
  asked: Asked & { baseline: RuleVersion },
  progress: Progress,
  signal: AbortSignal,
): Promise<Found> {
  const found = await measureImpact(db, { ...asked, progress: (share) => progress(share * 0.9), signal })
  const sized = await db.transaction(async (tx) => {
    await openBatch(tx, 'batch.impact')
    return groupsOf(tx, asked, found.asOf)
  })
  const side = (judged: boolean) => {
    const people = found.changed.filter((one) => one.judged === judged)
    const { people: all, missing } = judged ? found.sides.judged : found.sides.toFile
    const groups = groupsWith(
      people,
      sized.filter((one) => one.judged === judged),
    )
    return sideOf(all, changesOf(people), missingOf(missing), groups)
  }
  const entriesChanged = found.fates.flatMap(({ from, to, lines, tenthsBefore, tenthsAfter }): FateChange[] =>
    from === null || to === null ? [] : [fateChange(from, to, lines, tenthsBefore, tenthsAfter)],
  )
  const result = { judged: side(true), toFile: side(false), entriesChanged }
  return { asOf: found.asOf, people: found.people, entries: found.entries, result, changed: found.changed }
}

/** Sent at once; more would be one text of many megabytes. */
const atOnce = 5_000

/** Keeps whom the draft would tell otherwise. */
export async function keepChanged(tx: Tx, runId: ImpactRunId, changed: readonly ChangedPerson[]): Promise<void> {
  for (let at = 0; at < changed.length; at += atOnce) {
    const rows = changed.slice(at, at + atOnce)
    await tx.execute(sql`insert into credits.impact_changes (run_id, application_id, person_id, side, number, series, target_level, area, employer,
        before_verdict, before_total, before_short, after_verdict, after_total, after_short)
      select ${runId}, r.application, a.person_id, case when r.judged then 'JUDGED' else 'TO_FILE' end, a.number, r.series, r."targetLevel", r.area,
        coalesce(r.employer, ''), r."beforeVerdict", r."beforeTotal", r."beforeShort", r."afterVerdict", r."afterTotal", r."afterShort"
      from jsonb_to_recordset(${jsonb(rows)}) r (application text, judged boolean, series text, "targetLevel" text, area text, employer text,
        "beforeVerdict" text, "beforeTotal" int, "beforeShort" int, "afterVerdict" text, "afterTotal" int, "afterShort" int)
      join audits.applications_shown a on a.application_id = r.application`)
  }
}
