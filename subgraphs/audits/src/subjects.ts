// Who an inquiry is about, and what the register has of them. Persons are found by the keyed digest of their number; the number itself is in no statement.
import { createHmac } from 'node:crypto'
import type { PersonId, RecordField, TitleLevel, Tx } from '@jijiao/kernel'
import { textArray } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { normalized } from './askedNumber.ts'
import type { SubjectFacts } from './inquiry.ts'

/** What persons are found by. The key comes with the environment; without it nobody is found. */
export type HashOf = (idNumber: string) => string

/** @throws when the key is none: an audits process without it must not start. */
export function hashesBy(keyText: string | undefined): HashOf {
  const key = Buffer.from(keyText ?? '', 'base64url')
  if (key.length !== 32) throw new Error('JIJIAO_IDENTITY_HASH is no key.')
  return (idNumber) => createHmac('sha256', key).update(normalized(idNumber)).digest('hex')
}

/** The person of each number and name, in the same order; null for who is not there. Tells ids alone: no row is open by it. */
export async function personsAsked(
  tx: Tx,
  asked: readonly { hash: string; name: string }[],
): Promise<(PersonId | null)[]> {
  const rows = await tx.execute<{ place: number; person: PersonId }>(sql`
    select place, person_id as person from people.persons_asked(${textArray(asked.map((one) => one.hash))}, ${textArray(asked.map((one) => one.name))})`)
  const found = new Map(rows.map((row) => [row.place, row.person]))
  return asked.map((_, at) => found.get(at + 1) ?? null)
}

/** What an agreement covers of a person. */
export type Scope = { series: readonly string[] | null; levels: readonly TitleLevel[] | null; areas: readonly string[] }

/** The same condition for one and for many. */
export function coveredBy({ series, levels, areas }: Scope, table: SQL = sql`a`): SQL {
  const areaOf = areas
    .filter((area) => area !== '')
    .map((area) => sql`starts_with(${table}.area || '.', ${`${area}.`})`)
  return sql`(${areaOf.length > 0 ? sql.join(areaOf, sql` or `) : sql`false`})
    and ${series ? sql`${table}.series = any(${textArray(series)})` : sql`true`}
    and ${levels ? sql`${table}.target_level = any(${textArray(levels)})` : sql`true`}`
}

type Read = { person: PersonId } & SubjectFacts

/**
 * What there is to answer from, for persons whose rows are open in this transaction.
 * @shape persons in; one each out for those who have an application that the scope covers, in no order; others are absent.
 */
export async function subjectsFacts(
  tx: Tx,
  persons: readonly PersonId[],
  scope: Scope,
  fields: readonly RecordField[],
): Promise<Map<PersonId, SubjectFacts>> {
  const wanted = (field: RecordField, read: SQL) => (fields.includes(field) ? read : sql`null::json`)
  const rows = await tx.execute<Read>(sql`
    with covered as (
      select a.person_id, a.id, a.series, a.target_level, a.area from audits.applications a
      where a.person_id = any(${textArray(persons)}) and ${coveredBy(scope)})
    select p.person_id as person,
      (select coalesce(json_agg(json_build_object('determination', r.determination_id, 'application', c.id, 'series', c.series,
          'level', c.target_level, 'area', c.area, 'rule', r.purpose, 'verdict', r.verdict,
          'confirmed', exists (select from audits.fail_confirmations f where f.determination_id = r.determination_id),
          'totalTenths', r.total_tenths, 'ruleHash', r.rule_hash, 'ruleTitle', r.rule_title, 'document', r.document_number,
          'judgedOn', r.judged_on) order by r.recorded_at, r.determination_id), '[]')
        from covered c join credits.receipts_shown r on r.application_id = c.id and r.person_id = c.person_id
        where c.person_id = p.person_id) as receipts,
      ${wanted(
        'EMPLOYMENT',
        sql`(select json_build_object('organisation', e.organisation_name, 'area', e.area) from people.employments_shown e
        where e.person_id = p.person_id order by e.recorded_at desc, e.employment_id desc limit 1)`,
      )} as employment,
      ${wanted(
        'EDUCATION',
        sql`(select to_json(e.level) from people.educations_shown e
        where e.person_id = p.person_id order by e.recorded_at desc, e.education_id desc limit 1)`,
      )} as education,
      ${wanted(
        'TITLES',
        sql`(select json_agg(json_build_object('series', t.series, 'level', t.level, 'heldFrom', t.held_from) order by t.recorded_at, t.title_id)
        from people.titles_shown t where t.person_id = p.person_id)`,
      )} as titles,
      ${wanted(
        'STANDINGS',
        sql`(select json_build_object('heldFrom', t.held_from, 'heldUntil', t.held_until) from people.appointments_shown t
        where t.person_id = p.person_id order by t.recorded_at desc, t.appointment_id desc limit 1)`,
      )} as appointment
    from (select distinct person_id from covered) p`)
  return new Map(rows.map(({ person, titles, ...facts }) => [person, { ...facts, titles: titles ?? [] }]))
}
