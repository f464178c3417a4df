// Judges the copy by one rule, in the pieces of the population statement, and keeps what the next question may need: what each line comes to,
// the totals of each person. Most lines say what others say, of a class that many attended: each such shape is looked at once for each window. Long: its loops share the copy that they fill.
import { type SQL, sql } from 'drizzle-orm'
import {
  compileContested,
  compileFromLooks,
  compileFromTotals,
  compileLooks,
  compileSubject,
  compileTotals,
} from '../rules/compile.ts'
import type { RuleVersion } from '../rules/document.ts'
import { type Reads, readsOf } from '../rules/reads.ts'
import { columnarDialect } from './dialect.ts'
import type { Engine } from './engine.ts'
import { applicantFacts } from './tables.ts'

/** Tables of one judgement begin with its name. */
export type Judged = {
  readonly name: string
  readonly rule: RuleVersion
  /** Lines stand by shape and window; null where the rule looks at more than a shape tells, and each line was looked at by itself. */
  readonly shared: boolean
}
const id = (name: string) => sql.identifier(name)
const piece = (judged: Pick<Judged, 'name'>, of: string): SQL => sql`${id(`${judged.name}_${of}`)}`
/** `without`: columns that are left out, so that nothing is kept which nobody reads. */
const make = (engine: Engine, table: SQL, as: SQL, without?: SQL) =>
  engine.run(
    without
      ? sql`create or replace temp table ${table} as select * exclude (${without}) from (${as}) made`
      : sql`create or replace temp table ${table} as ${as}`,
  )

/** With more looks than this share of the lines, looking at each line is as quick. */
const worthSharing = 0.5

export type Asked = {
  /** Is told how much is done, from 0 to 1. */
  done?: (share: number) => void
  /** Whether the clause that decided a contested line is kept. */
  clauses?: boolean
  share?: number | undefined
  /** What the rule is known by, for looks at shapes to be held until the next judging under this name. */
  hold?: string
}

/** Of which rule, shapes and windows the looks are that stand under a name. */
const looksHeld = new WeakMap<Engine, Map<string, string>>()

/**
 * Everything up to the totals: subject, applicant, looks, contested, totals.
 */
export async function judgeLines(engine: Engine, rule: RuleVersion, name: string, asked: Asked = {}): Promise<Judged> {
  const { done = () => {}, clauses = false } = asked
  const dialect = columnarDialect(engine.words)
  const of = (what: string) => piece({ name }, what)
  const judged = await lookAtLines(engine, rule, name, asked)
  const open = sql`select * from ${linesOf(judged, 'open')} line`
  await make(engine, of('contested'), compileContested(rule, open, dialect), clauses ? undefined : sql`clause`)
  done(0.6)
  const lines = { settled: linesOf(judged, 'settled'), contested: of('contested') }
  await make(engine, of('totals'), compileTotals(rule, { subject: of('subject'), ...lines }, dialect))
  done(0.9)
  return judged
}

/** Everything up to what each line comes to by itself: subject, applicant, looks. */
export async function lookAtLines(
  engine: Engine,
  rule: RuleVersion,
  name: string,
  { done = () => {}, share = worthSharing, hold = '' }: Asked = {},
): Promise<Judged> {
  const dialect = columnarDialect(engine.words)
  const of = (what: string) => piece({ name }, what)
  const reads = readsOf(rule)
  const unread = sql.join(
    applicantFacts.flatMap(({ column }) => (reads.subject.includes(column) ? [] : [id(column)])),
    sql`, `,
  )
  const subject = compileSubject(rule, sql`subjects`, dialect)
  await make(engine, of('subject'), sql`select * from (${subject}) told`, unread)
  done(0.1)
  const shared = await gather(engine, name, { reads, share, split: Boolean(rule.split?.length) })
  const judged: Judged = { name, rule, shared }
  // A look is at what lines say and at a window, at nobody in person: as long as these are the same, it need not be taken again.
  const looked = shared && hold !== '' ? `${hold} ${await classesOf(engine, name)}` : ''
  const known = looksHeld.get(engine) ?? new Map<string, string>()
  looksHeld.set(engine, known)
  if (looked === '' || known.get(name) !== looked) {
    known.delete(name)
    await look(engine, judged)
    if (looked !== '') known.set(name, looked)
  }
  done(0.4)
  return judged
}

