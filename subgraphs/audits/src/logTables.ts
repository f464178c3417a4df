// The tables of the log. Only audits.append and the sequencer's functions write entries, places, nodes and checkpoints (published.sql).
import type { AccountId, LogAnswerId, LogEntryId, LogQuestionId, LogSealId, PersonId } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, primaryKey, text, timestamp, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { audits } from './tables.ts'

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

/** The log as appended, each entry kept as the text whose digest is taken. */
export const logEntries = audits.table(
  'log_entries',
  {
    id: text().$type<LogEntryId>().primaryKey(),
    entry: text().notNull(), // canonical JSON: ids and salted digests, no names
    action: text().notNull(),
    accountId: text().$type<AccountId>().notNull(),
    personId: text().$type<PersonId>(),
    onId: text(), // what was acted on
    requestId: text().notNull(),
    sealedUntil: date(), // the person is shown it from this day on
    salt: text(), // of the entry's digests; null once it was forgotten, and then they tell nothing
    aside: text(), // words of somebody's own; the entry has their digest
    recordedAt: recordedAt(), // as the entry says it
  },
  (t) => [
    index('log_entries_of_person').on(t.personId, t.recordedAt.desc()),
    index('log_entries_of_account').on(t.accountId, t.recordedAt.desc()),
    index('log_entries_on').on(t.onId),
    index('log_entries_runs').on(t.recordedAt).where(sql`${t.personId} is null`), // of nobody in particular: reading the log, runs over everybody
    uniqueIndex('log_entries_look_once').on(t.requestId, t.personId).where(sql`${t.action} = 'record.read'`),
    // Who tries a hundred times a day has tried; the hundred and first time tells nobody anything.
    uniqueIndex('log_entries_refused_once')
      .on(t.accountId, sql`coalesce(${t.personId}, '')`, sql`((${t.recordedAt} at time zone 'Asia/Shanghai')::date)`)
      .where(sql`${t.action} = 'record.refused'`),
    index('log_entries_in_time').on(t.recordedAt, t.id),
    // What a mandate was used for, without reading the whole log. The condition is the one that use_under asks by (published.sql).
    index('log_entries_under_mandate')
      .on(sql`(entry::jsonb->>'mandate')`)
      .where(sql`action in ('record.read', 'record.reveal', 'record.export') and entry::jsonb->>'mandate' is not null`),
  ],
)

/** Appended, and not yet in order. Whoever puts entries in order takes them from here, so that a late commit is never passed over. */
export const logPending = audits.table('log_pending', { entryId: text().primaryKey() })

/** The order of the log: gapless from 0, with the digest of each entry's text. */
export const logLeaves = audits.table(
  'log_leaves',
  {
    index: bigint({ mode: 'number' }).primaryKey(),
    entryId: text().notNull(),
    leafHash: text().notNull(), // hex SHA-256 of 0x00 and the entry's bytes (RFC 6962)
    recordedAt: recordedAt(),
  },
  (t) => [unique('log_leaves_once').on(t.entryId)],
)

/** Hashes of whole subtrees of 256, 65,536, … leaves: with 255 of a level at the most, any node of the tree is computed. */
export const logNodes = audits.table(
  'log_nodes',
  { level: integer().notNull(), index: bigint({ mode: 'number' }).notNull(), hash: text().notNull() },
  (t) => [primaryKey({ columns: [t.level, t.index] })],
)

/** The signed sizes and roots, in the order of their making. */
export const logCheckpoints = audits.table(
  'log_checkpoints',
  {
    size: bigint({ mode: 'number' }).primaryKey(),
    root: text().notNull(), // hex
    note: text().notNull(), // C2SP tlog-checkpoint
    recordedAt: recordedAt(),
  },
  (t) => [index('log_checkpoints_in_time').on(t.recordedAt)],
)

/** What witnesses answered: their signature lines under a checkpoint. */
export const logCosignatures = audits.table(
  'log_cosignatures',
  {
    size: bigint({ mode: 'number' }).notNull(),
    witness: text().notNull(),
    line: text().notNull(),
    recordedAt: recordedAt(),
  },
  // The latest of each witness is asked by everybody, and one that fell silent long ago is behind millions of others.
  (t) => [primaryKey({ columns: [t.size, t.witness] }), index('log_cosignatures_of_witness').on(t.witness, t.size)],
)

/** Public keys of the log and of its witnesses. A key of the log is vouched for by the one before it, in a signed note. */
export const logKeys = audits.table('log_keys', {
  key: text().primaryKey(), // name+id+key (C2SP signed-note)
  kind: text({ enum: ['LOG', 'WITNESS'] }).notNull(),
  fromSize: bigint({ mode: 'number' }).notNull(), // checkpoints larger than this are signed by it
  statement: text().notNull(),
  recordedAt: recordedAt(),
})

/** Orders of sealing: once a second person has approved, and until it ends, looks of the account at the person are shown to the person only from a later day on. */
export const logSeals = audits.table(
  'log_seals',
  {
    id: text().$type<LogSealId>().primaryKey(),
    accountId: text().$type<AccountId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    basis: text().notNull(), // number of the order (文号)
    endsOn: date().notNull(),
    sealedUntil: date().notNull(),
    orderedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('log_seals_of').on(t.accountId, t.personId)],
)

/** The second person's word: an order seals nothing before it. */
export const logSealApprovals = audits.table('log_seal_approvals', {
  sealId: text()
    .$type<LogSealId>()
    .primaryKey()
    .references(() => logSeals.id),
  approvedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** Orders that were ended early, or withdrawn before anybody approved. What is sealed already stays so until its day. */
export const logSealEndings = audits.table('log_seal_endings', {
  sealId: text()
    .$type<LogSealId>()
    .primaryKey()
    .references(() => logSeals.id),
  reason: text().notNull(),
  endedBy: text().$type<AccountId>().notNull(),
  recordedAt: recordedAt(),
})

/** What people ask about an entry that concerns them. */
export const logQuestions = audits.table(
  'log_questions',
  {
    id: text().$type<LogQuestionId>().primaryKey(),
    entryId: text().$type<LogEntryId>().notNull(),
    personId: text().$type<PersonId>().notNull(),
    text: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('log_questions_once').on(t.entryId)],
)

/** What the department answers; one answer to a question. */
export const logAnswers = audits.table(
  'log_answers',
  {
    id: text().$type<LogAnswerId>().primaryKey(),
    questionId: text().$type<LogQuestionId>().notNull(),
    text: text().notNull(),
    answeredBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('log_answers_once').on(t.questionId)],
)

export type LogQuestion = typeof logQuestions.$inferSelect
export type LogAnswer = typeof logAnswers.$inferSelect
