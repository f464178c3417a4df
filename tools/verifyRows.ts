// The rows of the register that entries tell of: their digests are taken anew, so that a ledger that was changed behind the log is found.
import { getTableName } from 'drizzle-orm'
import {
  type NamedRow,
  openBatch,
  openDatabase,
  rowDigest,
  saltedDigest,
  type Tx,
} from '../subgraphs/kernel/src/index.ts'
import type { Connections } from './settings.ts'
import type { Fault, Leaf } from './verifyLog.ts'
import { placeOf, rowsNamed } from './verifyPlaces.ts'
import { type Room, roomNames, type Watched } from './verifyTables.ts'
import { gather, nothingTold, rowsUntold, untold } from './verifyUntold.ts'

export type RowsCheck = {
  /** @shape leaves in, in order; out how many rows were compared, and the first that does not hold. */
  check(leaves: readonly Leaf[]): Promise<{ checked: number; fault: Fault | null }>
  /** After the last leaf: rows that none of them tells of, named by the size of the log. */
  untold(size: number): Promise<Fault | null>
  /** The tables in which there are such rows. */
  untoldIn(size: number): Promise<string[]>
  close(): Promise<void>
}

/** What an entry has a digest of: its rows by their names. */
type Told = { index: number; names: readonly string[]; digest: string; salt: string }

/** The check over one database. Whoever opens it closes it; one reading of the log for each. */
export function rowsCheckOf(connections: Connections): RowsCheck {
  const rooms = new Map(roomNames.map((room) => [room, openDatabase(connections[room], 1)]))
  const within = <T>(room: Room, work: (tx: Tx) => Promise<T>) => {
    const opened = rooms.get(room)
    if (!opened) throw new Error(`No room ${room}.`)
    return opened.db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      return work(tx)
    })
  }
  const known = nothingTold()

  /** All rows of these names, each read once. */
  async function rowsOf(names: ReadonlySet<string>) {
    const byPlace = new Map<Watched, string[]>()
    for (const name of names) {
      const place = placeOf(name)
      if (!place) continue
      byPlace.get(place)?.push(name) ?? byPlace.set(place, [name])
    }
    const found = new Map<string, NamedRow['row']>()
    for (const [place, some] of byPlace)
      for (const { name, row } of await within(place.room, (tx) => rowsNamed(tx, place, some))) found.set(name, row)
    return found
  }

  async function check(leaves: readonly Leaf[]) {
    for (const leaf of leaves) gather(known, leaf)
    const told = leaves.flatMap(toldIn)
    const faults: Fault[] = leaves.flatMap(asideFault)
    const rows = await rowsOf(new Set(told.flatMap(({ names }) => names)))
    for (const one of told) {
      const whole = one.names.every((name) => rows.has(name))
      if (!whole) faults.push(wrong(one.index, '所记的数据行已不存在', 'The row that it tells of is gone'))
      else if (rowDigest(one.salt, ...one.names.map((name) => rows.get(name) ?? [])) !== one.digest)
        faults.push(wrong(one.index, '所记的数据行已被改动', 'The row that it tells of was changed'))
    }
    const checked = told.reduce((sum, { names }) => sum + names.length, 0)
    return { checked, fault: faults.sort((one, other) => one.index - other.index)[0] ?? null }
  }
  return {
    check,
    async untold(size) {
      const behind = await untold(known, size, within)
      return behind && wrong(size, behind.zh, behind.en)
    },
    async untoldIn(size) {
      return (await rowsUntold(known, size, within)).map(({ one }) => `${one.room}.${getTableName(one.table)}`)
    },
    close: async () => void (await Promise.all([...rooms.values()].map((room) => room.close()))),
  }
}

const wrong = (index: number, zh: string, en: string): Fault => ({ index, zh, en })

function toldIn({ index, entry, salt }: Leaf): Told[] {
  const { row, digest }: { row?: unknown; digest?: unknown } = JSON.parse(entry ?? '{}')
  if (typeof digest !== 'string' || salt === null) return []
  // A digest of rows that have no name is one that nobody can take anew: its row is not found.
  return [{ index: Number(index), names: typeof row === 'string' ? row.split(' ') : ['?'], digest, salt }]
}

/** Words beside an entry, against their digest in it; and a salt that is gone although the entry has digests. */
function asideFault({ index, entry, salt, aside }: Leaf): Fault[] {
  const said: { aside?: unknown; digest?: unknown } = JSON.parse(entry ?? '{}')
  const digests = typeof said.aside === 'string' || typeof said.digest === 'string'
  if (salt === null) return digests ? [wrong(Number(index), '盐值已被删除', 'Its salt is gone')] : []
  const due = aside === null ? null : saltedDigest(salt, aside)
  return due === (said.aside ?? null) ? [] : [wrong(Number(index), '附言已被改动', 'The words beside it were changed')]
}
