// 季度复核: every mandate in force, what it was used for, and a word on each once a quarter. The log says what was used.
import {
  type Caller,
  type Day,
  type Db,
  dayAt,
  deed,
  type MandateId,
  named,
  quarterOf,
  Refusal,
  record,
  refused,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { eq, inArray, sql } from 'drizzle-orm'
import { committeesFor } from './committees.ts'
import { openedBy } from './effects.ts'
import { type HeldMandate, permitAnywhere, permitOver, stateOf } from './mandate.ts'
import { findMandate, mandatesOf } from './mandates.ts'
import { mandateEndings, mandateReviews } from './tables.ts'
import { type Logged, type MandateUse, neverUsed, type Suggestion, suggestionFor, useOf } from './use.ts'

/** @shape mandates in, the use of each out in the same order. */
export async function usesOf(tx: Tx, of: readonly HeldMandate[]): Promise<MandateUse[]> {
  const rows = await tx.execute<Logged & { mandate: string }>(sql`
    select mandate, looks, persons, first_at as "firstAt", last_at as "lastAt", operations, told
    from audits.use_under(${textArray(of.map((one) => one.id))})`)
  const logged = new Map(
    rows.map(({ mandate, firstAt, lastAt, ...row }) => [mandate, { ...row, firstAt: at(firstAt), lastAt: at(lastAt) }]),
  )
  return of.map((one) => useOf(one.fields, logged.get(one.id) ?? neverUsed))
}
const at = (instant: Date | string | null) => (instant === null ? null : new Date(instant))

/** Its first day, or the day on which it was granted, where that was later. */
function usableSince({ heldFrom, file }: HeldMandate): Day {
  const granted = file ? dayAt(file.decidedAt ?? file.proposedAt) : heldFrom
  return granted > heldFrom ? granted : heldFrom
}

export type ReviewLine = {
  mandate: HeldMandate
  use: MandateUse
  /** People whom it opens today. */
  persons: number
  suggestion: Suggestion
  decision: 'KEEP' | 'REVOKE' | null
  reason: string | null
}

/** Every mandate in force, with its use; empty for others than who reviews them. */
export async function reviewOf(db: Db, caller: Caller): Promise<ReviewLine[]> {
  const committees = await committeesFor(db, caller)
  if (committees.length === 0) return []
  const all = (
    await mandatesOf(
      db,
      committees.map((one) => one.id),
    )
  ).flat()
  const held = all.filter((one) => stateOf(one, caller.day) === 'IN_FORCE')
  const uses = await usesOf(db, held)
  const opened = await openedBy(db, held, caller.day)
  const said = await db
    .select()
    .from(mandateReviews)
    .where(
      inArray(
        mandateReviews.mandateId,
        held.map((one) => one.id),
      ),
    )
  const quarter = quarterOf(caller.day)
  const word = new Map(said.filter((one) => one.quarter === quarter).map((one) => [one.mandateId, one]))
  return held.map((mandate, index) => {
    const use = uses[index] ?? useOf(mandate.fields, neverUsed)
    const { decision = null, reason = null } = word.get(mandate.id) ?? {}
    const suggestion = suggestionFor(use, usableSince(mandate), caller.day)
    return { mandate, use, persons: opened[index] ?? 0, suggestion, decision, reason }
  })
}

export type AskedReview = { mandateIds: readonly MandateId[]; decision: 'KEEP' | 'REVOKE'; reason: string }

const invalid = (zh: string, en: string) => new Refusal('INVALID', { message: `${zh}。`, messageEn: `${en}.` })

/** Says one word of one mandate; taking it back ends it today. */
async function say(tx: Tx, caller: Caller, id: MandateId, { decision, reason }: Omit<AskedReview, 'mandateIds'>) {
  const mandate = await findMandate(tx, id)
  if (!mandate) return new Refusal('NOT_FOUND')
  const key = permitOver(caller, 'mandate.review', mandate.areas)
  if (refused(key)) return key
  if (stateOf(mandate, caller.day) !== 'IN_FORCE') return new Refusal('WRONG_STATE')
  const quarter = quarterOf(caller.day)
  const row = { mandateId: id, quarter, decision, reason, reviewedBy: caller.account }
  const [made] = await tx.insert(mandateReviews).values(row).onConflictDoNothing().returning()
  if (!made) return invalid(`${mandate.basis} 本季度已复核`, `${mandate.basis} has been reviewed this quarter`)
  await record(tx, key, { on: id, told: { quarter, decision }, rows: [named('mandate_reviews', [id, quarter], made)] })
  return decision === 'REVOKE' ? takeBack(tx, caller, mandate, reason) : null
}

async function takeBack(tx: Tx, caller: Caller, { id, areas }: HeldMandate, reason: string): Promise<Refusal | null> {
  const key = permitOver(caller, 'mandate.end', areas)
  if (refused(key)) return key
  const ending = { mandateId: id, endsOn: caller.day, reason, endedBy: caller.account }
  const ended = await tx.insert(mandateEndings).values(ending).onConflictDoNothing().returning()
  const rows = ended.map((one) => named('mandate_endings', [id, one.endsOn], one))
  await record(tx, key, { on: id, told: { endsOn: caller.day }, rows })
  return null
}

/**
 * Says the same of several mandates at once, all or none.
 * @refuses INVALID without mandates or a reason, or for one that was reviewed this quarter; NOT_FOUND, NOT_PERMITTED, WRONG_STATE of any.
 */
export function reviewMandates(
  db: Db,
  caller: Caller,
  asked: AskedReview,
): Promise<{ mandates: HeldMandate[] } | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const ids = [...new Set(asked.mandateIds)]
    const reason = asked.reason.trim()
    if (ids.length === 0) return invalid('未选择授权', 'No mandate is chosen')
    if (reason === '' || reason.length > 500) return invalid('未填写理由', 'The reason is missing')
    for (const id of ids) {
      const no = await say(tx, caller, id, { decision: asked.decision, reason })
      if (no) return no
    }
    const rows = await Promise.all(ids.map((id) => findMandate(tx, id)))
    return { mandates: rows.flatMap((one) => one ?? []) }
  })
}

/** The word of the quarter on a mandate, latest first. */
export const reviewsOf = (db: Db, id: MandateId) =>
  db
    .select()
    .from(mandateReviews)
    .where(eq(mandateReviews.mandateId, id))
    .orderBy(sql`${mandateReviews.recordedAt} desc`)
