// Where the tree of jurisdictions and the list of series are kept: reference data, the same for everybody who is signed in.
import type { Day, Tx } from '@jijiao/kernel'
import { and, asc, gt, inArray, lte } from 'drizzle-orm'
import { type Jurisdiction, jurisdictions, type TitleSeries, titleSeries } from './tables.ts'

/** In the order of the screen: each city followed by its counties. */
export const jurisdictionsOf = (tx: Tx): Promise<Jurisdiction[]> =>
  tx.select().from(jurisdictions).orderBy(asc(jurisdictions.rank))

/** @shape paths in, one each out in the same order; null where there is none. */
export async function findJurisdictions(tx: Tx, paths: readonly string[]): Promise<(Jurisdiction | null)[]> {
  const rows = await tx
    .select()
    .from(jurisdictions)
    .where(inArray(jurisdictions.path, [...paths]))
  const found = new Map(rows.map((row) => [row.path, row]))
  return paths.map((path) => found.get(path) ?? null)
}

/** The series as they are named on a day, by code. */
export const titleSeriesOn = (tx: Tx, day: Day): Promise<TitleSeries[]> =>
  tx
    .select()
    .from(titleSeries)
    .where(and(lte(titleSeries.heldFrom, day), gt(titleSeries.heldUntil, day)))
    .orderBy(asc(titleSeries.code))

/** @shape codes in, one each out in the same order; null for a code that no series has on that day. */
export async function findTitleSeries(tx: Tx, codes: readonly string[], day: Day): Promise<(TitleSeries | null)[]> {
  const found = new Map((await titleSeriesOn(tx, day)).map((row) => [row.code, row]))
  return codes.map((code) => found.get(code) ?? null)
}
