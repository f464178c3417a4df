// What a judgement rests on, read from the register: the facts of one application, and the instant up to which they are known.
import type { ApplicationId, Day, Purpose, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { entryFacts, subjectFacts } from './rules/facts.ts'
import type { Told } from './ruleVersion.ts'
import type { Candidate } from './ruleVersions.ts'
import type { FactRow, FactTable } from './tables.ts'

/** An applicant and their ledger lines, as PostgreSQL writes them and they are kept. The day of judgement is no fact of theirs: each receipt has its own. */
export type KeptFacts = { subject: FactRow; entries: FactTable }

/** What of the applicant is kept. */
export const subjectColumns = Object.values(subjectFacts)
  .map(({ column }) => column)
  .filter((column) => column !== subjectFacts.judgedOn.column)

/** The instant up to which everything recorded is known for good: later commits cannot add to what lies before it. */
export async function settledUntil(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ at: string }>(sql`select credits.settled_until()::text as at`)
  if (!row) throw new Error('The database told no time.')
  return row.at
}

const columns = Object.values(entryFacts).map(({ column }) => column)
const names = sql.raw(columns.map((column) => `'${column}'`).join(', '))
/** The entries `e` of a group as a FactTable, in the order of their ids. */
export const factTable = sql`json_build_object('columns', array[${names}], 'rows', json_agg(json_build_array(${sql.join(
  columns.map((column) => sql`e.${sql.identifier(column)}`),
  sql`, `,
)}) order by e.id))`
/** Of somebody who has none. */
export const noEntries = sql`json_build_object('columns', array[${names}], 'rows', '[]'::json)`

/** What was read of one application: rows as they come, the instant they are known for, the versions to choose from, and what was told under them. */
export type ReadFacts = {
  subject: FactRow
  entries: FactRow[]
  asOf: string
  rules: Candidate[]
  told: Told | null
}

/** What the rules read of one application; null when there is no such application. The person's rows must be open. */
export async function factsOf(
  tx: Tx,
  application: ApplicationId,
  asked: { reviewYear: number; purpose: Purpose; judgedOn: Day },
): Promise<ReadFacts | null> {
  const [row] = await tx.execute<ReadFacts>(sql`
    select subject, entries, as_of as "asOf", rules, told
    from credits.facts_of(${application}, ${asked.reviewYear}::int, ${asked.judgedOn}::date, ${asked.purpose})`)
  return row ?? null
}

/** The same facts as they are kept. */
export const kept = ({ subject, entries }: Pick<ReadFacts, 'subject' | 'entries'>): KeptFacts => ({
  subject: Object.fromEntries(subjectColumns.map((column) => [column, subject[column] ?? null])),
  entries: { columns, rows: entries.map((entry) => columns.map((column) => entry[column] ?? null)) },
})
