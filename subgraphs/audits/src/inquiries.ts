// Inquiries of other agencies, one by one: rights first, then the rows, then the answer, its receipt and its place in the log, in one transaction.
import {
  type AgreementId,
  type Caller,
  type Db,
  deed,
  digest,
  type InquiryId,
  type LogEntryId,
  openList,
  type PersonId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { eq, sql } from 'drizzle-orm'
import { inquiries } from './agencyTables.ts'
import type { AskKind } from './agreement.ts'
import { numberRefused } from './askedNumber.ts'
import { type Held, heldAgreement, keyOf, within } from './held.ts'
import { type Answer, answerOf, nobody, type Posed, type Question, questionRefused, toldWords } from './inquiry.ts'
import { sandboxAnswer, syntheticOf } from './sandbox.ts'
import { type HashOf, personsAsked, subjectsFacts } from './subjects.ts'

/** An answered inquiry, as it is kept and told. */
export type Told = {
  id: InquiryId
  receipt: string
  agreementId: AgreementId
  ask: AskKind
  sandbox: boolean
  answer: Answer
  logEntryId: LogEntryId
  recordedAt: Date
  /** A receipt among others: what was told is not told again, nor its proof, which says it. */
  listed?: true
}

/** What is asked, with the number as its keyed digest: what the same id has to be asked again with. */
export const questionDigest = (
  held: Pick<Held, 'id'>,
  question: Question,
  asked: { hash: string; name: string },
): string => digest({ agreement: held.id, question, hash: asked.hash, name: asked.name.normalize('NFKC').trim() })

const receiptOf = async (tx: Tx, day: string): Promise<string> => {
  const [row] = await tx.execute<{ number: string }>(
    sql`select lpad(nextval('audits.receipt_numbers')::text, 8, '0') as number`,
  )
  return `NX-CX-${day.slice(0, 4)}-${row?.number}`
}

/** @refuses QUOTA_EXCEEDED when the day has not so many left. Last before the commit, so that nobody waits for the reading of others. */
export async function takeQuota(tx: Tx, agreement: AgreementId, day: string, persons: number): Promise<Refusal | null> {
  const [row] = await tx.execute<{ left: number | null }>(
    sql`select audits.take_quota(${agreement}, ${day}, ${persons}::int) as left`,
  )
  return row?.left == null ? new Refusal('QUOTA_EXCEEDED') : null
}

export type Asking = {
  id: InquiryId
  agreementId: AgreementId | null
  name: string
  idNumber: string
  question: Posed
}

/**
 * Answers one inquiry.
 * @refuses NOT_PERMITTED when no agreement in force lets the account ask this; INVALID for a question without an answer;
 * IDEMPOTENCY_CONFLICT when the id was used for another; QUOTA_EXCEEDED when the day's persons are used up.
 * @source 政务数据共享条例 第二十五条; 个人信息保护法 第六条
 */
export async function inquire(db: Db, caller: Caller, hashOf: HashOf, asking: Asking): Promise<Told | Refusal> {
  const { question: posed } = asking
  const wrong = questionRefused(posed, caller.day)
  if (wrong) return wrong
  if (asking.name.trim() === '' || asking.name.length > 60 || asking.idNumber.length > 40) return new Refusal('INVALID')
  const noNumber = numberRefused(asking.idNumber)
  if (noNumber) return noNumber
  return deed(db, async (tx) => {
    const held = await heldAgreement(tx, caller, asking.agreementId)
    if (refused(held)) return held
    const question = within(held, posed)
    if (refused(question)) return question
    const asked = { hash: hashOf(asking.idNumber), name: asking.name }
    const said = questionDigest(held, question, asked)
    const before = await firstAnswer(tx, caller, held, asking.id, said)
    if (before) return before
    const { person, answer } = held.sandbox
      ? { person: null, answer: sandboxAnswer(question, syntheticOf(asking)) }
      : await answered(tx, held, question, asked)
    return keep(tx, caller, held, { id: asking.id, question, said, person, answer })
  })
}

/** Whom an entry of an inquiry concerns, for the person's own page. Its proof goes to an agency: there it is a digest that nobody can join to another. */
export const ofPerson = (person: PersonId | null) => (person ? { of: person, hidden: true } : {})

type Answered = { person: PersonId | null; answer: Answer }

async function answered(
  tx: Tx,
  held: Held,
  question: Question,
  asked: { hash: string; name: string },
): Promise<Answered> {
  const [person] = await personsAsked(tx, [asked])
  // A person who is not there is looked for as one who is: the same statements, and so the same time.
  const opened = person ?? ('per_nobody' as PersonId)
  await openPersons(tx, [opened])
  const facts = (await subjectsFacts(tx, [opened], held, question.fields)).get(opened)
  return person && facts ? { person, answer: answerOf(question, facts, held.id) } : { person: null, answer: nobody }
}

/** Opens these persons' rows to an inquiry, which is recorded at its end in the same transaction, or not done. */
export const openPersons = (tx: Tx, persons: readonly PersonId[]) =>
  tx.execute(
    sql`select set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', ${persons.join(' ')}, true)`,
  )

type Kept = { id: InquiryId; question: Question; said: string; bulk?: { id: string; line: number } } & Answered

/** Writes the answer with its receipt and its entry in the log. */
async function keep(
  tx: Tx,
  caller: Caller,
  held: Held,
  { id, question, said, person, answer }: Kept,
): Promise<Told | Refusal> {
  const key = keyOf(caller, held, person ?? undefined)
  if (refused(key)) return key
  const receipt = await receiptOf(tx, caller.day)
  const row = {
    id,
    receipt,
    agreementId: held.id,
    accountId: caller.account,
    ask: question.ask,
    questionDigest: said,
    personId: person,
    answer,
    askedOn: caller.day,
  }
  const logEntryId = await record(tx, key, { on: id, ...ofPerson(person), told: toldWords(answer), row })
  // Of nobody: the row is seen as one of the agency's own.
  if (!person) await openList(tx, caller.account, caller.day, caller.purpose)
  const written = await tx.execute(sql`
    insert into audits.inquiries (id, receipt, agreement_id, account_id, ask, question_digest, person_id, answer, log_entry_id, asked_on)
    values (${id}, ${receipt}, ${held.id}, ${caller.account}, ${question.ask}, ${said}, ${person}, ${JSON.stringify(answer)}::jsonb, ${logEntryId}, ${caller.day})
    on conflict (id) do nothing`)
  if (written.count !== 1) return new Refusal('IDEMPOTENCY_CONFLICT')
  const used = await takeQuota(tx, held.id, caller.day, 1)
  if (used) return used
  return {
    id,
    receipt,
    agreementId: held.id,
    ask: question.ask,
    sandbox: held.sandbox,
    answer,
    logEntryId,
    recordedAt: new Date(),
  }
}

/** The same inquiry asked again: the answer of the first time, told and logged again; nothing of the quota. */
async function firstAnswer(
  tx: Tx,
  caller: Caller,
  held: Held,
  id: InquiryId,
  said: string,
): Promise<Told | Refusal | null> {
  await openList(tx, caller.account, caller.day, caller.purpose)
  const [first] = await tx.select().from(inquiries).where(eq(inquiries.id, id))
  if (!first) return null
  if (first.questionDigest !== said || first.agreementId !== held.id) return new Refusal('IDEMPOTENCY_CONFLICT')
  const key = keyOf(caller, held, first.personId ?? undefined)
  if (refused(key)) return key
  await record(tx, key, {
    on: id,
    ...ofPerson(first.personId),
    told: `${toldWords(first.answer)} again`,
  })
  return toldOf(first, held.sandbox)
}

export const toldOf = (row: typeof inquiries.$inferSelect, sandbox: boolean): Told => ({
  id: row.id,
  receipt: row.receipt,
  agreementId: row.agreementId,
  ask: row.ask,
  sandbox,
  answer: row.answer,
  logEntryId: row.logEntryId,
  recordedAt: row.recordedAt,
})
