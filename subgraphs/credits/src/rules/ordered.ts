// Lines of the population statement that must be put in order: duplicates and caps. Each step is a select over the one before;
// the decisions themselves are in steps.ts.
import { type SQL, sql } from 'drizzle-orm'
import { branchesOf } from './branches.ts'
import { type Cap, type Expr, fact, type RuleVersion } from './document.ts'
import { foldNames } from './foldNames.ts'
import { capsOf, kindOf, type Needed, single } from './pipeline.ts'
import { keyOf, literally, neverNull, profileOf } from './simplify.ts'
import { amount, cap, capFates, duplicate, unlimited } from './steps.ts'
import { id, listed, text, type Writer } from './writing.ts'

/** Every line that is not refused and not certain, through duplicates and caps. */
export function orderedLines(rule: RuleVersion, writer: Writer, totals: readonly Needed[], open: SQL): SQL {
  const kept = [sql`application_id`, sql`id`, sql`counts_on`, sql`sure`, sql`counts`, sql`gone`, ...foldNames(totals)]
  const caps = capsOf(rule)
  const columns = caps.flatMap((_, index) => ['in', 'keyed', 'key', 'limit'].map((name) => id(`c${index}_${name}`)))
  const placed = sql`select *, (standing = 'DUPLICATE') as gone, (standing = 'COUNTS') as counts from (${standings(rule, writer, open)}) standing`
  const bounded = sql`select ${listed([...kept, ...columns])}, case when sure and counts then coalesce(worth, 0) else 0 end::bigint as lo,
      case when gone then 0 else coalesce(worth, ${sql.raw(String(unlimited))}) end::bigint as hi,
      case when counts or (standing = 'UNDECIDED' and not sure) then fate else standing end as fate,
      case when counts or (standing = 'UNDECIDED' and not sure) then clause else d_clause end as clause from (${placed}) placed`
  return caps.reduce((before, one, index) => cappedLines(before, one, index, writer, [...kept, ...columns]), bounded)
}

/** One text for several values: words are quoted, so that two different lists never spell the same. Null when one of them is unknown. */
function spelled(rule: RuleVersion, of: readonly Expr[], { write, dialect }: Writer): SQL {
  if (of.length === 0) return sql`''`
  const parts = of.map((expr) =>
    kindOf(rule, expr) === 'text' ? dialect.quoted(write(expr)) : sql`(${write(expr)})::text`,
  )
  return sql`(${sql.join(parts, sql` || ',' || `)})`
}

/** d_clause: the clause that names the line, or may. d_key null: its key is unknown. */
export function duplicateColumns(rule: RuleVersion, writer: Writer): SQL[] {
  if (rule.duplicates.length === 0) return []
  // Parts of one entry are no duplicates of one another.
  const part = rule.split?.length ? [fact('part')] : []
  const keys = rule.duplicates.map((clause) => [...part, ...keyOf(rule, clause)])
  // A key that is one word needs no spelling: it is grouped by as it stands.
  const words = keys.every(([one, more]) => one && !more && kindOf(rule, one) === 'text')
  const first = (then: (clause: RuleVersion['duplicates'][number], key: readonly Expr[]) => SQL): SQL =>
    sql`(case ${sql.join(
      rule.duplicates.map(
        (clause, index) =>
          sql`when ${neverNull(clause.among) ? writer.write(clause.among) : sql`${writer.write(clause.among)} is not false`} then ${then(clause, keys[index] ?? [])}`,
      ),
      sql` `,
    )} end)`
  const key = first((clause, of) => {
    const key = words
      ? sql.join(
          of.map((one) => writer.write(one)),
          sql`, `,
        )
      : spelled(rule, of, writer)
    return neverNull(clause.among) ? key : sql`case when ${writer.write(clause.among)} then ${key} end`
  })
  return [
    sql`${first((clause) => text(clause.id))} as d_clause`,
    sql`${key} as d_key`,
    ...(rule.caps.length || alikeByRule(rule) ? [] : [sql`${profile(rule, writer)} as profile`]),
  ]
}

/** Whether all lines with one key are alike to the later steps, whatever they say: worth the same, in the same bucket, and nothing else is read of them. */
function alikeByRule(rule: RuleVersion): boolean {
  if (rule.caps.length) return false
  const worths = branchesOf(rule).map((special) => {
    if (special.duplicates.every((clause) => literally(clause.among) === false)) return null
    const [first] = special.conversion
    const fixed = first && literally(first.when) === true && ('value' in first.gives || 'param' in first.gives)
    return fixed && profileOf(special).length === 0 ? JSON.stringify([first.gives, first.into]) : 'not fixed'
  })
  const told = new Set(worths.filter((one) => one !== null))
  return told.size <= 1 && !told.has('not fixed')
}

