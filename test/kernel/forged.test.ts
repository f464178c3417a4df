// A real subgraph, twice, over one table of used calls: of ten thousand calls that nobody signed so, not one is taken. Long: each way of forging a call.
import { createHmac, randomBytes } from 'node:crypto'
import { callHeader, signatureHeader, signCall } from '@jijiao/kernel'
import { Pool } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Launched, launch } from '../../tools/launch.ts'
import { environmentOf, root } from '../../tools/settings.ts'
import { callBy } from '../testkit/calls.ts'
import { testDatabase } from '../testkit/database.ts'

const count = Number(process.env.FORGED ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const { connections, settings } = await testDatabase()
const keyOf = (name: 'projects' | 'people') => Buffer.from(settings.secrets.signingKeys[name], 'base64url')

let processes: Launched[] = []
let pools: Pool[] = []
beforeAll(async () => {
  const start = () =>
    launch({
      name: 'projects',
      script: `${root}/subgraphs/projects/src/index.ts`,
      environment: environmentOf('projects', settings, connections),
      print: () => {},
    })
  processes = await Promise.all([start(), start()])
  pools = processes.map(({ port }) => new Pool(`http://127.0.0.1:${port}`, { connections: 8 }))
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.destroy()))
  await Promise.all(processes.map((one) => one.stop()))
})

type Sent = { method: string; path: string; body: string; headers: Record<string, string> }

const body = '{"query":"{ __typename }"}'
const to = { subgraph: 'projects', method: 'POST', path: '/graphql', body }
const honest = (key = keyOf('projects'), more: Partial<typeof to> = {}): Sent => ({
  method: 'POST',
  path: '/graphql',
  body,
  headers: { 'content-type': 'application/json', ...signCall(key, { ...to, ...more }, callBy(null)) },
})

/** Numbers in a row from the seed. */
let state = seed
function below(sides: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * sides)
}
const one = <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0]
/** Never the same text. */
function slipped(text: string): string {
  const at = below(text.length)
  const letter = one(['A', 'z', '0', '9', '-', '_', '=', '+', '/', '.', '%'])
  const changed = text.slice(0, at) + letter + text.slice(at + 1)
  const left = text.slice(0, at) + text.slice(at + 1)
  return one([changed === text ? left : changed, left, text + letter])
}

/** What the words of a call are, changed and signed anew by whoever holds this key. */
function reworded(change: (words: Record<string, unknown>) => object, key: Buffer): Sent {
  const sent = honest()
  const words = JSON.parse(Buffer.from(sent.headers[callHeader] ?? '', 'base64url').toString())
  const text = Buffer.from(JSON.stringify(change(words))).toString('base64url')
  const signature = createHmac('sha256', key).update(text).digest('base64url')
  return { ...sent, headers: { ...sent.headers, [callHeader]: text, [signatureHeader]: signature } }
}
const without = (sent: Sent, ...names: string[]): Sent => ({
  ...sent,
  headers: Object.fromEntries(Object.entries(sent.headers).filter(([name]) => !names.includes(name))),
})
const changed = (sent: Sent, name: string, text: string): Sent => ({
  ...sent,
  headers: { ...sent.headers, [name]: text },
})

/** Something else for each word that is under the signature, such as could stand there. */
const others: Readonly<Record<string, () => unknown>> = {
  account: () => one(['acc_admin', 'acc_review', 'acc_agency']),
  purpose: () => one(['TITLE_REVIEW', 'SUPERVISION', 'OWN_RECORD']),
  operation: () => 'Applicants',
  request: () => crypto.randomUUID(),
  steppedUpAt: () => one([Date.now() - 60_000, Date.now() + 1, null]),
  viewAs: () => 'acc_admin',
  agreement: () => 'agr_1',
  subgraph: () => 'people',
  method: () => 'GET',
  path: () => '/graphql?a=1',
  digest: () => randomBytes(32).toString('base64url'),
  at: () => Date.now() + one([-1, 1]) * (1 + below(20_000)),
  nonce: () => randomBytes(16).toString('base64url'),
}
const wordsOf = (sent: Sent): Record<string, unknown> =>
  JSON.parse(Buffer.from(sent.headers[callHeader] ?? '', 'base64url').toString())
/** These are held against the request itself; the others say whatever the gateway says. */
const bound = ['subgraph', 'method', 'path', 'digest']

const claims = { account: 'acc_admin', viewAs: 'acc_admin', steppedUpAt: 1, agreement: 'agr_1', purpose: 'SUPERVISION' }

/** Calls that were taken once and are to be taken never again. */
const used: Sent[] = []

