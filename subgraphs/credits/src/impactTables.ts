// What a draft would have done to everybody, as measured: the run once it has ended, and whom it would have hit. Only ever added to.
import type { AccountId, ApplicationId, ImpactRunId, PersonId, RuleDraftId, RuleVersionId } from '@jijiao/kernel'
import { boolean, index, integer, jsonb, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { ruleDrafts } from './draftTables.ts'
import type { ImpactResult } from './impact.ts'
import { credits, ruleVersions } from './tables.ts'

export const impactStates = ['DONE', 'CANCELLED', 'FAILED'] as const
export const impactSides = ['JUDGED', 'TO_FILE'] as const

/** 影响测算, begun: so that one whose process ended is told as lost, and nobody waits for it. */
export const impactBeginnings = credits.table(
  'impact_beginnings',
  {
    id: text().$type<ImpactRunId>().primaryKey(),
    draftId: text()
      .$type<RuleDraftId>()
      .notNull()
      .references(() => ruleDrafts.id),
    revisionHash: text().notNull(),
    revision: integer().notNull(),
    ruleHash: text().notNull(),
    baselineId: text()
      .$type<RuleVersionId>()
      .references(() => ruleVersions.id),
    baselineHash: text(),
    reviewYear: integer().notNull(),
    identical: boolean().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('impact_beginnings_draft').on(t.draftId)],
)

/** That a run still goes on, and how far it is: a row every few seconds. */
export const impactBeats = credits.table(
  'impact_beats',
  {
    runId: text()
      .$type<ImpactRunId>()
      .notNull()
      .references(() => impactBeginnings.id),
    progressPercent: integer().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('impact_beats_run').on(t.runId, t.recordedAt)],
)

/** 影响测算. A run that goes on is kept in memory: here stands what came of it. */
export const impactRuns = credits.table(
  'impact_runs',
  {
    id: text().$type<ImpactRunId>().primaryKey(),
    draftId: text()
      .$type<RuleDraftId>()
      .notNull()
      .references(() => ruleDrafts.id),
    revisionHash: text().notNull(),
    revision: integer().notNull(),
    ruleHash: text().notNull(),
    baselineId: text()
      .$type<RuleVersionId>()
      .references(() => ruleVersions.id), // null: no version bound before
    baselineHash: text(),
    state: text({ enum: impactStates }).notNull(),
    by: text().$type<AccountId>().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    durationMs: integer().notNull(),
    asOf: timestamp({ withTimezone: true }).notNull(), // what was recorded at or after it was not seen
    reviewYear: integer().notNull(),
    people: integer().notNull(),
    entries: integer().notNull(),
    identical: boolean().notNull(),
    result: jsonb().$type<ImpactResult>(), // null: there is none
    resultHash: text(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('impact_runs_draft').on(t.draftId)],
)

/** Everybody whose verdict or hours are another under the draft. */
export const impactChanges = credits.table(
  'impact_changes',
  {
    runId: text()
      .$type<ImpactRunId>()
      .notNull()
      .references(() => impactRuns.id),
    applicationId: text().$type<ApplicationId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    side: text({ enum: impactSides }).notNull(),
    number: text().notNull(), // 受理编号
    series: text().notNull(),
    targetLevel: text().notNull(),
    area: text().notNull(),
    employer: text().notNull(),
    beforeVerdict: text().notNull(),
    beforeTotal: integer(),
    beforeShort: integer(),
    afterVerdict: text().notNull(),
    afterTotal: integer(),
    afterShort: integer(),
  },
  (t) => [primaryKey({ name: 'impact_changes_once', columns: [t.runId, t.applicationId] })],
)

export type ImpactRunRow = typeof impactRuns.$inferSelect
export type ImpactChange = typeof impactChanges.$inferSelect
