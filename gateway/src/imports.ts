// Files on their way to the importer and back: streamed, never kept here, never larger than a file may be.
import { Readable } from 'node:stream'
import { type Call, signCall } from '@jijiao/kernel/caller'
import type { Pool } from 'undici'
import { type Answered, type Asked, fault } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { log } from './log.ts'
import { told, upTo, wasTooLarge } from './passing.ts'

/** Upload is a streamed route beside GraphQL: a mutation would hold the whole file in memory. */
export const uploadLimitBytes = 64 * 1_048_576
/** Milliseconds without a byte from the importer; it answers at once and works on by itself. */
const silentMs = 60_000

export type Passed = { status: number; headers: Record<string, string | string[] | undefined>; body: Readable }
/** How a request reaches the importer with its body as it comes. */
export type PassToImporter = (request: {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array> | null
  signal: AbortSignal
}) => Promise<Passed>

const paths = /^\/imports(\/[\w-]{1,64}(\/[\w-]{1,32})?)?(\?[!-~]*)?$/

const tooLarge = () =>
  fault(413, 'TOO_LARGE', '文件超过 64 MiB,请分成几份导入。', 'The file is larger than 64 MiB: import it in parts.')

/** The digest of a stream is known only at its end, so the call is signed over an empty body: path and query are what it asks for. */
export function openImports(key: Buffer, pass: PassToImporter) {
  return async (asked: Asked, call: Call): Promise<Answered> => {
    const { method, path } = asked
    if (!paths.test(path)) return fault(404, 'NOT_FOUND', '没有此地址。', 'There is no such address.')
    if (method !== 'GET' && method !== 'POST')
      return fault(405, 'BAD_REQUEST', '方法不可用。', 'No such method here.', { allow: 'GET, POST' })
    const type = asked.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
    if (method === 'POST' && type !== 'application/octet-stream' && type !== 'application/json') {
      return fault(
        415,
        'BAD_REQUEST',
        '请以 application/octet-stream 上传文件。',
        'Send the file as application/octet-stream.',
      )
    }
    if (Number(asked.headers['content-length'] ?? 0) > uploadLimitBytes) return tooLarge()
    const headers = {
      ...signCall(key, { subgraph: 'importer', method, path, body: '' }, call),
      ...(method === 'POST' && type ? { 'content-type': type } : {}),
    }
    try {
      const body = method === 'POST' ? upTo(uploadLimitBytes, asked.body) : null
      const passed = await pass({ method, path, headers, body, signal: asked.signal })
      // Told on, it would look to a browser as if its officer were signed out; it is our signature that was not taken.
      if (passed.status === 401) throw new Error('The importer refused the signature.')
      return told(passed, ['content-type', 'content-length', 'content-disposition'])
    } catch (why) {
      if (wasTooLarge(why)) return tooLarge()
      log.warn({ subgraph: 'importer', request: call.request, operation: call.operation }, 'no answer')
      throw new SubgraphFault('importer', 'UNREACHABLE', method === 'POST')
    }
  }
}

export function passBy(pool: Pool): PassToImporter {
  return async ({ method, path, headers, body, signal }) => {
    const response = await pool.request({
      method,
      path,
      headers,
      body: body ? Readable.from(body, { objectMode: false }) : null,
      signal,
      headersTimeout: silentMs,
      bodyTimeout: silentMs,
    })
    return { status: response.statusCode, headers: response.headers, body: response.body }
  }
}
