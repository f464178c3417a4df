// Verdicts of everybody out of the copy and into PostgreSQL: a parameter for each column, however many people there are.
import type { Day } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { RuleVersion } from '../rules/document.ts'
import type { Copy } from './copies.ts'
import { judgeLines, judgeTotals } from './judging.ts'

/** A version and the days of filing that it binds, half-open. */
export type Bound = { rule: RuleVersion; hash: string; from: Day; until: Day | null }

const words = ['application', 'verdict', 'missing_courses', 'by_substitution', 'window_from', 'window_until'] as const
const numbers = ['version', 'total_tenths', 'short_tenths', 'over_tenths'] as const

/** Lists of courses are few, and written once each. */
function listsOf(): (names: unknown) => string {
  const written = new Map<string, string>()
  return (names) => {
    const key = Array.isArray(names) ? names.join('\u0000') : ''
    const known = written.get(key)
    if (known !== undefined) return known
    const list = Array.isArray(names) ? names.map((name) => quoted(String(name))) : []
    const text = quoted(`{${list.join(',')}}`)
    written.set(key, text)
    return text
  }
}
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/**
 * Judges everybody of the copy under the version that binds each, and leaves whom none binds NOT_APPLICABLE.
 * @param versions disjoint in their days.
 * @returns a bracketed select with the columns of compileVerdicts and rule_hash.
 */
export async function judgedInColumns({ engine }: Copy, versions: readonly Bound[]): Promise<SQL> {
  const parts: SQL[] = []
  for (const [at, { rule, hash, from, until }] of versions.entries()) {
    const name = `kept${at}`
    await judgeTotals(engine, await judgeLines(engine, rule, name, { hold: hash }), rule, `${name}_verdicts`, 'receipt')
    parts.push(sql`select s.application, v.verdict, v.missing_courses, v.by_substitution::varchar as by_substitution, v.window_from::varchar as window_from,
        v.window_until::varchar as window_until, ${sql.raw(String(at + 1))} as version, v.total_tenths, v.short_tenths, v.over_tenths
      from ${sql.identifier(`${name}_verdicts`)} v join subjects s using (application_id)
      where coalesce(s.filed_on, s.judged_on) >= ${from}::date ${until === null ? sql`` : sql`and coalesce(s.filed_on, s.judged_on) < ${until}::date`}`)
  }
  const bound = versions.map(
    ({ from, until }) =>
      sql`(coalesce(filed_on, judged_on) >= ${from}::date ${until === null ? sql`` : sql`and coalesce(filed_on, judged_on) < ${until}::date`})`,
  )
  parts.push(sql`select application, 'NOT_APPLICABLE', null, 'false', null, null, 0, null, null, null from subjects
    where not (false ${sql.join(
      bound.map((one) => sql`or ${one}`),
      sql` `,
    )})`)
  const told = await engine.columns(sql.join(parts, sql` union all `))
  return handed(told, versions)
}

function handed(told: Readonly<Record<string, readonly unknown[]>>, versions: readonly Bound[]): SQL {
  const list = listsOf()
  const array = (name: string, type: string) => {
    const of = told[name] ?? []
    const values = name === 'missing_courses' ? of.map(list) : of.map((value) => value ?? 'NULL')
    return sql`${`{${values.join(',')}}`}::${sql.raw(type)}[]`
  }
  const columns = [
    ...words.map((name) =>
      array(name, name === 'by_substitution' ? 'boolean' : name.startsWith('window') ? 'date' : 'text'),
    ),
    ...numbers.map((name) => array(name, 'int')),
  ]
  const hashes = sql`array[${sql.join(
    versions.map(({ hash }) => sql`${hash}`),
    sql`, `,
  )}]::text[]`
  return sql`(select application_id, verdict, missing_courses::text[] as missing_courses, by_substitution, window_from, window_until, total_tenths,
      short_tenths, over_tenths, coalesce((${hashes})[version], '') as rule_hash
    from unnest(${sql.join(columns, sql`, `)}) as told (application_id, ${sql.raw([...words.slice(1), ...numbers].join(', '))}))`
}
