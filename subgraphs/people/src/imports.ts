// Persons that an import tells of. Reads the importer's temporary tables of the same transaction; never called from a resolver.
import type { PersonId, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { nameKeysOf } from './nameKeys.ts'

/**
 * Makes the persons whose identity number is not there yet; who is there is found by its keyed hash and keeps name and sex as they are.
 * Of a person's rows the first of the file has the sealed number and speaks for the rest.
 * @shape reads `import_rows`; writes `import_persons`, one row for each identity number.
 * @returns how many were new.
 */
export async function importPersons(tx: Tx, source: string): Promise<number> {
  const made = await tx.execute<{ id: PersonId; name: string }>(sql`
    insert into people.persons (id, id_number_sealed, id_number_hash, name, sex, birth_date, source)
    select 'per_' || replace(uuidv7()::text, '-', ''), id_number_sealed, id_number_hash, name, sex, birth_date, ${source}
    from import_rows where id_number_sealed is not null order by line
    on conflict (id_number_hash) do nothing returning id, name`)
  await tx.execute(sql`
    insert into import_persons (id_number_hash, person_id)
    select p.id_number_hash, p.id from people.persons p
    join import_rows r on r.id_number_hash = p.id_number_hash and r.id_number_sealed is not null`)
  await keepNameKeys(tx, made)
  return made.length
}

/** Persons whose keys go into one statement. */
const namesAtOnce = 5000

async function keepNameKeys(tx: Tx, persons: readonly { id: PersonId; name: string }[]) {
  for (let from = 0; from < persons.length; from += namesAtOnce) {
    const keys = persons
      .slice(from, from + namesAtOnce)
      .flatMap(({ id, name }) => nameKeysOf(name).map((key) => [key, id]))
    await tx.execute(sql`
      insert into people.name_keys (key, person_id)
      select pair->>0, pair->>1 from json_array_elements(${JSON.stringify(keys)}::json) pair on conflict do nothing`)
  }
}

/**
 * Adds what is new about where these persons work, which title they hold and what they have studied. What the register has
 * already is not added again, so that an old file does not make an old employer the present one.
 * @shape reads `import_rows`, `import_persons`, `import_employers`.
 */
export async function importStandings(tx: Tx, source: string): Promise<void> {
  await tx.execute(sql`
    insert into people.employments (id, person_id, organisation_id, organisation_name, area, source)
    select 'emp_' || replace(uuidv7()::text, '-', ''), t.person_id, e.organisation_id, e.name, e.area, ${source}
    from (select p.person_id, r.employer, r.area, min(r.line) as line
      from import_rows r join import_persons p using (id_number_hash) group by 1, 2, 3) t
    join import_employers e on e.name = t.employer and e.area = t.area
    where not exists (select from people.employments x where x.person_id = t.person_id and x.organisation_id = e.organisation_id)
    order by t.line`)
  await tx.execute(sql`
    insert into people.titles (id, person_id, series, level, source)
    select 'tit_' || replace(uuidv7()::text, '-', ''), t.person_id, t.series, t.current_level, ${source}
    from (select p.person_id, r.series, r.current_level, min(r.line) as line
      from import_rows r join import_persons p using (id_number_hash) group by 1, 2, 3) t
    where not exists (select from people.titles x where x.person_id = t.person_id and x.series = t.series and x.level = t.current_level)
    order by t.line`)
  await tx.execute(sql`
    insert into people.educations (id, person_id, level, source)
    select 'edu_' || replace(uuidv7()::text, '-', ''), t.person_id, t.education, ${source}
    from (select p.person_id, r.education, min(r.line) as line
      from import_rows r join import_persons p using (id_number_hash) where r.education <> '' group by 1, 2) t
    where not exists (select from people.educations x where x.person_id = t.person_id and x.level = t.education)
    order by t.line`)
}
