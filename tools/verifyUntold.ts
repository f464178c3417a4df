// Rows that no entry tells of: put in behind the log's back. Hours, rights and orders of sealing: what decides, what opens, what hides.
import { sql } from 'drizzle-orm'
import { type Tx, textArray } from '../subgraphs/kernel/src/index.ts'
import type { Leaf } from './verifyLog.ts'
import type { Room } from './verifyPlaces.ts'

/** What the log tells of, gathered while it is read. */
export type Told = {
  /** Ids of rows that an entry has a digest of. */
  rows: Set<string>
  /** Mandates that an entry approves. */
  approved: Set<string>
  /** Steps of agreements, each as its id and its word. */
  steps: Set<string>
  /** Lines that imports say they took, by their source. */
  imported: Map<string, number>
  /** When the demonstration's people were put in, all under one entry; never in production. */
  seededAt: Date | null
  /** How many rows they were, by table. */
  seeded: Map<string, number>
}
export const nothingTold = (): Told => ({
  rows: new Set(),
  approved: new Set(),
  steps: new Set(),
  imported: new Map(),
  seededAt: null,
  seeded: new Map(),
})

type Import = { added?: { entries?: number } | null; taken?: boolean }
type Seed = { rows?: Record<string, number> }

export function gather(told: Told, { entry }: Pick<Leaf, 'entry'>) {
  const said: { action?: string; on?: string; row?: string; told?: string; when?: string } = JSON.parse(entry ?? '{}')
  if (said.row) told.rows.add(said.row)
  if (said.action?.startsWith('agreement.')) told.steps.add(`${said.on} ${said.told}`)
  if (said.action === 'mandate.approve' && said.on) told.approved.add(said.on)
  if (said.action !== 'import.run' || !said.on) return
  if (said.on === 'seed') gatherSeed(told, said)
  if (!said.on.startsWith('import:')) return
  const { added, taken }: Import = JSON.parse(said.told ?? '{}')
  if (taken) told.imported.set(said.on, (told.imported.get(said.on) ?? 0) + (added?.entries ?? 0))
}

function gatherSeed(told: Told, said: { told?: string; when?: string }) {
  told.seededAt = new Date(said.when ?? 0)
  const { rows = {} }: Seed = JSON.parse(said.told ?? '{}')
  for (const [table, count] of Object.entries(rows)) told.seeded.set(table, (told.seeded.get(table) ?? 0) + count)
}

type Row = { id: string }
type Reading = { room: Room; zh: string; en: string; of: (tx: Tx, since: Date | null) => Promise<readonly Row[]> }

const later = (since: Date | null) =>
  since === null ? sql`true` : sql`recorded_at > ${since.toISOString()}::timestamptz`

const tables: readonly Reading[] = [
  {
    room: 'credits',
    zh: '学时',
    en: 'hours',
    of: (tx, since) =>
      tx.execute<Row>(sql`select id from credits.hour_entries where source not like 'import:%' and ${later(since)}`),
  },
  {
    room: 'people',
    zh: '角色',
    en: 'roles',
    of: (tx, since) => tx.execute<Row>(sql`select id from people.account_roles where ${later(since)}`),
  },
  {
    room: 'audits',
    zh: '密封令',
    en: 'orders of sealing',
    of: (tx, since) => tx.execute<Row>(sql`select id from audits.log_seals where ${later(since)}`),
  },
  {
    room: 'audits',
    zh: '共享协议',
    en: 'agreements',
    of: (tx, since) => tx.execute<Row>(sql`select id from audits.agreements where not sandbox and ${later(since)}`),
  },
]

type Within = <T>(room: Room, work: (tx: Tx) => Promise<T>) => Promise<T>
type Words = { zh: string; en: string }

/** What was written after the log was read, and what still waits for a place: a row that is seen has its entry by now. */
async function gatherLate(told: Told, size: number, within: Within) {
  const late = await within('audits', (tx) =>
    tx.execute<Pick<Leaf, 'entry'>>(sql`select entry from audits.log_entries where id in (
      select entry_id from audits.log_leaves where index >= ${size} union all select entry_id from audits.log_pending)`),
  )
  for (const one of late) gather(told, one)
}

