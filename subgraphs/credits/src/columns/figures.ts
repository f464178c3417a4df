// The figures of an effect, read from the tables of differences that comparing.ts leaves.
import type { Fate } from '../rules/verdict.ts'
import type { Copy } from './copies.ts'

/** Verdict, total and shortfall of an application under both. @units tenths; null where nothing was judged. */
export type ChangedPerson = {
  application: string
  person: string
  judged: boolean
  series: string
  targetLevel: string
  area: string
  employer: string | null
  beforeVerdict: string
  afterVerdict: string
  beforeTotal: number | null
  afterTotal: number | null
  beforeShort: number | null
  afterShort: number | null
}
export type Bin = { fromTenths: number; untilTenths: number; baseline: number; draft: number }
export type FateChange = {
  from: Fate | null
  to: Fate | null
  lines: number
  tenthsBefore: number
  tenthsAfter: number
}
export type Side = { people: number; missing: Bin[] }
export type Sides<T> = { judged: T; toFile: T }
export type Measured = {
  asOf: string
  people: number
  entries: number
  changed: ChangedPerson[]
  sides: Sides<Side>
  fates: FateChange[]
}
export type QuickSide = {
  people: number
  passToFail: number
  failToPass: number
  changes: { from: string; to: string; people: number }[]
}
export type Tried = { asOf: string; sides: Sides<QuickSide>; durationMs: number; quick: boolean }

const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))
/** Columns of the applicant that are words. */
const words = ['series', 'target_level', 'area', 'employer'].map(
  (name) => `(select word from words where code = s.${name}) as ${name}`,
)

export async function changedPeople({ engine }: Copy): Promise<ChangedPerson[]> {
  const rows = await engine.rows(`select p.*, s.application, s.person, s.judged, ${words.join(', ')}
    from changed_people p join subjects s using (application_id) order by s.application`)
  return rows.map((row) => ({
    application: String(row.application),
    person: String(row.person),
    judged: row.judged === true,
    series: String(row.series ?? ''),
    targetLevel: String(row.target_level ?? ''),
    area: String(row.area ?? ''),
    employer: row.employer === null ? null : String(row.employer),
    beforeVerdict: String(row.before_verdict),
    afterVerdict: String(row.after_verdict),
    beforeTotal: number(row.before_total_tenths),
    afterTotal: number(row.after_total_tenths),
    beforeShort: number(row.before_short_tenths),
    afterShort: number(row.after_short_tenths),
  }))
}

/** Shortfalls by steps of ten hours, the last step open; nobody is in it who lacks nothing. */
const binTenths = 100
const bins = 40

export async function sideOf({ engine }: Copy, judged: boolean): Promise<Side> {
  const [all] = await engine.rows(`select count(*) as people from subjects where judged = ${judged}`)
  const rows =
    await engine.rows(`select bin, count(*) filter (where base) as baseline, count(*) filter (where not base) as draft from (
      select least((v.short_tenths - 1) // ${binTenths}, ${bins - 1}) as bin, base from (
        select application_id, short_tenths, true as base from base_verdicts union all select application_id, short_tenths, false from draft_verdicts) v
      join subjects using (application_id) where judged = ${judged} and v.short_tenths > 0) told group by bin order by bin`)
  return {
    people: Number(all?.people),
    missing: rows.map(({ bin, baseline, draft }) => ({
      fromTenths: Number(bin) * binTenths,
      untilTenths: (Number(bin) + 1) * binTenths,
      baseline: Number(baseline),
      draft: Number(draft),
    })),
  }
}

export async function quickSide({ engine }: Copy, judged: boolean): Promise<QuickSide> {
  const [all] = await engine.rows(`select count(*) as people from subjects where judged = ${judged}`)
  const rows =
    await engine.rows(`select before_verdict as "from", after_verdict as "to", count(*) as people from changed_people join subjects using (application_id)
    where judged = ${judged} and before_verdict <> after_verdict group by 1, 2 order by 1, 2`)
  const changes = rows.map(({ from, to, people }) => ({ from: String(from), to: String(to), people: Number(people) }))
  const flips = (from: string, to: string) => changes.find((one) => one.from === from && one.to === to)?.people ?? 0
  return { people: Number(all?.people), passToFail: flips('PASS', 'FAIL'), failToPass: flips('FAIL', 'PASS'), changes }
}
