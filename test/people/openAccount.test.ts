import { refused } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { openAccount } from '../../subgraphs/people/src/accounts.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { testDatabase } from '../testkit/database.ts'

const { open, owner } = await testDatabase()
const { db } = open('people')
const key = operatorPermit(operator('account'), 'account.open')
const role = {
  role: 'DEPARTMENT_SUPERVISOR',
  area: '64',
  series: null,
  heldFrom: '2026-01-01',
  heldUntil: '2027-01-01',
  basis: '文号',
} as const
const wanted = {
  login: 'zhang.san',
  displayName: '张三',
  organisationName: '省厅',
  password: 'twelve-or-more',
  holder: null,
  role,
}

test('the operator opens an account with one role, and the log says so without a name', async () => {
  const account = await openAccount(db, key, wanted, 'demo')
  expect(account).toMatch(/^acc_/)
  const [held] = await owner`select role, area, basis from people.account_roles where account_id = ${String(account)}`
  expect(held).toEqual({ role: 'DEPARTMENT_SUPERVISOR', area: '64', basis: '文号' })
  const [entry] = await owner`select entry from audits.log_entries where action = 'account.open'`
  expect(entry?.entry).toContain(String(account))
  expect(entry?.entry).not.toContain('张三')
})

test.each([
  ['a login that is taken', { ...wanted }],
  ['a login with a blank', { ...wanted, login: 'zhang san' }],
  ['a short password', { ...wanted, login: 'li.si', password: 'short' }],
  [
    'an office of no known holder',
    { ...wanted, login: 'li.si', role: { ...role, role: 'SYSTEM_ADMINISTRATOR' as const } },
  ],
  ['a role that holds for no day', { ...wanted, login: 'li.si', role: { ...role, heldUntil: '2026-01-01' } }],
])('%s is refused, and nothing is opened', async (_, asked) => {
  await openAccount(db, key, wanted, 'demo')
  const answer = await openAccount(db, key, asked, 'demo')
  expect(refused(answer) && answer.code).toBe('INVALID')
  const [count] =
    await owner`select count(*)::int as accounts from people.accounts where login in ('li.si', 'zhang san')`
  expect(count?.accounts).toBe(0)
})
