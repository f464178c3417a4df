// Which lines are certain, and those that are neither certain nor refused, with all that the later steps ask of them.
import { type SQL, sql } from 'drizzle-orm'
import { op, type RuleVersion } from './document.ts'
import { doubtsOf, entryOnly, writeDoubts } from './doubt.ts'
import { folds } from './folds.ts'
import { capColumns, duplicateColumns } from './ordered.ts'
import { impliedByDuplicates, type Need, type Needed, needsOf } from './pipeline.ts'
import { literally, neverNull, simplified } from './simplify.ts'
import { branching } from './specialise.ts'
import { measured, recognise } from './steps.ts'
import { conjunction, disjunction, id, text, type Writer } from './writing.ts'

const no = sql.raw('false')
const yes = sql.raw('true')

/** Numbers that are added up beside the hours: each has to be known of the lines that it is asked of. */
const measuresOf = (rule: RuleVersion, totals: readonly Needed[]) =>
  totals.flatMap(({ total, index }) =>
    total.of ? [{ where: rule.totals[index]?.where ?? total.where, of: total.of }] : [],
  )
const nothing = new Map<string, readonly string[]>()

/** Truth, key and measure of a line for each total, as columns w0, k0, v0 …, in the branch of its kind. */
export function foldColumns(rule: RuleVersion, writer: Writer, totals: readonly Needed[]): SQL[] {
  const branch = branching(rule, writer)
  return totals.flatMap(({ total, index }) => [
    sql`${branch((special, own) => own.write(special.totals[index]?.where ?? total.where))} as ${id(`w${index}`)}`,
    ...(folds[total.fold].keyed
      ? [sql`(${writer.write(total.by ?? { fact: 'year' })})::text as ${id(`k${index}`)}`]
      : []),
    ...(total.of ? [sql`${measured.write(writer.write(total.of))} as ${id(`v${index}`)}`] : []),
  ])
}

/** Recognised for sure, of a known amount, named by no duplicates clause and no cap, and known to every total. `scan`: only what asks of the entry alone, or only the rest. */
export function isCertain(rule: RuleVersion, writer: Writer, totals: readonly Needed[], scan: boolean): SQL {
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
    ...measuresOf(rule, totals).map(({ where, of }) => ({
      expr: simplified(rule, op('any', op('not', where), op('known', of)), nothing),
      how: 'yes',
    })),
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

/** Lines that passed or may pass recognition and are not certain. */
export function openLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const branch = branching(rule, writer)
  const recognised = (face: 'open' | 'sure'): SQL =>
    branch((special, own) => {
      const needs = needsOf(special).filter((one) => literally(one.needs) !== true)
      if (needs.some((one) => literally(one.needs) === false)) return no
      return sql`(${recognise.write(needs.map((one) => ({ truth: own.write(one.needs), given: neverNull(one.needs) })))[face]})`
    })
  const inDoubt = branch((special, own) => {
    const apart = [...special.duplicates.map((one) => one.among), ...special.caps.map((one) => one.where)]
    if (apart.some((one) => literally(one) === true)) return yes
    const touched = apart
      .filter((one) => literally(one) === null)
      .map((one) => (neverNull(one) ? own.write(one) : sql`(${own.write(one)}) is not false`))
    const wheres = totals.map(({ total, index }) => special.totals[index]?.where ?? total.where)
    const measures = measuresOf(special, totals).map(({ where, of }) =>
      op('choose', where, of, { value: 0, kind: 'count' }),
    )
    return disjunction([
      ...touched,
      writeDoubts(doubtsOf(special, [...needsOf(special).map((one) => one.needs), ...wheres, ...measures]), own),
    ])
  })
  const certain = branch((special, own) =>
    conjunction([isCertain(special, own, totals, true), isCertain(special, own, totals, false)]),
  )
  // Doubt is asked alone, so that the scan can ask it, and again in the case, so that the long question is the dearer one and never asked first.
  const columns = [
    sql`s.application_id`,
    sql`e.id`,
    sql`${branch((special, own) => own.write(special.dating.on))} as counts_on`,
    sql`${recognised('sure')} as sure`,
    sql`${branch((_, own) => own.worth())} as worth`,
    ...toldColumns(rule, writer),
    ...duplicateColumns(rule, writer),
    ...capColumns(rule, writer),
    ...foldColumns(rule, writer, totals),
  ]
  return sql`select *, case when sure then fits_fate else 'UNDECIDED' end as fate, case when sure then fits_clause else doubt_clause end as clause
    from (select ${sql.join(columns, sql`, `)} from subject s join ${entries} e on e.person_id = s.person_id
    where s.open and ${inDoubt} and case when s.person_id is not null and ${inDoubt} then ${recognised('open')} and ${certain} is not true end) open_line`
}

/** Fate and clause of a line that is recognised, and the first clause that is in doubt of one that is not. */
function toldColumns(rule: RuleVersion, writer: Writer): SQL[] {
  const branch = branching(rule, writer)
  const undecided = branch((special, own) => {
    const told = ({ clause, otherwise }: Need): SQL =>
      clause ? text(clause.id) : otherwise === 'OUTSIDE_WINDOW' ? sql`s.window_clause` : sql`null`
    const whens = needsOf(special).flatMap((need) =>
      neverNull(need.needs) ? [] : [sql`when ${own.write(need.needs)} is null then ${told(need)}`],
    )
    return whens.length ? sql`(case ${sql.join(whens, sql` `)} end)` : sql`null::text`
  })
  return [
    sql`${branch((_, own) => own.byConversion((one) => text(one.fate), 'told'))} as fits_fate`,
    sql`${branch((_, own) => own.byConversion((one) => text(one.id), 'told'))} as fits_clause`,
    sql`${undecided} as doubt_clause`,
  ]
}
