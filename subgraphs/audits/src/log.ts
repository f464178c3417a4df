// The log as it is read: by each person what concerns them, by the audit administrator all of it. Written by audits.append alone.
import {
  type AccountId,
  type Caller,
  type Day,
  type Db,
  disclose,
  type LogEntryId,
  openLog,
  type Permit,
  type PersonId,
  type Purpose,
  parseId,
  permitsOf,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { conditionOf, fieldsOf, type LogFilter } from './logFilter.ts'

/** A log entry in the columns of its text; ids, no names. */
export type LoggedEntry = {
  id: LogEntryId
  index: number | null
  account: { id: AccountId }
  action: string
  purpose: Purpose | null
  basis: string
  operation: string
  told: string | null
  aside: string | null
  onId: string | null
  personId: PersonId | null
  sealedUntil: Day | null
  recordedAt: string
}
export type Row = Omit<LoggedEntry, 'account'> & { accountId: AccountId }

export const columns = sql`e.id, l.index::int as index, e.account_id as "accountId", e.action, e.entry::jsonb->>'purpose' as purpose,
  e.entry::jsonb->>'basis' as basis, e.entry::jsonb->>'operation' as operation, e.entry::jsonb->>'told' as told, e.aside,
  e.on_id as "onId", e.person_id as "personId", e.sealed_until as "sealedUntil", e.recorded_at as "recordedAt"`

/**
 * Latest first, from behind the entry named by the cursor.
 * @shape at most `first` rows; none behind an entry that the caller may not see, the first page for what is no cursor.
 */
export function pageWhere(what: SQL, condition: SQL, first: number, after: string | null | undefined): SQL {
  const last = parseId('LogEntryId', after)
  const behind = last
    ? sql`(e.recorded_at, e.id) < (select recorded_at, id from audits.log_entries where id = ${last})`
    : sql`true`
  return sql`select ${what} from audits.log_entries e left join audits.log_leaves l on l.entry_id = e.id
    where ${condition} and ${behind} order by e.recorded_at desc, e.id desc limit ${first + 1}`
}

export const sizeOf = (first: number, most = 200) => Math.min(Math.max(first, 1), most)

export function pageOf(rows: readonly Row[], size: number) {
  const last = rows.length > size ? rows[size - 1] : undefined
  const entries = rows
    .slice(0, size)
    .map(({ accountId, ...row }): LoggedEntry => ({ ...row, account: { id: accountId } }))
  return { entries, next: last?.id ?? null }
}

/** What of the log concerns a person and may be told today: the own of an order of sealing comes on its day. */
const shownTo = (person: PersonId, day: Day): SQL =>
  sql`e.person_id = ${person} and (e.sealed_until is null or e.sealed_until <= ${day}::date)`

/**
 * Who was shown this person's record, acted on it, or tried to.
 * @shape a page, latest first; empty for anyone but the person.
 * @source 个人信息保护法 第四十四条、第四十五条
 */
export async function disclosuresOf(
  db: Db,
  caller: Caller,
  person: PersonId,
  asked: { first: number; after?: string | null; own: boolean },
) {
  if (caller.person !== person) return { entries: [], next: null }
  const size = sizeOf(asked.first)
  const rows = await db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', [person]), 'disclosures')
    const others = asked.own ? sql`true` : sql`e.account_id <> ${caller.account}`
    return tx.execute<Row>(pageWhere(columns, sql`${shownTo(person, caller.day)} and ${others}`, size, asked.after))
  })
  return pageOf(rows, size)
}

/** The latest entry that concerns the caller and is not their own; what an open page asks, and no look of its own. */
export async function newestFor(db: Db, caller: Caller): Promise<LogEntryId | null> {
  if (!caller.person) return null
  const [row] = await db.execute<{ id: LogEntryId | null }>(
    sql`select audits.newest_of(${caller.person}, ${caller.account}, ${caller.day}::date) as id`,
  )
  return row?.id ?? null
}

/** The whole log for the audit administrator, whose reading is itself an entry: by which fields it was searched, not by what. */
export async function logPage(
  db: Db,
  permit: Permit<'log.read'>,
  filter: LogFilter,
  first: number,
  after?: string | null,
) {
  const size = sizeOf(first)
  const rows = await db.transaction(async (tx) => {
    const by = fieldsOf(filter)
    await openLog(tx, permit, by.length > 0 ? { told: { by } } : {})
    return tx.execute<Row>(pageWhere(columns, conditionOf(filter), size, after))
  })
  return pageOf(rows, size)
}
