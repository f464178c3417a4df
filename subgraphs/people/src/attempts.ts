// Where attempts to prove who one is are kept and counted, in PostgreSQL: several processes and a restart count as one.
import { createHash } from 'node:crypto'
import { type AccountId, type Call, type Db, Refusal, type Tx } from '@jijiao/kernel'
import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { tellEvent } from './accountEvents.ts'
import { logEvent, nobody } from './authLog.ts'
import { type Attempt, knownForMs, lockMemoryMs, loginLocked, sourceLocked } from './lock.ts'
import { fromSource, TooMany } from './password.ts'
import { accountEvents, type ProofKind, signInAttempts } from './tables.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Who tries to prove what. `account` is null for a login that nobody has: then everything else happens alike. */
export type Trying = {
  loginHash: string
  account: AccountId | null
  source: string
  proof: ProofKind
  call: Pick<Call, 'operation' | 'request'>
  at: Date
}

/** What second proofs of an account are counted under. Apart from its passwords: who has none cannot lock a factor. */
export const factorKey = (account: AccountId) => sha256(`second proof of ${account}`)

const columns = {
  succeeded: signInAttempts.succeeded,
  known: signInAttempts.known,
  source: signInAttempts.source,
  recordedAt: signInAttempts.recordedAt,
}

async function isKnown(tx: Tx, { loginHash, source, at }: Trying): Promise<boolean> {
  const { loginHash: login, source: from, succeeded, recordedAt } = signInAttempts
  const [row] = await tx
    .select({ id: signInAttempts.id })
    .from(signInAttempts)
    .where(
      and(
        eq(login, loginHash),
        eq(from, source),
        eq(succeeded, true),
        gt(recordedAt, new Date(at.getTime() - knownForMs)),
      ),
    )
    .limit(1)
  return row !== undefined
}

async function unlockedAt(tx: Tx, account: AccountId | null): Promise<Date | null> {
  const [row] = await tx
    .select({ at: accountEvents.recordedAt })
    .from(accountEvents)
    .where(and(eq(accountEvents.accountId, account ?? nobody), inArray(accountEvents.kind, ['UNLOCKED', 'RESET'])))
    .orderBy(desc(accountEvents.recordedAt))
    .limit(1)
  return row?.at ?? null
}

/** How the locks stand for one who tries. */
async function standing(tx: Tx, trying: Trying) {
  const since = gt(signInAttempts.recordedAt, new Date(trying.at.getTime() - lockMemoryMs))
  const inOrder = [asc(signInAttempts.recordedAt), asc(signInAttempts.id)] as const
  const [known, unlocked, ofLogin, ofSource] = await Promise.all([
    isKnown(tx, trying),
    unlockedAt(tx, trying.account),
    tx
      .select(columns)
      .from(signInAttempts)
      .where(and(eq(signInAttempts.loginHash, trying.loginHash), since))
      .orderBy(...inOrder),
    tx
      .select(columns)
      .from(signInAttempts)
      .where(and(eq(signInAttempts.source, trying.source), since))
      .orderBy(...inOrder),
  ])
  const loginLockedWith = (own: readonly Attempt[]): boolean =>
    loginLocked([...ofLogin, ...own], { source: trying.source, known }, trying.at, unlocked) !== null
  const lockedWith = (own: readonly Attempt[]): boolean =>
    loginLockedWith(own) || (!known && sourceLocked([...ofSource, ...own], trying.at) !== null)
  return { known, lockedWith, loginLockedWith }
}

/**
 * One try to prove something. Whether it is locked is decided a second time when the attempt is written, one at a time for each login
 * and address: of a hundred guesses at once, five are answered.
 * @param prove what was proved, or null when it was not.
 * @param then what follows from it, in the transaction that writes the attempt.
 * @refuses LOCKED_OUT; BUSY when too many are being tried at once; `failed` when it was not proved.
 */
export async function tried<P, R>(
  db: Db,
  trying: Trying,
  failed: 'SIGN_IN_FAILED' | 'PROOF_FAILED',
  prove: () => Promise<P | null>,
  then: (tx: Tx, proved: P) => Promise<R | Refusal>,
): Promise<R | Refusal> {
  if ((await standing(db, trying)).lockedWith([])) return new Refusal('LOCKED_OUT')
  let proved: P | null
  try {
    proved = await fromSource(trying.source, prove)
  } catch (fault) {
    if (fault instanceof TooMany) return new Refusal('BUSY')
    throw fault
  }
  return db.transaction(async (tx) => {
    for (const key of [`source ${trying.source}`, `login ${trying.loginHash}`])
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people.attempt ${key}`}, 0))`)
    const { known, lockedWith, loginLockedWith } = await standing(tx, trying)
    if (lockedWith([])) return new Refusal('LOCKED_OUT')
    const attempt = { succeeded: proved !== null, known, source: trying.source, recordedAt: trying.at }
    await tx
      .insert(signInAttempts)
      .values({ id: uuidv7(), loginHash: trying.loginHash, proof: trying.proof, ...attempt })
    if (proved !== null) return then(tx, proved)
    const locked = lockedWith([attempt])
    // Of an address that is locked for many logins no single account has a story to tell.
    if (trying.account && loginLockedWith([attempt])) await tellEvent(tx, trying.account, 'LOCKED', trying)
    await logEvent(tx, trying.call, locked ? 'session.locked' : 'session.refused', trying.account ?? nobody, {
      told: trying.proof,
    })
    return new Refusal(locked ? 'LOCKED_OUT' : failed)
  })
}
