// Filings that an import tells of. Reads the importer's temporary tables of the same transaction; never called from a resolver.
import type { Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

/**
 * Keeps each filing once: the old platform gave one number to several activities, so number, activity, institution and days are the key.
 * A study for a degree has no days of its own and is filed nowhere.
 * @shape reads `import_rows` (filing, course, institution, held_from, held_to, line).
 * @returns how many were new.
 */
export async function importFilings(tx: Tx, source: string): Promise<number> {
  const [row] = await tx.execute<{ made: number }>(sql`
    with told as (
      select filing, course, institution, held_from, held_to, min(line) as line from import_rows
      where filing is not null and held_from is not null and held_to is not null
      group by filing, course, institution, held_from, held_to),
    made as (
      insert into projects.filings (id, number, activity, institution, held_from, held_to, source)
      select 'fil_' || replace(uuidv7()::text, '-', ''), filing, course, institution, held_from, held_to, ${source} from told order by line
      on conflict (number, activity, institution, held_from, held_to) do nothing returning 1)
    select count(*)::int as made from made`)
  return row?.made ?? 0
}
