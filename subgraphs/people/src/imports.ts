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
 * @returns how many titles were new.
 */
export async function importStandings(tx: Tx, source: string): Promise<{ titles: number }> {
  await tx.execute(sql`
    insert into people.employments (id, person_id, organisation_id, organisation_name, area, source)
    select 'emp_' || replace(uuidv7()::text, '-', ''), t.person_id, e.organisation_id, e.name, e.area, ${source}
    from (select p.person_id, r.employer, r.area, min(r.line) as line
      from import_rows r join import_persons p using (id_number_hash) group by 1, 2, 3) t
    join import_employers e on e.name = t.employer and e.area = t.area
    where not exists (select from people.employments x where x.person_id = t.person_id and x.organisation_id = e.organisation_id)
    order by t.line`)
  const titles = await tx.execute(sql`
    insert into people.titles (id, person_id, series, level, held_from, source)
    select 'tit_' || replace(uuidv7()::text, '-', ''), t.person_id, t.series, t.current_level, t.title_on, ${source}
    from (select p.person_id, r.series, r.current_level, min(r.line) as line, min(r.title_on) as title_on
      from import_rows r join import_persons p using (id_number_hash) group by 1, 2, 3) t
    where not exists (select from people.titles x where x.person_id = t.person_id and x.series = t.series and x.level = t.current_level
      and (t.title_on is null or x.held_from = t.title_on))
    order by t.line`)
  await tx.execute(sql`
    insert into people.educations (id, person_id, level, source)
    select 'edu_' || replace(uuidv7()::text, '-', ''), t.person_id, t.education, ${source}
    from (select p.person_id, r.education, min(r.line) as line
      from import_rows r join import_persons p using (id_number_hash) where r.education <> '' group by 1, 2) t
    where not exists (select from people.educations x where x.person_id = t.person_id and x.level = t.education)
    order by t.line`)
  return { titles: titles.count }
}

export type Terms = { appointments: number; registrations: number; duties: number; dutyIntervals: number }

/**
 * Adds the terms, the work and the times away from the post that a file tells in its further columns, each once. What the register has is
 * not added again; of several terms in one file the latest is added last, since the latest recorded is the present one.
 * @shape reads `import_rows` and `import_persons`.
 * @returns how many were new.
 */
export async function importTerms(tx: Tx, source: string): Promise<Terms> {
  const appointments = await tx.execute(sql`
    insert into people.appointments (id, person_id, post, held_from, held_until, source)
    select 'sta_' || replace(uuidv7()::text, '-', ''), t.person_id, t.post, t.appointed_from, t.appointed_until, ${source}
    from (select distinct p.person_id, r.post, r.appointed_from, r.appointed_until from import_rows r join import_persons p using (id_number_hash)
      where r.appointed_from is not null) t
    where not exists (select from people.appointments x where x.person_id = t.person_id and x.post = t.post
      and x.held_from = t.appointed_from and x.held_until = t.appointed_until)
    order by t.appointed_from, t.appointed_until`)
  const registrations = await tx.execute(sql`
    insert into people.registrations (id, person_id, profession, held_from, held_until, source)
    select 'sta_' || replace(uuidv7()::text, '-', ''), t.person_id, t.profession, t.registered_from, t.registered_until, ${source}
    from (select distinct p.person_id, r.profession, r.registered_from, r.registered_until from import_rows r
      join import_persons p using (id_number_hash) where r.registered_from is not null) t
    where not exists (select from people.registrations x where x.person_id = t.person_id and x.profession = t.profession
      and x.held_from = t.registered_from and x.held_until = t.registered_until)
    order by t.registered_from, t.registered_until`)
  const duties = await tx.execute(sql`
    insert into people.duties (id, person_id, role, sector, held_from, source)
    select 'sta_' || replace(uuidv7()::text, '-', ''), t.person_id, t.role, t.sector, t.duty_from, ${source}
    from (select p.person_id, r.role, r.sector, r.duty_from, min(r.line) as line from import_rows r join import_persons p using (id_number_hash)
      where coalesce(r.role, r.sector, r.duty_from::text) is not null group by 1, 2, 3, 4) t
    where not exists (select from people.duties x where x.person_id = t.person_id
      and (x.role, x.sector, x.held_from) is not distinct from (t.role, t.sector, t.duty_from))
    order by t.line`)
  // A time away is a posting: it is there once for ever, also when it was reversed since.
  const dutyIntervals = await tx.execute(sql`
    insert into people.duty_intervals (id, person_id, reason, held_from, held_to, evidence, source)
    select 'sta_' || left(encode(sha256(convert_to(concat_ws('|', t.person_id, t.leave_reason, t.leave_from, t.leave_to, t.leave_evidence), 'UTF8')), 'hex'), 32),
      t.person_id, t.leave_reason, t.leave_from, t.leave_to, t.leave_evidence, ${source}
    from (select distinct p.person_id, r.leave_reason, r.leave_from, r.leave_to, r.leave_evidence from import_rows r
      join import_persons p using (id_number_hash) where r.leave_reason is not null) t
    order by t.leave_from on conflict (id) do nothing`)
  return {
    appointments: appointments.count,
    registrations: registrations.count,
    duties: duties.count,
    dutyIntervals: dutyIntervals.count,
  }
}
