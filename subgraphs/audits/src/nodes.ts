// The tree as it lies in the database: leaves, and the nodes of every eighth level above them. Any other node is computed of at most 255.
import type { Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { sha256 } from '../../../log/node.ts'
import { fromHex } from '../../../log/note.ts'
import { type Edge, edgeNodes, type Node, nodeHash, nodesOf, type Range, rangeHash } from '../../../log/tree.ts'

/** Nodes are kept of these levels, so that a tile of 256 has its root beside it (C2SP tlog-tiles). */
export const keptEvery = 8

const keptLevel = (level: number): number => Math.floor(level / keptEvery) * keptEvery
const key = ({ level, index }: Node): string => `${level}.${index}`

/** The kept nodes under a node, as a stretch of their level. */
const stretchOf = ({ level, index }: Node) => {
  const wide = 2 ** (level - keptLevel(level))
  return { level: keptLevel(level), from: index * wide, to: (index + 1) * wide }
}

async function stretch(tx: Tx, { level, from, to }: ReturnType<typeof stretchOf>): Promise<Uint8Array[]> {
  const kept =
    level === 0
      ? sql`select leaf_hash as hash from audits.log_leaves where index >= ${from} and index < ${to} order by index`
      : sql`select hash from audits.log_nodes where level = ${level} and index >= ${from} and index < ${to} order by index`
  const rows = await tx.execute<{ hash: string }>(kept)
  if (rows.length !== to - from) throw new Error(`The log lacks nodes of level ${level} from ${from} to ${to}.`)
  return rows.map((row) => fromHex(row.hash))
}

/** A whole subtree's root of the hashes of its level. */
function rootOfWhole(hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, at) =>
      nodeHash(sha256, level[2 * at] ?? new Uint8Array(), level[2 * at + 1] ?? new Uint8Array()),
    )
  const [root] = level
  if (!root) throw new Error('A subtree has at least one leaf.')
  return root
}

/**
 * The hashes of ranges of the tree, in the same order.
 * @throws when the database lacks a leaf or node below one of them.
 */
export async function hashesOf(tx: Tx, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const known = new Map<string, Uint8Array>()
  for (const node of ranges.flatMap(nodesOf)) known.set(key(node), rootOfWhole(await stretch(tx, stretchOf(node))))
  const hashOf = (node: Node) => known.get(key(node)) ?? new Uint8Array()
  return ranges.map((range) => rangeHash(sha256, range, hashOf))
}

/** The right edge of the tree at a size, from what is kept. */
export async function edgeAt(tx: Tx, size: number): Promise<Edge> {
  const hashes: Uint8Array[] = []
  for (const node of edgeNodes(size)) hashes.push(rootOfWhole(await stretch(tx, stretchOf(node))))
  return { size, hashes }
}

/** Leaf hashes from a place on, up to and not with another. */
export const leavesOf = (tx: Tx, from: number, to: number): Promise<Uint8Array[]> => stretch(tx, { level: 0, from, to })
