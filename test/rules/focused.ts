// Rules that lean on one word each, so that a slip in it has nowhere to hide: drawn beside those of anyRule.ts, where a word may drown.
import fc from 'fast-check'
import type { Expr, FoldName, Kind, Operator, RuleVersion, Total } from '../../subgraphs/credits/src/rules/document.ts'
import { foldNames, operatorNames } from '../../subgraphs/credits/src/rules/document.ts'
import { folds } from '../../subgraphs/credits/src/rules/folds.ts'
import { operators } from '../../subgraphs/credits/src/rules/operators.ts'
import { expr } from './anyExpr.ts'

const always: Expr = { value: true, kind: 'truth' }
const clause = (id: string) => ({ id, source: '某文件', quote: '某句话', reading: null, leftOpen: [] })
const op = (name: Operator, ...of: Expr[]): Expr => ({ op: name, of })
const hours = (value: number): Expr => ({ value, kind: 'tenths' })
const number = (value: number): Expr => ({ value, kind: 'count' })
const sumOf = (id: string, where: Expr): Total => ({
  ...clause(id),
  name: id,
  fold: 'sum',
  where,
  by: null,
  atLeast: null,
})

/** Everything counts as stated, in the years that the generated days lie in. */
const plain: RuleVersion = {
  policy: 'nobody',
  title: '无题',
  number: '无',
  issuer: '无',
  issuedOn: '2016-01-01',
  inForceFrom: '2016-01-01',
  inForceUntil: null,
  purpose: 'TITLE_REVIEW',
  params: {},
  applies: [],
  window: [
    {
      ...clause('window'),
      when: always,
      from: { value: '2012-01-01', kind: 'day' },
      until: { value: '2016-12-31', kind: 'day' },
    },
  ],
  dating: { ...clause('dating'), on: { fact: 'heldTo' } },
  recognition: [{ ...clause('unit'), needs: always, otherwise: 'UNIT_MISMATCH' }],
  duplicates: [],
  conversion: [
    { ...clause('stated'), when: always, gives: { fact: 'quantityTenths' }, into: 'PROFESSIONAL', fate: 'COUNTED' },
  ],
  caps: [],
  totals: [sumOf('total', always)],
  substitutions: [],
  requirements: [
    { ...clause('hours'), when: always, holds: op('atLeast', { fact: 'total' }, hours(300)), courses: [] },
  ],
}

/** A truth that hangs on a value of any kind. */
function asked(value: Expr, kind: Kind): fc.Arbitrary<Expr> {
  if (kind === 'truth') return fc.constant(value)
  if (kind === 'text') return expr('text', 'entry', 0).map((other) => op('same', value, other))
  // A year is compared with a year, and a small number with a small one.
  const near = kind === 'count' ? [1, 2, 2013, 2014, 2015].map((one): Expr => ({ value: one, kind })) : null
  return (near ? fc.constantFrom(...near) : expr(kind, 'entry', 0)).map((other) => op('atLeast', value, other))
}

/** Operands for words that mean little over any others. */
const nearest: Partial<Record<Operator, fc.Arbitrary<Expr>[]>> = {
  under: [
    fc.constant<Expr>({ fact: 'area' }),
    fc.constantFrom('64', '64.64', '64.6401').map((value): Expr => ({ value, kind: 'text' })),
  ],
  remainder: [
    fc.constantFrom('birthYear', 'year', 'minutes').map((name): Expr => ({ fact: name })),
    fc.constantFrom(2, 3).map(number),
  ],
  portion: [
    fc.constant<Expr>({ fact: 'quantityTenths' }),
    fc.constantFrom(1, 2).map(number),
    fc.constantFrom(3, 7).map(number),
  ],
}

