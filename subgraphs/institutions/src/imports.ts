// Employers that an import tells of. Reads the importer's temporary tables of the same transaction; never called from a resolver.
import type { Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

/**
 * Adds the tier that the file tells of an employer, where it is another than the present one. Of an employer's rows the first that tells one speaks.
 * @shape reads `import_rows` and `import_employers`.
 * @returns how many were new.
 */
export async function importTiers(tx: Tx, source: string): Promise<number> {
  const made = await tx.execute(sql`
    insert into institutions.organisation_tiers (id, organisation_id, tier, source)
    select 'tie_' || replace(uuidv7()::text, '-', ''), t.organisation_id, t.tier, ${source}
    from (select distinct on (e.organisation_id) e.organisation_id, r.tier, r.line from import_rows r
      join import_employers e on e.name = r.employer and e.area = r.area where r.tier is not null order by e.organisation_id, r.line) t
    where t.tier is distinct from (select x.tier from institutions.organisation_tiers x
      where x.organisation_id = t.organisation_id order by x.recorded_at desc, x.id desc limit 1)
    order by t.line`)
  return made.count
}

/**
 * Makes the employers that are not there yet, and tells the import which is which. The name in its area is the key of an employer:
 * small units share a credit code (GB 32100).
 * @shape reads `import_rows` (employer, area, credit_code, line); writes `import_employers`, one row for each name and area.
 * @returns how many were new.
 */
export async function importEmployers(tx: Tx, source: string): Promise<number> {
  const [row] = await tx.execute<{ made: number }>(sql`
    with told as (
      select employer, area, min(line) as line, (array_agg(credit_code order by line) filter (where credit_code is not null))[1] as credit_code
      from import_rows group by employer, area),
    made as (
      insert into institutions.organisations (id, name, credit_code, area, kinds, source)
      select 'org_' || replace(uuidv7()::text, '-', ''), employer, credit_code, area, '{EMPLOYER}', ${source} from told order by line
      on conflict (name, area) do nothing returning 1)
    select count(*)::int as made from made`)
  await tx.execute(sql`
    insert into import_employers (name, area, organisation_id)
    select o.name, o.area, o.id from institutions.organisations o
    join (select distinct employer, area from import_rows) r on r.employer = o.name and r.area = o.area`)
  return row?.made ?? 0
}
