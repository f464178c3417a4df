// Applications that an import tells of. Reads the importer's temporary tables of the same transaction; never called from a resolver.
import type { Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

/**
 * Makes one application for each person, series and target level that has none in this review year. Where the file does not tell when it
 * was filed, it is not filed yet, and rules ask with today.
 * @shape reads `import_rows`, `import_persons`, `import_employers`; of a person's rows the first of the file speaks.
 * @returns how many were new.
 */
export async function importApplications(tx: Tx, source: string, reviewYear: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audits.applications.number'), ${reviewYear}::int)`)
  const [row] = await tx.execute<{ made: number }>(sql`
    with told as (
      select distinct on (p.person_id, r.series, r.target_level) p.person_id, r.series, r.current_level, r.target_level, r.area,
        e.organisation_id, e.name, r.education, r.line,
        min(r.filed_on) over (partition by p.person_id, r.series, r.target_level) as filed_on
      from import_rows r join import_persons p using (id_number_hash) join import_employers e on e.name = r.employer and e.area = r.area
      order by p.person_id, r.series, r.target_level, r.line),
    missing as (
      select t.*, row_number() over (order by t.line) as place from told t
      where not exists (select from audits.applications a where a.person_id = t.person_id and a.series = t.series
        and a.target_level = t.target_level and a.review_year = ${reviewYear}::int)),
    last as (
      select coalesce(max(substring(number from '[0-9]+$')::int), 0) as number from audits.applications where review_year = ${reviewYear}::int),
    made as (
      insert into audits.applications (id, number, person_id, series, current_level, target_level, review_year, area, organisation_id,
        organisation_name, education, filed_on, source)
      select 'app_' || replace(uuidv7()::text, '-', ''), 'NX-JXJY-' || ${reviewYear}::int || '-' || lpad((last.number + m.place)::text, greatest(6, length((last.number + m.place)::text)), '0'),
        m.person_id, m.series, m.current_level, m.target_level, ${reviewYear}::int, m.area, m.organisation_id, m.name, m.education, m.filed_on, ${source}
      from missing m cross join last order by m.place returning 1)
    select count(*)::int as made from made`)
  return row?.made ?? 0
}
