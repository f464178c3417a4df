// Signing in and out, the cookie, and that no other site can use it.

import { Refusal } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import type { GatewayOptions } from '../../gateway/src/gateway.ts'
import { cookie, here, openDoor, origin } from './door.ts'

const token = 'Zm9ydHktdGhyZWUtY2hhcmFjdGVycy1vZi1yYW5kb20'

/** People as it is for the gateway: one account with a password, and which sessions are open. */
function signIn(options: Partial<GatewayOptions> = {}) {
  const open = new Set<string>()
  const people = {
    Query: {
      sessionAccount: (_: unknown, given: { token: string }) => (open.has(given.token) ? here : null),
    },
    Mutation: {
      openSession(_: unknown, { input }: { input: { login: string; password: string } }) {
        if (input.login === 'locked') return new Refusal('LOCKED_OUT')
        if (input.password !== '正确的密码') return new Refusal('SIGN_IN_FAILED')
        open.add(token)
        const session = { token, expiresAt: '2026-01-01T00:00:00Z', ended: 0 }
        return { __typename: 'SignIn', session, step: null, recoveryCodes: [] }
      },
      closeSession: (_: unknown, given: { token: string }) => open.delete(given.token),
    },
  }
  return openDoor({ resolvers: { people } }, options)
}
type Door = Awaited<ReturnType<typeof signIn>>

const enter = (
  door: Door,
  body: unknown = { login: 'wang', password: '正确的密码' },
  headers: Record<string, string> = {},
) =>
  door.visit({
    path: '/session',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const years = (door: Door, sent: string) => door.post({ query: '{ reviewYears }' }, { cookie: sent })

test('signing in gives a cookie that no script reads and no other site sends', async () => {
  const { status, headers, body } = await enter(await signIn())
  expect({ status, body, cookie: headers['set-cookie'] }).toEqual({
    status: 200,
    body: '{"ok":true,"ended":0,"recoveryCodes":[]}',
    cookie: `jijiao=${token}; Path=/; HttpOnly; SameSite=Strict`,
  })
})

test('over https the cookie belongs to this host alone and never leaves https', async () => {
  const { headers } = await enter(await signIn({ publicOrigin: 'https://jijiao.example.cn' }))
  expect(headers['set-cookie']).toBe(`__Host-jijiao=${token}; Path=/; HttpOnly; SameSite=Strict; Secure`)
})

test('a session is good until it is closed, and not a request longer', async () => {
  const door = await signIn()
  await enter(door)
  expect((await years(door, `jijiao=${token}`)).status).toBe(200)
  const { status, headers } = await door.visit({
    method: 'DELETE',
    path: '/session',
    headers: { cookie: `jijiao=${token}` },
  })
  expect({ status, cookie: headers['set-cookie'] }).toEqual({
    status: 204,
    cookie: 'jijiao=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
  })
  expect((await years(door, `jijiao=${token}`)).status).toBe(401)
})

test('whoever signs in anew leaves no session open in the same browser', async () => {
  const door = await signIn()
  await enter(door, undefined, { cookie: 'jijiao=oldoldoldoldoldoldold' })
  expect(door.heard.map(({ variables, call }) => [call?.operation, variables.token])).toEqual([
    ['session.open', undefined],
    ['session.close', 'oldoldoldoldoldoldold'],
  ])
})

test('signing out takes the cookie away even when people cannot be reached, and says that it could not', async () => {
  const door = await openDoor({}, { fetchSubgraph: () => Promise.reject(new Error('down')) })
  const { status, headers } = await door.visit({ method: 'DELETE', path: '/session', headers: { cookie } })
  expect({ status, cookie: headers['set-cookie'] }).toMatchObject({
    status: 503,
    cookie: expect.stringContaining('Max-Age=0'),
  })
})

test.each([
  ['a wrong password', { login: 'wang', password: '猜的' }, 401, 'SIGN_IN_FAILED'],
  ['an account that is locked', { login: 'locked', password: '猜的' }, 423, 'LOCKED_OUT'],
])('%s is refused in the words of the register', async (_, body, status, code) => {
  const answer = await enter(await signIn(), body)
  expect({ status: answer.status, ...JSON.parse(String(answer.body)) }).toMatchObject({
    status,
    refusal: { code, message: expect.any(String), messageEn: expect.any(String) },
  })
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test.each([
  ['nothing', ''],
  ['too much', JSON.stringify({ login: 'wang', password: 'x'.repeat(5_000) })],
  ['a number for a password', '{"login":"wang","password":1}'],
  ['a list', '["wang","x"]'],
])('%s signs nobody in and asks nobody', async (_, body) => {
  const door = await signIn()
  const { status } = await door.visit({ path: '/session', headers: { 'content-type': 'application/json' }, body })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(door.heard).toEqual([])
})

test.each([
  ['made up', 'jijiao=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['malformed', 'jijiao=../../etc'],
  ['empty', 'jijiao='],
  ['under another name', `__Host-jijiao=${token}`],
  ['given twice', `jijiao=${token}; jijiao=BBBBBBBBBBBBBBBBBBBB`],
])('a cookie that is %s is nobody’s', async (_, sent) => {
  const door = await signIn()
  await enter(door)
  expect((await years(door, sent)).status).toBe(401)
})

test.each([
  ['POST', '/graphql'],
  ['POST', '/session'],
  ['DELETE', '/session'],
  ['POST', '/imports'],
])('another site cannot %s %s in somebody’s name', async (method, path) => {
  const door = await openDoor()
  for (const foreign of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${origin}.evil.example` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const headers = Object.fromEntries(Object.entries({ 'content-type': 'application/json', cookie, ...foreign }))
    expect((await door.visit({ method, path, headers, body: '{"query":"{ reviewYears }"}' })).status).toBe(403)
  }
  expect(door.heard).toEqual([])
})

test.each([
  ['the console', { origin, 'sec-fetch-site': 'same-origin' }],
  ['the console under the other name of this machine', { origin: 'http://localhost:4000' }],
  ['a program', {}],
])('%s may post', async (_, headers) => {
  expect((await (await openDoor()).post({ query: '{ reviewYears }' }, { ...headers })).status).toBe(200)
})

test('where the public address is not this machine, its other names are foreign', async () => {
  const door = await openDoor({}, { publicOrigin: 'https://jijiao.example.cn' })
  expect((await door.post({ query: '{ reviewYears }' }, { origin: 'http://localhost:4000' })).status).toBe(403)
})

test('the password is in no answer and in no name', async () => {
  const door = await signIn()
  const { body, headers } = await enter(door, { login: 'wang', password: '猜的密码' })
  expect(JSON.stringify([body, headers])).not.toContain('猜的密码')
  expect(door.heard[0]?.query).not.toContain('猜的密码')
})

test('a page that asks by its own clock says so, and people is told; whatever else is said counts as a hand', async () => {
  const door = await signIn()
  for (const said of ['clock', 'hand', '']) await door.post({ query: '{ reviewYears }' }, { 'x-jijiao-by': said })
  await door.visit({ method: 'GET', path: '/session', headers: { cookie, 'x-jijiao-by': 'clock' } })
  const told = door.heard.flatMap(({ call, variables }) =>
    /^session\.(account|state)$/.test(call?.operation ?? '') ? [variables.unattended] : [],
  )
  expect(told).toEqual([true, false, false, true])
})
