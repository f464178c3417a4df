// The demonstration province, many times over, straight into the columnar copy: the people of the seed and their ledgers, each again under
// other names and with other hours, the same at every run.

import { readFileSync } from 'node:fs'
import type { Engine } from '../subgraphs/credits/src/columns/engine.ts'
import { applicantFacts, lineFacts, takeStaged } from '../subgraphs/credits/src/columns/tables.ts'
import { entryFacts, nobody, nothingKnown, subjectFacts } from '../subgraphs/credits/src/rules/facts.ts'
import type { Person } from '../subgraphs/credits/src/rules/index.ts'
import { catalogueOf } from '../tools/seed/classes.ts'
import { employersOf } from '../tools/seed/employers.ts'
import { historyOf } from '../tools/seed/histories.ts'
import { applicationRows, peopleOf } from '../tools/seed/people.ts'
import { randomOf } from '../tools/seed/random.ts'

const kinds = ['PROVINCE', 'CITY', 'COUNTY', 'PROVINCIAL_DIRECT', 'FUNCTIONAL_ZONE'] as const

/** The places of the register's first day, without a database to ask. */
const jurisdictionsIn = [
  ...readFileSync(new URL('../subgraphs/institutions/reference.sql', import.meta.url), 'utf8').matchAll(
    /^ {2}\('(64[^']*)', (?:'\d+'|null), '([^']+)', '[^']+', '([A-Z_]+)'/gm,
  ),
].flatMap(([, path, name, kind]) => {
  const known = kinds.find((one) => one === kind)
  return path && name && known ? [{ path, name, kind: known }] : []
})

/** So many people are made by the seed itself; the others are these again. */
const models = 20_000

type Names = readonly (readonly [name: string, column: string])[]
const named = (
  facts: Readonly<Record<string, { readonly column: string }>>,
  wanted: readonly { readonly column: string }[],
): Names =>
  wanted.map(
    ({ column }) => [Object.entries(facts).find(([, fact]) => fact.column === column)?.[0] ?? column, column] as const,
  )

export async function provinceInto(engine: Engine, people: number): Promise<void> {
  const random = randomOf(2016)
  const employers = employersOf(random, jurisdictionsIn)
  const catalogue = catalogueOf(random)
  const staff = peopleOf(Math.min(models, people), employers)
  const subjectNames = named(subjectFacts, applicantFacts)
  const lineNames = named(entryFacts, lineFacts)
  const subjects = [...applicationRows(staff)].map((one) => {
    const facts: Readonly<Record<string, unknown>> = { ...one, employer: one.organisationId, judgedOn: '2016-12-31' }
    const judged = one.filedOn === null ? 'false' : 'true'
    return [one.id, one.personId, judged, JSON.stringify(subjectNames.map(([name]) => facts[name] ?? null))]
  })
  await stage(engine, 'staged_subjects', subjects)
  for (let from = 0; from < staff.length; from += 5000) {
    const lines = staff.slice(from, from + 5000).flatMap((person) =>
      historyOf(person, randomOf(Number(person.word) + 1_000_000), catalogue).map((entry) => {
        const facts: Readonly<Record<string, unknown>> = entry
        return [person.id, entry.id, JSON.stringify(lineNames.map(([name]) => facts[name] ?? null))]
      }),
    )
    await stage(engine, 'staged_lines', lines)
  }
  await takeStaged(engine)
  // One in twenty applies for nothing and is not in the copy of a review.
  const [applying] = await engine.rows('select count(distinct person_id) as people from subjects')
  if (people > staff.length) await multiply(engine, staff.length, Math.ceil(people / Number(applying?.people)))
  await engine.run('checkpoint register')
}

/** Hours on certificates differ from copy to copy, and one line in sixteen is there twice, which brings the ledgers to some twenty-five lines each. */
async function multiply(engine: Engine, people: number, copies: number): Promise<void> {
  await engine.run(
    `create table more_shapes as select shape * 3 + v as shape, * exclude (shape, v) replace (quantity_tenths + v * 5 as quantity_tenths) from shapes, range(3) r(v)`,
  )
  await engine.run(`create table more_lines as select (person_id + c * ${people})::int as person_id, (id * 2 + x)::int as id, (shape * 3 + hash(id, person_id, c) % 3)::int as shape
    from ledger, range(${copies}) r(c), range(2) u(x) where x = 0 or hash(id, person_id, c, 'x') % 10000 < 648 order by 1`)
  await engine.run(`create table more_subjects as select * exclude (c) replace ((application_id + c * (select count(*) from subjects))::int as application_id, (person_id + c * ${people})::int as person_id,
    application || '_' || c as application, person || '_' || c as person) from subjects, range(${copies}) r(c) order by person_id`)
  await engine.run('delete from subjects; delete from ledger; delete from shapes')
  await engine.run('insert into shapes select * from more_shapes')
  await engine.run('insert into ledger select * from more_lines')
  await engine.run('insert into subjects select * from more_subjects')
  for (const table of ['more_shapes', 'more_lines', 'more_subjects']) await engine.run(`drop table ${table}`)
}

/** People of the seed with their ledgers, as a rule sees them. */
export function modelPeople(count: number): Person[] {
  const random = randomOf(2016)
  const employers = employersOf(random, jurisdictionsIn)
  const catalogue = catalogueOf(random)
  const staff = peopleOf(count, employers)
  const ledgers = new Map(
    staff.map((one) => [one.id, historyOf(one, randomOf(Number(one.word) + 1_000_000), catalogue)]),
  )
  return [...applicationRows(staff)].map((one) => ({
    subject: { ...nobody, ...one, applicationId: one.id, judgedOn: '2016-12-31' },
    entries: (ledgers.get(one.personId) ?? []).map((entry) => ({ ...nothingKnown, ...entry, relevant: null })),
  }))
}

const stage = (engine: Engine, table: string, rows: readonly (readonly string[])[]) =>
  engine.run(
    `insert into ${table} select ${Object.keys(rows[0] ?? [])
      .map((at) => `split_part(line, chr(9), ${Number(at) + 1})`)
      .join(', ')} from (select unnest(string_split($1, chr(10))) as line)`,
    [rows.map((row) => row.join('\t')).join('\n')],
  )
