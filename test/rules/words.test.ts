// What the richer words unfold into, where a case would not show it: ties told with both places, parts that add up, years that are given out.
import { describe, expect, test } from 'vitest'
import { type EntryFacts, nobody, nothingKnown } from '../../subgraphs/credits/src/rules/facts.ts'
import { checkRule, parseRule, type RuleVersion, traceWith } from '../../subgraphs/credits/src/rules/index.ts'

type Steps = { readonly [step: string]: string }
const plain: Steps = {
  applies: '[]',
  window: '[{ id: w, source: 一, quote: 期, from: 2011-01-01, until: 2015-12-31 }]',
  dating: '{ id: d, source: 一, quote: 日, on: heldTo }',
  recognition: '[{ id: u, source: 一, quote: 时, needs: { is: [unit, HOUR] }, otherwise: UNIT_MISMATCH }]',
  conversion: '[{ id: c, source: 一, quote: 折, asStated: true }]',
  totals: '[{ id: t, name: total, source: 一, quote: 总, sum: everything }]',
  requirements: '[{ id: r, source: 一, quote: 须, minimum: { of: total, hours: { hours: 30 } } }]',
}

/** A document of one line a step: its first step stands on line 8. */
const document = (steps: Steps): string =>
  [
    'policy: words\ntitle: 词\nnumber: 试1\nissuer: 试\nissuedOn: 2016-01-01\ninForceFrom: 2016-01-01\npurpose: TITLE_REVIEW',
    ...Object.entries({ ...plain, ...steps }).map(([step, held]) => `${step}: ${held}`),
  ].join('\n')

function ruleOf(steps: Steps): RuleVersion {
  const { rule, faults } = parseRule(document(steps))
  if (!rule) throw new Error(JSON.stringify(faults))
  expect(checkRule(rule)).toEqual([])
  return rule
}
const faultOf = (steps: Steps) => parseRule(document(steps)).faults[0]
const line = (id: string, heldTo: string, hours: number, more: Partial<EntryFacts> = {}): EntryFacts => ({
  ...nothingKnown,
  id,
  heldFrom: heldTo,
  heldTo,
  quantityTenths: hours * 10,
  ...more,
})

describe('who is meant', () => {
  const hoursOf = (rows: string) => ({
    requirements: `[{ id: r, source: 一, quote: 须, minimum: { of: total, hours: { select: ${rows} } } }]`,
  })
  const asked = (steps: Steps, subject: object) =>
    traceWith(ruleOf(steps))({ ...nobody, ...subject }, []).requirements[0]?.threshold?.most

  test('the most specific wins, in whatever order it is written, and everybody else has the row without for', () => {
    const steps = hoursOf(
      "[{ gives: { hours: 30 } }, { for: { series: 医药 }, gives: { hours: 40 } }, { for: { series: 医药, area: '64.6401' }, gives: { hours: 50 } }]",
    )
    expect(asked(steps, { series: '医药', area: '64.6401.640104' })).toBe(500)
    expect(asked(steps, { series: '医药', area: '64.64' })).toBe(400)
    expect(asked(steps, { series: '工程', area: '64.6401' })).toBe(300)
  })

  test('two that may both fit and are equally specific are an error that names both places', () => {
    const fault = faultOf(
      hoursOf(
        '[{ gives: { hours: 30 } }, { as: a, for: { series: 医药 }, gives: { hours: 40 } }, { as: b, for: { tier: COUNTY }, gives: { hours: 50 } }]',
      ),
    )
    expect(fault?.line).toBe(14)
    expect(fault?.en).toMatch(/“a” \(line 14, column \d+\) and “b” \(line 14, column \d+\) are equally specific/)
    expect(fault?.zh).toContain('请写 overrides')
  })

  test('unless one overrides the other, or a third row is for those whom both mean', () => {
    const [a, b] = [
      'as: a, for: { series: 医药 }, gives: { hours: 40 }',
      'as: b, for: { tier: COUNTY }, gives: { hours: 50 }',
    ]
    const who = { series: '医药', tier: 'COUNTY' }
    expect(asked(hoursOf(`[{ gives: { hours: 30 } }, { ${a} }, { ${b}, overrides: [a] }]`), who)).toBe(500)
    const both = '{ for: { series: 医药, tier: COUNTY }, gives: { hours: 60 } }'
    expect(asked(hoursOf(`[{ gives: { hours: 30 } }, { ${a} }, { ${b} }, ${both}]`), who)).toBe(600)
  })

  test('overrides that go round in a circle are told', () => {
    const fault = faultOf(
      hoursOf(
        '[{ gives: { hours: 30 } }, { as: a, overrides: [b], for: { series: 医药 }, gives: { hours: 40 } }, { as: b, overrides: [c], for: { tier: COUNTY }, gives: { hours: 50 } }, { as: c, overrides: [a], for: { role: 主任 }, gives: { hours: 60 } }]',
      ),
    )
    expect(fault?.en).toContain('circle')
  })

  test('a requirement that overrides another is asked in its place', () => {
    const rule = ruleOf({
      requirements:
        '[{ id: all, source: 一, quote: 须, minimum: { of: total, hours: { hours: 30 } } }, { id: special, source: 一, quote: 须, for: { series: 医药 }, overrides: [all], minimum: { of: total, hours: { hours: 60 } } }]',
    })
    const binds = (series: string) => traceWith(rule)({ ...nobody, series }, []).requirements.map((one) => one.binds)
    expect(binds('医药')).toEqual([false, true])
    expect(binds('工程')).toEqual([true, false])
  })
})

