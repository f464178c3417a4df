// All that institutions keeps, in one file: drizzle generates the migrations from it. Long: a list.
import {
  type AccountId,
  type CommitteeFilingId,
  type CommitteeId,
  type CommitteeSeatId,
  type MandateId,
  type MandateTemplateId,
  type OrganisationId,
  type PersonId,
  purposes,
  type RecusalId,
  recordFields,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'

export const institutions = pgSchema('institutions')

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

/** 行政区划, a tree by path. 区直 and 宁东 have no GB/T 2260 code and are children of the province all the same (S4). */
export const jurisdictions = institutions.table(
  'jurisdictions',
  {
    path: text().primaryKey(), // '64.6401.640104'
    code: text(), // GB/T 2260, null for 区直 and 宁东
    name: text().notNull(),
    nameEn: text().notNull(),
    kind: text({ enum: ['PROVINCE', 'CITY', 'COUNTY', 'PROVINCIAL_DIRECT', 'FUNCTIONAL_ZONE'] }).notNull(),
    parent: text().references((): AnyPgColumn => jurisdictions.path),
    rank: integer().notNull(), // order on screen
  },
  (t) => [unique('jurisdictions_code_once').on(t.code)],
)

/** 职称系列. The national list changes (29 to 33 series in 2016, 27 today), so each name has its years. */
export const titleSeries = institutions.table(
  'title_series',
  {
    code: text().notNull(),
    name: text().notNull(),
    nameEn: text().notNull(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
  },
  (t) => [unique('title_series_once').on(t.code, t.heldFrom)],
)

/** 机构: employers, training institutions, authorities. The credit code is checked but is no key: small units share one (GB 32100). */
export const organisations = institutions.table(
  'organisations',
  {
    id: text().$type<OrganisationId>().primaryKey(),
    name: text().notNull(),
    creditCode: text(),
    area: text()
      .notNull()
      .references(() => jurisdictions.path),
    kinds: text({
      enum: [
        'EMPLOYER',
        'TRAINING_INSTITUTION',
        'BASE',
        'DISTANCE_PROVIDER',
        'HR_AUTHORITY',
        'SERIES_AUTHORITY',
        'AGENCY',
      ],
    })
      .array()
      .notNull(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('organisations_name_in_area_once').on(t.name, t.area)],
)

/** 机构等级, as history: the latest recorded is the present one. */
export const organisationTiers = institutions.table(
  'organisation_tiers',
  {
    id: text().primaryKey(),
    organisationId: text()
      .$type<OrganisationId>()
      .notNull()
      .references(() => organisations.id),
    tier: text().notNull(), // as written: 三级甲等, 县级
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('organisation_tiers_of_organisation').on(t.organisationId)],
)

/** 评审委员会: of a series or of a locality (S82). */
export const committees = institutions.table(
  'committees',
  {
    id: text().$type<CommitteeId>().primaryKey(),
    name: text().notNull(),
    family: text({ enum: ['SERIES', 'LOCALITY'] }).notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('committees_name_once').on(t.name)],
)

export const committeePositions = ['CHAIR', 'DEPUTY_CHAIR', 'MEMBER'] as const // 主任委员、副主任委员、委员

/** What a seat is: whose, on which committee, as what, for how long, and by which letter of appointment (聘任文号). */
const seat = () => ({
  id: text().$type<CommitteeSeatId>().primaryKey(),
  committeeId: text()
    .$type<CommitteeId>()
    .notNull()
    .references(() => committees.id),
  accountId: text().$type<AccountId>().notNull(),
  position: text({ enum: committeePositions }).notNull().default('MEMBER'),
  heldFrom: date().notNull(),
  heldUntil: date().notNull(),
  basis: text().notNull().default(''),
})

/** What a second person said of what one proposed, once. Who proposed it stands in the row, so that a constraint can say: not that one. */
const secondWord = () => ({
  proposedBy: text().$type<AccountId>().notNull(),
  decision: text({ enum: ['APPROVED', 'REFUSED'] }).notNull(),
  decidedBy: text().$type<AccountId>().notNull(),
  reason: text().notNull().default(''),
  recordedAt: recordedAt(),
})

/** 席位 as one security administrator proposes it. */
export const committeeSeatProposals = institutions.table(
  'committee_seat_proposals',
  { ...seat(), proposedBy: text().$type<AccountId>().notNull(), recordedAt: recordedAt() },
  (t) => [
    unique('committee_seat_proposals_proposer').on(t.id, t.proposedBy),
    index('committee_seat_proposals_of_committee').on(t.committeeId),
    check('committee_seat_proposals_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

export const committeeSeatDecisions = institutions.table(
  'committee_seat_decisions',
  { seatId: text().$type<CommitteeSeatId>().primaryKey(), ...secondWord() },
  (t) => [
    foreignKey({
      name: 'committee_seat_decisions_of_proposal',
      columns: [t.seatId, t.proposedBy],
      foreignColumns: [committeeSeatProposals.id, committeeSeatProposals.proposedBy],
    }),
    check('committee_seat_decisions_four_eyes', sql`${t.proposedBy} <> ${t.decidedBy}`),
    check('committee_seat_decisions_reason', sql`${t.decision} = 'APPROVED' or ${t.reason} <> ''`),
  ],
)

/** 委员: who sits on a committee. An approved proposal, under its id; made by the approval in the database itself (published.sql). */
export const committeeMembers = institutions.table(
  'committee_members',
  { ...seat(), recordedAt: recordedAt() },
  (t) => [
    index('committee_members_of_account').on(t.accountId),
    check('committee_members_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** 解聘: a row beside the seat, never a change of it. The first day counts. */
export const committeeSeatEndings = institutions.table(
  'committee_seat_endings',
  {
    seatId: text()
      .$type<CommitteeSeatId>()
      .notNull()
      .references(() => committeeMembers.id),
    endsOn: date().notNull(), // the first day on which nobody sits there any more
    reason: text().notNull(),
    endedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'committee_seat_endings_first', columns: [t.seatId, t.endsOn] })],
)

/** The end of a seat that counts: the first of them (published.sql). */
export const committeeSeatsEnded = institutions
  .view('committee_seats_ended', {
    seatId: text().$type<CommitteeSeatId>().notNull(),
    endsOn: date().notNull(),
    reason: text().notNull(),
    endedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  })
  .existing()

/** 备案 says how long a committee stands, at most three years, and what it may review at all (S82). */
const filing = () => ({
  id: text().$type<CommitteeFilingId>().primaryKey(),
  number: text().notNull(), // 备案文号
  heldFrom: date().notNull(),
  heldUntil: date().notNull(),
  // Null of what was filed before its scope was asked for: then it is not known, which is not the same as none.
  series: text().array(),
  levels: text({ enum: titleLevels }).array(),
  areas: text().array(),
})

/** 备案 as one security administrator asks for it. Of a committee that is new it brings the name, and the approval founds it. */
export const committeeFilingProposals = institutions.table(
  'committee_filing_proposals',
  {
    ...filing(),
    committeeId: text().$type<CommitteeId>().notNull(), // not there yet, where the filing founds it
    name: text(),
    family: text({ enum: ['SERIES', 'LOCALITY'] }),
    proposedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('committee_filing_proposals_proposer').on(t.id, t.proposedBy),
    check('committee_filing_proposals_period', sql`${t.heldFrom} < ${t.heldUntil}`),
    check('committee_filing_proposals_three_years', sql`${t.heldUntil} <= ${t.heldFrom} + interval '3 years'`),
    check('committee_filing_proposals_founds', sql`(${t.name} is null) = (${t.family} is null)`),
    check(
      'committee_filing_proposals_scope',
      sql`cardinality(${t.series}) > 0 and cardinality(${t.levels}) > 0 and cardinality(${t.areas}) > 0`,
    ),
  ],
)

export const committeeFilingDecisions = institutions.table(
  'committee_filing_decisions',
  { filingId: text().$type<CommitteeFilingId>().primaryKey(), ...secondWord() },
  (t) => [
    foreignKey({
      name: 'committee_filing_decisions_of_proposal',
      columns: [t.filingId, t.proposedBy],
      foreignColumns: [committeeFilingProposals.id, committeeFilingProposals.proposedBy],
    }),
    check('committee_filing_decisions_four_eyes', sql`${t.proposedBy} <> ${t.decidedBy}`),
    check('committee_filing_decisions_reason', sql`${t.decision} = 'APPROVED' or ${t.reason} <> ''`),
  ],
)

/** 备案: a committee stands for at most three years, then it is filed anew (S82). No mandate and no seat reaches beyond. Made by the approval. */
export const committeeFilings = institutions.table(
  'committee_filings',
  {
    ...filing(),
    committeeId: text()
      .$type<CommitteeId>()
      .notNull()
      .references(() => committees.id),
    filedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('committee_filings_number_once').on(t.committeeId, t.number),
    check('committee_filings_period', sql`${t.heldFrom} < ${t.heldUntil}`),
    check('committee_filings_three_years', sql`${t.heldUntil} <= ${t.heldFrom} + interval '3 years'`),
  ],
)

/** What a mandate opens: every dimension must cover the application; an empty one covers nothing (S67). */
const terms = () => ({
  series: text().array().notNull(),
  levels: text({ enum: titleLevels }).array().notNull(),
  areas: text().array().notNull(),
  fields: text({ enum: recordFields })
    .array()
    .notNull()
    .default(sql`'{NAME,EMPLOYMENT,EDUCATION,TITLES,STANDINGS,HOURS,EVIDENCE,VERDICT}'`),
})

/** A mandate as one security administrator proposes it. */
export const mandateProposals = institutions.table(
  'mandate_proposals',
  {
    id: text().$type<MandateId>().primaryKey(),
    committeeId: text()
      .$type<CommitteeId>()
      .notNull()
      .references(() => committees.id),
    ...terms(),
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    basis: text().notNull(), // number of the letter of authority (授权书)
    replaces: text()
      .$type<MandateId>()
      .references((): AnyPgColumn => mandates.id), // that one ends on the day this one begins
    proposedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('mandate_proposals_proposer').on(t.id, t.proposedBy),
    index('mandate_proposals_of_committee').on(t.committeeId),
    check('mandate_proposals_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** What a second person said of a proposal, once. Who proposed it stands in the row, so that a constraint can say: not that one. */
export const mandateDecisions = institutions.table(
  'mandate_decisions',
  {
    mandateId: text().$type<MandateId>().primaryKey(),
    proposedBy: text().$type<AccountId>().notNull(),
    decision: text({ enum: ['APPROVED', 'REFUSED'] }).notNull(),
    decidedBy: text().$type<AccountId>().notNull(),
    reason: text().notNull().default(''),
    recordedAt: recordedAt(),
  },
  (t) => [
    foreignKey({
      name: 'mandate_decisions_of_proposal',
      columns: [t.mandateId, t.proposedBy],
      foreignColumns: [mandateProposals.id, mandateProposals.proposedBy],
    }),
    check('mandate_decisions_four_eyes', sql`${t.proposedBy} <> ${t.decidedBy}`),
    check('mandate_decisions_reason', sql`${t.decision} = 'APPROVED' or ${t.reason} <> ''`),
  ],
)

/** 授权: what a committee may see. An approved proposal, under its id; made by the approval in the database itself (published.sql). */
export const mandates = institutions.table(
  'mandates',
  {
    id: text().$type<MandateId>().primaryKey(),
    committeeId: text()
      .$type<CommitteeId>()
      .notNull()
      .references(() => committees.id),
    ...terms(),
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    basis: text().notNull(),
    grantedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('mandates_of_committee').on(t.committeeId),
    check('mandates_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** An early end of a mandate: a row beside it, never a change of it. An end that was set can be brought forward by another; the first day counts. */
export const mandateEndings = institutions.table(
  'mandate_endings',
  {
    mandateId: text()
      .$type<MandateId>()
      .notNull()
      .references(() => mandates.id),
    endsOn: date().notNull(), // the first day on which it no longer holds
    reason: text().notNull(),
    endedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'mandate_endings_first', columns: [t.mandateId, t.endsOn] })],
)

/** The early end that counts: the first of them (published.sql). */
export const mandatesEnded = institutions
  .view('mandates_ended', {
    mandateId: text().$type<MandateId>().notNull(),
    endsOn: date().notNull(),
    reason: text().notNull(),
    endedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  })
  .existing()

/** 转授: a part of a mandate, handed by a member to a deputy. It refers to a mandate and is none, so nobody can hand it on. */
export const delegations = institutions.table(
  'delegations',
  {
    id: text().$type<MandateId>().primaryKey(),
    mandateId: text()
      .$type<MandateId>()
      .notNull()
      .references(() => mandates.id),
    delegatedBy: text().$type<AccountId>().notNull(),
    delegateId: text().$type<AccountId>().notNull(),
    ...terms(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    reason: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('delegations_of_mandate').on(t.mandateId),
    check('delegations_period', sql`${t.heldFrom} < ${t.heldUntil}`),
    check('delegations_to_another', sql`${t.delegatedBy} <> ${t.delegateId}`),
  ],
)

export const delegationEndings = institutions.table('delegation_endings', {
  delegationId: text()
    .$type<MandateId>()
    .primaryKey()
    .references(() => delegations.id),
  endsOn: date().notNull(),
  reason: text().notNull(),
  endedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

export const recusalKinds = ['KINSHIP', 'EMPLOYER', 'TEACHER', 'INTEREST', 'OTHER'] as const

/** 回避: whom a member does not judge, as declared. Same employer and own case need no declaration. */
export const recusals = institutions.table(
  'recusals',
  {
    id: text().$type<RecusalId>().primaryKey(),
    accountId: text().$type<AccountId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    kind: text({ enum: recusalKinds }).notNull(),
    reason: text().notNull(),
    heldFrom: date().notNull(),
    heldUntil: date(), // null: for good
    declaredBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('recusals_of_account').on(t.accountId),
    check('recusals_period', sql`${t.heldUntil} is null or ${t.heldFrom} < ${t.heldUntil}`),
  ],
)

export const recusalEndings = institutions.table('recusal_endings', {
  recusalId: text()
    .$type<RecusalId>()
    .primaryKey()
    .references(() => recusals.id),
  endsOn: date().notNull(),
  reason: text().notNull(),
  endedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** 季度复核: what was said of a mandate in a quarter, once. */
export const mandateReviews = institutions.table(
  'mandate_reviews',
  {
    mandateId: text()
      .$type<MandateId>()
      .notNull()
      .references(() => mandates.id),
    quarter: text().notNull(), // 2016Q2
    decision: text({ enum: ['KEEP', 'REVOKE'] }).notNull(),
    reason: text().notNull(),
    reviewedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('mandate_reviews_once').on(t.mandateId, t.quarter)],
)

/** 授权模板: terms by a name, to begin a proposal with. The latest of a name counts. */
export const mandateTemplates = institutions.table('mandate_templates', {
  id: text().$type<MandateTemplateId>().primaryKey(),
  name: text().notNull(),
  ...terms(),
  purpose: text({ enum: purposes }).notNull(),
  madeBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** Calls already answered; unlogged, swept after two minutes. */
export const nonces = institutions.table('nonces', {
  nonce: text().primaryKey(),
  claimedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type Jurisdiction = typeof jurisdictions.$inferSelect
export type TitleSeries = typeof titleSeries.$inferSelect
export type Organisation = typeof organisations.$inferSelect
export type Committee = typeof committees.$inferSelect
export type Mandate = typeof mandates.$inferSelect
export type MandateProposal = typeof mandateProposals.$inferSelect
export type Delegation = typeof delegations.$inferSelect
export type Recusal = typeof recusals.$inferSelect
export type MandateReview = typeof mandateReviews.$inferSelect
export type MandateTemplate = typeof mandateTemplates.$inferSelect
