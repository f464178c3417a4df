// Rows that no entry tells of: put in behind the log's back, in any table that the register's own programs write.
// Long: each sort of row has its own way of being counted.
import { getTableName, type SQL, sql } from 'drizzle-orm'
import { type KeptReceipts, receiptsOf, statementOf } from '../subgraphs/credits/src/receiptDigests.ts'
import { type Tx, textArray } from '../subgraphs/kernel/src/index.ts'
import { broughtIn, filedRooms } from './import/digests.ts'
import type { Leaf } from './verifyLog.ts'
import { placeOf } from './verifyPlaces.ts'
import { nameOf, type Room, type Watched, watchedTables } from './verifyTables.ts'

/** What the log tells of, gathered while it is read. */
export type Told = {
  /** Names of rows that an entry has a digest of. */
  rows: Set<string>
  /** Rows that imports say they added, by their source and table. */
  imported: Map<string, Map<string, number>>
  /** What runs over everybody kept, by the statement that their ids begin with. */
  runs: Map<string, KeptReceipts>
  /** What a file brought, by its source, instant and table: one digest over all its rows. */
  brought: Map<string, string>
  /** What a second entry tells otherwise than the first. */
  toldTwice: string | null
  /** Whether anything was done in the register yet, beyond what comes with the product. */
  begun: boolean
  /** An entry that says it put the demonstration's people in, after somebody had done something. */
  lateSeed: boolean
  /** When the demonstration's people were put in, all under one entry; never in production. */
  seededAt: Date | null
  /** How many rows they were, by table. */
  seeded: Map<string, number>
}
export const nothingTold = (): Told => ({
  rows: new Set(),
  imported: new Map(),
  runs: new Map(),
  brought: new Map(),
  toldTwice: null,
  begun: false,
  lateSeed: false,
  seededAt: null,
  seeded: new Map(),
})

type Import = {
  added?: Record<string, number> | null
  standings?: Record<string, number>
  brought?: { instant: string; digests: Record<string, string> } | null
  taken?: boolean
}
type Seed = { rows?: Record<string, number> }
type Run = { receipts?: readonly KeptReceipts[] }
type Said = { action?: string; on?: string; row?: string; told?: string; when?: string }

const add = (counts: Map<string, number>, key: string, count: number) =>
  void counts.set(key, (counts.get(key) ?? 0) + count)

export function gather(told: Told, { entry }: Pick<Leaf, 'entry'>) {
  const said: Said = JSON.parse(entry ?? '{}')
  for (const name of said.row?.split(' ') ?? []) told.rows.add(name)
  if (said.action === 'determination.make' && said.told?.startsWith('{')) gatherRun(told, JSON.parse(said.told))
  if (said.action === 'import.run' && said.on === 'seed') {
    // The demonstration is the first thing there is: an entry that comes later would only make rows of before it nobody's.
    if (told.begun) told.lateSeed = true
    else gatherSeed(told, said)
  } else if (said.action !== 'import.run' || !said.on?.startsWith('pol_')) told.begun = true
  if (said.action !== 'import.run' || !said.on) return
  if (!said.on.startsWith('import:')) return
  const { added, standings, brought, taken }: Import = JSON.parse(said.told ?? '{}')
  if (!taken) return
  const counts = told.imported.get(said.on) ?? new Map<string, number>()
  told.imported.set(said.on, counts)
  for (const [what, count] of Object.entries({ ...added, ...standings })) add(counts, what, count)
  for (const [table, digest] of Object.entries(brought?.digests ?? {}))
    gatherBrought(told, `${table} ${said.on} ${brought?.instant}`, digest)
}

/** What was told first holds; who tells it otherwise later has changed the rows. */
function gatherBrought(told: Told, key: string, digest: string) {
  if ((told.brought.get(key) ?? digest) !== digest) told.toldTwice ??= key
  else told.brought.set(key, digest)
}

/** What was told first holds: who tells of a statement a second time, otherwise, has changed its receipts. */
function gatherRun(told: Told, { receipts = [] }: Run) {
  for (const one of receipts) {
    const { digest } = told.runs.get(one.statement) ?? one
    if (digest !== one.digest) told.toldTwice ??= one.statement
    told.runs.set(one.statement, told.runs.get(one.statement) ?? one)
  }
}

function gatherSeed(told: Told, said: Said) {
  told.seededAt = new Date(said.when ?? 0)
  const { rows = {} }: Seed = JSON.parse(said.told ?? '{}')
  for (const [table, count] of Object.entries(rows)) add(told.seeded, table, count)
}

