// 二次验证: somebody signed in proves once more who they are, and goes on under a new token; it holds for ten minutes.
import { type Db, Refusal, type Tx } from '@jijiao/kernel'
import { eq } from 'drizzle-orm'
import { sha256, tried } from './attempts.ts'
import { logEvent } from './authLog.ts'
import { factorsOf, passkeysIn } from './factors.ts'
import { passkeyToUse } from './passkey.ts'
import { passwordFits } from './password.ts'
import { type Door, proveFactor } from './proofs.ts'
import { renewSession } from './sessions.ts'
import { openSessionOf } from './sessionUse.ts'
import { maySignIn } from './signInSteps.ts'
import { linkedTo, type ProviderWord } from './signIns.ts'
import { accounts, type ProofKind } from './tables.ts'
import { openTicket, proveTicket, tryTicket, useTicket } from './tickets.ts'

/** What may be proved: a second factor by who has one; else what the session was opened with, the provider's word or the password. */
export type StepUpChoice = { ticket: string; proofs: ProofKind[]; passkeyOptions: string | null }
export type SteppedUp = { token: string; expiresAt: Date }

/** Null: the token opens nothing. */
export async function beginStepUp(
  db: Db,
  asked: { token: string; source: string },
  door: Door,
): Promise<StepUpChoice | null> {
  const session = await openSessionOf(db, asked.token, door.at)
  if (!session) return null
  const all = await factorsOf(db, session.accountId)
  const passkeys = passkeysIn(all)
  const options = passkeys.length > 0 ? await passkeyToUse(door.party, passkeys) : null
  const ticket = await openTicket(
    db,
    {
      kind: 'STEP_UP',
      accountId: session.accountId,
      source: asked.source,
      proofs: [],
      challenge: options?.challenge ?? '',
    },
    door.at,
  )
  const kinds = [...new Set(all.map((one) => one.kind))]
  const first: ProofKind = session.proofs.includes('PROVIDER') ? 'PROVIDER' : 'PASSWORD'
  return { ticket, proofs: kinds.length > 0 ? kinds : [first], passkeyOptions: options && JSON.stringify(options) }
}

/**
 * Takes the provider's word that somebody has just signed in there anew, for the step-up that the ticket stands for. It opens nothing:
 * the session's own browser brings the ticket back.
 * @returns false when it is another person than the session's, or the ticket is over.
 */
export async function proveStepUp(db: Db, asked: ProviderWord & { ticket: string }, door: Door): Promise<boolean> {
  const ticket = await tryTicket(db, asked.ticket, 'STEP_UP', door.at)
  if (!ticket) return false
  const account = await linkedTo(db, asked)
  if (maySignIn(account, door) && account.id === ticket.accountId)
    return proveTicket(db, asked.ticket, 'STEP_UP', 'PROVIDER', door.at)
  await logEvent(db, door.call, 'session.refused', ticket.accountId, { told: 'PROVIDER' })
  return false
}

export type AskedStepUp = {
  token: string
  ticket: string
  source: string
  password?: string | null
  code?: string | null
  passkey?: string | null
}

/**
 * Steps up. A password alone does for an account that has no second factor, and for no other.
 * @refuses PROOF_FAILED; LOCKED_OUT; BUSY.
 */
export async function stepUp(db: Db, asked: AskedStepUp, door: Door): Promise<SteppedUp | Refusal> {
  const session = await openSessionOf(db, asked.token, door.at)
  const ticket = session && (await tryTicket(db, asked.ticket, 'STEP_UP', door.at))
  if (!session || !ticket || ticket.accountId !== session.accountId) return new Refusal('PROOF_FAILED')
  const renew = async (tx: Tx, proof: ProofKind) => {
    if (!(await useTicket(tx, asked.ticket, 'STEP_UP', door.at))) return new Refusal('PROOF_FAILED')
    const renewed = await renewSession(tx, session.id, door.at)
    await logEvent(tx, door.call, 'session.stepUp', session.accountId, { on: session.id, told: proof })
    return renewed
  }
  if ((await factorsOf(db, session.accountId)).length > 0)
    return proveFactor(db, door, { ...ticket, source: asked.source }, asked, renew)
  if (ticket.proofs.includes('PROVIDER')) return db.transaction((tx) => renew(tx, 'PROVIDER'))
  const [account] = await db.select().from(accounts).where(eq(accounts.id, session.accountId))
  if (!account) return new Refusal('PROOF_FAILED')
  const { call, at, mode } = door
  const over = account.passwordOnceUntil !== null && account.passwordOnceUntil <= door.at
  return tried(
    db,
    { loginHash: sha256(account.login), account: account.id, source: asked.source, proof: 'PASSWORD', call, at },
    'PROOF_FAILED',
    async () => ((await passwordFits(asked.password ?? '', over ? null : account.passwordHash, mode)) ? account : null),
    (tx) => renew(tx, 'PASSWORD'),
  )
}
