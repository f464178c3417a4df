// The gateway on a socket: turns what Node hears into a question and an answer into bytes, and lets no slow sender hold a place.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { drained } from '@jijiao/kernel/drain'
import { isUpload } from './exchange.ts'
import type { Gateway } from './gateway.ts'
import { log } from './log.ts'

/** Milliseconds. A question is small and comes at once; a file over a slow line takes minutes. */
const questionMs = 5_000
const uploadMs = 900_000

/** What is behind the socket: a door, and how it is told that no more will come. */
export type Door = { answer: Gateway['answer']; close(): void; stop(): Promise<void> }

export type Listening = { server: Server; port: number; stop(): Promise<void> }

/** @param at.proxied a proxy stands before it, and says whom it asks for. */
export function listen(door: Door, at: { port: number; host: string; proxied?: boolean }): Promise<Listening> {
  const options = { requestTimeout: uploadMs, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 }
  const server = createServer(options, (request, response) => void serve(door, request, response, at.proxied === true))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : at.port
      resolve({ server, port, stop: () => drain(door, server) })
    })
  })
}

async function serve(door: Door, request: IncomingMessage, response: ServerResponse, proxied: boolean) {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const path = request.url ?? '/'
  const patienceMs = isUpload(request.method ?? '', path) ? uploadMs : questionMs
  const slow = request.method === 'POST' ? setTimeout(() => request.destroy(), patienceMs) : undefined
  request.once('end', () => clearTimeout(slow))
  request.once('close', () => clearTimeout(slow))
  try {
    const asked = {
      method: request.method ?? 'GET',
      path,
      headers: request.headers,
      // Whoever stops reading early has something to say, and the connection is needed for that.
      body: request.iterator({ destroyOnReturn: false }),
      source: proxied ? toldSource(request) : (request.socket.remoteAddress ?? ''),
      signal: gone.signal,
    }
    const { status, headers, cookies, body } = await door.answer(asked)
    if (response.destroyed) return
    response.writeHead(status, cookies ? { ...headers, 'set-cookie': [...cookies] } : headers)
    if (request.method === 'HEAD') response.end()
    else if (body instanceof Readable) await pipeline(body, response)
    else response.end(body)
  } catch (why) {
    // The other side left, or the importer broke off in the middle: nothing can be said any more.
    log.debug({ broken: why instanceof Error ? why.name : 'unknown' })
    response.destroy()
  }
  await rest(request)
}

const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** A proxy on this machine writes the address that it heard last; from anywhere else, or without a proxy, the header is only a claim. */
function toldSource({ socket, headers }: IncomingMessage): string {
  const peer = socket.remoteAddress ?? ''
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return ownAddresses.has(peer) && told ? told.slice(0, 64) : peer
}

/** Who has been answered before all was sent reads the answer only after sending the rest, which goes nowhere. */
async function rest(request: IncomingMessage) {
  if (request.readableEnded || request.destroyed) return
  request.resume()
  await finished(request, { signal: AbortSignal.timeout(questionMs) }).catch(() => request.destroy())
}

async function drain(door: Door, server: Server) {
  door.close()
  await drained(server)
  await door.stop()
}
