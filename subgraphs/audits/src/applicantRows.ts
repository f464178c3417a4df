// Which applications a list holds, and how they are let out: every person listed is logged first, and so is whoever the filter singles out.
import {
  type Caller,
  disclose,
  openList,
  type Permit,
  type PersonId,
  permit,
  permittedWhere,
  type RecordField,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { fewest } from './applicant.ts'
import type { ApplicantFilter } from './generated/graphql.ts'
import { type Application, applications } from './tables.ts'

/** An application and the right under which the caller sees it. */
export type SeenApplication = Application & { access: Pick<Permit<'record.read'>, 'purpose' | 'basis' | 'fields'> }
/** By which a list of persons is told, on a screen or as a file. */
export type Listing = 'record.read' | 'record.export'

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

export const readable = (caller: Caller, field?: RecordField, action: Listing = 'record.read') =>
  permittedWhere(caller, action, placeColumns, field)

/** Whether a filter asks something of single persons, rather than of a place. */
export const asksOfPersons = ({ name, verdict }: ApplicantFilter) => Boolean(name?.trim() || verdict)

/** Who is found by a name or a verdict is told by it: a right that does not open it finds nobody so. */
export function conditions(caller: Caller, filter: ApplicantFilter, action: Listing = 'record.read'): SQL[] {
  const { reviewYear, series, level, area, verdict: wanted, name } = filter
  return [
    eq(applications.reviewYear, reviewYear),
    readable(caller, undefined, action),
    ...(wanted ? [readable(caller, 'VERDICT', action)] : []),
    ...(name?.trim() ? [readable(caller, 'NAME', action)] : []),
    ...(series ? [eq(applications.series, series)] : []),
    ...(level && level !== 'NONE' ? [eq(applications.targetLevel, level)] : []),
    ...(area ? [sql`starts_with(${applications.area} || '.', ${`${area}.`})`] : []),
    ...(wanted ? [wanted === 'NOT_JUDGED' ? sql`not ${judged(reviewYear)}` : judged(reviewYear, wanted)] : []),
    // In a view counts are told and no person: a count by name or verdict would tell of one.
    ...(caller.viewAs !== null && asksOfPersons(filter) ? [sql`false`] : []),
    ...(name?.trim()
      ? [sql`${applications.personId} in (select person_id from people.persons_named(${name.trim()}))`]
      : []),
  ]
}

/** Opens the list to the caller's eyes, and in a view to those of whom they look as: the second wall asks by the part that is searched. */
export const openFor = (tx: Tx, caller: Caller, { name, verdict }: Pick<ApplicantFilter, 'name' | 'verdict'> = {}) =>
  openList(
    tx,
    caller.viewAs ?? caller.account,
    caller.day,
    caller.purpose,
    name?.trim() ? 'NAME' : verdict ? 'VERDICT' : null,
  )

type Keyed = { row: Application; key: Permit<Listing> }

const keysOf = (caller: Caller, rows: readonly Application[], action: Listing): Keyed[] =>
  rows.flatMap((row) => {
    const key = permit(caller, action, placeOf(row))
    return refused(key) ? [] : [{ row, key }]
  })

const seen = ({ row, key: { purpose, basis, fields } }: Keyed): SeenApplication => ({
  ...row,
  access: { purpose, basis, fields },
})

/**
 * Logs the look at each person of these rows, then lets them out.
 * @param tested those who are told of by not being among the rows: logged, and not let out.
 */
export async function told(
  tx: Tx,
  caller: Caller,
  rows: readonly Application[],
  { tested = [], action = 'record.read' }: { tested?: readonly Application[]; action?: Listing } = {},
): Promise<{ rows: SeenApplication[]; keys: ReadonlyMap<PersonId, Permit<Listing>> }> {
  const keyed = keysOf(caller, rows, action)
  const keys = new Map([...keysOf(caller, tested, action), ...keyed].map(({ row, key }) => [row.personId, key]))
  await disclose(tx, keys, 'application')
  return { rows: keyed.map(seen), keys }
}

/**
 * Whom a filter by verdict singles out: fewer than ten of whom it could hold. To be told that one of them is not among those who
 * fail is to be told their verdict, as surely as to see them listed; so each of them is looked at, found or not.
 */
async function testedBy(tx: Tx, caller: Caller, filter: ApplicantFilter, action: Listing): Promise<Application[]> {
  if (!filter.verdict) return []
  const opened = readable(caller, 'VERDICT', action)
  const any = and(opened, ...conditions(caller, { ...filter, verdict: null }, action))
  const few = await tx.select().from(applications).where(any).limit(fewest)
  return few.length < fewest ? few : []
}

/**
 * A page of those whom the filter finds, by number, in a list that has been opened.
 * @shape `whole`: there is nobody before or behind. By name or verdict nothing is said of who may come behind, but that the page is full.
 */
export async function pageOf(
  tx: Tx,
  caller: Caller,
  filter: ApplicantFilter,
  { size, start, action = 'record.read' }: { size: number; start: string | null; action?: Listing },
) {
  const wanted = and(...conditions(caller, filter, action))
  const close = asksOfPersons(filter)
  const rows = await tx
    .select()
    .from(applications)
    .where(start ? and(wanted, gt(applications.number, start)) : wanted)
    .orderBy(asc(applications.number))
    .limit(close ? size : size + 1)
  const tested = await testedBy(tx, caller, filter, action)
  const page = await told(tx, caller, rows.slice(0, size), { tested, action })
  const more = close ? rows.length === size : rows.length > size
  const next = more ? (rows[size - 1]?.number ?? null) : null
  return { ...page, next, whole: start === null && !more }
}
