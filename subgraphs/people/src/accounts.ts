// Where accounts are kept.
import type { AccountId, Db } from '@jijiao/kernel'
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { DemonstrationCard, ShownAccount } from './account.ts'
import { accountRoles, accounts } from './tables.ts'

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
      .select()
      .from(accountRoles)
      .where(inArray(accountRoles.accountId, [...ids]))
      .orderBy(asc(accountRoles.id)),
  ])
  const rolesOf = Map.groupBy(roles, (role) => role.accountId)
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
    .where(and(isNotNull(accounts.demonstration), eq(accounts.active, true)))
    .orderBy(asc(accounts.demonstration), asc(accountRoles.role))
  return [...Map.groupBy(rows, (row) => row.login).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, roles: [...new Set([first, ...more].flatMap((row) => (row.role ? [row.role] : [])))] }] : [],
  )
}
