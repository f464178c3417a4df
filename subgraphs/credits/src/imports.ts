// Ledger entries that an import tells of. Reads the importer's temporary tables of the same transaction; never called from a resolver.
import type { Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

/**
 * Posts each activity once. The id is a digest of person and activity, so the same activity again is the same posting,
 * in this file or in one of years ago, and also when it was reversed since.
 * @shape reads `import_rows` and `import_persons`; writes `import_known`: the lines whose entry was in the ledger before.
 * @returns how many were new.
 */
export async function importHourEntries(tx: Tx, source: string): Promise<number> {
  await tx.execute(sql`
    insert into import_known (line) select r.line from import_rows r
    where exists (select from credits.hour_entries e where e.id = r.entry_id)`)
  const [row] = await tx.execute<{ made: number }>(sql`
    with made as (
      insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, days, travel_days, held_from, held_to,
        registered_on, enrolled_on, graduated_on, degree, filing, institution, mode, evidence, topic, place, grade, rank, author_order, authors,
        minutes, sessions, attended, exam_on, verified_on, evidence_on, provider, source)
      select distinct on (r.entry_id) r.entry_id, p.person_id, r.kind, r.category, r.course, r.tenths, coalesce(r.unit, 'HOUR'), r.days, r.travel_days, r.held_from, r.held_to,
        r.registered_on, r.enrolled_on, r.graduated_on, r.degree, r.filing, r.institution, r.mode, r.evidence, r.topic, r.place, r.grade,
        r.rank, r.author_order, r.authors, r.minutes, r.sessions, r.attended, r.exam_on, r.verified_on, r.evidence_on, r.provider, ${source}
      from import_rows r join import_persons p using (id_number_hash) order by r.entry_id, r.line
      on conflict (id) do nothing returning 1)
    select count(*)::int as made from made`)
  return row?.made ?? 0
}
