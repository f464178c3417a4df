// Measures by the population statement: everybody of a review year under the version that binds and under the draft, with the fate of each
// entry, in one transaction that sees one state of the register. Temporary tables hold what is compared; differences alone are kept.
import type { Day, ImpactRunId, Purpose, Tx } from '@jijiao/kernel'
import { openBatch } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { settledUntil } from './facts.ts'
import {
  binTenths,
  type FateChange,
  fateChange,
  type Group,
  type ImpactResult,
  lastBin,
  type Missing,
  sideOf,
  type VerdictChange,
} from './impact.ts'
import { compileFates } from './rules/compile.ts'
import { compileVerdicts, type Fate, type RuleVersion } from './rules/index.ts'

/** `baseline`: null where no version binds yet; then nobody was asked for anything. */
export type Asked = {
  baseline: RuleVersion | null
  draft: RuleVersion
  reviewYear: number
  purpose: Purpose
  today: Day
}
/** How far it is, from 0 to 1. */
export type Progress = (share: number) => void
export type Measured = { asOf: string; people: number; entries: number; result: ImpactResult }
type Side = 'JUDGED' | 'TO_FILE'

const people = sql`(select * from impact_people)`
const entries = sql`(select * from impact_entries)`
const make = (tx: Tx, table: string, as: SQL) =>
  tx.execute(sql`create temp table ${sql.identifier(table)} on commit drop as ${as}`)

/** The facts of everybody, read once for both rules. @returns what was recorded before which instant. */
async function gather(tx: Tx, { reviewYear, purpose, today }: Asked): Promise<string> {
  await openBatch(tx, 'batch.impact')
  // As when everybody is judged: without statistics the planner would take one person's way a million times.
  await tx.execute(sql`set local enable_nestloop = off`)
  const asOf = await settledUntil(tx)
  await make(
    tx,
    'impact_people',
    sql`select * from credits.subject_facts(${reviewYear}::int, ${today}::date, ${asOf}::timestamptz, ${purpose})`,
  )
  await make(
    tx,
    'impact_entries',
    sql`select * from credits.entry_facts(${asOf}::timestamptz, ${reviewYear}::int) where person_id in (select person_id from impact_people)`,
  )
  await tx.execute(sql`analyze impact_people`)
  await tx.execute(sql`analyze impact_entries`)
  return asOf
}

const judge = (tx: Tx, table: string, rule: RuleVersion | null) =>
  make(
    tx,
    table,
    rule === null
      ? sql`select application_id, 'NOT_APPLICABLE' as verdict, null::int as total_tenths, null::int as short_tenths from impact_people`
      : sql`select application_id, verdict, total_tenths, short_tenths from (${compileVerdicts(rule, people, entries)}) v`,
  )

/** Leaves impact_compared: everybody with both verdicts, the side of the question they are on, and the groups they are in. */
const compare = (tx: Tx, { purpose }: Asked) =>
  make(
    tx,
    'impact_compared',
    sql`select p.application_id, p.person_id, a.number, p.series, p.target_level, p.area, p.employer,
      case when exists (select from credits.determinations d where d.application_id = p.application_id and d.purpose = ${purpose})
        then 'JUDGED' else 'TO_FILE' end as side,
      b.verdict as before_verdict, b.total_tenths as before_total, b.short_tenths as before_short,
      d.verdict as after_verdict, d.total_tenths as after_total, d.short_tenths as after_short
    from impact_people p join audits.applications_shown a using (application_id)
    join impact_baseline b using (application_id) join impact_draft d using (application_id)`,
  )

const fails = sql`count(*) filter (where before_verdict = 'PASS' and after_verdict = 'FAIL')::int as "passToFail"`
const passes = sql`count(*) filter (where before_verdict = 'FAIL' and after_verdict = 'PASS')::int as "failToPass"`

const changesOf = (tx: Tx) =>
  tx.execute<VerdictChange & { side: Side }>(sql`
    select side, before_verdict as "from", after_verdict as "to", count(*)::int as people from impact_compared group by 1, 2, 3`)

