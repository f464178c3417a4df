import { expect, test } from 'vitest'
import { show, signedIn } from '../../testkit.ts'
import LookQuestionsPage from './LookQuestionsPage.vue'

const question = {
  __typename: 'LookQuestion',
  id: 'que_1',
  entryId: 'log_1',
  text: '为什么查看我的记录？',
  recordedAt: '2016-05-11T02:00:00Z',
  look: {
    account: { id: 'acc_1', displayName: '银川人社', organisationName: '银川市人力资源和社会保障局' },
    action: 'inquire',
    purpose: 'APPOINTMENT',
    basis: '宁人社数享〔2016〕1号',
    operation: 'bulk',
    told: 'predicate UNDECIDED',
    recordedAt: '2016-05-10T02:00:00Z',
  },
  answer: null,
}

test('who is to answer reads who looked, what came of it, for what, on which basis and when, in words', async () => {
  const { screen } = await show(LookQuestionsPage, {
    me: signedIn('DEPARTMENT_SUPERVISOR'),
    answers: { LookQuestions: { lookQuestions: { waiting: 1, questions: [question] } } },
  })
  const told = screen.get('[data-look]').text()
  for (const words of [
    '银川人社 · 银川市人力资源和社会保障局',
    '跨部门查询',
    '外部门批量核验',
    '是否满足、未定',
    '宁人社数享〔2016〕1号',
    '2016-05-10 10:00:00',
  ])
    expect(told).toContain(words)
  expect(told).not.toContain('APPOINTMENT')
  expect(told).not.toContain('UNDECIDED')
})
