// What an author is told before publishing. Each finding is shown on the 2016 rule with one thing written otherwise. Long: a case for each finding.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  checkRule,
  type Lint,
  lintRule,
  parseCases,
  parseRule,
  type RuleVersion,
} from '../../subgraphs/credits/src/rules/index.ts'
import { sectionsOf } from '../../subgraphs/credits/src/rules/lintText.ts'
import { inventedPolicies, policies } from './policies.ts'

const at = (ending: string) =>
  readFileSync(new URL(`../../subgraphs/credits/policies/ningxia-2016/2016-01-01${ending}`, import.meta.url), 'utf8')
const yaml = at('.yaml')
const steps = readFileSync(new URL('invented/steps.yaml', import.meta.url), 'utf8')

function ruleOf(text: string): RuleVersion {
  const parsed = parseRule(text)
  if (parsed.rule === null) throw new Error(JSON.stringify(parsed.faults))
  expect(checkRule(parsed.rule)).toEqual([])
  return parsed.rule
}

/** Findings of a document after edits. */
function after(
  document: string,
  ...edits: readonly (readonly [find: string | RegExp, put: string])[]
): readonly Lint[] {
  const edited = edits.reduce((text, [find, put]) => {
    const next = text.replace(find, put)
    expect(next).not.toBe(text)
    return next
  }, document)
  return lintRule(ruleOf(edited), { source: edited })
}
const codes = (found: readonly Lint[]) => found.map(({ code, severity, clause }) => [severity, code, clause])

describe('the 2016 rule', () => {
  const [rule, cases] = [ruleOf(yaml), parseCases(at('.cases.yaml')).cases]

  test('may be published: no finding is an error', () => {
    expect(
      lintRule(rule, { body: at('.txt'), cases, others: [], source: yaml }).filter((one) => one.severity === 'ERROR'),
    ).toEqual([])
  })

  test('speaks of one part of its document; the rest is named, and two clauses have no case', () => {
    const found = lintRule(rule, { body: at('.txt'), cases, others: [], source: yaml })
    const unquoted = found.flatMap((one) => /^文件的(.*?)没有规则条款/.exec(one.zh)?.[1] ?? [])
    expect(unquoted).toEqual([
      '一（一）',
      '一（二）',
      '一（四）',
      '二（一）',
      '二（二）',
      '二（三）',
      '二（四）',
      '三（二）',
      '三（三）',
      '三（四）',
      '五',
    ])
    expect(codes(found.filter((one) => one.code !== 'CLAUSE_WITHOUT_RULE'))).toEqual([
      ['WARNING', 'CLAUSE_WITHOUT_CASE', 'medical-education'],
      ['WARNING', 'CLAUSE_WITHOUT_CASE', 'teaching-factor'],
    ])
  })

  test('without a case for the courses of an intermediate title is told which requirement no case turns on', () => {
    const few = cases.filter(
      ({ person, expect: wanted }) =>
        person.subject.targetLevel !== 'INTERMEDIATE' || wanted.missingCourses.length === 0,
    )
    const found = lintRule(rule, { cases: few }).filter((one) => one.clause === 'intermediate-courses')
    expect(found.map((one) => one.zh)).toEqual(['没有用例因此项要求不合格；请补一个。'])
  })
})

test('a text is split into its numbered clauses', () => {
  const sections = sectionsOf(
    '某办法\n第一条 为了提高。\n第二条 下列人员：\n（一）高级；\n（二）中级。\n一、总则\n（一）其一。\n1. 甲\n2. 乙\n（二）其二。\n',
  )
  expect(sections.map(({ label, line }) => `${label}@${line}`)).toEqual([
    '第一条@2',
    '第二条@3',
    '第二条（一）@4',
    '第二条（二）@5',
    '一@6',
    '一（一）@7',
    '一（一）1@8',
    '一（一）2@9',
    '一（二）@10',
  ])
})

test.each([...policies, ...inventedPolicies])('no rule of ours has an error: $name', ({ rule, cases, text }) => {
  const found = lintRule(rule, { cases, body: text ?? null })
  expect(found.filter((one) => one.severity === 'ERROR')).toEqual([])
})

