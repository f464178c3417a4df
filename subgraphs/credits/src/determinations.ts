// Judges one application or everybody, and keeps the receipts. The rule is one; this file brings it its facts.
import {
  type ApplicationId,
  type Day,
  type Db,
  newId,
  openBatch,
  openDeed,
  type Permit,
  type PersonId,
  type Purpose,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { entryOf, judgedBy, notApplicable, subjectOf } from './determination.ts'
import { factsOf, factTable, keptFacts, type ReadFacts, settledUntil } from './facts.ts'
import { type Receipt, receiptColumns } from './receipts.ts'
import { compileVerdicts, type Trace } from './rules/index.ts'
import { type Slice, slicesOf, versionOn } from './ruleVersion.ts'
import { bindingRules, type HeldRule, versionsFor } from './ruleVersions.ts'
import { determinations } from './tables.ts'

export type JudgedOne = { facts: ReadFacts; rule: HeldRule | null; trace: Trace | null }

/**
 * Judges one application with what is known now, with the whole trace. Nothing is kept.
 * @param purpose selects the rule set together with the review year.
 * @throws when the application is not there: the permit was made for one that was.
 */
export async function determineOne(
  tx: Tx,
  application: ApplicationId,
  reviewYear: number,
  purpose: Purpose,
  today: Day,
): Promise<JudgedOne> {
  const facts = await factsOf(tx, application, { reviewYear, purpose, judgedOn: today })
  if (!facts) throw new Error(`No application ${application}.`)
  const versions = await bindingRules(tx, facts.rules)
  const subject = subjectOf(facts.subject)
  const rule = versionOn(versions, subject.filedOn ?? today, today)
  return { facts, rule, trace: rule ? rule.judge(subject, facts.entries.map(entryOf)) : null }
}

/**
 * Judges one application and keeps the receipt.
 * @refuses nothing of its own: a person without a rule is judged NOT_APPLICABLE.
 * @source 宁人社函〔2016〕156号 四
 */
export async function determine(
  db: Db,
  permit: Permit<'determination.make'> & { at: { person: PersonId } },
  application: ApplicationId,
  today: Day,
): Promise<Receipt | Refusal> {
  const { reviewYear, person } = permit.at
  if (reviewYear === undefined) return new Refusal('NOT_FOUND')
  const id = newId('DeterminationId')
  return db.transaction(async (tx) => {
    await openDeed(tx, permit)
    const { facts, rule, trace } = await determineOne(tx, application, reviewYear, 'TITLE_REVIEW', today)
    const kept = keptFacts(facts)
    const [receipt] = await tx
      .insert(determinations)
      .values({
        ...(trace ? judgedBy(trace) : notApplicable),
        id,
        applicationId: application,
        personId: person,
        reviewYear,
        ruleHash: rule?.hash ?? '',
        asOf: sql`${facts.asOf}::timestamptz`,
        judgedOn: today,
        ...kept,
      })
      .returning(receiptColumns)
    if (!receipt) throw new Error('The receipt was not kept.')
    await record(tx, permit, { on: id, of: person, told: 'determined', row: { ...receipt, ...kept } })
    return receipt
  })
}

/** Applicants of a review year whom a version binds by the day they filed on, of today where they have not filed yet. */
const subjectsIn = (slice: Pick<Slice<HeldRule>, 'from' | 'until'>, reviewYear: number, today: Day): SQL => sql`(
  select * from credits.subject_facts(${reviewYear}::int, ${today}::date)
  where coalesce(filed_on, judged_on) >= ${slice.from}::date and (${slice.until}::date is null or coalesce(filed_on, judged_on) < ${slice.until}::date))`

const entriesAsOf = (asOf: string): SQL => sql`(select * from credits.entry_facts(${asOf}::timestamptz))`

/** Everybody of a review year, judged and not kept: the population statement of each version that binds somebody. */
export async function judgeEveryone(tx: Tx, reviewYear: number, purpose: Purpose, today: Day) {
  // Everybody is joined to everything: right after an import, before any statistics, the planner would take one person's way 300 times over.
  await tx.execute(sql`set local enable_nestloop = off`)
  const asOf = await settledUntil(tx)
  const slices = slicesOf(await versionsFor(tx, reviewYear, purpose), today)
  const statements = slices.map((slice) => ({
    slice,
    statement: compileVerdicts(slice.version.rule, subjectsIn(slice, reviewYear, today), entriesAsOf(asOf)),
  }))
  return { asOf, statements, slices }
}

/**
 * Judges every applicant of a review year and keeps a receipt for each, in one statement per rule version.
 * @units `today` selects the version for who has not filed yet.
 * @returns how many were judged. One log entry tells the count and the rules, not a million entries.
 */
export async function determineEveryone(
  db: Db,
  permit: Permit<'determination.make'>,
  reviewYear: number,
  today: Day,
): Promise<number> {
  return db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    const { asOf, statements, slices } = await judgeEveryone(tx, reviewYear, 'TITLE_REVIEW', today)
    let judged = 0
    for (const { slice, statement } of statements) {
      judged += await keep(
        tx,
        sql`select v.*, ${slice.version.hash}::text as rule_hash from (${statement}) v`,
        subjectsIn(slice, reviewYear, today),
        asOf,
      )
    }
    judged += await keep(
      tx,
      unbound(reviewYear, today, slices),
      sql`(select * from credits.subject_facts(${reviewYear}::int, ${today}::date))`,
      asOf,
    )
    await record(tx, permit, {
      on: `review:${reviewYear}`,
      told: { judged, rules: slices.map((slice) => slice.version.hash), asOf },
    })
    return judged
  })
}

/** Applicants whom no version binds: NOT_APPLICABLE, said and kept like any verdict. */
function unbound(reviewYear: number, today: Day, slices: readonly Slice<HeldRule>[]): SQL {
  const bound = slices.map(
    ({ from, until }) => sql`(day >= ${from}::date and (${until}::date is null or day < ${until}::date))`,
  )
  return sql`select application_id, person_id, 'NOT_APPLICABLE' as verdict, null::int as total_tenths, null::int as short_tenths,
      '{}'::text[] as missing_courses, false as by_substitution, '{}'::jsonb as clauses, '' as rule_hash
    from (select *, coalesce(filed_on, judged_on) as day from credits.subject_facts(${reviewYear}::int, ${today}::date)) s
    where not (false ${bound.length > 0 ? sql`or ${sql.join(bound, sql` or `)}` : sql``})`
}

/** Writes receipts for judged subjects, each with the facts it rests on. */
async function keep(tx: Tx, judged: SQL, subjects: SQL, asOf: string): Promise<number> {
  const [row] = await tx.execute<{ kept: number }>(sql`
    with judged as (${judged}),
    read as (
      select s.person_id, ${factTable} as entries from (select distinct person_id from judged) s
      left join ${entriesAsOf(asOf)} e on e.person_id = s.person_id group by s.person_id),
    written as (
      insert into credits.determinations (id, application_id, person_id, review_year, rule_hash, as_of, judged_on, verdict,
        total_tenths, short_tenths, missing_courses, by_substitution, subject, entries)
      select 'det_' || replace(uuidv7()::text, '-', ''), j.application_id, j.person_id, s.review_year, j.rule_hash, ${asOf}::timestamptz, s.judged_on,
        j.verdict, j.total_tenths, j.short_tenths, j.missing_courses, j.by_substitution, row_to_json(s), r.entries
      from judged j join ${subjects} s using (application_id) join read r on r.person_id = j.person_id
      returning 1)
    select count(*)::int as kept from written`)
  return row?.kept ?? 0
}
