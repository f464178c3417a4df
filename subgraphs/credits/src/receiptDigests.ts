// The receipts that one statement kept, as one digest: told by the entry of its run, and taken anew by verify. Without it a run would be a
// number alone, and a FAIL that was made a PASS among half a million receipts would change no number.
import type { Tx } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'

/** What an entry tells of one statement. @units `statement` is what the ids of its receipts begin with (reviews.ts receiptId). */
export type KeptReceipts = { statement: string; count: number; digest: string }

/** `det_`, and the time and the chance of one UUID; the eight digits behind it number the receipts. */
export const statementLetters = 28
export const statementOf = (id: SQL) => sql`left(${id}, ${sql.raw(String(statementLetters))})`

/**
 * Every column but the instant of recording, in the database's own binary form: lengths and nulls are in it, and no setting of a session is. As
 * text it would cost half as much again.
 */
const columns = sql.raw(
  [
    'id, application_id, person_id, review_year, purpose, rule_hash, facts_as_of, as_of, judged_on, verdict',
    'total_tenths, short_tenths, over_tenths, missing_courses, by_substitution, window_from, window_until, rejudgement',
  ].join(', '),
)

/** In parts of 4,096 receipts, in the order of their ids: half a million at once would be a hundred megabytes. */
export async function receiptsOf(tx: Tx, statement: string): Promise<KeptReceipts | null> {
  const [all] = await tx.execute<Omit<KeptReceipts, 'statement'>>(sql`
    select coalesce(sum(receipts), 0)::int as count, encode(sha256(string_agg(digest, ''::bytea order by part)), 'hex') as digest
    from (select left(id, 33) as part, count(*) as receipts, sha256(string_agg(record_send(row(${columns})), ''::bytea order by id)) as digest
      from credits.determinations where id >= ${statement} and id < ${`${statement}g`} group by 1) p`)
  return all && all.count > 0 ? { statement, ...all } : null
}
