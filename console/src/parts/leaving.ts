// A list of persons taken off the screen: by a deed of the register's alone, part after part.
import type { CombinedError } from '@urql/core'
import type { Refused } from '../session.ts'
import { isRefusal, type Sent } from './refused.ts'

/** A part of a file as a deed hands it out. */
export type Part<Row> = { entryId: string; rows: readonly Row[]; next?: string | null | undefined }
export type Taken<Row> = { entries: string[]; rows: Row[]; more: boolean }
export type Leaving<Row> = { taken: Taken<Row> } | { refusal: Refused } | { fault: CombinedError | undefined }

/** What a deed answered, as the part of a file. */
export type Handed<Row> = { part: Part<Row> } | Exclude<Leaving<Row>, { taken: Taken<Row> }>

export function handed<T extends Sent, Row>(
  told: T | undefined,
  error: CombinedError | undefined,
  part: (told: Exclude<T, { __typename: 'Refusal' }>) => Part<Row>,
): Handed<Row> {
  if (isRefusal(told)) return { refusal: told }
  return told && !error ? { part: part(told as Exclude<T, { __typename: 'Refusal' }>) } : { fault: error }
}

/** Part after part, up to so many rows; what is left then is said, not cut silently. */
export async function takeAll<Row>(
  ask: (after: string | undefined) => Promise<Handed<Row>>,
  most: number,
): Promise<Leaving<Row>> {
  const taken: Taken<Row> = { entries: [], rows: [], more: false }
  for (let after: string | undefined; ; ) {
    const told = await ask(after)
    // A page that is full may be the last: then nobody is left for the next.
    if ('refusal' in told && told.refusal.code === 'NOT_FOUND' && taken.rows.length > 0) return { taken }
    if (!('part' in told)) return told
    taken.entries.push(told.part.entryId)
    taken.rows.push(...told.part.rows)
    after = told.part.next ?? undefined
    if (after === undefined) return { taken }
    if (taken.rows.length >= most) return { taken: { ...taken, more: true } }
  }
}

/** A deed that takes away changes nothing: what is on the screen need not be asked again, which would be a look more. */
export const leaving = { changesNothing: true } as const
