// Tables of what other agencies may ask and were told. All append-only but counts and the calls already used. Long: they refer to one another.
import {
  type AccountId,
  type AgencyId,
  type AgreementId,
  type AmendmentId,
  type BulkInquiryId,
  type Day,
  type DeterminationId,
  type HolidayNoticeId,
  type InquiryId,
  type LogEntryId,
  type PersonId,
  purposes,
  type RecordField,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'
import type { PublicJwk } from './agencyKey.ts'
import { agreementSteps, askKinds, sharingKinds } from './agreement.ts'
import type { Answer, Question } from './inquiry.ts'
import type { Released } from './statistics.ts'
import { audits } from './tables.ts'

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it
const agreementId = () =>
  text()
    .$type<AgreementId>()
    .notNull()
    .references(() => agreements.id)

/** 条款: the same columns of a request and of each amendment. */
const terms = () => ({
  sharing: text({ enum: sharingKinds }).notNull(), // which clock runs
  purpose: text({ enum: purposes }).notNull(),
  legalBasis: text().notNull(),
  asks: text({ enum: askKinds }).array().notNull(),
  fields: text().array().$type<RecordField[]>().notNull(),
  series: text().array(), // null: all
  levels: text({ enum: titleLevels }).array(), // null: all
  areas: text().array().notNull(), // paths in the tree of jurisdictions
  dailyQuota: integer().notNull(), // persons a day
  heldFrom: date().notNull(),
  heldUntil: date().notNull(), // the first day it no longer holds
  contact: text().notNull(),
})

/** 外部门: another agency that may ask. */
export const agencies = audits.table(
  'agencies',
  {
    id: text().$type<AgencyId>().primaryKey(),
    name: text().notNull(),
    contact: text().notNull(), // who answers for it: name of the office and its telephone
    registeredBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('agencies_name_once').on(t.name)],
)

/** The accounts that speak for an agency: its officers, and its machines by way of an agreement's keys. */
export const agencyAccounts = audits.table('agency_accounts', {
  accountId: text().$type<AccountId>().primaryKey(), // an account speaks for one agency
  agencyId: text()
    .$type<AgencyId>()
    .notNull()
    .references(() => agencies.id),
  recordedAt: recordedAt(),
})

/** 数据共享协议, as first requested. What became of it are its steps, and its amendments. */
export const agreements = audits.table(
  'agreements',
  {
    id: text().$type<AgreementId>().primaryKey(),
    number: text().notNull(), // 宁人社数享〔2026〕3号
    agencyId: text()
      .$type<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    accountId: text().$type<AccountId>().notNull(), // whose call a machine's is
    sandbox: boolean().notNull().default(false), // synthetic people alone
    ...terms(),
    requestedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('agreements_number_once').on(t.number),
    check('agreements_period', sql`${t.heldFrom} < ${t.heldUntil}`),
    check('agreements_quota', sql`${t.dailyQuota} > 0`),
  ],
)

/** 补正: the terms of a request that was returned, as they come again. Those before are kept; the latest are what is decided on and holds. */
export const agreementAmendments = audits.table(
  'agreement_amendments',
  {
    id: text().$type<AmendmentId>().primaryKey(),
    agreementId: agreementId(),
    step: integer().notNull(), // number of the step it came with
    ...terms(),
    amendedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('agreement_amendments_of_a_step_once').on(t.agreementId, t.step),
    foreignKey({
      name: 'agreement_amendments_step',
      columns: [t.agreementId, t.step],
      foreignColumns: [agreementEvents.agreementId, agreementEvents.number],
    }),
    check('agreement_amendments_period', sql`${t.heldFrom} < ${t.heldUntil}`),
    check('agreement_amendments_quota', sql`${t.dailyQuota} > 0`),
  ],
)

/** What became of an agreement, step by step. Two officers who decide at once write the same number, and one of them is told so. */
export const agreementEvents = audits.table(
  'agreement_events',
  {
    agreementId: agreementId(),
    number: integer().notNull(), // from 1
    step: text({ enum: agreementSteps }).notNull(),
    reason: text().notNull(), // what is missing, why it was refused; '' where none is needed
    actedBy: text().$type<AccountId>().notNull(),
    actedOn: date().notNull(), // in the province's time: clocks run from it
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.number] })],
)

