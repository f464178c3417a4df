// Rules that nobody wrote, and ledgers to judge by them. Expressions are grown from the operators' own `takes`: a new word is tested the moment it exists.
import fc from 'fast-check'
import type { Applied, Expr, Kind, Operator, RuleVersion, Total } from '../../subgraphs/credits/src/rules/document.ts'
import { factsOf, type Scope } from '../../subgraphs/credits/src/rules/facts.ts'
import { operators } from '../../subgraphs/credits/src/rules/operators.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { folds } from '../../subgraphs/credits/src/rules/steps.ts'
import { type Fate, fates } from '../../subgraphs/credits/src/rules/verdict.ts'

/** Few values of each kind, so that things meet: the same course, the day before, exactly at the threshold. */
const words = ['PUBLIC_COURSE', 'PROFESSIONAL_COURSE', 'STUDY_TRIP', 'HOUR', 'NONE', '学术道德', "O'Brien,\\"]
const days = ['2011-12-31', '2012-01-01', '2012-02-29', '2013-06-30', '2014-12-31', '2015-01-01', '2016-07-01']
const tenths = [0, 1, 60, 100, 299, 300, 720, 10_000_000]
const literals: Readonly<Record<Kind, fc.Arbitrary<Expr>>> = {
  truth: fc.boolean().map((value) => ({ value, kind: 'truth' })),
  tenths: fc.constantFrom(...tenths).map((value) => ({ value, kind: 'tenths' })),
  count: fc.constantFrom(0, 1, 2, 3, 5, 2013).map((value) => ({ value, kind: 'count' })),
  day: fc.constantFrom(...days).map((value) => ({ value, kind: 'day' })),
  text: fc.constantFrom(...words).map((value) => ({ value, kind: 'text' })),
  texts: fc.subarray(words, { minLength: 1, maxLength: 3 }).map((value) => ({ value, kind: 'texts' })),
}

type Grown = { readonly totals: readonly Pick<Total, 'name' | 'fold'>[] }
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
  const grownOf =
    deep > 0 ? Object.keys(operators).flatMap((name) => applications(name as Operator, kind, scope, deep, grown)) : []
  const made = fc.oneof(...leaves, ...grownOf.map((arbitrary) => ({ arbitrary, weight: 3 })))
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
const multiplied = (expr: Expr): boolean => 'op' in expr && (expr.op === 'times' || expr.of.some(multiplied))
/** dayOf takes a fixed day of the year, which no generator of words would hit upon. */
const mended = (expr: Expr): Expr => {
  if (!('op' in expr)) return expr
  const of = expr.of.map(mended)
  const [year] = of
  const own: Applied = { op: expr.op, of }
  return expr.op === 'dayOf' && year ? { op: 'dayOf', of: [year, { value: '12-31', kind: 'text' }] } : own
}
const expr = (kind: Kind, scope: Scope, deep: number, grown?: Grown) =>
  anyExpr(kind, scope, deep, grown).map(mended).filter(isSound)

const always: Expr = { value: true, kind: 'truth' }
const mostly = (arbitrary: fc.Arbitrary<Expr>) =>
  fc.oneof({ arbitrary: fc.constant(always), weight: 1 }, { arbitrary, weight: 2 })
const clause = (id: string) => ({ id, source: '某文件', quote: '某句话', reading: null, leftOpen: [] })
const listOf = <T extends object>(step: string, minLength: number, maxLength: number, of: fc.Arbitrary<T>) =>
  fc
    .array(of, { minLength, maxLength })
    .map((made) => made.map((one, index) => ({ ...clause(`${step}-${index}`), ...one })))

const refusals = fates.slice(0, fates.indexOf('UNDECIDED')).filter((fate): fate is Fate => fate !== 'OUTSIDE_WINDOW')
const keys = (scope: Scope) =>
  fc.oneof(
    fc.constantFrom('course', 'kind', 'mode', 'countsOn', 'year').map((name): Expr => ({ fact: name })),
    expr('text', scope, 1),
    expr('count', scope, 1),
  )
const anyTotals = fc
  .array(
    fc.record({
      fold: fc.constantFrom('sum', 'has', 'has', 'groups', 'leastYear'),
      where: mostly(expr('truth', 'bucketed', 2)),
      by: keys('bucketed'),
      atLeast: fc.option(expr('tenths', 'subject', 1)),
    }),
    { maxLength: 4 },
  )
  .map((made): Total[] => [
    { ...clause('total'), name: 'total', fold: 'sum', where: always, by: null, atLeast: null },
    ...made.map(
      (one, index): Total => ({
        ...clause(`total-${index}`),
        name: `t${index}`,
        fold: one.fold,
        where: one.where,
        by: one.fold === 'groups' ? one.by : null,
        atLeast: one.fold === 'groups' ? one.atLeast : null,
      }),
    ),
  ])

/** Requirements are often a plain threshold near what a ledger comes to, else hardly anybody would ever be judged either way. */
function anyEnd(totals: readonly Total[]) {
  const has = totals.filter((total) => total.fold === 'has').map((total) => ({ names: [total.name], done: total.name }))
  const threshold = fc
    .constantFrom(1, 300, 600, 1500)
    .map((value): Expr => ({ op: 'atLeast', of: [{ fact: 'total' }, { value, kind: 'tenths' }] }))
  const holds = fc.oneof(threshold, expr('truth', 'totals', 2, { totals }))
  const ids = fc.subarray(['requirement-0', 'requirement-1'])
  return fc
    .record({
      substitutions: listOf(
        'substitution',
        0,
        2,
        fc.record({
          when: expr('truth', 'totals', 1, { totals }),
          insteadOf: fc.oneof(fc.constant('ALL' as const), ids),
        }),
      ),
      requirements: listOf(
        'requirement',
        1,
        3,
        fc.record({ when: mostly(expr('truth', 'totals', 1)), holds, courses: fc.constantFrom([], [], has) }),
      ),
    })
    .map(({ substitutions, requirements }) => ({
      requirements,
      substitutions: substitutions.map((one) => ({
        ...one,
        insteadOf:
          one.insteadOf === 'ALL'
            ? one.insteadOf
            : one.insteadOf.filter((id) => requirements.some((other) => other.id === id)),
      })),
    }))
}