describe('what cannot be met is refused', () => {
  test('hours above what every cap together lets count', () => {
    const found = after(
      steps,
      ['hours: { hours: 90 }', 'hours: { hours: 9000 }'],
      ['where: { is: [bucket, PUBLIC] }', 'by: [year]'],
    )
    expect(codes(found)).toContainEqual(['ERROR', 'IMPOSSIBLE', 'hours'])
    expect(found.find((one) => one.code === 'IMPOSSIBLE')?.zh).toContain('至多可计 180 学时')
  })

  test('a floor above the ceiling of its category', () => {
    const found = after(steps, [
      'holds: { atLeast: [coursesAttended, 2] }',
      'minimum: { of: { sum: { where: { is: [bucket, PUBLIC] } } }, hours: { hours: 61 } }',
    ])
    expect(codes(found)).toContainEqual(['ERROR', 'IMPOSSIBLE', 'two-courses'])
  })

  test('two floors that fit each for itself, but not under the cap they share', () => {
    const found = after(
      steps,
      ['where: { is: [bucket, PUBLIC] }, limit: { hours: 60 }', 'limit: { hours: 60 }'],
      ['minimum: { of: total, hours: { hours: 90 } }', 'minimum: { of: professionalHours, hours: { hours: 40 } }'],
      [
        'holds: { atLeast: [coursesAttended, 2] }',
        'minimum: { of: { sum: { where: { is: [bucket, PUBLIC] } } }, hours: { hours: 40 } }',
      ],
    )
    expect(codes(found)).toContainEqual(['ERROR', 'IMPOSSIBLE_TOGETHER', 'hours'])
  })

  test('a total that asks for a category nothing goes to', () => {
    const found = after(yaml, ['where: { is: [bucket, PUBLIC] }', 'where: { is: [bucket, ELECTIVE] }'])
    expect(codes(found)).toEqual([['WARNING', 'NOTHING_FILLS', 'public-hours']])
  })

  test('required courses that are worth more than the ceiling lets count', () => {
    const found = after(yaml, [
      'totals:\n',
      'caps:\n  - { id: public-ceiling, source: s, quote: q, level: CATEGORY, where: { is: [bucket, PUBLIC] }, limit: { hours: 90 } }\ntotals:\n',
    ])
    expect(codes(found)).toEqual([['WARNING', 'COURSES_ABOVE_CEILING', 'senior-courses']])
    expect(found[0]?.en).toContain('come to 120 hours, above the 90 hours')
  })

  test('more named courses than there are hours in them', () => {
    const found = after(yaml, [
      'minimum: { of: total, hours: seniorHours }',
      'minimum: { of: { sum: { where: { all: [{ is: [kind, PUBLIC_COURSE] }, { is: [course, 学术道德与学术规范, 心理健康与心理调适] }] } } }, hours: seniorHours }',
    ])
    expect(codes(found)).toContainEqual(['ERROR', 'IMPOSSIBLE', 'senior-hours'])
    expect(found.find((one) => one.code === 'IMPOSSIBLE')?.en).toContain('at most 60 hours')
  })
})

describe('whom nothing reaches', () => {
  test('a level without a window is named', () => {
    const found = after(yaml, [
      '{ any: [senior, intermediate] }',
      '{ any: [senior, intermediate, { is: [targetLevel, ASSISTANT] }] }',
    ])
    expect(codes(found)).toEqual([['ERROR', 'LEVEL_WITHOUT_WINDOW', 'window-senior']])
    expect(found[0]?.zh).toContain('申报助理的有人没有审验期条款适用')
  })

  test('a level with a window and without a requirement would pass', () => {
    const found = after(
      yaml,
      [
        'intermediate: { is: [targetLevel, INTERMEDIATE] }',
        'intermediate: { is: [targetLevel, INTERMEDIATE, ASSISTANT] }',
      ],
      [/when: intermediate\n( +minimum)/, 'when: { is: [targetLevel, INTERMEDIATE] }\n$1'],
      [/when: intermediate\n( +courses)/, 'when: { is: [targetLevel, INTERMEDIATE] }\n$1'],
    )
    expect(codes(found)).toEqual([['ERROR', 'LEVEL_WITHOUT_REQUIREMENT', 'senior-hours']])
  })

  test('gates that contradict each other bind nobody', () => {
    const found = after(yaml, [
      '{ same: [reviewYear, review] }',
      '{ atLeast: [reviewYear, 2017] }, { atMost: [reviewYear, review] }',
    ])
    expect(codes(found)).toEqual([['ERROR', 'BINDS_NOBODY', 'high-and-intermediate']])
  })

  test('a conversion behind one that takes all of it', () => {
    const found = after(
      yaml,
      ['when: { is: [kind, TEACHING] }', 'when: { all: [degreeStudy, { is: [degree, HIGHER] }] }'],
      [/when: \{ all: \[degreeStudy, enrolledInside\] \}\n( +nothing)/, 'when: degreeStudy\n$1'],
    )
    expect(codes(found)).toContainEqual(['ERROR', 'UNREACHABLE', 'degree-hours'])
  })

  test('a window whose days an earlier one has taken', () => {
    const found = after(yaml, ['when: senior\n    from', 'when: { any: [senior, intermediate] }\n    from'])
    expect(codes(found)).toEqual([['ERROR', 'UNREACHABLE', 'window-intermediate']])
  })

  test('what is excluded and converted at once', () => {
    const found = after(yaml, ['exclude: [EXAM_PREPARATION]', 'exclude: [EXAM_PREPARATION, STUDY_TRIP]'])
    expect(codes(found)).toEqual([['WARNING', 'NEVER_RECOGNISED', 'trip-days']])
  })

  test('a row of the evidence table under one that takes all of it', () => {
    const found = after(yaml, [
      '- when: { onOrBefore: [heldTo, 2014-12-31] }',
      '- when: { all: [degreeStudy, { onOrBefore: [heldTo, 2014-12-31] }] }',
    ])
    expect(codes(found)).toEqual([['WARNING', 'UNREACHABLE_ROW', 'evidence']])
  })

  test('a requirement for people whom the rule does not bind', () => {
    const found = after(yaml, [/when: intermediate\n( +courses)/, 'when: { is: [targetLevel, ASSISTANT] }\n$1'])
    expect(codes(found)).toEqual([['WARNING', 'NEVER_BINDS', 'intermediate-courses']])
  })
})

