// The lines of the population statement, as relations: those that are certain, and those that must be put in order (duplicates, caps) or of which
// a fact is missing. Each step is a select over the one before, so that it reads like the pipeline.
import { type SQL, sql } from 'drizzle-orm'
import type { RuleVersion } from './document.ts'
import { doubtsOf, entryOnly, writeDoubts } from './doubt.ts'
import { folds } from './folds.ts'
import { capColumns, duplicateColumns, orderedLines } from './ordered.ts'
import { impliedByDuplicates, type Needed, needsOf } from './pipeline.ts'
import { literally, neverNull } from './simplify.ts'
import { branching } from './specialise.ts'
import { recognise, unlimited } from './steps.ts'
import { conjunction, disjunction, id, listed, text, type Writer } from './writing.ts'

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
  const plain = totals.filter(({ total }) => !folds[total.fold].keyed)
  const none = { atLeast: sql.raw('0'), years: sql.raw('0') }
  const spans = (certain: boolean): SQL[] =>
    plain.flatMap(({ total, index }) => {
      const where = sql.identifier(`w${index}`)
      if (certain && impliedByDuplicates(rule, total.where)) return []
      const span = folds[total.fold].write(
        {
          sure: certain ? yes : sql`(sure and counts)`,
          lo: sql`lo`,
          hi: sql`hi`,
          where: sql`${where}`,
          floats: no,
          floating: no,
        },
        none,
      )
      // A certain line counts one amount, so its least is its most.
      const lo = sql`${span.lo} as ${id(`t${index}_lo`)}`
      return certain ? [lo] : [lo, sql`${span.hi} as ${id(`t${index}_hi`)}`]
    })
  const folded = totals.flatMap(({ total, index }) => [
    sql`${id(`w${index}`)}`,
    ...(folds[total.fold].keyed ? [id(`k${index}`)] : []),
  ])
  const asked = [sql`application_id`, sql`lo`, sql`hi`]
  return sql`certain_lines as not materialized (${certainLines(rule, writer, entries, totals)}),
    certain as (select ${listed([sql`application_id`, ...spans(true)])} from certain_lines group by application_id),
    contested as not materialized (${ordered ? orderedLines(rule, totals, openLines(rule, writer, entries, totals)) : unorderedLines(rule, writer, entries, totals)}),
    doubtful as (select ${listed([sql`application_id`, ...spans(false)])} from contested where not gone group by application_id),
    settled as (select ${listed([...asked, sql`true as sure`, ...folded])} from certain_lines
      union all select ${listed([...asked, sql`(sure and counts)`, ...folded])} from contested where not gone)`
}

/** Truth and key of a line for each total, as columns w0, k0 … */
function foldColumns(writer: Writer, totals: readonly Needed[]): SQL[] {
  return totals.flatMap((one) => [
    sql`${writer.write(one.total.where)} as ${id(`w${one.index}`)}`,
    ...keyColumn(one, writer),
  ])
}
function keyColumn({ total, index }: Needed, { write }: Writer): SQL[] {
  return folds[total.fold].keyed ? [sql`(${write(total.by ?? { fact: 'year' })})::text as ${id(`k${index}`)}`] : []
}

const joined = (entries: SQL): SQL => sql`from subject s join ${entries} e on e.person_id = s.person_id`

/** Recognised for sure, of a known amount, named by no duplicates clause and no cap, and known to every total. `scan`: only what asks of the entry alone, or only the rest. */
function isCertain(rule: RuleVersion, writer: Writer, totals: readonly Needed[], scan: boolean): SQL {
  const { write } = writer
  const apart = [...rule.duplicates.map((one) => one.among), ...rule.caps.map((one) => one.where)]
  const wheres = totals.flatMap(({ total, index }) => {
    const where = rule.totals[index]?.where ?? total.where
    return impliedByDuplicates(rule, where) || neverNull(where) ? [] : [where]
  })
  const asked = [
    ...apart.map((expr) => ({ expr, how: neverNull(expr) ? 'no' : 'surely no' })),
    // That some conversion fits is said again by the amount, which is there.
    ...needsOf(rule).flatMap(({ needs, clause, otherwise }) =>
      clause === null && otherwise === 'CATEGORY_MISMATCH' ? [] : [{ expr: needs, how: 'yes' }],
    ),
    ...wheres.map((expr) => ({ expr, how: 'known' })),
  ]
  const amounts = rule.conversion.flatMap((one) => [one.when, one.gives])
  const settled = asked.some(
    ({ expr, how }) => (how === 'yes' && literally(expr) === false) || (how !== 'yes' && literally(expr) === true),
  )
  if (settled || amounts.length === 0) return no
  const said = ({ expr, how }: (typeof asked)[number]): SQL => {
    if (how === 'yes') return write(expr)
    return how === 'known'
      ? sql`${write(expr)} is not null`
      : how === 'no'
        ? sql`not ${write(expr)}`
        : sql`(${write(expr)}) is false`
  }
  const amountHere =
    amounts.every(entryOnly) === scan &&
    !(rule.conversion[0] && literally(rule.conversion[0].when) && neverNull(rule.conversion[0].gives))
  return conjunction([
    ...asked.filter(({ expr }) => literally(expr) === null && entryOnly(expr) === scan).map(said),
    ...(amountHere ? [sql`${writer.given()} is not null`] : []),
  ])
}

function certainLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const branch = branching(rule)
  const worth = branch((_, special) => special.worth())
  const columns = [sql`s.application_id`, sql`e.id`, sql`${worth} as lo`, sql`${worth} as hi`]
  const folded = totals.flatMap((one) => {
    const where = sql`${branch((special, own) => own.write(special.totals[one.index]?.where ?? one.total.where))} as ${id(`w${one.index}`)}`
    return [where, ...keyColumn(one, writer)]
  })
  const told = [
    sql`${writer.byConversion((one) => text(one.fate), 'told')} as fate`,
    sql`${writer.byConversion((one) => text(one.id), 'told')} as clause`,
  ]
  return sql`select ${listed([...columns, ...told, ...folded])} ${joined(entries)}
    where s.open and ${branch((special, own) => isCertain(special, own, totals, true))} and ${branch((special, own) => isCertain(special, own, totals, false))}`
}

/** The same where it makes no difference which of several duplicates counts: one row for each group of them, and for each other line. */
function unorderedLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const open = openLines(rule, writer, entries, totals)
  const none = sql`null::text as d_clause, null::text as d_key`
  const lines = rule.duplicates.length ? open : sql`select *, ${none} from (${open}) line`
  const columns = totals.flatMap(({ total, index }) => [`w${index}`, ...(folds[total.fold].keyed ? [`k${index}`] : [])])
  // Within a group all are alike, so the least or any is everybody's; bool_or and max pass over a null, and so it stays null where all are.
  const folded = columns.map((name) =>
    name.startsWith('w') ? sql`bool_or(${id(name)}) as ${id(name)}` : sql`max(${id(name)}) as ${id(name)}`,
  )
  return sql`select application_id, ${listed([...columns.map(id), sql`sure`])}, true as counts, false as gone,
      case when sure then coalesce(worth, 0) else 0 end::bigint as lo,
      case when sure then 1 else lines end * coalesce(worth, ${sql.raw(String(unlimited))})::bigint as hi
    from (select application_id, bool_or(sure and (d_clause is null or d_key is not null)) as sure, count(*) as lines, min(worth) as worth, ${listed(folded)}
      from (${lines}) line group by application_id, coalesce('=' || d_key, '#' || id)) grouped`
}

/** Lines that passed or may pass recognition, with all that the later steps ask of them. */
function openLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const { write, byConversion } = writer
  const needs = needsOf(rule)
  const { open, sure } = recognise.write(needs.map((one) => ({ truth: write(one.needs), given: neverNull(one.needs) })))
  const inDoubt = branching(rule)((special, own) => {
    const apart = [...special.duplicates.map((one) => one.among), ...special.caps.map((one) => one.where)]
    if (apart.some((one) => literally(one) === true)) return yes
    const touched = apart
      .filter((one) => literally(one) === null)
      .map((one) => (neverNull(one) ? own.write(one) : sql`(${own.write(one)}) is not false`))
    const wheres = totals.map(({ total, index }) => special.totals[index]?.where ?? total.where)
    return disjunction([
      ...touched,
      writeDoubts(doubtsOf(special, [...needsOf(special).map((one) => one.needs), ...wheres]), own),
    ])
  })
  const certain = branching(rule)((special, own) =>
    conjunction([isCertain(special, own, totals, true), isCertain(special, own, totals, false)]),
  )
  const undecided = needs.flatMap(({ needs: need, clause, otherwise }) => {
    const told = clause ? text(clause.id) : otherwise === 'OUTSIDE_WINDOW' ? sql`s.window_clause` : sql`null`
    return neverNull(need) ? [] : [sql`when ${write(need)} is null then ${told}`]
  })
  const clause = sql`case when ${sure} then ${byConversion((one) => text(one.id), 'told')} ${sql.join(undecided, sql` `)} end`
  const fate = sql`case when ${sure} then ${byConversion((one) => text(one.fate), 'told')} else 'UNDECIDED' end`
  // Doubt is asked alone, so that the scan can ask it, and again in the case, so that the long question is the dearer one and never asked first.
  const columns = [
    sql`s.application_id`,
    sql`e.id`,
    sql`${write(rule.dating.on)} as counts_on`,
    sql`${sure} as sure`,
    sql`${writer.worth()} as worth`,
    sql`${fate} as fate`,
    sql`${clause} as clause`,
  ]
  return sql`select ${listed([...columns, ...duplicateColumns(rule, writer), ...capColumns(rule, writer), ...foldColumns(writer, totals)])} ${joined(entries)}
    where s.open and ${inDoubt} and case when s.person_id is not null and ${inDoubt} then ${open} and ${certain} is not true end`
}
