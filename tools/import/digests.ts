// The rows that a file brought, as one digest for each table: taken by the import, told by its entry, and taken anew by verify.
import type { Tx } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'

/** Tables into which a file is taken, by the room that they stand in. */
export const filedTables = {
  institutions: ['organisations', 'organisation_tiers'],
  people: [
    'persons',
    'employments',
    'titles',
    'educations',
    'appointments',
    'registrations',
    'duties',
    'duty_intervals',
  ],
  projects: ['filings'],
  credits: ['hour_entries'],
  audits: ['applications'],
} as const
export type FiledRoom = keyof typeof filedTables
export const filedRooms = ['institutions', 'people', 'projects', 'credits', 'audits'] as const

/** What one file brought at one instant: all its rows are of one transaction. */
type Brought = { table: string; source: string; instant: string; digest: string }

/**
 * @param condition on `source` and `recorded_at`.
 * @shape one for each table, file and instant; a table without such rows has none.
 */
export async function broughtIn(tx: Tx, room: FiledRoom, condition: SQL): Promise<Brought[]> {
  const all: Brought[] = []
  for (const table of filedTables[room]) {
    const rows = await tx.execute<Omit<Brought, 'table'>>(sql`
      select t.source, to_char(t.recorded_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as instant,
        encode(sha256(string_agg(sha256(convert_to((jsonb_strip_nulls(to_jsonb(t)) - 'recorded_at')::text, 'UTF8')), ''::bytea order by t.id collate "C")), 'hex') as digest
      from ${sql.identifier(room)}.${sql.identifier(table)} t where ${condition} group by 1, 2`)
    all.push(...rows.map((row) => ({ table: `${room}.${table}`, ...row })))
  }
  return all
}

/** What this transaction brought of a file. */
export const broughtNow = (tx: Tx, room: FiledRoom, source: string) =>
  broughtIn(tx, room, sql`t.source = ${source} and t.recorded_at = now()`)
