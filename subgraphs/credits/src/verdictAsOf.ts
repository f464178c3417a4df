// A verdict as it would have been: the version in force on one day, what was known on another. Nothing is kept; the look is logged.
import {
  type ApplicationId,
  byPerson,
  type Caller,
  type Day,
  type Db,
  disclose,
  type Purpose,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { entryOf, subjectOf } from './determination.ts'
import { settledUntil } from './facts.ts'
import { permitsFor } from './purposes.ts'
import type { Trace } from './rules/index.ts'
import { versionOn } from './ruleVersion.ts'
import { type HeldRule, versionsFor } from './ruleVersions.ts'
import type { FactRow } from './tables.ts'

export type AsOf = { inForceOn: Day; knownOn: Day; purpose: Purpose; rule: HeldRule | null; trace: Trace | null }

/** The end of a day in the province, or what is settled now where that is earlier. Of today, and of days to come, all that is known. */
const knownUntil = async (tx: Tx, knownOn: Day, today: Day) =>
  knownOn >= today
    ? sql`${await settledUntil(tx)}::timestamptz`
    : sql`least(${await settledUntil(tx)}::timestamptz, (${knownOn}::date + 1)::timestamp at time zone 'Asia/Shanghai')`

/**
 * Judges an application with the version that was in force on a day, as far as it was known on another, from the facts known by its end.
 * A purpose for which no version was in force is judged by no rule: 不适用, never 不合格.
 * The day in force stands for the day of filing and of judgement: a version to come is asked as if it bound already.
 * @returns null for what the caller may not see.
 */
export async function verdictAsOf(
  db: Db,
  caller: Caller,
  application: ApplicationId,
  { inForceOn, knownOn, purpose, today }: { inForceOn: Day; knownOn: Day; purpose: Purpose; today: Day },
): Promise<AsOf | null> {
  return db.transaction(async (tx) => {
    const permits = await permitsFor(tx, caller, purpose, 'record.read', [application], 'VERDICT')
    const reviewYear = permits.get(application)?.at.reviewYear
    if (reviewYear === undefined) return null
    await disclose(tx, byPerson(permits), 'verdict as of')
    const asOf = await knownUntil(tx, knownOn, today)
    const [row] = await tx.execute<{ subject: FactRow; entries: FactRow[] }>(sql`
      select row_to_json(s) as subject, coalesce((select json_agg(row_to_json(e) order by e.id)
        from credits.entry_facts(${asOf}, ${reviewYear}::int) e where e.person_id = s.person_id), '[]') as entries
      from credits.subject_facts(${reviewYear}::int, ${inForceOn}::date, ${asOf}, ${purpose}) s where s.application_id = ${application}`)
    if (!row) return null
    const rule = versionOn(await versionsFor(tx, reviewYear, purpose), inForceOn, knownOn)
    const trace = rule ? rule.judge(subjectOf(row.subject), row.entries.map(entryOf)) : null
    return { inForceOn, knownOn, purpose, rule, trace }
  })
}