const groupsOf = (tx: Tx) =>
  tx.execute<Omit<Group, 'words'> & { side: Side; name: string }>(sql`
    select c.side, g.dimension, g.key, count(*)::int as people, ${fails}, ${passes},
      coalesce(case g.dimension when 'CITY' then (select name from institutions.jurisdictions_shown where path = g.key)
        when 'SERIES' then (select name from institutions.title_series_shown where code = g.key limit 1)
        when 'EMPLOYER' then (select name from institutions.recipients_shown where organisation_id = g.key) end, g.key) as name
    from impact_compared c cross join lateral (values ('CITY', c.area), ('SERIES', c.series), ('LEVEL', c.target_level), ('EMPLOYER', c.employer)) g (dimension, key)
    group by 1, 2, 3 order by 1, 2, 3`)

const binOf = (short: SQL) => sql`least((${short} - 1) / ${sql.raw(String(binTenths))}, ${sql.raw(String(lastBin))})`
const missingOf = (tx: Tx) =>
  tx.execute<Missing & { side: Side }>(sql`
    select side, bin::int as bin, count(*) filter (where what = 'b')::int as baseline, count(*) filter (where what = 'd')::int as draft from (
      select side, 'b' as what, ${binOf(sql`before_short`)} as bin from impact_compared where before_short > 0
      union all select side, 'd', ${binOf(sql`after_short`)} from impact_compared where after_short > 0) one
    group by 1, 2`)

/** Lines that come to something else. A line of somebody whom only one of the two rules judges is none of both. */
async function fatesOf(tx: Tx, { baseline, draft }: Asked): Promise<FateChange[]> {
  if (baseline === null) return []
  const rows = await tx.execute<{ from: Fate; to: Fate; lines: number; before: string; after: string }>(sql`
    select b.fate as "from", d.fate as "to", count(*)::int as lines, sum(b.counted_tenths)::text as before, sum(d.counted_tenths)::text as after
    from (${compileFates(baseline, people, entries)}) b join (${compileFates(draft, people, entries)}) d using (application_id, entry_id)
    where b.fate <> d.fate or b.counted_tenths <> d.counted_tenths group by 1, 2 order by 1, 2`)
  return rows.map(({ from, to, lines, before, after }) => fateChange(from, to, lines, Number(before), Number(after)))
}

/** Measures, and leaves impact_compared for the rest of the transaction. */
export async function measure(tx: Tx, asked: Asked, progress: Progress): Promise<Measured> {
  const asOf = await gather(tx, asked)
  progress(0.3)
  await judge(tx, 'impact_baseline', asked.baseline)
  progress(0.5)
  await judge(tx, 'impact_draft', asked.draft)
  await compare(tx, asked)
  progress(0.7)
  const [size] = await tx.execute<{ people: number; entries: number }>(
    sql`select (select count(*)::int from impact_people) as people, (select count(*)::int from impact_entries) as entries`,
  )
  const [changes, groups, missing] = [await changesOf(tx), await groupsOf(tx), await missingOf(tx)]
  progress(0.8)
  const entriesChanged = await fatesOf(tx, asked)
  progress(0.95)
  const of = (side: Side) =>
    sideOf(
      changes.filter((one) => one.side === side).reduce((sum, one) => sum + one.people, 0),
      changes.filter((one) => one.side === side).map(({ from, to, people: many }) => ({ from, to, people: many })),
      missing.filter((one) => one.side === side),
      groups
        .filter((one) => one.side === side)
        .map(({ side: _, name, ...group }) => ({ ...group, words: { zh: name, en: name } })),
    )
  return {
    asOf,
    people: size?.people ?? 0,
    entries: size?.entries ?? 0,
    result: { judged: of('JUDGED'), toFile: of('TO_FILE'), entriesChanged },
  }
}

/** Keeps whom the draft would tell otherwise. */
export const keepCompared = (runId: ImpactRunId): SQL =>
  sql`insert into credits.impact_changes (run_id, application_id, person_id, side, number, series, target_level, area, employer,
      before_verdict, before_total, before_short, after_verdict, after_total, after_short)
    select ${runId}, application_id, person_id, side, number, series, target_level, area, employer,
      before_verdict, before_total, before_short, after_verdict, after_total, after_short
    from impact_compared where (before_verdict, before_total, before_short) is distinct from (after_verdict, after_total, after_short)`
