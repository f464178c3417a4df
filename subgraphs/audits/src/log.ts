// The log as it is read: by each person what concerns them, by the audit administrator all of it. Written by audits.append alone.
import {
  type Caller,
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

/** A log entry in the columns of its text; ids, no names. */
export type LoggedEntry = {
  id: LogEntryId
  index: number | null
  account: { id: LoggedAccount }
  action: string
  purpose: Purpose
  basis: string
  operation: string
  told: string | null
  personId: PersonId | null
  recordedAt: string
}
type LoggedAccount = Caller['account']
type Row = Omit<LoggedEntry, 'account'> & { accountId: LoggedAccount }

const columns = sql`e.id, l.index::int as index, e.account_id as "accountId", e.action, e.entry::jsonb->>'purpose' as purpose,
  e.entry::jsonb->>'basis' as basis, e.entry::jsonb->>'operation' as operation, e.entry::jsonb->>'told' as told,
  e.person_id as "personId", e.recorded_at as "recordedAt"`

/**
 * Latest first, from behind the entry named by the cursor.
 * @shape at most `first` rows (200 at the most); none behind an entry that the caller may not see, the first page for what is no cursor.
 */
function pageWhere(condition: SQL, first: number, after: string | null | undefined): SQL {
  const last = parseId('LogEntryId', after)
  const behind = last
    ? sql`(e.recorded_at, e.id) < (select recorded_at, id from audits.log_entries where id = ${last})`
    : sql`true`
  return sql`select ${columns} from audits.log_entries e left join audits.log_leaves l on l.entry_id = e.id
    where ${condition} and ${behind} order by e.recorded_at desc, e.id desc limit ${Math.min(Math.max(first, 1), 200) + 1}`
}

function pageOf(rows: readonly Row[], first: number) {
  const size = Math.min(Math.max(first, 1), 200)
  const last = rows.length > size ? rows[size - 1] : undefined
  const entries = rows
    .slice(0, size)
    .map(({ accountId, ...row }): LoggedEntry => ({ ...row, account: { id: accountId } }))
  return { entries, next: last?.id ?? null }
}

/**
 * Who was shown this person's record or acted on it.
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
  const rows = await db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', [person]), 'disclosures')
    const others = asked.own ? sql`true` : sql`e.account_id <> ${caller.account}`
    return tx.execute<Row>(pageWhere(sql`e.person_id = ${person} and ${others}`, asked.first, asked.after))
  })
  return pageOf(rows, asked.first)
}

/** The whole log for the audit administrator, whose reading is itself an entry. */
export async function logPage(db: Db, permit: Permit<'log.read'>, first: number, after?: string | null) {
  const rows = await db.transaction(async (tx) => {
    await openLog(tx, permit)
    return tx.execute<Row>(pageWhere(sql`true`, first, after))
  })
  return pageOf(rows, first)
}

/** Puts committed entries in order, gapless. @returns how many; call again while it is `atMost`. */
export async function sequenceLog(db: Db, atMost = 1000): Promise<number> {
  const [row] = await db.execute<{ taken: number }>(sql`select audits.sequence_log(${atMost}::int) as taken`)
  return row?.taken ?? 0
}
