// Applications of a review year: lists of those a right covers, and single ones. Every person told of is logged first.
import {
  type ApplicationId,
  byPerson,
  type Caller,
  type Db,
  disclose,
  type PersonId,
  permitsOf,
  permitsOfApplications,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { afterOf, fewest, pageLimit } from './applicant.ts'
import { asksOfPersons, conditions, openFor, pageOf, readable, type SeenApplication, told } from './applicantRows.ts'
import type { ApplicantFilter } from './generated/graphql.ts'
import { applications } from './tables.ts'

/**
 * A page of the applicants that the caller may see, by number.
 * @shape at most `first` of them (200 at the most); `next` is handed back as `after`, null at the end. `total` is of the whole list; of a
 * list by name or verdict it is told only where everybody counted is on the page: a count of others tells of somebody unseen.
 */
export async function applicantsOf(
  db: Db,
  caller: Caller,
  filter: ApplicantFilter,
  first: number,
  after?: string | null,
) {
  const size = Math.min(Math.max(first, 1), pageLimit)
  return db.transaction(async (tx) => {
    await openFor(tx, caller, filter)
    const counted = asksOfPersons(filter) ? null : await totalOf(tx, caller, filter)
    const page = await pageOf(tx, caller, filter, { size, start: afterOf(after) })
    const { rows, next, whole } = page
    // Where nobody is listed nobody is counted. In a view nobody ever is, and the count of a place is all that is told.
    const total = rows.length > 0 || caller.viewAs !== null ? counted : 0
    return { applications: rows, next, total: asksOfPersons(filter) ? (whole ? rows.length : null) : total }
  })
}

async function totalOf(tx: Tx, caller: Caller, filter: ApplicantFilter): Promise<number> {
  const [count] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(applications)
    .where(and(...conditions(caller, filter)))
  return count?.total ?? 0
}

/** Applications by id, in the same order; null for what does not exist, or not for the caller. */
export async function findApplications(
  db: Db,
  caller: Caller,
  ids: readonly ApplicationId[],
): Promise<(SeenApplication | null)[]> {
  return db.transaction(async (tx) => {
    const permits = await permitsOfApplications(tx, caller, 'record.read', ids)
    await disclose(tx, byPerson(permits), 'application')
    const rows = await tx
      .select()
      .from(applications)
      .where(sql`${applications.id} = any(${textArray([...permits.keys()])})`)
    const seen = new Map((await told(tx, caller, rows)).rows.map((row) => [row.id, row]))
    return ids.map((id) => seen.get(id) ?? null)
  })
}

/** The applications of each person that the caller may see, latest review year first; one list each, in the same order. */
export async function applicationsOf(
  db: Db,
  caller: Caller,
  persons: readonly PersonId[],
): Promise<SeenApplication[][]> {
  return db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', persons), 'application')
    const rows = await tx
      .select()
      .from(applications)
      .where(inArray(applications.personId, [...persons]))
      .orderBy(desc(applications.reviewYear), asc(applications.number))
    const groups = Map.groupBy((await told(tx, caller, rows)).rows, (row) => row.personId)
    return persons.map((person) => groups.get(person) ?? [])
  })
}

/** Review years with applications that the caller may see, latest first. Tells of no person. */
export async function reviewYearsOf(db: Db, caller: Caller): Promise<number[]> {
  return db.transaction(async (tx) => {
    await openFor(tx, caller)
    const rows = await tx
      .selectDistinct({ year: applications.reviewYear })
      .from(applications)
      .where(readable(caller))
      .orderBy(desc(applications.reviewYear))
    return rows.map((row) => row.year)
  })
}

/**
 * How many applications of a review year stand where, of those the caller may see; by verdict those alone whose verdict they may.
 * Counts alone: no person is told. Of fewer than ten nothing is counted by verdict (null): it would tell of somebody.
 */
export async function waitingFor(db: Db, caller: Caller, reviewYear: number) {
  return db.transaction(async (tx) => {
    await openFor(tx, caller)
    const mine = and(eq(applications.reviewYear, reviewYear), readable(caller))
    const told = readable(caller, 'VERDICT')
    const counted = (of: SQL) => sql<
      number | null
    >`case when count(*) filter (where ${told}) between 1 and ${fewest - 1} then null
      else (count(*) filter (where ${of} and ${told}))::int end`
    const [row] = await tx
      .select({
        total: sql<number>`count(*)::int`,
        notJudged: counted(sql`v.verdict is null`),
        pass: counted(sql`v.verdict = 'PASS'`),
        fail: counted(sql`v.verdict = 'FAIL'`),
        needsReview: counted(sql`v.verdict = 'NEEDS_REVIEW'`),
        notApplicable: counted(sql`v.verdict = 'NOT_APPLICABLE'`),
        notOpen: counted(sql`v.verdict = 'NOT_OPEN'`),
      })
      .from(applications)
      .leftJoin(
        sql`credits.verdicts_shown v`,
        sql`v.application_id = ${applications.id} and v.review_year = ${reviewYear}`,
      )
      .where(mine)
    return row ?? { total: 0, notJudged: 0, pass: 0, fail: 0, needsReview: 0, notApplicable: 0, notOpen: 0 }
  })
}
