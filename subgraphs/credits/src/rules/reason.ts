// Whether conditions can hold at once: cases are split until single facts are left, each with the values it may still have.
// A "no" is proven; a "yes" only means that nothing was found against it.

import type { Expr, RuleVersion } from './document.ts'
import { type Bound, type Held, narrowed } from './domains.ts'
import { alwaysGiven } from './facts.ts'
import { operators, type Value } from './operators.ts'
import { kindOf } from './pipeline.ts'
import { wordsOf } from './simplify.ts'

/** A condition, and whether it is to be true or false. Unknown is neither. */
export type Goal = { readonly that: Expr; readonly is: boolean }
export const holds = (that: Expr): Goal => ({ that, is: true })
export const fails = (that: Expr): Goal => ({ that, is: false })

/** Beyond this many splits nothing is proven any more. */
const mostSteps = 20_000

/** What is known of each fact where all goals are met; null where they cannot be. */
export function modelOf(rule: RuleVersion, goals: readonly Goal[]): Held | null {
  let steps = 0
  return settle(goals, new Map(), [])

  /** Goals that can be met in one way only come first: they leave the fewest cases to split. */
  function settle(goals: readonly Goal[], held: Held, later: readonly (readonly Way[])[]): Held | null {
    steps += 1
    if (steps > mostSteps) return held
    let at = held
    const open = [...goals]
    const split = [...later]
    for (let goal = open.pop(); goal; goal = open.pop()) {
      const ways = waysOf(rule, goal).filter((way) => way.bound === null || narrowed(at, way.bound) !== null)
      const [only] = ways
      if (!only) return null
      if (ways.length > 1) {
        split.push(ways)
        continue
      }
      const next = only.bound ? narrowed(at, only.bound) : at
      if (next === null) return null
      at = next
      open.push(...only.goals)
    }
    const [first, ...rest] = split.sort((a, b) => a.length - b.length)
    if (!first) return at
    for (const way of first) {
      const next = way.bound ? narrowed(at, way.bound) : at
      const found = next && settle(way.goals, next, rest)
      if (found) return found
    }
    return null
  }
}
export const possible = (rule: RuleVersion, goals: readonly Goal[]): boolean => modelOf(rule, goals) !== null

type Way = { readonly goals: readonly Goal[]; readonly bound: Bound | null }
const also = (...goals: Goal[]): Way => ({ goals, bound: null })
const single = (bound: Bound): Way => ({ goals: [], bound })

/** The ways in which one goal can be met. */
function waysOf(rule: RuleVersion, { that, is }: Goal): readonly Way[] {
  if ('value' in that) return that.value === is ? [also()] : []
  if ('param' in that) return [also()]
  if ('fact' in that) return [single({ fact: that.fact, truth: is })]
  const [a, b, c] = that.of
  switch (that.op) {
    case 'all':
    case 'any':
      return (that.op === 'all') === is
        ? [also(...that.of.map((one) => ({ that: one, is })))]
        : that.of.map((one) => also({ that: one, is }))
    case 'not':
      return a ? [also({ that: a, is: !is })] : []
    case 'choose':
      return a && b && c ? [also(holds(a), { that: b, is }), also(fails(a), { that: c, is })] : []
  }
  return [compared(rule, that.op, a, b, is) ?? single({ opaque: JSON.stringify(that), truth: is })].filter(
    (way) => way !== 'never',
  )
}

