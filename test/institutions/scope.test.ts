// What a change of mandates opens: held against a reading that lists every place there is.
import { type Purpose, type RecordField, recordFields, type TitleLevel, titleLevels } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { compare, partsOpened, type Scope } from '../../subgraphs/institutions/src/scope.ts'
import { randomOf } from '../../tools/seed/random.ts'

const tree = ['64', '64.6401', '64.6401.640104', '64.6401.640105', '64.6402', '64.6402.640202', '64.ND']
const series = ['04', '05', '06', '17']
const purposes: Purpose[] = ['TITLE_REVIEW', 'SUPERVISION']
const years = [2016, 2017]
const days = ['2016-01-01', '2016-05-01', '2016-09-01', '2017-01-01']
const levels: readonly TitleLevel[] = titleLevels.slice(0, 3)
const fields: readonly RecordField[] = recordFields.slice(0, 3)

/** Every place of a small world that a mandate covers, one by one: the slow reading that needs no sets. */
function* placesOf(scope: Scope) {
  for (const one of scope.series)
    for (const level of scope.levels)
      for (const at of tree.filter((path) => scope.areas.some((area) => `${path}.`.startsWith(`${area}.`))))
        for (const field of scope.fields)
          for (const day of days.slice(0, -1).filter((from) => scope.heldFrom <= from && from < scope.heldUntil))
            yield [one, level, at, field, day, scope.reviewYear, scope.purpose].join('|')
}
const allOf = (scopes: readonly Scope[]) => new Set(scopes.flatMap((scope) => [...placesOf(scope)]))
function naively(before: readonly Scope[], after: readonly Scope[]) {
  const [was, is] = [allOf(before), allOf(after)]
  const wider = [...is].some((place) => !was.has(place))
  const narrower = [...was].some((place) => !is.has(place))
  return wider ? (narrower ? 'CHANGED' : 'WIDENED') : narrower ? 'NARROWED' : 'EQUAL'
}

const random = randomOf(4)
const one = <T>(of: readonly T[]): T => random.pick(of)
const some = <T>(of: readonly T[]): T[] => {
  const chosen = of.filter(() => random.chance(0.5))
  return chosen.length ? chosen : [one(of)]
}
function anyScope(): Scope {
  const from = random.below(3)
  return {
    series: some(series),
    levels: some(levels),
    areas: some(tree),
    fields: some(fields),
    reviewYear: one(years),
    purpose: one(purposes),
    heldFrom: days[from] ?? '',
    heldUntil: days[from + 1 + random.below(3 - from)] ?? '',
  }
}
const anyScopes = (most: number) => Array.from({ length: 1 + random.below(most) }, anyScope)

test('whatever was in force and whatever takes its place: the answer by sets is the one by listing every place', () => {
  for (let round = 0; round < 400; round += 1) {
    const [before, after] = [anyScopes(5), anyScopes(5)]
    expect(compare(before, after, tree).outcome, JSON.stringify({ before, after })).toBe(naively(before, after))
  }
})

/** Edits that open a place which nothing in force opens: one dimension more, or a day more. */
const widening: ((scope: Scope) => Scope)[] = [
  (scope) => ({ ...scope, series: [...scope.series, '99'] }),
  (scope) => ({ ...scope, levels: [...scope.levels, 'TECHNICIAN'] }),
  (scope) => ({ ...scope, areas: [...scope.areas, '65'] }),
  (scope) => ({ ...scope, fields: [...scope.fields, 'PHONE', 'VERDICT'] }),
  (scope) => ({ ...scope, reviewYear: 2018 }),
  (scope) => ({ ...scope, purpose: 'REGISTRATION' }),
  (scope) => ({ ...scope, heldUntil: '2018-01-01' }),
  (scope) => ({ ...scope, heldFrom: '2015-01-01' }),
]

