// The lines of the population statement, as relations: those that are certain, and those that must be put in order (duplicates, caps) or of which
// a fact is missing. Each step is a select over the one before, so that it reads like the pipeline.
import { type SQL, sql } from 'drizzle-orm'
import type { RuleVersion } from './document.ts'
import { foldNames } from './foldNames.ts'
import { folds } from './folds.ts'
import { foldColumns, isCertain, openLines } from './openLines.ts'
import { orderedLines } from './ordered.ts'
import { impliedByDuplicates, type Needed, needsOf } from './pipeline.ts'
import { literally } from './simplify.ts'
import { branching } from './specialise.ts'
import { mostMeasured, unlimited } from './steps.ts'
import { id, listed, text, type Writer } from './writing.ts'

const no = sql.raw('false')
const yes = sql.raw('true')

/**
 * Relations certain_lines, certain, contested, doubtful, settled. Those that a statement does not use cost nothing.
 * @param ordered false where no line's fate is told and orderFree(rule) holds: then nothing is sorted.
 */
export function linesOf(
  rule: RuleVersion,
  writer: Writer,
  entries: SQL,
  totals: readonly Needed[],
  ordered: boolean,
): SQL {
  const open = openLines(rule, writer, entries, totals)
  return sql`certain_lines as not materialized (${certainLines(rule, writer, entries, totals)}),
    contested as not materialized (${contestedLines(rule, writer, open, totals, ordered)}),
    ${sumsOf(rule, totals, sql`certain_lines`, sql`contested where not gone`)}`
}

/** Open lines after duplicates and caps. @param ordered as above */
export const contestedLines = (
  rule: RuleVersion,
  writer: Writer,
  open: SQL,
  totals: readonly Needed[],
  ordered: boolean,
): SQL => (ordered ? orderedLines(rule, writer, totals, open) : unorderedLines(rule, totals, open))

/** The same sums over lines that are judged already: `settled` of compileLooks and what compileContested gives. */
export function linesFrom(rule: RuleVersion, settled: SQL, contested: SQL, totals: readonly Needed[]): SQL {
  return sumsOf(rule, totals, sql`${settled} line where certain`, sql`${contested} line where not gone`)
}

function sumsOf(rule: RuleVersion, totals: readonly Needed[], certain: SQL, doubtful: SQL): SQL {
  const asked = [sql`application_id`, sql`lo`, sql`hi`]
  const folded = foldNames(totals)
  return sql`certain as (select ${listed([sql`application_id`, ...spansOf(rule, totals, true)])} from ${certain} group by application_id),
    doubtful as (select ${listed([sql`application_id`, ...spansOf(rule, totals, false)])} from ${doubtful} group by application_id),
    settled as (select ${listed([...asked, sql`true as sure`, ...folded])} from ${certain}
      union all select ${listed([...asked, sql`(sure and counts)`, ...folded])} from ${doubtful})`
}

/** Least and most of each plain total; a certain line counts one amount, so its least is its most. */
function spansOf(rule: RuleVersion, totals: readonly Needed[], certain: boolean): SQL[] {
  const none = { atLeast: sql.raw('0'), years: sql.raw('0') }
  return totals.flatMap(({ total, index }) => {
    const face = folds[total.fold]
    if (face.keyed || (certain && impliedByDuplicates(rule, total.where))) return []
    const own = total.of ? id(`v${index}`) : null
    const line = {
      sure: certain ? yes : sql`(sure and counts)`,
      lo: own ? sql`coalesce(${own}, 0)` : sql`lo`,
      hi: own ? sql`coalesce(${own}, ${sql.raw(String(mostMeasured))})` : sql`hi`,
      where: id(`w${index}`),
    }
    const span = face.write({ ...line, floats: no, floating: no }, none)
    const lo = sql`${span.lo} as ${id(`t${index}_lo`)}`
    return certain ? [lo] : [lo, sql`${span.hi} as ${id(`t${index}_hi`)}`]
  })
}

function certainLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const branch = branching(rule, writer)
  const worth = branch((_, special) => special.worth())
  const columns = [sql`s.application_id`, sql`e.id`, sql`${worth} as lo`, sql`${worth} as hi`]
  return sql`select ${listed([...columns, ...foldColumns(rule, writer, totals)])} from subject s join ${entries} e on e.person_id = s.person_id
    where s.open and ${branch((special, own) => isCertain(special, own, totals, true))} and ${branch((special, own) => isCertain(special, own, totals, false))}`
}

