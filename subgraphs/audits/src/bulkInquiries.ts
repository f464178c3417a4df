// Many inquiries under one number: taken whole or not at all, answered in parts that each commit, told back byte for byte the same.
import { createHash } from 'node:crypto'
import {
  type AgreementId,
  type BulkInquiryId,
  type Caller,
  type Db,
  deed,
  digest,
  idOf,
  loadCaller,
  openBatch,
  type PersonId,
  plainStanding,
  Refusal,
  record,
  recordEach,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { eq, sql } from 'drizzle-orm'
import { type BulkInquiry, bulkInquiries, bulkResults } from './agencyTables.ts'
import { type AnsweredLine, type Line, lineFrom, linesAtMost, linesOf, resultLine } from './bulkInquiry.ts'
import {
  beyondAgreement,
  type Held,
  heldAgreement,
  keyOf,
  openPersons,
  questionDigest,
  takeQuota,
} from './inquiries.ts'
import { answerOf, nobody, type Question, questionRefused, toldWords } from './inquiry.ts'
import { sandboxAnswer, syntheticOf } from './sandbox.ts'
import { type HashOf, personsAsked, subjectsFacts } from './subjects.ts'

/** Lines looked up, or answered, in one transaction. */
const part = 500

export type Taking = {
  id: BulkInquiryId
  agreementId: AgreementId | null
  question: Question
  body: AsyncIterable<Uint8Array>
}

/**
 * Takes the lines in: finds the persons, forgets their names and numbers, draws the whole on the day's quota. All or nothing.
 * @refuses as a single inquiry; INVALID for no line, or more than a million.
 */
export async function takeBulk(db: Db, caller: Caller, hashOf: HashOf, taking: Taking): Promise<BulkInquiry | Refusal> {
  const { question } = taking
  const wrong = questionRefused(question, caller.day)
  if (wrong) return wrong
  return deed(db, async (tx) => {
    const held = await heldAgreement(tx, caller, taking.agreementId)
    if (refused(held)) return held
    const why = beyondAgreement(held, question)
    if (why) return why
    const key = keyOf(caller, held)
    if (refused(key)) return key
    const [known] = await tx.select().from(bulkInquiries).where(eq(bulkInquiries.id, taking.id))
    const taken = await lookUp(tx, held, hashOf, taking, known !== undefined)
    if (refused(taken)) return taken
    if (known)
      return known.contentDigest === taken.contentDigest && known.agreementId === held.id
        ? known
        : new Refusal('IDEMPOTENCY_CONFLICT')
    const { lines, contentDigest, questions } = taken
    const row = {
      id: taking.id,
      agreementId: held.id,
      accountId: caller.account,
      request: caller.request,
      question,
      contentDigest,
      lines,
      askedOn: caller.day,
    }
    await record(tx, key, { on: taking.id, told: `bulk ${question.ask} ${lines} lines`, row })
    const [written] = await tx.insert(bulkInquiries).values(row).onConflictDoNothing().returning()
    if (!written) return new Refusal('IDEMPOTENCY_CONFLICT')
    return (questions > 0 ? await takeQuota(tx, held.id, caller.day, questions) : null) ?? written
  })
}

type LookedUp = { lines: number; questions: number; contentDigest: string }

/** Reads the lines as they come, a part at a time in memory. @param known only their digest is wanted. */
async function lookUp(
  tx: Tx,
  held: Held,
  hashOf: HashOf,
  { id, question, body }: Taking,
  known: boolean,
): Promise<LookedUp | Refusal> {
  const content = createHash('sha256').update(digest({ question }))
  let lines = 0
  let questions = 0
  let waiting: (Line | { fault: 'INVALID'; reference: string })[] = []
  const store = async () => {
    if (!known)
      questions += await storeLines(tx, held, hashOf, {
        id,
        question,
        first: lines - waiting.length + 1,
        lines: waiting,
      })
    waiting = []
  }
  for await (const text of linesOf(body)) {
    lines += 1
    if (lines > linesAtMost)
      return new Refusal('INVALID', {
        message: `每次最多 ${linesAtMost} 行。`,
        messageEn: `At most ${linesAtMost} lines.`,
      })
    content.update(text).update('\n')
    waiting.push(lineFrom(text))
    if (waiting.length === part) await store()
  }
  if (waiting.length > 0) await store()
  if (lines === 0) return new Refusal('INVALID', { message: '没有可查询的行。', messageEn: 'There is no line.' })
  return { lines, questions, contentDigest: content.digest('hex') }
}

type Part = {
  id: BulkInquiryId
  question: Question
  first: number
  lines: readonly (Line | { fault: 'INVALID'; reference: string })[]
}

async function storeLines(tx: Tx, held: Held, hashOf: HashOf, { id, question, first, lines }: Part): Promise<number> {
  const asked = lines.map((line) =>
    'fault' in line ? { hash: '', name: '' } : { hash: hashOf(line.idNumber), name: line.name },
  )
  const found = held.sandbox
    ? lines.map((line) => ('fault' in line ? null : syntheticOf(line)))
    : await personsAsked(tx, asked)
  const rows = lines.map((line, at) => ({
    line: first + at,
    reference: line.reference,
    person_id: found[at] ?? null,
    fault: 'fault' in line ? line.fault : null,
    question_digest: 'fault' in line ? '' : questionDigest(held, question, asked[at] ?? { hash: '', name: '' }),
  }))
  await tx.execute(sql`
    insert into audits.bulk_lines (bulk_id, line, reference, person_id, fault, question_digest)
    select ${id}, r.line, r.reference, r.person_id, r.fault, r.question_digest from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (line int, reference text, person_id text, fault text, question_digest text)`)
  return rows.filter((row) => row.fault === null).length
}

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
  if (!row || caller.viewAs !== null || (caller.agreement !== null && !(await ofAgreement(tx, id, caller.agreement))))
    return null
  const { inForce, ...shown } = row
  return { ...shown, state: row.resultDigest ? 'DONE' : inForce ? 'WORKING' : 'HALTED' }
}

const ofAgreement = async (tx: Tx, id: BulkInquiryId, agreement: string) =>
  (await tx.select().from(bulkInquiries).where(eq(bulkInquiries.id, id)))[0]?.agreementId === agreement

/** The result, line by line as they were sent. The same bytes each time. @param after the last line that has been had. */
export async function* resultOf(db: Db, id: BulkInquiryId, after = 0): AsyncGenerator<string> {
  for (let last = after; ; ) {
    const rows = await db.transaction(async (tx) => {
      await openBatch(tx, 'batch.inquire')
      return tx.execute<AnsweredLine>(sql`
        select l.line, l.reference, l.person_id as "personId", l.fault, i.receipt, i.log_entry_id as "logEntryId", i.answer from audits.bulk_lines l
        left join audits.inquiries i on i.bulk_id = l.bulk_id and i.line = l.line
        where l.bulk_id = ${id} and l.line > ${last} order by l.line limit ${part}`)
    })
    if (rows.length === 0) return
    yield rows.map(resultLine).join('')
    last = rows.at(-1)?.line ?? last
  }
}

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
    if (!caller || !held || refused(held) || beyondAgreement(held, bulk.question)) return 'HALTED'
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
        ? answerOf(bulk.question, known)
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
      return { permit, said: { on: row.id, ...(person ? { of: person } : {}), told: toldWords(answer), row } }
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
    const logEntryId = await record(tx, key, { on: bulk.id, told: `result sha256 ${resultDigest}` })
    await tx.insert(bulkResults).values({ bulkId: bulk.id, resultDigest, logEntryId }).onConflictDoNothing()
    return 'DONE'
  })
}
