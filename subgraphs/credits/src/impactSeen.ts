// The impact run that an approver has looked at: it has to be finished, and of exactly the draft and the revision that are approved.
import type { ImpactRunId, RuleDraftId, Tx } from '@jijiao/kernel'
import { and, eq } from 'drizzle-orm'
import { impactRuns } from './impactTables.ts'

/** @returns the digest of the run's result; null for a run that is not there, not done, of another revision or another draft: the same text may be based on another version, and then measures something else. */
export async function seenImpact(
  tx: Tx,
  run: ImpactRunId,
  { draftId, hash }: { draftId: RuleDraftId; hash: string },
): Promise<string | null> {
  const [row] = await tx
    .select({ resultHash: impactRuns.resultHash })
    .from(impactRuns)
    .where(
      and(
        eq(impactRuns.id, run),
        eq(impactRuns.draftId, draftId),
        eq(impactRuns.state, 'DONE'),
        eq(impactRuns.revisionHash, hash),
      ),
    )
  return row?.resultHash ?? null
}
