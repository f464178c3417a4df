// The effect of a draft on everybody: baseline and draft judged on one copy, and what differs. The baseline is kept, so that the next draft
// is judged alone; a draft that asks only for other thresholds is judged by the kept totals.
import type { Day, Db } from '@jijiao/kernel'
import type { Review } from '../keptFacts.ts'
import { hashOf, type RuleVersion } from '../rules/document.ts'
import { type Fate, fates } from '../rules/verdict.ts'
import { movedLines, movedPeople } from './comparing.ts'
import { type Copy, withCopy } from './copies.ts'
import { type Judged, judgeLines, judgeTotals } from './judging.ts'
import { sameButThresholds } from './thresholds.ts'

export type Asked = {
  baseline: RuleVersion
  draft: RuleVersion
  reviewYear: number
  purpose: Review['purpose']
  today: Day
  /** Is told how much is done, from 0 to 1. */
  progress?: (share: number) => void
  signal?: AbortSignal
}
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

/** The measuring was broken off by whoever asked for it. */
export class ImpactCancelled extends Error {}

/** While a slider is dragged, what was known this many milliseconds ago will do. */
const fresh = 5 * 60_000

/** Everything that changes under the draft. @throws ImpactCancelled when the signal was given. */
export const measureImpact = (db: Db, asked: Asked): Promise<Measured> =>
  withCopy(db, asked, asked.today, { signal: asked.signal }, async (copy) => {
    // The engine stops a statement that runs; between two of them it is asked here.
    const progress = (share: number) => {
      asked.progress?.(share)
      asked.signal?.throwIfAborted()
    }
    const draft = inYearOf(asked.baseline, asked.draft)
    const broken = () => copy.engine.interrupt()
    asked.signal?.addEventListener('abort', broken)
    try {
      const base = await baselineOf(copy, asked.baseline, (share) => progress(0.1 + share * 0.4))
      const judged = await draftOf(copy, base, draft, (share) => progress(0.5 + share * 0.35))
      await judgeTotals(copy.engine, judged, draft, 'draft_verdicts')
      await movedPeople(copy.engine, 'base_verdicts', 'draft_verdicts')
      const moved = judged === base ? [] : await movedLines(copy.engine, base, judged)
      progress(0.95)
      return {
        asOf: copy.review.asOf,
        people: copy.people,
        entries: copy.entries,
        changed: await changedPeople(copy),
        sides: { judged: await sideOf(copy, true), toFile: await sideOf(copy, false) },
        fates: moved.map(({ from, to, lines, before, after }) => ({
          from: from === null ? null : (fates[from] ?? null),
          to: to === null ? null : (fates[to] ?? null),
          lines,
          tenthsBefore: before,
          tenthsAfter: after,
        })),
      }
    } catch (fault) {
      if (asked.signal?.aborted) throw new ImpactCancelled('The measuring was cancelled.')
      throw fault
    } finally {
      asked.signal?.removeEventListener('abort', broken)
    }
  })

/** Who flips, and nothing else, by a copy that may be some minutes old. `quick`: only thresholds differ, and the kept totals were enough. */
export const tryImpact = (db: Db, asked: Omit<Asked, 'progress' | 'signal'>): Promise<Tried> =>
  withCopy(db, asked, asked.today, { stale: fresh }, async (copy) => {
    const draft = inYearOf(asked.baseline, asked.draft)
    const base = await baselineOf(copy, asked.baseline)
    const began = performance.now()
    const judged = await draftOf(copy, base, draft)
    await judgeTotals(copy.engine, judged, draft, 'draft_verdicts')
    await movedPeople(copy.engine, 'base_verdicts', 'draft_verdicts')
    const sides = { judged: await quickSide(copy, true), toFile: await quickSide(copy, false) }
    return { asOf: copy.review.asOf, sides, durationMs: Math.round(performance.now() - began), quick: judged === base }
  })

/** The baseline's judgement, kept with the copy until the copy has learnt something. */
async function baselineOf(copy: Copy, rule: RuleVersion, done?: (share: number) => void): Promise<Judged> {
  const key = `${hashOf(rule)} ${copy.review.asOf}`
  const kept = copy.kept.get('base')
  if (kept?.key === key) return kept.judged
  copy.kept.clear()
  const judged = await judgeLines(copy.engine, rule, 'base', { done })
  await judgeTotals(copy.engine, judged, rule, 'base_verdicts')
  copy.kept.set('base', { key, judged })
  return judged
}

/** The baseline's own judgement where the draft asks for other thresholds only. */
const draftOf = async (
  copy: Copy,
  base: Judged,
  draft: RuleVersion,
  done?: (share: number) => void,
): Promise<Judged> => (sameButThresholds(base.rule, draft) ? base : judgeLines(copy.engine, draft, 'draft', { done }))

/** The draft as if it bound the review year of the baseline: what changes is the rule, not who applies. */
function inYearOf(baseline: RuleVersion, draft: RuleVersion): RuleVersion {
  const [year, own] = [baseline.params.review, draft.params.review]
  if (!year || !own || year.value === own.value) return draft
  return { ...draft, params: { ...draft.params, review: { ...own, value: year.value } } }
}

const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))
const wordOf = (name: string): string => `(select word from words where code = p.${name})`

async function changedPeople({ engine }: Copy): Promise<ChangedPerson[]> {
  const rows =
    await engine.rows(`select p.* replace (${['series', 'target_level', 'area', 'employer'].map((name) => `${wordOf(name)} as ${name}`).join(', ')})
    from changed_people p order by application`)
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

async function sideOf({ engine }: Copy, judged: boolean): Promise<Side> {
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

async function quickSide({ engine }: Copy, judged: boolean): Promise<QuickSide> {
  const [all] = await engine.rows(`select count(*) as people from subjects where judged = ${judged}`)
  const rows =
    await engine.rows(`select before_verdict as "from", after_verdict as "to", count(*) as people from changed_people
    where judged = ${judged} and before_verdict <> after_verdict group by 1, 2 order by 1, 2`)
  const changes = rows.map(({ from, to, people }) => ({ from: String(from), to: String(to), people: Number(people) }))
  const flips = (from: string, to: string) => changes.find((one) => one.from === from && one.to === to)?.people ?? 0
  return { people: Number(all?.people), passToFail: flips('PASS', 'FAIL'), failToPass: flips('FAIL', 'PASS'), changes }
}