/** One word, asked of every entry; where it gives hours, an entry is worth them. */
function leaningOn(name: Operator): fc.Arbitrary<RuleVersion> {
  const { takes } = operators[name]
  const kinds: readonly Kind[] = name === 'portion' ? ['tenths'] : (takes.any ?? ['truth'])
  return fc.constantFrom(...kinds).chain((common) => {
    const operands = nearest[name] ?? takes.of.map((one) => expr(one === 'T' ? common : one, 'dated', 0))
    const last = operands.at(-1)
    const more = takes.rest && last ? fc.array(last, { minLength: 1, maxLength: 2 }) : fc.constant<Expr[]>([])
    const gives = takes.gives === 'T' ? common : takes.gives
    return fc.tuple(fc.tuple(...operands), more).chain(([of, rest]): fc.Arbitrary<RuleVersion> => {
      const end: Expr = { value: '12-31', kind: 'text' }
      const value = op(name, ...(name === 'dayOf' ? [of[0] ?? always, end] : [...of, ...rest]))
      if (gives === 'tenths')
        return fc.constant({ ...plain, conversion: plain.conversion.map((one) => ({ ...one, gives: value })) })
      return asked(value, gives).map((needs) => ({
        ...plain,
        recognition: [...plain.recognition, { ...clause('asked'), needs, otherwise: 'NOT_RELEVANT' as const }],
      }))
    })
  })
}

/** One fold over the totals, compared with what ledgers of a few lines come to. */
function folding(fold: FoldName): fc.Arbitrary<RuleVersion> {
  return fc
    .record({
      where: expr('truth', 'bucketed', 0),
      by: fc.constantFrom('course', 'year', 'kind').map((name): Expr => ({ fact: name })),
      of: expr('count', 'bucketed', 0),
      atLeast: fc.constantFrom(null, ...[60, 100, 299, 300].map(hours)),
      most: fc.constantFrom(1, 2, 3),
      least: fc.constantFrom(60, 100, 299, 720).map(hours),
    })
    .map(({ where, by, of, atLeast, most, least }) => {
      const total: Total = {
        ...sumOf('folded', where),
        fold,
        by: fold === 'groups' ? by : null,
        atLeast: fold === 'groups' ? atLeast : null,
        ...(fold === 'measure' ? { of } : {}),
      }
      const folded: Expr = { fact: 'folded' }
      const { gives } = folds[fold]
      const holds =
        gives === 'truth' ? folded : op('atLeast', folded, gives === 'count' ? { value: most, kind: 'count' } : least)
      return {
        ...plain,
        window: plain.window.map((one) => ({ ...one, from: { value: '2014-06-30', kind: 'day' as const } })),
        totals: [...plain.totals, total],
        requirements: [{ ...clause('folds'), when: always, holds, courses: [] }],
      }
    })
}

/** Several comparisons of hours in one requirement, with and without something that no hour makes good. */
function comparing(word: 'all' | 'any' | 'choose'): fc.Arbitrary<RuleVersion> {
  return fc
    .record({
      where: expr('truth', 'bucketed', 0),
      who: expr('truth', 'subject', 0),
      most: fc.constantFrom(600, 900, 1500).map(hours),
      least: fc.constantFrom(60, 299, 600).map(hours),
      also: fc.constantFrom('nothing', 'beside', 'within'),
    })
    .map(({ where, who, most, least, also }) => {
      const [whole, part] = [op('atLeast', { fact: 'total' }, most), op('atLeast', { fact: 'some' }, least)]
      const done: Expr = { fact: 'done' }
      const within = also === 'within' ? op('all', part, done) : part
      const asked = word === 'choose' ? op('choose', who, whole, within) : op(word, whole, within)
      const holds = also === 'beside' ? op(word === 'all' ? 'any' : 'all', asked, done) : asked
      return {
        ...plain,
        totals: [...plain.totals, sumOf('some', where), { ...sumOf('done', where), fold: 'has' as const }],
        requirements: [{ ...clause('several'), when: always, holds, courses: [] }],
      }
    })
}

/** Of each word and each fold a few rules. */
export const focusedRules: readonly fc.Arbitrary<RuleVersion>[] = [
  ...operatorNames.map(leaningOn),
  ...foldNames.map(folding),
  ...(['all', 'any', 'choose'] as const).map(comparing),
]
export const focusedRule: fc.Arbitrary<RuleVersion> = fc.oneof(...focusedRules)
