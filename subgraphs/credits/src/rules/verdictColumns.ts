// What the population statement says of each person once the totals are there: truths, shortfalls, courses, clauses.
import { type SQL, sql } from 'drizzle-orm'
import type { Consequence, RuleVersion } from './document.ts'
import { kindOf, readsTotal } from './pipeline.ts'
import { severalOf, shortfall } from './shortfall.ts'
import { consequence, mostTold } from './steps.ts'
import { column, conjunction, disjunction, id, listed, text, type Writer } from './writing.ts'

/** Truth of every clause over the totals: substitutions, then whom each requirement binds, then whether it holds. */
export function truthsOf(rule: RuleVersion, { write }: Writer): SQL {
  const substitutions = rule.substitutions.map((one) => sql`${write(one.when)} as ${id(`is ${one.id}`)}`)
  const requirements = rule.requirements.flatMap((one) => {
    const spared = rule.substitutions
      .filter((other) => other.insteadOf === 'ALL' || other.insteadOf.includes(one.id))
      .map((other) => id(`is ${other.id}`))
    return [
      sql`(${write(one.when)} and not ${disjunction(spared)}) as ${id(`binds ${one.id}`)}`,
      sql`${write(one.holds)} as ${id(`holds ${one.id}`)}`,
    ]
  })
  const effective = rule.requirements.map((one) => sql`(not ${id(`binds ${one.id}`)} or ${id(`holds ${one.id}`)})`)
  const named = rule.requirements.map((one, index) => sql`${effective[index] ?? sql`true`} as ${id(`is ${one.id}`)}`)
  return sql`select s.*, ${listed([...named, sql`${conjunction(effective)} as met`])} from (
    select s.*, ${listed(requirements)} from (select s.*${sql.join(
      substitutions.map((one) => sql`, ${one}`),
      sql``,
    )} from totals s offset 0) s offset 0) s`
}

export const wholeOf = (rule: RuleVersion): SQL =>
  disjunction(rule.substitutions.filter((one) => one.insteadOf === 'ALL').map((one) => column('s', `is ${one.id}`)))

/** The largest shortfall in hours among the requirements that bind. */
export function shortest(rule: RuleVersion, writer: Writer): SQL {
  const { span } = writer
  const shorts = rule.requirements.flatMap((one) => {
    const [measured, threshold] = 'op' in one.holds && one.holds.op === 'atLeast' ? one.holds.of : []
    const several = severalOf(rule, one.holds)
    const binds = column('s', `binds ${one.id}`)
    if (several) return [sql`case when ${binds} is not false then ${shortfall.write(writer, several)} end`]
    if (!measured || !threshold || kindOf(rule, measured) !== 'tenths') return []
    return [sql`case when ${binds} is not false then ${span(threshold).hi} - ${span(measured).lo} end`]
  })
  return sql`greatest(${listed([sql.raw('0'), ...shorts])})`
}

/** The least that lies above the hours asked in all, of those requirements that bind; null where none are asked. */
export function over(rule: RuleVersion, { span }: Writer): SQL {
  const overs = rule.requirements.flatMap((one) => {
    const [measured, threshold] = 'op' in one.holds && one.holds.op === 'atLeast' ? one.holds.of : []
    if (!measured || !threshold || !readsTotal(measured) || kindOf(rule, measured) !== 'tenths') return []
    return [
      sql`case when ${column('s', `binds ${one.id}`)} is not false then ${span(measured).lo} - ${span(threshold).hi} end`,
    ]
  })
  if (overs.length === 0) return sql`null::bigint`
  const least = sql`least(${listed(overs)})`
  return sql`case when ${least} is not null then least(greatest(0, ${least}), ${sql.raw(String(mostTold))}) end`
}

export function missingCourses(rule: RuleVersion, { write }: Writer): SQL {
  const missing = rule.requirements.flatMap((one) =>
    one.courses.map(
      (course) =>
        sql`case when ${column('s', `binds ${one.id}`)} is not false and ${column('s', `holds ${one.id}`)} is not true and ${write({ fact: course.done })} is not true then ${text(course.names.join('|'))} end`,
    ),
  )
  if (missing.length === 0) return sql`array[]::text[]`
  return sql`case when s.gate is null then array_remove(array[${listed(missing)}], null) else array[]::text[] end`
}

const followsFrom = (one: Consequence, write: Writer['write']): SQL =>
  consequence.write(one.on, sql`s.met`, write(one.when))

/** Ids of the consequences that follow for sure. */
export function followed(rule: RuleVersion, { write }: Writer): SQL {
  const ids = (rule.consequences ?? []).map((one) => sql`case when ${followsFrom(one, write)} then ${text(one.id)} end`)
  if (ids.length === 0) return sql`array[]::text[]`
  return sql`case when s.gate is null then array_remove(array[${listed(ids)}], null) else array[]::text[] end`
}

/** Written as text, which every database reads as the same object. */
export function clausesOf(rule: RuleVersion, { write }: Writer): SQL {
  const follows = new Map((rule.consequences ?? []).map((one) => [one.id, followsFrom(one, write)]))
  const pairs = (clauses: readonly { readonly id: string }[]): SQL[] =>
    clauses.map((one) => {
      const name = text(`"${one.id}":`)
      return sql`${name} || coalesce(${follows.get(one.id) ?? column('s', `is ${one.id}`)}::text, 'null')`
    })
  const object = (of: readonly SQL[]): SQL =>
    of.length ? sql`('{' || ${sql.join([...of], sql` || ',' || `)} || '}')::jsonb` : sql`'{}'::jsonb`
  const first = pairs([...rule.applies, ...rule.window])
  return sql`case when s.gate is null then ${object([...first, ...pairs([...rule.substitutions, ...rule.requirements, ...(rule.consequences ?? [])])])} else ${object(first)} end`
}
