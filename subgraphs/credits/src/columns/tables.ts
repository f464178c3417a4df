// The tables of the copy. Applicants and lines stand as numbers; what lines say stands once for all that say the same, so that a class which
// many attended is one row. Columns follow the table of facts: a new fact comes by itself.
import { type SQL, sql } from 'drizzle-orm'
import type { Kind } from '../rules/document.ts'
import { entryFacts, type Fact, subjectFacts } from '../rules/facts.ts'
import type { Engine } from './engine.ts'

const types: Readonly<Record<Kind, string>> = {
  truth: 'boolean',
  tenths: 'integer',
  count: 'integer',
  day: 'date',
  text: 'integer',
  texts: 'integer[]',
}
const { id: _id, ...said } = entryFacts
const { applicationId: _application, personId: _person, ...told } = subjectFacts
/** What a line says, in the order in which it is read; of an applicant likewise. */
export const lineFacts: readonly Fact[] = Object.values(said)
export const applicantFacts: readonly Fact[] = Object.values(told)

const columns = (facts: readonly Fact[]): string =>
  facts.map(({ column, kind }) => `"${column}" ${types[kind]}`).join(', ')

export async function createTables(engine: Engine): Promise<void> {
  await engine.run('create table persons (person varchar, person_id int)')
  await engine.run(
    `create table subjects (application_id int, person_id int, application varchar, person varchar, judged boolean, ${columns(applicantFacts)})`,
  )
  await engine.run(`create table shapes (shape int, ${columns(lineFacts)})`)
  await engine.run('create table sayings (said varchar, shape int)')
  await engine.run('create table ledger (person_id int, id int, shape int)')
  await engine.run('create table staged_subjects (application varchar, person varchar, judged boolean, said varchar)')
  await engine.run('create table staged_lines (person varchar, id varchar, said varchar)')
}

/** Nothing is held any more but the words. */
export async function emptyTables(engine: Engine): Promise<void> {
  for (const table of ['persons', 'subjects', 'shapes', 'sayings', 'ledger', 'staged_subjects', 'staged_lines'])
    await engine.run(`truncate ${table}`)
}

/** The columns of a saying, a list in JSON in the order of the facts. Words become numbers. */
const parsed = (facts: readonly Fact[]): SQL =>
  sql.join(
    facts.map(({ column, kind }, at) => {
      const value = sql.raw(`(of.said->>${at})`)
      const read =
        kind === 'text'
          ? sql`(select w.code from words w where w.word = ${value})`
          : sql`${value}::${sql.raw(types[kind])}`
      return sql`${read} as ${sql.identifier(column)}`
    }),
    sql`, `,
  )

/** Numbers for words that the copy has not met. */
async function learn(engine: Engine, facts: readonly Fact[], from: SQL): Promise<void> {
  const words = facts.flatMap(({ kind }, at) => (kind === 'text' ? [sql.raw(`of.said->>${at}`)] : []))
  await engine.run(sql`insert into words select (select count(*) from words) + row_number() over (order by word) - 1, word
    from (select distinct unnest([${sql.join(words, sql`, `)}]) as word from ${from} of) met
    where word is not null and word not in (select word from words)`)
  await engine.words.read()
}

/**
 * Takes what is staged: applicants anew, all of them, and lines in place of those that their people had.
 * @param again people whose lines are read anew, also where none are left.
 */
export async function takeStaged(engine: Engine, again: readonly string[] = []): Promise<void> {
  await engine.run(sql`insert into persons select person, ((select count(*) from persons) + row_number() over (order by person) - 1)::int
    from (select distinct person from staged_subjects) met where person not in (select person from persons)`)
  await takeApplicants(engine)
  if (again.length > 0)
    await engine.run(
      `delete from ledger where person_id in (select person_id from persons where person in (select unnest(from_json($1, '["varchar"]'))))`,
      [JSON.stringify(again)],
    )
  await takeLines(engine)
}

async function takeApplicants(engine: Engine): Promise<void> {
  await learn(engine, applicantFacts, sql`staged_subjects`)
  await engine.run('delete from subjects')
  await engine.run(sql`insert into subjects select (row_number() over (order by of.application) - 1)::int, p.person_id, of.application, of.person, of.judged,
    ${parsed(applicantFacts)} from staged_subjects of join persons p using (person) order by p.person_id`)
  await engine.run('truncate staged_subjects')
}

async function takeLines(engine: Engine): Promise<void> {
  await engine.run(sql`create or replace temp table fresh as select said, ((select count(*) from sayings) + row_number() over (order by said) - 1)::int as shape
    from (select distinct said from staged_lines) met where said not in (select said from sayings)`)
  await learn(engine, lineFacts, sql`fresh`)
  await engine.run(sql`insert into shapes select of.shape, ${parsed(lineFacts)} from fresh of`)
  await engine.run('insert into sayings select said, shape from fresh')
  await engine.run('drop table fresh')
  await engine.run(
    'delete from ledger where person_id in (select p.person_id from staged_lines l join persons p using (person))',
  )
  await engine.run(`insert into ledger select p.person_id, (row_number() over (partition by l.person order by l.id))::int, f.shape
    from staged_lines l join persons p using (person) join sayings f using (said) order by p.person_id`)
  await engine.run('truncate staged_lines')
}
