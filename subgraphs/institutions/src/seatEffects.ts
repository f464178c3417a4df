// What a seat opens to the account that is to have it: counted over everybody by the filter that decides, with the account's own conflicts.
import {
  type Caller,
  type Day,
  type Mandate,
  permittedWhere,
  type RecordField,
  recordFields,
  sensitiveFields,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { placeColumns } from './effects.ts'
import type { HeldMandate } from './mandate.ts'
import { grantedTo } from './mandates.ts'
import type { AskedSeat } from './seat.ts'
import { standingOn } from './viewKey.ts'

export type SeatEffect = {
  /** People whom the committee's mandates open to this account. */
  persons: number
  /** Of these, whom nothing opens to it now. */
  newPersons: number
  /** People whom the mandates cover and who stay closed to this account, and why. One may be closed for several reasons. */
  blocked: number
  blockedByEmployer: number
  blockedByRecusal: number
  blockedAsOwn: number
  fields: readonly RecordField[]
  sensitive: readonly RecordField[]
  mandates: { mandate: HeldMandate; persons: number }[]
}

/** The mandates that reach a seat, as its holder would have them; the day is passed over, as when a mandate is proposed. */
const asHeld = (given: readonly HeldMandate[], day: Day): Mandate[] =>
  given.map((one) => ({ ...one, committee: one.committeeName, heldFrom: day, heldUntil: '9999-12-31' }))

/** Whom a caller may read by their mandates. Their own record, which they read as its owner, is another matter. */
const readBy = (caller: Caller): SQL => {
  const open = permittedWhere({ ...caller, roles: [] }, 'record.read', placeColumns)
  return caller.person === null ? open : sql`(${open} and a.person_id <> ${caller.person})`
}

type Counts = Record<'persons' | 'known' | 'free' | 'colleagues' | 'declared' | 'own', number> & { each: number[] }

async function counted(tx: Tx, account: Caller, held: readonly Mandate[]): Promise<Counts> {
  const seated = { ...account, mandates: held }
  const unbound = { ...seated, person: null, employers: [], recused: [] }
  const now = permittedWhere({ ...account }, 'record.read', placeColumns)
  const many = (where: SQL) => sql`(count(distinct a.person_id) filter (where ${where}))::int`
  const each = held.map((one) => many(readBy({ ...seated, mandates: [one] })))
  const [row] = await tx.execute<Counts>(sql`
    select ${many(readBy(seated))} as persons, ${many(sql`${readBy(seated)} and ${now}`)} as known, ${many(readBy(unbound))} as free,
      ${many(readBy({ ...unbound, employers: account.employers }))} as colleagues,
      ${many(readBy({ ...unbound, recused: account.recused }))} as declared,
      ${many(readBy({ ...unbound, person: account.person }))} as own,
      array[${sql.join(each, sql`, `)}]::int[] as each
    from audits.applications_shown a where ${readBy(unbound)}`)
  return row ?? { persons: 0, known: 0, free: 0, colleagues: 0, declared: 0, own: 0, each: [] }
}

/**
 * What a seat opens: every mandate of the committee that was approved and reaches its days.
 * @returns null for an account that is closed or not there. Counts of people, never people.
 */
export async function seatEffectOf(tx: Tx, seat: AskedSeat, today: Day): Promise<SeatEffect | null> {
  const on = seat.heldFrom < today ? today : seat.heldFrom
  const account = await standingOn(tx, seat.accountId, on)
  if (!account) return null
  const given = (await grantedTo(tx, seat.committeeId, on)).filter((one) => one.heldFrom < seat.heldUntil)
  const counts = await counted(tx, account, asHeld(given, on))
  const { persons, known, free, each } = counts
  const fields = recordFields.filter((field) => given.some((one) => one.fields.includes(field)))
  return {
    persons,
    newPersons: persons - known,
    blocked: free - persons,
    blockedByEmployer: free - counts.colleagues,
    blockedByRecusal: free - counts.declared,
    blockedAsOwn: free - counts.own,
    fields,
    sensitive: fields.filter((field) => sensitiveFields.includes(field)),
    mandates: given.map((mandate, at) => ({ mandate, persons: each[at] ?? 0 })),
  }
}
