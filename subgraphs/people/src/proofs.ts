// Second proofs of one account: a code, a recovery code, a passkey, each once. Counted and locked apart from passwords.
import type { Call, Db, Refusal, Tx } from '@jijiao/kernel'
import { factorKey, tried } from './attempts.ts'
import { factorsOf, hasRecoveryCode, passkeysIn, totpOf, usePasskey, useRecoveryCode, useTotp } from './factors.ts'
import type { IdNumberKeys } from './idNumberSeal.ts'
import { type RelyingParty, usedPasskey } from './passkey.ts'
import type { ProofKind } from './tables.ts'
import type { Ticket } from './tickets.ts'

/** What deeds of signing in need beside the database. */
export type Door = {
  idNumberKeys: IdNumberKeys
  party: RelyingParty
  mode: 'demo' | 'production'
  /** @units days; 0: passwords do not age. */
  passwordDays: number
  at: Date
  call: Pick<Call, 'operation' | 'request'>
}

export type GivenProof = { code?: string | null; passkey?: string | null }
/** A proof that was found right, and the deed by which it is used up: false when another request was quicker. */
type Found = { kind: ProofKind; use(tx: Tx): Promise<boolean> }

async function found(db: Db, door: Door, ticket: Ticket, given: GivenProof): Promise<Found | null> {
  const all = await factorsOf(db, ticket.accountId)
  if (given.passkey) {
    const used = await usedPasskey(door.party, given.passkey, ticket.challenge, passkeysIn(all))
    return used && { kind: 'PASSKEY', use: (tx) => usePasskey(tx, used.credentialId, used.counter, door.at) }
  }
  const code = given.code?.normalize('NFKC').trim() ?? ''
  if (/^\d{3} ?\d{3}$/.test(code)) {
    const right = totpOf(door.idNumberKeys, all, code.replace(' ', ''), door.at)
    return right && { kind: 'TOTP', use: (tx) => useTotp(tx, right.factor.id, right.step, door.at) }
  }
  if (code === '' || !(await hasRecoveryCode(db, ticket.accountId, code))) return null
  return { kind: 'RECOVERY_CODE', use: (tx) => useRecoveryCode(tx, ticket.accountId, code, door.at) }
}

class UsedUp extends Error {}

/**
 * Proves a second factor, once. `then` is what it opens, in the same transaction.
 * @refuses PROOF_FAILED; LOCKED_OUT after five.
 */
export async function proveFactor<R>(
  db: Db,
  door: Door,
  ticket: Ticket,
  given: GivenProof,
  then: (tx: Tx, proof: ProofKind) => Promise<R | Refusal>,
): Promise<R | Refusal> {
  const trying = (proof: ProofKind) => ({
    loginHash: factorKey(ticket.accountId),
    account: ticket.accountId,
    source: ticket.source,
    proof,
    call: door.call,
    at: door.at,
  })
  const proof = given.passkey ? 'PASSKEY' : 'TOTP'
  try {
    return await tried(
      db,
      trying(proof),
      'PROOF_FAILED',
      () => found(db, door, ticket, given),
      async (tx, right) => {
        if (!(await right.use(tx))) throw new UsedUp()
        return then(tx, right.kind)
      },
    )
  } catch (fault) {
    if (!(fault instanceof UsedUp)) throw fault
    return tried<never, R>(
      db,
      trying(proof),
      'PROOF_FAILED',
      async () => null,
      () => Promise.reject(fault),
    )
  }
}
