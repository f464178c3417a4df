// The life of rules: drafts, their revisions and deeds, repeals, and what was judged again. Rows that are only ever added.
import type {
  AccountId,
  ImpactRunId,
  PolicyDocumentId,
  RejudgementId,
  RuleDraftId,
  RuleRevisionId,
  RuleVersionId,
} from '@jijiao/kernel'
import { date, integer, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { credits, policyDocuments, ruleVersions } from './tables.ts'

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it
const documentId = () =>
  text()
    .$type<PolicyDocumentId>()
    .notNull()
    .references(() => policyDocuments.id)
const by = () => text().$type<AccountId>().notNull()

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

export type RuleDraftRow = typeof ruleDrafts.$inferSelect
export type RuleRevisionRow = typeof ruleRevisions.$inferSelect
export type RuleDeedRow = typeof ruleDeeds.$inferSelect
