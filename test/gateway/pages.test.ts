// The console's pages and files, and what stands on every answer.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from '../../gateway/src/operations.ts'
import { openDoor } from './door.ts'

const registered = 'query Years {\n  reviewYears\n}'
const consoleFolder = mkdtempSync(join(tmpdir(), 'jijiao-pages-'))
afterAll(() => rmSync(consoleFolder, { recursive: true }))
mkdirSync(join(consoleFolder, 'assets'))
writeFileSync(join(consoleFolder, 'index.html'), '<!doctype html><title>继续教育学时登记与审验</title>')
writeFileSync(join(consoleFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
writeFileSync(join(consoleFolder, 'assets', 'index-RXFhgmpI.js'), `console.log(${JSON.stringify('学'.repeat(2_000))})`)
writeFileSync(join(consoleFolder, 'operations.json'), JSON.stringify({ [hashOf(registered)]: registered }))
writeFileSync(join(consoleFolder, '..', `${consoleFolder.split('/').at(-1)}.secret`), 'secret')
afterAll(() => rmSync(`${consoleFolder}.secret`))

const door = await openDoor({}, { consoleFolder })
const open = (path: string, headers: Record<string, string> = {}) => door.visit({ method: 'GET', path, headers })

test.each(['/', '/applicants/app_1', '/policies?year=2016', '/jurisdictions/64.6401', '/imports'])(
  '%s opens the console',
  async (path) => {
    const { status, headers, body } = await open(path, { accept: 'text/html' })
    expect({ status, type: headers['content-type'], caching: headers['cache-control'] }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      caching: 'no-store',
    })
    expect(String(body)).toContain('继续教育学时登记与审验')
  },
)

test('a file named by its content is kept for ever, any other asked for anew', async () => {
  const asset = await open('/assets/index-RXFhgmpI.js')
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect((await open('/icon.svg')).headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'no-store',
  })
})

test('a file travels compressed to whoever takes that, and is the same', async () => {
  const zipped = await open('/assets/index-RXFhgmpI.js', { 'accept-encoding': 'gzip, br' })
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  const whole = await open('/assets/index-RXFhgmpI.js')
  expect(gunzipSync(Buffer.from(zipped.body as Uint8Array))).toEqual(Buffer.from(whole.body as Uint8Array))
  expect((await open('/assets/index-RXFhgmpI.js', { 'if-none-match': zipped.headers.etag ?? '' })).status).toBe(304)
})

test.each([
  '/assets/missing.js',
  '/../secret',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/package.json',
  '/assets/..%5c..%5cx.json',
  '/operations.json',
  '/index.html%00.js',
  '/%',
  '/missing.map.json',
])('%s is no file', async (path) => {
  const { status, body } = await open(path)
  expect(status === 404 || String(body).includes('<!doctype html>')).toBe(true)
  expect(String(body)).not.toMatch(/root:|secret|reviewYears/)
})

test('a page is not written to', async () => {
  expect(await door.visit({ method: 'PUT', path: '/index.html' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  })
})

test.each([
  ['a page', { method: 'GET', path: '/' }],
  ['a file', { method: 'GET', path: '/assets/index-RXFhgmpI.js' }],
  [
    'an answer',
    {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { id } }"}',
    },
  ],
  ['a refusal', { method: 'POST', path: '/session', headers: { origin: 'https://evil.example' } }],
  ['readiness', { method: 'GET', path: '/readyz' }],
])('on %s stand the headers that keep a browser from doing more than it should', async (_, visit) => {
  const { headers } = await door.visit(visit)
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*base-uri 'none'.*frame-ancestors 'none'/)
  expect(policy).not.toMatch(/unsafe|http|\*/)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'x-request-id': expect.any(String),
  })
  expect(headers).not.toHaveProperty('strict-transport-security')
})

test('over https a browser is told to stay there', async () => {
  const { headers } = await (await openDoor({}, { publicOrigin: 'https://jijiao.example.cn' })).visit({
    method: 'GET',
    path: '/',
  })
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
})

test('without a built console its pages say so, and the rest answers', async () => {
  const bare = await openDoor()
  expect((await bare.visit({ method: 'GET', path: '/' })).status).toBe(503)
  expect(await bare.ask('{ reviewYears }')).toHaveProperty('data')
})

const production = await openDoor({}, { consoleFolder, mode: 'production' })

test('production runs what the console was built with, by text or by hash, and nothing else', async () => {
  expect((await production.post({ query: registered })).status).toBe(200)
  expect(
    (await production.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(registered) } } })).status,
  ).toBe(200)
  expect((await production.post({ query: '{ reviewYears }' })).status).toBe(404)
  expect(
    (
      await production.post({
        query: '{ reviewYears }',
        extensions: { persistedQuery: { sha256Hash: hashOf(registered) } },
      })
    ).status,
  ).toBe(404)
  expect((await production.post({ extensions: { persistedQuery: { sha256Hash: hashOf('x') } } })).status).toBe(404)
})

test('a register of operations that was tampered with is not started on', async () => {
  writeFileSync(
    join(consoleFolder, 'operations.json'),
    JSON.stringify({ [hashOf(registered)]: 'query Years { me { id } }' }),
  )
  await expect(openDoor({}, { consoleFolder, mode: 'production' })).rejects.toThrow('not the one that was registered')
})
