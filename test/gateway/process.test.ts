// The gateway as a process, on sockets: it comes up, passes files through, lets what is under way end, and leaves nothing behind. Long: each test has a process to start and to end.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account, cookie } from './door.ts'
import { logged, type Running, received, servers, slow, start } from './sockets.ts'
import { keys } from './world.ts'

let gateway: Running

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
const at = (path: string) => `http://127.0.0.1:${gateway.port}${path}`
const ask = (query: string) =>
  fetch(at('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  })
const upload = (body: BodyInit, headers: Record<string, string> = {}, review = 2016) =>
  fetch(at(`/imports?review=${review}&dryRun=1&name=%E5%AD%A6%E6%97%B6.csv`), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie, ...headers },
    body,
    duplex: 'half',
  } as RequestInit)

beforeAll(async () => {
  gateway = await start()
})
afterAll(async () => {
  gateway.process.kill('SIGKILL')
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

test('it is ready once everything behind it answers', async () => {
  const response = await fetch(at('/readyz'))
  expect({ status: response.status, ...(await response.json()) }).toEqual({ status: 200, ready: true, missing: [] })
})

test('a question goes out signed and comes back answered', async () => {
  const response = await ask('{ reviewYears }')
  expect({ status: response.status, ...(await response.json()) }).toEqual({
    status: 200,
    data: { reviewYears: [2016] },
  })
})

const atOnce = (count: number) =>
  Promise.all(Array.from({ length: count }, () => ask('{ reviewYears jurisdictions { path } policyDocuments { id } }')))

test('twenty at once of one account are each answered', async () => {
  const responses = await atOnce(20)
  expect(responses.map((response) => response.status)).toEqual(Array.from({ length: 20 }, () => 200))
})

test('of two hundred at once one account is told at once which to ask again', async () => {
  slow.ms = 300
  const responses = await atOnce(200).finally(() => {
    slow.ms = 0
  })
  const answered = responses.filter((response) => response.status === 200)
  const told = responses.filter((response) => response.status === 429)
  expect(answered.length + told.length).toBe(200)
  expect(answered.length).toBeGreaterThanOrEqual(24)
  expect(told.length).toBeGreaterThan(50)
  expect(new Set(told.map((response) => response.headers.get('retry-after')))).toEqual(new Set(['1']))
  expect(await told[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }], fault: { code: 'BUSY' } })
  expect((await ask('{ reviewYears }')).status).toBe(200)
})

