// The same people in PostgreSQL, to be judged there by the same statements: written out of the copy once, and kept with the folder of JIJIAO_BENCH_DATA.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Engine } from '../subgraphs/credits/src/columns/engine.ts'
import { applicantFacts, lineFacts } from '../subgraphs/credits/src/columns/tables.ts'
import type { Kind } from '../subgraphs/credits/src/rules/document.ts'
import type { Fact } from '../subgraphs/credits/src/rules/facts.ts'
import type { RuleVersion } from '../subgraphs/credits/src/rules/index.ts'
import { compileFates, compileVerdicts } from '../subgraphs/credits/src/rules/index.ts'
import { startDatabase } from '../tools/database.ts'
import { settingsFrom } from '../tools/settings.ts'

const types: Readonly<Record<Kind, string>> = {
  truth: 'boolean',
  tenths: 'int',
  count: 'int',
  day: 'date',
  text: 'text',
  texts: 'text[]',
}
const columns = (facts: readonly Fact[]) => facts.map(({ column, kind }) => `"${column}" ${types[kind]}`).join(', ')
/** A row of COPY's text form, written by the engine. */
const copied = (of: string, facts: readonly Fact[]) =>
  facts
    .map(
      ({ column, kind }) =>
        `coalesce(${kind === 'text' ? `(select word from words w where w.code = ${of}."${column}")` : `${of}."${column}"::varchar`}, '\\N')`,
    )
    .join(` || chr(9) || `)

export async function inPostgres(engine: Engine, rule: RuleVersion) {
  const kept = process.env.JIJIAO_BENCH_DATA
  if (kept) mkdirSync(kept, { recursive: true })
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'jijiao-bench-'))
  const settings = settingsFrom({ ...process.env, JIJIAO_DATA: dataDir })
  const database = await startDatabase(settings, { durable: false, print: console.error })
  const client = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const began = performance.now()
    const loaded = await fill(engine, client)
    const loadSeconds = Number(((performance.now() - began) / 1000).toFixed(1))
    await client.unsafe('set enable_nestloop = off')
    const db = drizzle(client)
    const verdicts = compileVerdicts(rule, sql`bench_subjects`, sql`bench_entries`)
    const verdictSeconds = await timed(() =>
      db.execute(
        sql`select verdict, count(*), sum(total_tenths), sum(short_tenths), sum(cardinality(missing_courses)) from (${verdicts}) v group by 1`,
      ),
    )
    const fates = compileFates(rule, sql`bench_subjects`, sql`bench_entries`)
    const fateSeconds = await timed(() =>
      db.execute(sql`select fate, count(*), sum(counted_tenths) from (${fates}) f group by 1`),
    )
    return { loaded, loadSeconds, verdictSeconds, fateSeconds }
  } finally {
    await client.end()
    await database.stop()
    if (!kept) rmSync(dataDir, { recursive: true, force: true })
  }
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Number(((performance.now() - began) / 1000).toFixed(2))
}

/** Writes the copy out, unless as many lines lie there already. */
async function fill(engine: Engine, client: postgres.Sql): Promise<boolean> {
  const [size] = await engine.rows('select count(*) as lines from ledger')
  const [there] = await client`select to_regclass('bench_entries') is not null as there`
  if (there?.there) {
    const [held] = await client`select count(*)::int as lines from bench_entries`
    if (held?.lines === Number(size?.lines)) return false
  }
  await client.unsafe('drop table if exists bench_subjects, bench_entries')
  await client.unsafe(
    `create unlogged table bench_subjects (application_id text, person_id text, ${columns(applicantFacts)})`,
  )
  await client.unsafe(`create unlogged table bench_entries (person_id text, id text, ${columns(lineFacts)})`)
  await engine.run(`create or replace temp table said as select shape, ${copied('f', lineFacts)} as line from shapes f`)
  await write(
    engine,
    client,
    'bench_subjects',
    (people) =>
      `select string_agg('app_' || application_id || chr(9) || 'per_' || person_id || chr(9) || ${copied('s', applicantFacts)}, chr(10)) as text from subjects s where ${people}`,
  )
  await write(
    engine,
    client,
    'bench_entries',
    (people) =>
      `select string_agg('per_' || person_id || chr(9) || 'hen_' || person_id || '_' || lpad(id::varchar, 3, '0') || chr(9) || line, chr(10)) as text from ledger join said using (shape) where ${people}`,
  )
  await client.unsafe('vacuum (analyze) bench_subjects')
  await client.unsafe('vacuum (analyze) bench_entries')
  return true
}

/** People whose lines are written at once. */
const handful = 5000

async function write(
  engine: Engine,
  client: postgres.Sql,
  table: string,
  textOf: (people: string) => string,
): Promise<void> {
  const [last] = await engine.rows('select max(person_id) as person from subjects')
  const sink = await client.unsafe(`copy ${table} from stdin`).writable()
  for (let from = 0; from <= Number(last?.person); from += handful) {
    const [piece] = await engine.rows(textOf(`person_id >= ${from} and person_id < ${from + handful}`))
    if (typeof piece?.text === 'string' && !sink.write(`${piece.text}\n`))
      await new Promise((done) => sink.once('drain', done))
  }
  await new Promise<void>((done, failed) => {
    sink.once('error', failed)
    sink.end(() => done())
  })
}
