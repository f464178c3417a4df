import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Dated,
  openTo,
  reachesBack,
  slicesOf,
  stateOf,
  turningDays,
  versionOn,
} from '../../subgraphs/credits/src/ruleVersion.ts'

const version = (hash: string, more: Partial<Dated> = {}): Dated => ({
  hash,
  inForceFrom: '2016-01-01',
  inForceUntil: null,
  issuedOn: '2016-03-28',
  publishedOn: '2016-03-28',
  repeal: null,
  recordedAt: new Date('2016-03-28T00:00:00Z'),
  ...more,
})
const first = version('first')
const later = version('later', { inForceFrom: '2016-07-01', issuedOn: '2016-06-01' })

test.each<[string, Dated[], string, string, string | null]>([
  ['the one in force', [first], '2016-05-10', '2016-05-10', 'first'],
  ['none before its first day', [first], '2015-12-31', '2016-05-10', null],
  ['the first day belongs to it', [first], '2016-01-01', '2016-05-10', 'first'],
  ['the older one on the eve of the later [S6]', [first, later], '2016-06-30', '2016-07-01', 'first'],
  ['the later one from its first day on [S6]', [first, later], '2016-07-01', '2016-07-01', 'later'],
  ['whatever their order', [later, first], '2016-07-01', '2016-07-01', 'later'],
  ['not one that is not issued yet', [first, later], '2016-07-01', '2016-05-31', 'first'],
  ['one issued today', [first, later], '2016-07-01', '2016-06-01', 'later'],
  ['back to its first day, although issued in March', [first], '2016-02-01', '2016-03-28', 'first'],
  ['none on the day it ends', [version('ended', { inForceUntil: '2016-06-01' })], '2016-06-01', '2016-07-01', null],
  ['still on the day before', [version('ended', { inForceUntil: '2016-06-01' })], '2016-05-31', '2016-07-01', 'ended'],
  [
    'of two from one day the later issued',
    [first, version('mended', { issuedOn: '2016-04-01' })],
    '2016-05-10',
    '2016-05-10',
    'mended',
  ],
  [
    'of two issued on one day the later recorded',
    [version('mended', { recordedAt: new Date('2016-03-29T00:00:00Z') }), first],
    '2016-05-10',
    '2016-05-10',
    'mended',
  ],
  ['none of none', [], '2016-05-10', '2016-05-10', null],
])('the version that binds is %s', (_, versions, day, knownOn, expected) => {
  expect(versionOn(versions, day, knownOn)?.hash ?? null).toBe(expected)
})

const days = Array.from({ length: 12 }, (_, at) => `2016-01-${String(at + 1).padStart(2, '0')}`)
const day = fc.constantFrom(...days)
const dated = fc
  .record({
    inForceFrom: day,
    inForceUntil: fc.option(day),
    issuedOn: day,
    publishedOn: day,
    repeal: fc.option(fc.record({ repealedFrom: day, knownFrom: day })),
    recordedAt: fc.integer({ min: 0, max: 3 }),
  })
  .map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) }))

test('cut into slices, everybody has the version that they would have one by one', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 6 }), day, (some, knownOn) => {
      const versions = some.map((one, at) => ({ ...one, hash: String(at) }))
      const slices = slicesOf(versions, knownOn)
      for (const on of days) {
        const within = slices.filter(({ from, until }) => from <= on && (until === null || on < until))
        expect(within.map((slice) => slice.version.hash)).toEqual(
          [versionOn(versions, on, knownOn)?.hash].filter((hash) => hash !== undefined),
        )
      }
    }),
    { numRuns: 1000 },
  )
})

const earlier = fc.constantFrom(...days.slice(0, -1))
const toldOf = fc.option(fc.record({ firstJudgedOn: day, latestRule: fc.constantFrom('', '0', '1', '2') }))

