// Where review committees are kept.
import { type Caller, type Db, refused } from '@jijiao/kernel'
import { asc } from 'drizzle-orm'
import { permitAnywhere } from './mandate.ts'
import { type Committee, committees } from './tables.ts'

/** All committees by name, for whoever may give mandates; nothing for others. */
export const committeesFor = async (db: Db, caller: Caller): Promise<Committee[]> =>
  refused(permitAnywhere(caller)) ? [] : db.select().from(committees).orderBy(asc(committees.name))
