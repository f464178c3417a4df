// The tables of the credits room. Long because it is a list: each table stands with why it is as it is.
import {
  type AccountId,
  type ApplicationId,
  type DeterminationId,
  type HourEntryId,
  type PersonId,
  type PolicyDocumentId,
  purposes,
  type RejudgementId,
  type RuleDraftId,
  type RuleVersionId,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  json,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const credits = pgSchema('credits')

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

export const policyKinds = ['OPINION', 'NOTICE', 'MEASURES', 'RULES', 'REPLY'] as const // 意见, 通知, 办法, 规定, 复函

/** 政策文件 (S1): the text as issued, found by its number. What was written wrongly is mended by a row of policy_corrections. */
export const policyDocuments = credits.table(
  'policy_documents',
  {
    id: text().$type<PolicyDocumentId>().primaryKey(),
    number: text().notNull(), // 宁人社函〔2016〕156号
    title: text().notNull(),
    issuer: text().notNull(),
    issuedOn: date().notNull(),
    kind: text({ enum: policyKinds }).notNull().default('OPINION'),
    body: text().notNull(),
    registeredBy: text().$type<AccountId>(), // null: came with the product
    recordedAt: recordedAt(),
  },
  (t) => [unique('policy_documents_number_once').on(t.number)],
)

/** 规则版本: immutable once here; its hash is the digest of its canonical form, and a determination names it. */
export const ruleVersions = credits.table(
  'rule_versions',
  {
    id: text().$type<RuleVersionId>().primaryKey(),
    ruleSet: text().notNull(), // ningxia-2016
    title: text().notNull(),
    documentId: text()
      .$type<PolicyDocumentId>()
      .notNull()
      .references(() => policyDocuments.id),
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    inForceFrom: date().notNull(),
    inForceUntil: date(), // first day it no longer binds; null: open
    issuedOn: date().notNull(),
    publishedOn: date().notNull(), // the day it became known here, in the province's time; of what came with the product the day of issue
    source: text().notNull(), // the YAML as written
    cases: text().notNull(), // the case file it was published with
    canonical: text().notNull(), // canonical JSON, what the hash is of
    hash: text().notNull(),
    bodyDigest: text().notNull(), // of the document's text that its quotations were held against
    draftId: text().$type<RuleDraftId>(), // null: came with the product, as the five below
    revisionHash: text(), // of the revision that was approved
    impactHash: text(), // result of the impact run that the approver looked at
    approvedBy: text().$type<AccountId>(),
    basedOn: text().$type<RuleVersionId>(), // what it was drafted from; of a rollback, the old one
    replaces: text().$type<RuleVersionId>(), // what bound on its first day until then
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('rule_versions_hash_once').on(t.hash),
    index('rule_versions_of_review').on(t.reviewYear, t.purpose, t.inForceFrom),
  ],
)

export const entryKinds = [
  'PUBLIC_COURSE',
  'PROFESSIONAL_COURSE',
  'STUDY_TRIP',
  'TEACHING',
  'DEGREE_STUDY',
  'EXAM_PREPARATION',
  'CONFERENCE',
  'PAPER',
  'PROJECT',
  'AWARD',
  'SELF_STUDY',
  'PRACTICE',
] as const
export const evidenceKinds = [
  'COMPLETION_CERTIFICATE',
  'OTHER_PROOF',
  'ONLINE_CERTIFICATE',
  'DOCUMENT',
  'SCHOOL_PROOF',
  'DIPLOMA',
  'NONE',
] as const
export const places = ['PROVINCE', 'ELSEWHERE', 'ABROAD'] as const
export const providers = [
  'TRAINING_INSTITUTION',
  'BASE',
  'DISTANCE_PROVIDER',
  'UNIVERSITY',
  'EMPLOYER',
  'ASSOCIATION',
  'AUTHORITY',
] as const

/** 学时台账: what happened, as told; a rule version turns it into hours. Append-only: a mistake is mended by a row that reverses it. */
export const hourEntries = credits.table(
  'hour_entries',
  {
    id: text().$type<HourEntryId>().primaryKey(), // made by the caller: the same id is the same posting, for ever
    personId: text().$type<PersonId>().notNull(),
    kind: text({ enum: entryKinds }).notNull(),
    category: text({ enum: ['PUBLIC', 'PROFESSIONAL'] }),
    course: text().notNull(), // name of the activity, without 《》 and outer white space
    quantityTenths: integer(), // 1/10 of the unit, as the certificate says; null where it says none
    unit: text({ enum: ['HOUR', 'CREDIT'] }).notNull(),
    days: smallint(), // whole days in all (考察交流)
    travelDays: smallint(), // of which travelling
    heldFrom: date(),
    heldTo: date(), // the day of completion
    registeredOn: date(),
    enrolledOn: date(), // 学历教育 only
    graduatedOn: date(),
    degree: text({ enum: ['HIGHER', 'SECOND'] }), // 高一级学历, 第二学历
    filing: text(), // number of the filing; null: never filed
    institution: text().notNull(),
    mode: text({ enum: ['PHYSICAL', 'ONLINE'] }),
    evidence: text({ enum: evidenceKinds }).notNull(),
    topic: text(), // 专题, a subject within the category
    place: text({ enum: places }),
    grade: text(), // of an award, a journal, a project, as written: 国家级
    rank: smallint(), // 1 for the first prize
    authorOrder: smallint(),
    authors: smallint(),
    minutes: integer(), // in all
    sessions: smallint(),
    attended: smallint(), // of the sessions
    examOn: date(),
    verifiedOn: date(),
    evidenceOn: date(), // the day on the certificate
    provider: text({ enum: providers }), // what sort of institution taught
    source: text().notNull(), // where it was told, e.g. import:<digest>
    reverses: text().$type<HourEntryId>(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('hour_entries_of_person').on(t.personId),
    index('hour_entries_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
    uniqueIndex('hour_entries_reversed_once').on(t.reverses).where(sql`${t.reverses} is not null`),
    check('hour_entries_quantity', sql`${t.quantityTenths} >= 0`),
    check('hour_entries_days', sql`${t.days} >= 0 and ${t.travelDays} between 0 and ${t.days}`),
    check('hour_entries_held', sql`${t.heldFrom} <= ${t.heldTo}`),
    check('hour_entries_studied', sql`${t.enrolledOn} <= ${t.graduatedOn}`),
    check(
      'hour_entries_authors',
      sql`${t.rank} >= 1 and ${t.authors} >= 1 and ${t.authorOrder} between 1 and ${t.authors}`,
    ),
    check(
      'hour_entries_attended',
      sql`${t.minutes} >= 0 and ${t.sessions} >= 0 and ${t.attended} between 0 and ${t.sessions}`,
    ),
  ],
)

/** A row of facts as PostgreSQL writes it: column to value. */
export type FactRow = Readonly<Record<string, string | number | boolean | null>>
/** Many rows with the names of their columns once: half the bytes of one object per row, and as plain to read. */
export type FactTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly FactRow[string][])[] }

export const verdicts = ['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_OPEN', 'NEEDS_REVIEW'] as const

/**
 * What a rule saw of an application: the applicant (all but the day of judgement) and the ledger lines, as known before an instant.
 * Written once when they differ from what was kept last; every receipt until the next change names the same row (0019).
 */
export const keptFacts = credits.table(
  'kept_facts',
  {
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    applicationId: text().$type<ApplicationId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    asOf: timestamp({ withTimezone: true }).notNull(), // facts recorded at or after this instant were not seen
    subject: json().$type<FactRow>().notNull(), // columns of credits.subject_facts
    entries: json().$type<FactTable>().notNull(), // by id
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.reviewYear, t.purpose, t.applicationId, t.asOf] })],
)

