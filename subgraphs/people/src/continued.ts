// Going on with a sign-in that is half done: a ticket that lasts five minutes, and what is shown with it.
import { type Db, Refusal, refused, type Tx } from '@jijiao/kernel'
import { tellEvent } from './accountEvents.ts'
import { logEvent } from './authLog.ts'
import { begunTotp, confirmFactor, factorsOf, newRecoveryCodes, totpOf, useTotp } from './factors.ts'
import { keepPassword, newPassword } from './passwords.ts'
import { type Door, proveFactor } from './proofs.ts'
import { standingOfAccount } from './sessionUse.ts'
import { nextNeed } from './signIn.ts'
import { accountOf, advance, maySignIn, type SignIn } from './signInSteps.ts'
import type { AccountRow, ProofKind } from './tables.ts'
import { type Ticket, tryTicket, useTicket } from './tickets.ts'

export type Continued = { ticket: string; code?: string | null; passkey?: string | null; newPassword?: string | null }

const spent = () =>
  new Refusal('SIGN_IN_FAILED', {
    message: '本次登录已过期，请重新登录。',
    messageEn: 'This sign-in has run out. Begin again.',
  })

const withProof = ({ source, proofs }: Ticket, proof: ProofKind | null) => ({
  source,
  proofs: proof ? [...proofs, proof] : proofs,
})

/** What is asked for again and again runs out when it would have at first. */
const endOf = ({ expiresAt }: Ticket) => (expiresAt ? { expiresAt } : {})

/**
 * Says what is asked next of a sign-in that came back from the provider with a ticket and nothing else. The ticket is spent; what is said
 * brings another.
 * @refuses SIGN_IN_FAILED when the ticket is over.
 */
export async function resumeSession(db: Db, secret: string, door: Door): Promise<SignIn | Refusal> {
  const ticket = await tryTicket(db, secret, 'SIGN_IN', door.at)
  if (!ticket) return spent()
  const account = await accountOf(db, ticket.accountId)
  if (!maySignIn(account, door)) return spent()
  return db.transaction(async (tx) =>
    (await useTicket(tx, secret, 'SIGN_IN', door.at))
      ? advance(tx, door, account.id, { source: ticket.source, proofs: ticket.proofs, ...endOf(ticket) })
      : spent(),
  )
}

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
      ? advance(tx, door, account.id, withProof(ticket, proof), codes)
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
