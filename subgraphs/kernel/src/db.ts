// One database, one transaction, and the scope without which row-level security lets no row through.
import { type SQL, sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Day } from './days.ts'
import { type Refusal, refused } from './refusal.ts'

export type Db = PostgresJsDatabase
/** Either a database or a transaction on it. */
export type Tx = Pick<
  PostgresJsDatabase,
  'select' | 'insert' | 'update' | 'delete' | 'execute' | 'with' | 'selectDistinctOn' | 'selectDistinct'
>

export type Database = { db: Db; client: postgres.Sql; close(): Promise<void> }

/** @units `connections` are held open at most, a statement runs `statementMs` at most (0: as long as it takes); the caller closes what it opened. */
export function openDatabase(url: string, connections = 10, statementMs = 0): Database {
  const client = postgres(url, {
    max: connections,
    onnotice: () => {},
    idle_timeout: 30,
    connection: { statement_timeout: statementMs },
  })
  return { db: drizzle(client, { casing: 'snake_case' }), client, close: () => client.end({ timeout: 5 }) }
}

/** Carries a refusal out of its transaction. */
export class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** A deed in a transaction of its own. What is refused was not done: nothing of it stays, the entry in the log neither. */
export async function deed<T>(db: Db, work: (tx: Tx) => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await db.transaction(async (tx) => {
      const answer = await work(tx)
      if (refused(answer)) throw new Undone(answer)
      return answer
    })
  } catch (fault) {
    if (fault instanceof Undone) return fault.refusal
    throw fault
  }
}

/** Work over everybody, each under a row policy of its own name. */
export type Batch =
  | 'batch.determine'
  | 'batch.import'
  | 'batch.impact'
  | 'batch.seed'
  | 'batch.statistics'
  | 'batch.inquire'

/** Opens a batch's rows for the rest of the transaction. Only tools and province-wide deeds under a permit call it. */
export const openBatch = (tx: Tx, batch: Batch) => tx.execute(sql`select set_config('jijiao.scope', ${batch}, true)`)

/**
 * Opens the list of applications for the account's own eyes: the policy on the table asks roles, mandates, recusals and employers again.
 * @param purpose what the caller says it is for; null: whatever a right is for.
 * @param field the part of the record that the list tells by; null: none.
 * @throws nothing; an account without rights sees an empty list.
 */
export const openList = (
  tx: Tx,
  account: string,
  day: Day,
  purpose: string | null = null,
  field: string | null = null,
) =>
  tx.execute(
    sql`select set_config('jijiao.scope', 'list', true), set_config('jijiao.account', ${account}, true), set_config('jijiao.day', ${day}, true),
      set_config('jijiao.purpose', ${purpose ?? ''}, true), set_config('jijiao.field', ${field ?? ''}, true)`,
  )

/** A list of texts as one SQL array: `= any(${textArray(ids)})`. An empty list matches nothing. */
export const textArray = (values: readonly string[]): SQL =>
  values.length === 0
    ? sql`'{}'::text[]`
    : sql`array[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]::text[]`

/** `text::jsonb` for a value: postgres.js would otherwise send a string that is JSON twice over. */
export const jsonb = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`
