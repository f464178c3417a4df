// Signing in: password or provincial provider, then what else is asked, then a session. Half done, it is a ticket that lasts five minutes.
import { type AccountId, type Db, type NamedRow, Refusal, refused, type Tx } from '@jijiao/kernel'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { sha256, tried } from './attempts.ts'
import { logEvent } from './authLog.ts'
import {
  beginTotp,
  begunTotp,
  confirmFactor,
  factorsOf,
  newRecoveryCodes,
  passkeysIn,
  totpOf,
  useTotp,
} from './factors.ts'
import { passkeyToUse } from './passkey.ts'
import { passwordFits } from './password.ts'
import { passwordExpiresAt } from './passwordRule.ts'
import { keepPassword, newPassword } from './passwords.ts'
import { type Door, proveFactor } from './proofs.ts'
import { insertSession, type OpenSession, standingOfAccount } from './sessions.ts'
import { type Need, nextNeed } from './signIn.ts'
import { type AccountRow, accountEvents, accounts, type ProofKind, providerLinks } from './tables.ts'
import { openTicket, type Ticket, tryTicket, useTicket } from './tickets.ts'
import { totpUri } from './totp.ts'

/** Logins are compared as people type them. */
const loginOf = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** What is asked next, and what the page needs to ask it. */
export type SignInStep = {
  ticket: string
  need: Need
  factors: ('TOTP' | 'PASSKEY')[]
  passkeyOptions: string | null
  totpUri: string | null
  totpSecret: string | null
}
export type SignIn = { session: OpenSession | null; step: SignInStep | null; recoveryCodes: string[] }

/** Who may sign in under the login; outside demonstrations the accounts of one, whose password is on a card, may not. */
const maySignIn = (account: AccountRow | undefined, { mode }: Door): account is AccountRow =>
  account?.active === true && account.closedAt === null && (mode === 'demo' || account.demonstration === null)

async function accountOf(tx: Tx, id: AccountId): Promise<AccountRow> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id))
  if (!account) throw new Error(`${id} is not there.`)
  return account
}

/**
 * Signs in to a local account.
 * @refuses SIGN_IN_FAILED for a wrong password and for a login that does not exist, with the same words and work; LOCKED_OUT; BUSY.
 */
export async function openSession(
  db: Db,
  asked: { login: string; password: string; source: string },
  door: Door,
): Promise<SignIn | Refusal> {
  const login = loginOf(asked.login)
  const [row] = await db.select().from(accounts).where(eq(accounts.login, login))
  const account = maySignIn(row, door) ? row : null
  const over = account?.passwordOnceUntil != null && account.passwordOnceUntil <= door.at
  const kept = account && !over && account.passwordHash !== '' ? account.passwordHash : null
  const trying = {
    loginHash: sha256(login),
    account: account?.id ?? null,
    source: asked.source,
    proof: 'PASSWORD' as const,
  }
  return tried(
    db,
    { ...trying, call: door.call, at: door.at },
    'SIGN_IN_FAILED',
    async () => ((await passwordFits(asked.password, kept, door.mode)) ? account : null),
    (tx, proved) => advance(tx, door, proved.id, asked.source, ['PASSWORD']),
  )
}

/**
 * Signs in whom the provincial provider names; its word stands for the password.
 * @refuses SIGN_IN_FAILED when the subject is linked to no account that may sign in.
 */
export async function openProviderSession(
  db: Db,
  asked: { issuer: string; subject: string; source: string },
  door: Door,
): Promise<SignIn | Refusal> {
  const [row] = await db
    .select({ account: accounts })
    .from(providerLinks)
    .innerJoin(accounts, eq(accounts.id, providerLinks.accountId))
    .where(and(eq(providerLinks.issuer, asked.issuer), eq(providerLinks.subject, asked.subject)))
  const account = maySignIn(row?.account, door) ? row.account : null
  if (!account) {
    return new Refusal('SIGN_IN_FAILED', {
      message: '统一身份认证的这一用户没有对应本系统的账号，请联系系统管理员。',
      messageEn: 'This user of the identity provider has no account here. Ask a system administrator.',
    })
  }
  return db.transaction((tx) => advance(tx, door, account.id, asked.source, ['PROVIDER']))
}

