import {
  type AccountId,
  type OrganisationId,
  type PersonId,
  type RevealId,
  roles,
  type StandingId,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const people = pgSchema('people')

const recordedAt = () => timestamp({ withTimezone: true }).notNull().defaultNow() // when we learnt of it

/** 专业技术人员. The identity number is kept sealed (AES-256-GCM, key id in front) and found by its keyed hash alone. */
export const persons = people.table(
  'persons',
  {
    id: text().$type<PersonId>().primaryKey(),
    idNumberSealed: text().notNull(),
    idNumberHash: text().notNull(),
    name: text().notNull(),
    sex: text({ enum: ['0', '1', '2', '9'] }).notNull(), // GB/T 2261.1
    birthDate: date().notNull(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [unique('persons_id_number_once').on(t.idNumberHash)],
)

/** 手机号, sealed like the identity number: the latest recorded is the present one. */
export const phones = people.table(
  'phones',
  {
    id: text().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    phoneSealed: text().notNull(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('phones_of_person').on(t.personId)],
)

/** 查看完整号码: who was told the whole of a number, and why. The person reads it. */
export const reveals = people.table(
  'reveals',
  {
    id: text().$type<RevealId>().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    accountId: text().$type<AccountId>().notNull(),
    field: text({ enum: ['ID_NUMBER', 'PHONE'] }).notNull(),
    reason: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('reveals_of_person').on(t.personId, t.recordedAt)],
)

/** Compared by bytes whatever the database's own order is: only then is a beginning one range of the index. */
const bytewise = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/**
 * What a name is found by: every tail of it as written, in pinyin and in initials, so that a part of it begins one of them. A plain index
 * serves two characters, `ilike` under row security does not. No foreign key: written with the person or not at all, and checked
 * nine times for each person it would take a third of the time of a load.
 */
export const nameKeys = people.table(
  'name_keys',
  {
    key: bytewise().notNull(),
    personId: text().$type<PersonId>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.personId] })],
)

/** 工作单位, as history: the latest recorded is where the person works. */
export const employments = people.table(
  'employments',
  {
    id: text().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    organisationId: text().$type<OrganisationId>().notNull(),
    organisationName: text().notNull(), // the name of that time
    area: text().notNull(), // path in the tree of jurisdictions
    heldFrom: date(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('employments_of_person').on(t.personId)],
)

/** 职称. NONE says that the person holds no title yet. */
export const titles = people.table(
  'titles',
  {
    id: text().$type<StandingId>().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    series: text().notNull(),
    level: text({ enum: [...titleLevels, 'NONE'] }).notNull(),
    heldFrom: date(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('titles_of_person').on(t.personId),
    index('titles_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
  ],
)

/** 学历. */
export const educations = people.table(
  'educations',
  {
    id: text().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    level: text().notNull(), // as written: 大学本科, 硕士研究生
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('educations_of_person').on(t.personId)],
)

/** 聘任, as history: the latest recorded is the present term. */
export const appointments = people.table(
  'appointments',
  {
    id: text().$type<StandingId>().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    post: text().notNull(), // 聘任岗位, as written
    heldFrom: date().notNull(),
    heldUntil: date().notNull(), // the last day of the term
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('appointments_of_person').on(t.personId),
    index('appointments_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
    check('appointments_term', sql`${t.heldFrom} <= ${t.heldUntil}`),
  ],
)

/** 注册 (执业资格), as history: the latest recorded is the present term. */
export const registrations = people.table(
  'registrations',
  {
    id: text().$type<StandingId>().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    profession: text().notNull(), // as written: 注册造价工程师
    heldFrom: date().notNull(),
    heldUntil: date().notNull(), // the last day of the term
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('registrations_of_person').on(t.personId),
    index('registrations_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
    check('registrations_term', sql`${t.heldFrom} <= ${t.heldUntil}`),
  ],
)

/** 岗位, as history: what the person does, in which sector, and since when in this profession. The latest recorded speaks. */
export const duties = people.table(
  'duties',
  {
    id: text().$type<StandingId>().primaryKey(),
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    role: text(), // as written: 一线临床医师
    sector: text(), // as written: 卫生
    heldFrom: date(), // 从事本专业起始
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('duties_of_person').on(t.personId),
    index('duties_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
  ],
)

export const intervalReasons = [
  'LEAVE',
  'SICK_LEAVE',
  'MATERNITY_LEAVE',
  'SUSPENSION',
  'SECONDMENT',
  'STUDY_ABROAD',
] as const

/** 离岗期间: a time in which the person was not at their post. Rules see each as a line of kind LEAVE. A mistake is mended by a row that reverses it. */
export const dutyIntervals = people.table(
  'duty_intervals',
  {
    id: text().$type<StandingId>().primaryKey(), // made by the caller: the same id is the same posting, for ever
    personId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => persons.id),
    reason: text({ enum: intervalReasons }).notNull(),
    heldFrom: date().notNull(),
    heldTo: date().notNull(),
    evidence: text().notNull(), // what shows it, as written: 派驻文件 宁组干〔2015〕3号
    reverses: text().$type<StandingId>(),
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('duty_intervals_of_person').on(t.personId),
    index('duty_intervals_in_time').using('brin', t.recordedAt).with({ autosummarize: true }),
    uniqueIndex('duty_intervals_reversed_once').on(t.reverses).where(sql`${t.reverses} is not null`),
    check('duty_intervals_held', sql`${t.heldFrom} <= ${t.heldTo}`),
  ],
)

/** 账号. State: closed when the holder leaves, never removed. */
export const accounts = people.table(
  'accounts',
  {
    id: text().$type<AccountId>().primaryKey(),
    login: text().notNull(),
    displayName: text().notNull(),
    organisationName: text().notNull(),
    personId: text()
      .$type<PersonId>()
      .references(() => persons.id),
    passwordHash: text().notNull(), // argon2id, with its parameters
    active: boolean().notNull().default(true),
    demonstration: integer(), // place among the cards of the sign-in page; null: no demonstration account
    recordedAt: recordedAt(),
  },
  (t) => [unique('accounts_login_once').on(t.login)],
)

/** 角色. Held from a day up to, not with, another, on a stated basis. */
export const accountRoles = people.table(
  'account_roles',
  {
    id: text().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    role: text({ enum: roles }).notNull(),
    area: text().notNull(), // '' covers nothing
    series: text().array(), // null: all
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    basis: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('account_roles_of_account').on(t.accountId),
    check('account_roles_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** Open and closed sessions; the token itself is kept nowhere, only its SHA-256. */
export const sessions = people.table(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    openedAt: recordedAt(),
    seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('sessions_of_account').on(t.accountId)],
)

/** Attempts to sign in, for the lock. A login that does not exist is counted alike, so that it cannot be told apart. */
export const signInAttempts = people.table(
  'sign_in_attempts',
  {
    id: text().primaryKey(),
    loginHash: text().notNull(),
    succeeded: boolean().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('sign_in_attempts_of_login').on(t.loginHash, t.recordedAt)],
)

/** Calls already answered; unlogged (hand-written in the migration), swept after two minutes. */
export const nonces = people.table('nonces', {
  nonce: text().primaryKey(),
  claimedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type Person = typeof persons.$inferSelect
export type Reveal = typeof reveals.$inferSelect
export type Employment = typeof employments.$inferSelect
export type Title = typeof titles.$inferSelect
export type Education = typeof educations.$inferSelect
export type Appointment = typeof appointments.$inferSelect
export type Registration = typeof registrations.$inferSelect
export type Duty = typeof duties.$inferSelect
export type DutyInterval = typeof dutyIntervals.$inferSelect
export type Account = typeof accounts.$inferSelect
export type AccountRole = typeof accountRoles.$inferSelect
export type Session = typeof sessions.$inferSelect
