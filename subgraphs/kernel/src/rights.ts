// Reads who the caller is and what they hold, from five views, on every request: a right that ends today ends today.
import { type SQL, sql } from 'drizzle-orm'
import type { Action, RecordField, TitleLevel } from './actions.ts'
import { attempted } from './audit.ts'
import type { Call } from './caller.ts'
import type { Day } from './days.ts'
import { type Tx, textArray } from './db.ts'
import { decide } from './decide.ts'
import type { AccountId, ApplicationId, OrganisationId, PersonId } from './ids.ts'
import { type Caller, type Permit, permit } from './permit.ts'
import { Refusal, type RefusalCode, refused } from './refusal.ts'

type Held = Pick<Caller, 'person' | 'roles' | 'mandates' | 'recused' | 'employers'>

/** What an account holds, as the database knows it now; null for an account that is unknown or closed. */
async function heldBy(tx: Tx, account: AccountId, day: Day): Promise<Held | null> {
  const [row] = await tx.execute<{ held: Held | null }>(sql`
    select json_build_object(
      'person', a.person_id,
      'roles', coalesce((select json_agg(json_build_object('role', r.role, 'area', r.area, 'series', r.series,
        'heldFrom', r.held_from, 'heldUntil', r.held_until, 'basis', r.basis) order by r.role, r.area)
        from people.roles_shown r where r.account_id = a.account_id), '[]'),
      'mandates', coalesce((select json_agg(json_build_object('id', m.mandate_id, 'committee', m.committee_name,
        'series', m.series, 'levels', m.levels, 'areas', m.areas, 'reviewYear', m.review_year, 'purpose', m.purpose,
        'fields', m.fields, 'heldFrom', m.held_from, 'heldUntil', m.held_until, 'basis', m.basis) order by m.mandate_id)
        from institutions.mandates_shown m where m.account_id = a.account_id), '[]'),
      'recused', coalesce((select json_agg(c.person_id order by c.person_id) from institutions.recusals_shown c
        where c.account_id = a.account_id and c.held_from <= ${day}::date and (c.held_until is null or ${day}::date < c.held_until)), '[]'),
      'employers', coalesce((select json_agg(e.organisation_id order by e.organisation_id) from people.employers_shown e
        where e.account_id = a.account_id), '[]')) as held
    from people.accounts_shown a where a.account_id = ${account} and a.active`)
  return row?.held ?? null
}

const nothingHeld: Held = { person: null, roles: [], mandates: [], recused: [], employers: [] }

/**
 * What the viewed account holds, for who may look through its eyes. Never its own record: in that view nobody is told of.
 * The rights of the one who looks decide whether they may; who may not sees what an account without rights sees.
 */
async function heldInView(tx: Tx, looking: Caller, viewAs: AccountId): Promise<Held> {
  const may = looking.roles.some(({ area }) => decide({ ...looking, viewAs: null }, 'view.as', { area }).by !== null)
  const held = may && viewAs !== looking.account ? await heldBy(tx, viewAs, looking.day) : null
  return held ? { ...held, person: null } : nothingHeld
}

/**
 * The caller with the rights they hold, as the database knows them now.
 * @param now the moment of asking, for the age of the second proof; milliseconds since 1970 by the wall clock.
 * @returns null for an account that is unknown or closed: it may do nothing.
 */
export async function loadCaller(
  tx: Tx,
  call: Call & { account: AccountId },
  day: Day,
  now = Date.now(),
): Promise<Caller | null> {
  const held = await heldBy(tx, call.account, day)
  if (!held) return null
  const { account, purpose, operation, request, steppedUpAt, viewAs, agreement } = call
  const again = (later: Tx) => loadCaller(later, call, day, now)
  const caller = { ...held, account, purpose, operation, request, steppedUpAt, viewAs, agreement, day, now, again }
  return viewAs === null ? caller : { ...caller, ...(await heldInView(tx, caller, viewAs)) }
}

type Application = {
  id: ApplicationId
  person: PersonId
  area: string
  series: string
  level: TitleLevel
  reviewYear: number
  organisation: OrganisationId | null
}

const applicationsWhere = (tx: Tx, condition: SQL) =>
  tx.execute<Application>(sql`
    select application_id as id, person_id as person, area, series, target_level as level, review_year as "reviewYear",
      organisation_id as organisation
    from audits.applications_shown where ${condition} order by application_id`)

