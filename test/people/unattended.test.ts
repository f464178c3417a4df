// What a page asks by its own clock keeps no session from falling idle.
import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import { password } from '../testkit/callers.ts'

const { ask, clock, owner } = await smallProvince()

const open = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ... on SignIn { session { token } } } }`
const here = `query ($token: String!, $unattended: Boolean) {
  sessionAccount(token: $token, unattended: $unattended) { id idleUntil } }`
async function tokenFor(login: string): Promise<string> {
  const input = { login, password, source: 'desk' }
  const { data } = await ask(null, 'people', open, { input }, { operation: 'session.open' })
  const opened = data?.openSession as { session?: { token: string } } | undefined
  return opened?.session?.token ?? ''
}
async function standing(token: string, unattended: boolean | null) {
  const { data } = await ask(null, 'people', here, { token, unattended }, { operation: 'session.account' })
  return (data?.sessionAccount ?? null) as { id: string; idleUntil: string } | null
}
const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}

test('a record’s page that asks every few seconds falls idle like every other one', async () => {
  const token = await tokenFor('li_jianguo')
  const idleAt = clock.now.getTime() + 30 * 60_000
  for (let minutes = 0; minutes < 29; minutes += 1) {
    later(1)
    const told = await standing(token, true)
    expect([told?.id, Date.parse(told?.idleUntil ?? '')]).toEqual(['acc_li_jianguo', idleAt])
  }
  later(1)
  expect(await standing(token, true)).toBeNull()
  expect(await standing(token, null)).toBeNull()
})

test('what a hand asks in between keeps it open, and the page is told until when', async () => {
  const token = await tokenFor('supervisor')
  later(14)
  const used = await standing(token, false)
  expect(Date.parse(used?.idleUntil ?? '') - clock.now.getTime()).toBe(15 * 60_000)
  later(14)
  expect((await standing(token, true))?.idleUntil).toBe(used?.idleUntil)
  const [row] = await owner`select seen_at from people.sessions where account_id = 'acc_supervisor'`
  expect(row?.seen_at.getTime()).toBe(clock.now.getTime() - 14 * 60_000)
})