/** Opens the session, or the ticket for what is asked next. */
async function advance(
  tx: Tx,
  door: Door,
  id: AccountId,
  source: string,
  proofs: ProofKind[],
  recoveryCodes: string[] = [],
): Promise<SignIn> {
  const [account, all, standing] = [
    await accountOf(tx, id),
    await factorsOf(tx, id),
    await standingOfAccount(tx, id, door.at),
  ]
  const expires = passwordExpiresAt(account.passwordMadeAt, standing, door.passwordDays)
  const need = nextNeed({
    proofs,
    factors: all.length,
    mustHaveFactor: door.mode === 'production' && standing !== 'PROFESSIONAL',
    passwordDue:
      account.passwordOnceUntil !== null || (account.demonstration === null && expires !== null && expires <= door.at),
  })
  if (need === null) {
    const session = await insertSession(tx, account, { source, proofs, call: door.call }, door.at)
    return { session, step: null, recoveryCodes }
  }
  const passkeys = passkeysIn(all)
  const options = need === 'SECOND_FACTOR' && passkeys.length > 0 ? await passkeyToUse(door.party, passkeys) : null
  const totp = need === 'ENROL' ? await beginTotp(tx, door.idNumberKeys, id, door.at) : null
  const ticket = await openTicket(
    tx,
    { kind: 'SIGN_IN', accountId: id, source, proofs, challenge: options?.challenge ?? '' },
    door.at,
  )
  const step = {
    ticket,
    need,
    factors: [...new Set(all.map((one) => one.kind))],
    passkeyOptions: options && JSON.stringify(options),
    totpUri: totp && totpUri(totp.secret, account.login),
    totpSecret: totp?.secret ?? null,
  }
  return { session: null, step, recoveryCodes }
}

export type Continued = { ticket: string; code?: string | null; passkey?: string | null; newPassword?: string | null }

const spent = () =>
  new Refusal('SIGN_IN_FAILED', {
    message: '本次登录已过期，请重新登录。',
    messageEn: 'This sign-in has run out. Begin again.',
  })

/**
 * Goes on with a sign-in: a second factor, a new password, or the first code of a factor that has to be.
 * @refuses SIGN_IN_FAILED when the ticket is over; PROOF_FAILED; LOCKED_OUT; WEAK_PASSWORD.
 */
export async function continueSession(db: Db, asked: Continued, door: Door): Promise<SignIn | Refusal> {
  const ticket = await tryTicket(db, asked.ticket, 'SIGN_IN', door.at)
  if (!ticket) return spent()
  const account = await accountOf(db, ticket.accountId)
  if (!maySignIn(account, door)) return spent()
  const goOn = async (tx: Tx, proof: ProofKind | null, codes?: string[]) =>
    (await useTicket(tx, asked.ticket, 'SIGN_IN', door.at))
      ? advance(tx, door, account.id, ticket.source, proof ? [...ticket.proofs, proof] : ticket.proofs, codes)
      : spent()
  if (asked.newPassword != null)
    return withNewPassword(db, door, account, ticket, asked.newPassword, (tx) => goOn(tx, null))
  if ((await factorsOf(db, account.id)).length === 0) return withFirstFactor(db, door, account, asked.code ?? '', goOn)
  return proveFactor(db, door, ticket, asked, goOn)
}

/** A second factor that there is was proved before: a ticket without it may change no password. */
async function withNewPassword(
  db: Db,
  door: Door,
  account: AccountRow,
  ticket: Ticket,
  password: string,
  goOn: (tx: Tx) => Promise<SignIn | Refusal>,
): Promise<SignIn | Refusal> {
  const factors = (await factorsOf(db, account.id)).length
  const need = nextNeed({ proofs: ticket.proofs, factors, mustHaveFactor: false, passwordDue: true })
  if (need !== 'NEW_PASSWORD') return new Refusal('PROOF_FAILED')
  const hash = await newPassword(db, account, password, await standingOfAccount(db, account.id, door.at), door.mode)
  if (refused(hash)) return hash
  return db.transaction(async (tx) => {
    const first = account.passwordOnceUntil !== null
    await keepPassword(tx, account.id, hash, door.at)
    await tellEvent(tx, account.id, first ? 'FIRST_PASSWORD' : 'PASSWORD_CHANGED', door)
    await logEvent(tx, door.call, 'password.change', account.id, { told: first ? 'FIRST' : 'EXPIRED' })
    return goOn(tx)
  })
}

export const tellEvent = (
  tx: Tx,
  account: AccountId,
  kind: (typeof accountEvents.$inferInsert)['kind'],
  { at }: Pick<Door, 'at'>,
  byAccount: AccountId = account,
  reason: string | null = null,
): Promise<NamedRow[]> =>
  tx
    .insert(accountEvents)
    .values({ id: `aev_${uuidv7()}`, accountId: account, kind, byAccount, reason, recordedAt: at })
    .returning()
    .then((rows) => rows.map((row) => ({ name: row.id, row })))

async function withFirstFactor(
  db: Db,
  door: Door,
  account: AccountRow,
  code: string,
  goOn: (tx: Tx, proof: ProofKind, codes: string[]) => Promise<SignIn | Refusal>,
): Promise<SignIn | Refusal> {
  const begun = await begunTotp(db, account.id, door.at)
  const right = begun && totpOf(door.idNumberKeys, [begun], code.replace(' ', ''), door.at)
  if (!right) return new Refusal('PROOF_FAILED')
  return db.transaction(async (tx) => {
    await useTotp(tx, right.factor.id, right.step, door.at)
    await confirmFactor(tx, right.factor.id, '动态口令', door.at)
    const codes = await newRecoveryCodes(tx, account.id, door.at)
    await tellEvent(tx, account.id, 'FACTOR_ADDED', door)
    await logEvent(tx, door.call, 'factor.add', account.id, { on: right.factor.id, told: 'TOTP' })
    return goOn(tx, 'TOTP', codes)
  })
}
