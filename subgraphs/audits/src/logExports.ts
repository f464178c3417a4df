// The log taken away as a file: a deed of its own, under a second proof. Whoever an entry concerns sees that it was taken, by a sealed
// one from its day on.
import { type Day, type Db, type LogEntryId, openLog, type Permit, type PersonId, recordEach } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { columns, type LoggedEntry, pageOf, pageWhere, type Row, sizeOf } from './log.ts'
import { conditionOf, fieldsOf, type LogFilter } from './logFilter.ts'

const mostLines = 1000

type Line = Row & { entry: string; leafHash: string | null }
export type LogExport = { entryId: LogEntryId; lines: string[]; entries: LoggedEntry[]; next: LogEntryId | null }

/** Whom these lines concern, and from which day on that is told: who is in sealed lines alone learns of it with the last of them. */
function concerned(rows: readonly Line[], day: Day): { of: PersonId; sealedUntil?: Day }[] {
  const lines = Map.groupBy(
    rows.filter(({ personId }) => personId !== null),
    ({ personId }) => personId,
  )
  return [...lines].flatMap(([of, its]) => {
    const days = its.flatMap(({ sealedUntil }) => (sealedUntil !== null && sealedUntil > day ? [sealedUntil] : []))
    const last = days.length === its.length ? days.sort().at(-1) : undefined
    return of === null ? [] : [last ? { of, sealedUntil: last } : { of }]
  })
}

const lineOf = ({ index, entry, leafHash }: Line) =>
  JSON.stringify({ index: index === null ? null : Number(index), leafHash, entry })

/**
 * Entries to take away, each with its place and its text, whose digest is the leaf; by which fields they were searched is logged, not by what.
 * @shape at most a thousand lines; each line is a JSON object, and together they are a file of JSON Lines.
 */
export async function exportLog(
  db: Db,
  permit: Permit<'log.export'>,
  { filter, first, after }: { filter: LogFilter; first?: number | undefined; after?: string | null | undefined },
  day: Day,
): Promise<LogExport> {
  const size = sizeOf(first ?? mostLines, mostLines)
  return db.transaction(async (tx) => {
    const by = fieldsOf(filter)
    const entryId = await openLog(tx, permit, { told: { export: 'log', lines: size, by } })
    const what = sql`${columns}, e.entry, l.leaf_hash as "leafHash"`
    const rows = await tx.execute<Line>(pageWhere(what, conditionOf(filter), size, after))
    const taken = rows.slice(0, size)
    const persons = concerned(taken, day)
    await recordEach(
      tx,
      persons.map((one) => ({ permit, said: { ...one, on: entryId, told: 'log export' } })),
    )
    return { entryId, lines: taken.map(lineOf), ...pageOf(rows, size) }
  })
}
