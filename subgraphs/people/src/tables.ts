// All that people keeps, in one file: drizzle generates the migrations from it. Long: a list.
import {
  type AccountId,
  type FactorId,
  type OrganisationId,
  type PersonId,
  type RevealId,
  type RoleGrantId,
  roles,
  type SessionId,
  type StandingId,
  titleLevels,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import {
  bigint,
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

/** 账号. State: disabled for a time, or closed when the holder leaves; never removed. */
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
    holder: text(), // keyed digest of the holder's identity number: two accounts of one person are one person's; null: not said
    passwordHash: text().notNull(), // argon2id, with its parameters
    passwordMadeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    passwordOnceUntil: timestamp({ withTimezone: true }), // a first password, good until then and to be changed at its one use
    active: boolean().notNull().default(true),
    closedAt: timestamp({ withTimezone: true }), // never opened again
    demonstration: integer(), // place among the cards of the sign-in page; null: no demonstration account
    recordedAt: recordedAt(),
  },
  (t) => [unique('accounts_login_once').on(t.login), index('accounts_of_holder').on(t.holder)],
)

/** What every password was, for the rule that the last five are not used again. */
export const passwordsPast = people.table(
  'passwords_past',
  {
    id: text().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    passwordHash: text().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('passwords_past_of_account').on(t.accountId)],
)

export const accountEventKinds = [
  'OPENED',
  'FIRST_PASSWORD',
  'PASSWORD_CHANGED',
  'DISABLED',
  'ENABLED',
  'UNLOCKED',
  'RESET',
  'FACTORS_REMOVED',
  'CLOSED',
  'FACTOR_ADDED',
  'FACTOR_REMOVED',
  'RECOVERY_CODES_RENEWED',
  'PROVIDER_LINKED',
  'LOCKED',
] as const
export type AccountEventKind = (typeof accountEventKinds)[number]

/** 账号履历: what was done to an account, by whom and why. */
export const accountEvents = people.table(
  'account_events',
  {
    id: text().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    kind: text({ enum: accountEventKinds }).notNull(),
    byAccount: text().$type<AccountId>().notNull(),
    reason: text(),
    recordedAt: recordedAt(),
  },
  (t) => [index('account_events_of_account').on(t.accountId, t.recordedAt)],
)

