// What is done with policy documents. Each deed adds rows and its entry in the log; nothing that was registered is changed.
import { createHash } from 'node:crypto'
import {
  type Day,
  type Db,
  deed,
  idOf,
  type NamedRow,
  named,
  newId,
  type Permit,
  type PolicyDocumentId,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { AttachmentHead } from './policies.ts'
import { findPolicies } from './policies.ts'
import {
  type Contact,
  type File,
  faultOfContact,
  faultOfRegistration,
  invalid,
  most,
  numberOf,
  type Registration,
} from './policyDocument.ts'
import { policyAttachments, policyBases, policyContacts, policyCorrections } from './policyTables.ts'
import { type PolicyDocument, policyDocuments } from './tables.ts'

const hex = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The next place among the rows of a document. Who adds at the same time is refused by the key and may try again. */
const nextOf = (table: SQL, id: PolicyDocumentId) =>
  sql<number>`(select coalesce(max(number), 0) + 1 from ${table} where document_id = ${id})`

export async function present(tx: Tx, id: PolicyDocumentId): Promise<PolicyDocument | Refusal> {
  const [document] = await findPolicies(tx, [id])
  return document ?? new Refusal('NOT_FOUND')
}

type Basis = { number: string | null; title: string }
export type NewPolicy = Registration & {
  number: string
  kind: PolicyDocument['kind']
  contact: Contact | null
  bases: readonly Basis[]
}

/**
 * Registers a document as issued. Its id follows from its number, so that a number exists once however often it is sent.
 * @refuses INVALID; ALREADY_REGISTERED when the number is there, with whatever content (S1).
 */
export async function registerPolicy(
  db: Db,
  permit: Permit<'rule.draft'>,
  asked: NewPolicy,
  today: Day,
): Promise<PolicyDocument | Refusal> {
  const number = numberOf(asked.number)
  if (number === '' || number.length > most.letters) return invalid('须填写文号。', 'The number is needed.')
  const fault = faultOfRegistration(asked, today) ?? (asked.contact && faultOfContact(asked.contact))
  if (fault) return fault
  const { title, issuer, issuedOn, kind, body, contact, bases } = asked
  if (bases.length > 50 || bases.some((one) => one.title.trim() === '' || one.title.length > most.letters))
    return invalid('依据文件有误。', 'What it rests on is not well formed.')
  const row = { number, title: title.trim(), issuer: issuer.trim(), issuedOn, kind, body, registeredBy: permit.account }
  const id = idOf('PolicyDocumentId', hex(number))
  return deed(db, async (tx) => {
    const [made] = await tx
      .insert(policyDocuments)
      .values({ id, ...row })
      .onConflictDoNothing()
      .returning()
    if (!made) return new Refusal('ALREADY_REGISTERED')
    const rows: NamedRow[] = []
    if (contact) {
      const first = { documentId: id, number: 1, ...contact, by: permit.account }
      const named1 = await tx.insert(policyContacts).values(first).returning()
      rows.push(...named1.map((one) => named('policy_contacts', [id, 1], one)))
    }
    if (bases.length > 0) {
      const rested = await tx.insert(policyBases).values(basisRows(id, bases)).returning()
      rows.push(named('policy_bases', [id], rested))
    }
    await record(tx, permit, { on: id, told: 'policy registered', row: made, rows })
    return made
  })
}

const basisRows = (documentId: PolicyDocumentId, bases: readonly { number: string | null; title: string }[]) =>
  bases.map(({ number, title }, at) => ({
    documentId,
    rank: at + 1,
    number: number === null ? null : numberOf(number),
    title: title.trim(),
  }))

/** Puts a document right. @refuses NOT_FOUND, INVALID. */
export async function correctPolicy(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: PolicyDocumentId,
  right: Registration & { kind: PolicyDocument['kind']; reason: string },
  today: Day,
): Promise<PolicyDocument | Refusal> {
  const fault = faultOfRegistration(right, today)
  if (fault) return fault
  if (right.reason.trim() === '' || right.reason.length > most.letters)
    return invalid('须说明更正的理由。', 'Say why it is corrected.')
  return deed(db, async (tx) => {
    const document = await present(tx, id)
    if (document instanceof Refusal) return document
    const row = { ...right, documentId: id, by: permit.account }
    const [made] = await tx
      .insert(policyCorrections)
      .values({ ...row, number: nextOf(sql`credits.policy_corrections`, id) })
      .returning()
    if (!made) throw new Error('The correction was not kept.')
    await record(tx, permit, {
      on: id,
      told: 'policy corrected',
      rows: [named('policy_corrections', [id, made.number], made)],
    })
    return present(tx, id)
  })
}

/** Names who answers for the document from now on. @refuses NOT_FOUND, INVALID. */
export async function nameContact(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: PolicyDocumentId,
  contact: Contact,
): Promise<PolicyDocument | Refusal> {
  const fault = faultOfContact(contact)
  if (fault) return fault
  return deed(db, async (tx) => {
    const document = await present(tx, id)
    if (document instanceof Refusal) return document
    const row = { documentId: id, ...contact, by: permit.account }
    const made = await tx
      .insert(policyContacts)
      .values({ ...row, number: nextOf(sql`credits.policy_contacts`, id) })
      .returning()
    const rows = made.map((one) => named('policy_contacts', [id, one.number], one))
    await record(tx, permit, { on: id, told: 'contact named', rows })
    return document
  })
}

/** Keeps a file with the document. @refuses NOT_FOUND. */
export async function attachFile(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: PolicyDocumentId,
  { name, mediaType, bytes }: File,
): Promise<AttachmentHead | Refusal> {
  return deed(db, async (tx) => {
    const document = await present(tx, id)
    if (document instanceof Refusal) return document
    const attachment = newId('PolicyAttachmentId')
    const row = { id: attachment, documentId: id, name, mediaType, size: bytes.length, digest: hex(bytes) }
    const [made] = await tx
      .insert(policyAttachments)
      .values({ ...row, bytes, by: permit.account })
      .returning()
    if (!made) throw new Error('The file was not kept.')
    await record(tx, permit, { on: id, told: 'file attached', row: { ...row, by: permit.account } })
    return made
  })
}
