import type { CourseId, FilingId } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgSchema, text, timestamp, unique } from 'drizzle-orm/pg-core'

export const projects = pgSchema('projects')

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

/** 公需科目轮次: the eighth ran 2016–2017 (S24). */
export const publicCourseRounds = projects.table(
  'public_course_rounds',
  {
    number: integer().primaryKey(),
    heldFrom: date().notNull(),
    heldTo: date().notNull(), // last day, included, as the document says it
    source: text().notNull(),
  },
  (t) => [check('public_course_rounds_period', sql`${t.heldFrom} <= ${t.heldTo}`)],
)

/** 课程. A public course belongs to a round, or to none where the document names none. */
export const courses = projects.table(
  'courses',
  {
    id: text().$type<CourseId>().primaryKey(),
    title: text().notNull(),
    category: text({ enum: ['PUBLIC', 'PROFESSIONAL'] }).notNull(),
    round: integer().references(() => publicCourseRounds.number),
    recordedAt: recordedAt(),
  },
  (t) => [unique('courses_title_once').on(t.title)],
)

/** 备案, as imported: the old platform tells a number for each activity. Exempt from capacity, which the filings of our own draw on. */
export const filings = projects.table(
  'filings',
  {
    id: text().$type<FilingId>().primaryKey(),
    number: text().notNull(),
    activity: text().notNull(),
    institution: text().notNull(),
    heldFrom: date().notNull(),
    heldTo: date().notNull(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('filings_once').on(t.number, t.activity, t.institution, t.heldFrom, t.heldTo),
    index('filings_by_number').on(t.number),
  ],
)

/** Calls already answered; unlogged, swept after two minutes. */
export const nonces = projects.table('nonces', {
  nonce: text().primaryKey(),
  claimedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type PublicCourseRound = typeof publicCourseRounds.$inferSelect
export type Course = typeof courses.$inferSelect
export type Filing = typeof filings.$inferSelect
