// Where review committees and their members are kept.
import {
  type Caller,
  type CommitteeId,
  type Day,
  type Db,
  deed,
  newId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { permitAnywhere, permitOver } from './mandate.ts'
import {
  type Committee,
  type CommitteeFiling,
  type CommitteeMember,
  committeeFilings,
  committeeMembers,
  committees,
} from './tables.ts'

/** All committees by name, for whoever may give mandates; nothing for others. */
export const committeesFor = async (db: Db, caller: Caller): Promise<Committee[]> =>
  refused(permitAnywhere(caller)) ? [] : db.select().from(committees).orderBy(asc(committees.name))

/** @shape committees in, their members out in the same order, longest standing first. */
export async function membersOf(db: Db, ids: readonly CommitteeId[]): Promise<CommitteeMember[][]> {
  const rows = await db
    .select()
    .from(committeeMembers)
    .where(inArray(committeeMembers.committeeId, [...ids]))
    .orderBy(asc(committeeMembers.heldFrom), asc(committeeMembers.id))
  const of = Map.groupBy(rows, (row) => row.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

/** @shape committees in, their filings out in the same order, the latest first. */
export async function filingsOf(db: Db, ids: readonly CommitteeId[]): Promise<CommitteeFiling[][]> {
  const rows = await db
    .select()
    .from(committeeFilings)
    .where(inArray(committeeFilings.committeeId, [...ids]))
    .orderBy(sql`${committeeFilings.heldFrom} desc`)
  const of = Map.groupBy(rows, (row) => row.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

/** The first day from which a committee that is filed on a day is filed no longer, over filings that follow each other without a gap; null when it is not filed on that day. */
export async function filedUntil(tx: Tx, id: CommitteeId, day: Day): Promise<Day | null> {
  const [row] = await tx.execute<{ until: Day | null }>(sql`
    select upper(stretch)::text as until from (
      select unnest(range_agg(daterange(held_from, held_until))) as stretch
      from institutions.committee_filings where committee_id = ${id}) s where stretch @> ${day}::date`)
  return row?.until ?? null
}

const dayThreeYearsOn = (day: Day): Day =>
  `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`.replace(/^(\d{4})-02-29$/, '$1-02-28')

/**
 * Files a committee for a time, at most three years (S82).
 * @refuses NOT_PERMITTED; NOT_FOUND; INVALID with what is wrong; ALREADY_REGISTERED for a number that was filed before.
 */
export function fileCommittee(
  db: Db,
  caller: Caller,
  asked: { committeeId: CommitteeId; number: string; heldFrom: Day; heldUntil: Day },
): Promise<CommitteeFiling | Refusal> {
  return deed(db, async (tx) => {
    const key = permitOver(caller, 'mandate.grant', ['64'])
    if (refused(key)) return key
    const [committee] = await tx.select().from(committees).where(eq(committees.id, asked.committeeId))
    if (!committee) return new Refusal('NOT_FOUND')
    if (asked.number.trim() === '' || asked.number.length > 100 || asked.heldFrom >= asked.heldUntil)
      return new Refusal('INVALID')
    if (asked.heldUntil > dayThreeYearsOn(asked.heldFrom))
      return new Refusal('INVALID', {
        message: '委员会备案期最长三年。',
        messageEn: 'A committee is filed for three years at most.',
      })
    const row = { id: newId('CommitteeFilingId'), ...asked, number: asked.number.trim(), filedBy: caller.account }
    const [made] = await tx.insert(committeeFilings).values(row).onConflictDoNothing().returning()
    if (!made) return new Refusal('ALREADY_REGISTERED')
    await record(tx, key, { on: row.id, told: asked, row: made })
    return made
  })
}
