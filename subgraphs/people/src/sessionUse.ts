// Asking with a session: whose a token is, whether it is still open, and that somebody used it.
import { type AccountId, type Db, dayAt, type Role, type SessionId, type Tx } from '@jijiao/kernel'
import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import { sha256 } from './attempts.ts'
import { dueForRenewal, idleFrom, type Standing, sessionLife, sessionOpen, standingOf } from './session.ts'
import { accounts, type Session, type SessionEnding, sessions } from './tables.ts'

/** An open session as the gateway hears of it: whose, how fresh its second proof, and how long it may go on. */
export type SessionHere = {
  id: AccountId
  sessionId: SessionId
  steppedUpAt: Date | null
  viewAs: AccountId | null
  /** When that ends by itself. */
  viewUntil: Date | null
  idleMs: number
  /** When it falls idle unless somebody uses it before. */
  idleUntil: Date
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

/** The session of a token with its account's roles; a former token still finds it for some seconds, and proves nothing twice. */
export async function findSession(tx: Tx, token: string, at: Date) {
  const hash = sha256(token)
  const [row] = await tx
    .select({ session: sessions, roles: rolesHeld(sql`${sessions.accountId}`, at), active: accounts.active })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(or(eq(sessions.tokenHash, hash), and(eq(sessions.formerHash, hash), gt(sessions.formerUntil, at))))
  return row && { ...row, former: row.session.tokenHash !== hash, standing: standingOf(row.roles) }
}

/**
 * Whose open session the token stands for, or null. That it was used is noted, so that it does not fall idle.
 * @param unattended a page asks by itself, nobody's hand does: that is no use.
 */
export async function sessionAccount(db: Db, token: string, at: Date, unattended = false): Promise<SessionHere | null> {
  const found = await findSession(db, token, at)
  if (!found?.active || !sessionOpen(found.session, found.standing, at)) return null
  const { session, standing, former } = found
  const used = !unattended && dueForRenewal(session, at)
  if (used) {
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
    idleUntil: idleFrom(used ? at : session.seenAt, standing),
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

/** The open session of a token, for what is done to it: renewed, looked through another's eyes. */
export async function openSessionOf(tx: Tx, token: string, at: Date) {
  const found = await findSession(tx, token, at)
  return found?.active && !found.former && sessionOpen(found.session, found.standing, at) ? found.session : null
}

/** A view ends by itself: after its time the holder sees with their own eyes again. */
const viewIn = ({ viewAs, viewUntil }: Pick<Session, 'viewAs' | 'viewUntil'>, at: Date) =>
  viewAs !== null && viewUntil !== null && at < viewUntil ? { viewAs, viewUntil } : { viewAs: null, viewUntil: null }
