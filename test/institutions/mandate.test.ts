import type { Day } from '@jijiao/kernel'
import { refused } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { type AskedMandate, endingRefused, mandateTerms } from '../../subgraphs/institutions/src/mandate.ts'

const known = {
  series: new Set(['05', '17']),
  filedFor: [
    {
      series: ['04', '05', '06', '17', '22'],
      levels: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'],
      areas: ['64'],
    },
  ],
  areas: new Set(['64', '64.6401']),
  today: '2016-05-10',
  filedUntil: '2019-01-01',
}
const asked: AskedMandate = {
  series: ['05'],
  levels: ['ASSOCIATE_SENIOR'],
  fields: ['NAME', 'HOURS'],
  areas: ['64.6401'],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  heldFrom: '2016-05-01',
  heldUntil: '2016-12-31',
  basis: '宁职评授〔2016〕9号',
}

test('a mandate names each thing once, whatever order it was asked in', () => {
  const terms = mandateTerms(
    {
      ...asked,
      series: ['17', '05', '17'],
      levels: ['INTERMEDIATE', 'FULL_SENIOR', 'INTERMEDIATE'],
      basis: ' 宁职评授〔2016〕9号 ',
    },
    known,
  )
  expect(terms).toMatchObject({
    series: ['05', '17'],
    levels: ['FULL_SENIOR', 'INTERMEDIATE'],
    basis: '宁职评授〔2016〕9号',
  })
})

test.each<[string, Partial<AskedMandate>, string]>([
  ['without series', { series: [] }, '未选择系列'],
  ['of a series that does not exist', { series: ['05', '99'] }, '没有系列「99」'],
  ['without levels', { levels: [] }, '未选择级别'],
  ['of a level nobody applies for', { levels: ['NONE'] }, '“无”不是可申报的级别'],
  ['that opens no field', { fields: [] }, '未选择开放的字段'],
  ['beyond the filing', { heldUntil: '2019-01-02' }, '授权期超出委员会备案期（至2019年1月1日前）'],
  [
    'of a level that the committee is not filed for',
    { levels: ['TECHNICIAN'] },
    '系列、级别或地区超出委员会备案的评审范围',
  ],
  ['without areas', { areas: [] }, '未选择地区'],
  ['of an area that does not exist', { areas: ['64.6401', ''] }, '没有地区「」'],
  ['of a year out of range', { reviewYear: 16 }, '申报年度不正确'],
  ['to look at one’s own record', { purpose: 'OWN_RECORD' }, '“本人查询”不能授权'],
  ['that ends on the day it begins', { heldUntil: '2016-05-01' }, '终止日须晚于起始日'],
  ['that is over already', { heldFrom: '2015-01-01', heldUntil: '2016-05-10' }, '授权期已过'],
  ['without a letter of authority', { basis: ' ' }, '未填写授权书编号'],
  ['with a letter of endless name', { basis: '号'.repeat(101) }, '授权书编号过长'],
])('a mandate %s is refused with what is wrong', (_, wrong, message) => {
  const answer = mandateTerms({ ...asked, ...wrong }, known)
  expect(refused(answer) && [answer.code, answer.message]).toEqual(['INVALID', `${message}。`])
})

test('all that is wrong is told at once, in both languages', () => {
  const answer = mandateTerms({ ...asked, series: [], areas: [], basis: '' }, known)
  expect(refused(answer) && answer.message).toBe('未选择系列；未选择地区；未填写授权书编号。')
  expect(refused(answer) && answer.messageEn).toBe(
    'No series is chosen; No area is chosen; The letter of authority is missing.',
  )
})

test.each<[string, Day, string, boolean]>([
  ['today', '2016-05-10', '委员会改组', true],
  ['the day before its last', '2016-12-30', '委员会改组', true],
  ['yesterday', '2016-05-09', '委员会改组', false],
  ['the day it ends anyway', '2016-12-31', '委员会改组', false],
  ['today, without a reason', '2016-05-10', ' ', false],
  ['today, with a reason that nobody would read', '2016-05-10', '因'.repeat(501), false],
])('a mandate until 2016-12-31 may be ended %s: %s', (_, endsOn, reason, may) => {
  expect(endingRefused({ heldUntil: '2016-12-31' }, { endsOn, reason }, '2016-05-10') === null).toBe(may)
})
