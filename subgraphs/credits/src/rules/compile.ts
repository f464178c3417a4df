// The population statement: one SQL statement over two relations that judges everybody at once, in the same steps as a trace. Lines that are certain and
// stand in no one's way are summed in one pass; only those that are contested (duplicates, caps, unknown facts) are put in order.
import { type SQL, sql } from 'drizzle-orm'
import { linesFrom, linesOf, settledLines } from './contested.ts'
import { type Dialect, inWords } from './dialect.ts'
import type { Expr, RuleVersion } from './document.ts'
import { entryFacts, subjectFacts } from './facts.ts'
import { foldNames } from './foldNames.ts'
import { folds } from './folds.ts'
import { openLines } from './openLines.ts'
import { orderedLines } from './ordered.ts'
import { asJudged, impliedByDuplicates, type Needed, yearEnds } from './pipeline.ts'
import { orderFree } from './simplify.ts'
import { mostParts, mostTold, partId, partsOf, unlimited, yearIn } from './steps.ts'
import { clausesOf, followed, missingCourses, over, shortest, truthsOf, wholeOf } from './verdictColumns.ts'
import { column, conjunction, id, listed, text, type Writer, writers } from './writing.ts'

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
  const totals = totalsWith(rule, subjects, dialect, (writer, needed) =>
    linesOf(rule, writer, entries, needed, !orderFree(rule)),
  )
  return sql`${totals}, ${verdictsFrom(rule, dialect)}`
}

/**
 * The totals alone, kept to be judged by several thresholds. With `lines`, those of compileLines, the ledger is not looked at again.
 * @shape as compileVerdicts; out, one row per subject: their facts, window and gate, and least and most of each total.
 */
export function compileTotals(
  written: RuleVersion,
  subjects: SQL,
  of: { readonly entries: SQL } | { readonly lines: SQL },
  dialect = inWords,
): SQL {
  const rule = asJudged(written)
  const totals = totalsWith(rule, subjects, dialect, (writer, needed) =>
    'lines' in of
      ? linesFrom(rule, of.lines, needed)
      : linesOf(rule, writer, partedLines(rule, of.entries, dialect), needed, !orderFree(rule)),
  )
  return sql`${totals} select * from totals`
}

/** Judges kept totals. @shape `totals` as compileTotals gives them; out as compileVerdicts. */
export function compileFromTotals(rule: RuleVersion, totals: SQL, dialect = inWords): SQL {
  return sql`with totals as (select * from ${totals} kept), ${verdictsFrom(rule, dialect)}`
}

function totalsWith(
  rule: RuleVersion,
  subjects: SQL,
  dialect: Dialect,
  lines: (writer: Writer, totals: readonly Needed[]) => SQL,
): SQL {
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule)
  const keyed = totals.filter(({ total }) => folds[total.fold].keyed)
  return sql`with ${subjectsOf(rule, writer, subjects)},
    ${lines(writer, totals)},
    ${sql.join(
      keyed.map((one) => keyedOf(one, writer)),
      sql``,
    )}
    totals as (${totalsOf(rule, totals, keyed)})`
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

/**
 * The same judgement, told per line of the ledger.
 * @shape relations as above. Out, one row per entry of everybody who is judged: application_id, entry_id, fate, counted_tenths int,
 * possible_tenths int (null: without limit), clause.
 */
export function compileFates(rule: RuleVersion, subjects: SQL, entries: SQL, dialect = inWords): SQL {
  return sql`select application_id, id as entry_id, fate, lo::int as counted_tenths,
      (case when hi < ${sql.raw(String(unlimited))} then hi end)::int as possible_tenths, clause
    from (${compileLines(rule, subjects, entries, dialect)}) line`
}

/**
 * Every line of everybody who is judged, as it stands after recognition, duplicates and caps.
 * @shape relations as above. Out: application_id, id, certain (no other line and no fact that is missing can change it), gone (refused or a duplicate),
 * sure, counts, lo and hi in tenths, fate, clause, and for each total its truth w0 … and key k0 … where it has keys.
 */
export function compileLines(written: RuleVersion, subjects: SQL, ledger: SQL, dialect = inWords): SQL {
  const rule = asJudged(written)
  const entries = partedLines(rule, ledger, dialect)
  const writer = writers(rule, dialect)
  const totals = totalsNeeded(rule, true)
  const fate = sql`case when gone or (sure and counts and lo = hi) then fate else 'UNDECIDED' end`
  const contested = orderedLines(rule, writer, totals, openLines(rule, writer, entries, totals))
  return sql`with ${subjectsOf(rule, writer, subjects)}
    select * from (${settledLines(rule, writer, entries, totals)}) settled
    union all select application_id, id, false, gone, sure, counts, lo, hi, ${dialect.fateIn(fate)}, clause, ${listed(foldNames(totals))}
      from (${contested}) contested`
}

/** The ledger with one row for each part of an entry that counts in several; the ledger itself where the rule splits none. */
function partedLines(rule: RuleVersion, entries: SQL, dialect: Dialect): SQL {
  const clauses = rule.split ?? []
  if (clauses.length === 0) return entries
  const { write } = writers(rule, dialect)
  const parts = clauses.reduceRight<SQL>(
    (rest, one) => partsOf.write(write(one.when), write(one.into), rest),
    sql.raw('1'),
  )
  const columns = Object.entries(entryFacts).map(([name, { column: own }]) =>
    name === 'id' ? sql`${partId.write(sql`e.id`, sql`n.part`)} as id` : column('e', own),
  )
  const numbers = sql.raw(Array.from({ length: mostParts }, (_, index) => `(${index + 1})`).join(', '))
  return sql`(select e.person_id, ${listed(columns)}, e.parts, case when e.parts is not null then n.part end as part
    from (select e.*, ${parts} as parts from ${entries} e) e join (values ${numbers}) n(part) on n.part <= coalesce(e.parts, 1))`
}

