// Folds an expression with `takes`: whether its kinds fit and its names are known where it stands.
import type { Expr, Kind, RuleVersion } from './document.ts'
import { factsOf, type Scope } from './facts.ts'
import { meant } from './nearest.ts'
import { operators } from './operators.ts'
import { kindOf } from './pipeline.ts'

export type Tell = (part: object, zh: string, en: string) => void
export type Expect = (expr: Expr, scope: Scope, kind: Kind | null) => void

/** Folds the tree with `takes`. */
export function expecting(rule: RuleVersion, fault: Tell): Expect {
  const totals = new Map(rule.totals.map((total) => [total.name, total]))
  const bounded = (expr: Expr): boolean =>
    'fact' in expr ? totals.has(expr.fact) : 'op' in expr && expr.of.some(bounded)

  const unknown = (expr: Expr, name: string, known: readonly string[]) => {
    const near = meant(name, known)
    fault(expr, `此处不认识“${name}”。${near.zh}`, `“${name}” is not known here.${near.en}`)
  }

  return function expect(expr, scope, kind) {
    const own = kindOf(rule, expr)
    if ('fact' in expr && !(scope === 'totals' && totals.has(expr.fact)) && !Object.hasOwn(factsOf(scope), expr.fact))
      return unknown(expr, expr.fact, [
        ...Object.keys(factsOf(scope)),
        ...Object.keys(rule.params),
        ...(scope === 'totals' ? totals.keys() : []),
      ])
    if ('param' in expr && own === null)
      return fault(expr, `没有参数“${expr.param}”。`, `There is no parameter “${expr.param}”.`)
    if (kind !== null && own !== null && own !== kind)
      fault(
        expr,
        `此处应为${kindWords[kind][0]}，而不是${kindWords[own][0]}。${written(expr, kind).zh}`,
        `This should be ${kindWords[kind][1]}, not ${kindWords[own][1]}.${written(expr, kind).en}`,
      )
    if (kind === null && (own === 'texts' || own === 'truth'))
      fault(expr, '此处应为单个值。', 'A single value is expected here.')
    if ('value' in expr && Array.isArray(expr.value) && expr.value.length === 0)
      fault(expr, '列表不能为空。', 'The list must not be empty.')
    if (!('op' in expr)) return
    const { takes, rises } = operators[expr.op]
    const least = takes.of.length
    if (expr.of.length < least || (expr.of.length > least && !takes.rest))
      return fault(expr, `“${expr.op}”须有${least}项。`, `“${expr.op}” takes ${least} operands.`)
    const same = expr.of.find((_, index) => takes.of[index] === 'T')
    const common = same ? kindOf(rule, same) : null
    if (common !== null && !(takes.any ?? []).includes(common))
      fault(
        expr,
        `“${expr.op}”不能用于${kindWords[common][0]}。`,
        `“${expr.op}” does not take ${kindWords[common][1]}.`,
      )
    for (const [index, operand] of expr.of.entries()) {
      const wanted = takes.of[Math.min(index, least - 1)] ?? 'truth'
      expect(operand, scope, wanted === 'T' ? common : wanted)
      if (!bounded(operand)) continue
      const plain = kindOf(rule, operand)
      if (plain !== 'truth' && (!rises || (plain !== 'tenths' && plain !== 'count')))
        fault(operand, `“${expr.op}”不能用于合计。`, `“${expr.op}” cannot stand over totals.`)
    }
    if ((expr.op === 'times' || expr.op === 'shareAtLeast') && expr.of.some(multiplied))
      fault(expr, '乘积不能再相乘。', 'A product cannot be multiplied again.')
    if (expr.op === 'dayOf') checkDayOfYear(expr.of[1], expr, fault)
  }
}

/** What to write instead, where a number stands without its unit. */
function written(expr: Expr, kind: Kind): { readonly zh: string; readonly en: string } {
  if (kind !== 'tenths' || !('value' in expr) || typeof expr.value !== 'number') return { zh: '', en: '' }
  return { zh: `请写作 { hours: ${expr.value} }。`, en: ` Write { hours: ${expr.value} }.` }
}

/** Two factors stay within what a bigint holds; a third might not. */
const multiplied = (expr: Expr): boolean =>
  'op' in expr && (expr.op === 'times' || expr.op === 'portion' || expr.of.some(multiplied))

/** `12-31`, and never 02-29. */
export const isDayOfYear = (text: string): boolean =>
  /^\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`2015-${text}`)) &&
  new Date(`2015-${text}T00:00:00Z`).toISOString().slice(5, 10) === text

function checkDayOfYear(day: Expr | undefined, at: Expr, fault: Tell): void {
  const text = day && 'value' in day ? String(day.value) : ''
  if (!isDayOfYear(text))
    fault(at, '应为每年都有的月日，如 12-31。', 'A day that every year has is expected, such as 12-31.')
}

const kindWords: Readonly<Record<Kind, readonly [string, string]>> = {
  truth: ['是非', 'a truth'],
  tenths: ['学时', 'hours'],
  count: ['数', 'a number'],
  day: ['日期', 'a day'],
  text: ['文字', 'a word'],
  texts: ['词表', 'a list of words'],
}
