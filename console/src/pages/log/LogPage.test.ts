import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import LogPage from './LogPage.vue'

const me = signedIn('AUDIT_ADMINISTRATOR')
const entry = (index: number | null, action = 'record.read') => ({
  id: `log_${index}`,
  index,
  action,
  purpose: 'TITLE_REVIEW',
  basis: '宁人社授〔2016〕12号',
  operation: 'Applicants',
  personId: 'per_0198c1f2a3b4',
  recordedAt: '2016-06-01T02:00:00Z',
  account: { id: 'acc_1', displayName: '哈评委', organisationName: '评委会' },
})
const answers = {
  AccessLog: ({ after }: { after?: string }) => ({
    log: after ? { next: null, entries: [entry(7)] } : { next: 'k1', entries: [entry(null), entry(8, 'new.deed')] },
  }),
}

test('while lines are on their way the log waits', async () => {
  const { screen } = await show(LogPage, { me })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a fault is told as a fault: an empty log must never be made up', async () => {
  const { screen } = await show(LogPage, { me, faults: ['AccessLog'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
  expect(screen.find('[data-state=absent]').exists()).toBe(false)
})

test('a line says who did what, when in the province, for what purpose and on what basis', async () => {
  const { screen } = await show(LogPage, { me, answers })
  const first = screen.get('tbody tr').text()
  for (const words of ['哈评委', '查看档案', '2016-06-01 10:00:00', '职称评审', '宁人社授〔2016〕12号', '待排序'])
    expect(first).toContain(words)
})

test('a line is in words: the question asked, and the end of an id for the person, whose name the log does not hold', async () => {
  const { screen } = await show(LogPage, { me, answers })
  const first = screen.get('tbody tr').text()
  expect(first).toContain('在名单中列出')
  expect(first).toContain('人员 …f2a3b4')
  expect(first).not.toContain('Applicants')
  expect(first).not.toContain('per_0198c1f2a3b4')
})

test('a deed that this screen has no word for is shown by its code', async () => {
  const { screen } = await show(LogPage, { me, answers })
  expect(screen.text()).toContain('new.deed')
})

test('the next page is asked for by key, and one can go back', async () => {
  const { screen, asked } = await show(LogPage, { me, answers, at: '/log' })
  await screen.findAll('.pager button')[2]?.trigger('click')
  await settle()
  expect(asked[asked.length - 1]?.variables).toMatchObject({ after: 'k1' })
  expect(screen.findAll('tbody tr')).toHaveLength(1)
})

test('a log without lines is absent', async () => {
  const { screen } = await show(LogPage, { me, answers: { AccessLog: { log: { next: null, entries: [] } } } })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})

test('what may not be taken away is refused in words, and no file is made', async () => {
  const refused = { __typename: 'Refusal', code: 'NOT_PERMITTED', message: '您没有权限。', messageEn: 'You may not.' }
  const { screen } = await show(LogPage, { me, answers: { ...answers, ExportLog: { exportLog: refused } } })
  await screen.get('[data-take=xlsx]').trigger('click')
  await settle()
  expect(screen.get('[data-state=refusal]').text()).toContain('您没有权限')
})
