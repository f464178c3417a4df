// The five and the importer on sockets, and the gateway as a process before them.

import { type ChildProcess, fork } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { verifyCall } from '@jijiao/kernel'
import { execArgv } from '../../tools/launch.ts'
import { account, cookie } from './door.ts'
import { keys, makeWorld, names } from './world.ts'

const people = {
  Query: {
    sessionAccount: (_: unknown, { token }: { token: string }) =>
      `jijiao=${token}` === cookie ? { id: account } : null,
  },
}
const world = makeWorld({
  resolvers: { people, audits: { Query: { reviewYears: () => wait(slow.ms, [2016]) } } },
})
/** How long the review years take. */
export const slow = { ms: 0 }

async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : 0)
    }),
  )

const subgraph = (name: string) =>
  createServer(async (request, response) => {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]))
    const { status, text } = await world.fetchSubgraph(name, {
      method: request.method === 'GET' ? 'GET' : 'POST',
      path: request.url ?? '/',
      headers,
      body: await bodyOf(request),
      signal: AbortSignal.timeout(10_000),
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })

/** What the importer was sent, byte by byte. */
export const received: { path: string; account: string | null; size: number; broken: boolean }[] = []
const importer = createServer(async (request, response) => {
  const { method = '', url: path = '', headers } = request
  if (path === '/readyz') return response.end('ready')
  const call = verifyCall(Buffer.from(keys.importer, 'base64url'), {
    subgraph: 'importer',
    method,
    path,
    body: '',
    headers,
  })
  if (!call) return response.writeHead(401).end()
  if (path === '/imports/imp_1/marked') {
    return response
      .writeHead(200, {
        'content-type': 'text/csv',
        'content-disposition': 'attachment; filename="marked.csv"',
        'x-inside': 'not for browsers',
      })
      .end('行,错误\n')
  }
  if (path.includes('review=1998')) return response.writeHead(401).end()
  if (path.includes('review=1999')) {
    return response.writeHead(403, { 'content-type': 'application/json' }).end('{"refusal":{"code":"NOT_PERMITTED"}}')
  }
  const one = { path, account: call.account, size: 0, broken: false }
  received.push(one)
  try {
    for await (const part of request) one.size += part.length
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"importId":"imp_1"}')
  } catch {
    one.broken = true
  }
})

export const servers: Server[] = [importer, ...names.map(subgraph)]
export type Running = { process: ChildProcess; port: number }

/** All that the process wrote. */
export const logged: string[] = []

export async function start(mode: 'demo' | 'production' = 'demo'): Promise<Running> {
  const ports = await Promise.all(
    servers.map(async (server) => (server.listening ? portOf(server) : listening(server))),
  )
  const child = fork(fileURLToPath(new URL('../../gateway/src/index.ts', import.meta.url)), {
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      JIJIAO_LOG: 'trace',
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_ORIGIN: 'http://127.0.0.1:4000',
      JIJIAO_MODE: mode,
      JIJIAO_SIGNING_KEYS: JSON.stringify(keys),
      JIJIAO_SUBGRAPHS: JSON.stringify(
        Object.fromEntries(['importer', ...names].map((name, index) => [name, ports[index]])),
      ),
    },
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => logged.push(String(text)))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { ready: boolean; port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  return { process: child, port }
}

const portOf = (server: Server) => {
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}
