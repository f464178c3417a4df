import { RFC9162 } from '@transmute/rfc9162'
import { expect, test } from 'vitest'
import { sha256 } from '../../log/node.ts'
import { hex, utf8 } from '../../log/note.ts'
import {
  consistencyRanges,
  emptyEdge,
  grow,
  inclusionRanges,
  isConsistent,
  leafHash,
  type Node,
  nodeHash,
  nodesOf,
  type Range,
  rangeHash,
  rootFromInclusion,
  rootOf,
} from '../../log/tree.ts'

/** The tree of RFC 6962, 2.1, as its definition reads: slow, and nothing of ours in it but the two hashes. */
function defined(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array())
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  const middle = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1)
  return nodeHash(sha256, defined(leaves.slice(0, middle)), defined(leaves.slice(middle)))
}

const data = Array.from({ length: 130 }, (_, at) => utf8(`entry ${at}`))
const leaves = data.map((one) => leafHash(sha256, one))
const rangeOf = ({ from, to }: Range) => defined(leaves.slice(from, to))

/** Each tree's root by growing, and the nodes that became whole on the way. */
const edge = emptyEdge()
const whole = new Map<string, Uint8Array>()
const roots = [rootOf(sha256, edge)]
for (const leaf of leaves) {
  grow(sha256, edge, leaf, ({ level, index }, hash) => whole.set(`${level}.${index}`, hash))
  roots.push(rootOf(sha256, edge))
}
const root = (size: number) => roots[size] ?? new Uint8Array()

// From the test data of Certificate Transparency: eight leaves, and the root after each.
const ctLeaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ctRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('the roots are those of Certificate Transparency', () => {
  const grown = emptyEdge()
  const told = ctLeaves.map((one) => {
    grow(sha256, grown, leafHash(sha256, new Uint8Array(Buffer.from(one, 'hex'))))
    return hex(rootOf(sha256, grown))
  })
  expect(told).toEqual(ctRoots)
  expect(hex(rootOf(sha256, emptyEdge()))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('a tree that grew has the root of its definition, and each node that became whole is its subtree’s root', () => {
  for (let size = 0; size <= leaves.length; size += 1) expect(root(size)).toEqual(rangeOf({ from: 0, to: size }))
  for (const [name, hash] of whole) {
    const [level = 0, index = 0] = name.split('.').map(Number)
    expect(hash).toEqual(rangeOf({ from: index * 2 ** level, to: (index + 1) * 2 ** level }))
  }
})

test('every place of every tree up to 130 leaves is proven, and by no other path, place or size', () => {
  let proven = 0
  for (let size = 1; size <= leaves.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const path = inclusionRanges(index, size).map(rangeOf)
      const leaf = leaves[index] ?? new Uint8Array()
      expect(rootFromInclusion(sha256, leaf, { index, size }, path)).toEqual(root(size))
      if (size % 16 !== 1) continue
      proven += 1
      for (let other = 0; other < size; other += 1)
        if (other !== index)
          expect(rootFromInclusion(sha256, leaf, { index: other, size }, path)).not.toEqual(root(size))
      if (path.length > 0)
        expect(rootFromInclusion(sha256, leaf, { index, size }, path.slice(1)) ?? 'none').not.toEqual(root(size))
      expect(rootFromInclusion(sha256, leaf, { index, size }, [...path, leaf])).toBeNull()
    }
  }
  expect(proven).toBeGreaterThan(400)
  expect(rootFromInclusion(sha256, root(1), { index: 1, size: 1 }, [])).toBeNull()
})

test('of every two sizes up to 130 the larger is shown to begin with the smaller, and with no other', () => {
  for (let size = 0; size <= leaves.length; size += 1) {
    for (let old = 0; old <= size; old += 1) {
      const path = consistencyRanges(old, size).map(rangeOf)
      const [from, to] = [
        { size: old, root: root(old) },
        { size, root: root(size) },
      ]
      expect(isConsistent(sha256, from, to, path), `${old} of ${size}`).toBe(true)
      if (old === 0) continue
      expect(isConsistent(sha256, { size: old, root: root(old - 1) }, to, path)).toBe(false)
      if (path.length > 0) expect(isConsistent(sha256, from, to, path.slice(1))).toBe(false)
      if (old < size) expect(isConsistent(sha256, from, { size, root: root(size - 1) }, path)).toBe(false)
      expect(isConsistent(sha256, from, to, [...path, root(3)])).toBe(false)
    }
  }
  expect(isConsistent(sha256, { size: 2, root: root(2) }, { size: 1, root: root(1) }, [])).toBe(false)
})

test('a range is the fold of its whole subtrees', () => {
  for (const range of [...inclusionRanges(77, 130), ...consistencyRanges(77, 130)]) {
    const hashOf = ({ level, index }: Node) => whole.get(`${level}.${index}`) ?? new Uint8Array()
    expect(rangeHash(sha256, range, hashOf)).toEqual(rangeOf(range))
    expect(nodesOf(range).reduce((sum, { level }) => sum + 2 ** level, 0)).toBe(range.to - range.from)
  }
})

test('another implementation finds the same roots and takes our proofs', async () => {
  for (const size of [1, 2, 3, 7, 8, 21, 64, 65, 130]) {
    const entries = data.slice(0, size)
    expect(new Uint8Array(await RFC9162.treeHead(entries))).toEqual(new Uint8Array(root(size)))
    for (let index = 0; index < size; index += 5) {
      const inclusion_path = inclusionRanges(index, size).map(rangeOf)
      const proof = { log_id: '', tree_size: size, leaf_index: index, inclusion_path }
      const leaf = await RFC9162.leaf(data[index] ?? new Uint8Array())
      expect(await RFC9162.verifyInclusionProof(root(size), leaf, proof)).toBe(true)
    }
    for (let old = 1; old < size; old += 3) {
      const path = consistencyRanges(old, size).map(rangeOf)
      // It leaves out step 2 of RFC 9162, 2.1.4.2: a tree of a power of two is to be put before the path.
      const consistency_path = Number.isInteger(Math.log2(old)) ? [root(old), ...path] : path
      const proof = { log_id: '', tree_size_1: old, tree_size_2: size, consistency_path }
      expect(await RFC9162.verifyConsistencyProof(root(old), root(size), proof)).toBe(true)
    }
  }
})
