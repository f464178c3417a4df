// The steps of signing in: what is still to be shown, the ticket it is shown with, and at the end the session.
import type { AccountId, Tx } from '@jijiao/kernel'
import { eq } from 'drizzle-orm'
import { beginTotp, factorsOf, passkeysIn } from './factors.ts'
import { passkeyToUse } from './passkey.ts'
import { passwordExpiresAt } from './passwordRule.ts'
import type { Door } from './proofs.ts'
import { insertSession, type OpenSession } from './sessions.ts'
import { standingOfAccount } from './sessionUse.ts'
import { type Need, nextNeed } from './signIn.ts'
import { type AccountRow, accounts, type Factor, type ProofKind } from './tables.ts'
import { openTicket } from './tickets.ts'
import { totpUri } from './totp.ts'

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
export const maySignIn = (account: AccountRow | undefined, { mode }: Door): account is AccountRow =>
  account?.active === true && account.closedAt === null && (mode === 'demo' || account.demonstration === null)

export async function accountOf(tx: Tx, id: AccountId): Promise<AccountRow> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id))
  if (!account) throw new Error(`${id} is not there.`)
  return account
}

/** What has been shown so far, and from where; `authAt`: when the person signed in at the provider, where it said so. */
export type Shown = { source: string; proofs: ProofKind[]; authAt?: Date | null; expiresAt?: Date }

/** The account, its second factors, and what it has to show next. */
async function halfWay(tx: Tx, door: Door, id: AccountId, proofs: ProofKind[]) {
  const [account, factors, standing] = [
    await accountOf(tx, id),
    await factorsOf(tx, id),
    await standingOfAccount(tx, id, door.at),
  ]
  const expires = passwordExpiresAt(account.passwordMadeAt, standing, door.passwordDays)
  const need = nextNeed({
    proofs,
    factors: factors.length,
    mustHaveFactor: door.mode === 'production' && standing !== 'PROFESSIONAL',
    passwordDue:
      account.passwordOnceUntil !== null || (account.demonstration === null && expires !== null && expires <= door.at),
  })
  return { account, factors, need }
}

/** Opens the session, or the ticket for what is asked next. */
export async function advance(
  tx: Tx,
  door: Door,
  id: AccountId,
  shown: Shown,
  recoveryCodes: string[] = [],
): Promise<SignIn> {
  const { account, factors, need } = await halfWay(tx, door, id, shown.proofs)
  if (need === null) {
    const session = await insertSession(tx, account, { ...shown, call: door.call }, door.at)
    return { session, step: null, recoveryCodes }
  }
  return { session: null, step: await stepOf(tx, door, account, factors, need, shown), recoveryCodes }
}

/** A ticket alone, where what is asked next is not to travel with it: what a redirection says is written down on the way. */
export async function advanceUntold(tx: Tx, door: Door, id: AccountId, shown: Shown): Promise<SignIn> {
  const { account, need } = await halfWay(tx, door, id, shown.proofs)
  if (need === null) return advance(tx, door, id, shown)
  const { source, proofs } = shown
  const ticket = await openTicket(
    tx,
    { kind: 'SIGN_IN', accountId: account.id, source, proofs, challenge: '' },
    door.at,
  )
  const step = { ticket, need, factors: [], passkeyOptions: null, totpUri: null, totpSecret: null }
  return { session: null, step, recoveryCodes: [] }
}

async function stepOf(
  tx: Tx,
  door: Door,
  account: AccountRow,
  all: Factor[],
  need: Need,
  { source, proofs, expiresAt }: Shown,
): Promise<SignInStep> {
  const passkeys = passkeysIn(all)
  const options = need === 'SECOND_FACTOR' && passkeys.length > 0 ? await passkeyToUse(door.party, passkeys) : null
  const totp = need === 'ENROL' ? await beginTotp(tx, door.idNumberKeys, account.id, door.at) : null
  const challenge = options?.challenge ?? ''
  const half = { kind: 'SIGN_IN', accountId: account.id, source, proofs, challenge } as const
  const ticket = await openTicket(tx, expiresAt ? { ...half, expiresAt } : half, door.at)
  return {
    ticket,
    need,
    factors: [...new Set(all.map((one) => one.kind))],
    passkeyOptions: options && JSON.stringify(options),
    totpUri: totp && totpUri(totp.secret, account.login),
    totpSecret: totp?.secret ?? null,
  }
}
