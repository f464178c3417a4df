import {
  type AccountId,
  type ApplicationId,
  type HourEntryId,
  type JudgementId,
  type OrganisationId,
  type PersonId,
  titleLevels,
} from '@jijiao/kernel'
import { boolean, date, index, integer, pgSchema, text, timestamp, unique } from 'drizzle-orm/pg-core'

export const audits = pgSchema('audits')

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

/** 申报: one per person, series, target level and review year (A17). */
export const applications = audits.table(
  'applications',
  {
    id: text().$type<ApplicationId>().primaryKey(),
    number: text().notNull(), // 受理编号, NX-JXJY-2016-000123
    personId: text().$type<PersonId>().notNull(),
    series: text().notNull(),
    currentLevel: text({ enum: [...titleLevels, 'NONE'] }).notNull(),
    targetLevel: text({ enum: titleLevels }).notNull(),
    reviewYear: integer().notNull(),
    area: text().notNull(), // path in the tree of jurisdictions
    organisationId: text().$type<OrganisationId>().notNull(),
    organisationName: text().notNull(),
    education: text().notNull(),
    filedOn: date(), // null: not filed yet; rules then ask with today
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('applications_once').on(t.personId, t.series, t.targetLevel, t.reviewYear),
    unique('applications_number_once').on(t.number),
    index('applications_of_review').on(t.reviewYear, t.number),
  ],
)

/** 专业课相关性意见 (S76): whether an activity had to do with the person's work. The latest one counts; none means relevant. */
export const relevanceJudgements = audits.table(
  'relevance_judgements',
  {
    id: text().$type<JudgementId>().primaryKey(),
    entryId: text().$type<HourEntryId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    relevant: boolean().notNull(),
    reason: text().notNull(),
    judgedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('relevance_judgements_of_person').on(t.personId, t.entryId, t.recordedAt.desc())],
)

/** Calls already answered; unlogged, swept after two minutes. */
export const nonces = audits.table('nonces', {
  nonce: text().primaryKey(),
  claimedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type Application = typeof applications.$inferSelect
export type RelevanceJudgement = typeof relevanceJudgements.$inferSelect