/** Applicants by what lines are judged by; answers whether lines that say the same can be looked at as one. */
async function gather(
  engine: Engine,
  name: string,
  { reads, share, split }: { reads: Reads; share: number; split: boolean },
): Promise<boolean> {
  const of = (what: string) => piece({ name }, what)
  const window = ['window_from', 'window_until', 'window_first_year', 'window_last_year', 'window_clause']
  const columns = [...window, ...reads.subjectOfLines].map(id)
  const same = columns.map((column) => sql`s.${column} is not distinct from c.${column}`)
  const listed = sql.join(columns, sql`, `)
  await make(
    engine,
    of('class'),
    sql`select *, (row_number() over (order by ${listed}) - 1)::int as class from (select ${listed}, min(application_id) as one
      from ${of('subject')} where open group by ${listed}) grouped`,
  )
  const [size] = await engine.rows(sql`select (select count(*) from ${of('class')}) as classes,
    (select count(*) from shapes) as shapes, (select count(*) from ledger) as lines`)
  await make(
    engine,
    of('applicant'),
    sql`select s.application_id, s.person_id, (c.class * ${sql.raw(String(size?.shapes))})::int as base
      from ${of('subject')} s join ${of('class')} c on ${sql.join(same, sql` and `)} where s.open`,
  )
  // Parts of an entry have ids of their own.
  return reads.shape && !split && Number(size?.classes) * Number(size?.shapes) <= Number(size?.lines) * share
}

/** Windows in their order, and how many shapes there are: shapes are only ever added to. */
async function classesOf(engine: Engine, name: string): Promise<string> {
  const rows = await engine.rows(
    sql`select (select count(*) from shapes) as shapes, c.* exclude (one) from ${piece({ name }, 'class')} c order by class`,
  )
  return JSON.stringify(rows)
}

/** What each line, or each shape in each window, comes to by itself. */
async function look(engine: Engine, judged: Judged): Promise<void> {
  const of = (what: string) => piece(judged, what)
  const subject = judged.shared
    ? sql`(select s.* replace (c.class as application_id, 0 as person_id) from ${of('subject')} s join ${of('class')} c on c.one = s.application_id)`
    : of('subject')
  const entries = judged.shared
    ? sql`(select 0 as person_id, shape as id, * exclude (shape) from shapes)`
    : sql`(select l.person_id, ${judged.rule.split?.length ? sql`lpad(l.id::varchar, 9, '0') as id` : sql`l.id`}, f.* exclude (shape) from ledger l join shapes f using (shape))`
  const looks = compileLooks(judged.rule, subject, entries, columnarDialect(engine.words))
  const slot = judged.shared
    ? sql`(application_id * (select count(*) from shapes) + id)::int as slot, * exclude (application_id, id)`
    : sql`*`
  await make(engine, of('settled'), sql`select ${slot} from (${looks.settled}) look`)
  await make(engine, of('open'), sql`select ${slot} from (${looks.open}) look`)
}

/** Lines of everybody who is judged: the settled ones, those that were still open, or as they stand after duplicates and caps. */
export function linesOf(judged: Judged, which: 'settled' | 'open' | 'contested'): SQL {
  if (which === 'contested' || !judged.shared) return piece(judged, which)
  return sql`(select a.application_id, l.id, k.* exclude (slot) from ledger l join ${piece(judged, 'applicant')} a on a.person_id = l.person_id
    join ${piece(judged, which)} k on k.slot = a.base + l.shape)`
}

/** Verdicts of everybody by the totals of `judged`; `rule` may ask other thresholds of the same totals. @shape as compileVerdicts */
export const verdictsOf = (engine: Engine, judged: Judged, rule: RuleVersion): SQL =>
  sql`(${compileFromTotals(rule, piece(judged, 'totals'), columnarDialect(engine.words))})`

/** The same right out of the looks, for whom nothing else is asked after. */
export function verdictsOfLooks(engine: Engine, judged: Judged): SQL {
  const lines = { settled: linesOf(judged, 'settled'), open: linesOf(judged, 'open') }
  const looks = { subject: piece(judged, 'subject'), ...lines }
  return sql`(${compileFromLooks(judged.rule, looks, columnarDialect(engine.words))})`
}

/** What of a verdict is kept: what an effect compares, or all that a receipt tells, which takes four times as long to write. */
const verdictColumns = {
  compared: ['application_id', 'verdict', 'total_tenths', 'short_tenths'],
  receipt: [
    'application_id',
    'verdict',
    'total_tenths',
    'short_tenths',
    'over_tenths',
    'missing_courses',
    'by_substitution',
    'window_from',
    'window_until',
  ],
} as const

/** Keeps those verdicts in a table. */
export const judgeTotals = (
  engine: Engine,
  judged: Judged,
  rule: RuleVersion,
  table: string,
  kept: keyof typeof verdictColumns,
): Promise<void> =>
  make(
    engine,
    sql`${id(table)}`,
    sql`select ${sql.join(verdictColumns[kept].map(id), sql`, `)} from ${verdictsOf(engine, judged, rule)} told`,
  )

export async function forget(engine: Engine, name: string): Promise<void> {
  looksHeld.get(engine)?.delete(name)
  for (const what of ['subject', 'class', 'applicant', 'settled', 'open', 'contested', 'totals'])
    await engine.run(sql`drop table if exists ${piece({ name }, what)}`)
}
