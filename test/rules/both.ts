// One person by the trace, many by the database, in one shape, so that a test can lay them side by side.
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { type Ask, judgedByDatabase, type ManyOutcome } from '../../subgraphs/credits/src/rules/many.ts'
import { outcomeOfTrace } from '../../subgraphs/credits/src/rules/outcome.ts'
import { type Person, relationsOf } from '../../subgraphs/credits/src/rules/relations.ts'
import { traceWith } from '../../subgraphs/credits/src/rules/trace.ts'

export const asking = (client: postgres.Sql): Ask => {
  const db = drizzle(client)
  return (statement) => db.execute(statement)
}

/** Everything that both evaluators tell, down to the clause that decided each entry. */
export type Told = Omit<ManyOutcome, 'told'> & { readonly lines: readonly string[] }

export function byOne(rule: RuleVersion, people: readonly Person[]): Told[] {
  const trace = traceWith(rule)
  return people.map(({ subject, entries }) => {
    const judged = trace(subject, entries)
    const lines = judged.entries.map((one) =>
      JSON.stringify([one.id, one.fate, one.countedTenths, one.possibleTenths, one.clause]),
    )
    return { ...outcomeOfTrace(judged), clauses: judged.clauses, lines: lines.sort() }
  })
}

export async function byMany(
  ask: Ask,
  rule: RuleVersion,
  people: readonly Person[],
  relations?: ReturnType<typeof relationsOf>,
): Promise<Told[]> {
  const found = await judgedByDatabase(ask, rule, people, relations)
  return found.map(({ told, ...outcome }) => {
    const lines = told.map((one) =>
      JSON.stringify([one.entry_id, one.fate, one.counted_tenths, one.possible_tenths, one.clause]),
    )
    return { ...outcome, lines: lines.sort() }
  })
}

/** One spelling of what was told, so that thousands are compared at once. */
export const spelled = (told: readonly Told[]): string =>
  JSON.stringify(
    told.map(({ clauses, fates, ...rest }) => [
      Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
      Object.entries(clauses).sort(),
      Object.entries(fates).sort(),
    ]),
  )

/** People who stand in the database once and for all, in slices: to read them anew for each rule would take longer than to judge them. */
export async function settledPeople(client: postgres.Sql, people: readonly Person[], slices: number) {
  const db = drizzle(client)
  const { subjects, entries } = relationsOf(people)
  const each = Math.ceil(people.length / slices)
  const sliceOf = (id: string) => sql.raw(`(split_part(${id}, '_', 2)::int / ${each})`)
  await db.execute(
    sql`create table agree_subjects as select *, ${sliceOf('application_id')} as slice from ${subjects} s`,
  )
  await db.execute(sql`create table agree_entries as select *, ${sliceOf('person_id')} as slice from ${entries} e`)
  await db.execute(sql`analyze`)
  return Array.from({ length: slices }, (_, slice) => ({
    people: people.slice(slice * each, (slice + 1) * each),
    relations: {
      subjects: sql`(select * from agree_subjects where slice = ${sql.raw(String(slice))})`,
      entries: sql`(select * from agree_entries where slice = ${sql.raw(String(slice))})`,
    },
  }))
}