const ways: Readonly<Record<string, () => Sent>> = {
  'nobody signed it': () =>
    without(honest(), ...one<string[]>([[callHeader], [signatureHeader], [callHeader, signatureHeader]])),
  'signed with the key of another subgraph': () => honest(keyOf('people')),
  'signed with a key of somebody’s own': () => honest(randomBytes(32)),
  'words put in, and signed with a key of somebody’s own': () =>
    reworded((words) => ({ ...words, ...claims }), randomBytes(32)),
  'words put in under the old signature': () => {
    const sent = honest()
    const words = { ...wordsOf(sent), ...claims }
    return changed(sent, callHeader, Buffer.from(JSON.stringify(words)).toString('base64url'))
  },
  ...Object.fromEntries(
    Object.entries(others).map(([word, other]) => [
      `another ${word} under the old signature`,
      () => {
        const sent = honest()
        const words = { ...wordsOf(sent), [word]: other() }
        return changed(sent, callHeader, Buffer.from(JSON.stringify(words)).toString('base64url'))
      },
    ]),
  ),
  ...Object.fromEntries(
    bound.map((word) => [
      `signed rightly for another ${word}`,
      () => reworded((words) => ({ ...words, [word]: others[word]?.() }), keyOf('projects')),
    ]),
  ),
  'taken once already, under a newer time': () => {
    const sent = used[below(used.length)] ?? honest()
    const words = { ...wordsOf(sent), at: Date.now() + 1 }
    return changed(sent, callHeader, Buffer.from(JSON.stringify(words)).toString('base64url'))
  },
  'one letter of the words is another': () => {
    const sent = honest()
    return changed(sent, callHeader, slipped(sent.headers[callHeader] ?? ''))
  },
  'one letter of the signature is another': () => {
    const sent = honest()
    return changed(sent, signatureHeader, slipped(sent.headers[signatureHeader] ?? ''))
  },
  'the body is another': () => ({ ...honest(), body: slipped(body) }),
  'the body has a space more': () => ({ ...honest(), body: `${body} ` }),
  'too old or too early': () =>
    reworded(
      (words) => ({ ...words, at: Date.now() + one([-1, 1]) * (31_000 + below(10_000_000)) }),
      keyOf('projects'),
    ),
  'meant for another subgraph': () =>
    honest(keyOf('projects'), { subgraph: one(['people', 'Projects', 'importer', '']) }),
  'sent to another path': () => ({
    ...honest(),
    path: one(['/', '/graphql/', '/graphql?a=1', '//graphql', '/GRAPHQL', '/%67raphql']),
  }),
  'signed for another path': () => honest(keyOf('projects'), { path: one(['/', '/graphql/', '/imports']) }),
  'sent by another method': () => ({ ...honest(), method: one(['PUT', 'PATCH', 'DELETE']) }),
  'signed for another method': () => honest(keyOf('projects'), { method: one(['GET', 'post', 'PUT']) }),
  'words that say nothing': () =>
    reworded(
      (words) => one([[], {}, { ...words, at: 'now' }, { ...words, account: 7 }, { ...words, nonce: null }]),
      keyOf('projects'),
    ),
  'taken once already': () => used[below(used.length)] ?? honest(randomBytes(32)),
}

async function statusOf(sent: Sent, at: number): Promise<number> {
  const { method, path, headers } = sent
  const response = await pools[at]?.request({ method, path, headers, body: sent.body })
  await response?.body.dump()
  return response?.statusCode ?? 0
}

/** Sixteen at a time, from the first to the last. */
async function inTurn<T, R>(all: readonly T[], work: (of: T, index: number) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  const waiting = all.entries()
  const hand = async () => {
    for (const [index, of] of waiting) answers[index] = await work(of, index)
  }
  await Promise.all(Array.from({ length: 16 }, hand))
  return answers
}

test('an honest call is taken by either process, and never a second time by either', async () => {
  for (let index = 0; index < 100; index += 1) used.push(honest())
  expect(new Set(await inTurn(used, (sent, index) => statusOf(sent, index % 2)))).toEqual(new Set([200]))
  expect(new Set(await inTurn(used, (sent, index) => statusOf(sent, index % 2)))).toEqual(new Set([401]))
  expect(new Set(await inTurn(used, (sent, index) => statusOf(sent, (index + 1) % 2)))).toEqual(new Set([401]))
})

test('of one call sent to both processes at once exactly one is taken', async () => {
  const pairs = await inTurn(
    Array.from({ length: 300 }, () => honest()),
    async (sent) => (await Promise.all([statusOf(sent, 0), statusOf(sent, 1)])).sort(),
  )
  expect(new Set(pairs.map(String))).toEqual(new Set(['200,401']))
})

test('no word under the signature is left out here, and what the gateway itself says otherwise is taken', async () => {
  expect(Object.keys(others).sort()).toEqual(Object.keys(wordsOf(honest())).sort())
  for (const [word, other] of Object.entries(others)) {
    const sent = reworded((words) => ({ ...words, [word]: other() }), keyOf('projects'))
    expect([word, await statusOf(sent, 0)]).toEqual([word, bound.includes(word) ? 401 : 200])
  }
})

test(`of ${count} forged, stale, replayed, altered and redirected calls none is taken (SEED=${seed})`, async () => {
  const names = Object.keys(ways)
  const taken: string[] = []
  const refused: Record<string, number> = {}
  await inTurn(Array.from({ length: count }), async (_, index) => {
    const name = names[index % names.length] ?? ''
    const sent = ways[name]?.() ?? honest(randomBytes(32))
    const status = await statusOf(sent, below(2))
    if (status === 401) refused[name] = (refused[name] ?? 0) + 1
    else taken.push(`${name}: ${status} ${JSON.stringify(sent)}`)
  })
  expect(taken).toEqual([])
  expect(Object.keys(refused).sort()).toEqual([...names].sort())
  expect(Object.values(refused).reduce((sum, some) => sum + some, 0)).toBe(count)
}, 120_000)
