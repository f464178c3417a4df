// 账号履历: what was done to an account, by whom and why; and when its lock fell.
import type { AccountId, Db, NamedRow, Tx } from '@jijiao/kernel'
import { desc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { type AccountEventKind, accountEvents } from './tables.ts'

/** @returns the row, for the entry that tells of it. */
export const tellEvent = (
  tx: Tx,
  account: AccountId,
  kind: AccountEventKind,
  { at }: { at: Date },
  byAccount: AccountId = account,
  reason: string | null = null,
): Promise<NamedRow[]> =>
  tx
    .insert(accountEvents)
    .values({ id: `aev_${uuidv7()}`, accountId: account, kind, byAccount, reason, recordedAt: at })
    .returning()
    .then((rows) => rows.map((row) => ({ name: row.id, row })))

/** The latest first. */
export const eventsOf = (db: Db, id: AccountId) =>
  db
    .select()
    .from(accountEvents)
    .where(eq(accountEvents.accountId, id))
    .orderBy(desc(accountEvents.recordedAt), desc(accountEvents.id))
    .limit(100)
