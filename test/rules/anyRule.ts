// Rules that nobody wrote: every step of the pipeline with clauses grown by anyExpr.ts. Long because each step has its generator.
import fc from 'fast-check'
import {
  affected,
  type Expr,
  type RuleVersion,
  type Split,
  type Total,
} from '../../subgraphs/credits/src/rules/document.ts'
import type { Scope } from '../../subgraphs/credits/src/rules/facts.ts'
import { type Fate, fates } from '../../subgraphs/credits/src/rules/verdict.ts'
import { days, expr, words } from './anyExpr.ts'

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
      fold: fc.constantFrom('sum', 'has', 'has', 'groups', 'leastYear', 'measure'),
      of: expr('count', 'bucketed', 1),
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
        ...(one.fold === 'measure' ? { of: one.of } : {}),
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
      consequences: listOf(
        'consequence',
        0,
        2,
        fc.record({
          on: fc.subarray(['PASS', 'FAIL', 'NEEDS_REVIEW'] as const, { minLength: 1 }),
          when: mostly(expr('truth', 'totals', 1, { totals })),
          affects: fc.constantFrom(...affected),
          effect: fc.constant('暂缓'),
        }),
      ),
    })
    .map(({ substitutions, requirements, consequences }) => ({
      requirements,
      ...(consequences.length ? { consequences } : {}),
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
    level: fc.constantFrom('ACTIVITY', 'KIND', 'YEAR', 'CATEGORY', 'CATEGORY'),
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

const isPublic: Expr = { op: 'among', of: [{ fact: 'kind' }, { value: ['PUBLIC_COURSE'], kind: 'texts' }] }
const isCourse = fc
  .subarray(words, { minLength: 1, maxLength: 2 })
  .map((value): Expr => ({ op: 'among', of: [{ fact: 'course' }, { value, kind: 'texts' }] }))

/** The same rule with courses of a flat amount that count once, as real documents have them: there the statement need not put lines in order. */
const withFlatCourses = (rule: RuleVersion): fc.Arbitrary<RuleVersion> =>
  fc
    .record({
      courses: fc.array(isCourse, { minLength: 1, maxLength: 2 }),
      by: fc.constantFrom(['course'], ['kind', 'course'], ['course', 'mode']),
      kept: fc.boolean(),
    })
    .map(({ courses, by, kept }) => ({
      ...rule,
      duplicates: [{ ...clause('once'), among: isPublic, by: by.map((name): Expr => ({ fact: name })) }],
      conversion: [
        { ...clause('flat'), when: isPublic, gives: { value: 300, kind: 'tenths' }, into: 'PUBLIC', fate: 'COUNTED' },
        ...rule.conversion,
      ],
      caps: [],
      totals: rule.totals.map((total, index) =>
        total.fold === 'has' || !kept
          ? { ...total, where: index === 0 ? always : { op: 'all', of: [isPublic, ...courses] } }
          : total,
      ),
    }))

const anySplit = fc.oneof(
  { arbitrary: fc.constant<Split[]>([]), weight: 3 },
  {
    arbitrary: listOf(
      'split',
      1,
      2,
      fc.record({ when: mostly(expr('truth', 'line', 1)), into: expr('count', 'line', 1) }),
    ),
    weight: 1,
  },
)
const part: Expr = { fact: 'part' }
/** Parts are worth their share, and count one year after the other: as `split` is rewritten. */
const inParts = (rule: RuleVersion, split: readonly Split[]): RuleVersion => ({
  ...rule,
  split,
  dating: {
    ...rule.dating,
    on: { op: 'monthsAfter', of: [rule.dating.on, { op: 'times', of: [part, { value: 12, kind: 'count' }] }] },
  },
  conversion: rule.conversion.map((one) => ({
    ...one,
    gives: { op: 'portion', of: [one.gives, part, { fact: 'parts' }] },
  })),
})

/** As most documents say it: from the end of the year before the last but one. */
const yearsAgo: Expr = {
  op: 'dayOf',
  of: [
    { op: 'minus', of: [{ fact: 'reviewYear' }, { value: 3, kind: 'count' }] },
    { value: '12-31', kind: 'text' },
  ],
}

const plainRule: fc.Arbitrary<RuleVersion> = anyTotals.chain((totals) =>
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
          from: fc.oneof(
            { arbitrary: expr('day', 'subject', 1), weight: 3 },
            { arbitrary: fc.constant(yearsAgo), weight: 1 },
          ),
          until: fc.constantFrom(...days.slice(-3)).map((value): Expr => ({ value, kind: 'day' })),
        }),
      ),
      dating: fc
        .tuple(fc.constantFrom(...datings), fc.constantFrom({}, {}, { yearEnds: '06-29' }, { yearEnds: '12-30' }))
        .map(([on, ends]) => ({ ...clause('dating'), on, ...ends })),
      parts: anySplit,
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
    .chain(({ parts, ...rest }) =>
      anyEnd(totals).map(
        (end): RuleVersion => (parts.length ? inParts({ ...rest, ...end }, parts) : { ...rest, ...end }),
      ),
    ),
)

export const anyRule: fc.Arbitrary<RuleVersion> = fc.oneof(
  { arbitrary: plainRule, weight: 2 },
  { arbitrary: plainRule.chain(withFlatCourses), weight: 1 },
)
