// Judges one person and keeps every step. Pure: rule and facts in, trace out; nothing can be judged without being traced.

import { concludeWith } from './conclude.ts'
import { hashOf, type RuleVersion } from './document.ts'
import type { EntryFacts, SubjectFacts } from './facts.ts'
import { folds } from './folds.ts'
import { type Frame, frameOf, turn } from './frame.ts'
import { type Judges, judges } from './judging.ts'
import { linesWith, type Settled } from './lines.ts'
import { asJudged, yearEnds } from './pipeline.ts'
import { type Span, yearIn } from './steps.ts'
import type { EntryTrace, MissingFact, Trace, Truth, Verdict } from './verdict.ts'

/**
 * Compiles a rule once; the answer judges one person.
 * @shape entries in any order, ids unique; in the trace they stand by the day they count on, then id.
 */
export function traceWith(written: RuleVersion): (subject: SubjectFacts, entries: readonly EntryFacts[]) => Trace {
  const rule = asJudged(written)
  const ends = yearEnds(rule)
  const judge = judges(rule)
  const gates = rule.applies.map((gate) => ({ gate, truth: judge.truth(gate.needs) }))
  const windows = rule.window.map((clause) => ({
    clause,
    when: judge.truth(clause.when),
    from: judge.value(clause.from),
    until: judge.value(clause.until),
  }))
  const lines = linesWith(rule, judge)
  const totals = totalsWith(rule, judge)
  const conclude = concludeWith(rule, judge)
  const head = { policy: rule.policy, inForceFrom: rule.inForceFrom, rule: hashOf(written) }

  return (subject, entries) => {
    const at = frameOf(subject)
    const clauses: Record<string, Truth> = {}
    const missing: MissingFact[] = []
    const stop = (verdict: Verdict): Trace => ({ ...head, ...notJudged, verdict, clauses, missingFacts: missing })
    const unknown = (clause: string, expr: Parameters<typeof judge.missing>[0]) => {
      for (const fact of judge.missing(expr, at)) missing.push({ fact, entry: null, clause })
    }
    for (const { gate, truth } of gates) clauses[gate.id] = truth(at)
    for (const { clause, when } of windows) clauses[clause.id] = when(at)
    for (const { gate } of gates) {
      if (clauses[gate.id] === false) return stop(gate.otherwise)
      if (clauses[gate.id] === true) continue
      unknown(gate.id, gate.needs)
      return stop('NEEDS_REVIEW')
    }
    for (const { clause, from, until } of windows) {
      if (clauses[clause.id] === false) continue
      const [first, last] = [from(at), until(at)]
      if (clauses[clause.id] === null || typeof first !== 'string' || typeof last !== 'string') {
        for (const expr of [clause.when, clause.from, clause.until]) unknown(clause.id, expr)
        return stop('NEEDS_REVIEW')
      }
      const [windowFirstYear, windowLastYear] = [yearIn.judge(first, ends), yearIn.judge(last, ends)]
      turn(at, { windowFrom: first, windowUntil: last, windowFirstYear, windowLastYear })
      const settled = lines(at, entries, clause.id)
      for (const entry of settled.entries)
        for (const fact of entry.missing) missing.push({ fact, entry: entry.id, clause: entry.clause ?? '' })
      turn(at, { entry: null, countsOn: null, bucket: null, part: 1, parts: 1 })
      turn(at, { totals: totals(at, settled.folded) })
      const concluded = conclude(at, clauses, unknown)
      return {
        ...head,
        window: { clause: clause.id, from: first, until: last },
        hoursPerYear: perYear(windowFirstYear, windowLastYear, ends, settled.entries),
        entries: settled.entries,
        ...concluded,
        clauses,
        missingFacts: missing,
      }
    }
    return stop('NOT_APPLICABLE')
  }
}

const notJudged = {
  bySubstitution: false,
  substitution: null,
  window: null,
  totalTenths: null,
  shortTenths: null,
  overTenths: null,
  missingCourses: [],
  hoursPerYear: [],
  totals: [],
  requirements: [],
  consequences: [],
  entries: [],
} as const

/** Every total of the rule over the lines that count or may count. */
function totalsWith(rule: RuleVersion, judge: Judges) {
  const made = rule.totals.map((total, index) => ({
    fold: folds[total.fold],
    index,
    atLeast: total.atLeast ? judge.value(total.atLeast) : null,
  }))
  return (at: Frame, lines: Settled['folded']): Span<number>[] => {
    const years = (at.windowLastYear ?? 0) - (at.windowFirstYear ?? 0) + 1
    return made.map(({ fold, index, atLeast }) => {
      const asked = atLeast ? atLeast(at) : 0
      const span = fold.judge(lines[index] ?? [], { atLeast: typeof asked === 'number' ? asked : null, years })
      return { lo: Math.min(span.lo, fold.most), hi: Math.min(span.hi, fold.most) }
    })
  }
}

/** Counted hours of each year of the window, so that a page can show how they lie. */
function perYear(from: number, until: number, ends: string, entries: readonly EntryTrace[]): Trace['hoursPerYear'] {
  const years: { year: number; tenths: number }[] = []
  for (let year = from; year <= until; year += 1) years.push({ year, tenths: 0 })
  for (const entry of entries) {
    const year = entry.countsOn === null ? undefined : years[yearIn.judge(entry.countsOn, ends) - from]
    if (year) year.tenths += entry.countedTenths
  }
  return years
}