/** One text for all that later steps could tell apart. Author's and people's words are quoted, so that two profiles never look alike by accident. */
function profile(rule: RuleVersion, writer: Writer): SQL {
  const parts = profileOf(rule).map((expr) =>
    kindOf(rule, expr) === 'text'
      ? sql`coalesce(${writer.dialect.quoted(writer.write(expr))}, '?')`
      : sql`coalesce((${writer.write(expr)})::text, '?')`,
  )
  return sql`concat_ws(',', coalesce((${writer.worth()})::text, '?'), coalesce(${writer.dialect.quoted(writer.bucket())}, '?')${sql.join(
    parts.map((one) => sql`, ${one}`),
    sql``,
  )})`
}

/** Of lines with the same key the earliest counts: the decision itself is in steps.ts. */
function standings(rule: RuleVersion, { dialect }: Writer, lines: SQL): SQL {
  const untouched = sql`case when sure then 'COUNTS' else 'UNDECIDED' end`
  if (rule.duplicates.length === 0)
    return sql`select *, ${untouched} as standing, null::text as d_clause from (${lines}) line`
  const alike = alikeByRule(rule)
  // Hours under a cap are given out in an order, so under caps no two entries are alike.
  const profile = rule.caps.length ? sql`id` : sql`profile`
  const profiles = dialect.inOrder(profile)
  // Where all are alike nobody need be asked who else there may be.
  const never = sql.raw('false')
  // Keys of one clause are told apart by themselves; a line that none names, or of which the key is unknown, is not decided by its group.
  const group = rule.duplicates.length > 1 ? sql`application_id, d_clause, d_key` : sql`application_id, d_key`
  const decided = duplicate.write({
    sure: sql`sure`,
    keyed: sql`(d_key is not null)`,
    dated: sql`(counts_on is not null)`,
    sureBefore: sql`coalesce(bool_or(sure) over (alike order by counts_on nulls last, ${dialect.inOrder(sql`id`)} rows between unbounded preceding and 1 preceding), false)`,
    sureInGroup: sql`bool_or(sure) over alike`,
    maybeInGroup: alike ? never : sql`bool_or(not sure) over alike`,
    groupAlike: alike ? sql.raw('true') : sql`(min(${profiles}) over alike = max(${profiles}) over alike)`,
    floating: alike ? never : sql`bool_or(d_clause is not null and d_key is null) over person`,
    floatingAlike: alike
      ? sql.raw('true')
      : sql`coalesce(min(${profiles}) filter (where d_clause is not null and d_key is null) over person = ${profile}
      and max(${profiles}) filter (where d_clause is not null and d_key is null) over person = ${profile}, true)`,
  })
  return sql`select *, case when d_clause is null then ${untouched} else ${decided} end as standing from (${lines}) line
    window alike as (partition by ${group}), person as (partition by application_id)`
}

/** c0_in, c0_keyed … : how each cap meets the line. */
export function capColumns(rule: RuleVersion, writer: Writer): SQL[] {
  return capsOf(rule).flatMap((one, index) => {
    const key = spelled(rule, one.by, writer)
    const keyed = single(one)
      ? sql.raw('true')
      : sql`(${key} is not null and ${writer.write(rule.dating.on)} is not null)`
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
function cappedLines(before: SQL, one: Cap, index: number, { dialect }: Writer, kept: readonly SQL[]): SQL {
  const [inside, keyed, key, limit] = ['in', 'keyed', 'key', 'limit'].map((name) => id(`c${index}_${name}`))
  if (!inside || !keyed || !key || !limit) throw new Error('A cap has four columns.')
  const stands = sql`(${inside} and not gone)`
  const mayStand = sql`(${inside} is not false and not gone)`
  const floats = sql`coalesce(sum(hi) filter (where ${mayStand} and not ${keyed}) over person, 0)`
  const earlier = (amounts: SQL, where: SQL) =>
    sql`coalesce(sum(${amounts}) filter (where ${where} and ${keyed}) over earlier, 0)`
  const asked = sql`select *, ${single(one) ? sql`0` : earlier(sql`lo`, stands)} as least, ${single(one) ? sql`0` : sql`${earlier(sql`hi`, mayStand)} + ${floats}`} as most from (${before}) line
    window person as (partition by application_id), earlier as (partition by application_id, ${keyed}, ${key} order by counts_on nulls last, ${dialect.inOrder(sql`id`)} rows between unbounded preceding and 1 preceding)`
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
