// Approving a draft, which publishes it; repealing what was published. Two officers, always, and two persons.
import {
  type AccountId,
  type Day,
  type Db,
  deed,
  named,
  type Permit,
  Refusal,
  type RuleDraftId,
  type RuleVersionId,
  record,
  refused,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { addDeed, draftNow, lockedDraft } from './drafting.ts'
import { ruleRepealApprovals, ruleRepeals } from './draftTables.ts'
import { examined, notReady, readyOr } from './examining.ts'
import { invalid, most } from './policyDocument.ts'
import { publishRule } from './publishing.ts'
import { refusalOf } from './ruleDraft.ts'
import type { HeldDraft } from './ruleDrafts.ts'
import { slowWords } from './ruleReadiness.ts'
import { inTime } from './ruleReadings.ts'
import { repealOf } from './ruleRepeals.ts'
import { findVersions, type HeldRule } from './ruleVersions.ts'

/** Whether one of the accounts is the same person's as this one: two accounts of one person are one pair of eyes. */
async function isOneOf(tx: Tx, account: AccountId, others: readonly AccountId[]): Promise<boolean> {
  const [own] = await tx.execute(
    sql`select from unnest(${textArray(others)}) o where people.same_person(o, ${account}) limit 1`,
  )
  return own !== undefined
}

/**
 * Approves exactly this revision and publishes it. Everything that submitting asked is asked again, on this transaction: a document may
 * have been corrected, and another rule published, since.
 * @refuses WRONG_STATE, STALE, FOUR_EYES, NOT_SEEN as `refusalOf` says; NOT_READY; ALREADY_REGISTERED when the same rule is published.
 * @source USERS 4.1: author and last editor cannot approve; diff, effect and cases have been looked at, and what was seen is recorded.
 */
export async function approveDraft(
  db: Db,
  permit: Permit<'rule.approve'>,
  id: RuleDraftId,
  hash: string,
  today: Day,
): Promise<HeldDraft | Refusal> {
  const approved = deed(db, async (tx) => {
    const draft = await lockedDraft(tx, id)
    if (refused(draft)) return draft
    const no = refusalOf(draft.now, { kind: 'APPROVED', by: permit.account, hash })
    if (no) return no
    if (await isOneOf(tx, permit.account, [...draft.now.writers])) return new Refusal('FOUR_EYES')
    const found = await examined(tx, draft, today)
    const hindered = readyOr(found)
    if (hindered) return hindered
    const { rule, canonical, hash: ruleHash } = found?.reading ?? {}
    if (!found || !rule || !canonical || !ruleHash) return new Refusal('NOT_READY')
    const { source, cases } = found.revision
    const seen = draft.deeds.findLast(
      (one) => one.kind === 'SAW_EFFECT' && one.by === permit.account && one.hash === hash,
    )
    const impact = { impactRun: seen?.impactRun ?? null, impactHash: seen?.impactHash ?? null }
    const version = await publishRule(
      tx,
      {
        rule,
        canonical,
        hash: ruleHash,
        source,
        cases,
        body: found.document.body,
        documentId: draft.documentId,
        publishedOn: today,
      },
      {
        draftId: id,
        revisionHash: hash,
        impactHash: impact.impactHash,
        approvedBy: permit.account,
        basedOn: draft.basedOn,
      },
    )
    if (refused(version)) return version
    await addDeed(tx, permit, draft, 'APPROVED', impact)
    await addDeed(tx, permit, draft, 'SCHEDULED')
    await record(tx, permit, { on: version.id, told: 'published', row: version })
    return draftNow(tx, id)
  })
  return inTime(approved, () => notReady([slowWords]))
}

async function standing(tx: Parameters<typeof findVersions>[0], id: RuleVersionId): Promise<HeldRule | Refusal> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('credits.rule_versions'), hashtext(${id}))`)
  const [version] = await findVersions(tx, [id])
  return version ?? new Refusal('NOT_FOUND')
}

/**
 * Proposes that a version shall no longer bind from a day on.
 * @refuses NOT_FOUND; INVALID for a day that is not to come: what was decided under it stays; WRONG_STATE when it is repealed.
 */
export async function proposeRepeal(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: RuleVersionId,
  { repealedFrom, reason, today }: { repealedFrom: Day; reason: string; today: Day },
): Promise<HeldRule | Refusal> {
  if (repealedFrom <= today) return invalid('废止日须晚于今天。', 'The day of repeal has to be after today.')
  if (reason.trim() === '' || reason.length > most.letters) return invalid('须说明理由。', 'Say why.')
  return deed(db, async (tx) => {
    const version = await standing(tx, id)
    if (refused(version)) return version
    const last = await repealOf(tx, id)
    if (last?.approval) return new Refusal('WRONG_STATE')
    const row = {
      versionId: id,
      number: (last?.number ?? 0) + 1,
      repealedFrom,
      reason: reason.trim(),
      by: permit.account,
    }
    await tx.insert(ruleRepeals).values(row)
    await record(tx, permit, {
      on: id,
      told: { repealProposed: repealedFrom },
      rows: [named('rule_repeals', [id, row.number], row)],
    })
    return version
  })
}

/**
 * Approves the repeal that was proposed last, read as it stands.
 * @refuses NOT_FOUND; WRONG_STATE without a proposal, after an approval, or when its day has come; STALE when another day was proposed since;
 * FOUR_EYES to whoever proposed it.
 */
export async function approveRepeal(
  db: Db,
  permit: Permit<'rule.publish'>,
  id: RuleVersionId,
  { repealedFrom, today }: { repealedFrom: Day; today: Day },
): Promise<HeldRule | Refusal> {
  return deed(db, async (tx) => {
    const version = await standing(tx, id)
    if (refused(version)) return version
    const proposed = await repealOf(tx, id)
    if (!proposed || proposed.approval || proposed.repealedFrom <= today) return new Refusal('WRONG_STATE')
    if (proposed.repealedFrom !== repealedFrom) return new Refusal('STALE')
    if (await isOneOf(tx, permit.account, [proposed.by])) return new Refusal('FOUR_EYES')
    const row = { versionId: id, number: proposed.number, knownFrom: today, by: permit.account }
    await tx.insert(ruleRepealApprovals).values(row)
    await record(tx, permit, {
      on: id,
      told: { repealedFrom },
      rows: [named('rule_repeal_approvals', [id, row.number], row)],
    })
    return version
  })
}