type Within = <T>(room: Room, work: (tx: Tx) => Promise<T>) => Promise<T>
type Words = { zh: string; en: string }

const later = (since: Date | null) =>
  since === null ? sql`true` : sql`recorded_at > ${since.toISOString()}::timestamptz`

/** What was written after the log was read, and what still waits for a place: a row that is seen has its entry by now. */
async function gatherLate(told: Told, size: number, within: Within) {
  const late = await within('audits', (tx) =>
    tx.execute<Pick<Leaf, 'entry'>>(sql`select entry from audits.log_entries where id in (
      select entry_id from audits.log_leaves where index >= ${size} union all select entry_id from audits.log_pending)`),
  )
  for (const one of late) gather(told, one)
}

type Found = { one: Watched; names: string[] }

/** Names of rows, by table, that came after the demonstration's people and with no file: each has to be told of by itself. */
async function rowsDue({ seededAt }: Told, within: Within): Promise<Found[]> {
  const found: Found[] = []
  for (const one of watchedTables) {
    const rows = await within(one.room, (tx) =>
      tx.execute<{ name: string }>(
        sql`select ${nameOf(one)} as name from ${one.table} where ${one.due} and ${later(seededAt)}`,
      ),
    )
    found.push({ one, names: rows.map(({ name }) => name) })
  }
  return found
}

/** @returns of each table the rows that the log tells nothing of. */
export async function rowsUntold(told: Told, size: number, within: Within): Promise<Found[]> {
  const found = await rowsDue(told, within)
  await gatherLate(told, size, within)
  return found
    .map(({ one, names }) => ({ one, names: names.filter((name) => !told.rows.has(name)) }))
    .filter(({ names }) => names.length > 0)
}

/** @returns in words what nobody told of; null where the log tells of all. */
export async function untold(told: Told, size: number, within: Within): Promise<Words | null> {
  const lines = await importedLines(within)
  const before = copyOf(told.imported)
  const judged = await judgedInRuns(told, within)
  const [first] = await rowsUntold(told, size, within)
  if (first) {
    const { one, names } = first
    return {
      zh: `有 ${names.length} 条${one.zh}不见于日志`,
      en: `The log tells nothing of ${names.length} rows of ${one.en}`,
    }
  }
  return (
    (await seedFault(told, within)) ??
    importsFault(lines, before, told.imported) ??
    (await broughtFault(told, within)) ??
    (await runsFault(judged, told.runs, within))
  )
}

const copyOf = (counts: Told['imported']): Told['imported'] =>
  new Map([...counts].map(([source, of]) => [source, new Map(of)]))

/** What the demonstration put in itself has one entry for all: as many rows as it says, and not one that was dated back to be among them. */
async function seedFault(told: Told, within: Within): Promise<Words | null> {
  if (told.lateSeed)
    return { zh: '演示数据的记录不在日志之初', en: 'An entry of the demonstration stands where it cannot' }
  if (told.seededAt === null) return null
  const until = told.seededAt.toISOString()
  const named = new Map<Watched, string[]>()
  for (const name of told.rows) {
    const place = placeOf(name)
    if (!place) continue
    named.get(place)?.push(name) ?? named.set(place, [name])
  }
  for (const one of watchedTables) {
    const [row] = await within(one.room, (tx) =>
      tx.execute<{ here: number }>(sql`select count(*)::int as here from ${one.table}
        where ${one.due} and recorded_at <= ${until}::timestamptz and not (${nameOf(one)} = any(${textArray(named.get(one) ?? [])}))`),
    )
    const [here, most] = [row?.here ?? 0, told.seeded.get(`${one.room}.${getTableName(one.table)}`) ?? 0]
    if (here !== most)
      return {
        zh: `演示数据有 ${here} 条${one.zh}，日志所记为 ${most}`,
        en: `The demonstration has ${here} rows of ${one.en}, and the log tells of ${most}`,
      }
  }
  return null
}

