// Whoever applies, as a relation: their facts, the gates, the window that is theirs, and the verdict of those who are not judged at all.
import { type SQL, sql } from 'drizzle-orm'
import type { RuleVersion } from './document.ts'
import { subjectFacts } from './facts.ts'
import { yearEnds } from './pipeline.ts'
import { yearIn } from './steps.ts'
import { column, conjunction, id, listed, text, type Writer } from './writing.ts'

/** The person with gates and window: `gate` is the verdict of whoever is not judged at all, `open` everybody else. */
export function subjectOf(rule: RuleVersion, { write }: Writer, subjects: SQL): SQL {
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
  return sql`select ${listed(facts)}, ${listed(truths)}, ${from} as window_from, ${until} as window_until,
    ${yearIn.write(from, yearEnds(rule))} as window_first_year, ${yearIn.write(until, yearEnds(rule))} as window_last_year,
    ${chosen((clause) => text(clause.id), sql`null`)} as window_clause,
    (${passes} and ${from} is not null and ${until} is not null) is true as open,
    case ${sql.join(gates, sql` `)} when ${chosen(() => sql`false`, sql`true`)} then 'NOT_APPLICABLE'
      when ${from} is null or ${until} is null then 'NEEDS_REVIEW' end as gate
    from ${subjects} s`
}
