// Recomputes the log and trusts nothing in it: not its order, not its digests, not its tree, not its checkpoints. What may be trusted
// comes from outside the database: the keys in JIJIAO_DATA, and what the witness in its folder has seen.
import { sql } from 'drizzle-orm'
import { opened } from '../log/checkpoint.ts'
import { means, sha256 } from '../log/node.ts'
import { hex, type PublicKey } from '../log/note.ts'
import { emptyEdge, equal, grow, rootOf } from '../log/tree.ts'
import type { LogSigner } from '../subgraphs/audits/src/logKeys.ts'
import { keptEvery } from '../subgraphs/audits/src/nodes.ts'
import { openDatabase } from '../subgraphs/kernel/src/index.ts'
import { keyFor, keysThatHold } from './verifyKeys.ts'
import { type Fault, fault, faultOf, type Leaf, mirrorOf, type Seen } from './verifyLeaf.ts'
import type { RowsCheck } from './verifyRows.ts'

export type Verified = {
  leaves: number
  pending: number
  /** Under the latest checkpoint; what came later is in order, and nobody has signed it yet. */
  signed: number
  /** Seen by the witness in its folder. What is older cannot have been changed unnoticed. */
  witnessed: number
  /** Rows of the register whose digest was taken anew and holds. */
  rows: number
  fault: Fault | null
}

type Checkpoint = { size: string; root: string; note: string }
type Tx = Parameters<Parameters<ReturnType<typeof openDatabase>['db']['transaction']>[0]>[0]

const first = (...faults: (Fault | null)[]): Fault | null =>
  faults.filter((one) => one !== null).sort((one, other) => one.index - other.index)[0] ?? null

const atOnce = 5000

/** What is known to be true before the database is asked. */
export type Trusted = { signer: LogSigner | null; seen: Seen | null; rows: RowsCheck | null }

/**
 * @param auditsUrl of the audits role.
 * @returns with the first place that does not hold. What lies beyond the last checkpoint that a witness has seen cannot be proven.
 */
export async function verifyLog(
  auditsUrl: string,
  trusted: Trusted = { signer: null, seen: null, rows: null },
  progress: (done: number) => void = () => {},
): Promise<Verified> {
  const { db, close } = openDatabase(auditsUrl, 1)
  try {
    // One instant: entries go on arriving meanwhile.
    return await db.transaction((tx) => verified(tx, trusted, progress), { isolationLevel: 'repeatable read' })
  } finally {
    await close()
  }
}

async function verified(tx: Tx, trusted: Trusted, progress: (done: number) => void): Promise<Verified> {
  await tx.execute(sql`select set_config('jijiao.scope', 'log', true)`)
  const tree = await treeOf(tx, trusted)
  let rows = 0
  for (let after = -1; ; after += atOnce) {
    const some = await leavesAfter(tx, after)
    const wrong = tree.take(some)
    const told =
      trusted.rows && (await trusted.rows.check(some.slice(0, wrong ? wrong.index - after - 1 : some.length)))
    rows += told?.checked ?? 0
    const found = first(wrong, told?.fault ?? null)
    if (found) return { ...tree.figures(), leaves: found.index, pending: 0, rows, fault: found }
    progress(tree.size())
    if (some.length < atOnce) break
  }
  const { pending, fault: outside } = await outsideOf(tx, tree.size())
  const fault = first(tree.end(), outside) ?? (await trusted.rows?.untold(tree.size())) ?? null
  return { ...tree.figures(), pending, rows, fault }
}

const leavesAfter = (tx: Tx, after: number) =>
  tx.execute<Leaf>(sql`
    select l.index, l.leaf_hash as "leafHash", e.entry, e.id, e.action, e.account_id as account, e.person_id as person, e.on_id as "onId",
      e.request_id as request, e.sealed_until as until, e.salt, e.aside,
      to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || 'Z' as at
    from audits.log_leaves l left join audits.log_entries e on e.id = l.entry_id
    where l.index > ${after} order by l.index limit ${atOnce}`)