/** What a file adds, by the word of its entry. */
type Imported = { what: string; room: Room; table: SQL; zh: string; en: string }
const importedTables: readonly Imported[] = [
  { what: 'entries', room: 'credits', table: sql`credits.hour_entries`, zh: '学时', en: 'hours' },
  { what: 'persons', room: 'people', table: sql`people.persons`, zh: '人员', en: 'persons' },
  { what: 'employers', room: 'institutions', table: sql`institutions.organisations`, zh: '单位', en: 'employers' },
  { what: 'filings', room: 'projects', table: sql`projects.filings`, zh: '备案', en: 'filings' },
  { what: 'applications', room: 'audits', table: sql`audits.applications`, zh: '申报', en: 'applications' },
  { what: 'titles', room: 'people', table: sql`people.titles`, zh: '职称', en: 'titles' },
  {
    what: 'appointments',
    room: 'people',
    table: sql`people.appointments`,
    zh: '聘任',
    en: 'appointments',
  },
  {
    what: 'registrations',
    room: 'people',
    table: sql`people.registrations`,
    zh: '执业注册',
    en: 'registrations',
  },
  { what: 'duties', room: 'people', table: sql`people.duties`, zh: '岗位', en: 'duties' },
  {
    what: 'dutyIntervals',
    room: 'people',
    table: sql`people.duty_intervals`,
    zh: '离岗',
    en: 'times away',
  },
  {
    what: 'tiers',
    room: 'institutions',
    table: sql`institutions.organisation_tiers`,
    zh: '机构等级',
    en: 'tiers',
  },
]

type Lines = { what: string; source: string; lines: number }

async function importedLines(within: Within): Promise<Lines[]> {
  const all: Lines[] = []
  for (const { what, room, table } of importedTables) {
    const counted = await within(room, (tx) =>
      tx.execute<Omit<Lines, 'what'>>(
        sql`select source, count(*)::int as lines from ${table} where source like 'import:%' group by 1`,
      ),
    )
    all.push(...counted.map((one) => ({ what, ...one })))
  }
  return all
}

/** As many lines of each file as its imports say they took: between what was told before the lines were counted, and after. */
function importsFault(counted: Lines[], before: Told['imported'], after: Told['imported']): Words | null {
  for (const { what, zh, en } of importedTables) {
    const lines = new Map(counted.filter((one) => one.what === what).map((one) => [one.source, one.lines]))
    for (const source of new Set([...lines.keys(), ...before.keys()])) {
      const here = lines.get(source) ?? 0
      const [least, most] = [before.get(source)?.get(what) ?? 0, after.get(source)?.get(what) ?? 0]
      if (here < least || here > most)
        return {
          zh: `${source} 有 ${here} 条${zh}，日志所记为 ${most}`,
          en: `${source} has ${here} ${en}, and the log tells of ${most}`,
        }
    }
  }
  return null
}

/** The rows of each file as they were brought; counting would not see one that was changed, or put in another's place. */
async function broughtFault({ brought, imported, toldTwice }: Told, within: Within): Promise<Words | null> {
  if (toldTwice !== null)
    return { zh: `${toldTwice} 被记了两次，且不相同`, en: `${toldTwice} is told twice, and not alike` }
  if (imported.size === 0) return null
  const here = new Map<string, string>()
  for (const room of filedRooms)
    for (const { table, source, instant, digest } of await within(room, (tx) =>
      broughtIn(tx, room, sql`t.source like 'import:%'`),
    ))
      here.set(`${table} ${source} ${instant}`, digest)
  for (const [key, digest] of brought)
    if (here.get(key) !== digest)
      return {
        zh: `${key.split(' ')[1]} 带来的数据行（${key.split(' ')[0]}）已被改动`,
        en: `Rows that ${key.split(' ')[1]} brought into ${key.split(' ')[0]} were changed`,
      }
  return null
}

type Judged = { statement: string; receipts: number }

/** Receipts that no entry names, by the statement that kept them. */
const judgedInRuns = ({ rows }: Told, within: Within) =>
  within('credits', (tx) =>
    tx.execute<Judged>(sql`select ${statementOf(sql`id`)} as statement, count(*)::int as receipts
      from credits.determinations where not (id = any(${textArray([...rows].filter((name) => name.startsWith('det_')))})) group by 1`),
  )

/** The receipts of each run as its entry tells them, every one of them; and none of a run that nobody tells of. */
async function runsFault(judged: readonly Judged[], told: Told['runs'], within: Within): Promise<Words | null> {
  const stray = judged.filter(({ statement }) => !told.has(statement))
  if (stray.length > 0) {
    const receipts = stray.reduce((sum, one) => sum + one.receipts, 0)
    return {
      zh: `有 ${receipts} 份判定凭证不见于日志`,
      en: `The log tells nothing of ${receipts} receipts of determinations`,
    }
  }
  for (const { statement, count, digest } of told.values()) {
    const here = await within('credits', (tx) => receiptsOf(tx, statement))
    if (here?.digest === digest && here.count === count) continue
    return {
      zh: `一次全量判定的凭证已被改动：现有 ${here?.count ?? 0} 份，日志所记为 ${count}`,
      en: `Receipts of a run over everybody were changed: ${here?.count ?? 0} are here, and the log tells of ${count}`,
    }
  }
  return null
}
