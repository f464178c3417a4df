// 账号: what one account may know of another. Names of officers are no secret to those whom they look at; all else is one's own.
import type { Day, Role } from '@jijiao/kernel'
import type { AccountRow as Account, AccountRole } from './tables.ts'

/** An account without what opens it. */
export type ShownAccount = Pick<Account, 'id' | 'displayName' | 'organisationName' | 'personId'> & {
  roles: readonly (AccountRole & { ended: boolean })[]
}

/** A card of the sign-in page in demonstration mode. */
export type DemonstrationCard = Pick<Account, 'login' | 'displayName' | 'organisationName'> & { roles: readonly Role[] }

/** Whoever has ever held an office: most members of committees are professionals, too, and who looked in an office has a name. */
const isOfficer = ({ personId, roles }: ShownAccount): boolean =>
  personId === null || roles.some(({ role }) => role !== 'PROFESSIONAL')

/**
 * The account as another one sees it: an officer by name, a professional not even by that, since their name is a record of theirs.
 * Roles and person are told to the account itself alone.
 */
export function shownTo(asking: Account['id'], account: ShownAccount): ShownAccount {
  if (asking === account.id) return account
  const others = { ...account, personId: null, roles: [] }
  return isOfficer(account) ? others : { ...others, displayName: '专业技术人员', organisationName: '' }
}

/** Held from a day up to, not with, another, and not taken back. */
export const inForceOn = (day: Day) => (role: Pick<AccountRole, 'heldFrom' | 'heldUntil'> & { ended: boolean }) =>
  !role.ended && role.heldFrom <= day && day < role.heldUntil
