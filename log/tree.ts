// The tree of RFC 6962: hashes only, no rows and no network, so that server, tools and browser compute with the same lines.

/** SHA-256, as the place at hand has it. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const joined = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0))
  bytes[0] = prefix
  let at = 1
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A leaf and an inner node can never be taken for each other: each is hashed under a byte of its own. */
export const leafHash = (sha256: Sha256, data: Uint8Array): Uint8Array => sha256(joined(0, data))
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(joined(1, left, right))

export const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** A whole subtree: `level` 0 is a leaf, a node of level L covers the 2^L leaves from index × 2^L. */
export type Node = { level: number; index: number }
/** Leaves from, up to and not with, to. */
export type Range = { from: number; to: number }

/** The right edge of a tree that grows: the hash of each whole subtree, the largest first. No more is needed to go on. */
export type Edge = { size: number; hashes: Uint8Array[] }
export const emptyEdge = (): Edge => ({ size: 0, hashes: [] })

/** Adds a leaf in place. @param whole is told of each subtree that became whole by it, the leaf itself first. */
export function grow(sha256: Sha256, edge: Edge, leaf: Uint8Array, whole?: (node: Node, hash: Uint8Array) => void) {
  let hash = leaf
  let index = edge.size
  let level = 0
  whole?.({ level, index }, hash)
  for (; index % 2 === 1; index = (index - 1) / 2) {
    const left = edge.hashes.pop()
    if (!left) throw new Error('The edge is shorter than its size says.')
    hash = nodeHash(sha256, left, hash)
    level += 1
    whole?.({ level, index: (index - 1) / 2 }, hash)
  }
  edge.hashes.push(hash)
  edge.size += 1
}

/** Hashes of neighbouring subtrees, the largest first, as one. */
const folded = (sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array =>
  hashes.length === 0 ? sha256(new Uint8Array()) : hashes.reduceRight((right, left) => nodeHash(sha256, left, right))

export const rootOf = (sha256: Sha256, edge: Edge): Uint8Array => folded(sha256, edge.hashes)

/** The largest power of two below a number of leaves; they are split there. */
const split = (leaves: number): number => {
  let power = 1
  while (power * 2 < leaves) power *= 2
  return power
}

/** The whole subtrees that make up a range, the largest first. The range begins where a subtree of its size may. */
export function nodesOf({ from, to }: Range): Node[] {
  const nodes: Node[] = []
  for (let at = from; at < to; ) {
    let level = 0
    while (at + 2 ** (level + 1) <= to && at % 2 ** (level + 1) === 0) level += 1
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}
export const edgeNodes = (size: number): Node[] => nodesOf({ from: 0, to: size })

/** The subtrees whose hashes prove a leaf's place, from its sibling up. */
export function inclusionRanges(index: number, size: number): Range[] {
  const path: Range[] = []
  for (let [from, to] = [0, size]; to - from > 1; ) {
    const middle = from + split(to - from)
    if (index < middle) {
      path.unshift({ from: middle, to })
      to = middle
    } else {
      path.unshift({ from, to: middle })
      from = middle
    }
  }
  return path
}

/** The subtrees whose hashes prove that a tree of `size` leaves begins with the one of `old`. Empty for 0 and for the same size. */
export function consistencyRanges(old: number, size: number): Range[] {
  if (old === 0 || old === size) return []
  const path: Range[] = []
  let [from, to] = [0, size]
  while (old !== to) {
    const middle = from + split(to - from)
    if (old <= middle) {
      path.unshift({ from: middle, to })
      to = middle
    } else {
      path.unshift({ from, to: middle })
      from = middle
    }
  }
  return from === 0 ? path : [{ from, to }, ...path] // what the old tree ends in is known to who holds it, if it is all of it
}

/** The hash of a range from those of its whole subtrees. */
export const rangeHash = (sha256: Sha256, range: Range, hashOf: (node: Node) => Uint8Array): Uint8Array =>
  folded(sha256, nodesOf(range).map(hashOf))

/**
 * The root that a leaf and its path lead to, or null where the path is too long or too short for the place (RFC 9162, 2.1.3.2).
 */
export function rootFromInclusion(
  sha256: Sha256,
  leaf: Uint8Array,
  { index, size }: { index: number; size: number },
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (index < 0 || index >= size) return null
  let [node, last, hash] = [index, size - 1, leaf]
  for (const sibling of path) {
    if (last === 0) return null
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sha256, sibling, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      hash = nodeHash(sha256, hash, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 ? hash : null
}

/** Whether the larger tree begins with the smaller one (RFC 9162, 2.1.4.2). Anything begins with nothing. */
export function isConsistent(
  sha256: Sha256,
  old: { size: number; root: Uint8Array },
  grown: { size: number; root: Uint8Array },
  path: readonly Uint8Array[],
): boolean {
  if (old.size > grown.size) return false
  if (old.size === 0) return path.length === 0
  if (old.size === grown.size) return path.length === 0 && equal(old.root, grown.root)
  const power = 2 ** Math.floor(Math.log2(old.size)) === old.size
  const [first, ...rest] = power ? [old.root, ...path] : path
  if (!first || path.length === 0) return false
  let [node, last] = [old.size - 1, grown.size - 1]
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  let [smaller, larger] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      smaller = nodeHash(sha256, sibling, smaller)
      larger = nodeHash(sha256, sibling, larger)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      larger = nodeHash(sha256, larger, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && equal(smaller, old.root) && equal(larger, grown.root)
}
