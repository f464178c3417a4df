// Where standings are kept: titles, terms, duties and times away, each as history. Nothing is changed in it; the latest recorded speaks.
import {
  type Caller,
  canonical,
  type Day,
  type Db,
  deed,
  disclose,
  named,
  openDeed,
  type Permit,
  type PersonId,
  permitsOf,
  Refusal,
  record,
  refused,
  type StandingId,
  type Tx,
} from '@jijiao/kernel'
import { desc, eq, getTableName, inArray } from 'drizzle-orm'
import type { RegisterStandingInput } from './generated/graphql.ts'
import { type Told, toldBy } from './standing.ts'
import {
  type Appointment,
  appointments,
  type Duty,
  type DutyInterval,
  duties,
  dutyIntervals,
  type Registration,
  registrations,
  titles,
} from './tables.ts'

type Common = { id: StandingId; personId: PersonId; source: string }
export type Registered = { registered: PersonId }
type Answer = Registered | Refusal

/** The row of a standing, and the table it stands in. */
function rowOf({ is, told }: Told, common: Common) {
  if (is === 'TITLE') return { table: titles, row: { ...common, ...told, heldFrom: told.heldFrom ?? null } } as const
  if (is === 'APPOINTMENT') return { table: appointments, row: { ...common, ...told } } as const
  if (is === 'REGISTRATION') return { table: registrations, row: { ...common, ...told } } as const
  if (is === 'DUTY') {
    const { role = null, sector = null, heldFrom = null } = told
    return { table: duties, row: { ...common, role, sector, heldFrom } } as const
  }
  const { heldUntil, ...away } = told
  return { table: dutyIntervals, row: { ...common, ...away, heldTo: heldUntil, reverses: null } } as const
}

type Table = ReturnType<typeof rowOf>['table']

/** The first of this id, where it says the same. */
async function firstAnswer(tx: Tx, table: Table, row: { id: StandingId; personId: PersonId }): Promise<Answer> {
  const [first] = await tx.select().from(table).where(eq(table.id, row.id))
  if (!first) return new Refusal('IDEMPOTENCY_CONFLICT')
  const { recordedAt: _, ...said } = first
  return canonical(said) === canonical(row) ? { registered: row.personId } : new Refusal('IDEMPOTENCY_CONFLICT')
}

/**
 * Registers one standing, once.
 * @refuses INVALID for what cannot be; IDEMPOTENCY_CONFLICT when this id has been registered with other content.
 */
export async function registerStanding(
  db: Db,
  permit: Permit<'standing.register'> & { at: { person: PersonId } },
  input: RegisterStandingInput,
  today: Day,
): Promise<Answer> {
  const told = toldBy(input, today)
  if (refused(told)) return told
  const { id, personId } = input
  const kept = rowOf(told, { id, personId, source: `account:${permit.account}` })
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const made = await tx.insert(kept.table).values(kept.row).onConflictDoNothing().returning({ id: kept.table.id })
    if (made.length === 0) return firstAnswer(tx, kept.table, kept.row)
    const rows = [named(getTableName(kept.table), [id], kept.row)]
    await record(tx, permit, { on: id, of: personId, told: 'registered', rows })
    return { registered: personId }
  })
}

/**
 * Takes a time away back by a second row. What was registered stays.
 * @refuses NOT_FOUND when the person has no such time; ALREADY_REVERSED; IDEMPOTENCY_CONFLICT as for a registration.
 */
export async function reverseAway(
  db: Db,
  permit: Permit<'standing.register'> & { at: { person: PersonId } },
  { id, reverses, personId }: { id: StandingId; reverses: StandingId; personId: PersonId },
): Promise<Answer> {
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const [first] = await tx.select().from(dutyIntervals).where(eq(dutyIntervals.id, reverses))
    if (!first || first.personId !== personId || first.reverses) return new Refusal('NOT_FOUND')
    const { recordedAt: _, ...said } = first
    const row = { ...said, id, reverses, source: `account:${permit.account}` }
    const made = await tx.insert(dutyIntervals).values(row).onConflictDoNothing().returning({ id: dutyIntervals.id })
    if (made.length > 0) {
      const rows = [named(getTableName(dutyIntervals), [id], row)]
      await record(tx, permit, { on: reverses, of: personId, told: 'reversed', rows })
      return { registered: personId }
    }
    const [taken] = await tx.select().from(dutyIntervals).where(eq(dutyIntervals.reverses, reverses))
    return taken && taken.id !== id ? new Refusal('ALREADY_REVERSED') : firstAnswer(tx, dutyIntervals, row)
  })
}

/** What is on record of a person beside titles, each latest first. */
export type Standings = {
  appointments: Appointment[]
  registrations: Registration[]
  duties: Duty[]
  away: DutyInterval[]
}

/** @shape persons in, one each out in the same order; empty for whom the caller may not see. What is told is in the log before it is read. */
export async function standingsOf(db: Db, caller: Caller, persons: readonly PersonId[]): Promise<Standings[]> {
  return db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', persons), 'people.standings')
    const latest = (table: typeof appointments | typeof registrations | typeof duties | typeof dutyIntervals) =>
      [desc(table.recordedAt), desc(table.id)] as const
    const among = [...persons]
    const [terms, registered, held, away] = await Promise.all([
      tx
        .select()
        .from(appointments)
        .where(inArray(appointments.personId, among))
        .orderBy(...latest(appointments)),
      tx
        .select()
        .from(registrations)
        .where(inArray(registrations.personId, among))
        .orderBy(...latest(registrations)),
      tx
        .select()
        .from(duties)
        .where(inArray(duties.personId, among))
        .orderBy(...latest(duties)),
      tx
        .select()
        .from(dutyIntervals)
        .where(inArray(dutyIntervals.personId, among))
        .orderBy(...latest(dutyIntervals)),
    ])
    return persons.map((person) => ({
      appointments: terms.filter((row) => row.personId === person),
      registrations: registered.filter((row) => row.personId === person),
      duties: held.filter((row) => row.personId === person),
      away: away.filter((row) => row.personId === person),
    }))
  })
}
