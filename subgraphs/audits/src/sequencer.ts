// Puts committed entries in order and signs the tree over them. One at a time, by a lock of the database; several processes may try.
import { type Db, jsonb, type Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { type Checkpoint, checkpointText } from '../../../log/checkpoint.ts'
import { sha256, signedNote } from '../../../log/node.ts'
import { fromHex, hex } from '../../../log/note.ts'
import { type Edge, equal, grow, type Node, rootOf } from '../../../log/tree.ts'
import { type LogSigner, tellCurrentKey } from './logKeys.ts'
import { edgeAt, keptEvery, leavesOf } from './nodes.ts'

/** The log contradicts what was signed before. Nothing more is signed: somebody has to look. */
export class LogBroken extends Error {}

/** Puts committed entries in order, gapless. @returns how many; call again while it is `atMost`. */
export async function sequenceLog(db: Db, atMost = 1000): Promise<number> {
  const [row] = await db.execute<{ taken: number }>(sql`select audits.sequence_log(${atMost}::int) as taken`)
  return row?.taken ?? 0
}

export type Signed = { size: number; root: Uint8Array; note: string }

/** The latest checkpoint, or null before the first. */
export async function latestCheckpoint(tx: Tx): Promise<Signed | null> {
  const [row] = await tx.execute<{ size: string; root: string; note: string }>(
    sql`select size, root, note from audits.log_checkpoints order by size desc limit 1`,
  )
  return row ? { size: Number(row.size), root: fromHex(row.root), note: row.note } : null
}

/** The edge after the latest checkpoint, kept between rounds: to read it anew costs a few hundred rows. */
export type SequencerMemory = { edge: Edge | null }

/** Leaves under one checkpoint at most: a round's transaction stays short. */
const leavesAtOnce = 20_000

/**
 * Signs a checkpoint over what has a place and none yet.
 * @returns it, or null where there is nothing new.
 * @throws LogBroken when the tree does not lead to what was signed last.
 */
export async function signCheckpoint(db: Db, signer: LogSigner, memory: SequencerMemory): Promise<Checkpoint | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audits.sequence_log'))`)
    const last = await latestCheckpoint(tx)
    const [row] = await tx.execute<{ size: string }>(
      sql`select coalesce(max(index) + 1, 0) as size from audits.log_leaves`,
    )
    const from = last?.size ?? 0
    const size = Math.min(Number(row?.size ?? 0), from + leavesAtOnce)
    if (size < from) throw new LogBroken(`The log has ${size} leaves, and ${from} were signed.`)
    await tellCurrentKey(tx, signer, from)
    if (size === from) return null
    const edge = await edgeFor(tx, last, memory)
    const nodes: (Node & { hash: string })[] = []
    for (const leaf of await leavesOf(tx, from, size))
      grow(sha256, edge, leaf, (node, hash) => {
        if (node.level > 0 && node.level % keptEvery === 0) nodes.push({ ...node, hash: hex(hash) })
      })
    const checkpoint = { origin: signer.origin, size, root: rootOf(sha256, edge) }
    const note = signedNote(checkpointText(checkpoint), signer.current)
    await tx.execute(sql`select audits.keep_checkpoint(${size}, ${hex(checkpoint.root)}, ${note}, ${jsonb(nodes)})`)
    memory.edge = edge
    return checkpoint
  })
}

async function edgeFor(tx: Tx, last: Signed | null, memory: SequencerMemory): Promise<Edge> {
  if (!last) return { size: 0, hashes: [] }
  const { edge } = memory
  if (edge?.size === last.size && equal(rootOf(sha256, edge), last.root))
    return { size: edge.size, hashes: [...edge.hashes] }
  memory.edge = null
  const read = await edgeAt(tx, last.size)
  if (!equal(rootOf(sha256, read), last.root))
    throw new LogBroken(`The tree of ${last.size} leaves is not the one that was signed.`)
  return read
}

/** Everything that is committed put in order and signed. For tools, and for tests that do not wait for a round. */
export async function settleLog(db: Db, signer: LogSigner, memory: SequencerMemory = { edge: null }) {
  while ((await sequenceLog(db)) > 0);
  while ((await signCheckpoint(db, signer, memory)) !== null);
}
