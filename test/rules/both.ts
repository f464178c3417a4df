// One person by the trace, many by the database, in one shape, so that a test can lay them side by side.
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { type Ask, judgedByDatabase, type ManyOutcome } from '../../subgraphs/credits/src/rules/many.ts'
import { outcomeOfTrace } from '../../subgraphs/credits/src/rules/outcome.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
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

export async function byMany(ask: Ask, rule: RuleVersion, people: readonly Person[]): Promise<Told[]> {
  const found = await judgedByDatabase(ask, rule, people)
  return found.map(({ told, ...outcome }) => {
    const lines = told.map((one) =>
      JSON.stringify([one.entry_id, one.fate, one.counted_tenths, one.possible_tenths, one.clause]),
    )
    return { ...outcome, lines: lines.sort() }
  })
}
