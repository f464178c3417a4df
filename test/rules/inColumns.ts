// People that stand in memory, judged in the columnar copy: the third reading, in the shape of the other two.
import { type SQL, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Engine } from '../../subgraphs/credits/src/columns/engine.ts'
import { judgeLines, linesOf, verdictsOf, verdictsOfLooks } from '../../subgraphs/credits/src/columns/judging.ts'
import { applicantFacts, emptyTables, lineFacts, takeStaged } from '../../subgraphs/credits/src/columns/tables.ts'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { entryFacts, type Fact, subjectFacts } from '../../subgraphs/credits/src/rules/facts.ts'
import { outcomeOfRow } from '../../subgraphs/credits/src/rules/many.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { fates } from '../../subgraphs/credits/src/rules/verdict.ts'
import type { Told } from './both.ts'

/** @param share as in judgeLines: with 0 each line is looked at by itself, with a large one always by what it says. */
export async function byColumns(
  engine: Engine,
  rule: RuleVersion,
  people: readonly Person[],
  share: number,
): Promise<Told[]> {
  await holdPeople(engine, people)
  const judged = await judgeLines(engine, rule, 'one', { clauses: true, share })
  const asked = (told: SQL) =>
    engine.rows(sql`select s.application, v.verdict, v.total_tenths, v.short_tenths, v.over_tenths, v.missing_courses, v.by_substitution,
    v.window_from, v.window_until, v.clauses::varchar as clauses, v.consequences from ${told} v join subjects s using (application_id) order by s.application`)
  const verdicts = await asked(verdictsOf(engine, judged, rule))
  // What a receipt takes in one statement, where nobody asks after lines.
  expect(await asked(verdictsOfLooks(engine, judged))).toEqual(verdicts)
  const told = sql`application_id, id::varchar as id, fate, lo, case when hi < 100000000000 then hi end as hi, clause`
  const lines =
    await engine.rows(sql`select s.application, l.* from (select ${told} from ${linesOf(judged, 'settled')} one
    union all select ${told} from ${linesOf(judged, 'contested')} other) l join subjects s using (application_id)`)
  const ofApplication = new Map(verdicts.map((row) => [String(row.application), row]))
  const linesOfApplication = Map.groupBy(lines, (row) => String(row.application))
  return people.map(({ subject, entries }) => {
    const row = ofApplication.get(subject.applicationId)
    if (!row) throw new Error(`The copy lost ${subject.applicationId}.`)
    const ids = entries.map((entry) => entry.id).sort()
    const own = (linesOfApplication.get(subject.applicationId) ?? []).map((line) => {
      const [at = '', part] = String(line.id).split('~')
      const entry = `${ids[Number(at) - 1]}${part ? `~${part}` : ''}`
      return { ...line, entry_id: entry, fate: fates[Number(line.fate)], counted_tenths: line.lo }
    })
    return {
      ...outcomeOfRow({ ...row, clauses: JSON.parse(String(row.clauses)) }, own),
      lines: own.map((line) => JSON.stringify(toldOf(line))).sort(),
    }
  })
}

const toldOf = (line: Readonly<Record<string, unknown>>) => [
  line.entry_id,
  line.fate,
  line.counted_tenths,
  line.hi,
  line.clause,
]

function said(facts: object, wanted: readonly Fact[], table: Readonly<Record<string, Fact>>): string {
  const known: Readonly<Record<string, unknown>> = { ...facts }
  const names = new Map(Object.entries(table).map(([name, { column }]) => [column, name]))
  return JSON.stringify(wanted.map(({ column }) => known[names.get(column) ?? ''] ?? null))
}

async function holdPeople(engine: Engine, people: readonly Person[]): Promise<void> {
  await emptyTables(engine)
  const subjects = people.map(({ subject }) => [
    subject.applicationId,
    subject.personId,
    'true',
    said(subject, applicantFacts, subjectFacts),
  ])
  const lines = people.flatMap(({ subject, entries }) =>
    entries.map((entry) => [subject.personId, entry.id, said(entry, lineFacts, entryFacts)]),
  )
  const put = (table: string, rows: readonly (readonly string[])[], columns: number) =>
    engine.run(
      `insert into ${table} select ${Array.from({ length: columns }, (_, at) => `one->>${at}`).join(', ')} from (select unnest(from_json($1, '["json"]')) as one)`,
      [JSON.stringify(rows)],
    )
  await put('staged_subjects', subjects, 4)
  await put('staged_lines', lines, 3)
  await takeStaged(engine)
}