const datings: readonly Expr[] = [
  { fact: 'heldTo' },
  {
    op: 'choose',
    of: [
      { op: 'among', of: [{ fact: 'kind' }, { value: ['STUDY_TRIP'], kind: 'texts' }] },
      { fact: 'graduatedOn' },
      { fact: 'heldTo' },
    ],
  },
]
const anyCap = fc
  .record({
    level: fc.constantFrom('ACTIVITY', 'KIND', 'YEAR', 'CATEGORY'),
    where: mostly(expr('truth', 'bucketed', 1)),
    by: fc.array(keys('bucketed'), { maxLength: 2 }),
    tight: expr('tenths', 'bucketed', 1),
    loose: expr('tenths', 'subject', 1),
  })
  .map(({ level, where, by, tight, loose }) => ({
    level,
    where,
    by,
    limit: level === 'ACTIVITY' && by.length === 0 ? tight : loose,
  }))

export const anyRule: fc.Arbitrary<RuleVersion> = anyTotals.chain((totals) =>
  fc
    .record({
      policy: fc.constant('nobody'),
      title: fc.constant('无题'),
      number: fc.constant('无'),
      issuer: fc.constant('无'),
      issuedOn: fc.constant('2016-01-01'),
      inForceFrom: fc.constant('2016-01-01'),
      inForceUntil: fc.constant(null),
      purpose: fc.constant('TITLE_REVIEW'),
      params: fc.constant({}),
      applies: listOf(
        'gate',
        0,
        2,
        fc.record({
          needs: mostly(expr('truth', 'subject', 1)),
          otherwise: fc.constantFrom('NOT_APPLICABLE', 'NOT_OPEN'),
        }),
      ),
      window: listOf(
        'window',
        1,
        2,
        fc.record({
          when: mostly(expr('truth', 'subject', 1)),
          from: expr('day', 'subject', 1),
          until: fc.constantFrom(...days.slice(-3)).map((value): Expr => ({ value, kind: 'day' })),
        }),
      ),
      dating: fc.constantFrom(...datings).map((on) => ({ ...clause('dating'), on })),
      recognition: listOf(
        'recognition',
        0,
        3,
        fc.record({ needs: mostly(expr('truth', 'dated', 2)), otherwise: fc.constantFrom(...refusals) }),
      ).map((made) => [...made, { ...clause('unit'), needs: always, otherwise: 'UNIT_MISMATCH' as const }]),
      duplicates: listOf(
        'duplicate',
        0,
        2,
        fc.record({
          among: mostly(expr('truth', 'dated', 1)),
          by: fc.array(keys('dated'), { minLength: 1, maxLength: 2 }),
        }),
      ),
      conversion: listOf(
        'conversion',
        1,
        3,
        fc.record({
          when: mostly(expr('truth', 'dated', 1)),
          gives: fc.oneof(fc.constant<Expr>({ fact: 'quantityTenths' }), expr('tenths', 'dated', 2)),
          into: fc.constantFrom('PUBLIC', 'PROFESSIONAL', null),
          fate: fc.constantFrom('COUNTED', 'COUNTED', 'SUBSTITUTED'),
        }),
      ),
      caps: listOf('cap', 0, 3, anyCap),
      totals: fc.constant(totals),
    })
    .chain((rest) => anyEnd(totals).map((end): RuleVersion => ({ ...rest, ...end }))),
)

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 7 })
const word = fc.constantFrom(...words)
const day = fc.constantFrom(...days)
const anyEntry = fc.record({
  kind: word,
  category: perhaps(word),
  course: perhaps(word),
  quantityTenths: perhaps(fc.constantFrom(...tenths)),
  unit: fc.constantFrom('HOUR', 'CREDIT'),
  days: perhaps(fc.nat(5)),
  travelDays: perhaps(fc.nat(3)),
  heldFrom: perhaps(day),
  heldTo: perhaps(day),
  registeredOn: perhaps(day),
  enrolledOn: perhaps(day),
  graduatedOn: perhaps(day),
  degree: perhaps(word),
  filing: perhaps(word),
  institution: perhaps(word),
  mode: perhaps(word),
  evidence: perhaps(word),
  source: perhaps(word),
  relevant: fc.option(fc.boolean()),
})
const anySubject = fc.record({
  series: perhaps(word),
  targetLevel: perhaps(word),
  currentLevel: perhaps(word),
  reviewYear: perhaps(fc.constantFrom(2011, 2013, 2016)),
  area: perhaps(word),
  education: perhaps(word),
  filedOn: perhaps(day),
  judgedOn: day,
})

/** @shape each a person of their own, entries in no order. */
export const anyPeople = (length: number): fc.Arbitrary<Person[]> =>
  fc
    .array(fc.tuple(anySubject, fc.array(anyEntry, { maxLength: 7 })), { minLength: length, maxLength: length })
    .map((made) =>
      made.map(([subject, entries], index) => ({
        subject: { applicationId: `app_${index}`, personId: `per_${index}`, ...subject },
        entries: entries.map((entry, at) => ({ id: `hen_${(at * 7) % 10}`, ...entry })),
      })),
    )
