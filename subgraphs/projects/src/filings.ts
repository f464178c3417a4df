// Where filings are kept, as imported: a number may stand for one activity or several.
import type { Db, FilingId } from '@jijiao/kernel'
import { asc, eq, inArray } from 'drizzle-orm'
import { type Filing, filings } from './tables.ts'

/** The filings under a number, earliest activity first. */
export const filingsOf = (db: Db, number: string): Promise<Filing[]> =>
  db.select().from(filings).where(eq(filings.number, number.trim())).orderBy(asc(filings.heldFrom), asc(filings.id))

/** @shape ids in, one each out in the same order; null where there is none. */
export async function findFilings(db: Db, ids: readonly FilingId[]): Promise<(Filing | null)[]> {
  const rows = await db
    .select()
    .from(filings)
    .where(inArray(filings.id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}
