// Runs of a measurement: begun, watched while they go on, stopped, and kept once they have ended. What goes on is in memory: a process that
// ends takes its unfinished runs with it, nobody has approved by them, and they are told as lost.
import {
  type AccountId,
  type Day,
  type Db,
  digest,
  type ImpactRunId,
  newId,
  type Permit,
  Refusal,
  type RuleDraftId,
  record,
  type Tx,
  tellFault,
} from '@jijiao/kernel'
import { desc, eq, sql } from 'drizzle-orm'
import type { ImpactResult, SideResult } from './impact.ts'
import { saysTheSame } from './impact.ts'
import { askedOf, beginning } from './impactBeginning.ts'
import { keepChanged, measureInColumns } from './impactEngine.ts'
import { beatFor, keepBeginning, unendedOf } from './impactGoing.ts'
import { type Asked, keepCompared, type Measured, measure, type Progress } from './impactMeasuring.ts'
import { impactBeginnings, impactRuns } from './impactTables.ts'
import type { HeldRule } from './ruleVersions.ts'

export type RunState = 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED' | 'LOST'
export type ShownRun = {
  id: ImpactRunId
  draftId: RuleDraftId
  revision: number
  revisionHash: string
  ruleHash: string
  baselineId: HeldRule['id'] | null
  baselineHash: string | null
  state: RunState
  progressPercent: number
  startedAt: Date
  durationMs: number | null
  asOf: Date
  reviewYear: number
  people: number
  entries: number
  identical: boolean
  result: ImpactResult | null
  resultHash: string | null
}
type Going = { run: ShownRun; stopping: AbortController }

const going = new Map<ImpactRunId, Going>()
const nothing: SideResult = { people: 0, passToFail: 0, failToPass: 0, changes: [], missingHours: [], groups: [] }
export const judgedOf = (run: ShownRun): SideResult => run.result?.judged ?? nothing
export const toFileOf = (run: ShownRun): SideResult => run.result?.toFile ?? nothing

/** Begins a run and answers at once. One of the same revision that goes on already is the answer. */
export async function beginRun(
  db: Db,
  key: Permit<'rule.read'>,
  draftId: RuleDraftId,
  hash: string,
  today: Day,
): Promise<ShownRun | Refusal> {
  const same = [...going.values()].find(({ run }) => run.draftId === draftId && run.revisionHash === hash)
  if (same) return same.run
  const found = await beginning(db, draftId, hash)
  if (found instanceof Refusal) return found
  const run: ShownRun = {
    id: newId('ImpactRunId'),
    draftId,
    revision: found.revision.number,
    revisionHash: hash,
    ruleHash: found.ruleHash,
    baselineId: found.baseline?.id ?? null,
    baselineHash: found.baseline?.hash ?? null,
    state: 'RUNNING',
    progressPercent: 0,
    startedAt: new Date(),
    durationMs: null,
    asOf: new Date(),
    reviewYear: found.place.reviewYear,
    people: 0,
    entries: 0,
    identical: found.baseline !== null && saysTheSame(found.draft, found.baseline.rule),
    result: null,
    resultHash: null,
  }
  const one: Going = { run, stopping: new AbortController() }
  going.set(run.id, one)
  try {
    await keepBeginning(db, run)
  } catch (fault) {
    going.delete(run.id)
    throw fault
  }
  void goThrough(db, key, one, askedOf(found.draft, found.baseline, found.place, today))
  return run
}

async function goThrough(db: Db, key: Permit<'rule.read'>, one: Going, asked: Asked): Promise<void> {
  const progress = (share: number) => {
    one.run.progressPercent = Math.round(share * 100)
  }
  const beating = beatFor(db, one.run)
  try {
    if (asked.baseline === null) await byStatement(db, key, one, asked, progress)
    else {
      const found = await measureInColumns(db, { ...asked, baseline: asked.baseline }, progress, one.stopping.signal)
      await db.transaction(async (tx) => {
        await keep(tx, key, one.run, found)
        await keepChanged(tx, one.run.id, found.changed)
      })
    }
  } catch (fault) {
    const state = one.stopping.signal.aborted ? 'CANCELLED' : 'FAILED'
    if (state === 'FAILED') tellFault(fault) // its message would quote the rows of persons
    await keepEnded(db, key, one.run, state).catch(tellFault)
  } finally {
    clearInterval(beating)
    going.delete(one.run.id)
  }
}