function compared(
  rule: RuleVersion,
  op: string,
  a: Expr | undefined,
  b: Expr | undefined,
  is: boolean,
): Way | 'never' | null {
  if (!a) return null
  if (op === 'known') {
    if (!('fact' in a)) return null
    return !is && alwaysGiven.includes(a.fact) ? 'never' : single({ fact: a.fact, known: is })
  }
  if (!b) return null
  if (op === 'among') {
    const words = wordsOf(rule, b)
    const fixed = worth(rule, a)
    if (fixed !== null) return words.includes(String(fixed)) === is ? also() : 'never'
    return 'fact' in a ? single({ fact: a.fact, words, among: is }) : null
  }
  if (op === 'same') return sameAs(rule, a, b, is)
  if (op !== 'atLeast' && op !== 'more') return null
  const [left, right] = [termOf(rule, a), termOf(rule, b)]
  const more = op === 'more' ? 1 : 0
  if (left?.fact === null && right?.fact === null) return left.at >= right.at + more === is ? also() : 'never'
  if (left?.fact && right?.fact === null) {
    const least = right.at + more - left.at
    return single(
      is ? { fact: left.fact, from: stepped(left, least) } : { fact: left.fact, until: stepped(left, least) - 1 },
    )
  }
  if (right?.fact && left?.fact === null) {
    const most = left.at - more - right.at
    return single(
      is
        ? { fact: right.fact, until: stepped(right, most + 1) - 1 }
        : { fact: right.fact, from: stepped(right, most + 1) },
    )
  }
  // `a > b` is that `b ≥ a` does not hold, so that both are one question.
  return op === 'more'
    ? single({ opaque: `${JSON.stringify(b)} ≥ ${JSON.stringify(a)}`, truth: !is })
    : single({ opaque: `${JSON.stringify(a)} ≥ ${JSON.stringify(b)}`, truth: is })
}

function sameAs(rule: RuleVersion, a: Expr, b: Expr, is: boolean): Way | 'never' | null {
  const [asked, fixed] = worth(rule, a) === null ? [a, worth(rule, b)] : [b, worth(rule, a)]
  if (fixed === null)
    return single({
      opaque: [a, b]
        .map((one) => JSON.stringify(one))
        .sort()
        .join(' = '),
      truth: is,
    })
  if (worth(rule, asked) !== null) return (worth(rule, asked) === fixed) === is ? also() : 'never'
  if (kindOf(rule, asked) === 'text')
    return 'fact' in asked ? single({ fact: asked.fact, words: [String(fixed)], among: is }) : null
  const term = termOf(rule, asked)
  if (!term?.fact || term.years) return null
  const at = ordinal(fixed) - term.at
  return single(is ? { fact: term.fact, from: at, until: at } : { fact: term.fact, except: at })
}

/** A number or day that is fixed (`fact` null), or a fact with something added; `years`: the year of a day. */
type Term = { readonly fact: string | null; readonly at: number; readonly years: boolean }

function termOf(rule: RuleVersion, expr: Expr): Term | null {
  const fixed = worth(rule, expr)
  if (fixed !== null) return { fact: null, at: ordinal(fixed), years: false }
  if ('fact' in expr) return { fact: expr.fact, at: 0, years: false }
  if (!('op' in expr)) return null
  const [a] = expr.of
  if (expr.op === 'yearOf' && a && 'fact' in a) return { fact: a.fact, at: 0, years: true }
  if (expr.op !== 'plus') return null
  const open = expr.of.filter((one) => worth(rule, one) === null)
  const [only] = open
  const inner = only && open.length === 1 ? termOf(rule, only) : null
  if (!inner || inner.years) return null
  const added = expr.of.filter((one) => one !== only).map((one) => ordinal(worth(rule, one) ?? 0))
  return { ...inner, at: added.reduce((sum, one) => sum + one, inner.at) }
}

/** "The year is at least 2015" asks the same as "the day is not before 2015-01-01". */
const stepped = ({ years }: Term, least: number): number =>
  years ? ordinal(`${String(Math.min(Math.max(least, 1), 9999)).padStart(4, '0')}-01-01`) : least

/** Days as numbers, so that all that is ordered is ordered alike. */
export const ordinal = (value: Value): number =>
  typeof value === 'string' ? Math.round(Date.parse(`${value}T00:00:00Z`) / 86_400_000) : Number(value)

/** What an expression comes to without asking anybody, or where these facts are given; null where it hangs on others. */
export function worth(rule: RuleVersion, expr: Expr, given: ReadonlyMap<string, Value> = new Map()): Value {
  if ('value' in expr) return expr.value
  if ('param' in expr) return rule.params[expr.param]?.value ?? null
  if ('fact' in expr) return given.get(expr.fact) ?? null
  if (expr.op === 'known') return null
  return operators[expr.op].judge(...expr.of.map((one) => worth(rule, one, given)))
}

/** The expression where a fact is given. */
export function where(expr: Expr, name: string, value: string): Expr {
  if ('fact' in expr) return expr.fact === name ? { value, kind: 'text' } : expr
  return 'op' in expr ? { op: expr.op, of: expr.of.map((one) => where(one, name, value)) } : expr
}
