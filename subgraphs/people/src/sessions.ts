// Where sessions are kept: their token's digest alone. Who reads the table can open nothing with it.
import { randomBytes } from 'node:crypto'
import { type AccountId, type Call, type Db, dayAt, newId, type Role, type SessionId, type Tx } from '@jijiao/kernel'
import { and, desc, eq, gt, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { sha256 } from './attempts.ts'
import { logEvent } from './authLog.ts'
import { dueForRenewal, type Standing, sessionLife, sessionOpen, standingOf, viewMs } from './session.ts'
import { accounts, type ProofKind, type Session, type SessionEnding, sessions } from './tables.ts'

/** What was told once at the opening. `ended`: other sessions of the account that were open until then. */
export type OpenSession = { token: string; expiresAt: Date; ended: number }

/** An open session as the gateway hears of it: whose, how fresh its second proof, and how long it may go on. */
export type SessionHere = {
  id: AccountId
  sessionId: SessionId
  steppedUpAt: Date | null
  viewAs: AccountId | null
  /** When that ends by itself. */
  viewUntil: Date | null
  idleMs: number
  endsAt: Date
}

/** The roles an account holds at an instant, as a column. */
export const rolesHeld = (account: SQL, at: Date) =>
  sql<Role[]>`array(select r.role from people.roles_shown r where r.account_id = ${account}
    and r.held_from <= ${dayAt(at)}::date and ${dayAt(at)}::date < r.held_until)`

export async function standingOfAccount(tx: Tx, account: AccountId, at: Date): Promise<Standing> {
  const [row] = await tx.execute<{ roles: Role[] }>(sql`select ${rolesHeld(sql`${account}`, at)} as roles`)
  return standingOf(row?.roles ?? [])
}

const newToken = () => randomBytes(32).toString('base64url')

const stillOpen = (account: AccountId) => and(eq(sessions.accountId, account), isNull(sessions.closedAt))

/**
 * Opens a session. An officer has one: the new one ends the others, and says so. A card of the demonstration is everybody's at once.
 * Whoever came in with a second factor has just proved themselves twice.
 */
export async function insertSession(
  tx: Tx,
  account: { id: AccountId; demonstration: number | null },
  opened: { source: string; proofs: readonly ProofKind[]; call: Pick<Call, 'operation' | 'request'> },
  at: Date,
): Promise<OpenSession> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people.sessions ${account.id}`}, 0))`)
  const alone = account.demonstration === null && (await standingOfAccount(tx, account.id, at)) !== 'PROFESSIONAL'
  const ended = alone ? await endSessions(tx, account.id, 'SIGNED_IN_ELSEWHERE', at) : 0
  const token = newToken()
  const id = newId('SessionId')
  const expiresAt = new Date(at.getTime() + sessionLife.absoluteMs)
  // What was proved just now would be asked for again: the second factor, or of who has none the password or the provider's word.
  const fresh = opened.proofs.some((proof) => proof !== 'RECOVERY_CODE')
  await tx.insert(sessions).values({
    id,
    tokenHash: sha256(token),
    accountId: account.id,
    source: opened.source,
    proofs: [...opened.proofs],
    steppedUpAt: fresh && !opened.proofs.includes('RECOVERY_CODE') ? at : null,
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

/** The session of a token with its account's roles; a former token still finds it for some seconds, and proves nothing twice. */
async function findSession(tx: Tx, token: string, at: Date) {
  const hash = sha256(token)
  const [row] = await tx
    .select({ session: sessions, roles: rolesHeld(sql`${sessions.accountId}`, at), active: accounts.active })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(or(eq(sessions.tokenHash, hash), and(eq(sessions.formerHash, hash), gt(sessions.formerUntil, at))))
  return row && { ...row, former: row.session.tokenHash !== hash, standing: standingOf(row.roles) }
}

/** Whose open session the token stands for, or null. That it was used is noted, so that it does not fall idle. */
export async function sessionAccount(db: Db, token: string, at: Date): Promise<SessionHere | null> {
  const found = await findSession(db, token, at)
  if (!found?.active || !sessionOpen(found.session, found.standing, at)) return null
  const { session, standing, former } = found
  if (dueForRenewal(session, at)) {
    await db
      .update(sessions)
      .set({ seenAt: at })
      .where(and(eq(sessions.id, session.id), isNull(sessions.closedAt)))
  }
  return {
    id: session.accountId,
    sessionId: session.id,
    steppedUpAt: former ? null : session.steppedUpAt,
    ...viewIn(session, at),
    idleMs: sessionLife.idleMs[standing],
    endsAt: session.expiresAt,
  }
}

/** Why a token opens nothing any more; null for one that never did, or still does. */
export async function sessionEnding(
  db: Db,
  token: string,
  at: Date,
): Promise<SessionEnding | 'IDLE' | 'EXPIRED' | null> {
  const found = await findSession(db, token, at)
  if (!found) return null
  const { session, standing } = found
  if (session.ending) return session.ending
  if (!found.active) return 'ACCOUNT_CHANGED'
  if (at >= session.expiresAt) return 'EXPIRED'
  return sessionOpen(session, standing, at) ? null : 'IDLE'
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

/** The open session of a token, for what is done to it: renewed, looked through another's eyes. */
export async function openSessionOf(tx: Tx, token: string, at: Date) {
  const found = await findSession(tx, token, at)
  return found?.active && !found.former && sessionOpen(found.session, found.standing, at) ? found.session : null
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

/** A view ends by itself: after its time the holder sees with their own eyes again. */
const viewIn = ({ viewAs, viewUntil }: Pick<Session, 'viewAs' | 'viewUntil'>, at: Date) =>
  viewAs !== null && viewUntil !== null && at < viewUntil ? { viewAs, viewUntil } : { viewAs: null, viewUntil: null }

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
