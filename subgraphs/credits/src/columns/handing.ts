// Verdicts of everybody out of the copy and into PostgreSQL. Thousands are told the same: each outcome goes over once, and whom it befalls as a number.
import type { Day } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { RuleVersion } from '../rules/document.ts'
import type { Copy } from './copies.ts'
import type { Row } from './engine.ts'
import { lookAtLines, verdictsOfLooks } from './judging.ts'

/** A version and the days of filing that it binds, half-open. */
export type Bound = { rule: RuleVersion; hash: string; from: Day; until: Day | null }

/** What of an outcome is handed over, with its type in PostgreSQL. */
const told = {
  verdict: 'text',
  missing_courses: 'text',
  by_substitution: 'boolean',
  window_from: 'date',
  window_until: 'date',
  total_tenths: 'int',
  short_tenths: 'int',
  over_tenths: 'int',
  version: 'int',
} as const
const names = sql.raw(Object.keys(told).join(', '))

const binds = ({ from, until }: Bound): SQL =>
  sql`(coalesce(s.filed_on, s.judged_on) >= ${from}::date ${until === null ? sql`` : sql`and coalesce(s.filed_on, s.judged_on) < ${until}::date`})`

/**
 * Judges everybody of the copy under the version that binds each, and leaves whom none binds NOT_APPLICABLE.
 * @param versions disjoint in their days.
 * @returns a bracketed select with the columns of compileVerdicts and rule_hash.
 */
export async function judgedInColumns(copy: Copy, versions: readonly Bound[]): Promise<SQL> {
  const { engine } = copy
  const parts: SQL[] = []
  for (const [at, version] of versions.entries()) {
    const { rule, hash } = version
    const judged = await lookAtLines(engine, rule, `kept${at}`, { hold: hash })
    parts.push(sql`select s.application_id, v.verdict, v.missing_courses, v.by_substitution, v.window_from, v.window_until,
        v.total_tenths, v.short_tenths, v.over_tenths, ${sql.raw(String(at + 1))} as version
      from ${verdictsOfLooks(engine, judged)} v join subjects s using (application_id) where ${binds(version)}`)
  }
  parts.push(sql`select s.application_id, 'NOT_APPLICABLE', null, false, null, null, null, null, null, 0 from subjects s
    where not (false ${sql.join(
      versions.map((version) => sql`or ${binds(version)}`),
      sql` `,
    )})`)
  const outcomes = await engine.rows(
    sql`select ${names}, list(application_id) as people from (${sql.join(parts, sql` union all `)}) told group by all`,
  )
  return handed(await copy.applications(), copy.people, outcomes, versions)
}

/** @param applications an array of PostgreSQL, in the order of the numbers by which `outcomes` name their people. */
function handed(applications: string, people: number, outcomes: readonly Row[], versions: readonly Bound[]): SQL {
  const outcomeOf = new Int32Array(people)
  for (const [at, { people: numbers }] of outcomes.entries())
    if (Array.isArray(numbers)) for (const number of numbers) outcomeOf[number] = at + 1
  const columns = Object.entries(told).map(([name, type]) => sql`${arrayOf(outcomes, name)}::${sql.raw(type)}[]`)
  const hashes = sql`array[${sql.join(
    versions.map(({ hash }) => sql`${hash}`),
    sql`, `,
  )}]::text[]`
  return sql`(select t.application_id, o.verdict, o.missing_courses, o.by_substitution, o.window_from, o.window_until, o.total_tenths,
      o.short_tenths, o.over_tenths, o.rule_hash
    from unnest(${applications}::text[], ${`{${outcomeOf.join(',')}}`}::int[]) as t (application_id, outcome)
    join (select distinct on (outcome) missing_courses::text[] as missing_courses, coalesce((${hashes})[version], '') as rule_hash, verdict, by_substitution, window_from,
        window_until, total_tenths, short_tenths, over_tenths, outcome
      from unnest(${sql.join(columns, sql`, `)}) with ordinality as told (${names}, outcome) order by outcome) o using (outcome))`
}

const arrayOf = (rows: readonly Row[], name: string): string =>
  `{${rows.map((row) => (name === 'missing_courses' ? quoted(listOf(row[name])) : (row[name] ?? 'NULL'))).join(',')}}`
const listOf = (courses: unknown): string =>
  `{${Array.isArray(courses) ? courses.map((course) => quoted(String(course))).join(',') : ''}}`
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
