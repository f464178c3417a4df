import { expect, test } from 'vitest'
import { type Bar, endsSoon, lanesOf, packed, scaleOf } from './timeline.ts'
import type { CommitteeRow } from './useMandates.ts'

const aBar = (id: string, heldFrom: string, heldUntil: string, told: Partial<Bar> = {}): Bar => ({
  id,
  committeeId: 'com_1',
  committeeName: '工程系列高级职称评审委员会',
  series: [{ code: '05', name: '工程技术人员', nameEn: 'Engineers' }],
  levels: ['INTERMEDIATE'],
  jurisdictions: [{ path: '64', name: '宁夏回族自治区', nameEn: 'Ningxia' }],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  fields: ['NAME'],
  heldFrom,
  heldUntil,
  basis: `授权书 ${id}`,
  state: 'IN_FORCE',
  delegatedFrom: null,
  ...told,
})
const aCommittee = (mandates: Bar[], filings: CommitteeRow['filings'] = []): CommitteeRow => ({
  id: 'com_1',
  name: '工程系列高级职称评审委员会',
  family: 'SERIES',
  filings,
  members: [],
  mandates,
})

test('mandates that follow one another stand in one row, those that overlap one above the other', () => {
  const rows = packed([
    aBar('3', '2017-01-01', '2018-01-01'),
    aBar('1', '2016-01-01', '2017-01-01'),
    aBar('2', '2016-06-01', '2017-06-01'),
  ])
  expect(rows.map((row) => row.map((one) => one.id))).toEqual([['1', '3'], ['2']])
})

test('what was refused, and what was ended before it began, has no place in time', () => {
  const [lane] = lanesOf([
    aCommittee([
      aBar('refused', '2016-01-01', '2017-01-01', { state: 'REFUSED' }),
      aBar('never', '2016-05-01', '2016-05-01', { state: 'ENDED' }),
      aBar('held', '2016-01-01', '2016-02-01', { state: 'ENDED' }),
    ]),
  ])
  expect(lane?.rows.flat().map((one) => one.id)).toEqual(['held'])
})

test('the strip goes over whole years, and a filing of long ago does not make it longer', () => {
  const filings = [{ id: 'cfl_1', number: '备案', heldFrom: '2004-01-01', heldUntil: '2007-01-01' }]
  const scale = scaleOf([aCommittee([aBar('1', '2015-05-01', '2016-07-01')], filings)], '2016-05-10')
  expect(scale.years).toEqual([2014, 2015, 2016])
  expect(scale.at('2014-01-01')).toBe(0)
  expect(scale.at('2017-01-01')).toBe(100)
  expect(scale.place({ heldFrom: '2004-01-01', heldUntil: '2007-01-01' })).toEqual({ left: 0, width: 0.6 })
})

test('a mandate that ends within a month says how many days are left; one that does not hold never does', () => {
  const left = (until: string, told: Partial<Bar> = {}) => endsSoon(aBar('1', '2016-01-01', until, told), '2016-05-10')
  expect(left('2016-06-09')).toBe(30)
  expect(left('2016-06-10')).toBeNull()
  expect(left('2016-05-11')).toBe(1)
  expect(left('2016-05-20', { state: 'PROPOSED' })).toBeNull()
})
