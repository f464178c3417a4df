// Judges one person and keeps every step. Pure: rule and facts in, trace out; nothing can be judged without being traced.
import { hashOf, type RuleVersion } from './document.ts'
import type { EntryFacts, SubjectFacts } from './facts.ts'
import { type Frame, frameOf, type Judges, judges, turn } from './judging.ts'
import { linesWith, type Settled } from './lines.ts'
import { kindOf } from './pipeline.ts'
import { folds, mostTold, type Span, unlimited } from './steps.ts'
import type { Bounds, EntryTrace, MissingFact, RequirementTrace, Trace, Truth, Verdict } from './verdict.ts'

const limited = (most: number): number | null => (most >= unlimited ? null : most)
const anyOf = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false)
const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/**
 * Compiles a rule once; the answer judges one person.
 * @shape entries in any order, ids unique; in the trace they stand by the day they count on, then id.
 */
export function traceWith(rule: RuleVersion): (subject: SubjectFacts, entries: readonly EntryFacts[]) => Trace {
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
  const head = { policy: rule.policy, inForceFrom: rule.inForceFrom, rule: hashOf(rule) }

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
      turn(at, { windowFrom: first, windowUntil: last })
      const settled = lines(at, entries, clause.id)
      for (const entry of settled.entries)
        for (const fact of entry.missing) missing.push({ fact, entry: entry.id, clause: entry.clause ?? '' })
      turn(at, { entry: null, countsOn: null, bucket: null })
      turn(at, { totals: totals(at, settled.folded) })
      const concluded = conclude(at, clauses, unknown)
      return {
        ...head,
        window: { clause: clause.id, from: first, until: last },
        hoursPerYear: perYear(first, last, settled.entries),
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
  missingCourses: [],
  hoursPerYear: [],
  totals: [],
  requirements: [],
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
    const years =
      at.windowFrom && at.windowUntil ? Number(at.windowUntil.slice(0, 4)) - Number(at.windowFrom.slice(0, 4)) + 1 : 0
    return made.map(({ fold, index, atLeast }) => {
      const asked = atLeast ? atLeast(at) : 0
      const span = fold.judge(lines[index] ?? [], { atLeast: typeof asked === 'number' ? asked : null, years })
      return { lo: Math.min(span.lo, unlimited), hi: Math.min(span.hi, unlimited) }
    })
  }
}

type Unknown = (clause: string, expr: RuleVersion['requirements'][number]['holds']) => void

/** Substitutions and requirements over the totals, and the verdict. */
function concludeWith(rule: RuleVersion, judge: Judges) {
  const substitutions = rule.substitutions.map((clause) => ({ clause, truth: judge.truth(clause.when) }))
  const requirements = rule.requirements.map((clause) => ({
    clause,
    when: judge.truth(clause.when),
    holds: judge.truth(clause.holds),
    measured: measuredWith(rule, judge, clause.holds),
  }))
  const done = new Map(rule.totals.map((total) => [total.name, judge.truth({ fact: total.name })]))
  const total = rule.totals.findIndex((one) => one.name === 'total')

  return (at: Frame, clauses: Record<string, Truth>, unknown: Unknown) => {
    for (const { clause, truth } of substitutions) {
      clauses[clause.id] = truth(at)
      if (clauses[clause.id] === null) unknown(clause.id, clause.when)
    }
    const instead = (id: string): Truth =>
      anyOf(
        substitutions
          .filter(({ clause }) => clause.insteadOf === 'ALL' || clause.insteadOf.includes(id))
          .map(({ clause }) => clauses[clause.id] ?? null),
      )
    const traced = requirements.map(({ clause, when, holds, measured }): RequirementTrace => {
      const bound = when(at)
      const spared = instead(clause.id)
      const binds = bound === false || spared === true ? false : bound === null || spared === null ? null : true
      const truth = holds(at)
      clauses[clause.id] = anyOf([not(binds), truth])
      if (bound === null) unknown(clause.id, clause.when)
      if (truth === null) unknown(clause.id, clause.holds)
      const absent =
        binds === false || truth === true ? [] : clause.courses.filter((course) => done.get(course.done)?.(at) !== true)
      return {
        clause: clause.id,
        binds,
        truth,
        ...measured(at, binds),
        missingCourses: absent.map((course) => course.names.join('|')),
      }
    })
    const effective = traced.map((one) => clauses[one.clause] ?? null)
    const met: Truth = effective.includes(false) ? false : effective.includes(null) ? null : true
    const whole = substitutions.find(({ clause }) => clause.insteadOf === 'ALL' && clauses[clause.id] === true)
    const verdict: Verdict = met === null ? 'NEEDS_REVIEW' : met ? 'PASS' : 'FAIL'
    return {
      verdict,
      bySubstitution: whole !== undefined,
      substitution: whole?.clause.id ?? null,
      totalTenths: Math.min(at.totals[total]?.lo ?? 0, mostTold),
      shortTenths: traced.reduce(
        (most, one) => (one.unit === 'tenths' ? Math.max(most, Math.min(one.short ?? 0, mostTold)) : most),
        0,
      ),
      missingCourses: traced.flatMap((one) => one.missingCourses),
      totals: rule.totals.map(({ name, fold }, index) => {
        const { lo, hi } = at.totals[index] ?? { lo: 0, hi: 0 }
        const truth: Truth = folds[fold].gives === 'truth' ? (lo > 0 ? true : hi > 0 ? null : false) : null
        return { name, unit: folds[fold].gives, truth, least: lo, most: limited(hi) }
      }),
      requirements: traced,
    }
  }
}

/** Number, threshold and shortfall of a requirement that compares two numbers; three times null for any other. */
function measuredWith(rule: RuleVersion, judge: Judges, holds: RuleVersion['requirements'][number]['holds']) {
  const [measured, threshold] = 'op' in holds && holds.op === 'atLeast' ? holds.of : []
  const kind = measured ? kindOf(rule, measured) : null
  const unit = kind === 'tenths' || kind === 'count' ? kind : null
  if (!measured || !threshold || !unit) return () => ({ unit: null, measured: null, threshold: null, short: null })
  const [a, b] = [judge.span(measured), judge.span(threshold)]
  return (at: Frame, binds: Truth) => {
    const [least, needed] = [a.least(at), b.most(at)]
    const short = binds === false ? 0 : least === null || needed === null ? null : Math.max(0, needed - least)
    const most = a.most(at)
    return {
      unit,
      measured: { least, most: most === null ? null : limited(most) },
      threshold: { least: b.least(at), most: needed } satisfies Bounds,
      short,
    }
  }
}

/** Counted hours of each calendar year of the window, so that a page can show how they lie. */
function perYear(from: string, until: string, entries: readonly EntryTrace[]): Trace['hoursPerYear'] {
  const years: { year: number; tenths: number }[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1)
    years.push({ year, tenths: 0 })
  for (const entry of entries) {
    const year = years.find((one) => entry.countsOn !== null && one.year === Number(entry.countsOn.slice(0, 4)))
    if (year) year.tenths += entry.countedTenths
  }
  return years
}
