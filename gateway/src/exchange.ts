// One request and its answer, without a socket: what every door of the gateway takes and gives, in service and in a test.
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

export type Asked = {
  method: string
  /** Path and query, as they were sent. */
  path: string
  headers: IncomingHttpHeaders
  body: AsyncIterable<Uint8Array>
  /** The address that asks, as far as it is known: a proxy on this machine tells whom it asks for. */
  source: string
  /** Ends when whoever asked is gone. */
  signal: AbortSignal
  /** Fresh for each request; stands in every signed call and every log entry. */
  request: string
}

export type Answered = {
  status: number
  headers: Record<string, string>
  /** Where several are set at once; one alone may stand among the headers. */
  cookies?: readonly string[]
  body: string | Uint8Array | Readable
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answered => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

/** A fault beside GraphQL: a code, and the sentence in both languages. */
export const fault = (status: number, code: string, message: string, messageEn: string, headers = {}): Answered =>
  json(status, { fault: { code, message, messageEn } }, headers)

/** Who takes nothing but plain JSON is told with 200 that the question itself is wrong: so GraphQL over HTTP has it for such clients. */
export function statusOfWrong({ headers: { accept = '*/*' } }: Asked): 200 | 400 {
  const plain = accept.includes('application/json') && !/graphql-response\+json|\*\/\*/.test(accept)
  return plain ? 200 : 400
}

/** The body as JSON, or the answer to one that cannot be taken. */
export async function readJson(asked: Asked, limitBytes: number): Promise<{ value: unknown } | { refused: Answered }> {
  const type = asked.headers['content-type'] ?? ''
  const encoding = asked.headers['content-encoding'] ?? 'identity'
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type) || encoding !== 'identity') {
    return { refused: fault(415, 'BAD_REQUEST', '请以 UTF-8 的 JSON 提交。', 'Send JSON in UTF-8.') }
  }
  const bytes = await bytesOf(asked, limitBytes)
  if (!bytes) return { refused: fault(413, 'TOO_LARGE', '提交的内容过大。', 'This is too large.') }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { refused: fault(400, 'BAD_REQUEST', '提交的内容不是有效的 JSON。', 'This is not JSON in UTF-8.') }
  }
}

/**
 * The request with its body here, as far as it may come: read before anything is kept for it, so that whoever sends slowly holds up nobody else.
 * What is refused unread (too long by its own word, no JSON and no form) stays unread.
 */
export async function received(asked: Asked, limitBytes: number): Promise<Asked> {
  const type = asked.headers['content-type'] ?? ''
  const unread = Number(asked.headers['content-length'] ?? 0) > limitBytes || !/json|form/i.test(type)
  if (asked.method !== 'POST' || unread) return asked
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of asked.body) {
    parts.push(part)
    size += part.length
    if (size > limitBytes) break
  }
  return { ...asked, body: Readable.from(parts) }
}

/** Null when there is more than may come; the rest is not read. */
async function bytesOf(asked: Asked, limitBytes: number): Promise<Uint8Array | null> {
  if (Number(asked.headers['content-length'] ?? 0) > limitBytes) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of asked.body) {
    size += part.length
    if (size > limitBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Whether a request that changes something comes from our own pages: another site's form cannot say so.
 * A request without Origin is no browser's; one that a browser marks as from elsewhere is refused whatever it says.
 */
export function fromHere(asked: Asked, origins: ReadonlySet<string>): boolean {
  const { origin, 'sec-fetch-site': site } = asked.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || origins.has(origin)
}

const localNames = ['127.0.0.1', 'localhost', '[::1]']
export const isOfThisMachine = (origin: string): boolean => localNames.includes(new URL(origin).hostname)

/** The public origin, and for one on this machine each of its names. */
export function originsOf(publicOrigin: string): ReadonlySet<string> {
  const { protocol, port } = new URL(publicOrigin)
  const own = isOfThisMachine(publicOrigin)
    ? localNames.map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`)
    : []
  return new Set([publicOrigin, ...own])
}

/** A file on its way in: over a slow line it takes minutes, where a question is here at once. */
export const isUpload = (method: string, path: string): boolean =>
  method === 'POST' && /^\/(imports|agency\/inquiries)([/?]|$)/.test(path)
