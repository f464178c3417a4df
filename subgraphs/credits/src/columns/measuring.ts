// The effect of a draft on everybody: baseline and draft judged on one copy, and what differs. The baseline is kept, so that the next draft
// is judged alone; a draft that asks only for other thresholds is judged by the kept totals.
import type { Day, Db } from '@jijiao/kernel'
import type { Review } from '../keptFacts.ts'
import { hashOf, type RuleVersion } from '../rules/document.ts'
import { fates } from '../rules/verdict.ts'
import { movedLines, movedPeople } from './comparing.ts'
import { type Copy, withCopy } from './copies.ts'
import { changedPeople, type Measured, quickSide, sideOf, type Tried } from './figures.ts'
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
  share?: number
}
export type * from './figures.ts'

/** The measuring was broken off by whoever asked for it. */
export class ImpactCancelled extends Error {}

/** While a slider is dragged, what was known this many milliseconds ago will do. */
const fresh = 5 * 60_000

/** Everything that changes under the draft. @throws ImpactCancelled when the signal was given. */
export const measureImpact = (db: Db, asked: Asked): Promise<Measured> =>
  withCopy(db, asked, asked.today, { signal: asked.signal }, async (copy) => {
    const broken = () => copy.engine.interrupt()
    asked.signal?.addEventListener('abort', broken)
    try {
      return { ...(await measureOn(copy, asked)), changed: await changedPeople(copy) }
    } catch (fault) {
      if (asked.signal?.aborted) throw new ImpactCancelled('The measuring was cancelled.')
      throw fault
    } finally {
      asked.signal?.removeEventListener('abort', broken)
    }
  })

/** `share` as in judgeLines: a small copy would never be looked at by what lines say. */
export type Rules = { baseline: RuleVersion; draft: RuleVersion; share?: number }

/** The same on a copy at hand, without the list of people, which stays in it until the next question. */
export async function measureOn(copy: Copy, asked: Rules & Pick<Asked, 'progress' | 'signal'>) {
  // The engine stops a statement that runs; between two of them it is asked here.
  const progress = (share: number) => {
    asked.progress?.(share)
    asked.signal?.throwIfAborted()
  }
  const { base, judged } = await judgeBoth(copy, asked, progress)
  const moved = judged === base ? [] : await movedLines(copy.engine, base, judged)
  progress(0.95)
  return {
    asOf: copy.review.asOf,
    people: copy.people,
    entries: copy.entries,
    sides: { judged: await sideOf(copy, true), toFile: await sideOf(copy, false) },
    fates: moved.map(({ from, to, lines, before, after }) => ({
      from: from === null ? null : (fates[from] ?? null),
      to: to === null ? null : (fates[to] ?? null),
      lines,
      tenthsBefore: before,
      tenthsAfter: after,
    })),
  }
}

/** Who flips, and nothing else, by a copy that may be some minutes old. `quick`: only thresholds differ, and the kept totals were enough. */
export const tryImpact = (db: Db, asked: Omit<Asked, 'progress' | 'signal'>): Promise<Tried> =>
  withCopy(db, asked, asked.today, { stale: fresh }, (copy) => tryOn(copy, asked))

export async function tryOn(copy: Copy, asked: Rules): Promise<Tried> {
  const began = performance.now()
  const { base, judged } = await judgeBoth(copy, asked, () => {})
  const sides = { judged: await quickSide(copy, true), toFile: await quickSide(copy, false) }
  return { asOf: copy.review.asOf, sides, durationMs: Math.round(performance.now() - began), quick: judged === base }
}

/** Judges what is not kept, and leaves who is told otherwise. */
async function judgeBoth(copy: Copy, asked: Rules, progress: (share: number) => void) {
  const draft = inYearOf(asked.baseline, asked.draft)
  const { share } = asked
  const base = await baselineOf(copy, asked.baseline, { share, done: (part) => progress(0.1 + part * 0.4) })
  const judged = await draftOf(copy, base, draft, { share, done: (part) => progress(0.5 + part * 0.35) })
  await judgeTotals(copy.engine, judged, draft, 'draft_verdicts', 'compared')
  await movedPeople(copy.engine, 'base_verdicts', 'draft_verdicts')
  return { base, judged }
}

type How = { share: number | undefined; done: (part: number) => void }

/** The baseline's judgement, kept with the copy until the copy has learnt something. */
async function baselineOf(copy: Copy, rule: RuleVersion, how: How): Promise<Judged> {
  const key = `${hashOf(rule)} ${copy.review.asOf} ${how.share}`
  const kept = copy.kept.get('base')
  if (kept?.key === key) return kept.judged
  copy.kept.clear()
  const judged = await judgeLines(copy.engine, rule, 'base', how)
  await judgeTotals(copy.engine, judged, rule, 'base_verdicts', 'compared')
  copy.kept.set('base', { key, judged })
  return judged
}

/** The baseline's own judgement where the draft asks for other thresholds only. */
const draftOf = async (copy: Copy, base: Judged, draft: RuleVersion, how: How): Promise<Judged> =>
  sameButThresholds(base.rule, draft) ? base : judgeLines(copy.engine, draft, 'draft', how)

/** The draft as if it bound the review year of the baseline: what changes is the rule, not who applies. */
function inYearOf(baseline: RuleVersion, draft: RuleVersion): RuleVersion {
  const [year, own] = [baseline.params.review, draft.params.review]
  if (!year || !own || year.value === own.value) return draft
  return { ...draft, params: { ...draft.params, review: { ...own, value: year.value } } }
}
