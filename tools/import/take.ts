// Takes a file into the register: all of it or nothing, in one transaction over five rooms, each in its own role.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Database, type Db, openBatch, openDatabase, type Permit, record, type Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { importApplications } from '../../subgraphs/audits/src/imports.ts'
import { importHourEntries } from '../../subgraphs/credits/src/imports.ts'
import { importEmployers, importTiers } from '../../subgraphs/institutions/src/imports.ts'
import type { IdNumberKeys } from '../../subgraphs/people/src/idNumberSeal.ts'
import { importPersons, importStandings, importTerms, type Terms } from '../../subgraphs/people/src/imports.ts'
import { importFilings } from '../../subgraphs/projects/src/imports.ts'
import { check } from './check.ts'
import { broughtNow, filedRooms } from './digests.ts'
import { count, emptyReport, type Report, unusableReport } from './report.ts'
import type { Asked } from './row.ts'
import { stage, stagingTables } from './staging.ts'
import { Unusable } from './unusable.ts'

/** `name` is what its owner calls the file. `partial`: rows without a fault are taken although others have one. */
export type Order = {
  path: string
  name: string
  reviewYear: number
  dryRun: boolean
  partial: boolean
  asked: Asked
}

/** What the file added, or in a dry run would add. */
export type Added = { persons: number; employers: number; filings: number; entries: number; applications: number }
/** Of persons and employers, what rules may ask: counted in the log, so that a row put in beside a file is found. */
type Standings = Terms & { titles: number; tiers: number }
/** Of the rows that it brought, by table: what verify takes anew. */
type Brought = { instant: string; digests: Record<string, string> }
type Filled = { added: Added; standings: Standings; brought: Brought | null }
export type Taken = { report: Report; added: Added | null; taken: boolean }

export type Progress = { step: 'READING' | 'WRITING'; share: number; rows: number }

type Role = 'people_app' | 'institutions_app' | 'projects_app' | 'credits_app' | 'audits_app'

/** Ends a transaction whose work was only to be seen. */
class NotTaken extends Error {}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

/** The rooms in the order in which one needs what another tells. Each sees its own schema and the temporary tables, nothing else. */
async function fillRooms(tx: Tx, source: string, reviewYear: number): Promise<Filled> {
  const as = <T>(role: Role, work: () => Promise<T>) =>
    tx.execute(sql`set local role ${sql.identifier(role)}`).then(work)
  const employers = await as('institutions_app', async () => {
    return { made: await importEmployers(tx, source), tiers: await importTiers(tx, source) }
  })
  const persons = await as('people_app', async () => {
    const made = await importPersons(tx, source)
    return { made, ...(await importStandings(tx, source)), ...(await importTerms(tx, source)) }
  })
  const filings = await as('projects_app', () => importFilings(tx, source))
  const entries = await as('credits_app', () => importHourEntries(tx, source))
  const applications = await as('audits_app', () => importApplications(tx, source, reviewYear))
  const brought = []
  for (const room of filedRooms) brought.push(...(await as(`${room}_app`, () => broughtNow(tx, room, source))))
  await tx.execute(sql`reset role`)
  const { made, ...told } = persons
  return {
    brought: brought[0]
      ? {
          instant: brought[0].instant,
          digests: Object.fromEntries(brought.map(({ table, digest }) => [table, digest])),
        }
      : null,
    added: { persons: made, employers: employers.made, filings, entries, applications },
    standings: { ...told, tiers: employers.tiers },
  }
}

/** Rows whose entry the ledger had before are duplicates of what the register holds. */
async function tellKnown(tx: Tx, report: Report) {
  const known = await tx.execute<{ line: number }>(sql`select line from import_known`)
  report.accepted -= known.length
  for (const { line } of known) report.duplicates.push(line)
  report.duplicates.sort((a, b) => a - b)
}

const toldOf = (report: Report, order: Order, { added, standings, brought }: Filled, taken: boolean) => ({
  reviewYear: order.reviewYear,
  rows: report.rows,
  accepted: report.accepted,
  duplicates: report.duplicates.length,
  rejected: Object.keys(report.rejected).length,
  added,
  standings,
  ...(taken ? { brought } : {}),
  taken,
})

/** Set within the transaction, where the compiler does not follow. */
const addedOf = (filled: Filled | null): Added | null => filled?.added ?? null

async function post(
  db: Db,
  permit: Permit<'import.run'>,
  order: Order,
  source: string,
  report: Report,
): Promise<Taken> {
  const takes = !order.dryRun && (order.partial || Object.keys(report.rejected).length === 0)
  let filled: Filled | null = null
  const work = async (tx: Tx) => {
    await openBatch(tx, 'batch.import')
    // Two files at once would each add the employment that the other adds: one waits.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('jijiao.import'))`)
    filled = await fillRooms(tx, source, order.reviewYear)
    await tellKnown(tx, report)
    if (!takes) throw new NotTaken()
    await record(tx, permit, { on: source, told: toldOf(report, order, filled, true) })
  }
  try {
    await db.transaction(work)
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    // What was only looked at is a look, too: it told which rows the register holds.
    if (filled) await record(db, permit, { on: source, told: toldOf(report, order, filled, false) })
  }
  report.taken = takes ? report.accepted : 0
  return { report, added: addedOf(filled), taken: takes }
}

/** Reads and stages the whole file; the report is then what the file comes to by itself. */
async function readInto(
  database: Database,
  keys: IdNumberKeys,
  order: Order,
  onProgress: (progress: Progress) => void,
): Promise<Report> {
  const { size } = await stat(order.path)
  const report = emptyReport(order.name)
  const checking = await check(order.path, order.name, order.asked)
  report.ignoredColumns = checking.layout.ignored
  await stagingTables(database.client)
  await stage(database.client, keys, checking.batches, (batch) => {
    for (const checked of batch) count(report, checked)
    onProgress({ step: 'READING', share: Math.min(1, checking.reading.bytesRead() / size), rows: report.rows })
  })
  onProgress({ step: 'WRITING', share: 1, rows: report.rows })
  return report
}

/**
 * Takes a file, or says why not. A dry run does all of it and takes it back.
 * @param url of the `importer` login: it becomes each app role in turn, inside one transaction.
 * @returns `taken: false` with the report when the file is unusable, has a wrong row and is not to be taken in part, or was only tried.
 */
export async function take(
  url: string,
  keys: IdNumberKeys,
  permit: Permit<'import.run'>,
  order: Order,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Taken> {
  // One connection: the temporary tables are its own.
  const database = openDatabase(url, 1)
  try {
    const report = await readInto(database, keys, order, onProgress)
    const source = `import:${(await digestOf(order.path)).slice(0, 16)}`
    return await post(database.db, permit, order, source, report)
  } catch (error) {
    if (error instanceof Unusable) return { report: unusableReport(order.name, error), added: null, taken: false }
    throw error
  } finally {
    await database.close()
  }
}
