// Applications of a review year: lists of those a right covers, and single ones. Every person told of is logged first.
import {
  type ApplicationId,
  byPerson,
  type Caller,
  type Db,
  disclose,
  openList,
  type Permit,
  type PersonId,
  permit,
  permitsOf,
  permitsOfApplications,
  permittedWhere,
  type RecordField,
  refused,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { afterOf, pageLimit } from './applicant.ts'
import type { ApplicantFilter } from './generated/graphql.ts'
import { type Application, applications } from './tables.ts'

/** An application and the right under which the caller sees it. */
export type SeenApplication = Application & { access: Pick<Permit<'record.read'>, 'purpose' | 'basis' | 'fields'> }

const placeColumns = {
  area: sql`${applications.area}`,
  series: sql`${applications.series}`,
  level: sql`${applications.targetLevel}`,
  reviewYear: sql`${applications.reviewYear}`,
  person: sql`${applications.personId}`,
  organisation: sql`${applications.organisationId}`,
}

const placeOf = (row: Application) => ({
  area: row.area,
  series: row.series,
  level: row.targetLevel,
  reviewYear: row.reviewYear,
  person: row.personId,
  organisation: row.organisationId,
})

/** Whether the latest verdict, as credits shows it to lists, is this one, or there is any. */
const judged = (reviewYear: number, verdict?: string): SQL => sql`${applications.id} in (
  select v.application_id from credits.verdicts_shown v where v.review_year = ${reviewYear} ${verdict ? sql`and v.verdict = ${verdict}` : sql``})`

const readable = (caller: Caller, field?: RecordField) => permittedWhere(caller, 'record.read', placeColumns, field)

/** Who is found by a name or a verdict is told by it: a right that does not open it finds nobody so. */
function conditions(caller: Caller, filter: ApplicantFilter): SQL[] {
  const { reviewYear, series, level, area, verdict: wanted, name } = filter
  return [
    eq(applications.reviewYear, reviewYear),
    readable(caller),
    ...(wanted ? [readable(caller, 'VERDICT')] : []),
    ...(name?.trim() ? [readable(caller, 'NAME')] : []),
    ...(series ? [eq(applications.series, series)] : []),
    ...(level && level !== 'NONE' ? [eq(applications.targetLevel, level)] : []),
    ...(area ? [sql`starts_with(${applications.area} || '.', ${`${area}.`})`] : []),
    ...(wanted ? [wanted === 'NOT_JUDGED' ? sql`not ${judged(reviewYear)}` : judged(reviewYear, wanted)] : []),
    // In a view counts are told and no person: a count by name or verdict would tell of one.
    ...(caller.viewAs !== null && (name?.trim() || wanted) ? [sql`false`] : []),
    ...(name?.trim()
      ? [sql`${applications.personId} in (select person_id from people.persons_named(${name.trim()}))`]
      : []),
  ]
}

/** Logs the look at each person of these rows, then lets them out. */
async function told(tx: Tx, caller: Caller, rows: readonly Application[]): Promise<SeenApplication[]> {
  const keyed = rows.flatMap((row) => {
    const key = permit(caller, 'record.read', placeOf(row))
    return refused(key) ? [] : [{ row, key }]
  })
  await disclose(tx, new Map(keyed.map(({ row, key }) => [row.personId, key])), 'application')
  return keyed.map(({ row, key: { purpose, basis, fields } }) => ({ ...row, access: { purpose, basis, fields } }))
}

/**
 * A page of the applicants that the caller may see, by number.
 * @shape at most `first` of them (200 at the most); `next` is handed back as `after`, null at the end; `total` is of the whole list, none where the page is empty but for a view.
 */
export async function applicantsOf(
  db: Db,
  caller: Caller,
  filter: ApplicantFilter,
  first: number,
  after?: string | null,
) {
  const size = Math.min(Math.max(first, 1), pageLimit)
  const wanted = and(...conditions(caller, filter))
  const start = afterOf(after)
  return db.transaction(async (tx) => {
    await openList(tx, caller.viewAs ?? caller.account, caller.day, caller.purpose)
    const [count] = await tx.select({ total: sql<number>`count(*)::int` }).from(applications).where(wanted)
    const rows = await tx
      .select()
      .from(applications)
      .where(start ? and(wanted, gt(applications.number, start)) : wanted)
      .orderBy(asc(applications.number))
      .limit(size + 1)
    const page = await told(tx, caller, rows.slice(0, size))
    return {
      applications: page,
      // Where nobody is listed nobody is counted: behind the last page a filter by name and verdict would tell of somebody unseen.
      // In a view nobody ever is, and neither finds anybody: there the count is all that is told.
      total: page.length > 0 || caller.viewAs !== null ? (count?.total ?? 0) : 0,
      next: rows.length > size ? (rows[size - 1]?.number ?? null) : null,
    }
  })
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
    const seen = new Map((await told(tx, caller, rows)).map((row) => [row.id, row]))
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
    const groups = Map.groupBy(await told(tx, caller, rows), (row) => row.personId)
    return persons.map((person) => groups.get(person) ?? [])
  })
}

/** Review years with applications that the caller may see, latest first. Tells of no person. */
export async function reviewYearsOf(db: Db, caller: Caller): Promise<number[]> {
  return db.transaction(async (tx) => {
    await openList(tx, caller.viewAs ?? caller.account, caller.day, caller.purpose)
    const rows = await tx
      .selectDistinct({ year: applications.reviewYear })
      .from(applications)
      .where(readable(caller))
      .orderBy(desc(applications.reviewYear))
    return rows.map((row) => row.year)
  })
}

/** How many applications of a review year stand where, of those the caller may see; by verdict those alone whose verdict they may. Counts alone: no person is told. */
export async function waitingFor(db: Db, caller: Caller, reviewYear: number) {
  return db.transaction(async (tx) => {
    await openList(tx, caller.viewAs ?? caller.account, caller.day, caller.purpose)
    const mine = and(eq(applications.reviewYear, reviewYear), readable(caller))
    const told = readable(caller, 'VERDICT')
    const counted = (of: SQL) => sql<number>`(count(*) filter (where ${of} and ${told}))::int`
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
