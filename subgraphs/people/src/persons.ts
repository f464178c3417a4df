// Where persons are kept. Every read is a disclosure: rights first, then the log, then the rows, in one transaction.
import { type Caller, type Db, disclose, type PersonId, permitsOf } from '@jijiao/kernel'
import { desc, inArray } from 'drizzle-orm'
import type { PersonRecord } from './person.ts'
import { educations, employments, persons, phones, titles } from './tables.ts'

/**
 * The persons of these ids that exist for the caller. What is told is in the log before it is read.
 * @shape ids in, one each out in the same order; null for who is not there or may not be seen: the two cannot be told apart.
 */
export function findPersons(db: Db, caller: Caller, ids: readonly PersonId[]): Promise<(PersonRecord | null)[]> {
  return db.transaction(async (tx) => {
    const permits = await permitsOf(tx, caller, 'record.read', ids)
    if (permits.size === 0) return ids.map(() => null)
    await disclose(tx, permits, 'people.person')
    const seen = [...permits.keys()]
    const latest = (table: typeof employments | typeof titles | typeof educations | typeof phones) => [
      desc(table.recordedAt),
      desc(table.id),
    ]
    const [rows, employed, titled, educated, called] = await Promise.all([
      tx.select().from(persons).where(inArray(persons.id, seen)),
      tx
        .select()
        .from(employments)
        .where(inArray(employments.personId, seen))
        .orderBy(...latest(employments)),
      tx
        .select()
        .from(titles)
        .where(inArray(titles.personId, seen))
        .orderBy(...latest(titles)),
      tx
        .select()
        .from(educations)
        .where(inArray(educations.personId, seen))
        .orderBy(...latest(educations)),
      tx
        .select()
        .from(phones)
        .where(inArray(phones.personId, seen))
        .orderBy(...latest(phones)),
    ])
    const of = {
      employments: Map.groupBy(employed, (row) => row.personId),
      titles: Map.groupBy(titled, (row) => row.personId),
      educations: Map.groupBy(educated, (row) => row.personId),
      phones: Map.groupBy(called, (row) => row.personId),
    }
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => {
      const person = found.get(id)
      const opening = permits.get(id)
      if (!person || !opening) return null
      return {
        ...person,
        employments: of.employments.get(id) ?? [],
        titles: of.titles.get(id) ?? [],
        educations: of.educations.get(id) ?? [],
        phoneSealed: of.phones.get(id)?.[0]?.phoneSealed ?? null,
        opening,
      }
    })
  })
}
