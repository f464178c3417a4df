// Signing in: by a password or by the provincial provider. What else is asked comes after (signInSteps.ts, continued.ts).
import { type Db, Refusal } from '@jijiao/kernel'
import { and, eq } from 'drizzle-orm'
import { sha256, tried } from './attempts.ts'
import { passwordFits } from './password.ts'
import type { Door } from './proofs.ts'
import { advance, advanceUntold, maySignIn, type SignIn } from './signInSteps.ts'
import { type AccountRow, accounts, providerLinks } from './tables.ts'

/** Logins are compared as people type them. */
const loginOf = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/**
 * Signs in to a local account.
 * @refuses SIGN_IN_FAILED for a wrong password and for a login that does not exist, with the same words and work; LOCKED_OUT; BUSY.
 */
export async function openSession(
  db: Db,
  asked: { login: string; password: string; source: string },
  door: Door,
): Promise<SignIn | Refusal> {
  const login = loginOf(asked.login)
  const [row] = await db.select().from(accounts).where(eq(accounts.login, login))
  const account = maySignIn(row, door) ? row : null
  const over = account?.passwordOnceUntil != null && account.passwordOnceUntil <= door.at
  const kept = account && !over && account.passwordHash !== '' ? account.passwordHash : null
  const trying = {
    loginHash: sha256(login),
    account: account?.id ?? null,
    source: asked.source,
    proof: 'PASSWORD' as const,
  }
  return tried(
    db,
    { ...trying, call: door.call, at: door.at },
    'SIGN_IN_FAILED',
    async () => ((await passwordFits(asked.password, kept, door.mode)) ? account : null),
    (tx, proved) => advance(tx, door, proved.id, { source: asked.source, proofs: ['PASSWORD'] }),
  )
}

/** The account that the provider's subject is linked to, if any. */
export async function linkedTo(db: Db, { issuer, subject }: ProviderWord): Promise<AccountRow | undefined> {
  const [row] = await db
    .select({ account: accounts })
    .from(providerLinks)
    .innerJoin(accounts, eq(accounts.id, providerLinks.accountId))
    .where(and(eq(providerLinks.issuer, issuer), eq(providerLinks.subject, subject)))
  return row?.account
}

/** Whom the provider names. */
export type ProviderWord = { issuer: string; subject: string }

/**
 * Signs in whom the provincial provider names; its word stands for the password. What is asked next is told to the page alone (resumeSession).
 * @refuses SIGN_IN_FAILED when the subject is linked to no account that may sign in.
 */
export async function openProviderSession(
  db: Db,
  asked: ProviderWord & { source: string; authAt?: string | null },
  door: Door,
): Promise<SignIn | Refusal> {
  const row = await linkedTo(db, asked)
  const account = maySignIn(row, door) ? row : null
  if (!account) {
    return new Refusal('SIGN_IN_FAILED', {
      message: '统一身份认证的这一用户没有对应本系统的账号，请联系系统管理员。',
      messageEn: 'This user of the identity provider has no account here. Ask a system administrator.',
    })
  }
  return db.transaction((tx) =>
    advanceUntold(tx, door, account.id, {
      source: asked.source,
      proofs: ['PROVIDER'],
      authAt: asked.authAt ? new Date(asked.authAt) : null,
    }),
  )
}
