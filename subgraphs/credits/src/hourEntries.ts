// The ledger: posts, reverses and reads entries. Nothing is ever changed in it.
import {
  type Caller,
  type Day,
  type Db,
  deed,
  disclose,
  type HourEntryId,
  openDeed,
  type Permit,
  type PersonId,
  permitsOf,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { asc, eq, inArray } from 'drizzle-orm'
import { faultOf, type Posting, samePosting, written } from './hourEntry.ts'
import { type HourEntry, hourEntries } from './tables.ts'

/**
 * The ledgers of these persons, as known now, reversed entries and reversals among them.
 * @shape persons in; out one list each in the same order, in order of completion; empty for whom the caller may not see.
 */
export async function ledgersOf(db: Db, caller: Caller, persons: readonly PersonId[]): Promise<HourEntry[][]> {
  return db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', persons), 'ledger')
    const rows = await tx
      .select()
      .from(hourEntries)
      .where(inArray(hourEntries.personId, [...persons]))
      .orderBy(asc(hourEntries.heldTo), asc(hourEntries.id))
    const groups = Map.groupBy(rows, (row) => row.personId)
    return persons.map((person) => groups.get(person) ?? [])
  })
}

/**
 * Posts hours to a person's ledger, once.
 * @units `quantityTenths` is 1/10 of the unit.
 * @refuses INVALID when the posting cannot be; IDEMPOTENCY_CONFLICT when this id has been posted with other content.
 */
export async function postHours(
  db: Db,
  permit: Permit<'hours.post'> & { at: { person: PersonId } },
  posting: Posting,
  today: Day,
): Promise<HourEntry | Refusal> {
  const fault = faultOf(posting, today)
  if (fault) return fault
  const row = written(posting)
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const [entry] = await tx.insert(hourEntries).values(row).onConflictDoNothing({ target: hourEntries.id }).returning()
    if (!entry) return firstAnswer(tx, { ...row, recordedAt: new Date() })
    await record(tx, permit, { on: row.id, of: row.personId, told: 'posted', row })
    return entry
  })
}

/**
 * The entry as first posted, told again to whoever posted it, without a second deed in the log; or IDEMPOTENCY_CONFLICT: also when the id
 * is another person's, whose row is not open here.
 */
async function firstAnswer(tx: Tx, posted: HourEntry): Promise<HourEntry | Refusal> {
  const [first] = await tx.select().from(hourEntries).where(eq(hourEntries.id, posted.id))
  return first && samePosting(first, posted) ? first : new Refusal('IDEMPOTENCY_CONFLICT')
}

/**
 * Takes an entry back by a second one. What was posted stays.
 * @refuses NOT_FOUND when the person has no such entry, or it is a reversal itself; ALREADY_REVERSED; IDEMPOTENCY_CONFLICT as for a posting.
 */
export async function reverseHours(
  db: Db,
  permit: Permit<'hours.reverse'> & { at: { person: PersonId } },
  reversal: { id: HourEntryId; reverses: HourEntryId; personId: PersonId; source: string },
): Promise<HourEntry | Refusal> {
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const [entry] = await tx.select().from(hourEntries).where(eq(hourEntries.id, reversal.reverses))
    if (!entry || entry.personId !== reversal.personId || entry.reverses) return new Refusal('NOT_FOUND')
    const { recordedAt: _, ...content } = entry
    const row = { ...content, ...reversal }
    const [posted] = await tx.insert(hourEntries).values(row).onConflictDoNothing().returning()
    if (posted) {
      await record(tx, permit, { on: reversal.reverses, of: reversal.personId, told: 'reversed', row })
      return posted
    }
    const [taken] = await tx.select().from(hourEntries).where(eq(hourEntries.reverses, reversal.reverses))
    if (taken && taken.id !== reversal.id) return new Refusal('ALREADY_REVERSED')
    return firstAnswer(tx, { ...row, recordedAt: new Date() })
  })
}
