// 账号管理: opening an account, and changing its standing.
import { randomBytes } from 'node:crypto'
import {
  type AccountId,
  type Db,
  deed,
  type NamedRow,
  named,
  newId,
  type Permit,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { eq } from 'drizzle-orm'
import { tellEvent } from './accountEvents.ts'
import { removeFactors } from './factors.ts'
import { idNumberFault, normalizedIdNumber } from './idNumber.ts'
import { type IdNumberKeys, idNumberHash } from './idNumberSeal.ts'
import { type Mode, passwordHash } from './password.ts'
import { keepPassword } from './passwords.ts'
import { endOffices, samePerson, tooFew } from './roles.ts'
import { endSessions } from './sessions.ts'
import { type AccountEventKind, type AccountRow, accounts, providerLinks } from './tables.ts'

/** A first password: four groups of letters that are read out or written down, good for three days and one use. */
export const onceMs = 3 * 86_400_000
const letters = '23456789abcdefghjkmnpqrstuvwxyz'
const oncePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from(randomBytes(5), (byte) => letters[byte % letters.length]).join('')).join(
    '-',
  )

export const loginShape = /^[a-z0-9][a-z0-9._-]{1,39}$/
const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
export const wrongLogin = () =>
  invalid(
    '账号应为 2 至 40 位小写字母、数字、点、横线或下划线。',
    'A login has 2 to 40 lower-case letters, digits, dots, dashes or underscores.',
  )

export type AskedAccount = {
  login: string
  displayName: string
  organisationName: string
  holderIdNumber?: string | null
  subject?: string | null
}
export type With = { keys: IdNumberKeys; mode: Mode; at: Date; issuer: string | null }
/** The first password is told this once. */
export type Opened = { id: AccountId; code: string; codeUntil: Date }

/** The keyed digest of a holder's identity number; null where none is given. @refuses INVALID for what is none. */
export function holderOf(
  given: string | null | undefined,
  { keys, at }: Pick<With, 'keys' | 'at'>,
): string | null | Refusal {
  if (!given?.trim()) return null
  const number = normalizedIdNumber(given)
  if (idNumberFault(number, at.toISOString().slice(0, 10)))
    return invalid('持有人身份证号不正确。', 'The holder’s identity number is wrong.')
  return idNumberHash(keys, number)
}

/**
 * Opens an account without any role, with a first password that its holder changes at once.
 * @refuses INVALID for a login that is malformed or taken, a missing name, a wrong identity number.
 */
export async function openLocalAccount(
  db: Db,
  key: Permit<'account.open'>,
  asked: AskedAccount,
  kit: With,
): Promise<Opened | Refusal> {
  const login = asked.login.normalize('NFKC').trim().toLowerCase()
  if (!loginShape.test(login)) return wrongLogin()
  if (!asked.displayName.trim() || !asked.organisationName.trim())
    return invalid('请填写姓名和单位。', 'Name and organisation are needed.')
  const holder = holderOf(asked.holderIdNumber, kit)
  if (holder instanceof Refusal) return holder
  const code = oncePassword()
  const hash = await passwordHash(code, kit.mode)
  const codeUntil = new Date(kit.at.getTime() + onceMs)
  return deed(db, async (tx) => {
    const id = newId('AccountId')
    const row = {
      id,
      login,
      displayName: asked.displayName.trim(),
      organisationName: asked.organisationName.trim(),
      holder,
    }
    const made = await tx
      .insert(accounts)
      .values({ ...row, passwordHash: hash, passwordMadeAt: kit.at, passwordOnceUntil: codeUntil })
      .onConflictDoNothing({ target: accounts.login })
      .returning({ id: accounts.id })
    if (made.length === 0) return invalid('该账号已存在。', 'This login is taken.')
    const rows: NamedRow[] = []
    if (asked.subject?.trim() && kit.issuer) {
      const link = { issuer: kit.issuer, subject: asked.subject.trim(), accountId: id, linkedBy: key.account }
      const linked = await tx.insert(providerLinks).values(link).onConflictDoNothing().returning()
      if (linked.length === 0)
        return invalid('该统一认证用户已绑定其他账号。', 'This user of the provider has another account.')
      rows.push(
        named('provider_links', [id], linked),
        ...(await tellEvent(tx, id, 'PROVIDER_LINKED', kit, key.account)),
      )
    }
    rows.push(...(await tellEvent(tx, id, 'OPENED', kit, key.account)))
    await record(tx, key, { on: id, told: 'OPENED', row, rows })
    return { id, code, codeUntil }
  })
}

