// A subgraph takes nothing but a call that the gateway signed for it, now, once, and as it was signed.
import { createHmac, randomBytes, randomInt } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type Call, callHeader, callLifeMs, signatureHeader, signCall, verifyCall } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { openDoor } from './door.ts'
import { keys, makeWorld } from './world.ts'

const key = randomBytes(32)
const body = JSON.stringify({ query: '{ reviewYears }', variables: { reviewYear: 2016 } })
const to = { subgraph: 'credits', method: 'POST', path: '/graphql', body }
const call: Call = {
  account: null,
  purpose: 'TITLE_REVIEW',
  operation: 'Applicants',
  request: 'a-request',
  steppedUpAt: 1_800_000_000_000,
  viewAs: null,
  agreement: null,
}
const signed = (): Record<string, string> => signCall(key, to, call)
const verify = (headers: IncomingHttpHeaders, change: Partial<typeof to> = {}, now = Date.now()) =>
  verifyCall(key, { ...to, ...change, headers }, now)

test('a call as it was signed is taken, with who asks and for what', () => {
  expect(verify(signed())).toMatchObject(call)
})

test.each([
  ['another subgraph', { subgraph: 'audits' }],
  ['another path', { path: '/graphql?x=1' }],
  ['another method', { method: 'GET' }],
  ['another body', { body: body.replace('2016', '2017') }],
  ['no body', { body: '' }],
])('a call meant for %s is refused', (_, change) => {
  expect(verify(signed(), change)).toBeNull()
})

test('a call is refused once it is older than its life, and before its time', () => {
  const headers = signed()
  expect(verify(headers, {}, Date.now() + callLifeMs + 1_000)).toBeNull()
  expect(verify(headers, {}, Date.now() - callLifeMs - 1_000)).toBeNull()
})

test('an unsigned call is refused, and so is one signed with the key of another door', () => {
  const headers = signed()
  expect(verify({})).toBeNull()
  expect(verify({ [callHeader]: headers[callHeader] })).toBeNull()
  expect(verify({ [signatureHeader]: headers[signatureHeader] })).toBeNull()
  expect(verify(signCall(randomBytes(32), to, call))).toBeNull()
})

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ .!'
const letter = () => alphabet[randomInt(alphabet.length)] ?? 'A'

/** One slip somewhere: a letter changed, put in, left out, doubled, or the end cut off. */
function slipped(text: string): string {
  const at = randomInt(text.length)
  const ways = [
    () => text.slice(0, at) + letter() + text.slice(at + 1),
    () => text.slice(0, at) + letter() + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at - 1),
    () => text.slice(0, at),
    () => text + letter(),
  ]
  return ways[randomInt(ways.length)]?.() ?? ''
}

test('of ten thousand altered calls none is taken', () => {
  let taken = 0
  for (let index = 0; index < 10_000; index += 1) {
    const headers = signed()
    const which = [callHeader, signatureHeader, 'body'][index % 3]
    const before = which === 'body' ? body : (headers[which ?? ''] ?? '')
    const after = slipped(before)
    if (after === before) continue
    if (which === 'body') taken += verify(headers, { body: after }) ? 1 : 0
    else taken += verify({ ...headers, [which ?? '']: after }) ? 1 : 0
  }
  expect(taken).toBe(0)
})

test('words put into a call by whoever holds no key are refused, whatever they claim', () => {
  const text = Buffer.from(signed()[callHeader] ?? '', 'base64url').toString()
  for (const [before, after] of [
    ['null', '"acc_admin"'],
    ['TITLE_REVIEW', 'SUPERVISION'],
    ['"credits"', '"people"'],
    ['a-request', 'b-request'],
  ] as const) {
    const claimed = Buffer.from(text.replace(before, after)).toString('base64url')
    const headers = {
      [callHeader]: claimed,
      [signatureHeader]: createHmac('sha256', randomBytes(32)).update(claimed).digest('base64url'),
    }
    expect(verify(headers)).toBeNull()
  }
})

