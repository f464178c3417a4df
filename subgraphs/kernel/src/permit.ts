// The right to act. `permit` is the key to a deed, `permittedWhere` the same truth for a list; both read what `decide` reads.
import type { Action, RecordField, Role, TitleLevel } from './actions.ts'
import type { Purpose } from './caller.ts'
import type { Day } from './days.ts'
import type { Tx } from './db.ts'
import { decide } from './decide.ts'
import type { AccountId, MandateId, OrganisationId, PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'

/** A role held by an account: in an area (a path; '' covers nothing), for some series (null: all), from a day up to, not with, another. */
export type RoleGrant = {
  role: Role
  area: string
  series: readonly string[] | null
  heldFrom: Day
  heldUntil: Day
  basis: string
}

/** What a committee may see: every dimension must cover the application, and of the record the fields alone are told. */
export type Mandate = {
  id: MandateId
  committee: string
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  reviewYear: number
  purpose: Purpose
  fields: readonly RecordField[]
  heldFrom: Day
  heldUntil: Day
  basis: string // number of the letter of authority (授权书)
}

export type Caller = {
  account: AccountId
  person: PersonId | null
  roles: readonly RoleGrant[]
  mandates: readonly Mandate[]
  /** Whose cases the caller has declared themselves out of. */
  recused: readonly PersonId[]
  /** Where the caller works at present. */
  employers: readonly OrganisationId[]
  purpose: Purpose | null // what the caller says it is for; null: whatever the right is for
  operation: string
  request: string
  day: Day
  /** When the second proof was last given, and the moment of asking: milliseconds since 1970 by the wall clock. */
  steppedUpAt: number | null
  now: number
  /** The account whose view is looked at: person, roles, mandates, recusals and employers are then that account's. */
  viewAs: AccountId | null
  /** The agreement that a department's token was issued under. */
  agreement: string | null
  /** The same caller as the register knows them now; absent for a caller that was never in it. */
  again?: (tx: Tx) => Promise<Caller | null>
}

/** What every caller has beside their rights, for those who are not loaded from the register: tools and tests. */
export const plainCaller = {
  person: null,
  roles: [],
  mandates: [],
  recused: [],
  employers: [],
  purpose: null,
  viewAs: null,
  agreement: null,
} as const

/** Where an action would take place. An applicant's record has all of it; a province-wide deed has an area alone. */
export type Place = {
  area: string
  series?: string
  level?: TitleLevel
  reviewYear?: number
  person?: PersonId
  /** Where the person works. */
  organisation?: OrganisationId | null
  /** The part of the record that is asked for; none: the record as far as the right opens it. */
  field?: RecordField
}

declare const brand: unique symbol
/** Proof that this account may do this, here, today. Only `permit` makes one; whatever discloses or writes asks for one. */
export type Permit<A extends Action> = {
  readonly action: A
  readonly account: AccountId
  readonly purpose: Purpose
  readonly basis: string
  /** The mandate that it rests on, where it is one. */
  readonly mandate: MandateId | null
  /** The parts of the record that the right opens. */
  readonly fields: readonly RecordField[]
  readonly at: Place
  readonly operation: string
  readonly request: string
  readonly caller: Caller
  readonly [brand]: A
}

/**
 * The key to a deed: the first right that covers it (own record, then role, then mandate). The purpose is what the caller said, where the right allows it.
 * @units `at.area` is a path in the tree of jurisdictions; the day is the caller's, in the province's time.
 * @refuses NOT_PERMITTED when no right covers action, place and day; STEP_UP_REQUIRED when one does and the second proof is too old; VIEW_ONLY in somebody else's view.
 * @source SECURITY: rights are read on each request, a token names only the account.
 */
export function permit<A extends Action>(caller: Caller, action: A, at: Place): Permit<A> | Refusal {
  const { by, code } = decide(caller, action, at)
  if (code !== 'PERMITTED') return new Refusal(code)
  if (!by) throw new Error('Permitted by no right.')
  const { purpose, basis, fields, right } = by
  const { account, operation, request } = caller
  const mandate = right && 'id' in right ? right.id : null
  return { action, account, purpose, basis, mandate, fields, at, operation, request, caller } as Permit<A>
}

/**
 * Whether a right of the caller gives them an action anywhere at all, asked at the place of each right itself: for a deed on whoever is found.
 * @refuses as `permit` does; null where there is somewhere.
 */
export function nowhere(caller: Caller, action: Action): Refusal | null {
  const held = caller.roles.map(({ area, series }) => ({ area, ...(series?.[0] ? { series: series[0] } : {}) }))
  const mandated = caller.mandates.flatMap(({ areas: [area], series: [series], levels: [level], reviewYear }) =>
    area && series && level ? [{ area, series, level, reviewYear }] : [],
  )
  const codes = [...held, ...mandated].map((at) => decide(caller, action, at).code)
  if (codes.includes('PERMITTED')) return null
  const asked = (['VIEW_ONLY', 'STEP_UP_REQUIRED'] as const).find((code) => codes.includes(code))
  return new Refusal(asked ?? 'NOT_PERMITTED')
}