/**
 * Lines that are certain or refused, in one look at each: `step` is the number of the need that refuses it, -1 where nothing does.
 * Columns as those of orderedLines, with `certain`.
 */
export function settledLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const { dialect } = writer
  const branch = branching(rule, writer)
  const needs = needsOf(rule)
  const step = branch((special, own) => {
    const refusing = needsOf(special).flatMap((need) => {
      const index = needs.findIndex(
        ({ clause, otherwise }) => clause?.id === need.clause?.id && otherwise === need.otherwise,
      )
      const truth = literally(need.needs)
      if (truth === true) return []
      return truth === false
        ? [sql`when true then ${sql.raw(String(index))}`]
        : [sql`when ${own.write(need.needs)} is false then ${sql.raw(String(index))}`]
    })
    const certain = sql`when ${isCertain(special, own, totals, true)} and ${isCertain(special, own, totals, false)} then -1`
    return sql`(case ${sql.join([...refusing, certain], sql` `)} end)`
  })
  const told = [
    sql`${branch((_, own) => own.byConversion((one) => dialect.fate(one.fate), 'told'))} as fate`,
    sql`${branch((_, own) => own.byConversion((one) => text(one.id), 'told'))} as clause`,
    sql`${branch((_, own) => own.worth())} as worth`,
  ]
  const looked = sql`select ${listed([sql`s.application_id`, sql`e.id`, sql`s.window_clause`, sql`${step} as step`, ...told, ...foldColumns(rule, writer, totals)])}
    from subject s join ${entries} e on e.person_id = s.person_id where s.open`
  const amount = sql`case when step < 0 then worth else 0 end`
  const refusals = needs.map(
    ({ otherwise }, index) => sql`when ${sql.raw(String(index))} then ${dialect.fate(otherwise)}`,
  )
  const clauses = needs.flatMap(({ clause, otherwise }, index) =>
    clause || otherwise === 'OUTSIDE_WINDOW'
      ? [sql`when ${sql.raw(String(index))} then ${clause ? text(clause.id) : sql`window_clause`}`]
      : [],
  )
  return sql`select application_id, id, step < 0 as certain, step >= 0 as gone, true as sure, true as counts, ${amount} as lo, ${amount} as hi,
      case step when -1 then fate ${sql.join(refusals, sql` `)} end as fate,
      case step when -1 then clause ${sql.join(clauses, sql` `)} end as clause, ${listed(foldNames(totals))}
    from (${looked}) looked where step is not null`
}

/** The same where it makes no difference which of several duplicates counts: one row for each group of them, and for each other line. */
function unorderedLines(rule: RuleVersion, totals: readonly Needed[], open: SQL): SQL {
  const none = sql`null::text as d_clause, null::text as d_key`
  const lines = rule.duplicates.length ? open : sql`select *, ${none} from (${open}) line`
  const columns = totals.flatMap(({ total, index }) => [
    `w${index}`,
    ...(folds[total.fold].keyed ? [`k${index}`] : []),
    ...(total.of ? [`v${index}`] : []),
  ])
  // Within a group all are alike, so the least or any is everybody's; bool_or and max pass over a null, and so it stays null where all are.
  const folded = columns.map((name) =>
    name.startsWith('w') ? sql`bool_or(${id(name)}) as ${id(name)}` : sql`max(${id(name)}) as ${id(name)}`,
  )
  // What several lines that may count come to is as many times as much, for hours and for what is measured.
  const measured = (name: string): SQL =>
    name.startsWith('v')
      ? sql`case when sure then ${id(name)} else lines * coalesce(${id(name)}, ${sql.raw(String(mostMeasured))})::bigint end as ${id(name)}`
      : id(name)
  return sql`select application_id, ${listed([...columns.map(measured), sql`sure`])}, true as counts, false as gone,
      case when sure then coalesce(worth, 0) else 0 end::bigint as lo,
      case when sure then 1 else lines end * coalesce(worth, ${sql.raw(String(unlimited))})::bigint as hi
    from (select application_id, bool_or(sure and (d_clause is null or d_key is not null)) as sure, count(*) as lines, min(worth) as worth, ${listed(folded)}
      from (${lines}) line group by application_id, d_key, case when d_key is null then id end) grouped`
}
