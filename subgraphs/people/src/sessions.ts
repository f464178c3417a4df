// Where sessions are kept: their token's digest alone. Who reads the table can open nothing with it.
import { createHash, randomBytes } from 'node:crypto'
import { type AccountId, type Db, Refusal, type Tx } from '@jijiao/kernel'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { ShownAccount } from './account.ts'
import { shownColumns } from './accounts.ts'
import { type Mode, passwordFits } from './password.ts'
import { type Attempt, dueForRenewal, lockedOut, lockMemoryMs, sessionLife, sessionOpen } from './session.ts'
import { accounts, sessions, signInAttempts } from './tables.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
/** Logins are compared as people type them. */
const loginOf = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** What was told once at the opening. */
export type OpenSession = { token: string; expiresAt: Date }

const attemptsOf = (tx: Tx, loginHash: string, at: Date): Promise<Attempt[]> =>
  tx
    .select({ succeeded: signInAttempts.succeeded, recordedAt: signInAttempts.recordedAt })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.loginHash, loginHash),
        gt(signInAttempts.recordedAt, new Date(at.getTime() - lockMemoryMs)),
      ),
    )
    .orderBy(asc(signInAttempts.recordedAt), asc(signInAttempts.id))

/** Who may sign in under the login; outside demonstrations the accounts of one, whose password is on a card, may not. */
async function accountFor(db: Db, login: string, mode: Mode) {
  const [account] = await db.select().from(accounts).where(eq(accounts.login, login))
  return account?.active && (mode === 'demo' || account.demonstration === null) ? account : null
}

/**
 * Opens a session for a local account.
 * Whether the login is locked is decided a second time when the attempt is written, one at a time for each login: of a hundred
 * guesses at once, five are answered.
 * @refuses SIGN_IN_FAILED for a wrong password and for a login that does not exist, with the same words and work; LOCKED_OUT after five.
 */
export async function openSession(
  db: Db,
  asked: { login: string; password: string },
  { mode, at }: { mode: Mode; at: Date },
): Promise<OpenSession | Refusal> {
  const login = loginOf(asked.login)
  const loginHash = sha256(login)
  if (lockedOut(await attemptsOf(db, loginHash, at), at)) return new Refusal('LOCKED_OUT')
  const account = await accountFor(db, login, mode)
  const fits = await passwordFits(asked.password, account?.passwordHash ?? null, mode)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`people.sign_in ${loginHash}`}))`)
    const earlier = await attemptsOf(tx, loginHash, at)
    if (lockedOut(earlier, at)) return new Refusal('LOCKED_OUT')
    const attempt = { succeeded: fits, recordedAt: at }
    await tx.insert(signInAttempts).values({ id: uuidv7(), loginHash, ...attempt })
    if (fits && account) return insertSession(tx, account.id, at)
    return new Refusal(lockedOut([...earlier, attempt], at) ? 'LOCKED_OUT' : 'SIGN_IN_FAILED')
  })
}

async function insertSession(tx: Tx, accountId: AccountId, at: Date): Promise<OpenSession> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + sessionLife.absoluteMs)
  await tx.insert(sessions).values({ tokenHash: sha256(token), accountId, openedAt: at, seenAt: at, expiresAt })
  return { token, expiresAt }
}

/** Whose open session the token stands for, or null. That it was used is noted, so that it does not fall idle. */
export async function sessionAccount(db: Db, token: string, at: Date): Promise<ShownAccount | null> {
  const tokenHash = sha256(token)
  const [row] = await db
    .select({ session: sessions, account: shownColumns })
    .from(sessions)
    .innerJoin(accounts, and(eq(accounts.id, sessions.accountId), eq(accounts.active, true)))
    .where(eq(sessions.tokenHash, tokenHash))
  if (!row || !sessionOpen(row.session, at)) return null
  if (dueForRenewal(row.session, at)) {
    await db
      .update(sessions)
      .set({ seenAt: at })
      .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.closedAt)))
  }
  return { ...row.account, roles: [] } // who it is; what they may do is read on each request by each subgraph
}

/** True also when it was closed before; false for a token that never opened anything. */
export async function closeSession(db: Db, token: string, at: Date): Promise<boolean> {
  const tokenHash = sha256(token)
  await db
    .update(sessions)
    .set({ closedAt: at })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.closedAt)))
  const [known] = await db.select({ at: sessions.closedAt }).from(sessions).where(eq(sessions.tokenHash, tokenHash))
  return known !== undefined
}
