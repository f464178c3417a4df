// The rows of the register that entries tell of: their digests are taken anew, so that a ledger that was changed behind the log is found.
import { openBatch, openDatabase, rowDigest, saltedDigest, type Tx } from '../subgraphs/kernel/src/index.ts'
import type { Connections } from './settings.ts'
import type { Fault, Leaf } from './verifyLog.ts'
import { places, type Room } from './verifyPlaces.ts'
import { gather, nothingTold, untold } from './verifyUntold.ts'

export type RowsCheck = {
  /** @shape leaves in, in order; out how many rows were compared, and the first that does not hold. */
  check(leaves: readonly Leaf[]): Promise<{ checked: number; fault: Fault | null }>
  /** After the last leaf: rows that none of them tells of, named by the size of the log. */
  untold(size: number): Promise<Fault | null>
  close(): Promise<void>
}

type Told = { index: number; row: string; digest: string; salt: string; action: string }

/** The check over one database. Whoever opens it closes it; one reading of the log for each. */
export function rowsCheckOf(connections: Connections): RowsCheck {
  const rooms = {
    credits: openDatabase(connections.credits, 1),
    audits: openDatabase(connections.audits, 1),
    people: openDatabase(connections.people, 1),
    institutions: openDatabase(connections.institutions, 1),
  }
  const within = <T>(room: Room, work: (tx: Tx) => Promise<T>) =>
    rooms[room].db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      return work(tx)
    })
  const known = nothingTold()
  async function check(leaves: readonly Leaf[]) {
    for (const leaf of leaves) gather(known, leaf)
    const told = leaves.flatMap(toldIn)
    const faults: Fault[] = leaves.flatMap(asideFault)
    let checked = 0
    for (const [prefix, { room, read }] of Object.entries(places)) {
      const some = Map.groupBy(
        told.filter(({ row }) => row.startsWith(`${prefix}_`)),
        ({ action }) => action,
      )
      for (const [action, of] of some) {
        const rows = await within(room, (tx) => read(tx, [...new Set(of.map(({ row }) => row))], action))
        const byId = new Map(rows.map((row) => [row.id, row]))
        for (const one of of) {
          checked += 1
          const row = byId.get(one.row)
          if (!row) faults.push(wrong(one.index, '所记的数据行已不存在', 'The row that it tells of is gone'))
          else if (rowDigest(one.salt, row) !== one.digest)
            faults.push(wrong(one.index, '所记的数据行已被改动', 'The row that it tells of was changed'))
        }
      }
    }
    return { checked, fault: faults.sort((one, other) => one.index - other.index)[0] ?? null }
  }
  return {
    check,
    async untold(size) {
      const behind = await untold(known, size, within)
      return behind && wrong(size, behind.zh, behind.en)
    },
    close: async () => void (await Promise.all(Object.values(rooms).map((room) => room.close()))),
  }
}

const wrong = (index: number, zh: string, en: string): Fault => ({ index, zh, en })

function toldIn({ index, entry, salt }: Leaf): Told[] {
  const { row, digest, action }: { row?: unknown; digest?: unknown; action?: unknown } = JSON.parse(entry ?? '{}')
  const whole = typeof row === 'string' && typeof digest === 'string' && typeof action === 'string' && salt !== null
  return whole ? [{ index: Number(index), row, digest, salt, action }] : []
}

/** Words beside an entry, against their digest in it; and a salt that is gone although the entry has digests. */
function asideFault({ index, entry, salt, aside }: Leaf): Fault[] {
  const said: { aside?: unknown; digest?: unknown } = JSON.parse(entry ?? '{}')
  const digests = typeof said.aside === 'string' || typeof said.digest === 'string'
  if (salt === null) return digests ? [wrong(Number(index), '盐值已被删除', 'Its salt is gone')] : []
  const due = aside === null ? null : saltedDigest(salt, aside)
  return due === (said.aside ?? null) ? [] : [wrong(Number(index), '附言已被改动', 'The words beside it were changed')]
}
