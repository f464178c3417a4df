// What a mandate opens: counted over everybody by the filter that will decide, and held against what is in force already.
import {
  type AccountId,
  type Caller,
  type CommitteeId,
  type Day,
  type Mandate,
  type MandateId,
  permittedWhere,
  plainCaller,
  type RecordField,
  sensitiveFields,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { jurisdictionsOf } from './jurisdictions.ts'
import type { MandateTerms } from './mandate.ts'
import { grantedTo } from './mandates.ts'
import { type Comparison, compare, type Scope } from './scope.ts'

export type MandateEffect = Comparison & {
  /** People with an application that it opens. */
  persons: number
  /** Of these, whom nothing in force opens to the committee. */
  newPersons: number
  fields: readonly RecordField[]
  sensitive: readonly RecordField[]
}

/** A mandate as asked for; null before it has an id. */
export type Wanted = MandateTerms & { id: MandateId | null; committeeId: CommitteeId; replaces: MandateId | null }

/** The columns of `audits.applications_shown a` that rights are asked of. */
export const placeColumns = {
  area: sql`a.area`,
  series: sql`a.series`,
  level: sql`a.target_level`,
  reviewYear: sql`a.review_year`,
  person: sql`a.person_id`,
  organisation: sql`a.organisation_id`,
}

/** Somebody who holds these mandates and nothing else, on a day on which they do. */
const holderOf = (scopes: readonly Scope[], day: Day): Caller => ({
  ...plainCaller,
  account: 'acc_anybody' as AccountId,
  operation: 'preview',
  request: 'preview',
  day,
  now: 0,
  steppedUpAt: null,
  mandates: scopes.map(
    (one, at): Mandate => ({
      ...one,
      id: `man_${at}` as MandateId,
      committee: '',
      basis: '',
      heldFrom: day,
      heldUntil: '9999-12-31',
    }),
  ),
})

/** The very condition that lists are read by; the day is passed over, for a renewal begins when what it renews has ended. */
const openTo = (scopes: readonly Scope[], day: Day) =>
  permittedWhere(holderOf(scopes, day), 'record.read', placeColumns)

async function counted(tx: Tx, wanted: Scope, before: readonly Scope[], day: Day) {
  const [row] = await tx.execute<{ persons: number; known: number }>(sql`
    select count(distinct a.person_id)::int as persons,
      (count(distinct a.person_id) filter (where ${openTo(before, day)}))::int as known
    from audits.applications_shown a where ${openTo([wanted], day)}`)
  return row ?? { persons: 0, known: 0 }
}

/** @shape mandates in, how many people each opens out, in the same order, by one reading of the applications. */
export async function openedBy(tx: Tx, scopes: readonly Scope[], day: Day): Promise<number[]> {
  if (scopes.length === 0) return []
  const counts = scopes.map((one) => sql`(count(distinct a.person_id) filter (where ${openTo([one], day)}))::int`)
  const [row] = await tx.execute<{ persons: number[] }>(sql`
    select array[${sql.join(counts, sql`, `)}] as persons from audits.applications_shown a`)
  return row?.persons ?? []
}

/** @shape counts of people, never people; the comparison is exact, with one place opened and one lost as examples. */
export async function effectOf(tx: Tx, wanted: Wanted, today: Day): Promise<MandateEffect> {
  const tree = (await jurisdictionsOf(tx)).map((one) => one.path)
  const others = (await grantedTo(tx, wanted.committeeId, today)).filter((one) => one.id !== wanted.id)
  const clipped = others.map((one): Scope => ({ ...one, heldFrom: one.heldFrom < today ? today : one.heldFrom }))
  const rest = others.flatMap((one, at): Scope[] => {
    const scope = clipped[at]
    if (!scope || one.id !== wanted.replaces) return scope ? [scope] : []
    return scope.heldFrom < wanted.heldFrom ? [{ ...scope, heldUntil: min(scope.heldUntil, wanted.heldFrom) }] : []
  })
  const scope: Scope = { ...wanted, heldFrom: wanted.heldFrom < today ? today : wanted.heldFrom }
  const { persons, known } = await counted(tx, scope, clipped, today)
  return {
    ...compare(clipped, [...rest, scope], tree),
    persons,
    newPersons: persons - known,
    fields: wanted.fields,
    sensitive: wanted.fields.filter((field) => sensitiveFields.includes(field)),
  }
}

const min = (one: Day, other: Day): Day => (one < other ? one : other)
