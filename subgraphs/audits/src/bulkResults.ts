// What a bulk inquiry was answered, told back byte for byte the same: under the agreement as it holds at that moment, and logged each time.
import {
  type BulkInquiryId,
  type Caller,
  type Db,
  openBatch,
  Refusal,
  record,
  refused,
  steppedUp,
  type Tx,
} from '@jijiao/kernel'
import { eq, sql } from 'drizzle-orm'
import { speaksForAgency } from './agencies.ts'
import { bulkInquiries } from './agencyTables.ts'
import type { AskKind } from './agreement.ts'
import { type AnsweredLine, resultLine } from './bulkInquiry.ts'
import { heldAgreement, keyOf } from './held.ts'

/** Lines read by one statement. */
const part = 500

/** How far a bulk inquiry is. Null for whoever is not of the agency. */
export async function bulkState(tx: Tx, caller: Caller, id: BulkInquiryId) {
  const [row] = await tx.execute<{
    id: BulkInquiryId
    lines: number
    answered: number
    resultDigest: string | null
    logEntryId: string | null
    inForce: boolean
  }>(sql`
    select b.id, b.lines, audits.bulk_answered(b.id) as answered, r.result_digest as "resultDigest",
      r.log_entry_id as "logEntryId", s.in_force as "inForce"
    from audits.bulk_inquiries b join audits.agreements_shown s on s.agreement_id = b.agreement_id and s.account_id = ${caller.account}
    left join audits.bulk_results r on r.bulk_id = b.id where b.id = ${id}`)
  if (
    !row ||
    !speaksForAgency(caller) ||
    caller.viewAs !== null ||
    (caller.agreement !== null && !(await ofAgreement(tx, id, caller.agreement)))
  )
    return null
  const { inForce, ...shown } = row
  return { ...shown, state: row.resultDigest ? 'DONE' : inForce ? 'WORKING' : 'HALTED' }
}

const ofAgreement = async (tx: Tx, id: BulkInquiryId, agreement: string) =>
  (await tx.select().from(bulkInquiries).where(eq(bulkInquiries.id, id)))[0]?.agreementId === agreement

/**
 * Opens the result to its agency: under the agreement as it holds now, of the kind the token is good for, and logged each time it goes out.
 * @returns its digest, or null while it is not answered to its end. @refuses NOT_FOUND for another's; NOT_PERMITTED when the agreement or the role has ended.
 */
export async function openResult(
  db: Db,
  caller: Caller,
  id: BulkInquiryId,
  asked: AskKind | null,
): Promise<string | null | Refusal> {
  return db.transaction(async (tx) => {
    const state = await bulkState(tx, caller, id)
    const [bulk] = await tx.select().from(bulkInquiries).where(eq(bulkInquiries.id, id))
    // A token says for which kind of answer it is good; the gateway has held it against what the address says.
    if (!state || !bulk || (caller.agreement !== null && asked !== bulk.question.ask)) return new Refusal('NOT_FOUND')
    const held = await heldAgreement(tx, caller, bulk.agreementId)
    if (refused(held)) return held
    const key = keyOf(caller, held)
    if (refused(key)) return key
    if (state.resultDigest === null) return null
    // A machine has its key; an officer who takes persons' answers away proves who they are once more.
    if (caller.agreement === null && !steppedUp(caller)) return new Refusal('STEP_UP_REQUIRED')
    await record(tx, key, { on: id, told: `result given sha256 ${state.resultDigest}` })
    return state.resultDigest
  })
}

/** The result, line by line as they were sent. The same bytes each time. @param after the last line that has been had. */
export async function* resultOf(db: Db, id: BulkInquiryId, after = 0): AsyncGenerator<string> {
  for (let last = after; ; ) {
    const rows = await db.transaction(async (tx) => {
      await openBatch(tx, 'batch.inquire')
      return tx.execute<AnsweredLine>(sql`
        select l.line, l.reference, l.person_id as "personId", l.fault, l.same_as as "sameAs", i.receipt, i.log_entry_id as "logEntryId", i.answer from audits.bulk_lines l
        left join audits.inquiries i on i.bulk_id = l.bulk_id and i.line = l.line
        where l.bulk_id = ${id} and l.line > ${last} order by l.line limit ${part}`)
    })
    if (rows.length === 0) return
    yield rows.map(resultLine).join('')
    last = rows.at(-1)?.line ?? last
  }
}