/** Where nothing binds yet there is no baseline to keep in columns: the population statement does it, and is stopped by another connection. */
const byStatement = (db: Db, key: Permit<'rule.read'>, { run, stopping }: Going, asked: Asked, progress: Progress) =>
  db.transaction(async (tx) => {
    const [own] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    stopping.signal.addEventListener('abort', () => {
      void db.execute(sql`select pg_cancel_backend(${own?.pid ?? 0}::int)`).catch(() => {})
    })
    stopping.signal.throwIfAborted()
    await keep(tx, key, run, await measure(tx, asked, progress))
    await tx.execute(keepCompared(run.id))
  })

const rowOf = (run: ShownRun, by: AccountId, state: 'DONE' | 'CANCELLED' | 'FAILED') => {
  const { progressPercent: _, state: __, durationMs: ___, ...row } = run
  return { ...row, by, state, durationMs: Date.now() - run.startedAt.getTime() }
}

async function keep(tx: Tx, key: Permit<'rule.read'>, run: ShownRun, { asOf, people, entries, result }: Measured) {
  const done = { ...run, asOf: new Date(asOf), people, entries, result, resultHash: digest(result) }
  const row = rowOf(done, key.account, 'DONE')
  const [made] = await tx.insert(impactRuns).values(row).returning()
  const told = JSON.stringify({ people, result: row.resultHash })
  if (made) await record(tx, key, { on: `impact:${run.id}`, told, row: made })
}

const keepEnded = (db: Db, key: Permit<'rule.read'>, run: ShownRun, state: 'CANCELLED' | 'FAILED') =>
  db.transaction(async (tx) => {
    const row = { ...rowOf(run, key.account, state), result: null, resultHash: null }
    const [made] = await tx.insert(impactRuns).values(row).returning()
    if (made) await record(tx, key, { on: `impact:${run.id}`, told: state, row: made })
  })

/** Stops a run. One that has ended stays as it ended. */
export async function stopRun(db: Db, id: ImpactRunId): Promise<ShownRun | Refusal> {
  const one = going.get(id)
  if (!one) return (await findRun(db, id)) ?? new Refusal('NOT_FOUND')
  one.stopping.abort()
  return one.run
}

const shown = ({ by: _, recordedAt: __, ...row }: typeof impactRuns.$inferSelect): ShownRun => ({
  ...row,
  progressPercent: 100,
})

export async function findRun(db: Db, id: ImpactRunId): Promise<ShownRun | null> {
  const one = going.get(id)
  if (one) return one.run
  const [row] = await db.select().from(impactRuns).where(eq(impactRuns.id, id))
  if (row) return shown(row)
  const [unended] = await unendedOf(db, eq(impactBeginnings.id, id))
  return unended ?? null
}

/** All runs of a draft, latest first. */
export async function runsOf(db: Db, draftId: RuleDraftId): Promise<ShownRun[]> {
  const rows = await db
    .select()
    .from(impactRuns)
    .where(eq(impactRuns.draftId, draftId))
    .orderBy(desc(impactRuns.startedAt))
  const elsewhere = await unendedOf(db, eq(impactBeginnings.draftId, draftId))
  const unfinished = [...going.values()].map(({ run }) => run).filter((run) => run.draftId === draftId)
  const known = new Set(unfinished.map((run) => run.id))
  const others = [...elsewhere, ...rows.map(shown)].filter((run) => !known.has(run.id))
  return [...unfinished, ...others].sort((one, other) => other.startedAt.getTime() - one.startedAt.getTime())
}
