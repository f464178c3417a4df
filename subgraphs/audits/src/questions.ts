// What a person asks about an entry that concerns them, and what the department answers. Both stay as they were written.
import {
  type AccountId,
  type Caller,
  type Db,
  deed,
  disclose,
  type LogAnswerId,
  type LogEntryId,
  type LogQuestionId,
  openDeed,
  type Permit,
  type PersonId,
  type Purpose,
  permitsOf,
  Refusal,
  record,
  recordEach,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { type LogAnswer, type LogQuestion, logAnswers, logQuestions } from './logTables.ts'

/** What was asked about, in the words of its entry. */
export type AskedLook = {
  account: AccountId
  action: string
  purpose: Purpose | null
  basis: string
  operation: string
  told: string | null
  recordedAt: string
}
export type Question = LogQuestion & { look: AskedLook; answer: (LogAnswer & { answeredBy: AccountId }) | null }

const most = 1000

function faultIn(text: string): Refusal | null {
  if (text.trim().length < 2)
    return new Refusal('INVALID', { message: '请写明内容。', messageEn: 'Say what it is about.' })
  if (text.length > most)
    return new Refusal('INVALID', { message: `不得超过 ${most} 字。`, messageEn: `At most ${most} characters.` })
  return null
}

/** An answer that was read as JSON has its instant as text. */
type Read = LogQuestion & { look: AskedLook; answer: LogAnswer | null }

const questionsWhere = (tx: Tx, where: SQL, limit: SQL = sql``): Promise<Read[]> =>
  tx
    .execute<Read>(sql`
    select q.id, q.entry_id as "entryId", q.person_id as "personId", q.text, q.recorded_at as "recordedAt",
      (select json_build_object('account', e.account, 'action', e.action, 'purpose', e.purpose, 'basis', e.basis, 'operation', e.operation,
        'told', e.told, 'recordedAt', e.recorded_at) from audits.entry_asked(q.entry_id) e) as look,
      (select json_build_object('id', a.id, 'questionId', a.question_id, 'text', a.text, 'answeredBy', a.answered_by, 'recordedAt', a.recorded_at)
        from audits.log_answers a where a.question_id = q.id) as answer
    from audits.log_questions q where ${where} order by q.recorded_at desc, q.id desc ${limit}`)
    .then((rows) => [...rows])

/**
 * Asks about an entry; once for each.
 * @refuses NOT_FOUND for an entry that does not concern the person or is not shown yet; INVALID; WRONG_STATE when it was asked about;
 * IDEMPOTENCY_CONFLICT when the id was used for another question.
 * @source 个人信息保护法 第四十四条、第五十条
 */
export async function askAboutLook(
  db: Db,
  caller: Caller,
  permit: Permit<'look.question'> & { at: { person: PersonId } },
  asked: { id: LogQuestionId; entryId: LogEntryId; text: string },
): Promise<Question | Refusal> {
  const fault = faultIn(asked.text)
  if (fault) return fault
  const personId = permit.at.person
  const row = { ...asked, text: asked.text.trim(), personId }
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const [entry] =
      await tx.execute(sql`select from audits.log_entries where id = ${asked.entryId} and person_id = ${personId}
      and (sealed_until is null or sealed_until <= ${caller.day}::date)`)
    if (!entry) return new Refusal('NOT_FOUND')
    const [made] = await tx.insert(logQuestions).values(row).onConflictDoNothing().returning()
    if (made) {
      await record(tx, permit, { on: asked.entryId, of: personId, told: 'asked', row, aside: row.text })
    }
    const [first] = await questionsWhere(tx, sql`q.id = ${asked.id}`)
    if (!first)
      return new Refusal('WRONG_STATE', { message: '该条记录已询问过。', messageEn: 'It has been asked about.' })
    return first.entryId === asked.entryId && first.text === row.text ? first : new Refusal('IDEMPOTENCY_CONFLICT')
  })
}

/** Questions for the department's eyes; that it reads them is logged. The unanswered come first, then the latest. */
export async function questionsFor(
  db: Db,
  permit: Permit<'look.answer'>,
  first: number,
): Promise<{ questions: Question[]; waiting: number }> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('jijiao.scope', 'questions', true)`)
    const open = sql`not exists (select from audits.log_answers a where a.question_id = q.id)`
    const size = Math.min(Math.max(first, 1), 200)
    const unanswered = await questionsWhere(tx, open, sql`limit ${size}`)
    const answered = await questionsWhere(tx, sql`not (${open})`, sql`limit ${size - unanswered.length}`)
    const [row] = await tx.execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from audits.log_questions q where ${open}`,
    )
    const questions = [...unanswered, ...answered]
    // Whose question is read is told that it was.
    await recordEach(
      tx,
      questions.map(({ id, personId }) => ({ permit, said: { on: id, of: personId, told: 'questions' } })),
    )
    return { questions, waiting: row?.waiting ?? 0 }
  })
}

/**
 * Answers a question; once.
 * @refuses NOT_FOUND; INVALID; FOUR_EYES to the officer whose look was asked about; WRONG_STATE when it was answered.
 */
export async function answerQuestion(
  db: Db,
  permit: Permit<'look.answer'>,
  said: { id: LogAnswerId; questionId: LogQuestionId; text: string },
): Promise<Question | Refusal> {
  const fault = faultIn(said.text)
  if (fault) return fault
  const row = { ...said, text: said.text.trim(), answeredBy: permit.account }
  return deed(db, async (tx) => {
    await tx.execute(sql`select set_config('jijiao.scope', 'questions', true)`)
    const [question] = await questionsWhere(tx, sql`q.id = ${said.questionId}`)
    if (!question) return new Refusal('NOT_FOUND')
    const [own] = await tx.execute(
      sql`select from audits.entry_account(${question.entryId}) e where people.same_person(e.account, ${permit.account})`,
    )
    if (own) return new Refusal('FOUR_EYES')
    await record(tx, permit, { on: question.entryId, of: question.personId, told: 'answered', row, aside: row.text })
    await tx.execute(sql`select set_config('jijiao.scope', 'questions', true)`)
    const [made] = await tx.insert(logAnswers).values(row).onConflictDoNothing().returning()
    return made ? { ...question, answer: made } : new Refusal('WRONG_STATE')
  })
}

/** The person's own questions on these entries. @shape entries in, one or null each out in the same order. */
export async function questionsOn(
  db: Db,
  caller: Caller,
  entries: readonly LogEntryId[],
): Promise<(Question | null)[]> {
  const { person } = caller
  if (person === null) return entries.map(() => null)
  const rows = await db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', [person]), 'disclosures')
    return questionsWhere(tx, sql`q.person_id = ${person} and q.entry_id = any(${textArray(entries)})`)
  })
  const byEntry = new Map(rows.map((row) => [row.entryId, row]))
  return entries.map((id) => byEntry.get(id) ?? null)
}