/** Public keys of an agreement's machines. The id is the key's own thumbprint (RFC 7638): nobody can give a key another's id. */
export const agencyKeys = audits.table(
  'agency_keys',
  {
    kid: text().notNull(),
    agreementId: agreementId(),
    jwk: jsonb().$type<PublicJwk>().notNull(), // the public half, EC P-256 or Ed25519
    registeredBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  // A key is registered once, for one agreement, for ever: one that was withdrawn never comes back.
  (t) => [primaryKey({ columns: [t.kid] }), index('agency_keys_of_agreement').on(t.agreementId)],
)

/** Keys that no longer hold, from the moment they are here. */
export const agencyKeyEndings = audits.table('agency_key_endings', {
  kid: text()
    .primaryKey()
    .references(() => agencyKeys.kid),
  endedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** An inquiry and what was told. The answer is kept, so that the same inquiry is answered the same for ever. */
export const inquiries = audits.table(
  'inquiries',
  {
    id: text().$type<InquiryId>().primaryKey(), // made by whoever asks: the same id is the same inquiry
    receipt: text().notNull(), // 回执编号 NX-CX-2026-00000123
    agreementId: agreementId(),
    accountId: text().$type<AccountId>().notNull(),
    bulkId: text().$type<BulkInquiryId>(),
    line: integer(),
    ask: text({ enum: askKinds }).notNull(),
    questionDigest: text().notNull(), // of what was asked, the identity number as its keyed hash
    personId: text().$type<PersonId>(), // null: nobody there, or nobody the agreement covers: the two are answered alike
    answer: jsonb().$type<Answer>().notNull(),
    logEntryId: text().$type<LogEntryId>().notNull(),
    askedOn: date().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('inquiries_receipt_once').on(t.receipt),
    unique('inquiries_line_once').on(t.bulkId, t.line),
    index('inquiries_of_agreement').on(t.agreementId, t.recordedAt.desc()),
    index('inquiries_by_entry').on(t.logEntryId),
  ],
)

/** 回执编号 run on and have gaps: what was refused has none. */
export const receiptNumbers = audits.sequence('receipt_numbers')
/** 协议编号. */
export const agreementNumbers = audits.sequence('agreement_numbers')

/** Persons asked about on a day under an agreement. The one statement that adds to it is what decides. */
export const inquiryDays = audits.table(
  'inquiry_days',
  {
    agreementId: agreementId(),
    day: date().notNull(),
    used: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.day] })],
)

/** Calls of an agency that came to nothing: how many of each kind a day, and the last of them. Bounded, whatever is sent; of nobody. */
export const agencyFaults = audits.table(
  'agency_faults',
  {
    agreementId: agreementId(),
    day: date().notNull(),
    code: text().notNull(), // of the refusal; of the token's endpoint its OAuth code
    count: integer().notNull(),
    lastAt: timestamp({ withTimezone: true }).notNull(),
    lastRequest: text(), // as it stood in the answer's x-request-id
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.day, t.code] })],
)

/** Proofs and assertions that were used. Kept until they have expired; written to disk, so that a restart forgets none. */
export const usedProofs = audits.table(
  'used_proofs',
  {
    id: text().primaryKey(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index('used_proofs_expiring').on(t.expiresAt)],
)

/** A FAIL that an officer has looked at and stands by (个人信息保护法 第二十四条). Until then no agency is told of it. */
export const failConfirmations = audits.table('fail_confirmations', {
  determinationId: text().$type<DeterminationId>().primaryKey(),
  personId: text().$type<PersonId>().notNull(),
  confirmedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** 批量核验: many inquiries under one number, worked on line by line. */
export const bulkInquiries = audits.table('bulk_inquiries', {
  id: text().$type<BulkInquiryId>().primaryKey(),
  agreementId: agreementId(),
  accountId: text().$type<AccountId>().notNull(),
  request: text().notNull(), // of the request that brought it: stands in the log entry of each line
  question: jsonb().$type<Question>().notNull(), // what is asked of every person
  contentDigest: text().notNull(), // of the lines as sent
  lines: integer().notNull(),
  askedOn: date().notNull(),
  recordedAt: recordedAt(),
})

/** The lines, after the persons were found: neither names nor identity numbers stay. */
export const bulkLines = audits.table(
  'bulk_lines',
  {
    bulkId: text().$type<BulkInquiryId>().notNull(), // written in one transaction with their inquiry; no foreign key, which would look a million times
    line: integer().notNull(), // from 1
    reference: text().notNull(), // the agency's own, given back with the answer
    personId: text().$type<PersonId>(),
    fault: text(), // a line that is no question: its code
    sameAs: integer(), // of a line that asks about the person of an earlier one: which, and it is not asked again
    questionDigest: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulkId, t.line] })],
)

/** A bulk inquiry that has been answered to its last line, with the digest of its result. */
export const bulkResults = audits.table('bulk_results', {
  bulkId: text()
    .$type<BulkInquiryId>()
    .primaryKey()
    .references(() => bulkInquiries.id),
  resultDigest: text().notNull(), // hex SHA-256 of the NDJSON
  logEntryId: text().$type<LogEntryId>().notNull(),
  recordedAt: recordedAt(),
})

/** Tables for others, once a quarter: one that is out never changes, or two of them could be held against each other. */
export const statisticsReleases = audits.table(
  'statistics_releases',
  {
    reviewYear: integer().notNull(),
    quarter: text().notNull(), // 2026Q4
    tables: jsonb().$type<Released[]>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.reviewYear, t.quarter] })],
)

/** 节假日安排 as an officer entered it, by the number of its notice. Of two that speak of one day the later counts, from the day it was entered on. */
export const holidayNotices = audits.table(
  'holiday_notices',
  {
    id: text().$type<HolidayNoticeId>().primaryKey(),
    year: integer().notNull(),
    number: text().notNull(), // 国办发明电〔2025〕7号
    off: jsonb().$type<(readonly [Day, Day])[]>().notNull(), // first and last day
    worked: jsonb().$type<Day[]>().notNull(),
    enteredOn: date().notNull(), // days before it are as they were
    enteredBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('holiday_notices_number_once').on(t.number)],
)

export type AgencyFault = typeof agencyFaults.$inferSelect
export type Agency = typeof agencies.$inferSelect
export type AgreementRow = typeof agreements.$inferSelect
export type Amendment = typeof agreementAmendments.$inferSelect
export type AgreementEvent = typeof agreementEvents.$inferSelect
export type InquiryRow = typeof inquiries.$inferSelect
export type EnteredNotice = typeof holidayNotices.$inferSelect
export type BulkInquiry = typeof bulkInquiries.$inferSelect
