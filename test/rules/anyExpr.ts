// Expressions that nobody wrote, grown from the operators' own `takes`: a new word is tested the moment it exists.
import fc from 'fast-check'
import type { Applied, Expr, Kind, Operator, Total } from '../../subgraphs/credits/src/rules/document.ts'
import { factsOf, type Scope } from '../../subgraphs/credits/src/rules/facts.ts'
import { folds } from '../../subgraphs/credits/src/rules/folds.ts'
import { operators } from '../../subgraphs/credits/src/rules/operators.ts'

/** Few values of each kind, so that things meet: the same course, the day before, exactly at the threshold. */
export const words = [
  'PUBLIC_COURSE',
  'PROFESSIONAL_COURSE',
  'STUDY_TRIP',
  'HOUR',
  'NONE',
  '学术道德',
  "O'Brien,\\",
  '64.64',
  '64.6401',
]
export const days = ['2011-12-31', '2012-01-01', '2012-02-29', '2013-06-30', '2014-12-31', '2015-01-01', '2016-07-01']
export const tenths = [0, 1, 60, 100, 299, 300, 720, 10_000_000]
const literals: Readonly<Record<Kind, fc.Arbitrary<Expr>>> = {
  truth: fc.boolean().map((value) => ({ value, kind: 'truth' })),
  tenths: fc.constantFrom(...tenths).map((value) => ({ value, kind: 'tenths' })),
  count: fc.constantFrom(0, 1, 2, 3, 5, 2013).map((value) => ({ value, kind: 'count' })),
  day: fc.constantFrom(...days).map((value) => ({ value, kind: 'day' })),
  text: fc.constantFrom(...words).map((value) => ({ value, kind: 'text' })),
  texts: fc.subarray(words, { minLength: 1, maxLength: 3 }).map((value) => ({ value, kind: 'texts' })),
}

export type Grown = { readonly totals: readonly Pick<Total, 'name' | 'fold'>[] }
const nothing: Grown = { totals: [] }
const arbitraries = new Map<string, fc.Arbitrary<Expr>>()

/** Any expression of a kind that may stand in a scope, `deep` words deep. */
function anyExpr(kind: Kind, scope: Scope, deep: number, given: Grown = nothing): fc.Arbitrary<Expr> {
  // Totals make numbers and truths only.
  const grown = kind === 'day' || kind === 'text' ? nothing : given
  const key = JSON.stringify([kind, scope, deep, scope === 'totals' ? grown : null])
  const known = arbitraries.get(key)
  if (known) return known
  const asked = Object.entries(factsOf(scope)).filter(
    ([name, fact]) => fact.kind === kind && name !== 'id' && name !== 'applicationId' && name !== 'personId',
  )
  const totals = scope === 'totals' ? grown.totals.filter((total) => folds[total.fold].gives === kind) : []
  const names = [
    ...asked.map(([name]) => name),
    ...totals.map((total) => total.name),
    ...totals.map((total) => total.name),
  ]
  const leaves = [
    ...(names.length ? [{ arbitrary: fc.constantFrom(...names).map((fact): Expr => ({ fact })), weight: 4 }] : []),
    { arbitrary: literals[kind], weight: kind === 'truth' ? 1 : 2 },
  ]
  const grownWords =
    deep > 0 ? Object.keys(operators).map((name) => applications(name as Operator, kind, scope, deep, grown)) : []
  // Every word as often as any other, whether it takes one kind or five.
  const grownOf = grownWords.flatMap((ways) =>
    ways.map((arbitrary) => ({ arbitrary, weight: Math.ceil(6 / ways.length) })),
  )
  const made = fc.oneof(...leaves, ...grownOf)
  arbitraries.set(key, made)
  return made
}

/** Every way in which a word can give the kind. */
function applications(name: Operator, kind: Kind, scope: Scope, deep: number, grown: Grown): fc.Arbitrary<Expr>[] {
  const { takes, rises } = operators[name]
  const kinds = takes.any ? takes.any.filter((one) => takes.gives !== 'T' || one === kind) : [kind]
  if (takes.gives !== 'T' && takes.gives !== kind) return []
  // Over totals only bounds are known, so that a word without `rises` takes nothing that is a number there.
  const bound = scope === 'totals' && !rises
  return kinds
    .filter((one) => !(bound && (one === 'tenths' || one === 'count')))
    .map((common) => {
      const wanted = takes.of.map((one) => (one === 'T' ? common : one))
      const operands = wanted.map((one) => anyExpr(one, scope, deep - 1, grown))
      const last = operands.at(-1)
      const more = takes.rest && last ? fc.array(last, { maxLength: 2 }) : fc.constant<Expr[]>([])
      return fc.tuple(fc.tuple(...operands), more).map(([of, rest]): Expr => ({ op: name, of: [...of, ...rest] }))
    })
}

/** What check.ts refuses for reasons other than kinds. */
const isSound = (expr: Expr): boolean => {
  if (!('op' in expr)) return true
  if ((expr.op === 'times' || expr.op === 'shareAtLeast') && expr.of.some(multiplied)) return false
  if (expr.op === 'dayOf') return expr.of[1] !== undefined && 'value' in expr.of[1] && expr.of[1].value === '12-31'
  return expr.of.every(isSound)
}
const multiplied = (expr: Expr): boolean =>
  'op' in expr && (expr.op === 'times' || expr.op === 'portion' || expr.of.some(multiplied))
/** dayOf takes a fixed day of the year, which no generator of words would hit upon. */
const mended = (expr: Expr): Expr => {
  if (!('op' in expr)) return expr
  const of = expr.of.map(mended)
  const [year] = of
  const own: Applied = { op: expr.op, of }
  return expr.op === 'dayOf' && year ? { op: 'dayOf', of: [year, { value: '12-31', kind: 'text' }] } : own
}
/** Any expression of a kind that check.ts lets stand in a scope, `deep` words deep. */
export const expr = (kind: Kind, scope: Scope, deep: number, grown?: Grown) =>
  anyExpr(kind, scope, deep, grown).map(mended).filter(isSound)
