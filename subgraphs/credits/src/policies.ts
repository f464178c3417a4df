// Policy documents as kept: what was registered, and the corrections, contacts, files and deliveries that came later.
import { createHash } from 'node:crypto'
import type { AccountId, Db, PolicyAttachmentId, PolicyDocumentId, Tx } from '@jijiao/kernel'
import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import {
  type PolicyAttachment,
  type PolicyContact,
  policyAttachments,
  policyBases,
  policyContacts,
  policyCorrections,
  policyDeliveries,
  policyReadings,
} from './policyTables.ts'
import { type PolicyDocument, policyDocuments } from './tables.ts'

export const bodyDigestOf = (body: string): string => createHash('sha256').update(body).digest('hex')

/** Documents as they hold now: the last correction of each in the place of what was registered. */
async function corrected(tx: Tx, documents: readonly PolicyDocument[]): Promise<PolicyDocument[]> {
  const ids = documents.map((one) => one.id)
  const last = await tx
    .selectDistinctOn([policyCorrections.documentId])
    .from(policyCorrections)
    .where(inArray(policyCorrections.documentId, ids))
    .orderBy(policyCorrections.documentId, desc(policyCorrections.number))
  const corrections = new Map(last.map((one) => [one.documentId, one]))
  return documents.map((document) => {
    const right = corrections.get(document.id)
    if (!right) return document
    const { title, issuer, issuedOn, kind, body } = right
    return { ...document, title, issuer, issuedOn, kind, body }
  })
}

export const policies = async (db: Db): Promise<PolicyDocument[]> =>
  corrected(db, await db.select().from(policyDocuments).orderBy(desc(policyDocuments.issuedOn)))

/** @shape ids in, one each out in the same order; null for what is not there. */
export async function findPolicies(tx: Tx, ids: readonly PolicyDocumentId[]): Promise<(PolicyDocument | null)[]> {
  const rows = await tx
    .select()
    .from(policyDocuments)
    .where(inArray(policyDocuments.id, [...ids]))
  const found = new Map((await corrected(tx, rows)).map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}

/** Names of officers, as their accounts say; of an account that is none, its id. */
export async function officerNames(tx: Tx, ids: readonly AccountId[]): Promise<string[]> {
  const rows = await tx.execute<{ id: AccountId; name: string }>(sql`
    select account_id as id, display_name as name from people.officers_shown where ${inArray(sql`account_id`, [...ids])}`)
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return ids.map((id) => names.get(id) ?? id)
}

/** A file without its bytes. */
export type AttachmentHead = Omit<PolicyAttachment, 'bytes'>
const { bytes: _bytes, ...attachmentHead } = getTableColumns(policyAttachments)

type Of = { documentId: PolicyDocumentId }
/** @shape documents in, one list each out in the same order. */
const grouped = <R extends Of>(ids: readonly PolicyDocumentId[], rows: readonly R[]): R[][] => {
  const groups = Map.groupBy(rows, (row) => row.documentId)
  return ids.map((id) => groups.get(id) ?? [])
}

/** 联系人 of each document: the last that was named; null where none was. */
export async function contactsOf(tx: Tx, ids: readonly PolicyDocumentId[]): Promise<(PolicyContact | null)[]> {
  const rows = await tx
    .selectDistinctOn([policyContacts.documentId])
    .from(policyContacts)
    .where(inArray(policyContacts.documentId, [...ids]))
    .orderBy(policyContacts.documentId, desc(policyContacts.number))
  return grouped(ids, rows).map(([row]) => row ?? null)
}

export const basesOf = async (tx: Tx, ids: readonly PolicyDocumentId[]) =>
  grouped(
    ids,
    await tx
      .select()
      .from(policyBases)
      .where(inArray(policyBases.documentId, [...ids]))
      .orderBy(policyBases.rank),
  )

export const attachmentsOf = async (tx: Tx, ids: readonly PolicyDocumentId[]): Promise<AttachmentHead[][]> =>
  grouped(
    ids,
    await tx
      .select(attachmentHead)
      .from(policyAttachments)
      .where(inArray(policyAttachments.documentId, [...ids]))
      .orderBy(policyAttachments.recordedAt, policyAttachments.id),
  )

export async function attachmentBytes(tx: Tx, id: PolicyAttachmentId): Promise<Buffer> {
  const [row] = await tx
    .select({ bytes: policyAttachments.bytes })
    .from(policyAttachments)
    .where(eq(policyAttachments.id, id))
  if (!row) throw new Error(`No attachment ${id}.`)
  return row.bytes
}

/** A file whole; null where there is none, or, for everybody, where no published version rests on its document. */
export async function fileHeld(tx: Tx, id: PolicyAttachmentId, publicOnly: boolean): Promise<PolicyAttachment | null> {
  const [row] = await tx
    .select()
    .from(policyAttachments)
    .where(
      publicOnly
        ? sql`${policyAttachments.id} = ${id} and exists (select from credits.rule_versions v where v.document_id = ${policyAttachments.documentId})`
        : eq(policyAttachments.id, id),
    )
  return row ?? null
}

export const deliveriesOf = async (tx: Tx, ids: readonly PolicyDocumentId[]) =>
  grouped(
    ids,
    await tx
      .select()
      .from(policyDeliveries)
      .where(inArray(policyDeliveries.documentId, [...ids]))
      .orderBy(policyDeliveries.class, policyDeliveries.organisationName),
  )

export const readingsOf = async (tx: Tx, ids: readonly PolicyDocumentId[]) =>
  grouped(
    ids,
    await tx
      .select()
      .from(policyReadings)
      .where(inArray(policyReadings.documentId, [...ids]))
      .orderBy(policyReadings.recordedAt),
  )

export const correctionsOf = async (tx: Tx, ids: readonly PolicyDocumentId[]) =>
  grouped(
    ids,
    await tx
      .select()
      .from(policyCorrections)
      .where(inArray(policyCorrections.documentId, [...ids]))
      .orderBy(policyCorrections.number),
  )

/** Documents by their number, where they are registered. */
export async function policiesNumbered(tx: Tx, numbers: readonly string[]): Promise<(PolicyDocument | null)[]> {
  const rows = await tx
    .select({ id: policyDocuments.id, number: policyDocuments.number })
    .from(policyDocuments)
    .where(inArray(policyDocuments.number, [...numbers]))
  const ids = new Map(rows.map((row) => [row.number, row.id]))
  const found = await findPolicies(tx, [...ids.values()])
  const byNumber = new Map(found.map((one) => [one?.number ?? '', one]))
  return numbers.map((number) => byNumber.get(number) ?? null)
}
