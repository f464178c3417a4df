// The same truth as `permit`, read as a condition on rows. An agreement test holds the two, the row policies and a naive reading together.
import { type SQL, sql } from 'drizzle-orm'
import { type Action, plainFields, purposesOf, type RecordField, recordFields, rightsOf } from './actions.ts'
import { inForce, steppedUp } from './decide.ts'
import type { Caller, Mandate, RoleGrant } from './permit.ts'

/** The columns that a list of applications has for `permittedWhere`. */
export type PlaceColumns = { area: SQL; series: SQL; level: SQL; reviewYear: SQL; person: SQL; organisation: SQL }

const listed = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
const among = (column: SQL, values: readonly string[]) =>
  values.length === 0 ? sql`false` : sql`${column} in (${listed(values)})`
/** True also where nothing is known. */
const noneOf = (column: SQL, values: readonly string[]) =>
  values.length === 0 ? sql`true` : sql`(${column} in (${listed(values)})) is not true`
const within = (column: SQL, area: string) =>
  area === '' ? sql`false` : sql`starts_with(${column} || '.', ${`${area}.`})`
const any = (of: readonly SQL[]) => (of.length === 0 ? sql`false` : sql`(${sql.join([...of], sql` or `)})`)
const all = (of: readonly SQL[]) => sql`(${sql.join([...of], sql` and `)})`

function ofRole(caller: Caller, action: Action, at: PlaceColumns, grant: RoleGrant): SQL {
  return all([
    within(at.area, grant.area),
    grant.series === null ? sql`true` : among(at.series, grant.series),
    rightsOf(action).ofAnother && caller.person ? noneOf(at.person, [caller.person]) : sql`true`,
  ])
}

function ofMandate(caller: Caller, at: PlaceColumns, mandate: Mandate): SQL {
  return all([
    among(at.series, mandate.series),
    among(at.level, mandate.levels),
    sql`${at.reviewYear} = ${mandate.reviewYear}`,
    any(mandate.areas.map((area) => within(at.area, area))),
    noneOf(at.person, [...caller.recused, ...(caller.person ? [caller.person] : [])]),
    noneOf(at.organisation, caller.employers),
  ])
}

/**
 * Which rows the caller may act on.
 * @param field the part of the record that the list tells by, where it tells one: a filter by verdict tells the verdict.
 * In somebody else's view the rows are those that the other sees, to be counted; `permit` tells none of them.
 */
export function permittedWhere(caller: Caller, action: Action, at: PlaceColumns, field?: RecordField): SQL {
  const { roles, mandate, own, stepUp, agreement } = rightsOf(action)
  if ((stepUp && !steppedUp(caller)) || (agreement && caller.agreement === null)) return sql`false`
  const opens = (fields: readonly RecordField[]) => field === undefined || fields.includes(field)
  const whole = opens(action === 'record.reveal' ? recordFields : plainFields)
  const says = (purpose: Mandate['purpose']) => caller.purpose === null || caller.purpose === purpose
  const mine = own && caller.person && whole ? [sql`${at.person} = ${caller.person}`] : []
  const held = caller.roles
    .filter((grant) => whole && roles.includes(grant.role) && inForce(grant, caller.day))
    .filter((grant) => purposesOf(grant.role).some(says))
    .map((grant) => ofRole(caller, action, at, grant))
  const mandated = caller.mandates
    .filter((one) => mandate && inForce(one, caller.day) && says(one.purpose) && opens(one.fields))
    .map((one) => ofMandate(caller, at, one))
  return any([...mine, ...held, ...mandated])
}
