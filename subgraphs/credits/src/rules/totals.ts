// Totals of the population statement: what each person's lines come to, from the certain and the contested ones.
import { type SQL, sql } from 'drizzle-orm'
import type { Expr, RuleVersion } from './document.ts'
import { folds } from './folds.ts'
import { impliedByDuplicates, type Needed } from './pipeline.ts'
import { id, listed, type Writer } from './writing.ts'

/** Totals that the verdict hangs on, and the one called total; `all` where lines are told and every total may make them differ. */
export function totalsNeeded(rule: RuleVersion, all = false): Needed[] {
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
export const totalIndex = (rule: RuleVersion): number => rule.totals.findIndex((one) => one.name === 'total')

/** The relation totals over `subject` and the relations of contested.ts. */
export function totalsOver(rule: RuleVersion, writer: Writer, totals: readonly Needed[]): SQL {
  const keyed = totals.filter(({ total }) => folds[total.fold].keyed)
  return sql`${sql.join(
    keyed.map((one) => keyedOf(one, writer)),
    sql``,
  )} totals as (${totalsOf(rule, totals, keyed)})`
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
