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
  type RejudgementId,
  record,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { entryOf, judgedBy, notApplicable, subjectOf } from './determination.ts'
import { factsOf, kept, type ReadFacts, settledUntil } from './facts.ts'
import { changedSince, keepFacts, keepFactsOf, latestKept, type Review } from './keptFacts.ts'
import type { Receipt } from './receipts.ts'
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
  const purpose = 'TITLE_REVIEW'
  return db.transaction(async (tx) => {
    await openDeed(tx, permit)
    const { facts, rule, trace } = await determineOne(tx, application, reviewYear, purpose, today)
    const whole = kept(facts)
    const review = { reviewYear, purpose, asOf: facts.asOf } as const
    const factsAsOf = await keepFactsOf(tx, review, { application, person }, whole)
    const [receipt] = await tx
      .insert(determinations)
      .values({
        ...(trace ? judgedBy(trace) : notApplicable),
        id,
        applicationId: application,
        personId: person,
        reviewYear,
        purpose,
        ruleHash: rule?.hash ?? '',
        factsAsOf: sql`${factsAsOf}::timestamptz`,
        asOf: sql`${facts.asOf}::timestamptz`,
        judgedOn: today,
      })
      .returning()
    if (!receipt) throw new Error('The receipt was not kept.')
    await tx.execute(presenting(sql`credits.determinations where id = ${id}`))
    await record(tx, permit, { on: id, of: person, told: 'determined', row: { ...receipt, ...whole } })
    return receipt
  })
}

/** Applicants of a review whom a version binds by the day they filed on, of today where they have not filed yet. */
const subjectsIn = (
  slice: Pick<Slice<HeldRule>, 'from' | 'until'>,
  { reviewYear, purpose, asOf }: Review,
  today: Day,
): SQL => sql`(
  select * from credits.subject_facts(${reviewYear}::int, ${today}::date, ${asOf}::timestamptz, ${purpose})
  where coalesce(filed_on, judged_on) >= ${slice.from}::date and (${slice.until}::date is null or coalesce(filed_on, judged_on) < ${slice.until}::date))`

const entriesOf = ({ reviewYear, asOf }: Review): SQL =>
  sql`(select * from credits.entry_facts(${asOf}::timestamptz, ${reviewYear}::int))`

/** Everybody of a review year, judged and not kept: the population statement of each version that binds somebody. */
export async function judgeEveryone(tx: Tx, reviewYear: number, purpose: Purpose, today: Day) {
  // Everybody is joined to everything: right after an import, before any statistics, the planner would take one person's way 300 times over.
  await tx.execute(sql`set local enable_nestloop = off`)
  const asOf = await settledUntil(tx)
  const review: Review = { reviewYear, purpose, asOf }
  const slices = slicesOf(await versionsFor(tx, reviewYear, purpose), today)
  const statements = slices.map((slice) => ({
    slice,
    statement: compileVerdicts(slice.version.rule, subjectsIn(slice, review, today), entriesOf(review)),
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
    const review: Review = { reviewYear, purpose: 'TITLE_REVIEW', asOf }
    await keepFacts(tx, review, await changedSince(tx, review))
    let judged = 0
    for (const { slice, statement } of statements) {
      judged += await keepVerdicts(
        tx,
        sql`(select v.*, ${slice.version.hash}::text as rule_hash from (${statement}) v)`,
        review,
        today,
      )
    }
    judged += await keepVerdicts(tx, unbound(review, today, slices), review, today)
    await record(tx, permit, {
      on: `review:${reviewYear}`,
      told: { judged, rules: slices.map((slice) => slice.version.hash), asOf },
    })
    return judged
  })
}

/** Applicants whom no version binds: NOT_APPLICABLE, said and kept like any verdict. */
function unbound({ reviewYear, asOf }: Review, today: Day, slices: readonly Slice<HeldRule>[]): SQL {
  const bound = slices.map(
    ({ from, until }) => sql`(day >= ${from}::date and (${until}::date is null or day < ${until}::date))`,
  )
  return sql`(select application_id, person_id, 'NOT_APPLICABLE' as verdict, null::int as total_tenths, null::int as short_tenths,
      null::int as over_tenths, null::date as window_from, null::date as window_until,
      '{}'::text[] as missing_courses, false as by_substitution, '' as rule_hash
    from (select *, coalesce(filed_on, judged_on) as day from credits.subject_facts(${reviewYear}::int, ${today}::date, ${asOf}::timestamptz)) s
    where not (false ${bound.length > 0 ? sql`or ${sql.join(bound, sql` or `)}` : sql``}))`
}

/**
 * Writes a receipt for each of the judged, and what now is their latest. Their facts have been kept.
 * @param judged a bracketed select with the columns of compileVerdicts and rule_hash.
 * @param rejudgement the labelled act that made it; null for an ordinary verdict.
 * @returns how many.
 */
export async function keepVerdicts(
  tx: Tx,
  judged: SQL,
  review: Review,
  today: Day,
  rejudgement: RejudgementId | null = null,
): Promise<number> {
  const { reviewYear, purpose, asOf } = review
  const [row] = await tx.execute<{ kept: number }>(sql`
    with written as (
      insert into credits.determinations (id, application_id, person_id, review_year, purpose, rule_hash, facts_as_of, as_of, judged_on, verdict,
        total_tenths, short_tenths, over_tenths, missing_courses, by_substitution, window_from, window_until, rejudgement)
      select 'det_' || replace(uuidv7()::text, '-', ''), j.application_id, k.person_id, ${reviewYear}::int, ${purpose}, j.rule_hash, k.facts_as_of,
        ${asOf}::timestamptz, ${today}::date, j.verdict, j.total_tenths, j.short_tenths, j.over_tenths, j.missing_courses, j.by_substitution,
        j.window_from, j.window_until, ${rejudgement}
      from ${judged} j join ${latestKept(review)} k using (application_id)
      returning *),
    present as (${presenting(sql`written`)} returning 1)
    select count(*)::int as kept from written`)
  return row?.kept ?? 0
}

/** Makes these receipts the present ones, where no later one is. */
const presenting = (receipts: SQL): SQL => sql`
  insert into credits.present_verdicts (application_id, purpose, person_id, review_year, determination_id, verdict, total_tenths, short_tenths,
    over_tenths, judged_on, recorded_at)
  select application_id, purpose, person_id, review_year, id, verdict, total_tenths, short_tenths, over_tenths, judged_on, recorded_at from ${receipts}
  on conflict (application_id, purpose) do update set determination_id = excluded.determination_id, verdict = excluded.verdict,
    total_tenths = excluded.total_tenths, short_tenths = excluded.short_tenths, over_tenths = excluded.over_tenths,
    judged_on = excluded.judged_on, recorded_at = excluded.recorded_at
  where (present_verdicts.recorded_at, present_verdicts.determination_id) < (excluded.recorded_at, excluded.determination_id)`
