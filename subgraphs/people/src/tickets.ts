// What is half done: a sign-in between password and second factor, a challenge a passkey is to answer. Five minutes, five tries, one use.
import { randomBytes } from 'node:crypto'
import type { Tx } from '@jijiao/kernel'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { sha256 } from './attempts.ts'
import { type PendingProof, pendingProofs } from './tables.ts'

const lifeMs = 5 * 60_000
/** A new password may be tried a few times until it meets the rules. */
const mostTries = 10

export type Ticket = Pick<PendingProof, 'kind' | 'accountId' | 'source' | 'proofs' | 'challenge'> & {
  /** Of one that stands for another: it ends with that. */
  expiresAt?: Date
}

export async function openTicket(tx: Tx, ticket: Ticket, at: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await tx
    .insert(pendingProofs)
    .values({ ticketHash: sha256(secret), expiresAt: new Date(at.getTime() + lifeMs), ...ticket })
  return secret
}

const good = (secret: string, kind: PendingProof['kind'], at: Date) =>
  and(
    eq(pendingProofs.ticketHash, sha256(secret)),
    eq(pendingProofs.kind, kind),
    isNull(pendingProofs.usedAt),
    gt(pendingProofs.expiresAt, at),
  )

/** Counts a try at what is half done. Null: it is done, over, of another kind, or was tried too often. */
export async function tryTicket(tx: Tx, secret: string, kind: PendingProof['kind'], at: Date): Promise<Ticket | null> {
  const [row] = await tx
    .update(pendingProofs)
    .set({ tries: sql`${pendingProofs.tries} + 1` })
    .where(and(good(secret, kind, at), lt(pendingProofs.tries, mostTries)))
    .returning()
  return row ?? null
}

/** True once. */
export async function useTicket(tx: Tx, secret: string, kind: PendingProof['kind'], at: Date): Promise<boolean> {
  const used = await tx
    .update(pendingProofs)
    .set({ usedAt: at })
    .where(good(secret, kind, at))
    .returning()
  return used.length === 1
}

/** Notes what was proved for it meanwhile. False when it is over or was used. */
export async function proveTicket(
  tx: Tx,
  secret: string,
  kind: PendingProof['kind'],
  proof: PendingProof['proofs'][number],
  at: Date,
): Promise<boolean> {
  const proved = await tx
    .update(pendingProofs)
    .set({ proofs: [proof] })
    .where(good(secret, kind, at))
    .returning({ ticketHash: pendingProofs.ticketHash })
  return proved.length === 1
}