/** @returns in words what nobody told of; null where the log tells of all. */
export async function untold(told: Told, size: number, within: Within): Promise<Words | null> {
  const found: { zh: string; en: string; ids: string[] }[] = []
  for (const { room, zh, en, of } of tables) {
    const rows = await within(room, (tx) => of(tx, told.seededAt))
    found.push({ zh, en, ids: rows.map(({ id }) => id) })
  }
  const handedOn = await within('institutions', (tx) =>
    tx.execute<Row>(sql`select id from institutions.delegations where ${later(told.seededAt)}`),
  )
  found.push({ zh: '转授', en: 'delegations', ids: handedOn.map(({ id }) => id) })
  const mandates = await within('institutions', (tx) =>
    tx.execute<Row>(sql`select id from institutions.mandates where ${later(told.seededAt)}`),
  )
  const steps = await within('audits', (tx) =>
    tx.execute<Row>(sql`select e.agreement_id || ' ' || e.step as id from audits.agreement_events e join audits.agreements a on a.id = e.agreement_id
      where not a.sandbox and e.step <> 'REQUESTED' and (${told.seededAt === null} or e.recorded_at > ${(told.seededAt ?? new Date(0)).toISOString()}::timestamptz)`),
  )
  const [imported, lines] = [new Map(told.imported), await importedLines(within)]
  await gatherLate(told, size, within)
  found.push({ zh: '授权', en: 'mandates', ids: mandates.map(({ id }) => (told.approved.has(id) ? id : '')) })
  found.push({
    zh: '协议进展',
    en: 'steps of agreements',
    ids: steps.map(({ id }) => id).filter((id) => !told.steps.has(id)),
  })
  for (const { zh, en, ids } of found) {
    const behind = ids.filter((id) => !told.rows.has(id)).length
    if (behind > 0)
      return { zh: `有 ${behind} 条${zh}不见于日志`, en: `The log tells nothing of ${behind} rows of ${en}` }
  }
  return (await seedFault(told, within)) ?? importsFault(lines, imported, told.imported)
}

/** What the demonstration put in itself has one entry for all: as many rows as it says, and not one that was dated back to be among them. */
const seededTables = [
  ['credits', 'hour_entries', '学时', 'hours'],
  ['people', 'account_roles', '角色', 'roles'],
  ['audits', 'log_seals', '密封令', 'orders of sealing'],
  ['institutions', 'delegations', '转授', 'delegations'],
] as const

async function seedFault(told: Told, within: Within): Promise<Words | null> {
  if (told.seededAt === null || told.seeded.size === 0) return null
  const until = told.seededAt.toISOString()
  for (const [room, table, zh, en] of seededTables) {
    const whole = sql`${sql.identifier(room)}.${sql.identifier(table)}`
    const imported = table === 'hour_entries' ? sql`and source not like 'import:%'` : sql``
    const [row] = await within(room, (tx) =>
      tx.execute<{ here: number }>(sql`select count(*)::int as here from ${whole}
        where recorded_at <= ${until}::timestamptz and not (id = any(${textArray([...told.rows])})) ${imported}`),
    )
    const [here, most] = [row?.here ?? 0, told.seeded.get(`${room}.${table}`) ?? 0]
    if (here !== most)
      return {
        zh: `演示数据有 ${here} 条${zh}，日志所记为 ${most}`,
        en: `The demonstration has ${here} rows of ${en}, and the log tells of ${most}`,
      }
  }
  return null
}

async function importedLines(within: Within): Promise<Map<string, number>> {
  const counted = await within('credits', (tx) =>
    tx.execute<{ source: string; lines: number }>(
      sql`select source, count(*)::int as lines from credits.hour_entries where source like 'import:%' group by 1`,
    ),
  )
  return new Map(counted.map(({ source, lines }) => [source, lines]))
}

/** As many lines of each file as its imports say they took: between what was told before the lines were counted, and after. */
function importsFault(
  lines: Map<string, number>,
  before: Map<string, number>,
  after: Map<string, number>,
): Words | null {
  for (const source of new Set([...lines.keys(), ...before.keys()])) {
    const [here, least, most] = [lines.get(source) ?? 0, before.get(source) ?? 0, after.get(source) ?? 0]
    if (here < least || here > most)
      return {
        zh: `${source} 有 ${here} 条学时，日志所记为 ${most}`,
        en: `${source} has ${here} hours, and the log tells of ${most}`,
      }
  }
  return null
}
