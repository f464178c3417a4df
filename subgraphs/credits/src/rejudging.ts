// 重新判定: a version that reaches back, applied to those who were judged before it was known. A deed of its own, and its receipts say so.
import {
  type Day,
  type Db,
  deed,
  newId,
  openBatch,
  type Permit,
  Refusal,
  type RuleVersionId,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { inArray, sql } from 'drizzle-orm'
import { rejudgements } from './draftTables.ts'
import { settledUntil } from './facts.ts'
import { changedSince, keepFacts, type Review } from './keptFacts.ts'
import { invalid, most } from './policyDocument.ts'
import type { KeptReceipts } from './receiptDigests.ts'
import { countOf, entriesOf, keepVerdicts, subjectsIn } from './reviews.ts'
import { compileVerdicts } from './rules/index.ts'
import { knownFrom, reachesBack, type Slice, slicesOf } from './ruleVersion.ts'
import { type BindingRule, findVersions, versionsFor } from './ruleVersions.ts'

export type Rejudgement = { rule: BindingRule; judged: number }

/** The version, the days before it was known on which it binds, and the review they belong to. */
async function reachOf(tx: Tx, id: RuleVersionId, today: Day) {
  const [version] = await findVersions(tx, [id])
  if (!version) return new Refusal('NOT_FOUND')
  const { reviewYear, purpose } = version
  const versions = await versionsFor(tx, reviewYear, purpose)
  const known = knownFrom(version)
  const bound = slicesOf(versions, today).filter((slice) => slice.version.hash === version.hash && slice.from < known)
  const [slice] = bound
  if (!slice || !reachesBack(version)) return new Refusal('WRONG_STATE')
  const review: Review = { reviewYear, purpose, asOf: await settledUntil(tx) }
  const slices = bound.map(({ until, ...one }) => ({ ...one, until: until !== null && until < known ? until : known }))
  return { review, slices, rule: slice.version }
}

/** Whom it would have bound, had it been known: judged before it was, and not under it since. */
const judgedBefore = ({ version }: Slice<BindingRule>, { reviewYear, purpose }: Review) => sql`application_id in (
  select t.application_id from credits.told_under(${reviewYear}::int, ${purpose}) t
  where t.first_judged_on < ${knownFrom(version)}::date and t.latest_rule <> ${version.hash})`

/**
 * Judges them again under the version, with what is known now.
 * @refuses NOT_FOUND; WRONG_STATE for a version that does not reach back, is not known yet or binds no day before it was; FOUR_EYES to
 * whoever approved it; INVALID without a reason. Who was judged so already is not judged again: a second time is nobody.
 */
export async function rejudge(
  db: Db,
  permit: Permit<'determination.make'>,
  id: RuleVersionId,
  { reason, today }: { reason: string; today: Day },
): Promise<Rejudgement | Refusal> {
  if (reason.trim() === '' || reason.length > most.letters) return invalid('须说明理由。', 'Say why.')
  return deed(db, async (tx) => {
    await openBatch(tx, 'batch.determine')
    await tx.execute(sql`set local enable_nestloop = off`)
    const reach = await reachOf(tx, id, today)
    if (refused(reach)) return reach
    const { review, slices, rule } = reach
    if (rule.approvedBy === permit.account) return new Refusal('FOUR_EYES')
    const act = { id: newId('RejudgementId'), versionId: id, reason: reason.trim(), by: permit.account }
    await tx.insert(rejudgements).values(act)
    await keepFacts(tx, review, await changedSince(tx, review))
    const receipts: KeptReceipts[] = []
    for (const slice of slices) {
      const subjects = subjectsIn(slice, review, today, judgedBefore(slice, review))
      const statement = compileVerdicts(rule.rule, subjects, entriesOf(review))
      const verdicts = sql`(select v.*, ${rule.hash}::text as rule_hash from (${statement}) v)`
      receipts.push(...(await keepVerdicts(tx, verdicts, review, today, act.id)))
    }
    const judged = countOf(receipts)
    await record(tx, permit, { on: id, told: { rejudged: judged, asOf: review.asOf, receipts }, row: act })
    return { rule, judged }
  })
}

/** Why receipts were judged again. @shape ids in, one each out in the same order. */
export async function reasonsOf(
  tx: Tx,
  ids: readonly (typeof rejudgements.$inferSelect)['id'][],
): Promise<(string | null)[]> {
  const rows = await tx
    .select()
    .from(rejudgements)
    .where(inArray(rejudgements.id, [...ids]))
  const reasons = new Map(rows.map((row) => [row.id, row.reason]))
  return ids.map((id) => reasons.get(id) ?? null)
}
