// An entry of the log: its words, the text whose bytes are hashed, and the digests that tell nothing without their salt.
import { createHash, randomBytes } from 'node:crypto'
import type { Action } from './actions.ts'
import type { Purpose } from './caller.ts'
import type { Day } from './days.ts'
import { newId } from './ids.ts'
import type { Permit } from './permit.ts'

/**
 * What an entry says: ids and salted digests only, never a name or an identity number, so that the log can be shown. `audits.append`
 * adds at its end when it was written and, of a sealed one, until when: both are under the leaf's digest.
 */
export type LogEntry = {
  id: string
  action: string
  account: string
  aside: string | null // salted digest of the words that stand beside the row
  basis: string
  digest: string | null // salted digest of the rows that were written, so that one changed behind the log's back is found
  mandate: string | null // the one that the deed rests on, where it is one: letters of authority are shared
  of: string | null // the person it concerns, or a salted digest of the id where the proof goes to others
  on: string | null // what was acted on
  operation: string
  purpose: string | null
  request: string
  row: string | null // what the rows are found by that the digest is of: their ids, or table and key
  told: string | null // what was disclosed or done, in code words
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

/** Under a salt that stands beside the entry's row: without it the digest tells nothing of what it was taken of. */
export const saltedDigest = (salt: string, text: string): string =>
  createHash('sha256')
    .update(salt + text)
    .digest('hex')

/** A row that has no id of its own, or all rows that one key finds: `name` is how verify finds them again. */
export type NamedRow = { name: string; row: WrittenRow | readonly WrittenRow[] }

/** @param key in the order of the table's key, as the database writes it. */
export const named = (table: string, key: readonly (string | number)[], row: NamedRow['row']): NamedRow => ({
  name: `${table}:${key.join(':')}`,
  row,
})

/** What is missing and what is null are the same here: a column that is added later changes no digest. */
const toldOf = ({ recordedAt: _, ...row }: WrittenRow) =>
  canonical(Object.fromEntries(Object.entries(row).filter(([, member]) => member !== null)))

const isList = (row: NamedRow['row']): row is readonly WrittenRow[] => Array.isArray(row)

/** One row is digested as itself; several that belong to one deed as the list of them, each list in the order of its texts. */
export function rowDigest(salt: string, ...rows: readonly NamedRow['row'][]): string {
  const texts = rows.map((row) => (isList(row) ? `[${row.map(toldOf).sort().join(',')}]` : toldOf(row)))
  return saltedDigest(salt, texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(',')}]`)
}

export type Said = {
  on?: string
  told?: unknown
  /** What the deed writes; its digest is taken. It has an id. */
  row?: WrittenRow & { id: string }
  /** What else it writes, or what has no id: one digest is taken over all of it. */
  rows?: readonly NamedRow[]
  /** Words of somebody's own, a reason for example. They stand beside the entry and not in it, and can be forgotten with their salt. */
  aside?: string
  /** The person stands in the entry as a salted digest, and only beside it as an id: the proof of such an entry goes to others. */
  hidden?: boolean
  /** The person is shown the entry from this day on. It is in the log at once. */
  sealedUntil?: Day
}

export type Written = {
  entry: string
  beside: { salt: string; aside: string | null; sealedUntil: Day | null; of: string | null }
}

/** Of whom an entry tells that must not name them: another digest in each entry, so that no two of them can be joined. */
export const hiddenPerson = (salt: string, person: string): string => `salted:${saltedDigest(salt, person)}`

/** The text of an entry, and what stands beside it. */
export function entryOf(permit: Made, said: Said & { of?: string }): Written {
  const salt = randomBytes(16).toString('hex')
  const { row, rows = [], aside } = said
  const of = said.hidden ? (said.of ?? null) : null
  const written = [...(row ? [{ name: row.id, row }] : []), ...rows]
  const entry = canonical({
    id: newId('LogEntryId'),
    action: permit.action,
    account: permit.account,
    aside: aside === undefined ? null : saltedDigest(salt, aside),
    basis: permit.basis,
    digest: written.length > 0 ? rowDigest(salt, ...written.map((one) => one.row)) : null,
    mandate: permit.mandate,
    of: said.of && said.hidden ? hiddenPerson(salt, said.of) : (said.of ?? null),
    on: said.on ?? null,
    operation: permit.operation,
    purpose: permit.purpose,
    request: permit.request,
    row: written.length > 0 ? written.map(({ name }) => name).join(' ') : null,
    told: said.told === undefined ? null : typeof said.told === 'string' ? said.told : canonical(said.told),
  } satisfies LogEntry)
  return { entry, beside: { salt, aside: aside ?? null, sealedUntil: said.sealedUntil ?? null, of } }
}

/** What an entry takes of a permit, or of a caller who was refused one. */
export type Made = Pick<Permit<Action>, 'account' | 'basis' | 'mandate' | 'operation' | 'request'> & {
  action: Action | 'record.refused'
  purpose: Purpose | null
}
