// Judges a whole review at once, or those of it whose facts have changed, and keeps a receipt for each. Columns come from the population statement.
// Long: what is judged and what is kept have to be of one instant, and are read together.
import {
  type Day,
  type Db,
  openBatch,
  type Permit,
  type Purpose,
  type RejudgementId,
  record,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { type Copy, holdsCopy, withCopy } from './columns/copies.ts'
import { judgedInColumns } from './columns/handing.ts'
import { settledUntil } from './facts.ts'
import { type Changed, changedSince, keepFacts, latestKept, oneOf, type Review, sweepDone } from './keptFacts.ts'
import { type Group, groupsOf } from './parts.ts'
import { type KeptReceipts, receiptsOf } from './receiptDigests.ts'
import { compileVerdicts } from './rules/index.ts'
import type { Slice } from './ruleVersion.ts'
import { type HeldRule, versionsFor } from './ruleVersions.ts'

/**
 * Applicants of a review whom a version binds by the day they filed on, of today where they have not filed yet.
 * @param whom a condition on application_id: the group the version is open to; `only` these, null for all.
 */
export const subjectsIn = (
  slice: Pick<Slice<HeldRule>, 'from' | 'until'>,
  { reviewYear, purpose, asOf }: Review,
  today: Day,
  whom: SQL,
  only: readonly Changed[] | null = null,
): SQL => sql`(
  select * from credits.subject_facts(${reviewYear}::int, ${today}::date, ${asOf}::timestamptz, ${purpose})
  where ${whom} and coalesce(filed_on, judged_on) >= ${slice.from}::date and (${slice.until}::date is null or coalesce(filed_on, judged_on) < ${slice.until}::date)
    ${
      only
        ? sql`and ${oneOf(
            sql`application_id`,
            only.map((one) => one.application),
          )} and ${oneOf(
            sql`person_id`,
            only.map((one) => one.person),
          )}`
        : sql``
    })`

export const entriesOf = ({ reviewYear, asOf }: Review, only: readonly Changed[] | null = null): SQL =>
  sql`(select * from credits.entry_facts(${asOf}::timestamptz, ${reviewYear}::int)${
    only
      ? sql` where ${oneOf(
          sql`person_id`,
          only.map((one) => one.person),
        )}`
      : sql``
  })`

/** Everybody is joined to everything: right after an import, before any statistics, the planner would take one person's way 300 times over. */
const forAll = sql`set local enable_nestloop = off`

/** Whom the versions of a review bind. */
async function bindingGroups(tx: Tx, review: Review, today: Day, only: readonly Changed[] | null): Promise<Group[]> {
  if (only === null) await tx.execute(forAll)
  return groupsOf(tx, review, await versionsFor(tx, review.reviewYear, review.purpose), today)
}

/** The population statement of each version that binds somebody of the review. */
const statementsOf = (groups: readonly Group[], review: Review, today: Day, only: readonly Changed[] | null) =>
  groups.flatMap(({ whom, slices }) =>
    slices.map((slice) => ({
      slice,
      statement: compileVerdicts(
        slice.version.rule,
        subjectsIn(slice, review, today, whom, only),
        entriesOf(review, only),
      ),
    })),
  )

/** Everybody of a review year, judged and not kept. */
export async function judgeEveryone(tx: Tx, reviewYear: number, purpose: Purpose, today: Day) {
  const review = { reviewYear, purpose, asOf: await settledUntil(tx) }
  const groups = await bindingGroups(tx, review, today, null)
  return { asOf: review.asOf, statements: statementsOf(groups, review, today, null), groups }
}

/** Judges and keeps a receipt for everybody, or `only` for these. Their facts have been kept. */
async function judgeAndKeep(
  tx: Tx,
  groups: readonly Group[],
  review: Review,
  today: Day,
  only: readonly Changed[] | null,
) {
  const kept: KeptReceipts[] = []
  for (const { slice, statement } of statementsOf(groups, review, today, only)) {
    const judged = sql`(select v.*, ${slice.version.hash}::text as rule_hash from (${statement}) v)`
    kept.push(...(await keepVerdicts(tx, judged, review, today)))
  }
  for (const group of groups) kept.push(...(await keepVerdicts(tx, unbound(review, today, group, only), review, today)))
  return kept
}

/** Verdicts of everybody by the copy in columns; null where versions bind people apart, which the copy does not know. */
function judgeByCopy(copy: Copy | null, [group, ...others]: readonly Group[]): Promise<SQL> | null {
  return copy && group && others.length === 0 ? judgedInColumns(copy, group.slices.map(bound)) : null
}

const bound = ({ version, from, until }: Slice<HeldRule>) => ({ rule: version.rule, hash: version.hash, from, until })

/**
 * Judges every applicant of a review year and keeps a receipt for each, in one statement per rule version.
 * @units `today` selects the version for who has not filed yet.
 * @param purpose what they are judged for: whoever its rules do not reach is NOT_APPLICABLE.
 * @returns how many were judged. One log entry tells the count and the rules, not a million entries.
 */
export const determineEveryone = (
  db: Db,
  permit: Permit<'determination.make'>,
  reviewYear: number,
  today: Day,
  purpose: Purpose = 'TITLE_REVIEW',
) => determineReview(db, permit, { reviewYear, purpose }, today, true)

/**
 * Judges those of a review year of whom anything was told since they were judged, and who never were: after an import nobody else's verdict can differ.
 * @returns how many were judged.
 */
export const determineChanged = (db: Db, permit: Permit<'determination.make'>, reviewYear: number, today: Day) =>
  determineReview(db, permit, { reviewYear, purpose: 'TITLE_REVIEW' }, today, false)

async function determineReview(
  db: Db,
  permit: Permit<'determination.make'>,
  asked: Omit<Review, 'asOf'>,
  today: Day,
  everyone: boolean,
): Promise<number> {
  const work = (copy: Copy | null) => determineWith(db, permit, copy?.review ?? asked, { today, everyone, copy })
  // Where this process holds a copy in columns, it judges, and PostgreSQL only writes.
  return everyone && holdsCopy(db, asked) ? withCopy(db, asked, today, {}, work) : work(null)
}

type How = { today: Day; everyone: boolean; copy: Copy | null }

function determineWith(
  db: Db,
  permit: Permit<'determination.make'>,
  asked: Omit<Review, 'asOf'> & { asOf?: string },
  { today, everyone, copy }: How,
): Promise<number> {
  return db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    const review: Review = { ...asked, asOf: asked.asOf ?? (await settledUntil(tx)) }
    const only = everyone ? null : await changedSince(tx, review)
    const groups = await bindingGroups(tx, review, today, only)
    // The copy judges while the database is asked whose facts are others.
    const keeping = async () => keepFacts(tx, review, everyone ? await changedSince(tx, review) : only)
    const [verdicts] = await Promise.all([judgeByCopy(copy, groups), keeping()])
    let receipts: readonly KeptReceipts[] = []
    if (verdicts) receipts = await keepVerdicts(tx, verdicts, review, today)
    else if (only?.length !== 0) receipts = await judgeAndKeep(tx, groups, review, today, only)
    const judged = countOf(receipts)
    await tx.execute(sweepDone(review, only === null))
    await record(tx, permit, {
      on: `review:${asked.reviewYear}`,
      told: { judged, purpose: asked.purpose, rules: hashesOf(groups), asOf: review.asOf, receipts },
    })
    return judged
  })
}