describe('providers are treated alike wherever they come from [S47]', () => {
  const put = (needs: string) =>
    [
      / {2}- id: relevant\n/,
      `  - { id: origin, source: s, quote: q, needs: ${needs}, otherwise: EVIDENCE_MISSING }\n  - id: relevant\n`,
    ] as const

  test.each([
    ['the place of an online course', '{ is: [place, PROVINCE] }'],
    ['a named institution', '{ isNot: [institution, ins_外省] }'],
    ['a place deep in a condition', '{ any: [{ isNot: [mode, ONLINE] }, { none: [{ is: [place, ELSEWHERE] }] }] }'],
  ])('%s blocks publishing', (_, needs) => {
    expect(codes(after(yaml, put(needs)))).toContainEqual(['ERROR', 'PROVIDER_ORIGIN', 'origin'])
  })

  test.each([
    ['where a journey went to', '{ any: [{ isNot: [kind, STUDY_TRIP] }, { is: [place, PROVINCE, ELSEWHERE] }] }'],
    ['a condition that comes out alike', '{ any: [{ is: [place, PROVINCE, ELSEWHERE] }, { is: [mode, ONLINE] }] }'],
  ])('%s may decide', (_, needs) => {
    expect(after(yaml, put(needs)).map((one) => one.code)).not.toContain('PROVIDER_ORIGIN')
  })
})

test('credits that would be added to hours are refused [S91]', () => {
  const found = after(yaml, ['{ is: [unit, HOUR] }] }', '{ is: [unit, HOUR, CREDIT] }] }'])
  expect(found.filter((one) => one.code === 'UNIT_MIX').map((one) => one.clause)).toEqual([
    'teaching-factor',
    'degree-hours',
    'professional-hours',
  ])
})

test('a number that its quotation does not say is told: the text and the clause go together', () => {
  const [one, ...more] = after(yaml, ['seniorHours: { hours: 360', 'seniorHours: { hours: 450'])
  expect(more).toEqual([])
  expect(one).toMatchObject({ code: 'NUMBER_NOT_QUOTED', severity: 'WARNING', clause: 'senior-hours' })
  expect(one?.zh).toContain('引文写的是 360，条款用的是 450')
})

test('a definition nothing uses is told with its place', () => {
  const [one, ...more] = after(yaml, ['define:\n', 'define:\n  junior: { is: [targetLevel, ASSISTANT] }\n'])
  expect(more).toEqual([])
  expect(one).toMatchObject({ code: 'DEFINITION_UNUSED', severity: 'WARNING', column: 3 })
})

describe('beside the version before', () => {
  const before = ruleOf(yaml)
  const next = (...edits: readonly (readonly [string | RegExp, string])[]) =>
    ruleOf(
      edits.reduce(
        (text, [find, put]) => text.replace(find, put),
        yaml
          .replace('inForceFrom: 2016-01-01', 'inForceFrom: 2017-01-01')
          .replace('review: { count: 2016', 'review: { count: 2017'),
      ),
    )
  const found = (rule: RuleVersion, others = [before]) =>
    lintRule(rule, { others }).map(({ code, clause }) => [code, clause])

  test('years that follow each other are in order', () => {
    expect(found(next())).toEqual([])
  })

  test('a year that nothing binds is a gap', () => {
    expect(found(next(['review: { count: 2017', 'review: { count: 2018']))).toEqual([['GAP', null]])
  })

  test('the same year twice is an overlap', () => {
    expect(found(next(['review: { count: 2017', 'review: { count: 2016']))).toEqual([['OVERLAP', null]])
  })

  test('days between the end of one and the beginning of the other are a gap', () => {
    expect(found(next(), [{ ...before, inForceUntil: '2016-12-31' }])).toEqual([['GAP', null]])
    expect(found(next(), [{ ...before, inForceUntil: '2017-01-31' }])).toEqual([['OVERLAP', null]])
    expect(found(next(), [{ ...before, inForceUntil: '2017-01-01' }])).toEqual([])
  })

  test('two versions from the same day are told: one will stand in the place of the other', () => {
    expect(
      found(
        next(['inForceFrom: 2017-01-01', 'inForceFrom: 2016-01-01'], ['policy: ningxia-2016', 'policy: ningxia-2017']),
      ),
    ).toEqual([['SAME_DAY', null]])
  })

  test('the same words with another meaning are told', () => {
    expect(found(next(['from: 2012-01-01', 'from: 2013-01-01']))).toEqual([
      ['SAME_WORDS_READ_OTHERWISE', 'window-intermediate'],
    ])
  })
})
