// How many hours are missing where a requirement asks several things: what all of them ask, or the nearest of the alternatives.
import { expect, test } from 'vitest'
import { nobody, nothingKnown } from '../../subgraphs/credits/src/rules/facts.ts'
import { checkRule, explainTrace, parseRule, traceWith } from '../../subgraphs/credits/src/rules/index.ts'

/** A rule of one requirement over all hours, professional hours and one course. */
function traced(holds: string, hours: readonly (readonly [string, number])[], series: string | null = '05') {
  const { rule, faults } = parseRule(`policy: words
title: 词
number: 试1
issuer: 试
issuedOn: 2016-01-01
inForceFrom: 2016-01-01
purpose: TITLE_REVIEW
applies: []
window: [{ id: w, source: 一, quote: 期, from: 2011-01-01, until: 2015-12-31 }]
dating: { id: d, source: 一, quote: 日, on: heldTo }
recognition: [{ id: u, source: 一, quote: 时, needs: { is: [unit, HOUR] }, otherwise: UNIT_MISMATCH }]
conversion: [{ id: c, source: 一, quote: 折, asStated: true }]
totals:
  - { id: t, name: total, source: 一, quote: 总, sum: everything }
  - { id: p, name: professional, source: 一, quote: 专, sum: { where: { is: [category, PROFESSIONAL] } } }
  - { id: e, name: ethics, source: 一, quote: 德, has: { where: { is: [course, 学术道德] } } }
requirements: [{ id: r, source: 一, quote: 须, holds: ${holds} }]`)
  if (!rule) throw new Error(JSON.stringify(faults))
  expect(checkRule(rule)).toEqual([])
  const trace = traceWith(rule)(
    { ...nobody, series },
    hours.map(([category, many], at) => ({
      ...nothingKnown,
      id: `e${at}`,
      heldTo: '2013-05-01',
      category,
      course: category === 'ethics' ? '学术道德' : '班',
      quantityTenths: many * 10,
    })),
  )
  const [requirement] = trace.requirements
  return {
    trace,
    short: trace.shortTenths,
    told: requirement?.short,
    sentence: explainTrace(trace, 'zh-CN', rule).headline,
  }
}
const atLeast = (of: string, hours: number) => `{ atLeast: [${of}, { hours: ${hours} }] }`
const both = `{ all: [${atLeast('total', 90)}, ${atLeast('professional', 60)}] }`
const either = `{ any: [${atLeast('total', 90)}, ${atLeast('professional', 60)}] }`

test('what all of several comparisons ask is the largest of what is missing: an hour may count for both', () => {
  expect(
    traced(both, [
      ['PROFESSIONAL', 50],
      ['PUBLIC', 30],
    ]),
  ).toMatchObject({ trace: { verdict: 'FAIL' }, short: 100, told: 100 })
  expect(
    traced(both, [
      ['PROFESSIONAL', 20],
      ['PUBLIC', 65],
    ]),
  ).toMatchObject({ short: 400 })
  expect(
    traced(both, [
      ['PROFESSIONAL', 60],
      ['PUBLIC', 30],
    ]),
  ).toMatchObject({ trace: { verdict: 'PASS' }, short: 0, told: 0 })
})

test('of alternatives the nearest is told', () => {
  expect(
    traced(either, [
      ['PROFESSIONAL', 50],
      ['PUBLIC', 10],
    ]),
  ).toMatchObject({ trace: { verdict: 'FAIL' }, short: 100 })
  expect(
    traced(either, [
      ['PROFESSIONAL', 10],
      ['PUBLIC', 75],
    ]),
  ).toMatchObject({ short: 50 })
  expect(traced(either, [['PROFESSIONAL', 60]])).toMatchObject({ trace: { verdict: 'PASS' }, short: 0 })
})

test('an alternative that asks for a course as well is not reached by hours; where there is no other, its hours are told', () => {
  const course = `{ any: [{ all: [${atLeast('total', 30)}, ethics] }, ${atLeast('total', 90)}] }`
  expect(traced(course, [['PUBLIC', 40]])).toMatchObject({ trace: { verdict: 'FAIL' }, short: 500 })
  expect(
    traced(course, [
      ['PUBLIC', 10],
      ['ethics', 15],
    ]),
  ).toMatchObject({ short: 50 })
  const alone = `{ any: [{ all: [${atLeast('total', 30)}, ethics] }, { all: [${atLeast('total', 90)}, ethics] }] }`
  expect(traced(alone, [['PUBLIC', 20]])).toMatchObject({ trace: { verdict: 'FAIL' }, short: 100 })
  const withCourse = `{ all: [${atLeast('total', 30)}, ethics] }`
  expect(traced(withCourse, [['PUBLIC', 20]])).toMatchObject({ short: 100 })
  expect(traced(withCourse, [['PUBLIC', 40]])).toMatchObject({ trace: { verdict: 'FAIL' }, short: 0 })
})

test('where the series decides what is asked and nobody told it, the larger shortfall is told', () => {
  const bySeries = `{ choose: [{ is: [series, '05'] }, ${atLeast('total', 60)}, ${both}] }`
  expect(traced(bySeries, [['PROFESSIONAL', 50]], '05')).toMatchObject({ short: 100 })
  expect(traced(bySeries, [['PROFESSIONAL', 50]], '06')).toMatchObject({ short: 400 })
  expect(traced(bySeries, [['PROFESSIONAL', 50]], null)).toMatchObject({
    trace: { verdict: 'NEEDS_REVIEW' },
    short: 400,
  })
})

test('the sentence says the hours and what else is asked', () => {
  expect(traced(either, [['PROFESSIONAL', 50]]).sentence).toMatch(/^还差 10 学时；.+60 学时/)
})
