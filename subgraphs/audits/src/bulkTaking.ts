// Lines of a bulk inquiry as they come in: the persons are found while the lines are read, and one short transaction takes the whole or nothing.
// Nothing is open while somebody sends: a slow sender would hold up what the register has settled, and a connection besides.
import { createHash } from 'node:crypto'
import {
  type AgreementId,
  type BulkInquiryId,
  type Caller,
  type Db,
  deed,
  digest,
  type PersonId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { eq, sql } from 'drizzle-orm'
import { type BulkInquiry, bulkInquiries } from './agencyTables.ts'
import { type Faulty, type Line, type LineFault, lineFrom, linesAtMost, linesOf } from './bulkInquiry.ts'
import { type Held, heldAgreement, keyOf, within } from './held.ts'
import { questionDigest, takeQuota } from './inquiries.ts'
import { type Posed, type Question, questionRefused } from './inquiry.ts'
import { syntheticOf } from './sandbox.ts'
import { type HashOf, personsAsked } from './subjects.ts'

/** Lines looked up by one statement, and written by one. */
const part = { found: 500, written: 5_000 } as const

export type Taking = {
  id: BulkInquiryId
  agreementId: AgreementId | null
  question: Posed
  body: AsyncIterable<Uint8Array>
}

/** A line with its person in place of name and number. */
type Found = {
  line: number
  reference: string
  personId: PersonId | null
  fault: LineFault | null
  /** The line that asks about the same person. */
  sameAs: number | null
  questionDigest: string
}
type Read = { found: Found[]; contentDigest: string; questions: number }

/**
 * Takes the lines in: finds the persons, forgets their names and numbers, draws the whole on the day's quota. All or nothing.
 * @refuses as a single inquiry; INVALID for no line, or more than a million; QUOTA_EXCEEDED as soon as there are more than a whole day has.
 */
export async function takeBulk(db: Db, caller: Caller, hashOf: HashOf, taking: Taking): Promise<BulkInquiry | Refusal> {
  const wrong = questionRefused(taking.question, caller.day)
  if (wrong) return wrong
  const before = await allowed(db, caller, taking)
  if (refused(before)) return before
  const read = await readLines(db, before.held, before.question, hashOf, taking.body)
  if (refused(read)) return read
  return deed(db, async (tx) => {
    // The reading took its time: what allowed it is asked again.
    const now = await allowed(tx, caller, taking)
    if (refused(now)) return now
    const { held, question, key } = now
    const row = {
      id: taking.id,
      agreementId: held.id,
      accountId: caller.account,
      request: caller.request,
      question,
      contentDigest: read.contentDigest,
      lines: read.found.length,
      askedOn: caller.day,
    }
    const [known] = await tx.select().from(bulkInquiries).where(eq(bulkInquiries.id, taking.id))
    if (known) {
      const same = known.contentDigest === row.contentDigest && known.agreementId === held.id
      return same ? known : new Refusal('IDEMPOTENCY_CONFLICT')
    }
    await record(tx, key, { on: taking.id, told: `bulk ${question.ask} ${row.lines} lines`, row })
    const [written] = await tx.insert(bulkInquiries).values(row).onConflictDoNothing().returning()
    if (!written) return new Refusal('IDEMPOTENCY_CONFLICT')
    for (let at = 0; at < read.found.length; at += part.written)
      await write(tx, taking.id, read.found.slice(at, at + part.written))
    return (read.questions > 0 ? await takeQuota(tx, held.id, caller.day, read.questions) : null) ?? written
  })
}

async function allowed(tx: Tx, caller: Caller, { agreementId, question: posed }: Taking) {
  const held = await heldAgreement(tx, caller, agreementId)
  if (refused(held)) return held
  const question = within(held, posed)
  if (refused(question)) return question
  const key = keyOf(caller, held)
  return refused(key) ? key : { held, question, key }
}

const tooMany = () =>
  new Refusal('INVALID', { message: `每次最多 ${linesAtMost} 行。`, messageEn: `At most ${linesAtMost} lines.` })

/** Reads the lines as they come, and stops at once where they cannot be taken: so what is kept of them is bounded by a day's quota. */
async function readLines(
  db: Db,
  held: Held,
  question: Question,
  hashOf: HashOf,
  body: AsyncIterable<Uint8Array>,
): Promise<Read | Refusal> {
  const content = createHash('sha256').update(digest({ question }))
  const found: Found[] = []
  const firsts = new Map<string, number>()
  let waiting: (Line | Faulty)[] = []
  const look = async () => {
    const part = await findPersons(db, held, question, hashOf, { first: found.length + 1, lines: waiting })
    found.push(...part.map((one) => onceOnly(firsts, one)))
    waiting = []
    return firsts.size > held.dailyQuota ? new Refusal('QUOTA_EXCEEDED') : null
  }
  for await (const text of linesOf(body)) {
    content.update(text).update('\n')
    waiting.push(lineFrom(text))
    if (found.length + waiting.length > linesAtMost) return tooMany()
    const over = waiting.length === part.found ? await look() : null
    if (over) return over
  }
  const over = waiting.length > 0 ? await look() : null
  if (over) return over
  if (found.length === 0) return new Refusal('INVALID', { message: '没有可查询的行。', messageEn: 'There is no line.' })
  return { found, contentDigest: content.digest('hex'), questions: firsts.size }
}

/**
 * A person is asked about once: the later line is told where the answer stands, has no receipt and draws on no quota. What repeats is what
 * was written, and never who was found: otherwise two spellings of one name would tell whether somebody is in the register at all.
 */
function onceOnly(firsts: Map<string, number>, { about, ...one }: Found & { about: string }): Found {
  if (one.fault) return one
  const sameAs = firsts.get(about)
  if (sameAs === undefined) firsts.set(about, one.line)
  return sameAs === undefined ? one : { ...one, personId: null, fault: 'REPEATED', sameAs }
}

/** Of a name what counts: however it is spaced or pointed, it is the same. */
const lettersOf = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

type Part = { first: number; lines: readonly (Line | Faulty)[] }

async function findPersons(
  db: Db,
  held: Held,
  question: Question,
  hashOf: HashOf,
  { first, lines }: Part,
): Promise<(Found & { about: string })[]> {
  const asked = lines.map((line) =>
    'fault' in line ? { hash: '', name: '' } : { hash: hashOf(line.idNumber), name: line.name },
  )
  const persons = held.sandbox
    ? lines.map((line) => ('fault' in line ? null : syntheticOf(line)))
    : await personsAsked(db, asked)
  return lines.map((line, at) => ({
    line: first + at,
    reference: line.reference,
    personId: persons[at] ?? null,
    fault: 'fault' in line ? line.fault : null,
    sameAs: null,
    about: 'fault' in line ? '' : `${asked[at]?.hash} ${lettersOf(line.name)}`,
    questionDigest: 'fault' in line ? '' : questionDigest(held, question, asked[at] ?? { hash: '', name: '' }),
  }))
}

const write = (tx: Tx, id: BulkInquiryId, lines: readonly Found[]) =>
  tx.execute(sql`
    insert into audits.bulk_lines (bulk_id, line, reference, person_id, fault, same_as, question_digest)
    select ${id}, r.line, r.reference, r."personId", r.fault, r."sameAs", r."questionDigest" from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as r (line int, reference text, "personId" text, fault text, "sameAs" int, "questionDigest" text)`)
