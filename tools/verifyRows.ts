// The rows of the register that entries tell of: their digests are taken anew, so that a ledger that was changed behind the log is found.
import { and, eq, sql } from 'drizzle-orm'
import { relevanceJudgements } from '../subgraphs/audits/src/tables.ts'
import { determinations, hourEntries, keptFacts } from '../subgraphs/credits/src/tables.ts'
import {
  type Database,
  openBatch,
  openDatabase,
  rowDigest,
  saltedDigest,
  type Tx,
  type WrittenRow,
} from '../subgraphs/kernel/src/index.ts'
import { appointments, duties, dutyIntervals, registrations, titles } from '../subgraphs/people/src/tables.ts'
import type { Connections } from './settings.ts'
import type { Fault, Leaf } from './verifyLog.ts'

/** @shape leaves in, in order; out how many rows were compared, and the first that does not hold. */
export type RowsCheck = (leaves: readonly Leaf[]) => Promise<{ checked: number; fault: Fault | null }>

type Told = { index: number; row: string; digest: string; salt: string }
type Read = (tx: Tx, ids: string[]) => Promise<WrittenRow[]>

const receipts: Read = async (tx, ids) => {
  const rows = await tx
    .select({ receipt: determinations, subject: keptFacts.subject, entries: keptFacts.entries })
    .from(determinations)
    .innerJoin(
      keptFacts,
      and(
        eq(keptFacts.reviewYear, determinations.reviewYear),
        eq(keptFacts.purpose, determinations.purpose),
        eq(keptFacts.applicationId, determinations.applicationId),
        eq(keptFacts.asOf, determinations.factsAsOf),
      ),
    )
    .where(sql`${determinations.id} in ${ids}`)
  return rows.map(({ receipt, subject, entries }) => ({ ...receipt, subject, entries }))
}

const standings: Read = async (tx, ids) => {
  const tables = [titles, appointments, registrations, duties, dutyIntervals]
  const rows: WrittenRow[] = []
  for (const table of tables) rows.push(...(await tx.select().from(table).where(sql`${table.id} in ${ids}`)))
  return rows
}

const among =
  (table: typeof hourEntries | typeof relevanceJudgements): Read =>
  (tx, ids) =>
    tx.select().from(table).where(sql`${table.id} in ${ids}`)

/** What the beginning of an id says about where its row lies. */
const places = {
  hen: { room: 'credits', read: among(hourEntries) },
  det: { room: 'credits', read: receipts },
  jud: { room: 'audits', read: among(relevanceJudgements) },
  sta: { room: 'people', read: standings },
} as const satisfies Record<string, { room: 'credits' | 'audits' | 'people'; read: Read }>

/** The check over one database. Whoever opens it closes it. */
export function rowsCheckOf(connections: Connections): { check: RowsCheck; close(): Promise<void> } {
  const rooms = {
    credits: openDatabase(connections.credits, 1),
    audits: openDatabase(connections.audits, 1),
    people: openDatabase(connections.people, 1),
  } satisfies Record<string, Database>
  const check: RowsCheck = async (leaves) => {
    const told = leaves.flatMap(toldIn)
    const faults: Fault[] = leaves.flatMap(asideFault)
    let checked = 0
    for (const [prefix, { room, read }] of Object.entries(places)) {
      const some = told.filter(({ row }) => row.startsWith(`${prefix}_`))
      if (some.length === 0) continue
      const rows = await rooms[room].db.transaction(async (tx) => {
        await openBatch(tx, 'batch.determine')
        return read(tx, [...new Set(some.map(({ row }) => row))])
      })
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const one of some) {
        checked += 1
        const row = byId.get(one.row)
        if (!row) faults.push(wrong(one.index, '所记的数据行已不存在', 'The row that it tells of is gone'))
        else if (rowDigest(one.salt, row) !== one.digest)
          faults.push(wrong(one.index, '所记的数据行已被改动', 'The row that it tells of was changed'))
      }
    }
    return { checked, fault: faults.sort((one, other) => one.index - other.index)[0] ?? null }
  }
  return { check, close: async () => void (await Promise.all(Object.values(rooms).map((room) => room.close()))) }
}

const wrong = (index: number, zh: string, en: string): Fault => ({ index, zh, en })

function toldIn({ index, entry, salt }: Leaf): Told[] {
  const { row, digest }: { row?: unknown; digest?: unknown } = JSON.parse(entry ?? '{}')
  const whole = typeof row === 'string' && typeof digest === 'string' && salt !== null
  return whole ? [{ index: Number(index), row, digest, salt }] : []
}

/** Words beside an entry, against their digest in it; and a salt that is gone although the entry has digests. */
function asideFault({ index, entry, salt, aside }: Leaf): Fault[] {
  const said: { aside?: unknown; digest?: unknown } = JSON.parse(entry ?? '{}')
  const digests = typeof said.aside === 'string' || typeof said.digest === 'string'
  if (salt === null) return digests ? [wrong(Number(index), '盐值已被删除', 'Its salt is gone')] : []
  const due = aside === null ? null : saltedDigest(salt, aside)
  return due === (said.aside ?? null) ? [] : [wrong(Number(index), '附言已被改动', 'The words beside it were changed')]
}