test('of 200 seeded edits that open something, 200 are found, each with a place that was closed before', () => {
  let found = 0
  for (let round = 0; round < 200; round += 1) {
    const before = anyScopes(20)
    const edit = widening[round % widening.length]
    const [first, ...rest] = before
    if (!first || !edit) throw new Error('There is no mandate to edit.')
    const after = [edit(first), ...rest]
    const { outcome, opened } = compare(before, after, [...tree, '65'])
    if (!['WIDENED', 'CHANGED'].includes(outcome) || !opened) continue
    const covers = (scope: Scope) =>
      scope.series.includes(opened.series) &&
      scope.levels.includes(opened.level) &&
      scope.areas.some((area) => `${opened.area}.`.startsWith(`${area}.`)) &&
      scope.fields.includes(opened.field) &&
      scope.reviewYear === opened.reviewYear &&
      scope.purpose === opened.purpose &&
      scope.heldFrom <= opened.from &&
      opened.from < scope.heldUntil
    expect(after.some(covers)).toBe(true)
    expect(before.some(covers)).toBe(false)
    found += 1
  }
  expect(found).toBe(200)
})

test('what opens nothing new never alarms: the same in another order, in parts, or within what another mandate opens', () => {
  for (let round = 0; round < 200; round += 1) {
    const before = anyScopes(6)
    const [first] = before
    if (!first) throw new Error('There is no mandate.')
    const parts = first.series.map((code) => ({ ...first, series: [code] }))
    const within = {
      ...first,
      areas: [...first.areas, ...tree.filter((path) => path.startsWith(`${first.areas[0]}.`))],
    }
    for (const after of [before.toReversed(), [...before.slice(1), ...parts], [...before, within]])
      expect(compare(before, after, tree)).toMatchObject({ outcome: 'EQUAL', reach: 'NONE', opened: null, lost: null })
  }
})

const base: Scope = {
  series: ['05'],
  levels: ['INTERMEDIATE'],
  areas: ['64.6402'],
  fields: ['NAME'],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  heldFrom: '2016-01-01',
  heldUntil: '2017-01-01',
}

test('a renewal opens nothing but days; a copy to the next year nothing but that year; a county of its own city nothing at all', () => {
  const reach = (change: Partial<Scope>) => compare([base], [base, { ...base, ...change }], tree).reach
  expect(reach({ heldFrom: '2017-01-01', heldUntil: '2018-01-01' })).toBe('TIME')
  expect(reach({ reviewYear: 2017, heldFrom: '2017-01-01', heldUntil: '2018-01-01' })).toBe('YEAR')
  expect(reach({ areas: ['64.6402.640202'] })).toBe('NONE')
  expect(reach({ areas: ['64'] })).toBe('SCOPE')
})

test('of a hundred mandates over the whole province the remainder falls into few parts, and its example is covered by none of them', () => {
  const whole = Array.from({ length: 27 }, (_, at) => String(at + 1).padStart(2, '0'))
  const areas = [
    '64',
    ...Array.from({ length: 5 }, (_, city) => [
      `64.640${city + 1}`,
      ...Array.from({ length: 5 }, (_, at) => `64.640${city + 1}.640${city + 1}0${at}`),
    ]).flat(),
  ]
  const hundred = Array.from(
    { length: 100 },
    (): Scope => ({
      ...anyScope(),
      series: some(whole),
      areas: some(areas),
      fields: some(recordFields),
      levels: some(titleLevels),
    }),
  )
  const everything = {
    series: whole,
    areas: ['64'],
    fields: recordFields,
    levels: titleLevels,
    heldUntil: '2018-01-01',
  }
  const after = [...hundred, { ...base, ...everything }]
  const { opened, outcome } = compare(hundred, after, areas)
  expect(outcome).toBe('WIDENED')
  expect(partsOpened(hundred, after, areas)).toBeLessThan(5_000)
  const covering = hundred.filter(
    (one) =>
      opened !== null &&
      one.series.includes(opened.series) &&
      one.levels.includes(opened.level) &&
      one.areas.some((area) => `${opened.area}.`.startsWith(`${area}.`)) &&
      one.fields.includes(opened.field) &&
      one.reviewYear === opened.reviewYear &&
      one.purpose === opened.purpose &&
      one.heldFrom <= opened.from &&
      opened.until <= one.heldUntil,
  )
  expect(opened).not.toBeNull()
  expect(covering).toEqual([])
})
