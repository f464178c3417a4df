// The impact run that an approver has looked at: it has to be finished, and of exactly the revision that is approved.
import type { ImpactRunId, Tx } from '@jijiao/kernel'
import { and, eq } from 'drizzle-orm'
import { impactRuns } from './impactTables.ts'

/** @returns the digest of the run's result; null for a run that is not there, not done, or of another revision. */
export async function seenImpact(tx: Tx, run: ImpactRunId, revisionHash: string): Promise<string | null> {
  const [row] = await tx
    .select({ resultHash: impactRuns.resultHash })
    .from(impactRuns)
    .where(and(eq(impactRuns.id, run), eq(impactRuns.state, 'DONE'), eq(impactRuns.revisionHash, revisionHash)))
  return row?.resultHash ?? null
}
