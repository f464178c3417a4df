// The people behind a number of a measurement, by key; and a number that is dragged, tried out. The list has no names, and each of those listed is logged as told of.
import {
  type Day,
  type Db,
  type ImpactRunId,
  type LogEntryId,
  openBatch,
  type Permit,
  type PersonId,
  Refusal,
  record,
  recordEach,
  type TitleLevel,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { tryImpact } from './columns/measuring.ts'
import { type Dimension, others } from './impact.ts'
import { findRun } from './impactRuns.ts'
import type { ImpactChange } from './impactTables.ts'
import { checkRule, parseRule, type RuleVersion, type Verdict } from './rules/index.ts'
import { findVersions, type HeldRule } from './ruleVersions.ts'

export type Behind = {
  side: ImpactChange['side']
  change: 'PASS_TO_FAIL' | 'FAIL_TO_PASS' | 'OTHER' | null
  dimension: Dimension | null
  key: string | null
}
export type Told = { verdict: Verdict; totalTenths: number | null; shortTenths: number | null }
export type Affected = Pick<ImpactChange, 'applicationId' | 'number' | 'series' | 'area'> & {
  targetLevel: TitleLevel
  before: Told
  after: Told
}

const columnOf = { CITY: sql`area`, SERIES: sql`series`, LEVEL: sql`target_level`, EMPLOYER: sql`employer` } as const
const changes = {
  PASS_TO_FAIL: sql`before_verdict = 'PASS' and after_verdict = 'FAIL'`,
  FAIL_TO_PASS: sql`before_verdict = 'FAIL' and after_verdict = 'PASS'`,
  OTHER: sql`before_verdict <> after_verdict and not (before_verdict in ('PASS', 'FAIL') and after_verdict in ('PASS', 'FAIL'))`,
} as const

/** A city's key covers its counties; employers that were told together are those that have no group of their own, and none of them is asked for alone. */
function inGroup({ dimension, key }: Behind, named: readonly string[]): SQL {
  if (dimension === null || key === null) return sql`true`
  if (dimension === 'CITY') return sql`starts_with(area || '.', ${`${key}.`})`
  if (dimension === 'EMPLOYER' && key === others)
    return named.length === 0
      ? sql`true`
      : sql`employer not in (${sql.join(
          named.map((one) => sql`${one}`),
          sql`, `,
        )})`
  if (dimension === 'EMPLOYER' && !named.includes(key)) return sql`false`
  return sql`${columnOf[dimension]} = ${key}`
}

/** On a page, and in a part of a file. */
export const most = 200

/** @shape a page by application number. Nobody for a run that has no result. */
export async function peopleBehind(
  db: Db,
  key: Permit<'rule.read' | 'rule.export'>,
  runId: ImpactRunId,
  behind: Behind,
  { first, after }: { first: number; after: string | null },
): Promise<{ entryId: LogEntryId; people: Affected[]; total: number; next: string | null }> {
  const run = await findRun(db, runId)
  const side = behind.side === 'JUDGED' ? run?.result?.judged : run?.result?.toFile
  const named = (side?.groups ?? []).flatMap((one) =>
    one.dimension === 'EMPLOYER' && one.key !== others ? [one.key] : [],
  )
  const size = Math.min(Math.max(first, 1), most)
  const flips = behind.change === null ? sql`before_verdict <> after_verdict` : changes[behind.change]
  const where = sql`run_id = ${runId} and side = ${behind.side} and ${flips} and ${inGroup(behind, named)}`
  return db.transaction(async (tx) => {
    const on = `impact:${runId}`
    const what = key.action === 'rule.export' ? 'export' : 'list'
    const told = `${what} ${behind.side} ${behind.change ?? 'all'} ${behind.key ?? ''}`.trim()
    const entryId = await record(tx, key, { on, told })
    await openBatch(tx, 'batch.impact')
    const rows = await tx.execute<
      Omit<Affected, 'before' | 'after'> & { before: Told; after: Told; personId: PersonId }
    >(sql`
      select application_id as "applicationId", person_id as "personId", number, series, target_level as "targetLevel", area,
        json_build_object('verdict', before_verdict, 'totalTenths', before_total, 'shortTenths', before_short) as before,
        json_build_object('verdict', after_verdict, 'totalTenths', after_total, 'shortTenths', after_short) as after
      from credits.impact_changes where ${where} and number > ${after ?? ''} order by number limit ${size + 1}`)
    const [all] = await tx.execute<{ total: number }>(
      sql`select count(*)::int as total from credits.impact_changes where ${where}`,
    )
    const listed = rows.slice(0, size)
    // A case by its number, with its verdict, is somebody's: each of them sees who was told of it.
    await recordEach(
      tx,
      listed.map(({ personId: of }) => ({ permit: key, said: { of, on, told: 'impact' } })),
    )
    const people = listed.map(({ personId: _, ...one }) => one)
    return {
      entryId,
      people,
      total: all?.total ?? 0,
      next: rows.length > size ? (people.at(-1)?.number ?? null) : null,
    }
  })
}

type Flips = { people: number; passToFail: number; failToPass: number }
export type Tried = { ruleHash: string; durationMs: number; identical: boolean; judged: Flips; toFile: Flips }

/** More of anything than is ever asked, and still a number of the database. */
const largest = 1_000_000

/** The rule with other values of its parameters; null where it has none of that name, or the value is no number. */
function withParams(rule: RuleVersion, asked: readonly { name: string; value: string }[]): RuleVersion | null {
  const params = { ...rule.params }
  for (const { name, value } of asked) {
    const param = params[name]
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (!param || !(number >= 0 && number <= largest)) return null
    if (param.kind === 'tenths') params[name] = { ...param, value: Math.round(number * 10) }
    else if (param.kind === 'count') params[name] = { ...param, value: Math.round(number) }
    else return null
  }
  return { ...rule, params }
}

const noNumber = {
  message: '没有这个参数，或者它不是这样的数。',
  messageEn: 'There is no such parameter, or it is no such number.',
}

/** What would flip, were these numbers others. Nothing is kept. */
export async function tryNumbers(
  db: Db,
  asked: { source: string; basedOn: HeldRule['id']; params: readonly { name: string; value: string }[] },
  today: Day,
): Promise<Tried | Refusal> {
  const began = Date.now()
  const parsed = parseRule(asked.source)
  const [baseline] = await findVersions(db, [asked.basedOn])
  if (!baseline) return new Refusal('NOT_FOUND')
  const draft = parsed.rule && withParams(parsed.rule, asked.params)
  if (parsed.rule === null || draft === null) return new Refusal('INVALID', noNumber)
  const [unsound] = checkRule(draft)
  if (unsound) return new Refusal('INVALID', { message: unsound.zh, messageEn: unsound.en })
  const { reviewYear, purpose } = baseline
  const { sides } = await tryImpact(db, { baseline: baseline.rule, draft, reviewYear, purpose, today })
  const identical = [sides.judged, sides.toFile].every((side) => side.changes.length === 0)
  return { ...sides, ruleHash: parsed.sha256, durationMs: Date.now() - began, identical }
}
