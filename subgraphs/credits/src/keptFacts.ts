// The facts that receipts rest on. Kept once when they differ from what was kept last; every receipt until the next change names the same row.
import type { ApplicationId, PersonId, Purpose, Tx } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { factTable, type KeptFacts, noEntries, subjectColumns } from './facts.ts'

/** A review that is judged: applicants of a year, for a purpose, by what was recorded before an instant. */
export type Review = { reviewYear: number; purpose: Purpose; asOf: string }

/** Judging everybody keeps whom it finds changed; two of them at once would each keep the same. */
const oneAtATime = ({ reviewYear }: Review) =>
  sql`select pg_advisory_xact_lock(hashtext('credits.sweeps'), ${reviewYear}::int)`

/**
 * The latest facts kept of every application of the review that are no later than its instant: application_id, person_id, facts_as_of.
 * Hashed and not sorted; an application is of one person.
 */
export const latestKept = ({ reviewYear, purpose, asOf }: Review): SQL => sql`(
  select application_id, any_value(person_id) as person_id, max(as_of) as facts_as_of from credits.kept_facts
  where review_year = ${reviewYear}::int and purpose = ${purpose} and as_of <= ${asOf}::timestamptz group by application_id)`

/** Whom something was recorded of between two instants, in any register that a rule may ask: person_id. */
const personsTold = (since: string, { asOf, reviewYear }: Review): SQL => {
  const then = sql`recorded_at >= ${since}::timestamptz and recorded_at < ${asOf}::timestamptz`
  return sql`(
    select person_id from credits.hour_entries where ${then}
    union select person_id from audits.judgements_shown where ${then}
    union select person_id from people.standings_told where ${then}
    union select person_id from credits.determinations where review_year < ${reviewYear}::int and ${then}
      and (select exists (select from credits.sweeps where review_year < ${reviewYear}::int)))`
}

/** Whether every applicant of the review may be touched: a committee took up or gave up its work. */
const committeesTold = (since: string, { asOf, reviewYear }: Review): SQL => sql`exists (
  select from institutions.committees_shown where review_year = ${reviewYear}::int
    and ((recorded_at >= ${since}::timestamptz and recorded_at < ${asOf}::timestamptz)
      or (ended_at >= ${since}::timestamptz and ended_at < ${asOf}::timestamptz)))`

export type Changed = { application: ApplicationId; person: PersonId }

/** A condition on applications `a`: whether anything that a rule may ask of them was recorded between that instant and the review's. */
const toldAnew = (since: string, review: Review): SQL => sql`(a.person_id in ${personsTold(since, review)}
  or a.organisation_id in (select organisation_id from institutions.tiers_shown
    where recorded_at >= ${since}::timestamptz and recorded_at < ${review.asOf}::timestamptz)
  or ${committeesTold(since, review)})`

/** Applications of the review of which anything was told since that instant. */
export const toldSince = (tx: Tx, review: Review, since: string): Promise<Changed[]> =>
  tx.execute<Changed>(sql`
    select a.application_id as application, a.person_id as person from audits.applications_shown a
    where a.review_year = ${review.reviewYear}::int and ${toldAnew(since, review)}`)

/**
 * Applications of the review whose facts have been told anew since they were kept, and all of whoever has one of which none were kept.
 * @returns null for everybody: nothing was kept yet.
 */
export async function changedSince(tx: Tx, review: Review): Promise<Changed[] | null> {
  const { reviewYear, purpose, asOf } = review
  await tx.execute(oneAtATime(review))
  const [swept] = await tx.execute<{ since: string | null }>(sql`
    select nullif(max(as_of), '-infinity')::text as since from credits.sweeps where review_year = ${reviewYear}::int and purpose = ${purpose} and as_of <= ${asOf}::timestamptz`)
  const since = swept?.since ?? null
  if (since === null) return null
  // What somebody applies for decides what of theirs was used before: whoever applies for more is looked at in all of it.
  return tx.execute<Changed>(sql`
    select a.application_id as application, a.person_id as person from audits.applications_shown a
    where a.review_year = ${reviewYear}::int and (${toldAnew(since, review)}
      or a.person_id in (select n.person_id from audits.applications_shown n where n.review_year = ${reviewYear}::int
        and n.application_id not in (select application_id from credits.kept_facts
          where review_year = ${reviewYear}::int and purpose = ${purpose} and as_of <= ${asOf}::timestamptz)))`)
}

/** More of them than this, and reading everybody is as quick as finding each. */
const few = 3000

/**
 * Keeps the facts of those applications, or of everybody, where they differ from what was kept last.
 * @param changed as `changedSince` told; null for everybody.
 */