const hashesOf = (groups: readonly Group[]): string[] => [
  ...new Set(groups.flatMap(({ slices }) => slices.map(({ version }) => version.hash))),
]

/** Applicants whom no version binds: NOT_APPLICABLE, said and kept like any verdict. */
function unbound(review: Review, today: Day, { slices, whom }: Group, only: readonly Changed[] | null): SQL {
  const bound = slices.map(
    ({ from, until }) => sql`(day >= ${from}::date and (${until}::date is null or day < ${until}::date))`,
  )
  return sql`(select application_id, person_id, 'NOT_APPLICABLE' as verdict, null::int as total_tenths, null::int as short_tenths,
      null::int as over_tenths, null::date as window_from, null::date as window_until,
      '{}'::text[] as missing_courses, false as by_substitution, '' as rule_hash
    from (select *, coalesce(filed_on, judged_on) as day from ${subjectsIn({ from: '-infinity', until: null }, review, today, whom, only)} s) s
    where not (false ${bound.length > 0 ? sql`or ${sql.join(bound, sql` or `)}` : sql``}))`
}

/**
 * Ids of one statement: the time and the chance of one UUID, and a number for each: a UUID for each would cost as much as its row. Numbered and
 * written in the order of the applications: an index takes neighbours at half the price of strangers.
 */
const receiptId = (statement: string) =>
  sql`${statement}::text || lpad(to_hex(row_number() over (order by application_id)), 8, '0')`

/**
 * Writes a receipt for each of the judged. Their facts have been kept.
 * @param judged a bracketed select with the columns of compileVerdicts and rule_hash.
 * @param rejudgement the labelled act that made it; null for an ordinary verdict.
 * @returns what the entry of the run tells of them: none where nobody was judged.
 */
export async function keepVerdicts(
  tx: Tx,
  judged: SQL,
  review: Review,
  today: Day,
  rejudgement: RejudgementId | null = null,
): Promise<readonly KeptReceipts[]> {
  const { reviewYear, purpose, asOf } = review
  const [named] = await tx.execute<{ statement: string }>(
    sql`select 'det_' || left(replace(uuidv7()::text, '-', ''), 24) as statement`,
  )
  const statement = named?.statement ?? ''
  await tx.execute(sql`
    insert into credits.determinations (id, application_id, person_id, review_year, purpose, rule_hash, facts_as_of, as_of, judged_on, verdict,
      total_tenths, short_tenths, over_tenths, missing_courses, by_substitution, window_from, window_until, rejudgement)
    select ${receiptId(statement)}, application_id, k.person_id, ${reviewYear}::int, ${purpose}, j.rule_hash, k.facts_as_of,
      ${asOf}::timestamptz, ${today}::date, j.verdict, j.total_tenths, j.short_tenths, j.over_tenths, j.missing_courses, j.by_substitution,
      j.window_from, j.window_until, ${rejudgement}
    from ${judged} j join ${latestKept(review)} k using (application_id)`)
  const receipts = await receiptsOf(tx, statement)
  return receipts ? [receipts] : []
}

/** How many receipts these are. */
export const countOf = (kept: readonly KeptReceipts[]): number => kept.reduce((sum, { count }) => sum + count, 0)