test('in production the same address takes no question that nobody registered', async () => {
  const production = await start('production')
  const response = await fetch(`http://127.0.0.1:${production.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{"query":"{ reviewYears }"}',
  })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNREGISTERED_OPERATION' } }] })
  production.process.kill('SIGTERM')
  expect(await ended(production.process)).toBe(0)
})

test('a file reaches the importer whole, on the account of whoever sent it', async () => {
  const response = await upload(Buffer.alloc(5_000_000, 'x'))
  expect({ status: response.status, ...(await response.json()) }).toEqual({ status: 202, importId: 'imp_1' })
  expect(received.at(-1)).toEqual({
    path: '/imports?review=2016&dryRun=1&name=%E5%AD%A6%E6%97%B6.csv',
    account,
    size: 5_000_000,
    broken: false,
  })
})

test('a file larger than 64 MiB is refused, whether it says its size or not', async () => {
  const before = received.length
  expect((await upload(Buffer.alloc(65 * 1_048_576))).status).toBe(413)
  expect(received.length).toBe(before)
  const part = Buffer.alloc(1_048_576)
  async function* endless() {
    for (let index = 0; index < 200; index += 1) yield part
  }
  const response = await upload(Readable.toWeb(Readable.from(endless())) as unknown as BodyInit).catch(() => null)
  expect(response?.status ?? 413).toBe(413)
  await expect.poll(() => received.at(-1)?.broken).toBe(true)
})

test('an importer that refuses without reading is heard, however long the file', async () => {
  const response = await upload(Buffer.alloc(30_000_000), {}, 1999)
  expect({ status: response.status, ...(await response.json()) }).toEqual({
    status: 403,
    refusal: { code: 'NOT_PERMITTED' },
  })
})

test('an importer that does not take our signature is down, and nobody is signed out for that', async () => {
  expect((await upload('x', {}, 1998)).status).toBe(503)
})

test('a question that turns out too large is told so', async () => {
  async function* long() {
    for (let index = 0; index < 100; index += 1) yield Buffer.alloc(10_000, ' ')
  }
  const body = Readable.toWeb(Readable.from(long())) as unknown as BodyInit
  const headers = { 'content-type': 'application/json', cookie }
  const response = await fetch(at('/graphql'), { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  expect(response.status).toBe(413)
})

test('nobody signed in, no file; and no form of another site either', async () => {
  expect((await upload('x', { cookie: '' })).status).toBe(401)
  expect((await upload('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415)
  expect((await upload('x', { origin: 'https://evil.example' })).status).toBe(403)
})

test('the marked file comes back as a file', async () => {
  const response = await fetch(at('/imports/imp_1/marked'), { headers: { cookie, accept: 'text/html' } })
  expect(await response.text()).toBe('行,错误\n')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="marked.csv"')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.has('x-inside')).toBe(false)
})

test('whoever sends a question a letter at a time is not waited for', async () => {
  const socket = connect(gateway.port, '127.0.0.1')
  const closed = new Promise<number>((resolve) => {
    const began = performance.now()
    socket.once('close', () => resolve(performance.now() - began))
    socket.on('error', () => {})
  })
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{')
  const drip = setInterval(() => socket.write(' '), 500)
  expect(await closed).toBeLessThan(12_000) // five seconds, on a machine that may be busy
  clearInterval(drip)
  expect((await ask('{ reviewYears }')).status).toBe(200)
})

test('four hundred who send a letter at a time, each with a cookie of their own making, hold up nobody', async () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n'
  const senders = Array.from({ length: 400 }, (_, index) => {
    const socket = connect(gateway.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(`${head}cookie: jijiao=${'0'.repeat(20)}${index}\r\n\r\n{`)
    return socket
  })
  await Promise.all(senders.map((one) => (one.connecting ? once(one, 'connect') : null)))
  await wait(300)
  expect((await ask('{ reviewYears }')).status).toBe(200)
  expect((await upload(Buffer.alloc(1_000))).status).toBe(202)
  for (const one of senders) one.destroy()
})

test('its log tells operations and times, and nobody', async () => {
  const list =
    'query Named($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { person { name } } } }'
  const headers = { 'content-type': 'application/json', cookie }
  const variables = { filter: { reviewYear: 2016, name: '李建国' } }
  await fetch(at('/graphql'), { method: 'POST', headers, body: JSON.stringify({ query: list, variables }) })
  await fetch(at('/graphql'), {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: list, variables: { filter: '李建国' } }),
  })
  await fetch(at('/session'), { method: 'POST', headers, body: '{"login":"wang","password":"王的密码"}' })
  await expect.poll(() => logged.join('')).toMatch(/"status":\d+,"ms":\d+/)
  expect(logged.join('')).not.toMatch(
    new RegExp(`李建国|王的密码|wang|${account}|${cookie.slice(7)}|127\\.0\\.0\\.1|${keys.people}`),
  )
})

test('it answers what is under way, takes nothing new, and ends', async () => {
  slow.ms = 1_000
  const under = ask('{ reviewYears }')
  await wait(300)
  const end = ended(gateway.process)
  gateway.process.kill('SIGTERM')
  await wait(200)
  await expect(fetch(at('/readyz'))).rejects.toThrow()
  expect(await (await under).json()).toEqual({ data: { reviewYears: [2016] } })
  expect(await end).toBe(0)
  slow.ms = 0
})

test('it ends when whoever started it is gone', async () => {
  gateway = await start()
  const end = ended(gateway.process)
  gateway.process.disconnect()
  expect(await end).toBe(0)
})
