// The copies that this process holds: one of each review, made when first asked for, followed when asked again.
import type { Day, Db, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { settledUntil } from '../facts.ts'
import type { Review } from '../keptFacts.ts'
import { type Engine, openEngine } from './engine.ts'
import { openEverybody, stageApplicants, stageLines } from './reading.ts'
import { createTables, takeStaged } from './tables.ts'

export type Copy = {
  readonly engine: Engine
  /** What the copy knows: everything recorded before it. */
  readonly review: Review
  readonly people: number
  readonly entries: number
}

/** A copy belongs to one database; it goes when the connection does. */
const held = new WeakMap<Db, Map<string, { copy: Promise<Copy>; day: Day }>>()
/** More reviews than this are not held at once. */
const most = 2

/**
 * The copy of a review, as of now.
 * @param stale in milliseconds: a copy that knows what was known so long ago will do.
 */
export async function copyOf(db: Db, asked: Omit<Review, 'asOf'>, today: Day, stale = 0): Promise<Copy> {
  const copies = held.get(db) ?? new Map<string, { copy: Promise<Copy>; day: Day }>()
  held.set(db, copies)
  const key = `${asked.reviewYear} ${asked.purpose}`
  const before = copies.get(key)
  const known = before?.day === today ? await before.copy.catch(() => null) : null
  if (known && Date.now() - Date.parse(known.review.asOf) <= stale) return known
  const copy = known ? follow(db, known, today) : load(db, asked, today)
  copies.delete(key)
  copies.set(key, { copy, day: today })
  if (!known && before) await before.copy.then(({ engine }) => engine.close()).catch(() => {})
  for (const [oldest, one] of copies) {
    if (copies.size <= most) break
    copies.delete(oldest)
    await one.copy.then(({ engine }) => engine.close()).catch(() => {})
  }
  return copy.catch((fault) => {
    copies.delete(key)
    throw fault
  })
}

async function counted(engine: Engine, review: Review): Promise<Copy> {
  const [size] = await engine.rows(
    'select (select count(*) from subjects) as people, (select count(*) from ledger) as entries',
  )
  return { engine, review, people: Number(size?.people), entries: Number(size?.entries) }
}

async function load(db: Db, asked: Omit<Review, 'asOf'>, today: Day): Promise<Copy> {
  const engine = await openEngine()
  await createTables(engine)
  return db.transaction(async (tx) => {
    await openEverybody(tx)
    // Everybody is joined to everything, as in the population statement.
    await tx.execute(sql`set local enable_nestloop = off`)
    const review = { ...asked, asOf: await settledUntil(tx) }
    await stageApplicants(engine, tx, review, today)
    await stageLines(engine, tx, review, null)
    await takeStaged(engine)
    return counted(engine, review)
  })
}

/** Applicants are read anew; of the ledger only the people of whom something was told since: their lines take the place of those they had. */
async function follow(db: Db, copy: Copy, today: Day): Promise<Copy> {
  const { engine } = copy
  return db.transaction(async (tx) => {
    await openEverybody(tx)
    const review = { ...copy.review, asOf: await settledUntil(tx) }
    const people = await toldSince(tx, copy.review, review.asOf)
    await stageApplicants(engine, tx, review, today)
    const fresh = await engine.rows(
      'select distinct person from staged_subjects where person not in (select person from persons)',
    )
    const again = [...new Set([...people, ...fresh.map(({ person }) => String(person))])]
    if (again.length > 0) await stageLines(engine, tx, review, again)
    await takeStaged(engine, again)
    return counted(engine, review)
  })
}

/** Whose lines are others than they were: an entry, a reversal, a judgement of relevance, or a verdict for another title. */
async function toldSince(tx: Tx, { asOf, reviewYear }: Review, until: string): Promise<string[]> {
  const then = sql`recorded_at >= ${asOf}::timestamptz and recorded_at < ${until}::timestamptz`
  const rows = await tx.execute<{ person: string }>(sql`
    select person_id as person from credits.hour_entries where ${then}
    union select person_id from audits.judgements_shown where ${then}
    union select person_id from credits.determinations where review_year < ${reviewYear}::int and ${then}`)
  return rows.map(({ person }) => person)
}
