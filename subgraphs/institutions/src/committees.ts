// Where review committees and their members are kept.
import { type Caller, type CommitteeId, type Db, refused } from '@jijiao/kernel'
import { asc, inArray } from 'drizzle-orm'
import { permitAnywhere } from './mandate.ts'
import { type Committee, type CommitteeMember, committeeMembers, committees } from './tables.ts'

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
