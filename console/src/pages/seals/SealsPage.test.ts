import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import SealsPage from './SealsPage.vue'

const seal = (id: string, state: string, more: object = {}) => ({
  __typename: 'LogSeal',
  id,
  number: 'NX-JXJY-2016-000001',
  basis: `宁纪函〔2016〕${id}号`,
  endsOn: '2016-06-30',
  sealedUntil: '2016-09-01',
  state,
  orderedAt: '2016-05-10T02:00:00Z',
  endReason: null,
  account: { id: 'acc_1', displayName: '纪检干部', organisationName: '自治区纪委' },
  orderedBy: { id: 'acc_supervisor', displayName: '监督处' },
  approvedBy: null,
  endedBy: null,
  ...more,
})
const answers = {
  SealableAccounts: { viewableAccounts: [] },
  LogSeals: {
    logSeals: [seal('1', 'ORDERED'), seal('2', 'IN_FORCE', { approvedBy: { id: 'a', displayName: '审计员' } })],
  },
  ApproveSeal: { approveSeal: { __typename: 'LogSeal', id: '1', state: 'IN_FORCE' } },
  EndSeal: { endSeal: { __typename: 'LogSeal', id: '2', state: 'ENDED' } },
}

test('an auditor sees the orders with their states, approves one that waits, and orders none', async () => {
  const { screen, asked } = await show(SealsPage, { me: signedIn('AUDIT_ADMINISTRATOR'), answers })
  expect(screen.findAll('[data-seal]').map((one) => one.attributes('data-seal'))).toEqual(['ORDERED', 'IN_FORCE'])
  for (const words of ['待批准', '密封中', '纪检干部', 'NX-JXJY-2016-000001', '审计员 批准'])
    expect(screen.text()).toContain(words)
  expect(screen.find('input[type=date]').exists()).toBe(false)
  await screen.get('[data-approve]').trigger('click')
  await settle()
  expect(
    asked.filter(({ operationName }) => operationName === 'ApproveSeal').map(({ variables }) => variables),
  ).toEqual([{ id: '1' }])
})

test('an order is ended with a reason, and without one it is not sent', async () => {
  const { screen, asked } = await show(SealsPage, { me: signedIn('AUDIT_ADMINISTRATOR'), answers })
  await screen.get('[data-seal=IN_FORCE] [data-end]').trigger('click')
  expect(screen.get('[data-seal=IN_FORCE] form button').attributes('disabled')).toBeDefined()
  await screen.get('[data-seal=IN_FORCE] form input').setValue('已结案')
  await screen.get('[data-seal=IN_FORCE] form').trigger('submit')
  await settle()
  expect(asked.filter(({ operationName }) => operationName === 'EndSeal').map(({ variables }) => variables)).toEqual([
    { id: '2', reason: '已结案' },
  ])
})

test('who keeps no seals yet reads that there are none, and a supervisor may order one', async () => {
  const { screen } = await show(SealsPage, {
    me: signedIn('DEPARTMENT_SUPERVISOR'),
    answers: { ...answers, LogSeals: { logSeals: [] } },
  })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
  expect(screen.findAll('input[type=date]')).toHaveLength(2)
})
