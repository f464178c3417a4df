// The right to act. One table says who may do what; `permit` reads it for one case, `permittedWhere` for a list.
import { type SQL, sql } from 'drizzle-orm'
import type { Purpose } from './caller.ts'
import type { Day } from './days.ts'
import type { AccountId, MandateId, PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'

export const titleLevels = ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const
export type TitleLevel = (typeof titleLevels)[number]

export const roles = [
  'DEPARTMENT_AUTHOR', // 省厅起草人
  'DEPARTMENT_APPROVER', // 省厅审批人
  'DEPARTMENT_SUPERVISOR', // 省厅监督
  'SERIES_AUTHORITY', // 系列主管部门
  'HR_BUREAU', // 市县人社部门
  'COMMITTEE_MEMBER', // 评审委员会委员: sees by mandate alone
  'AGENCY', // 外部门
  'INSTITUTION', // 施教机构
  'EMPLOYER', // 用人单位
  'PROFESSIONAL', // 专业技术人员
  'SYSTEM_ADMINISTRATOR', // 系统管理员, the first of the three that exclude each other
  'SECURITY_ADMINISTRATOR', // 安全管理员
  'AUDIT_ADMINISTRATOR', // 审计管理员
] as const
export type Role = (typeof roles)[number]

/** A role held by an account: in an area (a path; '' covers nothing), for some series (null: all), from a day up to, not with, another. */
export type RoleGrant = {
  role: Role
  area: string
  series: readonly string[] | null
  heldFrom: Day
  heldUntil: Day
  basis: string
}

/** What a committee may see: every dimension must cover the application. */
export type Mandate = {
  id: MandateId
  committee: string
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  reviewYear: number
  purpose: Purpose
  heldFrom: Day
  heldUntil: Day
  basis: string // number of the letter of authority (授权书)
}

export type Caller = {
  account: AccountId
  person: PersonId | null
  roles: readonly RoleGrant[]
  mandates: readonly Mandate[]
  purpose: Purpose | null // what the caller says it is for; null: whatever the right is for
  operation: string
  request: string
  day: Day
}

type Rights = { roles: readonly Role[]; mandate: boolean; own: boolean }

/** Who may do what. `mandate`: also under a mandate in force; `own`: also a person with their own record. */
const rights = {
  'record.read': { roles: ['HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR'], mandate: true, own: true },
  'relevance.judge': { roles: ['HR_BUREAU', 'SERIES_AUTHORITY'], mandate: true, own: false },
  'determination.make': { roles: ['HR_BUREAU', 'DEPARTMENT_SUPERVISOR'], mandate: true, own: false },
  'hours.post': { roles: ['HR_BUREAU', 'DEPARTMENT_SUPERVISOR'], mandate: false, own: false },
  'standing.register': { roles: ['HR_BUREAU', 'DEPARTMENT_SUPERVISOR'], mandate: false, own: false },
  'import.run': { roles: ['DEPARTMENT_SUPERVISOR'], mandate: false, own: false },
  'mandate.grant': { roles: ['SECURITY_ADMINISTRATOR'], mandate: false, own: false },
  'account.open': { roles: ['SYSTEM_ADMINISTRATOR'], mandate: false, own: false },
  'policy.confirm': {
    roles: [
      'DEPARTMENT_AUTHOR',
      'DEPARTMENT_APPROVER',
      'DEPARTMENT_SUPERVISOR',
      'SERIES_AUTHORITY',
      'HR_BUREAU',
      'INSTITUTION',
      'EMPLOYER',
    ],
    mandate: false,
    own: false,
  },
  'rule.read': {
    roles: ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER', 'DEPARTMENT_SUPERVISOR'],
    mandate: false,
    own: false,
  },
  'rule.draft': { roles: ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER'], mandate: false, own: false },
  'rule.approve': { roles: ['DEPARTMENT_APPROVER'], mandate: false, own: false },
  'rule.publish': { roles: ['DEPARTMENT_APPROVER'], mandate: false, own: false },
  'log.read': { roles: ['AUDIT_ADMINISTRATOR'], mandate: false, own: false },
} as const satisfies Record<string, Rights>
export type Action = keyof typeof rights

/** Where an action would take place. An applicant's record has all of it; a province-wide deed has an area alone. */
export type Place = {
  area: string
  series?: string
  level?: TitleLevel
  reviewYear?: number
  person?: PersonId
}

declare const brand: unique symbol
/** Proof that this account may do this, here, today. Only `permit` makes one; whatever discloses or writes asks for one. */
export type Permit<A extends Action> = {
  readonly action: A
  readonly account: AccountId
  readonly purpose: Purpose
  readonly basis: string
  readonly at: Place
  readonly operation: string
  readonly request: string
  readonly [brand]: A
}

/** '64.6401' covers '64.6401.640104'. Nothing is covered by an empty area. */
export const covers = (area: string, at: string): boolean => area !== '' && `${at}.`.startsWith(`${area}.`)

const inForce = (grant: { heldFrom: Day; heldUntil: Day }, day: Day) => grant.heldFrom <= day && day < grant.heldUntil

const byRole = (grant: RoleGrant, action: Action, at: Place, day: Day) =>
  (rights[action].roles as readonly Role[]).includes(grant.role) &&
  inForce(grant, day) &&
  covers(grant.area, at.area) &&
  (grant.series === null || (at.series !== undefined && grant.series.includes(at.series)))

const byMandate = (mandate: Mandate, caller: Caller, at: Place) =>
  inForce(mandate, caller.day) &&
  (caller.purpose === null || caller.purpose === mandate.purpose) &&
  at.series !== undefined &&
  mandate.series.includes(at.series) &&
  at.level !== undefined &&
  mandate.levels.includes(at.level) &&
  at.reviewYear === mandate.reviewYear &&
  mandate.areas.some((area) => covers(area, at.area))

/**
 * The key to a deed: the first right that covers it (own record, then role, then mandate).
 * @units `at.area` is a path in the tree of jurisdictions; the day is the caller's, in the province's time.
 * @refuses NOT_PERMITTED when no right covers action, place and day; a right holds from its first day up to, not with, its last.
 * @source SECURITY: rights are read on each request, a token names only the account.
 */
export function permit<A extends Action>(caller: Caller, action: A, at: Place): Permit<A> | Refusal {
  const key = (basis: string, purpose: Purpose) =>
    ({
      action,
      account: caller.account,
      purpose,
      basis,
      at,
      operation: caller.operation,
      request: caller.request,
    }) as Permit<A>
  if (rights[action].own && at.person !== undefined && at.person === caller.person) return key('本人', 'OWN_RECORD')
  const role = caller.roles.find((grant) => byRole(grant, action, at, caller.day))
  if (role) return key(role.basis, 'SUPERVISION')
  const mandate = rights[action].mandate && caller.mandates.find((one) => byMandate(one, caller, at))
  if (mandate) return key(mandate.basis, mandate.purpose)
  return new Refusal('NOT_PERMITTED')
}

/** The columns that a list of applications has for `permittedWhere`. */
export type PlaceColumns = { area: SQL; series: SQL; level: SQL; reviewYear: SQL; person: SQL }

const among = (column: SQL, values: readonly string[]) =>
  values.length === 0
    ? sql`false`
    : sql`${column} in (${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )})`
const within = (column: SQL, area: string) =>
  area === '' ? sql`false` : sql`starts_with(${column} || '.', ${`${area}.`})`
const any = (of: SQL[]) => (of.length === 0 ? sql`false` : sql`(${sql.join(of, sql` or `)})`)

/** The same truth as `permit`, read as a condition on rows, for lists. An agreement test holds the two together. */
export function permittedWhere(caller: Caller, action: Action, at: PlaceColumns): SQL {
  const own = rights[action].own && caller.person ? [sql`${at.person} = ${caller.person}`] : []
  const held = caller.roles
    .filter((grant) => (rights[action].roles as readonly Role[]).includes(grant.role) && inForce(grant, caller.day))
    .map(
      (grant) =>
        sql`(${within(at.area, grant.area)} and ${grant.series === null ? sql`true` : among(at.series, grant.series)})`,
    )
  const mandated = (rights[action].mandate ? caller.mandates : [])
    .filter((one) => inForce(one, caller.day) && (caller.purpose === null || caller.purpose === one.purpose))
    .map(
      (one) =>
        sql`(${among(at.series, one.series)} and ${among(at.level, one.levels)} and ${at.reviewYear} = ${one.reviewYear} and ${any(one.areas.map((area) => within(at.area, area)))})`,
    )
  return any([...own, ...held, ...mandated])
}
