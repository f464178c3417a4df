// Bulk inquiries after they were taken: answered in parts that each commit, whatever ends in the middle.
import { createHash } from 'node:crypto'
import {
  type BulkInquiryId,
  type Caller,
  type Db,
  digest,
  idOf,
  loadCaller,
  named,
  openBatch,
  type PersonId,
  plainStanding,
  record,
  recordEach,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { eq, sql } from 'drizzle-orm'
import { type BulkInquiry, bulkInquiries, bulkResults } from './agencyTables.ts'
import { resultOf } from './bulkResults.ts'
import { type Held, heldAgreement, keyOf, within } from './held.ts'
import { ofPerson, openPersons } from './inquiries.ts'
import { answerOf, nobody, toldWords } from './inquiry.ts'
import { sandboxAnswer } from './sandbox.ts'
import { subjectsFacts } from './subjects.ts'

/** Lines answered in one transaction. */
const part = 500

/** Bulk inquiries with lines still to answer, the oldest first. */
export async function unfinished(db: Db): Promise<BulkInquiryId[]> {
  const rows = await db.execute<{ id: BulkInquiryId }>(sql`
    select b.id from audits.bulk_inquiries b where not exists (select from audits.bulk_results r where r.bulk_id = b.id) order by b.recorded_at`)
  return rows.map((row) => row.id)
}

export type Progress = 'MORE' | 'DONE' | 'HALTED' | 'ELSEWHERE'

/**
 * Answers the next part of a bulk inquiry, or closes it. Whatever ends in the middle, what was committed stays answered and the rest is
 * taken up again.
 * @returns HALTED while its agreement is not in force: the rest waits, and is answered when it is again, or never.
 */
export async function workOn(db: Db, id: BulkInquiryId, today: string): Promise<Progress> {
  const [bulk] = await db.select().from(bulkInquiries).where(eq(bulkInquiries.id, id))
  if (!bulk) return 'DONE'
  const progress = await db.transaction(async (tx): Promise<Progress | 'LAST'> => {
    const [lock] = await tx.execute<{ held: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('audits.bulk'), hashtext(${id})) as held`,
    )
    if (!lock?.held) return 'ELSEWHERE'
    const caller = await callerOf(tx, bulk, today)
    const held = caller && (await heldAgreement(tx, caller, bulk.agreementId))
    if (!caller || !held || refused(held) || refused(within(held, bulk.question)) || refused(keyOf(caller, held)))
      return 'HALTED'
    return answerPart(tx, caller, held, bulk)
  })
  return progress === 'LAST' ? close(db, bulk, today) : progress
}

/** As whom the lines are answered: the account that asked, with the rights it has now. */
const callerOf = (tx: Tx, bulk: BulkInquiry, today: string) =>
  loadCaller(
    tx,
    { account: bulk.accountId, purpose: null, operation: 'bulk', request: bulk.request, ...plainStanding },
    today,
  )

type Open = { line: number; personId: PersonId | null; questionDigest: string }

async function answerPart(tx: Tx, caller: Caller, held: Held, bulk: BulkInquiry): Promise<Progress | 'LAST'> {
  await openBatch(tx, 'batch.inquire')
  const lines = [
    ...(await tx.execute<Open>(sql`
    select l.line, l.person_id as "personId", l.question_digest as "questionDigest" from audits.bulk_lines l
    where l.bulk_id = ${bulk.id} and l.fault is null and l.line > coalesce((select max(i.line) from audits.inquiries i where i.bulk_id = ${bulk.id}), 0)
    order by l.line limit ${part}`)),
  ]
  if (lines.length === 0) return 'LAST'
  const persons = [...new Set(lines.flatMap(({ personId }) => (personId && !held.sandbox ? [personId] : [])))]
  await openPersons(tx, persons)
  const facts = await subjectsFacts(tx, persons, held, bulk.question.fields)
  const receipts = await tx.execute<{ receipt: string }>(sql`
    select 'NX-CX-' || ${bulk.askedOn.slice(0, 4)} || '-' || lpad(nextval('audits.receipt_numbers')::text, 8, '0') as receipt from generate_series(1, ${lines.length}::int)`)
  const answered = lines.map(({ line, personId, questionDigest: said }, at) => {
    const known = personId && !held.sandbox ? facts.get(personId) : undefined
    const person = known ? personId : null
    const answer = held.sandbox
      ? sandboxAnswer(bulk.question, personId)
      : known
        ? answerOf(bulk.question, known, held.id)
        : nobody
    const id = idOf('InquiryId', digest({ bulk: bulk.id, line }))
    const receipt = receipts[at]?.receipt ?? ''
    return {
      row: {
        id,
        receipt,
        agreementId: held.id,
        accountId: caller.account,
        bulkId: bulk.id,
        line,
        ask: bulk.question.ask,
        questionDigest: said,
        personId: person,
        answer,
        askedOn: bulk.askedOn,
      },
      person,
      answer,
    }
  })
  const entries = await recordEach(
    tx,
    answered.map(({ row, person, answer }) => {
      const permit = keyOf(caller, held, person ?? undefined)
      if (refused(permit)) throw new Error('The right ended between two statements.')
      return { permit, said: { on: row.id, ...ofPerson(person), told: toldWords(answer), row } }
    }),
  )
  const rows = answered.map(({ row }, at) => ({ ...row, logEntryId: entries[at] }))
  await tx.execute(sql`
    insert into audits.inquiries (id, receipt, agreement_id, account_id, bulk_id, line, ask, question_digest, person_id, answer, log_entry_id, asked_on)
    select r.id, r.receipt, r."agreementId", r."accountId", r."bulkId", r.line, r.ask, r."questionDigest", r."personId", r.answer, r."logEntryId", r."askedOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, receipt text, "agreementId" text, "accountId" text, "bulkId" text, line int,
      ask text, "questionDigest" text, "personId" text, answer jsonb, "logEntryId" text, "askedOn" date)`)
  return lines.length < part ? 'LAST' : 'MORE'
}

/** The last line is answered: the digest of the whole goes into the log. */
async function close(db: Db, bulk: BulkInquiry, today: string): Promise<Progress> {
  const hash = createHash('sha256')
  for await (const text of resultOf(db, bulk.id)) hash.update(text)
  const resultDigest = hash.digest('hex')
  return db.transaction(async (tx) => {
    const caller = await callerOf(tx, bulk, today)
    const held = caller && (await heldAgreement(tx, caller, bulk.agreementId))
    if (!caller || !held || refused(held)) return 'HALTED'
    const key = keyOf(caller, held)
    if (refused(key)) return 'HALTED'
    const rows = [named('bulk_results', [bulk.id], { bulkId: bulk.id, resultDigest })]
    const logEntryId = await record(tx, key, { on: bulk.id, told: `result sha256 ${resultDigest}`, rows })
    await tx.insert(bulkResults).values({ bulkId: bulk.id, resultDigest, logEntryId }).onConflictDoNothing()
    return 'DONE'
  })
}
