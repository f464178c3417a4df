// Whether two versions differ in nothing but what is asked of the totals: then whoever has the totals of one has those of the other.
import { canonicalJson, type Expr, type RuleVersion } from '../rules/document.ts'

/** What is judged once the totals are there. */
const afterTotals: ReadonlySet<string> = new Set(['substitutions', 'requirements', 'consequences'])
/** What names the version and judges nothing. */
const heading: ReadonlySet<string> = new Set([
  'policy',
  'title',
  'number',
  'issuer',
  'issuedOn',
  'inForceFrom',
  'inForceUntil',
  'purpose',
  'params',
])

/** A rule with the values of its parameters in their places, without the words that say where they come from. */
function valued(rule: RuleVersion, of: unknown): unknown {
  if (Array.isArray(of)) return of.map((one) => valued(rule, one))
  if (of === null || typeof of !== 'object') return of
  if ('param' in of && typeof of.param === 'string') {
    const param = rule.params[of.param]
    return param ? { value: param.value, kind: param.kind } : of
  }
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) =>
      ['source', 'quote', 'reading', 'leftOpen'].includes(name) ? [] : [[name, valued(rule, value)]],
    ),
  )
}
const beforeTotals = (rule: RuleVersion): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries(rule).flatMap(([step, of]) =>
        heading.has(step) || afterTotals.has(step) ? [] : [[step, valued(rule, of)]],
      ),
    ),
  )

/** Which totals are asked after: they alone are kept. */
function askedAfter(rule: RuleVersion): string {
  const read = (expr: Expr): string[] => ('fact' in expr ? [expr.fact] : 'op' in expr ? expr.of.flatMap(read) : [])
  const whens = [...rule.substitutions, ...(rule.consequences ?? [])].flatMap((one) => read(one.when))
  const asked = rule.requirements.flatMap((one) => [
    ...read(one.when),
    ...read(one.holds),
    ...one.courses.map((course) => course.done),
  ])
  return [...new Set([...whens, ...asked])].sort().join()
}

export const sameButThresholds = (one: RuleVersion, other: RuleVersion): boolean =>
  beforeTotals(one) === beforeTotals(other) && askedAfter(one) === askedAfter(other)
