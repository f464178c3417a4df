// The end of a trace: substitutions and requirements over the totals, what is lacking, and the verdict.
import type { Expr, RuleVersion } from './document.ts'
import { folds } from './folds.ts'
import type { Frame } from './frame.ts'
import type { Judges } from './judging.ts'
import { kindOf, readsTotal } from './pipeline.ts'
import { severalOf, shortfall } from './shortfall.ts'
import { consequence, mostTold, unlimited } from './steps.ts'
import type { Bounds, RequirementTrace, Truth, Verdict } from './verdict.ts'

const limited = (most: number): number | null => (most >= unlimited ? null : most)
const anyOf = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false)
const not = (truth: Truth): Truth => (truth === null ? null : !truth)

type Unknown = (clause: string, expr: Expr) => void

/** Substitutions and requirements over the totals, and the verdict. */
export function concludeWith(rule: RuleVersion, judge: Judges) {
  const substitutions = rule.substitutions.map((clause) => ({ clause, truth: judge.truth(clause.when) }))
  const requirements = rule.requirements.map((clause) => ({
    clause,
    when: judge.truth(clause.when),
    holds: judge.truth(clause.holds),
    measured: measuredWith(rule, judge, clause.holds),
  }))
  const consequences = (rule.consequences ?? []).map((clause) => ({ clause, when: judge.truth(clause.when) }))
  const done = new Map(rule.totals.map((total) => [total.name, judge.truth({ fact: total.name })]))
  const measures = new Map(
    rule.requirements.flatMap(({ id, holds }) =>
      'op' in holds && holds.op === 'atLeast' && holds.of[0] ? [[id, holds.of[0]] as const] : [],
    ),
  )
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
    const followed = consequences.map(({ clause, when }) => {
      const asked = when(at)
      const truth = consequence.judge(clause.on, met, asked)
      clauses[clause.id] = truth
      if (asked === null && truth === null) unknown(clause.id, clause.when)
      return { clause: clause.id, affects: clause.affects, effect: clause.effect, truth }
    })
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
      overTenths: overOf(traced.filter((one) => readsTotal(measures.get(one.clause) ?? nothing))),
      missingCourses: traced.flatMap((one) => one.missingCourses),
      totals: rule.totals.map(({ name, fold }, index) => {
        const { lo, hi } = at.totals[index] ?? { lo: 0, hi: 0 }
        const truth: Truth = folds[fold].gives === 'truth' ? (lo > 0 ? true : hi > 0 ? null : false) : null
        return { name, unit: folds[fold].gives, truth, least: lo, most: hi >= folds[fold].most ? null : hi }
      }),
      requirements: traced,
      consequences: followed,
    }
  }
}

const nothing: Expr = { kind: 'truth', value: true }

/** The least that lies above the hours asked, of those requirements that bind. */
function overOf(hours: readonly RequirementTrace[]): number | null {
  const over = hours.flatMap(({ unit, binds, measured, threshold }) => {
    const [least, needed] = [measured?.least ?? null, threshold?.most ?? null]
    return unit === 'tenths' && binds !== false && least !== null && needed !== null ? [least - needed] : []
  })
  return over.length === 0 ? null : Math.min(mostTold, Math.max(0, Math.min(...over)))
}

/** Number, threshold and shortfall of a requirement that compares two numbers; of one that compares several, what hours are missing alone. */
function measuredWith(rule: RuleVersion, judge: Judges, holds: Expr) {
  const [measured, threshold] = 'op' in holds && holds.op === 'atLeast' ? holds.of : []
  const kind = measured ? kindOf(rule, measured) : null
  const unit = kind === 'tenths' || kind === 'count' ? kind : null
  if (!measured || !threshold || !unit) return severalWith(rule, judge, holds)
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

function severalWith(rule: RuleVersion, judge: Judges, holds: Expr) {
  const several = severalOf(rule, holds)
  const lack = several && shortfall.judge(judge, several)
  return (at: Frame, binds: Truth) => {
    if (!lack) return { unit: null, measured: null, threshold: null, short: null }
    const missing = binds === false ? 0 : lack(at)
    return { unit: 'tenths' as const, measured: null, threshold: null, short: missing && Math.max(0, missing) }
  }
}
