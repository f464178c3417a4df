// Statistics for others: counted once a quarter, made safe, and from then on the same for everybody.
import { type Day, type Db, named, openBatch, type Permit, quarterOf, Refusal, record, type Tx } from '@jijiao/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { statisticsReleases } from './agencyTables.ts'
import { type Counts, type Released, release } from './statistics.ts'

export type Release = { reviewYear: number; quarter: string; tables: Released[] }

const columns = ['PASS', 'FAIL', 'OTHER'] as const
const keys = {
  JURISDICTION: sql`array_to_string((string_to_array(a.area, '.'))[1:2], '.')`,
  SERIES: sql`a.series`,
  LEVEL: sql`a.target_level`,
} as const

async function counted(tx: Tx, by: keyof typeof keys, reviewYear: number): Promise<Counts> {
  const rows = await tx.execute<{ key: string; PASS: number; FAIL: number; OTHER: number }>(sql`
    select ${keys[by]} as key, (count(*) filter (where v.verdict = 'PASS'))::int as "PASS", (count(*) filter (where v.verdict = 'FAIL'))::int as "FAIL",
      (count(*) filter (where v.verdict is null or v.verdict not in ('PASS', 'FAIL')))::int as "OTHER"
    from audits.applications a left join credits.verdicts_shown v on v.application_id = a.id and v.review_year = ${reviewYear}
    where a.review_year = ${reviewYear} group by 1 order by 1`)
  return {
    by,
    columns: [...columns],
    rows: rows.map((row) => ({ key: row.key, cells: columns.map((column) => row[column]) })),
  }
}

/**
 * The tables of the present quarter; whoever asks first has them counted.
 * @refuses NOT_FOUND for a year without applications, of which nothing is kept.
 * @shape three tables over the same applications; small cells withheld, the others rounded to five.
 */
export async function statisticsOf(
  db: Db,
  permit: Permit<'statistics.read'>,
  reviewYear: number,
  today: Day,
): Promise<Release | Refusal> {
  const quarter = quarterOf(today)
  const known = async (tx: Tx) => {
    const [row] = await tx
      .select()
      .from(statisticsReleases)
      .where(and(eq(statisticsReleases.reviewYear, reviewYear), eq(statisticsReleases.quarter, quarter)))
    return row
  }
  const before = await known(db)
  if (before) return before
  return db.transaction(async (tx) => {
    await openBatch(tx, 'batch.statistics')
    const [any] = await tx.execute(sql`select from audits.applications where review_year = ${reviewYear} limit 1`)
    if (!any) return new Refusal('NOT_FOUND')
    const counts: Counts[] = []
    for (const by of ['JURISDICTION', 'SERIES', 'LEVEL'] as const) counts.push(await counted(tx, by, reviewYear))
    const row = { reviewYear, quarter, tables: release(counts) }
    const [written] = await tx.insert(statisticsReleases).values(row).onConflictDoNothing().returning()
    const rows = [named('statistics_releases', [reviewYear, quarter], row)]
    if (written) await record(tx, permit, { on: `statistics:${reviewYear}:${quarter}`, told: 'released', rows })
    return written ?? (await known(tx)) ?? row
  })
}

/** Years with applications, the latest first: whose they are is not asked. */
export const yearsOfStatistics = (db: Db): Promise<number[]> =>
  db.transaction(async (tx) => {
    await openBatch(tx, 'batch.statistics')
    const rows = await tx.execute<{ year: number }>(
      sql`select distinct review_year as year from audits.applications order by 1 desc`,
    )
    return rows.map((row) => row.year)
  })
