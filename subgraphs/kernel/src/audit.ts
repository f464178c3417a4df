// The one log. A deed's entry commits with the deed; a look is logged before the rows it opens can be read.
import { type SQL, sql } from 'drizzle-orm'
import type { Action } from './actions.ts'
import { jsonb, type Tx, Undone } from './db.ts'
import { decide } from './decide.ts'
import { entryOf, type Made, type Said, type Written } from './entry.ts'
import type { LogEntryId, PersonId } from './ids.ts'
import type { Caller, Permit } from './permit.ts'
import { Refusal } from './refusal.ts'

/** The call of `audits.append`; it answers the id of each entry, or of the one that told the same look before. */
const appended = (written: readonly Written[]): SQL => {
  // One text for all of them, a line each: canonical JSON has no line end in it, and a statement takes no more than 65,535 arguments.
  const lines = written.map(({ entry }) => entry).join('\n')
  return sql`audits.append(string_to_array(${lines}, chr(10)), ${jsonb(written.map(({ beside }) => beside))})`
}

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
 * The right is asked for once more here, so that a deed under a right that has just ended is refused and undone.
 * With `of`, that person's rows are open for the rest of the transaction, so that the deed can read what it writes.
 * @returns the entry's id; its place in the log follows within two seconds.
 */
export async function record(tx: Tx, permit: Permit<Action>, said: Said & { of?: PersonId }): Promise<LogEntryId> {
  await stillHeld(tx, permit)
  const open = said.of ? sql`, ${opened([said.of])}` : sql``
  const [kept] = await tx.execute<{ ids: LogEntryId[] }>(sql`select ${appended([entryOf(permit, said)])} as ids${open}`)
  const [id] = kept?.ids ?? []
  if (!id) throw new Error('The log did not take the entry.')
  return id
}

/**
 * Writes many deeds of one kind under one right, in one statement.
 * @shape deeds in; the ids of their entries out, in the same order.
 */
export async function recordEach(
  tx: Tx,
  deeds: readonly { permit: Permit<Action>; said: Said & { of?: PersonId } }[],
): Promise<LogEntryId[]> {
  const [first] = deeds
  if (!first) return []
  await stillHeld(tx, first.permit)
  const entries = deeds.map(({ permit, said }) => entryOf(permit, said))
  const [kept] = await tx.execute<{ ids: LogEntryId[] }>(sql`select ${appended(entries)} as ids`)
  return kept?.ids ?? []
}

/**
 * Opens the person's rows to a deed that knows only at its end whether it writes, and what. It is recorded there, in the same transaction,
 * or not done; the same deed sent again writes nothing, and is told its first answer without a second entry.
 */
export const openDeed = (tx: Tx, permit: Permit<Action> & { at: { person: PersonId } }) =>
  tx.execute(sql`select ${opened([permit.at.person])}`)

/** Opens the log for the audit administrator's eyes; the reading itself is a deed in it. */
export async function openLog(tx: Tx, permit: Permit<'log.read' | 'log.export'>, said: Said = {}): Promise<LogEntryId> {
  const [kept] = await tx.execute<{ ids: LogEntryId[] }>(
    sql`select ${appended([entryOf(permit, said)])} as ids, set_config('jijiao.scope', 'log', true)`,
  )
  const [id] = kept?.ids ?? []
  if (!id) throw new Error('The log did not take the entry.')
  return id
}

const opened = (persons: readonly string[]): SQL =>
  sql`set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', ${persons.join(' ')}, true)`

const byId = ([one]: readonly [PersonId, unknown], [other]: readonly [PersonId, unknown]) => (one < other ? -1 : 1)

/** The actions by which somebody is told of a person. */
type Looking = 'record.read' | 'record.export' | 'inquire'

/**
 * Logs that these persons' records are about to be told, then opens exactly their rows for the rest of the transaction.
 * @shape one entry per request and person, however many subgraphs answer the request; none for an empty map, and then no row is open.
 * @returns of each person the id of the entry that tells of this look.
 * @throws when the log does not take the entry: then nothing is told.
 */
export async function disclose(
  tx: Tx,
  permits: ReadonlyMap<PersonId, Permit<Looking>>,
  told: string,
  { sealedUntil }: Pick<Said, 'sealedUntil'> = {},
): Promise<ReadonlyMap<PersonId, LogEntryId>> {
  const persons = [...permits.keys()]
  if (persons.length === 0) {
    await tx.execute(sql`select ${opened([])}`)
    return new Map()
  }
  // In one order everywhere: two subgraphs that answer one request log the same looks, and would wait for each other in a circle.
  const looks = [...permits].toSorted(byId)
  const entries = looks.map(([of, permit]) => entryOf(permit, { of, told, sealedUntil }))
  const [kept] = await tx.execute<{ ids: LogEntryId[] }>(sql`select ${appended(entries)} as ids, ${opened(persons)}`)
  return new Map(looks.flatMap(([person], at) => (kept?.ids[at] ? [[person, kept.ids[at]] as const] : [])))
}

/**
 * Writes down that the caller asked for persons outside what they may see. Nothing is told and nothing is opened.
 * @shape at most one entry a day for an account and a person, and so many a day for an account: the database counts (published.sql).
 */
export async function attempted(
  tx: Tx,
  caller: Caller,
  asked: Action | `${Action} ${string}`,
  persons: readonly PersonId[],
) {
  const { account, operation, request, purpose } = caller
  const made: Made = { action: 'record.refused', account, operation, request, purpose, basis: '', mandate: null }
  const others = persons.filter((person) => person !== caller.person)
  if (caller.viewAs !== null || others.length === 0) return
  const entries = others.toSorted().map((of) => entryOf(made, { of, told: asked }))
  await tx.execute(sql`select ${appended(entries)}`)
}
