// What is kept of a run that goes on: that it began, and from time to time that it still does. A process that ends leaves it without an end,
// and whoever waits for it is told that it is lost. Another process of the same register sees it go on by its beats.
import { type Db, tellFault } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { ShownRun } from './impactRuns.ts'
import { impactBeats, impactBeginnings, impactRuns } from './impactTables.ts'

/** @units milliseconds */
const beatEvery = 5_000
/** Six beats that did not come: longer than a busy machine keeps silent. @units seconds */
const silentFor = 30

export async function keepBeginning(db: Db, run: ShownRun): Promise<void> {
  const { id, draftId, revision, revisionHash, ruleHash, baselineId, baselineHash, reviewYear, identical, startedAt } =
    run
  const row = {
    id,
    draftId,
    revision,
    revisionHash,
    ruleHash,
    baselineId,
    baselineHash,
    reviewYear,
    identical,
    startedAt,
  }
  await db.insert(impactBeginnings).values(row)
}

/** Beats until it is cleared. A beat that could not be kept is told, and the run goes on. */
export const beatFor = (db: Db, run: ShownRun): ReturnType<typeof setInterval> =>
  setInterval(() => {
    void db.insert(impactBeats).values({ runId: run.id, progressPercent: run.progressPercent }).catch(tellFault)
  }, beatEvery)

/** Runs that began and have no end: another process goes on with them, or nobody does. @shape latest first. */
export async function unendedOf(db: Db, which: SQL): Promise<ShownRun[]> {
  const latest = sql`(select b.recorded_at from ${impactBeats} b where b.run_id = ${impactBeginnings.id} order by b.recorded_at desc limit 1)`
  const rows = await db
    .select({
      run: impactBeginnings,
      beat: sql<
        number | null
      >`(select b.progress_percent from ${impactBeats} b where b.run_id = ${impactBeginnings.id} order by b.recorded_at desc limit 1)`,
      silent: sql<boolean>`coalesce(${latest}, ${impactBeginnings.recordedAt}) < now() - make_interval(secs => ${silentFor})`,
    })
    .from(impactBeginnings)
    .where(sql`${which} and not exists (select from ${impactRuns} r where r.id = ${impactBeginnings.id})`)
    .orderBy(sql`${impactBeginnings.startedAt} desc`)
  return rows.map(({ run: { recordedAt: _, ...run }, beat, silent }) => ({
    ...run,
    state: silent ? 'LOST' : 'RUNNING',
    progressPercent: beat ?? 0,
    durationMs: null,
    asOf: run.startedAt,
    people: 0,
    entries: 0,
    result: null,
    resultHash: null,
  }))
}