export const accountChanges = ['DISABLE', 'ENABLE', 'UNLOCK', 'RESET', 'REMOVE_FACTORS', 'CLOSE'] as const
export type AccountChange = (typeof accountChanges)[number]
export type Changed = { id: AccountId; code: string | null; codeUntil: Date | null }

const eventOf: Record<AccountChange, AccountEventKind> = {
  DISABLE: 'DISABLED',
  ENABLE: 'ENABLED',
  UNLOCK: 'UNLOCKED',
  RESET: 'RESET',
  REMOVE_FACTORS: 'FACTORS_REMOVED',
  CLOSE: 'CLOSED',
}

/**
 * Changes the standing of an account; from this instant, for its open sessions too. Whoever gets a new first password, or loses the second
 * factor, loses the roles in which one judges, approves or gives rights: they are given again by two persons, who see the holder.
 * @refuses NOT_FOUND; FOUR_EYES for one's own account; INVALID without a reason; WRONG_STATE.
 */
export async function changeAccount(
  db: Db,
  key: Permit<'account.change'>,
  { accountId, change, reason }: { accountId: AccountId; change: AccountChange; reason: string },
  kit: With,
): Promise<Changed | Refusal> {
  if (reason.trim() === '') return invalid('未填写理由。', 'The reason is missing.')
  const code = change === 'RESET' ? oncePassword() : null
  const hash = code && (await passwordHash(code, kit.mode))
  const codeUntil = code ? new Date(kit.at.getTime() + onceMs) : null
  return deed(db, async (tx) => {
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update')
    if (!account || account.passwordHash === '') return new Refusal('NOT_FOUND')
    if (await samePerson(tx, key.account, accountId))
      return new Refusal('FOUR_EYES', {
        message: '不能变更本人的账号。',
        messageEn: 'Nobody changes an account of their own.',
      })
    if (!possible(account, change)) return new Refusal('WRONG_STATE')
    const few = change === 'ENABLE' || change === 'UNLOCK' ? null : await tooFew(tx, accountId, key.caller.day)
    if (few) return few
    await made(tx, account, change, kit.at)
    if (hash) await keepPassword(tx, accountId, hash, kit.at, codeUntil)
    const taken = change === 'RESET' || change === 'REMOVE_FACTORS'
    const ended = taken ? await endOffices(tx, accountId, key.account) : []
    if (change !== 'UNLOCK' && change !== 'ENABLE') await endSessions(tx, accountId, 'ACCOUNT_CHANGED', kit.at)
    const event = await tellEvent(tx, accountId, eventOf[change], kit, key.account, reason.trim().slice(0, 500))
    const rows = [...event, ...ended]
    await record(tx, key, { on: accountId, told: eventOf[change], aside: reason.trim(), rows })
    return { id: accountId, code, codeUntil }
  })
}

function possible(account: AccountRow, change: AccountChange): boolean {
  if (account.closedAt) return false
  if (change === 'ENABLE') return !account.active
  if (change === 'DISABLE') return account.active
  return true
}

async function made(tx: Tx, { id }: AccountRow, change: AccountChange, at: Date) {
  if (change === 'DISABLE') await tx.update(accounts).set({ active: false }).where(eq(accounts.id, id))
  if (change === 'ENABLE') await tx.update(accounts).set({ active: true }).where(eq(accounts.id, id))
  if (change === 'CLOSE') await tx.update(accounts).set({ active: false, closedAt: at }).where(eq(accounts.id, id))
  if (change === 'REMOVE_FACTORS') await removeFactors(tx, id, at)
}
