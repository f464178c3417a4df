// Where accounts are kept.
import {
  type AccountId,
  type Db,
  deed,
  named,
  newId,
  type Permit,
  Refusal,
  type RoleGrant,
  record,
} from '@jijiao/kernel'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { DemonstrationCard, ShownAccount } from './account.ts'
import { loginShape, onceMs, wrongLogin } from './accountDeeds.ts'
import { type Mode, passwordHash } from './password.ts'
import { passwordRules } from './passwordRule.ts'
import { isOffice } from './role.ts'
import { withoutTwoOffices } from './roles.ts'
import { accountRoles, accounts, roleEndings } from './tables.ts'

/** What may be told of an account to anybody: never what opens it. */
export const shownColumns = {
  id: accounts.id,
  displayName: accounts.displayName,
  organisationName: accounts.organisationName,
  personId: accounts.personId,
}

/** @shape ids in, one each out in the same order; null where there is no such account. A closed one keeps its name: it stands in the log. */
export async function findAccounts(db: Db, ids: readonly AccountId[]): Promise<(ShownAccount | null)[]> {
  const [rows, roles] = await Promise.all([
    db
      .select(shownColumns)
      .from(accounts)
      .where(inArray(accounts.id, [...ids])),
    db
      .select({ role: accountRoles, ending: roleEndings.roleId })
      .from(accountRoles)
      .leftJoin(roleEndings, eq(roleEndings.roleId, accountRoles.id))
      .where(inArray(accountRoles.accountId, [...ids]))
      .orderBy(asc(accountRoles.id)),
  ])
  // One that was taken back is kept: whoever has held an office goes on having a name where they acted in it.
  const rolesOf = Map.groupBy(
    roles.map(({ role, ending }) => ({ ...role, ended: ending !== null })),
    (role) => role.accountId,
  )
  const found = new Map(rows.map((row) => [row.id, { ...row, roles: rolesOf.get(row.id) ?? [] }]))
  return ids.map((id) => found.get(id) ?? null)
}

/** The cards of the sign-in page, in their order. */
export async function demonstrationCards(db: Db): Promise<DemonstrationCard[]> {
  const rows = await db
    .select({
      login: accounts.login,
      displayName: accounts.displayName,
      organisationName: accounts.organisationName,
      role: accountRoles.role,
    })
    .from(accounts)
    .leftJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .leftJoin(roleEndings, eq(roleEndings.roleId, accountRoles.id))
    .where(and(isNotNull(accounts.demonstration), eq(accounts.active, true), isNull(roleEndings.roleId)))
    .orderBy(asc(accounts.demonstration), asc(accountRoles.role))
  return [...Map.groupBy(rows, (row) => row.login).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, roles: [...new Set([first, ...more].flatMap((row) => (row.role ? [row.role] : [])))] }] : [],
  )
}

export type NewAccount = {
  login: string
  displayName: string
  organisationName: string
  holder: string | null
  password: string
  role: RoleGrant
}

/**
 * Opens an account with one role, at the machine itself: the only way to the first accounts. Its password is changed at its first use.
 * @refuses INVALID when the login is taken or malformed, an office has no known holder, or the role holds for no day; OFFICES_EXCLUDE.
 */
export async function openAccount(
  db: Db,
  permit: Permit<'account.open'>,
  wanted: NewAccount,
  mode: Mode,
): Promise<AccountId | Refusal> {
  const { login, displayName, organisationName, holder, password, role } = wanted
  const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
  if (!loginShape.test(login)) return wrongLogin()
  if (password.length < passwordRules.OFFICIAL.length)
    return invalid('密码至少 12 位。', 'A password has at least 12 characters.')
  if (role.heldFrom >= role.heldUntil) return invalid('角色的起止日期不成立。', 'The role would hold for no day.')
  if (isOffice(role.role) && holder === null)
    return invalid(
      '三员账号须登记持有人身份证号（--holder）。',
      'One of the three offices asks for its holder’s identity number (--holder).',
    )
  const id = newId('AccountId')
  const opens = await passwordHash(password, mode)
  const passwordOnceUntil = new Date(Date.now() + onceMs)
  return withoutTwoOffices(() =>
    deed(db, async (tx) => {
      const made = await tx
        .insert(accounts)
        .values({ id, login, displayName, organisationName, holder, passwordHash: opens, passwordOnceUntil })
        .onConflictDoNothing({ target: accounts.login })
        .returning({ id: accounts.id })
      if (made.length === 0) return invalid('该账号已存在。', 'This login is taken.')
      const row = { id: newId('RoleGrantId'), accountId: id, ...role, series: role.series && [...role.series] }
      await tx.insert(accountRoles).values(row)
      const rows = [named('account_roles', [row.id], row)]
      await record(tx, permit, {
        on: id,
        told: { role: role.role, area: role.area },
        row: { id, login, displayName, organisationName, holder },
        rows,
      })
      return id
    }),
  )
}
