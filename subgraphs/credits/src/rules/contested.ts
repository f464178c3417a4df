// The lines of the population statement, as relations: those that are certain, and those that must be put in order (duplicates, caps) or of which
// a fact is missing. Each step is a select over the one before, so that it reads like the pipeline.
import { type SQL, sql } from 'drizzle-orm'
import type { Needed } from './compile.ts'
import type { Cap, Expr, RuleVersion } from './document.ts'
import { doubtsOf, writeDoubts } from './doubt.ts'
import { capsOf, impliedByDuplicates, kindOf, needsOf, profileOf, single } from './pipeline.ts'
import { amount, cap, capFates, duplicate, folds, recognise, unlimited } from './steps.ts'
import { conjunction, disjunction, neverNull, text, type Writer } from './writing.ts'

const id = (name: string): SQL => sql`${sql.identifier(name)}`
const listed = (of: readonly SQL[]): SQL => sql.join([...of], sql`, `)
const no = sql.raw('false')
const yes = sql.raw('true')

/** Relations certain_lines, certain, contested, doubtful, settled. Those that a statement does not use cost nothing. */
export function linesOf(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
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
    contested as not materialized (${contestedLines(rule, writer, entries, totals)}),
    doubtful as (select ${listed([sql`application_id`, ...spans(false)])} from contested where not gone group by application_id),
    settled as (select ${listed([...asked, sql`true as sure`, ...folded])} from certain_lines
      union all select ${listed([...asked, sql`(sure and counts)`, ...folded])} from contested where not gone)`
}

/** Truth and key of a line for each total, as columns w0, k0 … */
function foldColumns({ write }: Writer, totals: readonly Needed[]): SQL[] {
  return totals.flatMap(({ total, index }) => {
    const where = sql`${write(total.where)} as ${id(`w${index}`)}`
    if (!folds[total.fold].keyed) return [where]
    const by = total.by ? write(total.by) : write({ fact: 'year' })
    return [where, sql`(${by})::text as ${id(`k${index}`)}`]
  })
}

const given = ({ write, byConversion }: Writer): SQL => byConversion((clause) => write(clause.gives))
const worth = (writer: Writer): SQL => amount.write(given(writer))
const joined = (entries: SQL): SQL => sql`from subject s join ${entries} e on e.person_id = s.person_id`

/** Recognised for sure, of a known amount, named by no duplicates clause and no cap, and known to every total. */
function isCertain(rule: RuleVersion, writer: Writer, totals: readonly Needed[]): SQL[] {
  const { write } = writer
  const apart = [...rule.duplicates.map((one) => one.among), ...rule.caps.map((one) => one.where)]
  const known = totals.filter(({ total }) => !impliedByDuplicates(rule, total.where) && !neverNull(total.where))
  return [
    // That some conversion fits is said again by the amount, which is there.
    ...needsOf(rule).flatMap(({ needs, clause, otherwise }) =>
      clause === null && otherwise === 'CATEGORY_MISMATCH' ? [] : [write(needs)],
    ),
    ...apart.map((one) => (neverNull(one) ? sql`not ${write(one)}` : sql`(${write(one)}) is false`)),
    sql`${given(writer)} is not null`,
    ...known.map(({ total }) => sql`${write(total.where)} is not null`),
  ]
}

function certainLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const columns = [sql`s.application_id`, sql`e.id`, sql`${worth(writer)} as lo`, sql`${worth(writer)} as hi`]
  const told = [
    sql`${writer.byConversion((one) => text(one.fate), 'told')} as fate`,
    sql`${writer.byConversion((one) => text(one.id), 'told')} as clause`,
  ]
  return sql`select ${listed([...columns, ...told, ...foldColumns(writer, totals)])} ${joined(entries)}
    where s.open and ${sql.join(isCertain(rule, writer, totals), sql` and `)}`
}

/** Every line that is not refused and not certain, through duplicates and caps. */
function contestedLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const kept = [
    sql`application_id`,
    sql`id`,
    sql`counts_on`,
    sql`sure`,
    sql`counts`,
    sql`gone`,
    ...totals.flatMap(({ total, index }) => [id(`w${index}`), ...(folds[total.fold].keyed ? [id(`k${index}`)] : [])]),
  ]
  const caps = capsOf(rule)
  const columns = caps.flatMap((_, index) => ['in', 'keyed', 'key', 'limit'].map((name) => id(`c${index}_${name}`)))
  const placed = sql`select *, (standing = 'DUPLICATE') as gone, (standing = 'COUNTS') as counts from (${standings(rule, openLines(rule, writer, entries, totals))}) standing`
  const bounded = sql`select ${listed([...kept, ...columns])}, case when sure and counts then coalesce(worth, 0) else 0 end::bigint as lo,
      case when gone then 0 else coalesce(worth, ${sql.raw(String(unlimited))}) end::bigint as hi,
      case when counts or (standing = 'UNDECIDED' and not sure) then fate else standing end as fate,
      case when counts or (standing = 'UNDECIDED' and not sure) then clause else d_clause end as clause from (${placed}) placed`
  return caps.reduce((before, one, index) => cappedLines(before, one, index, [...kept, ...columns]), bounded)
}

/** Lines that passed or may pass recognition, with all that the later steps ask of them. */
function openLines(rule: RuleVersion, writer: Writer, entries: SQL, totals: readonly Needed[]): SQL {
  const { write, byConversion } = writer
  const needs = needsOf(rule)
  const { open, sure } = recognise.write(needs.map((one) => ({ truth: write(one.needs), given: neverNull(one.needs) })))
  const apart = [...rule.duplicates.map((one) => one.among), ...rule.caps.map((one) => one.where)]
  const touched = apart.map((one) => (neverNull(one) ? write(one) : sql`(${write(one)}) is not false`))
  const doubts = doubtsOf(rule, [...needs.map((one) => one.needs), ...totals.map(({ total }) => total.where)])
  const undecided = needs.flatMap(({ needs: need, clause, otherwise }) => {
    const told = clause ? text(clause.id) : otherwise === 'OUTSIDE_WINDOW' ? sql`s.window_clause` : sql`null`
    return neverNull(need) ? [] : [sql`when ${write(need)} is null then ${told}`]
  })
  const clause = sql`case when ${sure} then ${byConversion((one) => text(one.id), 'told')} ${sql.join(undecided, sql` `)} end`
  const fate = sql`case when ${sure} then ${byConversion((one) => text(one.fate), 'told')} else 'UNDECIDED' end`
  // The case keeps the planner from asking the long question of every line in the scan: only doubt is asked there.
  const columns = [
    sql`s.application_id`,
    sql`e.id`,
    sql`${write(rule.dating.on)} as counts_on`,
    sql`${sure} as sure`,
    sql`${worth(writer)} as worth`,
    sql`${fate} as fate`,
    sql`${clause} as clause`,
  ]
  return sql`select ${listed([...columns, ...duplicateColumns(rule, writer), ...capColumns(rule, writer), ...foldColumns(writer, totals)])} ${joined(entries)}
    where s.open and ${disjunction([...touched, writeDoubts(doubts, writer)])} and case when s.person_id is not null then ${open} and ${conjunction(isCertain(rule, writer, totals))} is not true end`
}

/** One text for several values: words are quoted, so that two different lists never spell the same. Null when one of them is unknown. */
function spelled(rule: RuleVersion, of: readonly Expr[], { write }: Writer): SQL {
  if (of.length === 0) return sql`''`
  const parts = of.map((expr) =>
    kindOf(rule, expr) === 'text' ? sql`quote_literal(${write(expr)})` : sql`(${write(expr)})::text`,
  )
  return sql`(${sql.join(parts, sql` || ',' || `)})`
}

/** d_clause: the clause that names the line, or may. d_key null: its key is unknown. */
function duplicateColumns(rule: RuleVersion, writer: Writer): SQL[] {
  if (rule.duplicates.length === 0) return []
  const first = (then: (clause: RuleVersion['duplicates'][number]) => SQL): SQL =>
    sql`(case ${sql.join(
      rule.duplicates.map(
        (clause) =>
          sql`when ${neverNull(clause.among) ? writer.write(clause.among) : sql`${writer.write(clause.among)} is not false`} then ${then(clause)}`,
      ),
      sql` `,
    )} end)`
  const key = first((clause) => {
    const key = spelled(rule, clause.by, writer)
    return neverNull(clause.among) ? key : sql`case when ${writer.write(clause.among)} then ${key} end`
  })
  return [
    sql`${first((clause) => text(clause.id))} as d_clause`,
    sql`${key} as d_key`,
    sql`${profile(rule, writer)} as profile`,
  ]
}

/** One text for all that later steps could tell apart. Author's and people's words are quoted, so that two profiles never look alike by accident. */
function profile(rule: RuleVersion, writer: Writer): SQL {
  const parts = profileOf(rule).map((expr) =>
    kindOf(rule, expr) === 'text'
      ? sql`quote_nullable(${writer.write(expr)})`
      : sql`coalesce((${writer.write(expr)})::text, '?')`,
  )
  return sql`concat_ws(',', coalesce((${worth(writer)})::text, '?'), coalesce(${writer.bucket()}, '?')${sql.join(
    parts.map((one) => sql`, ${one}`),
    sql``,
  )}) collate "C"`
}

/** Of lines with the same key the earliest counts: the decision itself is in steps.ts. */
function standings(rule: RuleVersion, lines: SQL): SQL {
  const untouched = sql`case when sure then 'COUNTS' else 'UNDECIDED' end`
  if (rule.duplicates.length === 0)
    return sql`select *, ${untouched} as standing, null::text as d_clause from (${lines}) line`
  const decided = duplicate.write({
    sure: sql`sure`,
    keyed: sql`(d_key is not null)`,
    dated: sql`(counts_on is not null)`,
    sureBefore: sql`coalesce(bool_or(sure) over (alike order by counts_on nulls last, id collate "C" rows between unbounded preceding and 1 preceding), false)`,
    sureInGroup: sql`bool_or(sure) over alike`,
    maybeInGroup: sql`bool_or(not sure) over alike`,
    groupAlike: sql`(min(profile) over alike = max(profile) over alike)`,
    floating: sql`bool_or(d_clause is not null and d_key is null) over person`,
    floatingAlike: sql`coalesce(min(profile) filter (where d_clause is not null and d_key is null) over person = profile
      and max(profile) filter (where d_clause is not null and d_key is null) over person = profile, true)`,
  })
  return sql`select *, case when d_clause is null then ${untouched} else ${decided} end as standing from (${lines}) line
    window alike as (partition by application_id, d_clause, d_key), person as (partition by application_id)`
}

function capColumns(rule: RuleVersion, writer: Writer): SQL[] {
  return capsOf(rule).flatMap((one, index) => {
    const key = spelled(rule, one.by, writer)
    const keyed = single(one) ? yes : sql`(${key} is not null and ${writer.write(rule.dating.on)} is not null)`
    const named = (name: string, of: SQL) => sql`${of} as ${id(`c${index}_${name}`)}`
    return [
      named('in', writer.write(one.where)),
      named('keyed', keyed),
      named('key', key),
      named('limit', amount.write(writer.write(one.limit))),
    ]
  })
}

/** Hours under a cap are given out in order: the decision itself is in steps.ts. */
function cappedLines(before: SQL, one: Cap, index: number, kept: readonly SQL[]): SQL {
  const [inside, keyed, key, limit] = ['in', 'keyed', 'key', 'limit'].map((name) => id(`c${index}_${name}`))
  if (!inside || !keyed || !key || !limit) throw new Error('A cap has four columns.')
  const stands = sql`(${inside} and not gone)`
  const mayStand = sql`(${inside} is not false and not gone)`
  const floats = sql`coalesce(sum(hi) filter (where ${mayStand} and not ${keyed}) over person, 0)`
  const earlier = (amounts: SQL, where: SQL) =>
    sql`coalesce(sum(${amounts}) filter (where ${where} and ${keyed}) over earlier, 0)`
  const asked = sql`select *, ${single(one) ? sql`0` : earlier(sql`lo`, stands)} as least, ${single(one) ? sql`0` : sql`${earlier(sql`hi`, mayStand)} + ${floats}`} as most from (${before}) line
    window person as (partition by application_id), earlier as (partition by application_id, ${keyed}, ${key} order by counts_on nulls last, id collate "C" rows between unbounded preceding and 1 preceding)`
  const given = cap.write({
    lo: sql`lo`,
    hi: sql`hi`,
    inside: sql`(case when gone then false else ${inside} end)`,
    keyed,
    beforeLeast: sql`least`,
    beforeMost: sql`most`,
    limit,
  })
  const whole = sql`fate in ('COUNTED', 'SUBSTITUTED', 'EXEMPT')`
  const weighed = sql`select *, ${given.lo}::bigint as given_lo, ${given.hi}::bigint as given_hi from (${asked}) asked`
  const over = sql`${whole} and given_lo = given_hi and given_hi < hi`
  const unsure = sql`${whole} and lo = hi and given_lo < given_hi`
  return sql`select ${listed(kept)}, given_lo as lo, given_hi as hi,
    case when ${over} then ${text(capFates[one.level])} when ${unsure} then 'UNDECIDED' else fate end as fate,
    case when ${over} or ${unsure} then ${text(one.id)} else clause end as clause from (${weighed}) weighed`
}
