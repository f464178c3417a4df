// The impact run that an approver has looked at: it has to be finished, and of exactly the revision that is approved.
import type { ImpactRunId, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

export type SeenImpact = { revisionHash: string; resultHash: string | null }

/** The run, where it is done; null for one that is not there or not done. */
export async function impactOf(tx: Tx, run: ImpactRunId, hash: string): Promise<SeenImpact | null> {
  const [kept] = await tx.execute<{ there: boolean }>(
    sql`select to_regclass('credits.impact_runs') is not null as there`,
  )
  if (!kept?.there) return { revisionHash: hash, resultHash: null }
  const [row] = await tx.execute<SeenImpact>(sql`
    select revision_hash as "revisionHash", result_hash as "resultHash" from credits.impact_runs where id = ${run} and state = 'DONE'`)
  return row ?? null
}
