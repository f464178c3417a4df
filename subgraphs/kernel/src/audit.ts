// The one log. A deed's entry commits with the deed; a look is logged before the rows it opens can be read.
import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Action } from './actions.ts'
import { type Tx, Undone } from './db.ts'
import { decide } from './decide.ts'
import { type LogEntryId, newId, type PersonId } from './ids.ts'
import type { Permit } from './permit.ts'
import { Refusal } from './refusal.ts'

/** What an entry says: ids and digests only, never a name or an identity number, so that the log can be shown. */
export type LogEntry = {
  id: string
  action: string
  account: string
  basis: string
  purpose: string
  operation: string
  request: string
  on: string | null // what was acted on
  of: string | null // the person it concerns
  told: string | null // what was disclosed or done, in code words
  digest: string | null // of the row that was written, so that a row changed behind the log's back is found
}

/** Keys sorted, no white space: the same entry always has the same bytes, and so the same digest. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

export const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** A row as written, of which its digest is taken. When it was learnt of is the database's to say, and no part of it. */
export type WrittenRow = Readonly<Record<string, unknown>> & { recordedAt?: unknown }

function digestOf({ recordedAt: _, ...row }: WrittenRow): string {
  return digest(row)
}

type Said = { on?: string; told?: unknown; row?: WrittenRow }

const entryOf = (permit: Permit<Action>, said: Said & { of?: string }, id = newId('LogEntryId')): string =>
  canonical({
    id,
    action: permit.action,
    account: permit.account,
    basis: permit.basis,
    purpose: permit.purpose,
    operation: permit.operation,
    request: permit.request,
    on: said.on ?? null,
    of: said.of ?? null,
    told: said.told === undefined ? null : typeof said.told === 'string' ? said.told : canonical(said.told),
    digest: said.row ? digestOf(said.row) : null,
  } satisfies LogEntry)

const texts = (entries: readonly string[]): SQL =>
  sql`array[${sql.join(
    entries.map((entry) => sql`${entry}`),
    sql`, `,
  )}]::text[]`

/**
 * Asks once more, in the acting transaction, whether the right still stands: it was read before, and may have ended since.
 * @throws Undone with NOT_PERMITTED, which `deed` turns into the answer; nothing of the deed stays.
 */
async function stillHeld(tx: Tx, { action, at, caller }: Permit<Action>) {
  if (!caller.again) return
  const now = await caller.again(tx)
  if (!now || decide(now, action, at).code !== 'PERMITTED') throw new Undone(new Refusal('NOT_PERMITTED'))
}

/**
 * Writes a deed into the log, in the deed's own transaction: it commits or rolls back with it. `row` is what the deed writes.
 * The right is asked for once more here, so that a deed under a right that has just ended is refused and undone. With `of`, that person's rows are open for the rest of the transaction, so that the deed can read what it writes.
 * @returns the entry's id, for a receipt that names its place in the log.
 */
export async function record(tx: Tx, permit: Permit<Action>, said: Said & { of?: PersonId }): Promise<LogEntryId> {
  await stillHeld(tx, permit)
  const id = newId('LogEntryId')
  const append = sql`audits.append(${texts([entryOf(permit, said, id)])})`
  await tx.execute(said.of ? sql`select ${append}, ${opened([said.of])}` : sql`select ${append}`)
  return id
}

/** Opens the person's rows to a deed that knows only at its end what it writes. It is recorded there, in the same transaction, or not done. */
export const openDeed = (tx: Tx, permit: Permit<Action> & { at: { person: PersonId } }) =>
  tx.execute(sql`select ${opened([permit.at.person])}`)

/** Opens the log for the audit administrator's eyes; the reading itself is a deed in it. */
export async function openLog(tx: Tx, permit: Permit<'log.read'>) {
  await tx.execute(sql`select audits.append(${texts([entryOf(permit, {})])}), set_config('jijiao.scope', 'log', true)`)
}

const opened = (persons: readonly string[]): SQL =>
  sql`set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', ${persons.join(' ')}, true)`

const byId = ([one]: readonly [PersonId, unknown], [other]: readonly [PersonId, unknown]) => (one < other ? -1 : 1)

/** The actions by which somebody is told of a person. */
type Looking = 'record.read' | 'record.export' | 'inquire'

/**
 * Logs that these persons' records are about to be told, then opens exactly their rows for the rest of the transaction.
 * @shape one entry per request and person, however many subgraphs answer the request; none for an empty map, and then no row is open.
 * @throws when the log does not take the entry: then nothing is told.
 */
export async function disclose(tx: Tx, permits: ReadonlyMap<PersonId, Permit<Looking>>, told: string) {
  const persons = [...permits.keys()]
  if (persons.length === 0) return void (await tx.execute(sql`select ${opened([])}`))
  // In one order everywhere: two subgraphs that answer one request log the same looks, and would wait for each other in a circle.
  const entries = [...permits].toSorted(byId).map(([person, permit]) => entryOf(permit, { of: person, told }))
  await tx.execute(sql`select audits.append(${texts(entries)}), ${opened(persons)}`)
}
