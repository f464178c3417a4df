// One place of the log, its entry and its columns: what must be so of each by itself.
import { sha256 } from '../log/node.ts'
import { hex, utf8 } from '../log/note.ts'
import { emptyEdge, equal, grow, leafHash, rootOf } from '../log/tree.ts'
import { hiddenPerson } from '../subgraphs/kernel/src/entry.ts'

export type Fault = { index: number; zh: string; en: string }
export const fault = (index: number, zh: string, en: string): Fault => ({ index, zh, en })

export type Leaf = {
  index: string
  leafHash: string
  entry: string | null
  id: string | null
  action: string | null
  account: string | null
  person: string | null
  onId: string | null
  request: string | null
  until: string | null
  at: string | null
  salt: string | null
  aside: string | null
}

export function faultOf(leaf: Leaf, due: number): Fault | null {
  if (Number(leaf.index) !== due) return fault(due, '序号缺失', 'This index is missing')
  if (leaf.entry === null) return fault(due, '记录已不存在', 'Its entry is gone')
  if (hex(leafHash(sha256, utf8(leaf.entry))) !== leaf.leafHash)
    return fault(due, '记录与摘要不符', 'Its entry does not hash to its leaf')
  return tellsTheSame(leaf)
    ? null
    : fault(due, '记录与检索列不符', 'It is found under other columns than its text says')
}

/** A look laid to somebody else's account, to another day, or hidden from the person: the text is whole, and the columns it is found by are not. */
function tellsTheSame({ entry, id, action, account, person, onId, request, until, at, salt }: Leaf): boolean {
  const said: Record<string, unknown> = JSON.parse(entry ?? '{}')
  return (
    said.id === id &&
    said.action === action &&
    said.account === account &&
    ((said.of ?? null) === person || (person !== null && salt !== null && said.of === hiddenPerson(salt, person))) &&
    (said.on ?? null) === onId &&
    said.request === request &&
    (said.until ?? null) === until &&
    said.when === at
  )
}

/** What a witness has seen, from outside the database (fileWitness.ts). */
export type Seen = { size: number; root: Uint8Array; leaves: Buffer }

/** The leaves as the witness has them. They count only if they lead to the root that it signed. */
export function mirrorOf(seen: Seen | null) {
  let whole: boolean | null = null
  const own = () => {
    const edge = emptyEdge()
    for (let at = 0; seen && at < seen.size; at += 1) grow(sha256, edge, seen.leaves.subarray(at * 32, at * 32 + 32))
    return seen !== null && equal(rootOf(sha256, edge), seen.root)
  }
  return {
    fault(index: number, told: string): Fault | null {
      if (!seen || index >= seen.size) return null
      if (seen.leaves.toString('hex', index * 32, index * 32 + 32) === told) return null
      whole ??= own()
      return whole
        ? fault(index, '与见证方所见不符', 'It is not what the witness has seen here')
        : fault(
            index,
            '与见证文件不符，而见证文件已损坏',
            'It differs from the folder of the witness, which is damaged itself',
          )
    },
  }
}
