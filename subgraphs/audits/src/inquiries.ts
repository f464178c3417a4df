// Inquiries of other agencies, one by one: rights first, then the rows, then the answer, its receipt and its place in the log, in one transaction.
import {
  type AccountId,
  type AgreementId,
  type Caller,
  type Db,
  type DeterminationId,
  deed,
  digest,
  type InquiryId,
  type LogEntryId,
  openList,
  type Permit,
  type PersonId,
  type Purpose,
  permit,
  permitsOf,
  type RecordField,
  Refusal,
  record,
  refused,
  type TitleLevel,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import { inquiries } from './agencyTables.ts'
import type { AskKind } from './agreement.ts'
import { type Answer, answerOf, nobody, type Question, questionRefused, toldWords } from './inquiry.ts'
import { sandboxAnswer, syntheticOf } from './sandbox.ts'
import { type HashOf, personsAsked, subjectsFacts } from './subjects.ts'

/** An agreement as it holds for the caller's account at this moment. */
export type Held = {
  id: AgreementId
  number: string
  machine: AccountId
  sandbox: boolean
  purpose: Purpose
  legalBasis: string
  asks: AskKind[]
  fields: RecordField[]
  series: string[] | null
  levels: TitleLevel[] | null
  areas: string[]
  heldFrom: string
  heldUntil: string
  inForce: boolean
}

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
}

/** The agreement, if the account may ask under it today. @refuses NOT_PERMITTED for one that is not the agency's, not in force, or outside its days. */
export async function heldAgreement(tx: Tx, caller: Caller, id: AgreementId | null): Promise<Held | Refusal> {
  if (id === null || caller.viewAs !== null) return new Refusal('NOT_PERMITTED')
  const [held] = await tx.execute<Held>(sql`
    select agreement_id as id, number, machine_account as machine, sandbox, purpose, legal_basis as "legalBasis", answers as asks, fields, series, levels,
      areas, held_from as "heldFrom", held_until as "heldUntil", in_force as "inForce"
    from audits.agreements_shown where agreement_id = ${id} and account_id = ${caller.account}`)
  const now = held?.inForce && held.heldFrom <= caller.day && caller.day < held.heldUntil
  // A token is of one agreement and says its purpose: neither is exchanged for another on the way.
  const same = caller.agreement === null || (caller.agreement === id && caller.purpose === held?.purpose)
  return held && now && same ? held : new Refusal('NOT_PERMITTED')
}

/** The key under an agreement: its number is the basis, its purpose the purpose, and `told` under both in the log. */
export function keyOf(
  caller: Caller,
  held: Held,
  person?: PersonId,
): (Permit<'inquire'> & { at: { person: PersonId } }) | Refusal {
  const said = { agreement: held.id, purpose: held.purpose }
  const again = caller.again
  // An officer's session names no agreement: the one asked under is said here, also when the right is read once more at the end.
  const under: Caller = {
    ...caller,
    ...said,
    ...(again ? { again: async (tx: Tx) => (await again(tx).then((now) => now && { ...now, ...said })) ?? null } : {}),
  }
  const at = { area: held.areas[0] ?? '', ...(person ? { person } : {}) }
  const key = permit(under, 'inquire', at)
  if (refused(key)) return key
  // Without a person it is a key that opens no row: '' is nobody's id.
  return { ...key, basis: held.number, purpose: held.purpose, at: { ...at, person: person ?? ('' as PersonId) } }
}

/** @refuses NOT_PERMITTED for what the agreement does not let be asked. */
export function beyondAgreement(held: Held, question: Question): Refusal | null {
  const covered =
    held.asks.includes(question.ask) &&
    question.fields.every((field) => held.fields.includes(field)) &&
    (question.level === null || held.levels === null || held.levels.includes(question.level)) &&
    (question.series === null || held.series === null || held.series.includes(question.series))
  return covered ? null : new Refusal('NOT_PERMITTED')
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

/** An officer's word that a FAIL stands. */
export type Confirmation = {
  determinationId: DeterminationId
  personId: PersonId
  confirmedBy: AccountId
  recordedAt: Date | string
}

export type Asking = {
  id: InquiryId
  agreementId: AgreementId | null
  name: string
  idNumber: string
  question: Question
}

/**
 * Answers one inquiry.
 * @refuses NOT_PERMITTED when no agreement in force lets the account ask this; INVALID for a question without an answer;
 * IDEMPOTENCY_CONFLICT when the id was used for another; QUOTA_EXCEEDED when the day's persons are used up.
 * @source 政务数据共享条例 第二十五条; 个人信息保护法 第六条
 */
export async function inquire(db: Db, caller: Caller, hashOf: HashOf, asking: Asking): Promise<Told | Refusal> {
  const { question } = asking
  const wrong = questionRefused(question, caller.day)
  if (wrong) return wrong
  if (asking.name.trim() === '' || asking.name.length > 60 || asking.idNumber.length > 40) return new Refusal('INVALID')
  return deed(db, async (tx) => {
    const held = await heldAgreement(tx, caller, asking.agreementId)
    if (refused(held)) return held
    const why = beyondAgreement(held, question)
    if (why) return why
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
  return person && facts ? { person, answer: answerOf(question, facts) } : { person: null, answer: nobody }
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
  const logEntryId = await record(tx, key, { on: id, ...(person ? { of: person } : {}), told: toldWords(answer), row })
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
    ...(first.personId ? { of: first.personId } : {}),
    told: `${toldWords(first.answer)} again`,
  })
  return toldOf(first, held.sandbox)
}

const toldOf = (row: typeof inquiries.$inferSelect, sandbox: boolean): Told => ({
  id: row.id,
  receipt: row.receipt,
  agreementId: row.agreementId,
  ask: row.ask,
  sandbox,
  answer: row.answer,
  logEntryId: row.logEntryId,
  recordedAt: row.recordedAt,
})

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
    if (!held || others || caller.viewAs !== null) return { inquiries: [], next: null }
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
    const listed = page.map((row) => toldOf({ ...row, answer: { ...nobody, found: row.answer.found } }, held.sandbox))
    return { inquiries: listed, next: rows.length > size ? (page.at(-1)?.receipt ?? null) : null }
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
    await record(tx, key, { on: determination, of: person, told: 'FAIL confirmed', row })
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