test('whoever was judged before has the version that they would have one by one, also cut into slices', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 5 }), day, toldOf, (some, knownOn, told) => {
      const versions = some.map((one, at) => ({ ...one, hash: String(at) }))
      for (const on of days) {
        const within = slicesOf(versions, knownOn, told).filter(
          ({ from, until }) => from <= on && (!until || on < until),
        )
        const one = versionOn(openTo(versions, on, told), on, knownOn)
        expect(within.map((slice) => slice.version.hash)).toEqual(one ? [one.hash] : [])
      }
    }),
    { numRuns: 1000 },
  )
})

test('people whose first verdict lies between the same turning days have the same versions open to them', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 5 }), day, day, day, (some, knownOn, one, other) => {
      const versions = some.map((version, at) => ({ ...version, hash: String(at) }))
      const turning = turningDays(versions, knownOn)
      const between = (first: string) => turning.filter((turn) => turn <= first).length
      fc.pre(between(one) === between(other))
      const chosen = (firstJudgedOn: string) =>
        days.map((on) => versionOn(openTo(versions, on, { firstJudgedOn, latestRule: '' }), on, knownOn)?.hash)
      expect(chosen(one)).toEqual(chosen(other))
    }),
    { numRuns: 1000 },
  )
})

test('what was decided is decided: a version that became known later changes nobody who was judged before, but by a deed of its own', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 5 }), dated, earlier, earlier, (some, one, on, judgedOn) => {
      const versions = some.map((version, at) => ({ ...version, hash: String(at) }))
      const later = { ...one, publishedOn: days.at(-1) ?? '' }
      const told = { firstJudgedOn: judgedOn, latestRule: '0' }
      const all = [...versions, { ...later, hash: 'later' }]
      const known = days.at(-1) ?? ''
      expect(versionOn(openTo(all, on, told), on, known)?.hash).not.toBe('later')
      // Applied by a deed of its own it is open to them as any other.
      const since = { ...told, latestRule: 'later' }
      const open = [...openTo(versions, on, since), { ...later, hash: 'later' }]
      expect(versionOn(openTo(all, on, since), on, known)?.hash).toBe(versionOn(open, on, known)?.hash)
    }),
    { numRuns: 1000 },
  )
})

test.each<[string, Dated, string, string]>([
  ['before its first day', later, '2016-06-30', 'SCHEDULED'],
  ['on its first day', later, '2016-07-01', 'IN_FORCE'],
  ['of the older one the day before', first, '2016-06-30', 'IN_FORCE'],
  ['of the older one from then on', first, '2016-07-01', 'SUPERSEDED'],
  [
    'repealed, before the day',
    version('gone', { repeal: { repealedFrom: '2016-06-10', knownFrom: '2016-06-01' } }),
    '2016-06-09',
    'IN_FORCE',
  ],
  [
    'repealed, from the day on',
    version('gone', { repeal: { repealedFrom: '2016-06-10', knownFrom: '2016-06-01' } }),
    '2016-06-10',
    'REPEALED',
  ],
  ['ended by its own last day', version('ended', { inForceUntil: '2016-06-01' }), '2016-06-01', 'SUPERSEDED'],
])('the state %s', (_, one, today, state) => {
  const versions = one === first || one === later ? [first, later] : [one]
  expect(stateOf(one, versions, today)).toBe(state)
})

test('of all versions at most one is in force on a day, and it is the one that binds', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 6 }), day, (some, today) => {
      const versions = some.map((one, at) => ({ ...one, hash: String(at) }))
      const inForce = versions.filter((one) => stateOf(one, versions, today) === 'IN_FORCE')
      expect(inForce.map((one) => one.hash)).toEqual(
        [versionOn(versions, today, today)?.hash].filter((one) => one !== undefined),
      )
    }),
  )
})

test('a version that is known only after its first day reaches back', () => {
  expect(reachesBack(first)).toBe(true)
  expect(reachesBack(later)).toBe(false)
  expect(turningDays([first, later], '2016-12-31')).toEqual(['2016-03-28'])
  expect(turningDays([first, later], '2016-03-27')).toEqual([])
})
