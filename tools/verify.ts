// `npm run verify`: recomputes the log and trusts nothing. Exit code 1, and the first bad index named, when it does not hold.
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { sequenceLog } from '../subgraphs/audits/src/sequencer.ts'
import { openDatabase } from '../subgraphs/kernel/src/index.ts'
import { asTool, withDatabase } from './join.ts'

type Columns = { id: string; action: string; account: string; person: string | null; request: string }
type Leaf = { index: string; leafHash: string; entry: string | null; columns: Columns }

/** RFC 6962: the hash of a leaf is taken over 0x00 and its bytes. */
export const leafHash = (entry: string) =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(entry, 'utf8')
    .digest('hex')

export type Verified = { leaves: number; pending: number; fault: { index: number; zh: string; en: string } | null }

/**
 * Checks that indexes run from 0 without a gap, that each leaf's entry is there and hashes to it, and that no entry is outside the order.
 * @param auditsUrl of the audits role.
 */
export async function verifyLog(auditsUrl: string): Promise<Verified> {
  const { db, close } = openDatabase(auditsUrl, 1)
  try {
    return await db.transaction(
      async (tx) => {
        await tx.execute(sql`select set_config('jijiao.scope', 'log', true)`)
        let leaves = 0
        for (let after = -1; ; ) {
          const some = await tx.execute<Leaf>(sql`
            select l.index, l.leaf_hash as "leafHash", e.entry, json_build_object('id', e.id, 'action', e.action, 'account', e.account_id,
              'person', e.person_id, 'request', e.request_id) as columns
            from audits.log_leaves l left join audits.log_entries e on e.id = l.entry_id
            where l.index > ${after} order by l.index limit 5000`)
          for (const leaf of some) {
            const fault = faultOf(leaf, leaves)
            if (fault) return { leaves, pending: 0, fault }
            leaves += 1
          }
          if (some.length === 0) break
          after = leaves - 1
        }
        return { leaves, ...(await outside(tx, leaves)) }
      },
      { isolationLevel: 'repeatable read' }, // one instant: entries go on arriving meanwhile
    )
  } finally {
    await close()
  }
}

function faultOf(leaf: Leaf, due: number): Verified['fault'] {
  const index = Number(leaf.index)
  if (index !== due) return { index: due, zh: '序号缺失', en: 'This index is missing' }
  if (leaf.entry === null) return { index, zh: '记录已不存在', en: 'Its entry is gone' }
  if (leafHash(leaf.entry) !== leaf.leafHash)
    return { index, zh: '记录与摘要不符', en: 'Its entry does not hash to its leaf' }
  if (!tellsTheSame(leaf.entry, leaf.columns))
    return { index, zh: '记录与检索列不符', en: 'It is found under other columns than its text says' }
  return null
}

/** A look laid to somebody else's account, or hidden from the person: the text is whole, and the columns it is found by are not. */
function tellsTheSame(entry: string, columns: Columns): boolean {
  const said: Record<string, unknown> = JSON.parse(entry)
  const { id, action, account, person, request } = columns
  return (
    said.id === id &&
    said.action === action &&
    said.account === account &&
    said.of === person &&
    said.request === request
  )
}

/** Entries that are neither in order nor waiting for it: written, or taken out of the order, behind the log's back. */
async function outside(
  tx: Parameters<Parameters<ReturnType<typeof openDatabase>['db']['transaction']>[0]>[0],
  leaves: number,
) {
  const [row] = await tx.execute<{ pending: number; gone: number; stray: number }>(sql`
    select (select count(*)::int from audits.log_pending) as pending,
      (select count(*)::int from audits.log_pending p where not exists (select from audits.log_entries e where e.id = p.entry_id)) as gone,
      (select count(*)::int from audits.log_entries e where not exists (select from audits.log_leaves l where l.entry_id = e.id)
        and not exists (select from audits.log_pending p where p.entry_id = e.id)) as stray`)
  const { pending = 0, gone = 0, stray = 0 } = row ?? {}
  if (gone > 0)
    return {
      pending,
      fault: {
        index: leaves,
        zh: `有 ${gone} 条待编号的记录已不存在`,
        en: `${gone} entries are gone before they had a place`,
      },
    }
  return {
    pending,
    fault:
      stray === 0
        ? null
        : { index: leaves, zh: `有 ${stray} 条记录不在序列中`, en: `${stray} entries stand outside the order` },
  }
}

/** What a tool wrote while nothing ran has no place yet: the order is made by whoever is there. */
async function putInOrder(auditsUrl: string) {
  const { db, close } = openDatabase(auditsUrl, 1)
  while ((await sequenceLog(db)) > 0);
  await close()
}

if (import.meta.main) {
  await asTool(() =>
    withDatabase(async (connections) => {
      await putInOrder(connections.audits)
      const { leaves, pending, fault } = await verifyLog(connections.audits)
      if (fault) console.error(`✗ ${fault.index}: ${fault.zh}。 ${fault.en}.`)
      else
        console.log(
          `✓ ${leaves} 条记录完整，序号无缺；${pending} 条待编号。 ${leaves} entries whole and gapless; ${pending} waiting for a place.`,
        )
      return fault ? 1 : 0
    }),
  )
}
