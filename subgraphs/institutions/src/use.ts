// What a mandate was used for, and what a review of it would suggest. Pure.
import { type Day, type RecordField, recordFields } from '@jijiao/kernel'

/** What the log knows of a mandate, by its id: letters of authority are shared. */
export type Logged = {
  looks: number
  persons: number
  firstAt: Date | null
  lastAt: Date | null
  operations: readonly string[]
  told: readonly string[]
}
export const neverUsed: Logged = { looks: 0, persons: 0, firstAt: null, lastAt: null, operations: [], told: [] }

/** Which parts of a record the console's questions read. A question that is not here may have read anything. */
const fieldsOf: Readonly<Record<string, readonly RecordField[]>> = {
  Applicants: ['NAME', 'EMPLOYMENT', 'VERDICT'],
  Applicant: ['NAME', 'EMPLOYMENT', 'EDUCATION', 'TITLES', 'HOURS', 'EVIDENCE', 'VERDICT'],
  ApplicantAge: ['NAME'],
  ApplicantHistory: ['HOURS', 'STANDINGS', 'VERDICT'],
  ApplicantAsOf: ['HOURS', 'VERDICT'],
  CaseOfPerson: ['TITLES', 'STANDINGS', 'HOURS', 'EVIDENCE'],
  Determine: ['HOURS', 'VERDICT'],
  JudgeRelevance: ['HOURS'],
}

export type MandateUse = {
  looks: number
  persons: number
  firstAt: Date | null
  lastAt: Date | null
  usedFields: RecordField[]
  unusedFields: RecordField[]
}

/** The use of a mandate that opens these fields. A revealed field is named by its entry. */
export function useOf(
  fields: readonly RecordField[],
  { looks, persons, firstAt, lastAt, ...logged }: Logged,
): MandateUse {
  const revealed = recordFields.filter((field) => logged.told.some((told) => told.includes(field)))
  const read = logged.operations.flatMap((name) => fieldsOf[name] ?? (name === 'Reveal' ? [] : recordFields))
  const used = new Set([...read, ...revealed])
  return {
    looks,
    persons,
    firstAt,
    lastAt,
    usedFields: fields.filter((field) => used.has(field)),
    unusedFields: fields.filter((field) => !used.has(field)),
  }
}

export type Suggestion = 'KEEP' | 'REVOKE' | 'NARROW'

/**
 * Unused for a quarter: take it back. Used in part: leave out what nobody read. Else keep it.
 * @param since when it could first be used: its first day, or when it was granted, where that was later.
 */
export function suggestionFor(use: MandateUse, since: Day, today: Day): Suggestion {
  const last = Math.max(Date.parse(since), use.lastAt ? use.lastAt.getTime() : 0)
  const idle = (Date.parse(today) - last) / 86_400_000
  if (idle > 90) return 'REVOKE'
  return use.looks > 0 && use.unusedFields.length > 0 ? 'NARROW' : 'KEEP'
}