test('even a signed call is refused when it names no account, purpose or time that there is', () => {
  const sign = (words: object) => {
    const text = Buffer.from(JSON.stringify(words)).toString('base64url')
    return { [callHeader]: text, [signatureHeader]: createHmac('sha256', key).update(text).digest('base64url') }
  }
  const words = JSON.parse(Buffer.from(signed()[callHeader] ?? '', 'base64url').toString())
  expect(verify(sign(words))).not.toBeNull()
  for (const change of [
    { account: 'per_1' },
    { account: 7 },
    { purpose: 'CURIOSITY' },
    { at: 'now' },
    { nonce: null },
    { operation: 1 },
    { steppedUpAt: 'just now' },
    { steppedUpAt: 1.5 },
    { steppedUpAt: undefined },
    { viewAs: 'per_1' },
    { viewAs: undefined },
    { agreement: '' },
    { agreement: undefined },
  ]) {
    expect(verify(sign({ ...words, ...change }))).toBeNull()
  }
})

test('no two calls carry the same nonce', () => {
  const nonces = new Set(Array.from({ length: 1_000 }, () => verify(signed())?.nonce))
  expect(nonces.size).toBe(1_000)
})

test('a door answers 401 to what is unsigned, and runs nothing', async () => {
  const world = makeWorld()
  const request = { method: 'POST' as const, path: '/graphql', headers: {}, body, signal: AbortSignal.timeout(1_000) }
  expect((await world.fetchSubgraph('credits', request)).status).toBe(401)
  const foreign = { ...request, headers: signCall(Buffer.from(keys.people, 'base64url'), to, call) }
  expect((await world.fetchSubgraph('credits', foreign)).status).toBe(401)
  expect(world.heard).toEqual([])
})

test('every call of one request says who asks, what for and which question, under one number', async () => {
  const door = await openDoor()
  const query =
    'query Applicant($id: ApplicationId!) { application(id: $id) { person { name } determination { verdict } } }'
  await door.post({ query, variables: { id: 'app_1' } }, { 'x-jijiao-purpose': 'TITLE_REVIEW' })
  await door.post({ query, variables: { id: 'app_1' } }, { 'x-jijiao-purpose': 'CURIOSITY' })
  const asked = door.heard.map((one) => one.call).filter((one) => one?.account !== null)
  expect(new Set(asked.map((one) => one?.operation))).toEqual(new Set(['Applicant']))
  expect(new Set(asked.map((one) => one?.account))).toEqual(new Set(['acc_wang']))
  expect(new Set(asked.map((one) => one?.purpose))).toEqual(new Set(['TITLE_REVIEW', null]))
  expect(new Set(asked.map((one) => one?.request)).size).toBe(2)
  expect(new Set(asked.map((one) => one?.nonce)).size).toBe(asked.length)
})

test('two people who ask the same at the same time are each asked for on their own account', async () => {
  const accounts: Record<string, string> = { first0000000000000000: 'acc_first', second000000000000000: 'acc_second' }
  const resolvers = {
    people: { Query: { sessionAccount: (_: unknown, { token }: { token: string }) => ({ id: accounts[token] }) } },
  }
  const world = makeWorld({ resolvers })
  const door = await openDoor({}, { fetchSubgraph: world.fetchSubgraph })
  const ask = (token: string) => door.post({ query: 'query Years { reviewYears }' }, { cookie: `jijiao=${token}` })
  await Promise.all(Object.keys(accounts).flatMap((token) => [ask(token), ask(token), ask(token)]))
  const asked = world.heard.filter((one) => one.name === 'audits').map((one) => one.call?.account)
  expect(asked.toSorted()).toEqual(['acc_first', 'acc_first', 'acc_first', 'acc_second', 'acc_second', 'acc_second'])
})
