import { expect, test } from 'vitest'
import { lanesOf, scaleOf, untilOf, type Version, yearsWithout } from './calendar.ts'

const aVersion = (id: string, from: string, until: string | null, told: Partial<Version> = {}): Version => ({
  id,
  title: `规则 ${id}`,
  ruleSet: 'ningxia-title-review',
  documentId: 'pol_1',
  documentNumber: '宁人社函〔2016〕156号',
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  inForceFrom: from,
  inForceUntil: until,
  publishedOn: '2016-03-28',
  state: 'IN_FORCE',
  reachesBack: false,
  hash: 'a'.repeat(64),
  approvedBy: null,
  ...told,
})

test('versions that follow one another leave no gap and no overlap', () => {
  const [lane] = lanesOf([aVersion('2', '2016-07-01', null), aVersion('1', '2016-01-01', '2016-07-01')])
  expect(lane?.versions.map((one) => one.id)).toEqual(['1', '2'])
  expect(lane).toMatchObject({ gaps: [], overlaps: [] })
})

test('days on which no version binds are a gap', () => {
  const [lane] = lanesOf([aVersion('1', '2016-01-01', '2016-05-01'), aVersion('2', '2016-07-01', null)])
  expect(lane?.gaps).toEqual([{ from: '2016-05-01', until: '2016-07-01' }])
})

test('a version whose last day is not said gives way to the next one: that is succession, no overlap', () => {
  const [lane] = lanesOf([aVersion('1', '2016-01-01', null), aVersion('2', '2016-07-01', null, { state: 'SCHEDULED' })])
  expect(lane).toMatchObject({ gaps: [], overlaps: [] })
  expect(lane?.versions.map((one) => untilOf(one, lane))).toEqual(['2016-07-01', null])
  const [back] = lanesOf([aVersion('1', '2016-01-01', null), aVersion('2', '2016-07-01', '2016-08-01')])
  expect(back).toMatchObject({ gaps: [], overlaps: [] })
  expect(back?.versions.map((one) => untilOf(one, back))).toEqual([null, '2016-08-01'])
})

test('days beyond the first of the next version, though a version says that it binds on them, are an overlap', () => {
  const [lane] = lanesOf([aVersion('1', '2016-01-01', '2016-08-01'), aVersion('2', '2016-07-01', null)])
  expect(lane?.overlaps).toEqual([{ from: '2016-07-01', until: '2016-08-01' }])
})

test('a version put aside before its first day is neither', () => {
  const [lane] = lanesOf([aVersion('1', '2016-01-01', '2016-01-01'), aVersion('2', '2016-01-01', null)])
  expect(lane).toMatchObject({ gaps: [], overlaps: [] })
})

test('another year or another purpose is another lane, and a year without any version is told', () => {
  const lanes = lanesOf([
    aVersion('1', '2014-01-01', null, { reviewYear: 2014 }),
    aVersion('2', '2016-01-01', null),
    aVersion('3', '2016-01-01', null, { purpose: 'REGISTRATION' }),
  ])
  expect(lanes.map((lane) => lane.key)).toEqual(['REGISTRATION 2016', 'TITLE_REVIEW 2016', 'TITLE_REVIEW 2014'])
  expect(yearsWithout(lanes)).toEqual([{ purpose: 'TITLE_REVIEW', reviewYear: 2015 }])
})

test('the strip reaches from the first version to the end of next year, and an open version to its edge', () => {
  const scale = scaleOf([aVersion('1', '2015-01-01', null)], '2016-06-01')
  expect(scale.years).toEqual([2015, 2016, 2017])
  expect(scale.place({ from: '2015-01-01', until: null })).toEqual({ left: 0, width: 100 })
  expect(Math.round(scale.at('2016-01-01'))).toBe(33)
})
