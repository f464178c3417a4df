// The one function that decides. Every right that the caller holds is held against every condition; `permit` and `explain` are readings of it.
import { type Action, plainFields, purposesOf, type RecordField, recordFields, rightsOf } from './actions.ts'
import type { Purpose } from './caller.ts'
import type { Day } from './days.ts'
import type { Caller, Mandate, Place, RoleGrant } from './permit.ts'

/** What a right is asked. Each is answered for each right, so that a denial names all that stood in the way. */
export const conditions = [
  'ACTION', // the table of rights gives this kind of right no such action
  'PERIOD', // it does not hold today
  'AREA',
  'SERIES',
  'LEVEL',
  'REVIEW_YEAR',
  'PURPOSE', // it is for another purpose than the one said
  'FIELD', // it does not open this part of the record
  'SELF', // nobody judges their own case
  'EMPLOYER', // the applicant works where the caller works
  'RECUSED', // the caller has declared a conflict of interest
  'AGREEMENT', // a department asks under an agreement or not at all
] as const
export type Condition = (typeof conditions)[number]

/** One right as held against the case: nothing failed, or what did. */
export type Considered = {
  kind: 'OWN' | 'ROLE' | 'MANDATE'
  right: RoleGrant | Mandate | null // null: a person's own record
  basis: string
  purpose: Purpose
  fields: readonly RecordField[]
  failed: readonly Condition[]
}

export type Decision = {
  /** The right that the key rests on: own record, then role, then mandate, the widest of several. Null: none covers it. */
  by: Considered | null
  considered: readonly Considered[]
  code: 'PERMITTED' | 'NOT_PERMITTED' | 'STEP_UP_REQUIRED' | 'VIEW_ONLY'
}

/** '64.6401' covers '64.6401.640104'. Nothing is covered by an empty area. */
export const covers = (area: string, at: string): boolean => area !== '' && `${at}.`.startsWith(`${area}.`)

export const inForce = (grant: { heldFrom: Day; heldUntil: Day }, day: Day) =>
  grant.heldFrom <= day && day < grant.heldUntil

/** A second proof is good for this long, in milliseconds. */
export const stepUpMs = 10 * 60_000
export const steppedUp = ({ steppedUpAt, now }: Pick<Caller, 'steppedUpAt' | 'now'>) =>
  steppedUpAt !== null && now - steppedUpAt <= stepUpMs

/** What a role opens, and one's own record to oneself; what is shown masked is revealed, and that is an action of its own. */
const fieldsOf = (action: Action) => (action === 'record.reveal' ? recordFields : plainFields)

const failures = (tests: readonly (readonly [boolean, Condition])[]): Condition[] =>
  tests.flatMap(([holds, condition]) => (holds ? [] : [condition]))

const opens = (fields: readonly RecordField[], at: Place) => at.field === undefined || fields.includes(at.field)
const ofAnother = (caller: Caller, action: Action, at: Place) =>
  !rightsOf(action).ofAnother || caller.person === null || at.person !== caller.person

function byRole(caller: Caller, action: Action, at: Place, grant: RoleGrant): Considered {
  const { roles, agreement = false } = rightsOf(action)
  const fields = fieldsOf(action)
  const may = purposesOf(grant.role)
  const failed = failures([
    [roles.includes(grant.role), 'ACTION'],
    [inForce(grant, caller.day), 'PERIOD'],
    [covers(grant.area, at.area), 'AREA'],
    [grant.series === null || (at.series !== undefined && grant.series.includes(at.series)), 'SERIES'],
    [caller.purpose === null || may.includes(caller.purpose), 'PURPOSE'],
    [opens(fields, at), 'FIELD'],
    [ofAnother(caller, action, at), 'SELF'],
    [!agreement || caller.agreement !== null, 'AGREEMENT'],
  ])
  const { basis } = grant
  return { kind: 'ROLE', right: grant, basis, purpose: caller.purpose ?? 'SUPERVISION', fields, failed }
}

function byMandate(caller: Caller, action: Action, at: Place, mandate: Mandate): Considered {
  const { basis, purpose, fields } = mandate
  const failed = failures([
    [rightsOf(action).mandate, 'ACTION'],
    [inForce(mandate, caller.day), 'PERIOD'],
    [mandate.areas.some((area) => covers(area, at.area)), 'AREA'],
    [at.series !== undefined && mandate.series.includes(at.series), 'SERIES'],
    [at.level !== undefined && mandate.levels.includes(at.level), 'LEVEL'],
    [at.reviewYear === mandate.reviewYear, 'REVIEW_YEAR'],
    [caller.purpose === null || caller.purpose === purpose, 'PURPOSE'],
    [opens(fields, at), 'FIELD'],
    [caller.person === null || at.person !== caller.person, 'SELF'],
    [at.organisation == null || !caller.employers.includes(at.organisation), 'EMPLOYER'],
    [at.person === undefined || !caller.recused.includes(at.person), 'RECUSED'],
  ])
  return { kind: 'MANDATE', right: mandate, basis, purpose, fields, failed }
}

function byOwn(action: Action, at: Place): Considered {
  const fields = fieldsOf(action)
  const failed = failures([
    [rightsOf(action).own, 'ACTION'],
    [opens(fields, at), 'FIELD'],
  ])
  return { kind: 'OWN', right: null, basis: '本人', purpose: 'OWN_RECORD', fields, failed }
}

/** Several mandates may cover one case: the one that opens most, and of equals the first. */
const widest = (of: readonly Considered[]): Considered | null =>
  of.reduce<Considered | null>((best, one) => (best && best.fields.length >= one.fields.length ? best : one), null)

/** Whether the caller may do this here, and by what, or for each right why not. */
export function decide(caller: Caller, action: Action, at: Place): Decision {
  const own = caller.person !== null && at.person === caller.person ? [byOwn(action, at)] : []
  const held = caller.roles.map((grant) => byRole(caller, action, at, grant))
  const mandated = caller.mandates.map((mandate) => byMandate(caller, action, at, mandate))
  const covering = (of: readonly Considered[]) => of.filter((one) => one.failed.length === 0)
  const by = covering(own)[0] ?? covering(held)[0] ?? widest(covering(mandated))
  const considered = [...own, ...held, ...mandated]
  const { stepUp, inView = false } = rightsOf(action)
  if (caller.viewAs !== null && !inView) return { by, considered, code: 'VIEW_ONLY' }
  if (!by) return { by, considered, code: 'NOT_PERMITTED' }
  return { by, considered, code: stepUp && !steppedUp(caller) ? 'STEP_UP_REQUIRED' : 'PERMITTED' }
}