/** Totals that the verdict hangs on, and the one called total; `all` where lines are told and every total may make them differ. */
function totalsNeeded(rule: RuleVersion, all = false): Needed[] {
  const read = (expr: Expr): readonly string[] =>
    'fact' in expr ? [expr.fact] : 'op' in expr ? expr.of.flatMap(read) : []
  const asked = new Set([
    'total',
    ...rule.substitutions.flatMap((one) => read(one.when)),
    ...(rule.consequences ?? []).flatMap((one) => read(one.when)),
    ...rule.requirements.flatMap((one) => [
      ...read(one.when),
      ...read(one.holds),
      ...one.courses.map((course) => course.done),
    ]),
  ])
  return rule.totals.flatMap((total, index) => (all || asked.has(total.name) ? [{ total, index }] : []))
}
const totalIndex = (rule: RuleVersion): number => rule.totals.findIndex((one) => one.name === 'total')

/** The person with gates and window: `gate` is the verdict of whoever is not judged at all, `open` everybody else. */
function subjectsOf(rule: RuleVersion, { write }: Writer, subjects: SQL): SQL {
  const facts = Object.values(subjectFacts).map((fact) => column('s', fact.column))
  const gates = rule.applies.flatMap((gate) => {
    const truth = write(gate.needs)
    return [sql`when ${truth} is false then ${text(gate.otherwise)}`, sql`when ${truth} is null then 'NEEDS_REVIEW'`]
  })
  const passes = conjunction(rule.applies.map((gate) => write(gate.needs)))
  const chosen = (then: (clause: RuleVersion['window'][number]) => SQL, none: SQL): SQL =>
    rule.window.reduceRight<SQL>(
      (rest, clause) => sql`(case ${write(clause.when)} when true then ${then(clause)} when false then ${rest} end)`,
      none,
    )
  const from = chosen((clause) => write(clause.from), sql`null::date`)
  const until = chosen((clause) => write(clause.until), sql`null::date`)
  const truths = [
    ...rule.applies.map((gate) => sql`${write(gate.needs)} as ${id(`is ${gate.id}`)}`),
    ...rule.window.map((clause) => sql`${write(clause.when)} as ${id(`is ${clause.id}`)}`),
  ]
  return sql`subject as not materialized (select ${listed(facts)}, ${listed(truths)}, ${from} as window_from, ${until} as window_until,
    ${yearIn.write(from, yearEnds(rule))} as window_first_year, ${yearIn.write(until, yearEnds(rule))} as window_last_year,
    ${chosen((clause) => text(clause.id), sql`null`)} as window_clause,
    (${passes} and ${from} is not null and ${until} is not null) is true as open,
    case ${sql.join(gates, sql` `)} when ${chosen(() => sql`false`, sql`true`)} then 'NOT_APPLICABLE'
      when ${from} is null or ${until} is null then 'NEEDS_REVIEW' end as gate
    from ${subjects} s)`
}

/** A keyed total (distinct things, years): lines into groups, then groups into one number per person. */
function keyedOf({ total, index }: Needed, { write }: Writer): SQL {
  const face = folds[total.fold]
  const years = sql`max(s.window_last_year - s.window_first_year + 1)`
  const atLeast = total.atLeast ? write(total.atLeast) : sql.raw('0')
  const span = face.write(
    {
      sure: sql`g.sure`,
      lo: sql`g.lo`,
      hi: sql`g.hi`,
      where: sql`(g.key is not null)`,
      floats: sql`g.floats`,
      floating: sql`g.floating`,
    },
    { atLeast, years },
  )
  const by = sql.identifier(`k${index}`)
  const where = sql.identifier(`w${index}`)
  return sql`${id(`keyed${index}`)} as (select s.application_id, ${span.lo} as lo, ${span.hi} as hi from subject s join (
      select *, coalesce(sum(hi) filter (where key is null) over person, 0) as floats, coalesce(sum(lines) filter (where key is null) over person, 0) as floating
      from (select application_id, ${by} as key, coalesce(bool_or(sure and ${where}), false) as sure, coalesce(sum(lo) filter (where ${where}), 0) as lo, sum(hi) as hi, count(*) as lines
        from settled where ${where} is not false group by application_id, ${by}) grouped
      window person as (partition by application_id)) g using (application_id) group by s.application_id),`
}

/** Least and most of every total, from the certain and the contested lines. */
function totalsOf(rule: RuleVersion, totals: readonly Needed[], keyed: readonly Needed[]): SQL {
  const columns = totals.flatMap(({ total, index }) => {
    const [lo, hi] = [id(`t${index}_lo`), id(`t${index}_hi`)]
    const most = sql.raw(String(folds[total.fold].most))
    if (folds[total.fold].keyed) {
      const of = id(`keyed${index}`)
      return [
        sql`least(coalesce(${of}.lo, 0), ${most})::bigint as ${lo}`,
        sql`least(coalesce(${of}.hi, 0), ${most})::bigint as ${hi}`,
      ]
    }
    const sure = impliedByDuplicates(rule, total.where) ? sql.raw('0') : sql`coalesce(certain.${lo}, 0)`
    return [
      sql`least(${sure} + coalesce(doubtful.${lo}, 0), ${most})::bigint as ${lo}`,
      sql`least(${sure} + coalesce(doubtful.${hi}, 0), ${most})::bigint as ${hi}`,
    ]
  })
  const joins = keyed.map(({ index }) => sql` left join ${id(`keyed${index}`)} using (application_id)`)
  return sql`select s.*, ${listed(columns)} from subject s left join certain using (application_id) left join doubtful using (application_id)${sql.join(joins, sql``)}`
}
