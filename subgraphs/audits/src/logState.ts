// What anybody may know of the log: its sizes, roots, checkpoints and keys. No entry is told here.
import type { Day, Db } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { type KeptKey, keptKeys } from './logKeys.ts'

export type LogState = {
  size: number
  /** Under the latest checkpoint. */
  signed: number
  checkpoint: string | null
  signedAt: string | null
  waiting: number
  witnesses: { name: string; size: number; signedAt: string }[]
  keys: KeptKey[]
}

export async function stateOfLog(db: Db): Promise<LogState> {
  const [row] = await db.execute<Omit<LogState, 'witnesses' | 'keys'>>(sql`
    select (select coalesce(max(index) + 1, 0)::int from audits.log_leaves) as size, coalesce(c.size, 0)::int as signed,
      c.note || coalesce((select string_agg(w.line, '' order by w.witness) from audits.log_cosignatures w where w.size = c.size), '') as checkpoint,
      c.recorded_at as "signedAt", (select count(*)::int from audits.log_pending) as waiting
    from (select 1) one left join (select * from audits.log_checkpoints order by size desc limit 1) c on true`)
  // One probe for each witness: its lines are as many as the checkpoints.
  const witnesses = await db.execute<LogState['witnesses'][number]>(sql`
    select w.name, c.size::int, c.recorded_at as "signedAt" from (
      select distinct split_part(key, '+', 1) as name from audits.log_keys where kind = 'WITNESS') w
    cross join lateral (select s.size, s.recorded_at from audits.log_cosignatures s where s.witness = w.name order by s.size desc limit 1) c
    order by w.name`)
  const nothing = { size: 0, signed: 0, checkpoint: null, signedAt: null, waiting: 0 }
  return { ...(row ?? nothing), witnesses: [...witnesses], keys: await keptKeys(db) }
}

export type DailyRoot = { day: Day; size: number; root: string; checkpoint: string }

/**
 * The last checkpoint of each day in the province's time, latest first, with the lines of its witnesses. Days without entries have none.
 * @shape at most `first` (366) days before the one named.
 */
export async function dailyRoots(db: Db, first: number, before?: Day | null): Promise<DailyRoot[]> {
  // From day to day, one probe of the index each: checkpoints are tens of millions a year, and anybody may ask.
  const rows = await db.execute<DailyRoot>(sql`
    with recursive days as (
      (select c.size, c.root, c.note, c.recorded_at, 1 as nth from audits.log_checkpoints c
        where c.recorded_at < coalesce((${before ?? null}::date)::timestamp at time zone 'Asia/Shanghai', 'infinity')
        order by c.recorded_at desc limit 1)
      union all
      select n.size, n.root, n.note, n.recorded_at, d.nth + 1 from days d cross join lateral (
        select c.* from audits.log_checkpoints c
        where c.recorded_at < (d.recorded_at at time zone 'Asia/Shanghai')::date::timestamp at time zone 'Asia/Shanghai'
        order by c.recorded_at desc limit 1) n
      where d.nth < ${Math.min(Math.max(first, 1), 366)}::int)
    select to_char(d.recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, d.size::int, d.root, d.note || coalesce(
      (select string_agg(w.line, '' order by w.witness) from audits.log_cosignatures w where w.size = d.size), '') as checkpoint
    from days d order by d.nth`)
  return [...rows]
}

export type CheckedLeaves = { from: number; leaves: string[]; fault: number | null }

/**
 * A stretch of the log recomputed: each entry's digest is taken anew and compared with its leaf, and the columns with the text.
 * @shape at most 5,000 leaves from a place on, in order; `fault` is the first place that does not hold.
 */
export async function checkLeaves(db: Db, from: number, first: number): Promise<CheckedLeaves> {
  const [row] = await db.execute<{ leaves: string[] | null; fault: string | null }>(
    sql`select leaves, fault from audits.check_leaves(${from}::bigint, ${Math.min(Math.max(first, 1), 5000)}::int)`,
  )
  const fault = row?.fault ?? null
  return { from, leaves: row?.leaves ?? [], fault: fault === null ? null : Number(fault) }
}
