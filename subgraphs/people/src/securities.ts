// 我的安全: what somebody does about their own way in; long, since its deeds are read one beside the other. Whoever changes it has proved within ten minutes who they are.
import {
  type AccountId,
  type Call,
  type Db,
  type FactorId,
  Refusal,
  refused,
  type SessionId,
  steppedUp,
} from '@jijiao/kernel'
import { and, desc, eq, gt } from 'drizzle-orm'
import { tellEvent } from './accountEvents.ts'
import { sha256 } from './attempts.ts'
import { logEvent } from './authLog.ts'
import {
  addPasskey,
  beginTotp,
  begunTotp,
  confirmFactor,
  factorsOf,
  newRecoveryCodes,
  passkeysIn,
  recoveryCodesLeft,
  removeFactors,
  totpOf,
  useTotp,
} from './factors.ts'
import { madePasskey, passkeyToMake } from './passkey.ts'
import { passwordExpiresAt } from './passwordRule.ts'
import { checkWordOf, keepPassword, newPassword } from './passwords.ts'
import type { Door } from './proofs.ts'
import { allBut, endSessions, onlyThis, sessionsOf } from './sessions.ts'
import { standingOfAccount } from './sessionUse.ts'
import { accounts, signInAttempts } from './tables.ts'
import { openTicket, tryTicket, useTicket } from './tickets.ts'
import { totpUri } from './totp.ts'

/** Of a page's own account, and how fresh its second proof is. */
export type Own = Door & { account: AccountId; call: Call }

/** Null when the second proof is fresh enough and nobody looks through another's eyes. */
export function ownRefused({ call, at }: Own): Refusal | null {
  if (call.viewAs !== null) return new Refusal('NOT_PERMITTED')
  return steppedUp({ steppedUpAt: call.steppedUpAt, now: at.getTime() }) ? null : new Refusal('STEP_UP_REQUIRED')
}

const rowOf = async (db: Db, { account }: Own) => {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, account))
  if (!row) throw new Error(`${account} is not there.`)
  return row
}

/** All of it, for the page. */
export async function securityOf(db: Db, own: Own) {
  const account = await rowOf(db, own)
  const standing = await standingOfAccount(db, own.account, own.at)
  const [factors, codes, sessions, attempts] = [
    await factorsOf(db, own.account),
    await recoveryCodesLeft(db, own.account),
    await sessionsOf(db, own.account, own.at),
    await db
      .select({ at: signInAttempts.recordedAt, succeeded: signInAttempts.succeeded, known: signInAttempts.known })
      .from(signInAttempts)
      .where(
        and(
          eq(signInAttempts.loginHash, sha256(account.login)),
          gt(signInAttempts.recordedAt, new Date(own.at.getTime() - 90 * 86_400_000)),
        ),
      )
      .orderBy(desc(signInAttempts.recordedAt))
      .limit(20),
  ]
  return {
    login: account.login,
    passwordMadeAt: account.passwordMadeAt,
    passwordExpiresAt: passwordExpiresAt(account.passwordMadeAt, standing, own.passwordDays),
    checkWord: checkWordOf(account),
    factorRequired: own.mode === 'production' && standing !== 'PROFESSIONAL',
    factors,
    recoveryCodesLeft: codes,
    sessions,
    attempts,
  }
}

/** @refuses STEP_UP_REQUIRED; WEAK_PASSWORD. Other sessions of the account end. */
export async function changePassword(
  db: Db,
  own: Own,
  password: string,
  keep: SessionId | null,
): Promise<true | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  const standing = await standingOfAccount(db, own.account, own.at)
  const hash = await newPassword(db, await rowOf(db, own), password, standing, own.mode)
  if (refused(hash)) return hash
  return db.transaction(async (tx): Promise<true> => {
    await keepPassword(tx, own.account, hash, own.at)
    await endSessions(tx, own.account, 'ENDED_BY_HOLDER', own.at, allBut(keep))
    await tellEvent(tx, own.account, 'PASSWORD_CHANGED', own)
    await logEvent(tx, own.call, 'password.change', own.account, { told: 'OWN' })
    return true
  })
}

/** @refuses STEP_UP_REQUIRED. */
export async function startTotp(db: Db, own: Own): Promise<{ secret: string; uri: string } | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  const { secret } = await beginTotp(db, own.idNumberKeys, own.account, own.at)
  return { secret, uri: totpUri(secret, (await rowOf(db, own)).login) }
}

export type FactorAdded = { recoveryCodes: string[] }
const labelOf = (text: string, otherwise: string) => text.trim().slice(0, 40) || otherwise

