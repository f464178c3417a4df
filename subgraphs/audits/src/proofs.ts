// An entry's place, and the proof of it that stands alone.
import { type Caller, type Db, type LogEntryId, type PersonId, permitsOf, type Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { proofText } from '../../../log/proof.ts'
import { consistencyRanges, inclusionRanges } from '../../../log/tree.ts'
import { hashesOf } from './nodes.ts'

/** Where an entry stands in the log; null until it is in order, within two seconds of its deed. */
export type LogPlace = {
  entryId: LogEntryId
  index: number | null
  /** The proof holds the entry itself: where only the place may be told, there is none. */
  placeOnly?: true
}

/** @shape entries in, one each out in the same order. */
export async function placesOf(tx: Tx, ids: readonly LogEntryId[]): Promise<LogPlace[]> {
  const places = await Promise.all(
    ids.map((id) => tx.execute<{ index: string }>(sql`select index from audits.log_place(${id})`)),
  )
  return ids.map((entryId, at) => {
    const index = places[at]?.[0]?.index
    return { entryId, index: index === undefined ? null : Number(index) }
  })
}

/** The checkpoint to prove a place under: the latest that a witness signed, else the latest; null before there is one. */
async function checkpointOver(tx: Tx, index: number): Promise<{ size: number; note: string } | null> {
  const [row] = await tx.execute<{ size: string; note: string; lines: string | null }>(sql`
    select c.size, c.note, (select string_agg(w.line, '' order by w.witness) from audits.log_cosignatures w where w.size = c.size) as lines
    from audits.log_checkpoints c where c.size = coalesce(
      (select max(size) from audits.log_cosignatures where size > ${index}), (select max(size) from audits.log_checkpoints where size > ${index}))`)
  return row ? { size: Number(row.size), note: row.note + (row.lines ?? '') } : null
}

/**
 * The proof of an entry's place as C2SP tlog-proof writes it, the entry itself in it: it can be checked without the register.
 * The caller has to know that the entry may be told; it holds ids and digests only.
 * @returns null until a checkpoint covers it.
 */
export async function proofOf(db: Db, id: LogEntryId): Promise<string | null> {
  return db.transaction(
    async (tx) => {
      const [place] = await placesOf(tx, [id])
      if (!place || place.index === null) return null
      const { index } = place
      const checkpoint = await checkpointOver(tx, index)
      if (!checkpoint) return null
      const [row] = await tx.execute<{ entry: string }>(sql`select entry from audits.log_text(${id})`)
      if (!row) return null
      const path = await hashesOf(tx, inclusionRanges(index, checkpoint.size))
      return proofText({ entry: row.entry, index, path, checkpoint: checkpoint.note })
    },
    { isolationLevel: 'repeatable read' },
  )
}

/** The proof that one size of the log begins with another. */
export const consistencyOf = (tx: Tx, old: number, size: number): Promise<Uint8Array[]> =>
  hashesOf(tx, consistencyRanges(old, size))

/**
 * Where the log tells of a receipt: its own entry, or that of the run which judged everybody on the facts of the same instant.
 * @returns null where there is none, or the person is outside what the caller may see.
 */
export async function placeOfReceipt(
  db: Db,
  caller: Caller,
  { id, asOf }: { id: string; asOf: string },
): Promise<LogPlace | null> {
  const [own] = await db.execute<{ entry: LogEntryId; person: PersonId }>(
    sql`select entry, person from audits.deed_on(${id}, 'determination.make')`,
  )
  if (own && !(await permitsOf(db, caller, 'record.read', [own.person], 'VERDICT')).has(own.person)) return null
  const [run] = own
    ? [own]
    : await db.execute<{ entry: LogEntryId }>(sql`select entry from audits.run_as_of(${asOf}::timestamptz)`)
  return run ? ((await placesOf(db, [run.entry]))[0] ?? null) : null
}
