// Reads who the caller is and what they hold, from three views, on every request: a right that ends today ends today.
import { type SQL, sql } from 'drizzle-orm'
import type { Call } from './caller.ts'
import type { Day } from './days.ts'
import { type Tx, textArray } from './db.ts'
import type { AccountId, ApplicationId, PersonId } from './ids.ts'
import {
  type Action,
  type Caller,
  type Mandate,
  type Permit,
  permit,
  type RoleGrant,
  type TitleLevel,
} from './permit.ts'
import { refused } from './refusal.ts'

type Held = { person: PersonId | null; roles: RoleGrant[]; mandates: Mandate[] }

/**
 * The caller with the rights they hold, as the database knows them now.
 * @returns null for an account that is unknown or closed: it may do nothing.
 */
export async function loadCaller(tx: Tx, call: Call & { account: AccountId }, day: Day): Promise<Caller | null> {
  const [row] = await tx.execute<{ held: Held | null }>(sql`
    select json_build_object(
      'person', a.person_id,
      'roles', coalesce((select json_agg(json_build_object('role', r.role, 'area', r.area, 'series', r.series,
        'heldFrom', r.held_from, 'heldUntil', r.held_until, 'basis', r.basis) order by r.role, r.area)
        from people.roles_shown r where r.account_id = a.account_id), '[]'),
      'mandates', coalesce((select json_agg(json_build_object('id', m.mandate_id, 'committee', m.committee_name,
        'series', m.series, 'levels', m.levels, 'areas', m.areas, 'reviewYear', m.review_year, 'purpose', m.purpose,
        'heldFrom', m.held_from, 'heldUntil', m.held_until, 'basis', m.basis) order by m.mandate_id)
        from institutions.mandates_shown m where m.account_id = a.account_id), '[]')) as held
    from people.accounts_shown a where a.account_id = ${call.account} and a.active`)
  if (!row?.held) return null
  return {
    ...row.held,
    account: call.account,
    purpose: call.purpose,
    operation: call.operation,
    request: call.request,
    day,
  }
}

type Application = {
  id: ApplicationId
  person: PersonId
  area: string
  series: string
  level: TitleLevel
  reviewYear: number
}

const applicationsWhere = (tx: Tx, condition: SQL) =>
  tx.execute<Application>(sql`
    select application_id as id, person_id as person, area, series, target_level as level, review_year as "reviewYear"
    from audits.applications_shown where ${condition} order by application_id`)

/**
 * A permit for each of these persons whose record the caller may act on: their own, or one with an application that a right covers.
 * @shape persons in, at most one permit each out; who is absent does not exist for the caller.
 */
export async function permitsOf<A extends Action>(
  tx: Tx,
  caller: Caller,
  action: A,
  persons: readonly PersonId[],
): Promise<Map<PersonId, Permit<A> & { at: { person: PersonId } }>> {
  const applications = await applicationsWhere(tx, sql`person_id = any(${textArray(persons)})`)
  const own = persons.filter((person) => person === caller.person).map((person) => ({ person, area: '' }))
  const permits = new Map<PersonId, Permit<A> & { at: { person: PersonId } }>()
  for (const at of [...own, ...applications]) {
    if (permits.has(at.person)) continue
    const key = permit(caller, action, at)
    if (!refused(key)) permits.set(at.person, { ...key, at })
  }
  return permits
}

/**
 * A permit for each of these applications that the caller may act on, and whose it is. Another application of the same person,
 * outside the mandate, stays unseen.
 * @shape applications in, at most one each out.
 */
export async function permitsOfApplications<A extends Action>(
  tx: Tx,
  caller: Caller,
  action: A,
  ids: readonly ApplicationId[],
): Promise<Map<ApplicationId, Permit<A> & { at: { person: PersonId } }>> {
  const permits = new Map<ApplicationId, Permit<A> & { at: { person: PersonId } }>()
  for (const { id, ...at } of await applicationsWhere(tx, sql`application_id = any(${textArray(ids)})`)) {
    const key = permit(caller, action, at)
    if (!refused(key)) permits.set(id, { ...key, at })
  }
  return permits
}

/** The same permits by person, as `disclose` takes them: one look at a person, however many of their applications are told. */
export const byPerson = <A extends Action>(permits: ReadonlyMap<unknown, Permit<A> & { at: { person: PersonId } }>) =>
  new Map([...permits.values()].map((key) => [key.at.person, key] as const))
