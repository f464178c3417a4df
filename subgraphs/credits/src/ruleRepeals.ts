// 废止: proposed by one officer, approved by another; it counts from the approval on.
import type { Tx } from '@jijiao/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import { ruleRepealApprovals, ruleRepeals } from './draftTables.ts'
import type { RuleVersion } from './tables.ts'

/** A proposal, with its approval where there is one. */
export type Proposal = typeof ruleRepeals.$inferSelect & { approval: typeof ruleRepealApprovals.$inferSelect | null }

/** The repeal that was approved, or the proposal that waits; null where there is neither. */
export async function repealOf(tx: Tx, id: RuleVersion['id']): Promise<Proposal | null> {
  const [row] = await tx
    .select()
    .from(ruleRepeals)
    .leftJoin(
      ruleRepealApprovals,
      and(eq(ruleRepealApprovals.versionId, ruleRepeals.versionId), eq(ruleRepealApprovals.number, ruleRepeals.number)),
    )
    .where(eq(ruleRepeals.versionId, id))
    .orderBy(sql`${ruleRepealApprovals.number} desc nulls last`, desc(ruleRepeals.number))
    .limit(1)
  return row ? { ...row.rule_repeals, approval: row.rule_repeal_approvals } : null
}
