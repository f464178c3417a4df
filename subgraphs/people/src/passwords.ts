// Where passwords are kept: the present one, and digests of the former ones so that none of the last five comes back.
import { createHash } from 'node:crypto'
import { type AccountId, Refusal, type Tx } from '@jijiao/kernel'
import { desc, eq } from 'drizzle-orm'
import { pinyin } from 'pinyin-pro'
import { uuidv7 } from 'uuidv7'
import { type Mode, passwordFits, passwordHash } from './password.ts'
import { passwordRefused, passwordRules } from './passwordRule.ts'
import type { Standing } from './session.ts'
import { type AccountRow, accounts, passwordsPast } from './tables.ts'

type Holder = Pick<AccountRow, 'id' | 'login' | 'displayName' | 'passwordHash'>

/** What a guesser who knows the holder begins with. */
const about = ({ login, displayName }: Holder): string[] => {
  const parts = pinyin(displayName, { toneType: 'none', type: 'array' })
  return [login, displayName, parts.join(''), parts.map((part) => part[0] ?? '').join('')]
}

/**
 * Whether this may become the account's password, and its digest. Done before the transaction: it takes half a second.
 * @refuses WEAK_PASSWORD by the rules, or for one of the last five.
 */
export async function newPassword(
  tx: Tx,
  account: Holder,
  password: string,
  standing: Standing,
  mode: Mode,
): Promise<string | Refusal> {
  const refusal = passwordRefused(password, standing, about(account))
  if (refusal) return refusal
  const past = await tx
    .select({ hash: passwordsPast.passwordHash })
    .from(passwordsPast)
    .where(eq(passwordsPast.accountId, account.id))
    .orderBy(desc(passwordsPast.recordedAt), desc(passwordsPast.id))
    .limit(passwordRules[standing].past)
  for (const hash of new Set([account.passwordHash, ...past.map((one) => one.hash)])) {
    if (hash !== '' && (await passwordFits(password, hash, mode)))
      return new Refusal('WEAK_PASSWORD', {
        message: `不能使用最近 ${passwordRules[standing].past} 次用过的密码。`,
        messageEn: `None of the last ${passwordRules[standing].past} passwords may be used again.`,
      })
  }
  return passwordHash(password, mode)
}

/** Makes it the account's password. `onceUntil`: a first password, to be changed at its one use until then. */
export async function keepPassword(tx: Tx, account: AccountId, hash: string, at: Date, onceUntil: Date | null = null) {
  await tx
    .update(accounts)
    .set({ passwordHash: hash, passwordMadeAt: at, passwordOnceUntil: onceUntil })
    .where(eq(accounts.id, account))
  if (onceUntil === null)
    await tx
      .insert(passwordsPast)
      .values({ id: `pwd_${uuidv7()}`, accountId: account, passwordHash: hash, recordedAt: at })
}

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * 核对码: eight letters that only the holder sees, once they have a password of their own. Read to a second administrator in person, they
 * show that the account is in its holder's hands and not in those of whoever opened it or gave it a new first password.
 */
export function checkWordOf(account: Pick<AccountRow, 'id' | 'passwordHash' | 'passwordOnceUntil'>): string | null {
  if (account.passwordOnceUntil !== null || account.passwordHash === '') return null
  const bytes = createHash('sha256').update(`check word ${account.id} ${account.passwordHash}`).digest()
  return Array.from({ length: 8 }, (_, at) => letters[(bytes[at] ?? 0) % letters.length]).join('')
}
