// What becomes of an agreement: steps of those whom it concerns, and a request that comes again with mended terms.
import {
  type AccountId,
  type AgreementId,
  type Day,
  type Db,
  deed,
  digest,
  idOf,
  named,
  type Permit,
  Refusal,
  record,
  refused,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { asc, eq, sql } from 'drizzle-orm'
import { type AgreementEvent, agreementAmendments, agreementEvents } from './agencyTables.ts'
import { type AgreementStep, decideStep } from './agreement.ts'
import type { ShownAgreement } from './agreements.ts'
import { sameTerms, type Terms, termsOf, termsRefused } from './terms.ts'

/** The steps with every account of this person written as this one: four eyes are two persons', and not two accounts'. */
async function asOnePerson(tx: Tx, steps: readonly AgreementEvent[], by: AccountId): Promise<AgreementEvent[]> {
  const actors = [...new Set(steps.map((one) => one.actedBy))]
  const rows = await tx.execute<{ account: AccountId }>(
    sql`select account from unnest(${textArray(actors)}) account where people.same_person(account, ${by})`,
  )
  const own = new Set(rows.map((row) => row.account))
  return steps.map((one) => (own.has(one.actedBy) ? { ...one, actedBy: by } : one))
}

type Wanted = { id: AgreementId; step: AgreementStep; reason: string; seen: number }

/** The row of the step, if it may be taken now. */
async function stepAllowed(tx: Tx, by: AccountId, wanted: Wanted & { amended?: boolean }, today: Day) {
  const steps = await tx
    .select()
    .from(agreementEvents)
    .where(eq(agreementEvents.agreementId, wanted.id))
    .orderBy(asc(agreementEvents.number))
  if (steps.length === 0) return new Refusal('NOT_FOUND')
  const why = decideStep(await asOnePerson(tx, steps, by), { ...wanted, by })
  if (why) return why
  const { id, step, reason } = wanted
  return { agreementId: id, number: steps.length + 1, step, reason: reason.trim(), actedBy: by, actedOn: today }
}

const stepNamed = (row: { agreementId: AgreementId; number: number }) =>
  named('agreement_events', [row.agreementId, row.number], row)

/**
 * Takes an agreement one step further.
 * @refuses NOT_FOUND; what `decideStep` refuses; STALE when another officer took a step in the same moment.
 */
export async function stepAgreement(
  db: Db,
  permit: Permit<'agreement.approve' | 'agreement.request'>,
  wanted: Wanted,
  today: Day,
): Promise<AgreementId | Refusal> {
  return deed(db, async (tx) => {
    const row = await stepAllowed(tx, permit.account, wanted, today)
    if (refused(row)) return row
    await record(tx, permit, { on: wanted.id, told: wanted.step, rows: [stepNamed(row)] })
    const written = await tx.insert(agreementEvents).values(row).onConflictDoNothing().returning()
    return written.length === 1 ? wanted.id : new Refusal('STALE')
  })
}

/**
 * 补正: a request that was returned comes again with other terms. Those before are kept, approvals of them do not count, and its clock begins anew.
 * @refuses what `stepAgreement` refuses for RESUBMITTED; INVALID for terms that cannot be granted, or that are those of before.
 * @source 政务数据共享条例: 一次性告知补正
 */
export async function amendAgreement(
  db: Db,
  permit: Permit<'agreement.request'>,
  {
    id,
    reason,
    seen,
    before,
    ...given
  }: Terms & { id: AgreementId; reason: string; seen: number; before: ShownAgreement },
  today: Day,
): Promise<AgreementId | Refusal> {
  const why = termsRefused(given)
  if (why) return why
  if (sameTerms(before, given))
    return new Refusal('INVALID', {
      message: '条款没有改动；只需说明的，请写明理由后重新提交。',
      messageEn: 'The terms are those of before. To explain without a change, resubmit with a reason.',
    })
  return deed(db, async (tx) => {
    const row = await stepAllowed(tx, permit.account, { id, reason, seen, step: 'RESUBMITTED', amended: true }, today)
    if (refused(row)) return row
    const amendment = {
      ...termsOf(given),
      id: idOf('AmendmentId', digest({ agreement: id, step: row.number })),
      agreementId: id,
      step: row.number,
      amendedBy: permit.account,
    }
    await record(tx, permit, { on: id, told: 'RESUBMITTED', row: amendment, rows: [stepNamed(row)] })
    const written = await tx.insert(agreementEvents).values(row).onConflictDoNothing().returning()
    if (written.length !== 1) return new Refusal('STALE')
    await tx.insert(agreementAmendments).values(amendment)
    return id
  })
}
