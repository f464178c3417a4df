// Where sessions are kept: their token's digest alone. Who reads the table can open nothing with it.
import { randomBytes } from 'node:crypto'
import { type AccountId, type Call, type Db, newId, type SessionId, type Tx } from '@jijiao/kernel'
import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { sha256 } from './attempts.ts'
import { logEvent } from './authLog.ts'
import { sessionLife, sessionOpen, viewMs } from './session.ts'
import { findSession, standingOfAccount } from './sessionUse.ts'
import { type ProofKind, type SessionEnding, sessions } from './tables.ts'

/** What was told once at the opening. `ended`: other sessions of the account that were open until then. */
export type OpenSession = { token: string; expiresAt: Date; ended: number }

const newToken = () => randomBytes(32).toString('base64url')

const stillOpen = (account: AccountId) => and(eq(sessions.accountId, account), isNull(sessions.closedAt))

/** What a session is opened on. `authAt`: when the person signed in at the provider, where it said so. */
export type Opening = {
  source: string
  proofs: readonly ProofKind[]
  authAt?: Date | null
  call: Pick<Call, 'operation' | 'request'>
}

/**
 * What was proved just now would be asked for again: a second factor, or of who has none the password. A recovery code opens the door and
 * no more. The provider's word is as old as the sign-in there: it may have been this morning's, and without a time it is no proof of now.
 */
function provedAt({ proofs, authAt }: Opening, at: Date): Date | null {
  if (proofs.includes('RECOVERY_CODE')) return null
  if (proofs.some((proof) => proof !== 'PROVIDER')) return at
  return authAt && authAt < at ? authAt : (authAt && at) || null
}

/**
 * Opens a session. An officer has one: the new one ends the others, and says so. A card of the demonstration is everybody's at once.
 * Whoever came in with a second factor has just proved themselves twice.
 */
export async function insertSession(
  tx: Tx,
  account: { id: AccountId; demonstration: number | null },
  opened: Opening,
  at: Date,
): Promise<OpenSession> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people.sessions ${account.id}`}, 0))`)
  const alone = account.demonstration === null && (await standingOfAccount(tx, account.id, at)) !== 'PROFESSIONAL'
  const ended = alone ? await endSessions(tx, account.id, 'SIGNED_IN_ELSEWHERE', at) : 0
  const token = newToken()
  const id = newId('SessionId')
  const expiresAt = new Date(at.getTime() + sessionLife.absoluteMs)
  await tx.insert(sessions).values({
    id,
    tokenHash: sha256(token),
    accountId: account.id,
    source: opened.source,
    proofs: [...opened.proofs],
    steppedUpAt: provedAt(opened, at),
    openedAt: at,
    seenAt: at,
    expiresAt,
  })
  await logEvent(tx, opened.call, 'session.open', account.id, { on: id, told: opened.proofs.join(' ') })
  return { token, expiresAt, ended }
}

/** @returns how many were open: idle ones and those past their end are not counted, and closed too. */
export async function endSessions(
  tx: Tx,
  account: AccountId,
  ending: SessionEnding,
  at: Date,
  which: SQL | undefined = undefined,
): Promise<number> {
  const closed = await tx
    .update(sessions)
    .set({ closedAt: at, ending })
    .where(and(stillOpen(account), which))
    .returning({ seenAt: sessions.seenAt, expiresAt: sessions.expiresAt })
  const standing = await standingOfAccount(tx, account, at)
  return closed.filter((one) => sessionOpen({ ...one, closedAt: null }, standing, at)).length
}

/** True also when it was closed before; false for a token that never opened anything. */
export async function closeSession(
  db: Db,
  token: string,
  call: Pick<Call, 'operation' | 'request'>,
  at: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await findSession(tx, token, at)
    if (!found) return false
    const closed = await endSessions(tx, found.session.accountId, 'SIGNED_OUT', at, eq(sessions.id, found.session.id))
    if (closed > 0) await logEvent(tx, call, 'session.close', found.session.accountId, { on: found.session.id })
    return true
  })
}

/** A second proof was given: the session goes on under a new token, so that whoever had the former one has nothing (fixation). */
export async function renewSession(tx: Tx, id: SessionId, at: Date): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const [row] = await tx
    .update(sessions)
    .set({
      tokenHash: sha256(token),
      formerHash: sql`${sessions.tokenHash}`,
      formerUntil: new Date(at.getTime() + sessionLife.formerMs),
      steppedUpAt: at,
      seenAt: at,
    })
    .where(and(eq(sessions.id, id), isNull(sessions.closedAt)))
    .returning({ expiresAt: sessions.expiresAt })
  if (!row) throw new Error('The session ended while it was renewed.')
  return { token, expiresAt: row.expiresAt }
}

/** Looks through the eyes of another account, or through one's own again. Whether that is allowed is decided by who calls. */
export const setView = (tx: Tx, id: SessionId, viewAs: AccountId | null, at: Date) =>
  tx
    .update(sessions)
    .set({ viewAs, viewUntil: viewAs === null ? null : new Date(at.getTime() + viewMs) })
    .where(eq(sessions.id, id))

/** The open sessions of an account, the latest used first. */
export async function sessionsOf(db: Db, account: AccountId, at: Date) {
  const standing = await standingOfAccount(db, account, at)
  const rows = await db
    .select({
      id: sessions.id,
      proofs: sessions.proofs,
      openedAt: sessions.openedAt,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
      closedAt: sessions.closedAt,
    })
    .from(sessions)
    .where(stillOpen(account))
    .orderBy(desc(sessions.seenAt))
  return rows.filter((one) => sessionOpen(one, standing, at))
}

/** All sessions but one. */
export const allBut = (id: SessionId | null | undefined): SQL | undefined => (id ? ne(sessions.id, id) : undefined)
export const onlyThis = (id: SessionId): SQL => eq(sessions.id, id)