describe('parts of an entry', () => {
  test('in equal parts are worth the whole, to the tenth, one year after the other [T35]', () => {
    const rule = ruleOf({ split: '[{ id: s, source: 一, quote: 分, when: { is: [kind, BOOK] }, equally: 3 }]' })
    const trace = traceWith(rule)(nobody, [line('b', '2013-05-01', 100, { kind: 'BOOK' })])
    expect(trace.entries.map((one) => [one.id, one.countsOn, one.countedTenths])).toEqual([
      ['b', '2013-05-01', 333],
      ['b~2', '2014-05-01', 333],
      ['b~3', '2015-05-01', 334],
    ])
    expect(trace.totalTenths).toBe(1000)
  })

  test('by days lie in the years in which they were held, and only those inside the window count [T35]', () => {
    const rule = ruleOf({
      split: '[{ id: s, source: 一, quote: 分, byDays: { from: heldFrom, until: heldTo } }]',
    })
    const held = { ...line('a', '2016-01-10', 20), heldFrom: '2015-12-02' }
    expect(traceWith(rule)(nobody, [held]).entries.map((one) => [one.countsOn, one.fate, one.countedTenths])).toEqual([
      ['2015-12-31', 'COUNTED', 150],
      ['2016-01-10', 'OUTSIDE_WINDOW', 0],
    ])
  })

  test('of an entry of which it is not known whether it is split nothing is settled', () => {
    const rule = ruleOf({ split: '[{ id: s, source: 一, quote: 分, when: { is: [topic, 专著] }, equally: 2 }]' })
    expect(traceWith(rule)(nobody, [line('a', '2013-05-01', 100)])).toMatchObject({
      verdict: 'NEEDS_REVIEW',
      entries: [{ fate: 'UNDECIDED', countsOn: null, possibleTenths: null }],
    })
  })
})

