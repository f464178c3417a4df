// Folds an expression into closures, once per rule: the reading "judge" of the tree. Knows nothing of SQL's plumbing.
import type { Applied, Expr, RuleVersion } from './document.ts'
import { bucketFacts, datedFacts, partFacts, windowFacts } from './facts.ts'
import type { Frame } from './frame.ts'
import { operators, type Value } from './operators.ts'
import { kindOf, yearEnds } from './pipeline.ts'
import { readsEntry, readsSubject } from './readers.ts'
import { yearIn } from './steps.ts'
import type { Truth } from './verdict.ts'

export type Judges = ReturnType<typeof judges>
export type Judge = (at: Frame) => Value
export type JudgeTruth = (at: Frame) => Truth
export type JudgeSpan = { readonly least: (at: Frame) => number | null; readonly most: (at: Frame) => number | null }

const has = <T extends object>(table: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(table, name)

function readFact(name: string, ends: string): Judge {
  if (has(readsEntry, name)) return readsEntry[name]
  if (has(readsSubject, name)) return readsSubject[name]
  if (has(windowFacts, name)) return (at) => at[name]
  if (has(bucketFacts, name)) return (at) => at.bucket
  if (has(partFacts, name)) return (at) => at[name]
  if (name === 'countsOn') return (at) => at.countsOn
  if (has(datedFacts, name)) return (at) => (at.countsOn === null ? null : yearIn.judge(at.countsOn, ends))
  throw new Error(`No such fact: ${name}. The rule was not checked.`)
}

/** Closures of one rule. `totals` maps a total's name to its place and says whether it is a truth. */
export function judges(rule: RuleVersion) {
  const totals = new Map(rule.totals.map((total, index) => [total.name, { index, truth: total.fold === 'has' }]))
  const truthful = (expr: Expr): boolean => kindOf(rule, expr) === 'truth'
  const numeric = (expr: Expr): boolean => bounded(expr) && !truthful(expr)
  /** Whether anything below hangs on the totals, of which only bounds may be known. */
  const bounded = (expr: Expr): boolean =>
    'fact' in expr ? totals.has(expr.fact) : 'op' in expr && expr.of.some(bounded)

  const ends = yearEnds(rule)
  const param = (name: string): Value => rule.params[name]?.value ?? null

  const known = new Map<Expr, Judge>()
  const spelled = new Map<string, Judge>()
  /** One closure for each different expression: the same question stands in many clauses. */
  function value(expr: Expr): Judge {
    const found = known.get(expr)
    if (found) return found
    const spelling = JSON.stringify(expr)
    const made = spelled.get(spelling) ?? fresh(expr)
    known.set(expr, made)
    spelled.set(spelling, made)
    return made
  }

  function fresh(expr: Expr): Judge {
    if ('value' in expr) return () => expr.value
    if ('param' in expr) {
      const held = param(expr.param)
      return () => held
    }
    if ('op' in expr) {
      const judge = bounded(expr) ? boundedTruth(expr) : applied(operators[expr.op].judge, expr.of.map(value))
      // To remember what only compares facts would take as long as to ask again.
      return expr.of.some((one) => 'op' in one) ? remembered(judge) : judge
    }
    const total = totals.get(expr.fact)
    return total ? totalTruth(total.index) : readFact(expr.fact, ends)
  }

  /** A word of truth over bounds: true when even the worst makes it true, false when even the best does not. */
  function boundedTruth(expr: Applied): JudgeTruth {
    const faces = operators[expr.op]
    if (!expr.of.some(numeric)) return asTruth(applied(faces.judge, expr.of.map(value)))
    const worst = asTruth(applied(faces.judge, sides(expr, 'least')))
    const best = asTruth(applied(faces.judge, sides(expr, 'most')))
    return (at) => (worst(at) === true ? true : best(at) === false ? false : null)
  }

  /** The operands that make the whole least or most, by the way each of them pulls. */
  function sides(expr: Applied, side: 'least' | 'most'): Judge[] {
    const rises = operators[expr.op].rises ?? []
    return expr.of.map((operand, index) => {
      const pull = rises[Math.min(index, rises.length - 1)] ?? 0
      const other = side === 'least' ? 'most' : 'least'
      if (!truthful(operand)) return span(operand)[pull < 0 ? other : side]
      const judge = value(operand)
      if (pull === 0) return judge
      const low = (side === 'least') === pull > 0
      return (at) => (low ? judge(at) === true : judge(at) !== false)
    })
  }

  function span(expr: Expr): JudgeSpan {
    const total = 'fact' in expr ? totals.get(expr.fact) : undefined
    if (total) {
      const { index } = total
      return { least: (at) => at.totals[index]?.lo ?? null, most: (at) => at.totals[index]?.hi ?? null }
    }
    if ('op' in expr && expr.of.some(bounded)) {
      const { judge } = operators[expr.op]
      return {
        least: asNumber(applied(judge, sides(expr, 'least'))),
        most: asNumber(applied(judge, sides(expr, 'most'))),
      }
    }
    const judge = asNumber(value(expr))
    return { least: judge, most: judge }
  }

  /** Facts for want of which an expression is unknown, each once, in the order they are read. */
  function missing(expr: Expr, at: Frame): string[] {
    if ('fact' in expr) return totals.has(expr.fact) || readFact(expr.fact, ends)(at) !== null ? [] : [expr.fact]
    if (!('op' in expr) || value(expr)(at) !== null) return []
    const [condition, yes, no] = expr.of
    if (expr.op === 'choose' && condition && yes && no) {
      const chosen = value(condition)(at)
      return missing(chosen === null ? condition : chosen ? yes : no, at)
    }
    return [...new Set(expr.of.flatMap((operand) => missing(operand, at)))]
  }

  return { value, truth: (expr: Expr): JudgeTruth => asTruth(value(expr)), span, missing, bounded }
}

const totalTruth =
  (index: number): JudgeTruth =>
  (at) => {
    const span = at.totals[index]
    return span === undefined ? null : span.lo > 0 ? true : span.hi > 0 ? null : false
  }
const asTruth =
  (judge: Judge): JudgeTruth =>
  (at) => {
    const value = judge(at)
    return value === true || value === false ? value : null
  }
const asNumber =
  (judge: Judge) =>
  (at: Frame): number | null => {
    const value = judge(at)
    return typeof value === 'number' ? value : null
  }

/** Asks once for each turn of the frame. */
function remembered(judge: Judge): Judge {
  let asked = 0
  let answer: Value = null
  return (at) => {
    if (asked !== at.turn) {
      answer = judge(at)
      asked = at.turn
    }
    return answer
  }
}

/** Calls without an array for the usual one to three operands: this is where a trace spends its time. */
function applied(judge: (...of: Value[]) => Value, of: readonly Judge[]): Judge {
  const [a, b, c] = of
  if (a && of.length === 1) return (at) => judge(a(at))
  if (a && b && of.length === 2) return (at) => judge(a(at), b(at))
  if (a && b && c && of.length === 3) return (at) => judge(a(at), b(at), c(at))
  return (at) => judge(...of.map((one) => one(at)))
}
