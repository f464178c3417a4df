// 回执: what was told, looked at afterwards by the agency, by the person it was about, and by the officer who stands by a FAIL.
import {
  type AccountId,
  type AgreementId,
  type Caller,
  type Db,
  type DeterminationId,
  deed,
  type InquiryId,
  type LogEntryId,
  named,
  openList,
  type PersonId,
  permitsOf,
  Refusal,
  record,
  refused,
  textArray,
} from '@jijiao/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import { speaksForAgency } from './agencies.ts'
import { inquiries } from './agencyTables.ts'
import type { AskKind } from './agreement.ts'
import { heldAgreement, keyOf } from './held.ts'
import { ofPerson, openPersons, toldOf } from './inquiries.ts'
import { nobody } from './inquiry.ts'
import { type LogPlace, placesOf } from './proofs.ts'

/** An officer's word that a FAIL stands. */
export type Confirmation = {
  determinationId: DeterminationId
  personId: PersonId
  confirmedBy: AccountId
  recordedAt: Date | string
}

/** The receipts of an agreement, latest first: what was asked and what was said, of nobody. Empty for whoever is not of the agency. */
export async function receiptsOfAgreement(
  db: Db,
  caller: Caller,
  agreement: AgreementId,
  first: number,
  after: string | null | undefined,
) {
  const size = Math.min(Math.max(first, 1), 200)
  return db.transaction(async (tx) => {
    const [held] = await tx.execute<{ sandbox: boolean }>(sql`
      select sandbox from audits.agreements_shown where agreement_id = ${agreement} and account_id = ${caller.account}`)
    const others = caller.agreement !== null && caller.agreement !== agreement
    if (!held || others || !speaksForAgency(caller) || caller.viewAs !== null) return { inquiries: [], next: null }
    await openList(tx, caller.account, caller.day, caller.purpose)
    const behind = after ? sql`${inquiries.receipt} < ${after}` : sql`true`
    const rows = await tx
      .select()
      .from(inquiries)
      .where(and(eq(inquiries.agreementId, agreement), behind))
      .orderBy(desc(inquiries.receipt))
      .limit(size + 1)
    const page = rows.slice(0, size)
    // What was told is not told again by a list.
    const listed = page.map((row) => ({
      ...toldOf({ ...row, answer: { ...nobody, found: row.answer.found } }, held.sandbox),
      listed: true as const,
    }))
    return { inquiries: listed, next: rows.length > size ? (page.at(-1)?.receipt ?? null) : null }
  })
}

/** A proof that left the house, with the entry that tells of it. */
export type GivenProof = { givenAs: LogEntryId; logged: LogPlace }

/**
 * The place and proof of one receipt, for its agency. The proof says what was told: it is given as the answer itself is, under the agreement
 * as it holds at this moment, and logged.
 * @refuses NOT_FOUND for another's receipt; NOT_PERMITTED when the agreement or the role has ended.
 */
export async function proveInquiry(db: Db, caller: Caller, id: InquiryId): Promise<GivenProof | Refusal> {
  if (!speaksForAgency(caller) || caller.viewAs !== null) return new Refusal('NOT_PERMITTED')
  return deed(db, async (tx) => {
    await openList(tx, caller.account, caller.day, caller.purpose)
    const [row] = await tx.select().from(inquiries).where(eq(inquiries.id, id))
    if (!row) return new Refusal('NOT_FOUND')
    const held = await heldAgreement(tx, caller, row.agreementId)
    if (refused(held)) return held
    const key = keyOf(caller, held, row.personId ?? undefined)
    if (refused(key)) return key
    const givenAs = await record(tx, key, { on: id, ...ofPerson(row.personId), told: 'proof' })
    const [logged] = await placesOf(tx, [row.logEntryId])
    return logged ? { givenAs, logged } : new Refusal('NOT_FOUND')
  })
}

/** An officer stands by a FAIL. @refuses NOT_FOUND when the receipt is not this person's, or no FAIL; WRONG_STATE when it has been confirmed. */
export async function confirmFail(
  db: Db,
  caller: Caller,
  determination: DeterminationId,
  person: PersonId,
): Promise<Confirmation | Refusal> {
  const key = (await permitsOf(db, caller, 'determination.make', [person])).get(person)
  if (!key) return new Refusal('NOT_PERMITTED')
  return deed(db, async (tx) => {
    const row = { determinationId: determination, personId: person, confirmedBy: caller.account }
    const rows = [named('fail_confirmations', [determination], row)]
    await record(tx, key, { on: determination, of: person, told: 'FAIL confirmed', rows })
    const [found] = await tx.execute<{ verdict: string }>(
      sql`select verdict from credits.receipts_shown where determination_id = ${determination} and person_id = ${person}`,
    )
    if (found?.verdict !== 'FAIL') return new Refusal('NOT_FOUND')
    const [written] = await tx.execute<{ recordedAt: string }>(sql`
      insert into audits.fail_confirmations (determination_id, person_id, confirmed_by) values (${determination}, ${person}, ${caller.account})
      on conflict do nothing returning recorded_at as "recordedAt"`)
    return written ? { ...row, recordedAt: written.recordedAt } : new Refusal('WRONG_STATE')
  })
}

/** An inquiry as the person it was about sees it. */
export type SeenInquiry = { receipt: string; agency: string; agreementNumber: string; legalBasis: string; ask: AskKind }

/** The inquiries behind these entries of the log, in the same order; null for entries of other kinds, and for whoever is not the person. */
export async function inquiriesBehind(
  db: Db,
  caller: Caller,
  entries: readonly LogEntryId[],
): Promise<(SeenInquiry | null)[]> {
  const own = caller.person
  if (own === null) return entries.map(() => null)
  const rows = await db.transaction(async (tx) => {
    await openPersons(tx, [own])
    return tx.execute<SeenInquiry & { entry: string }>(sql`
      select log_entry_id as entry, receipt, agency_name as agency, agreement_number as "agreementNumber", legal_basis as "legalBasis", ask
      from audits.inquiries_shown where log_entry_id = any(${textArray(entries)}) and person_id = ${own}`)
  })
  const found = new Map(rows.map(({ entry, ...seen }) => [entry, seen]))
  return entries.map((entry) => found.get(entry) ?? null)
}
