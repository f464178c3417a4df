// What an auditor looks for, as a condition on entries. Names are looked up where they are kept: the log has none.
import type { Day, Purpose } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'

export type LogFilter = {
  /** Part of an officer's or a person's name, or of a department's. */
  who?: string | null
  /** Part of the name of the person concerned. */
  whom?: string | null
  action?: string | null
  purpose?: Purpose | null
  from?: Day | null
  /** The day itself is in it. */
  to?: Day | null
  /** Number of an entry, a receipt, an application (受理编号), a letter of authority, or a place in the log. */
  number?: string | null
}

/** By what was searched, for the entry that tells of it: fields, never what stood in them. */
export const fieldsOf = (filter: LogFilter): string[] =>
  Object.entries(filter)
    .filter(([, value]) => typeof value === 'string' && value.trim() !== '')
    .map(([name]) => name)
    .sort()

const containing = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Accounts of officers by name or department, and of professionals by name. */
const accountsNamed = (text: string) => sql`(
  select o.account_id from people.officers_shown o where o.display_name like ${containing(text)} or o.organisation_name like ${containing(text)}
  union select a.account_id from people.accounts_shown a where a.person_id in (select n.person_id from people.persons_named(${text}) n))`

const numbered = (text: string) => {
  const place = /^\d{1,15}$/.test(text) ? sql`l.index = ${Number(text)}` : sql`false`
  return sql`(${place} or e.id = ${text} or e.on_id = ${text} or e.entry::jsonb->>'basis' = ${text}
    or e.person_id in (select a.person_id from audits.applications_shown a where a.number = ${text} or a.application_id = ${text}))`
}

const given = (text: string | null | undefined) => text?.trim() || null

/** @shape all of what is given must hold; nothing given is everything. */
export function conditionOf(filter: LogFilter): SQL {
  const [who, whom, number] = [given(filter.who), given(filter.whom), given(filter.number)]
  const conditions = [
    who && sql`e.account_id in ${accountsNamed(who)}`,
    whom && sql`e.person_id in (select n.person_id from people.persons_named(${whom}) n)`,
    filter.action && sql`e.action = ${filter.action}`,
    filter.purpose && sql`e.entry::jsonb->>'purpose' = ${filter.purpose}`,
    filter.from && sql`e.recorded_at >= ${`${filter.from}T00:00:00+08:00`}::timestamptz`,
    filter.to && sql`e.recorded_at < ${`${filter.to}T00:00:00+08:00`}::timestamptz + interval '1 day'`,
    number && numbered(number),
  ].filter((one) => one !== null && one !== undefined && one !== '')
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
