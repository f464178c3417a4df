import {
  type AccountId,
  type CommitteeId,
  type MandateId,
  type OrganisationId,
  purposes,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date, index, integer, pgSchema, text, timestamp, unique } from 'drizzle-orm/pg-core'

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

export const committeeMembers = institutions.table(
  'committee_members',
  {
    id: text().primaryKey(),
    committeeId: text()
      .$type<CommitteeId>()
      .notNull()
      .references(() => committees.id),
    accountId: text().$type<AccountId>().notNull(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('committee_members_of_account').on(t.accountId),
    check('committee_members_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** 授权: what a committee may see. Every dimension must cover the application; an empty one covers nothing (S67). */
export const mandates = institutions.table(
  'mandates',
  {
    id: text().$type<MandateId>().primaryKey(),
    committeeId: text()
      .$type<CommitteeId>()
      .notNull()
      .references(() => committees.id),
    series: text().array().notNull(),
    levels: text({ enum: titleLevels }).array().notNull(),
    areas: text().array().notNull(),
    reviewYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    basis: text().notNull(), // number of the letter of authority (授权书)
    grantedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('mandates_of_committee').on(t.committeeId),
    check('mandates_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** An early end of a mandate: a row beside it, never a change of it. */
export const mandateEndings = institutions.table('mandate_endings', {
  mandateId: text()
    .$type<MandateId>()
    .primaryKey()
    .references(() => mandates.id),
  endsOn: date().notNull(), // the first day on which it no longer holds
  reason: text().notNull(),
  endedBy: text().$type<AccountId>().notNull(),
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
export type CommitteeMember = typeof committeeMembers.$inferSelect
export type Mandate = typeof mandates.$inferSelect
