// The population statement: one SQL statement over two relations that judges everybody at once, in the same steps as a trace. Lines that are certain and
// stand in no one's way are summed in one pass; only those that are contested (duplicates, caps, unknown facts) are put in order.
import { type SQL, sql } from 'drizzle-orm'
import { subjectOf } from './applicants.ts'
import { contestedLines, linesFrom, linesOf, settledLines } from './contested.ts'
import { type Dialect, inWords } from './dialect.ts'
import type { RuleVersion } from './document.ts'
import { foldNames } from './foldNames.ts'
import { openLines } from './openLines.ts'
import { orderedLines } from './ordered.ts'
import { partedLines } from './parts.ts'
import { asJudged } from './pipeline.ts'
import { orderFree } from './simplify.ts'
import { mostTold, unlimited } from './steps.ts'
import { totalIndex, totalsNeeded, totalsOver } from './totals.ts'
import { clausesOf, followed, missingCourses, over, shortest, truthsOf, wholeOf } from './verdictColumns.ts'
import { id, listed, writers } from './writing.ts'

/**
 * Judges everybody.
 * @shape `subjects` and `entries` are relations: a table name or a bracketed select. `subjects` has the columns of SubjectFacts in snake_case,
 * one row per application; `entries` those of EntryFacts and person_id, one row per line of the ledger, ids unique within a person.
 * Out, one row per subject in no order: application_id, person_id, verdict, total_tenths int, short_tenths int, over_tenths int, window_from date,
 * window_until date (all null where nothing was judged), missing_courses text[], by_substitution boolean, clauses jsonb (the truth of each
 * clause about the person or the totals, by id), consequences text[] (ids of what follows for sure).
 */
export function compileVerdicts(written: RuleVersion, subjects: SQL, ledger: SQL, dialect = inWords): SQL {
  const rule = asJudged(written)
  const entries = partedLines(rule, ledger, dialect)
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule)
  return sql`with subject as not materialized (${subjectOf(rule, writer, subjects)}),
    ${linesOf(rule, writer, entries, totals, !orderFree(rule))},
    ${totalsOver(rule, writer, totals)}, ${verdictsFrom(rule, dialect)}`
}

/**
 * The same judgement, told per line of the ledger.
 * @shape relations as above. Out, one row per entry of everybody who is judged: application_id, entry_id, fate, counted_tenths int,
 * possible_tenths int (null: without limit), clause.
 */
export function compileFates(written: RuleVersion, subjects: SQL, ledger: SQL, dialect = inWords): SQL {
  const rule = asJudged(written)
  const entries = partedLines(rule, ledger, dialect)
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule, true)
  const contested = compileContested(rule, openLines(rule, writer, entries, totals), dialect)
  const told = [sql`application_id`, sql`id`, sql`lo`, sql`hi`, sql`fate`, sql`clause`]
  return sql`with subject as not materialized (${subjectOf(rule, writer, subjects)})
    select application_id, id as entry_id, fate, lo::int as counted_tenths,
      (case when hi < ${sql.raw(String(unlimited))} then hi end)::int as possible_tenths, clause
    from (select ${listed(told)} from (${settledLines(rule, writer, entries, totals)}) settled
      union all select ${listed(told)} from (${contested}) contested) line`
}

// The same statement in pieces, for whoever keeps what the next one can be judged from.

/** Everybody with gates and window. @shape `subjects` as above. */
export const compileSubject = (rule: RuleVersion, subjects: SQL, dialect: Dialect): SQL =>
  subjectOf(asJudged(rule), writers(asJudged(rule), dialect), subjects)

/**
 * What each entry comes to by itself.
 * @shape `subject` as compileSubject gives it. `settled`: certain lines and refused ones, with certain, gone, sure, counts, lo and hi in tenths, fate,
 * clause, and for each total its truth w0 … and key k0 … where it has keys. `open`: all others, as compileContested takes them.
 */
