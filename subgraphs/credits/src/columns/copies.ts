// The copies that this process holds: one of each review, made when first asked for, followed when asked again.
import type { Day, Db, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { settledUntil } from '../facts.ts'
import { type Review, toldSince } from '../keptFacts.ts'
import { type Engine, openEngine } from './engine.ts'
import type { Judged } from './judging.ts'
import { openEverybody, stageApplicants, stageLines } from './reading.ts'
import { createTables, takeStaged } from './tables.ts'

export type Copy = {
  readonly engine: Engine
  /** What the copy knows: everything recorded before it. */
  readonly review: Review
  readonly people: number
  readonly entries: number
  /** Everybody's application as one array of PostgreSQL, in the order of their numbers. */
  readonly applications: () => Promise<string>
  /** Judgements whose tables are there, by name; what they were made of in the key. */
  readonly kept: Map<string, { key: string; judged: Judged }>
}

/** A copy belongs to one database; it goes when the connection does. */
const held = new WeakMap<Db, Map<string, Held>>()
/** More reviews than this are not held at once. */
const most = 2

type Held = { copy: Promise<Copy>; day: Day; last: Promise<unknown> }

/**
 * Works on the copy of a review, as of now; whoever works on the same copy waits.
 * @param stale in milliseconds: a copy that knows what was known so long ago will do.
 */
export async function withCopy<T>(
  db: Db,
  { reviewYear, purpose }: Omit<Review, 'asOf'>,
  today: Day,
  { stale = 0, signal }: { stale?: number; signal?: AbortSignal | undefined },
  work: (copy: Copy) => Promise<T>,
): Promise<T> {
  const copies = held.get(db) ?? new Map<string, Held>()
  held.set(db, copies)
  const key = `${reviewYear} ${purpose}`
  const before = copies.get(key)
  const one = before ?? { copy: load(db, { reviewYear, purpose }, today), day: today, last: Promise.resolve() }
  copies.delete(key)
  copies.set(key, one)
  await forgetOthers(copies)
  const turn = one.last.then(async () => {
    signal?.throwIfAborted()
    const known = await one.copy
    if (before && (one.day !== today || Date.now() - Date.parse(known.review.asOf) > stale))
      one.copy = follow(db, known, { today, sameDay: one.day === today }).catch((fault: unknown) => {
        // Half of it may be staged: whoever comes next makes another.
        if (copies.get(key) === one) copies.delete(key)
        known.engine.close()
        throw fault
      })
    one.day = today
    return work(await one.copy)
  })
  // Who comes next waits until this is over, however it ends. A copy that could not be made or followed is made anew.
  one.last = turn.catch(() => {})
  one.copy.catch(() => copies.delete(key))
  return turn
}

async function forgetOthers(copies: Map<string, Held>): Promise<void> {
  for (const [oldest, one] of copies) {
    if (copies.size <= most) return
    copies.delete(oldest)
    void one.last.then(async () => (await one.copy).engine.close()).catch(() => {})
  }
}

async function counted(engine: Engine, review: Review): Promise<Copy> {
  const [size] = await engine.rows(
    'select (select count(*) from subjects) as people, (select count(*) from ledger) as entries',
  )
  let applications: string | null = null
  return {
    engine,
    review,
    people: Number(size?.people),
    entries: Number(size?.entries),
    // The same until somebody comes: a copy that was told so is counted anew.
    applications: async () => {
      applications ??= await applicationsOf(engine)
      return applications
    },
    kept: new Map(),
  }
}

async function applicationsOf(engine: Engine): Promise<string> {
  const [row] = await engine.rows(`select string_agg(application, ',' order by application_id) as all from subjects`)
  return `{${row?.all ?? ''}}`
}

async function load(db: Db, asked: Omit<Review, 'asOf'>, today: Day): Promise<Copy> {
  const engine = await openEngine()
  const loaded = db.transaction(async (tx) => {
    await createTables(engine)
    await openEverybody(tx)
    // Everybody is joined to everything, as in the population statement.
    await tx.execute(sql`set local enable_nestloop = off`)
    const review = { ...asked, asOf: await settledUntil(tx) }
    await stageApplicants(engine, tx, review, today)
    await stageLines(engine, tx, review, null)
    await takeStaged(engine)
    return counted(engine, review)
  })
  loaded.catch(() => engine.close())
  return loaded
}

/**
 * Of the ledger only the people of whom something was told since are read: their lines take the place of those they had. Applicants are
 * read anew where anything was told, somebody came or the day is another; where nothing was, the copy knows as much as the register.
 */
async function follow(db: Db, copy: Copy, { today, sameDay }: { today: Day; sameDay: boolean }): Promise<Copy> {
  const { engine } = copy
  return db.transaction(async (tx) => {
    await openEverybody(tx)
    const review = { ...copy.review, asOf: await settledUntil(tx) }
    const changed = await toldSince(tx, review, copy.review.asOf)
    const [size] = await tx.execute<{ people: number }>(
      sql`select count(*)::int as people from audits.applications_shown where review_year = ${review.reviewYear}::int`,
    )
    if (sameDay && changed.length === 0 && size?.people === copy.people) {
      await markJudged(engine, tx, copy.review)
      return { ...copy, review }
    }
    await stageApplicants(engine, tx, review, today)
    const fresh = await engine.rows(
      'select distinct person from staged_subjects where application not in (select application from subjects)',
    )
    const again = [...new Set([...changed.map((one) => one.person), ...fresh.map(({ person }) => String(person))])]
    if (again.length > 0) await stageLines(engine, tx, review, again)
    await takeStaged(engine, again)
    return counted(engine, review)
  })
}

/** Who got a first receipt since. */
async function markJudged(engine: Engine, tx: Tx, { reviewYear, purpose, asOf }: Review): Promise<void> {
  const waiting = await engine.rows('select 1 from subjects where not judged limit 1')
  if (waiting.length === 0) return
  const rows = await tx.execute<{ id: string }>(sql`
    select application_id as id from credits.determinations
    where review_year = ${reviewYear}::int and purpose = ${purpose} and recorded_at >= ${asOf}::timestamptz`)
  await engine.run(
    `update subjects set judged = true where application in (select unnest(from_json($1, '["varchar"]')))`,
    [JSON.stringify(rows.map(({ id }) => id))],
  )
}

/** Whether this process holds a copy of the review. */
export const holdsCopy = (db: Db, { reviewYear, purpose }: Omit<Review, 'asOf'>): boolean =>
  held.get(db)?.has(`${reviewYear} ${purpose}`) ?? false
