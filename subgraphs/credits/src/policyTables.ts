// The life of policy documents and of rule drafts: rows that are only ever added, each numbered within what it belongs to.
import type {
  AccountId,
  ImpactRunId,
  OrganisationId,
  PolicyAttachmentId,
  PolicyDocumentId,
  RejudgementId,
  RuleDraftId,
  RuleRevisionId,
  RuleVersionId,
} from '@jijiao/kernel'
import { customType, date, integer, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { credits, policyDocuments, policyKinds, ruleVersions } from './tables.ts'

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

/** 规则草案: what it is to become stands in its revisions, what was done with it in its deeds. */
export const ruleDrafts = credits.table('rule_drafts', {
  id: text().$type<RuleDraftId>().primaryKey(),
  ruleSet: text().notNull(),
  title: text().notNull(),
  documentId: documentId(),
  basedOn: text()
    .$type<RuleVersionId>()
    .references(() => ruleVersions.id), // null: from the document alone
  openedBy: by(),
  recordedAt: recordedAt(),
})

/** 修订稿: immutable; its hash is over the rule, its cases and the document's text, so that an approval is of all three. */
export const ruleRevisions = credits.table(
  'rule_revisions',
  {
    id: text().$type<RuleRevisionId>().primaryKey(),
    draftId: text()
      .$type<RuleDraftId>()
      .notNull()
      .references(() => ruleDrafts.id),
    number: integer().notNull(), // 1, 2 …
    hash: text().notNull(),
    source: text().notNull(),
    cases: text().notNull(),
    bodyDigest: text().notNull(),
    author: by(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('rule_revisions_number_once').on(t.draftId, t.number)],
)

export const ruleDeedKinds = [
  'OPENED',
  'SAVED',
  'SUBMITTED',
  'RETURNED',
  'COMMENTED',
  'SAW_DIFF',
  'SAW_EFFECT',
  'SAW_CASES',
  'APPROVED',
  'SCHEDULED',
] as const

/** What was done with a draft, in order: its state is their fold, and no column beside it. */
export const ruleDeeds = credits.table(
  'rule_deeds',
  {
    draftId: text()
      .$type<RuleDraftId>()
      .notNull()
      .references(() => ruleDrafts.id),
    number: integer().notNull(), // 1, 2 …: two at once cannot both be the next
    kind: text({ enum: ruleDeedKinds }).notNull(),
    revision: integer(), // number of the revision it was done to
    hash: text(), // and its hash
    reason: text(), // why it was returned, what was remarked
    line: integer(), // of the rule's text, where a remark is about one
    impactRun: text().$type<ImpactRunId>(),
    impactHash: text(), // of the result that was looked at
    by: by(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'rule_deeds_once', columns: [t.draftId, t.number] })],
)

/** 废止: proposed by one, approved by another; it counts from the approval on. */
export const ruleRepeals = credits.table(
  'rule_repeals',
  {
    versionId: text()
      .$type<RuleVersionId>()
      .notNull()
      .references(() => ruleVersions.id),
    number: integer().notNull(),
    repealedFrom: date().notNull(), // first day it no longer binds
    reason: text().notNull(),
    by: by(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'rule_repeals_once', columns: [t.versionId, t.number] })],
)

export const ruleRepealApprovals = credits.table('rule_repeal_approvals', {
  versionId: text()
    .$type<RuleVersionId>()
    .primaryKey()
    .references(() => ruleVersions.id), // once repealed is repealed: what shall bind again is a new version
  number: integer().notNull(), // the proposal that was approved
  knownFrom: date().notNull(), // day of the approval, in the province's time
  by: by(),
  recordedAt: recordedAt(),
})

/** 重新判定: a version that reaches back, applied to those who were judged before it was known. Its receipts name it. */
export const rejudgements = credits.table('rejudgements', {
  id: text().$type<RejudgementId>().primaryKey(),
  versionId: text()
    .$type<RuleVersionId>()
    .notNull()
    .references(() => ruleVersions.id),
  reason: text().notNull(),
  by: by(),
  recordedAt: recordedAt(),
})

export type PolicyContact = typeof policyContacts.$inferSelect
export type PolicyBasis = typeof policyBases.$inferSelect
export type PolicyAttachment = typeof policyAttachments.$inferSelect
export type PolicyReading = typeof policyReadings.$inferSelect
export type PolicyCorrection = typeof policyCorrections.$inferSelect
export type PolicyDelivery = typeof policyDeliveries.$inferSelect
export type RuleDraftRow = typeof ruleDrafts.$inferSelect
export type RuleRevisionRow = typeof ruleRevisions.$inferSelect
export type RuleDeedRow = typeof ruleDeeds.$inferSelect