/** 角色. Held from a day up to, not with, another, on a stated basis. That no person holds two of the three offices is checked by a trigger. */
export const accountRoles = people.table(
  'account_roles',
  {
    id: text().$type<RoleGrantId>().primaryKey(),
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

/** A role as proposed. The role itself, when a second person approves, has the same id. */
export const roleProposals = people.table(
  'role_proposals',
  {
    id: text().$type<RoleGrantId>().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    role: text({ enum: roles }).notNull(),
    area: text().notNull(),
    series: text().array(),
    heldFrom: date().notNull(),
    heldUntil: date().notNull(),
    basis: text().notNull(),
    proposedBy: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('role_proposals_of_account').on(t.accountId),
    check('role_proposals_period', sql`${t.heldFrom} < ${t.heldUntil}`),
  ],
)

/** What a second person said of a proposal, once. */
export const roleDecisions = people.table('role_decisions', {
  proposalId: text()
    .$type<RoleGrantId>()
    .primaryKey()
    .references(() => roleProposals.id),
  approved: boolean().notNull(),
  decidedBy: text()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  reason: text(),
  recordedAt: recordedAt(),
})

/** A role taken back before its last day: from that instant it is held no more. */
export const roleEndings = people.table('role_endings', {
  roleId: text()
    .$type<RoleGrantId>()
    .primaryKey()
    .references(() => accountRoles.id),
  endedBy: text().$type<AccountId>().notNull(),
  reason: text().notNull(),
  recordedAt: recordedAt(),
})

export const proofKinds = ['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY_CODE', 'PROVIDER'] as const
export type ProofKind = (typeof proofKinds)[number]
export const sessionEndings = ['SIGNED_OUT', 'SIGNED_IN_ELSEWHERE', 'ENDED_BY_HOLDER', 'ACCOUNT_CHANGED'] as const
export type SessionEnding = (typeof sessionEndings)[number]

/**
 * Open and closed sessions; the token itself is kept nowhere, only its SHA-256. A renewed token leaves the former one good for some
 * seconds, for questions that were under way, and never for a deed that asks for a second proof.
 */
export const sessions = people.table(
  'sessions',
  {
    id: text().$type<SessionId>().primaryKey(),
    tokenHash: text().notNull(),
    formerHash: text(),
    formerUntil: timestamp({ withTimezone: true }),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    source: text().notNull(), // keyed digest of the address
    proofs: text({ enum: proofKinds }).array().notNull(), // what it was opened with
    steppedUpAt: timestamp({ withTimezone: true }),
    viewAs: text().$type<AccountId>(),
    viewUntil: timestamp({ withTimezone: true }),
    openedAt: recordedAt(),
    seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    ending: text({ enum: sessionEndings }),
  },
  (t) => [
    index('sessions_of_account').on(t.accountId),
    unique('sessions_token_once').on(t.tokenHash),
    index('sessions_former').on(t.formerHash),
  ],
)

/** Attempts to sign in, for the lock. A login that does not exist is counted alike, so that it cannot be told apart. */
export const signInAttempts = people.table(
  'sign_in_attempts',
  {
    id: text().primaryKey(),
    loginHash: text().notNull(),
    source: text().notNull(), // keyed digest of the address
    known: boolean().notNull(), // whether the login had been signed in with from there before
    proof: text({ enum: proofKinds }).notNull(),
    succeeded: boolean().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('sign_in_attempts_of_login').on(t.loginHash, t.recordedAt),
    index('sign_in_attempts_of_source').on(t.source, t.recordedAt),
  ],
)

export const pendingKinds = ['SIGN_IN', 'STEP_UP', 'ENROL'] as const

/** A sign-in, step-up or enrolment that is half done: what is proved so far, and the challenge a passkey answers. Good for five minutes. */
export const pendingProofs = people.table('pending_proofs', {
  ticketHash: text().primaryKey(),
  kind: text({ enum: pendingKinds }).notNull(),
  accountId: text()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  source: text().notNull(),
  proofs: text({ enum: proofKinds }).array().notNull(),
  challenge: text().notNull(),
  tries: integer().notNull().default(0),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
  recordedAt: recordedAt(),
})

export const factorKinds = ['TOTP', 'PASSKEY'] as const

/** 第二因素: a secret sealed as identity numbers are, or a passkey's public key. State: confirmed by a first use, at last removed. */
export const factors = people.table(
  'factors',
  {
    id: text().$type<FactorId>().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    kind: text({ enum: factorKinds }).notNull(),
    label: text().notNull(),
    secretSealed: text(), // TOTP
    lastStep: bigint({ mode: 'number' }), // TOTP: the thirty seconds whose code was used last
    credentialId: text(), // passkey, base64url
    publicKey: text(), // passkey, base64url of COSE
    counter: bigint({ mode: 'number' }), // passkey
    transports: text().array(),
    confirmedAt: timestamp({ withTimezone: true }),
    usedAt: timestamp({ withTimezone: true }),
    removedAt: timestamp({ withTimezone: true }),
    recordedAt: recordedAt(),
  },
  (t) => [index('factors_of_account').on(t.accountId), unique('factors_credential_once').on(t.credentialId)],
)

/** 恢复码: each opens once; only its digest is kept. */
export const recoveryCodes = people.table(
  'recovery_codes',
  {
    id: text().primaryKey(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    codeHash: text().notNull(),
    usedAt: timestamp({ withTimezone: true }),
    voidedAt: timestamp({ withTimezone: true }),
    recordedAt: recordedAt(),
  },
  (t) => [unique('recovery_codes_once').on(t.accountId, t.codeHash)],
)

/** Whom the provincial identity provider means by a subject. */
export const providerLinks = people.table(
  'provider_links',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    accountId: text()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    linkedBy: text().$type<AccountId>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('provider_links_of_account').on(t.accountId)],
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
export type AccountRow = typeof accounts.$inferSelect
export type AccountRole = typeof accountRoles.$inferSelect
export type Session = typeof sessions.$inferSelect
export type Factor = typeof factors.$inferSelect
export type PendingProof = typeof pendingProofs.$inferSelect
export type RoleProposal = typeof roleProposals.$inferSelect
export type AccountEvent = typeof accountEvents.$inferSelect