describe('years', () => {
  const verdict = (requirement: string, hours: readonly number[], more: Steps = {}) => {
    const rule = ruleOf({ ...more, requirements: `[{ id: r, source: 一, quote: 须, ${requirement} }]` })
    return traceWith(rule)(
      nobody,
      hours.map((of, index) => line(`e${index}`, `${2011 + index}-03-01`, of)),
    ).verdict
  }

  test('late study fills the years before it, each hour once and no further back than is allowed [T47]', () => {
    const late = 'everyYear: { hours: { hours: 10 }, backfill: { years: 1, of: 5 } }'
    expect(verdict(late, [10, 10, 10, 10, 10])).toBe('PASS')
    expect(verdict(late, [0, 20, 10, 10, 10])).toBe('PASS')
    expect(verdict(late, [0, 20, 0, 20, 10])).toBe('PASS')
    expect(verdict(late, [0, 10, 20, 10, 10])).toBe('PASS') // each year fills the one before it
    expect(verdict(late, [0, 10, 10, 20, 10])).toBe('PASS')
    expect(verdict(late, [0, 0, 30, 10, 10])).toBe('FAIL') // two years back
    expect(verdict(late, [20, 0, 10, 10, 10])).toBe('FAIL') // never forward
  })

  test('each year has a minimum of its own, and those deemed done ask for nothing [T48, T49]', () => {
    const each = 'byYear: { hours: { 2014: { hours: 5 }, else: { hours: 10 } }, deemed: [2011, 2012] }'
    expect(verdict(each, [0, 0, 10, 5, 10])).toBe('PASS')
    expect(verdict(each, [0, 0, 10, 4, 10])).toBe('FAIL')
    expect(verdict(each, [0, 0, 9, 5, 10])).toBe('FAIL')
  })

  test('a year ends where the document says it ends [T10]', () => {
    const ends = { dating: '{ id: d, source: 一, quote: 日, on: heldTo, yearEnds: 04-30 }' }
    const rule = ruleOf({
      ...ends,
      requirements: '[{ id: r, source: 一, quote: 须, holds: { atLeast: [{ groups: { by: year } }, 2] } }]',
    })
    const judged = (days: readonly string[]) =>
      traceWith(rule)(
        nobody,
        days.map((day, index) => line(`e${index}`, day, 1)),
      ).verdict
    expect(judged(['2013-04-30', '2013-05-01'])).toBe('PASS')
    expect(judged(['2013-05-01', '2014-04-30'])).toBe('FAIL')
  })
})

test('a leave is no study: it needs no evidence, is worth nothing, and its days inside the window are measured [T41]', () => {
  const rule = ruleOf({
    requirements:
      '[{ id: r, source: 一, quote: 须, minimum: { of: total, hours: { reduced: { hours: { hours: 60 }, by: { monthsOf: { where: { is: [topic, 产假] } } }, of: 60 } } } }]',
  })
  const leave = { ...nothingKnown, id: 'l', kind: 'LEAVE', topic: '产假', heldFrom: '2010-12-01', heldTo: '2011-12-31' }
  const trace = traceWith(rule)(nobody, [line('a', '2013-03-01', 48), leave])
  expect(trace.requirements[0]).toMatchObject({ threshold: { most: 480 }, short: 0 })
  expect(trace.entries.map((one) => [one.id, one.fate])).toEqual([
    ['l', 'EXEMPT'],
    ['a', 'COUNTED'],
  ])
})

test('what follows from a verdict is told with what it touches, and not while the verdict is open [S9, S10, T70]', () => {
  const rule = ruleOf({
    consequences:
      '[{ id: not-filed, source: 一, quote: 不得申报, on: [FAIL], affects: TITLE_REVIEW, effect: 不得申报 }, { id: noted, source: 一, quote: 记入, on: [PASS, FAIL], affects: ANNUAL_ASSESSMENT, effect: 记入考核 }]',
  })
  const followed = (entries: readonly EntryFacts[]) =>
    traceWith(rule)(nobody, entries).consequences.map((one) => [one.clause, one.affects, one.truth])
  expect(followed([])).toEqual([
    ['not-filed', 'TITLE_REVIEW', true],
    ['noted', 'ANNUAL_ASSESSMENT', true],
  ])
  expect(followed([line('a', '2013-03-01', 30)])[0]?.[2]).toBe(false)
  expect(followed([{ ...nothingKnown, id: 'a', heldTo: '2013-03-01' }]).map((one) => one[2])).toEqual([null, true])
})
