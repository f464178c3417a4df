// Facts that stand in memory, as the two relations that the population statement reads: for cases, for tests, and for a draft tried on a few.
import { type SQL, sql } from 'drizzle-orm'
import type { Kind } from './document.ts'
import { type EntryFacts, entryFacts, type Fact, type SubjectFacts, subjectFacts } from './facts.ts'

export type Person = { readonly subject: SubjectFacts; readonly entries: readonly EntryFacts[] }

const types: Readonly<Record<Kind, string>> = {
  truth: 'boolean',
  tenths: 'integer',
  count: 'integer',
  day: 'date',
  text: 'text',
  texts: 'text[]',
}

function relation(rows: readonly object[], facts: readonly Fact[]): SQL {
  const columns = sql.join(
    facts.map((fact) => sql`${sql.identifier(fact.column)} ${sql.raw(types[fact.kind])}`),
    sql`, `,
  )
  // By way of text: postgres.js would write a string for jsonb as JSON once more.
  return sql`(select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row(${columns}))`
}

const inColumns = (row: Readonly<Record<string, unknown>>, facts: Readonly<Record<string, Fact>>) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [fact.column, row[name] ?? null]))

/** @shape one row for each person and each entry; ids unique as the population statement wants them. */
export function relationsOf(people: readonly Person[]): { readonly subjects: SQL; readonly entries: SQL } {
  const subjects = people.map(({ subject }) => inColumns(subject, subjectFacts))
  const lines = people.flatMap(({ subject, entries }) =>
    entries.map((entry) => ({ person_id: subject.personId, ...inColumns(entry, entryFacts) })),
  )
  return {
    subjects: relation(subjects, Object.values(subjectFacts)),
    entries: relation(lines, [subjectFacts.personId, ...Object.values(entryFacts)]),
  }
}