/** @refuses STEP_UP_REQUIRED; PROOF_FAILED for a wrong code or nothing begun. The first factor brings recovery codes. */
export async function finishTotp(db: Db, own: Own, code: string, label: string): Promise<FactorAdded | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  const begun = await begunTotp(db, own.account, own.at)
  const right = begun && totpOf(own.idNumberKeys, [begun], code.replace(/\s/g, ''), own.at)
  if (!right) return new Refusal('PROOF_FAILED')
  return db.transaction(async (tx) => {
    const first = (await factorsOf(tx, own.account)).length === 0
    await useTotp(tx, right.factor.id, right.step, own.at)
    await confirmFactor(tx, right.factor.id, labelOf(label, '动态口令'), own.at)
    await tellEvent(tx, own.account, 'FACTOR_ADDED', own)
    await logEvent(tx, own.call, 'factor.add', own.account, { on: right.factor.id, told: 'TOTP' })
    return { recoveryCodes: first ? await newRecoveryCodes(tx, own.account, own.at) : [] }
  })
}

/** @refuses STEP_UP_REQUIRED. */
export async function startPasskey(db: Db, own: Own): Promise<{ ticket: string; options: string } | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  const account = await rowOf(db, own)
  const options = await passkeyToMake(own.party, account, passkeysIn(await factorsOf(db, own.account)))
  const ticket = {
    kind: 'ENROL',
    accountId: own.account,
    source: '',
    proofs: [],
    challenge: options.challenge,
  } as const
  return { ticket: await openTicket(db, { ...ticket, proofs: [] }, own.at), options: JSON.stringify(options) }
}

/** @refuses STEP_UP_REQUIRED; PROOF_FAILED. The first factor brings recovery codes. */
export async function finishPasskey(
  db: Db,
  own: Own,
  asked: { ticket: string; response: string; label: string },
): Promise<FactorAdded | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  const ticket = await tryTicket(db, asked.ticket, 'ENROL', own.at)
  const made = ticket?.accountId === own.account && (await madePasskey(own.party, asked.response, ticket.challenge))
  if (!made) return new Refusal('PROOF_FAILED')
  return db.transaction(async (tx) => {
    const first = (await factorsOf(tx, own.account)).length === 0
    const used = await useTicket(tx, asked.ticket, 'ENROL', own.at)
    const id = used && (await addPasskey(tx, own.account, made, labelOf(asked.label, '通行密钥'), own.at))
    if (!id) return new Refusal('PROOF_FAILED')
    await tellEvent(tx, own.account, 'FACTOR_ADDED', own)
    await logEvent(tx, own.call, 'factor.add', own.account, { on: id, told: 'PASSKEY' })
    return { recoveryCodes: first ? await newRecoveryCodes(tx, own.account, own.at) : [] }
  })
}

/** @refuses STEP_UP_REQUIRED; NOT_FOUND; WRONG_STATE for the last one of an officer where the register is real. */
export async function removeFactor(db: Db, own: Own, id: FactorId): Promise<true | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  return db.transaction(async (tx) => {
    const all = await factorsOf(tx, own.account)
    if (!all.some((one) => one.id === id)) return new Refusal('NOT_FOUND')
    const standing = await standingOfAccount(tx, own.account, own.at)
    if (all.length === 1 && own.mode === 'production' && standing !== 'PROFESSIONAL')
      return new Refusal('WRONG_STATE', {
        message: '工作人员账号须保留至少一种第二因素，请先添加另一种。',
        messageEn: 'An officer keeps at least one second factor: add another one first.',
      })
    await removeFactors(tx, own.account, own.at, id)
    await tellEvent(tx, own.account, 'FACTOR_REMOVED', own)
    await logEvent(tx, own.call, 'factor.remove', own.account, { on: id })
    return true
  })
}

/** @refuses STEP_UP_REQUIRED. */
export async function renewRecoveryCodes(db: Db, own: Own): Promise<FactorAdded | Refusal> {
  const refusal = ownRefused(own)
  if (refusal) return refusal
  return db.transaction(async (tx) => {
    const recoveryCodes = await newRecoveryCodes(tx, own.account, own.at)
    await tellEvent(tx, own.account, 'RECOVERY_CODES_RENEWED', own)
    await logEvent(tx, own.call, 'recovery.renew', own.account)
    return { recoveryCodes }
  })
}

/** Ends one of the account's sessions, or all but the one that is kept. Asks for no second proof: it takes away and gives nothing. */
export async function endOwnSessions(db: Db, own: Own, which: { only?: SessionId | null; keep?: SessionId | null }) {
  return db.transaction(async (tx) => {
    const chosen = which.only ? onlyThis(which.only) : allBut(which.keep)
    const ended = await endSessions(tx, own.account, 'ENDED_BY_HOLDER', own.at, chosen)
    await logEvent(tx, own.call, 'session.close', own.account, { told: { ended } })
    return ended
  })
}
