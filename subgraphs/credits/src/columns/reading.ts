// Reads the copy from the register: the applicants of a review as rules see them, and what the ledger says of them, each line as one text
// that the engine takes apart once for all lines that say the same.
import { type Day, openBatch, type Tx, textArray } from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { Review } from '../keptFacts.ts'
import type { Fact } from '../rules/facts.ts'
import type { Engine } from './engine.ts'
import { applicantFacts, lineFacts } from './tables.ts'

/** Rows that are handed on at once. */
const handful = 25_000

const saying = (facts: readonly Fact[]): SQL =>
  sql`json_build_array(${sql.join(
    facts.map(({ column }) => sql`of.${sql.identifier(column)}`),
    sql`, `,
  )})::text`

const tab = sql.raw(`E'\\t'`)

/** Stages every applicant of the review. */
export const stageApplicants = (engine: Engine, tx: Tx, review: Review, today: Day): Promise<number> =>
  carry(
    engine,
    tx,
    'staged_subjects',
    4,
    sql`select of.application_id || ${tab} || of.person_id || ${tab} || (v.application_id is not null)::text || ${tab} || ${saying(applicantFacts)} as line
      from credits.subject_facts(${review.reviewYear}::int, ${today}::date, ${review.asOf}::timestamptz, ${review.purpose}) of
      left join credits.present_verdicts v on v.application_id = of.application_id and v.purpose = ${review.purpose}`,
  )

/** Stages the lines of every applicant, or of those people. */
export const stageLines = (engine: Engine, tx: Tx, review: Review, people: readonly string[] | null): Promise<number> =>
  carry(
    engine,
    tx,
    'staged_lines',
    3,
    sql`select of.person_id || ${tab} || of.id || ${tab} || ${saying(lineFacts)} as line
      from credits.entry_facts(${review.asOf}::timestamptz, ${review.reviewYear}::int) of
      where ${people ? sql`of.person_id = any (${textArray(people)})` : sql`of.person_id in (select person_id from audits.applications_shown where review_year = ${review.reviewYear}::int)`}`,
  )

/** Asked with a cursor, so that not all of it lies in memory twice. */
async function carry(engine: Engine, tx: Tx, table: string, columns: number, lines: SQL): Promise<number> {
  await tx.execute(sql`declare ${sql.identifier(table)} no scroll cursor for ${lines.inlineParams()}`)
  const parts = Array.from({ length: columns }, (_, at) => `split_part(line, chr(9), ${at + 1})`).join(', ')
  let count = 0
  for (;;) {
    const rows = await tx.execute<{ line: string }>(sql.raw(`fetch ${handful} from "${table}"`))
    if (rows.length > 0)
      await engine.run(`insert into ${table} select ${parts} from (select unnest(string_split($1, chr(10))) as line)`, [
        rows.map(({ line }) => line).join('\n'),
      ])
    count += rows.length
    if (rows.length < handful) break
  }
  await tx.execute(sql.raw(`close "${table}"`))
  return count
}

/** Opens everybody's rows for the rest of the transaction. */
export const openEverybody = (tx: Tx) => openBatch(tx, 'batch.determine')