type PersonPermit<A extends Action> = Permit<A> & { at: { person: PersonId } }

/** Where each of these persons can be acted on: their own record, and each of their applications. */
async function placesOf(tx: Tx, caller: Caller, persons: readonly PersonId[]) {
  const applications = await applicationsWhere(tx, sql`person_id = any(${textArray(persons)})`)
  const own = persons.filter((person) => person === caller.person).map((person) => ({ person, area: '' }))
  return [...own, ...applications.map(({ id: _, ...at }) => at)]
}

type No = { person: PersonId; code: RefusalCode }

/** Who was asked for and lies outside every right of the caller. A second proof that is missing is no such attempt. */
function beyond(seen: Iterable<PersonId>, noes: readonly No[]): PersonId[] {
  const others = new Set([...seen, ...noes.filter(({ code }) => code !== 'NOT_PERMITTED').map(({ person }) => person)])
  return [...new Set(noes.map(({ person }) => person))].filter((person) => !others.has(person))
}

/**
 * A permit for each of these persons whose record the caller may act on: their own, or one with an application that a right covers.
 * Of several applications the one counts whose right opens most of the record, and of equals the first.
 * @param field the part of the record that is asked for, where it is one.
 * @shape persons in, at most one permit each out; who is absent does not exist for the caller.
 */
export async function permitsOf<A extends Action>(
  tx: Tx,
  caller: Caller,
  action: A,
  persons: readonly PersonId[],
  field?: RecordField,
): Promise<Map<PersonId, PersonPermit<A>>> {
  const permits = new Map<PersonId, PersonPermit<A>>()
  const places = await placesOf(tx, caller, persons)
  // Who has no application can be acted on nowhere. Whoever asks for them has tried all the same; made-up ids the log passes over.
  const placed = new Set(places.map((at) => at.person))
  const noes: No[] = persons.filter((one) => !placed.has(one)).map((person) => ({ person, code: 'NOT_PERMITTED' }))
  for (const place of places) {
    const at = field ? { ...place, field } : place
    const key = permit(caller, action, at)
    const best = permits.get(at.person)
    if (refused(key)) noes.push({ person: at.person, code: key.code })
    else if (!best || best.fields.length < key.fields.length) permits.set(at.person, { ...key, at })
  }
  // A part that is not opened of a record that is: no attempt. A whole number is another thing: who tries for one is told of.
  if (field === undefined || action === 'record.reveal')
    await attempted(tx, caller, field ? `${action} ${field}` : action, beyond(permits.keys(), noes))
  return permits
}

/**
 * The permit for a deed on one person.
 * @refuses STEP_UP_REQUIRED or VIEW_ONLY where that alone is in the way; NOT_PERMITTED for who does not exist for the caller.
 */
export async function permitOf<A extends Action>(
  tx: Tx,
  caller: Caller,
  action: A,
  person: PersonId,
  field?: RecordField,
): Promise<PersonPermit<A> | Refusal> {
  const key = (await permitsOf(tx, caller, action, [person], field)).get(person)
  if (key) return key
  const places = await placesOf(tx, caller, [person])
  const noes = places.map((at) => permit(caller, action, field ? { ...at, field } : at)).filter(refused)
  return noes.find((no) => no.code !== 'NOT_PERMITTED') ?? new Refusal('NOT_PERMITTED')
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
  field?: RecordField,
): Promise<Map<ApplicationId, PersonPermit<A>>> {
  const permits = new Map<ApplicationId, PersonPermit<A>>()
  const noes: No[] = []
  for (const { id, ...place } of await applicationsWhere(tx, sql`application_id = any(${textArray(ids)})`)) {
    const at = field ? { ...place, field } : place
    const key = permit(caller, action, at)
    if (refused(key)) noes.push({ person: at.person, code: key.code })
    else permits.set(id, { ...key, at })
  }
  const seen = [...permits.values()].map((key) => key.at.person)
  await attempted(tx, caller, action, beyond(seen, noes))
  return permits
}

/** The same permits by person, as `disclose` takes them: one look at a person, however many of their applications are told. */
export const byPerson = <A extends Action>(permits: ReadonlyMap<unknown, PersonPermit<A>>) =>
  new Map([...permits.values()].map((key) => [key.at.person, key] as const))
