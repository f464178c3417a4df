// Asks a database for the judgement of people that stand in memory: the population statements over a few, for cases and tests.
import type { SQL } from 'drizzle-orm'
import { compileFates, compileVerdicts } from './compile.ts'
import type { RuleVersion } from './document.ts'
import type { Outcome } from './outcome.ts'
import { type Person, relationsOf } from './relations.ts'
import type { Truth } from './verdict.ts'

/** Runs one statement: drizzle's `execute`. Numbers come as numbers and jsonb as objects: postgres.js does so for int, not for bigint. */
export type Ask = (statement: SQL) => PromiseLike<readonly Readonly<Record<string, unknown>>[]>
export type ManyOutcome = Outcome & {
  readonly told: readonly Readonly<Record<string, unknown>>[]
}

/** @shape people in; one outcome each out, in the same order. Their application ids differ. `relations`: where they stand already. */
export async function judgedByDatabase(
  ask: Ask,
  rule: RuleVersion,
  people: readonly Person[],
  { subjects, entries } = relationsOf(people),
): Promise<readonly ManyOutcome[]> {
  const [judged, lines] = await Promise.all([
    ask(compileVerdicts(rule, subjects, entries)),
    ask(compileFates(rule, subjects, entries)),
  ])
  const verdicts = new Map(judged.map((row) => [row.application_id, row]))
  const fates = Map.groupBy(lines, (row) => row.application_id)
  return people.map(({ subject }) => {
    const row = verdicts.get(subject.applicationId)
    if (!row) throw new Error(`The statement lost ${subject.applicationId}.`)
    const told = fates.get(subject.applicationId) ?? []
    return { ...outcomeOfRow(row, told), told }
  })
}

type Row = Readonly<Record<string, unknown>>
/** A row of compileVerdicts with the rows of compileFates that belong to it. */
export const outcomeOfRow = (row: Row, told: readonly Row[]): Omit<ManyOutcome, 'told'> => ({
  verdict: String(row.verdict),
  totalTenths: numberOf(row.total_tenths),
  shortTenths: numberOf(row.short_tenths),
  missingCourses: Array.isArray(row.missing_courses) ? row.missing_courses.map(String) : [],
  bySubstitution: row.by_substitution === true,
  consequences: Array.isArray(row.consequences) ? row.consequences.map(String) : [],
  clauses: truthsOf(row.clauses),
  fates: Object.fromEntries(
    told.map((one) => [String(one.entry_id), { fate: String(one.fate), tenths: numberOf(one.counted_tenths) ?? 0 }]),
  ),
})

function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number')
    throw new Error(`The statement gave ${typeof value} for a number: it would compare as text.`)
  return value
}

function truthsOf(value: unknown): Record<string, Truth> {
  if (value === null || typeof value !== 'object') throw new Error('The statement gave no truths.')
  return Object.fromEntries(
    Object.entries(value).map(([id, truth]) => [id, truth === true ? true : truth === false ? false : null]),
  )
}
