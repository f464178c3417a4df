import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dated, slicesOf, versionOn } from '../../subgraphs/credits/src/ruleVersion.ts'

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
