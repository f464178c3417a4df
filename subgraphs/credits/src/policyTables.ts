// The life of policy documents and of rule drafts: rows that are only ever added, each numbered within what it belongs to.
import type { AccountId, OrganisationId, PolicyAttachmentId, PolicyDocumentId } from '@jijiao/kernel'
import { customType, date, integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { credits, policyDocuments, policyKinds } from './tables.ts'

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const documentId = () =>
  text()
    .$type<PolicyDocumentId>()
    .notNull()
    .references(() => policyDocuments.id)
const by = () => text().$type<AccountId>().notNull()

/** A registered document put right: the whole of it as it should have been. The number is never corrected: it is what finds it. */
export const policyCorrections = credits.table(
  'policy_corrections',
  {
    documentId: documentId(),
    number: integer().notNull(), // 1, 2 …; the last one holds
    title: text().notNull(),
    issuer: text().notNull(),
    issuedOn: date().notNull(),
    kind: text({ enum: policyKinds }).notNull(),
    body: text().notNull(),
    reason: text().notNull(),
    by: by(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'policy_corrections_once', columns: [t.documentId, t.number] })],
)

/** 联系人 (S5): the desk that answers for a document; the last row holds. */
export const policyContacts = credits.table(
  'policy_contacts',
  {
    documentId: documentId(),
    number: integer().notNull(),
    division: text().notNull(),
    person: text().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    by: by(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'policy_contacts_once', columns: [t.documentId, t.number] })],
)

/** 依据 (S3): the documents it rests on. Higher ones need not be registered here, so that their number is text. */
export const policyBases = credits.table(
  'policy_bases',
  {
    documentId: documentId(),
    rank: integer().notNull(), // order in the text
    number: text(), // null where the text names none
    title: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'policy_bases_once', columns: [t.documentId, t.rank] })],
)

export const policyAttachments = credits.table('policy_attachments', {
  id: text().$type<PolicyAttachmentId>().primaryKey(),
  documentId: documentId(),
  name: text().notNull(),
  mediaType: text().notNull(),
  size: integer().notNull(), // bytes
  digest: text().notNull(), // sha256, hex
  bytes: bytea().notNull(),
  by: by(),
  recordedAt: recordedAt(),
})

export const recipientClasses = [
  'HR_AUTHORITY',
  'SERIES_AUTHORITY',
  'EMPLOYER',
  'TRAINING_INSTITUTION',
  'BASE',
] as const

/** 主送 (S2): delivered to every organisation that was of the class on the day. */
export const policyDeliveries = credits.table(
  'policy_deliveries',
  {
    documentId: documentId(),
    organisationId: text().$type<OrganisationId>().notNull(),
    organisationName: text().notNull(), // as on that day
    class: text({ enum: recipientClasses }).notNull(),
    deliveredOn: date().notNull(),
    by: by(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'policy_deliveries_once', columns: [t.documentId, t.organisationId] })],
)

/** 阅读: an account has confirmed that it read the document. */
export const policyReadings = credits.table(
  'policy_readings',
  { documentId: documentId(), by: by(), readOn: date().notNull(), recordedAt: recordedAt() },
  (t) => [primaryKey({ name: 'policy_readings_once', columns: [t.documentId, t.by] })],
)

export type PolicyContact = typeof policyContacts.$inferSelect
export type PolicyBasis = typeof policyBases.$inferSelect
export type PolicyAttachment = typeof policyAttachments.$inferSelect
export type PolicyReading = typeof policyReadings.$inferSelect
export type PolicyCorrection = typeof policyCorrections.$inferSelect
export type PolicyDelivery = typeof policyDeliveries.$inferSelect