export async function keepFacts(tx: Tx, review: Review, changed: readonly Changed[] | null): Promise<void> {
  await tx.execute(begun(review))
  if (changed === null || changed.length > 0) await tx.execute(keeping(review, changed))
}

/** A review begins with the first facts kept for it; nobody's are swept yet. */
const begun = ({ reviewYear, purpose }: Review): SQL => sql`
  insert into credits.sweeps (review_year, purpose, as_of, whole, recorded_at) values (${reviewYear}::int, ${purpose}, '-infinity', false, '-infinity')
  on conflict do nothing`

/** Notes that facts are kept up to the review's instant; `whole`: and that everybody gets a receipt in this transaction. */
export const sweepDone = ({ reviewYear, purpose, asOf }: Review, whole: boolean): SQL => sql`
  insert into credits.sweeps (review_year, purpose, as_of, whole) values (${reviewYear}::int, ${purpose}, ${asOf}::timestamptz, ${whole})`

/** A column among ids, however many: as JSON they are one parameter. */
export const oneOf = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} = any (array(select json_array_elements_text(${JSON.stringify([...new Set(ids)])}::json)))`

function keeping(review: Review, changed: readonly Changed[] | null): SQL {
  const { reviewYear, purpose, asOf } = review
  const some = changed !== null && changed.length <= few ? changed : null
  const persons = some
    ? oneOf(
        sql`person_id`,
        some.map((one) => one.person),
      )
    : sql`true`
  const wanted =
    changed === null
      ? sql`true`
      : oneOf(
          sql`s.application_id`,
          changed.map((one) => one.application),
        )
  return sql`
    with read as (
      select e.person_id, ${factTable} as entries from credits.entry_facts(${asOf}::timestamptz, ${reviewYear}::int) e where ${persons} group by e.person_id),
    told as (
      select s.application_id, s.person_id, ${subjectObject} as subject, coalesce(r.entries, ${noEntries}) as entries
      from credits.subject_facts(${reviewYear}::int, current_date, ${asOf}::timestamptz, ${purpose}) s left join read r on r.person_id = s.person_id
      where ${wanted} and ${
        some
          ? oneOf(
              sql`s.person_id`,
              some.map((one) => one.person),
            )
          : sql`true`
      })
    insert into credits.kept_facts (review_year, purpose, application_id, person_id, as_of, subject, entries)
    select ${reviewYear}::int, ${purpose}, t.application_id, t.person_id, ${asOf}::timestamptz, t.subject, t.entries from told t
    ${
      changed === null
        ? sql``
        : sql`where not exists (select from ${latestKept(review)} l join credits.kept_facts k
      on (k.review_year, k.purpose, k.application_id, k.as_of) = (${reviewYear}::int, ${purpose}, l.application_id, l.facts_as_of)
      where l.application_id = t.application_id and k.subject::jsonb = t.subject::jsonb and k.entries::jsonb = t.entries::jsonb)`
    }
    order by t.application_id
    on conflict do nothing`
}

const subjectObject = sql`json_build_object(${sql.join(
  subjectColumns.map((column) => sql`${sql.raw(`'${column}'`)}, s.${sql.identifier(column)}`),
  sql`, `,
)})`

/**
 * Keeps the facts of one application where they differ from what was kept last.
 * @returns the instant they are kept under: with review year, purpose and application the key of the row.
 */
export async function keepFactsOf(
  tx: Tx,
  review: Review,
  { application, person }: Changed,
  facts: KeptFacts,
): Promise<string> {
  const { reviewYear, purpose, asOf } = review
  const key = sql`review_year = ${reviewYear}::int and purpose = ${purpose} and application_id = ${application} and as_of <= ${asOf}::timestamptz`
  const [row] = await tx.execute<{ at: string }>(sql`
    with begun as (${begun(review)}),
    latest as (select as_of, subject, entries from credits.kept_facts where ${key} order by as_of desc limit 1),
    same as (select as_of from latest where subject::jsonb = ${JSON.stringify(facts.subject)}::jsonb and entries::jsonb = ${JSON.stringify(facts.entries)}::jsonb),
    made as (
      insert into credits.kept_facts (review_year, purpose, application_id, person_id, as_of, subject, entries)
      select ${reviewYear}::int, ${purpose}, ${application}, ${person}, ${asOf}::timestamptz, ${JSON.stringify(facts.subject)}::json, ${JSON.stringify(facts.entries)}::json
      where not exists (select from same) on conflict do nothing returning as_of)
    select as_of::text as at from same union all select as_of::text from made`)
  // Whoever judged the same at once, up to the same instant, has kept the same.
  return row?.at ?? asOf
}