/** Takes the leaves one after the other, and knows after each what has to hold at that size. */
async function treeOf(tx: Tx, { signer, seen }: Trusted) {
  const edge = emptyEdge()
  const checkpoints = await tx.execute<Checkpoint>(
    sql`select size, root, note from audits.log_checkpoints order by size`,
  )
  const nodes = new Map(
    (
      await tx.execute<{ level: number; index: string; hash: string }>(
        sql`select level, index, hash from audits.log_nodes`,
      )
    ).map(({ level, index, hash }) => [`${level}.${index}`, hash] as const),
  )
  const keys = await keysThatHold(tx, signer)
  const before = keys.fault
  let at = 0 // of the checkpoints
  const size = () => edge.size
  const mirror = mirrorOf(seen)

  function take(leaves: readonly Leaf[]): Fault | null {
    for (const leaf of leaves) {
      const due = edge.size
      const wrong = faultOf(leaf, due) ?? mirror.fault(due, leaf.leafHash) ?? grown(leaf)
      if (wrong) return wrong
      for (; Number(checkpoints[at]?.size) === edge.size; at += 1) {
        const signed = checkpointFault(checkpoints[at], Number(checkpoints[at - 1]?.size ?? 0), keys.keys)
        if (signed) return signed
      }
    }
    return null
  }

  function grown({ leafHash: told }: Leaf): Fault | null {
    let wrong: Fault | null = null
    grow(sha256, edge, Buffer.from(told, 'hex'), ({ level, index }, hash) => {
      if (level === 0 || level % keptEvery !== 0) return
      const kept = nodes.get(`${level}.${index}`)
      nodes.delete(`${level}.${index}`)
      // A node above the last checkpoint is not kept yet.
      const due =
        checkpoints.length > 0 && Number(checkpoints[checkpoints.length - 1]?.size) >= (index + 1) * 2 ** level
      if (kept === undefined ? due : kept !== hex(hash))
        wrong = fault(
          index * 2 ** level,
          '树节点与其下的记录不符',
          'A node of the tree is not that of the entries below it',
        )
    })
    return wrong
  }

  function checkpointFault(told: Checkpoint | undefined, from: number, known: PublicKey[]): Fault | null {
    if (!told) return null
    const root = rootOf(sha256, edge)
    if (told.root !== hex(root))
      return fault(from, '检查点的根值不符', 'The root of a checkpoint is not that of its entries')
    const key = keyFor(keys.kept, edge.size)
    const said = opened(
      means,
      told.note,
      known.filter((one) => !key || equal(one.bytes, key.bytes)),
    )
    const whole = said && said.checkpoint.size === edge.size && equal(said.checkpoint.root, root)
    return whole ? null : fault(from, '检查点的签名不符', 'The signature of a checkpoint does not hold')
  }

  function end(): Fault | null {
    const beyond = checkpoints[at]
    const cut = beyond || (seen && seen.size > edge.size)
    if (cut) return fault(edge.size, '其后的记录已不存在', 'Entries from here on were signed, and are gone')
    if (seen && seen.size > 0 && Number(checkpoints[at - 1]?.size ?? 0) < seen.size)
      return fault(
        Number(checkpoints[at - 1]?.size ?? 0),
        '见证过的检查点已不存在',
        'A checkpoint that was witnessed is gone',
      )
    const [stray] = nodes.keys()
    if (stray !== undefined) return fault(edge.size, '有多余的树节点', 'There are nodes that belong to no entries')
    return before
  }
  const figures = () => ({
    leaves: edge.size,
    signed: Number(checkpoints[at - 1]?.size ?? 0),
    witnessed: Math.min(seen?.size ?? 0, edge.size),
  })
  return { take, end, size, figures }
}

/** Entries that are neither in order nor waiting for it: written, or taken out of the order, behind the log's back. */
async function outsideOf(tx: Tx, leaves: number): Promise<{ pending: number; fault: Fault | null }> {
  const [row] = await tx.execute<{ pending: number; gone: number; stray: number }>(sql`
    select (select count(*)::int from audits.log_pending) as pending,
      (select count(*)::int from audits.log_pending p where not exists (select from audits.log_entries e where e.id = p.entry_id)) as gone,
      (select count(*)::int from audits.log_entries e where not exists (select from audits.log_leaves l where l.entry_id = e.id)
        and not exists (select from audits.log_pending p where p.entry_id = e.id)) as stray`)
  const { pending = 0, gone = 0, stray = 0 } = row ?? {}
  if (gone > 0)
    return {
      pending,
      fault: fault(leaves, `有 ${gone} 条待编号的记录已不存在`, `${gone} entries are gone before they had a place`),
    }
  if (stray > 0)
    return { pending, fault: fault(leaves, `有 ${stray} 条记录不在序列中`, `${stray} entries stand outside the order`) }
  return { pending, fault: null }
}

export type { Fault, Leaf, Seen }