export function compileLooks(written: RuleVersion, subject: SQL, ledger: SQL, dialect: Dialect) {
  const rule = asJudged(written)
  const entries = partedLines(rule, ledger, dialect)
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule, true)
  const over = (of: SQL): SQL => sql`with subject as (select * from ${subject} given) ${of}`
  return {
    settled: over(settledLines(rule, writer, entries, totals)),
    open: over(openLines(rule, writer, entries, totals)),
  }
}

/** Open lines through duplicates and caps. @shape columns of `settled` of compileLooks, application_id and id among them. */
export function compileContested(written: RuleVersion, open: SQL, dialect: Dialect): SQL {
  const rule = asJudged(written)
  const totals = totalsNeeded(rule, true)
  const fate = sql`case when gone or (sure and counts and lo = hi) then fate else 'UNDECIDED' end`
  return sql`select application_id, id, false as certain, gone, sure, counts, lo, hi, ${dialect.fateIn(fate)} as fate, clause${listedAfter(foldNames(totals))}
    from (${orderedLines(rule, writers(rule, dialect), totals, open)}) ordered`
}
const listedAfter = (of: readonly SQL[]): SQL => (of.length ? sql`, ${listed(of)}` : sql``)

/** Least and most of each total. @shape relations as the pieces above give them; out, subject with t0_lo, t0_hi … */
export function compileTotals(
  written: RuleVersion,
  of: { readonly subject: SQL; readonly settled: SQL; readonly contested: SQL },
  dialect: Dialect,
): SQL {
  const rule = asJudged(written)
  const totals = totalsNeeded(rule)
  return sql`with subject as (select * from ${of.subject} given), ${linesFrom(rule, of.settled, of.contested, totals)},
    ${totalsOver(rule, writers(rule, dialect), totals)} select * from totals`
}

/** Judges totals. @shape `totals` as compileTotals gives them; out as compileVerdicts. */
export function compileFromTotals(rule: RuleVersion, totals: SQL, dialect: Dialect): SQL {
  return sql`with totals as (select * from ${totals} kept), ${verdictsFrom(asJudged(rule), dialect)}`
}

/**
 * Verdicts out of looks in one statement, of which nothing stays: no line's fate is told, so lines are sorted only where their order decides.
 * @shape relations as compileLooks takes and gives them; out as compileVerdicts.
 */
export function compileFromLooks(
  written: RuleVersion,
  of: { readonly subject: SQL; readonly settled: SQL; readonly open: SQL },
  dialect: Dialect,
): SQL {
  const rule = asJudged(written)
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule)
  const open = sql`select * from ${of.open} line`
  return sql`with subject as (select * from ${of.subject} given),
    contested as (${contestedLines(rule, writer, open, totals, !orderFree(rule))}),
    ${linesFrom(rule, of.settled, sql`contested`, totals)}, ${totalsOver(rule, writer, totals)}, ${verdictsFrom(rule, dialect)}`
}

function verdictsFrom(rule: RuleVersion, dialect: Dialect): SQL {
  const writer = writers(rule, dialect)
  return sql`truths as (${truthsOf(rule, writer)})
    select s.application_id, s.person_id, coalesce(s.gate, case when s.met then 'PASS' when not s.met then 'FAIL' else 'NEEDS_REVIEW' end) as verdict,
      case when s.gate is null then least(s.${id(`t${totalIndex(rule)}_lo`)}, ${sql.raw(String(mostTold))})::int end as total_tenths,
      case when s.gate is null then least(${shortest(rule, writer)}, ${sql.raw(String(mostTold))})::int end as short_tenths,
      case when s.gate is null then ${over(rule, writer)}::int end as over_tenths,
      case when s.gate is null then s.window_from end as window_from, case when s.gate is null then s.window_until end as window_until,
      ${missingCourses(rule, writer)} as missing_courses,
      (s.gate is null and ${wholeOf(rule)} is true) as by_substitution,
      ${clausesOf(rule, writer)} as clauses, ${followed(rule, writer)} as consequences
    from truths s`
}
