import { expect, test } from 'vitest'
import { type Look, sittingsOf } from './sittings.ts'

const look = (id: string, at: string, account = 'acc_1'): Look => ({
  id,
  action: 'record.read',
  aside: null,
  sealedUntil: null,
  question: null,
  purpose: 'TITLE_REVIEW',
  basis: '授权书',
  operation: 'Applicant',
  recordedAt: at,
  account: { id: account, displayName: account, organisationName: '' },
  inquiry: null,
})

test('looks of one officer within minutes are one sitting, and none is left out', () => {
  const looks = [
    look('3', '2016-06-01T02:09:00Z'),
    look('2', '2016-06-01T02:01:00Z'),
    look('1', '2016-06-01T02:00:00Z'),
  ]
  expect(sittingsOf(looks).map((one) => one.looks.map((two) => two.id))).toEqual([['3', '2', '1']])
})

test('another officer, or another time, is another sitting', () => {
  const looks = [
    look('3', '2016-06-01T02:01:00Z', 'acc_2'),
    look('2', '2016-06-01T02:00:00Z'),
    look('1', '2016-06-01T01:00:00Z'),
  ]
  expect(sittingsOf(looks)).toHaveLength(3)
})