/**
 * Each judging of a review: facts are kept up to its instant, so that only what was learnt since can differ. `whole`: everybody got a receipt
 * in the same transaction, so that no older receipt is anybody's latest.
 */
export const sweeps = credits.table(
  'sweeps',
  {
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    asOf: timestamp({ withTimezone: true }).notNull(),
    whole: boolean().notNull(),
    recordedAt: recordedAt(), // that of its receipts
  },
  (t) => [primaryKey({ columns: [t.reviewYear, t.purpose, t.asOf, t.recordedAt] })],
)

/** 判定: a receipt, never updated. Rule hash and facts as they were let anyone judge again and get the same bytes. */
export const determinations = credits.table(
  'determinations',
  {
    id: text().$type<DeterminationId>().primaryKey(),
    applicationId: text().$type<ApplicationId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    ruleHash: text().notNull(), // '' where no rule exists for the person
    factsAsOf: timestamp({ withTimezone: true }).notNull(), // with review year, purpose and application the key of the facts it rests on
    asOf: timestamp({ withTimezone: true }).notNull(), // facts recorded at or after this instant were not seen
    judgedOn: date().notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    totalTenths: integer(),
    shortTenths: integer(),
    overTenths: integer(), // what lies above the hours that are asked
    missingCourses: text().array().notNull(), // in the document's order, alternatives joined by |
    bySubstitution: boolean().notNull(),
    windowFrom: date(), // 审验期, both days included; null where no window applies
    windowUntil: date(),
    rejudgement: text().$type<RejudgementId>(), // null: an ordinary verdict
    recordedAt: recordedAt(),
  },
  (t) => [
    index('determinations_of_application').on(t.applicationId, t.recordedAt.desc()),
    // Rows lie in the order in which they were recorded, and nearly of the days they judge: ranges of pages tell when, for nothing when a row is written.
    index('determinations_in_time').using('brin', t.recordedAt, t.judgedOn).with({ autosummarize: true }),
  ],
)

/** Calls already answered; unlogged, swept after two minutes. */
export const nonces = credits.table('nonces', {
  nonce: text().primaryKey(),
  claimedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type PolicyDocument = typeof policyDocuments.$inferSelect
export type RuleVersion = typeof ruleVersions.$inferSelect
export type HourEntry = typeof hourEntries.$inferSelect
export type Determination = typeof determinations.$inferSelect
