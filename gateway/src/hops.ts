// Calls to the processes behind the gateway: signed one by one, with a time for each, and no second try for a deed.
import { type Call, signCall } from '@jijiao/kernel/caller'
import type { GraphQLError } from 'graphql'
import { Pool } from 'undici'
import { cleaned, SubgraphFault } from './faults.ts'
import { log } from './log.ts'

export type HopRequest = {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body: string
  signal: AbortSignal
}
export type HopAnswer = { status: number; text: string }
/** How a request reaches a subgraph: a socket in service, a function call in a test of one process. */
export type FetchSubgraph = (name: string, request: HopRequest) => Promise<HopAnswer>

/** Milliseconds. A deed may take longer: a verdict is reasoned and kept before it is answered. */
export const hopMs = { query: 2_000, mutation: 15_000 } as const
export const totalMs = { query: 5_000, mutation: 20_000 } as const
export type Kind = keyof typeof hopMs

export type SubgraphAnswer = { data: Record<string, unknown> | null; errors: GraphQLError[] }
export type CallSubgraph = (
  name: string,
  ask: { query: string; variables?: Record<string, unknown> },
  call: Call,
  how: { kind: Kind; signal: AbortSignal },
) => Promise<SubgraphAnswer>

/** @throws SubgraphFault when there is no usable answer. */
export function caller(keys: ReadonlyMap<string, Buffer>, fetchSubgraph: FetchSubgraph): CallSubgraph {
  return async (name, ask, call, { kind, signal }) => {
    const key = keys.get(name)
    if (!key) throw new Error(`There is no signing key for ${name}.`)
    const body = JSON.stringify(ask)
    const headers = {
      ...signCall(key, { subgraph: name, method: 'POST', path: '/graphql', body }, call),
      'content-type': 'application/json',
      accept: 'application/json',
    }
    using patience = within(hopMs[kind], signal)
    let answer: HopAnswer
    try {
      answer = await fetchSubgraph(name, { method: 'POST', path: '/graphql', headers, body, signal: patience.signal })
    } catch (fault) {
      throw toldFault(name, call, faultOf(name, kind, patience.signal, fault))
    }
    return answerOf(name, kind, call, answer)
  }
}

/** A signal that ends after so many milliseconds, or with another; put away as soon as it is not needed, for there are thousands a second. */
export function within(ms: number, other: AbortSignal | null): { signal: AbortSignal; [Symbol.dispose](): void } {
  const controller = new AbortController()
  const end = () => controller.abort()
  const timer = setTimeout(end, ms)
  if (other?.aborted) end()
  other?.addEventListener('abort', end, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      other?.removeEventListener('abort', end)
    },
  }
}

/** Nothing was done when no connection came about; after that, of a deed nobody knows. */
function faultOf(name: string, kind: Kind, limit: AbortSignal, fault: unknown): SubgraphFault {
  const code = fault instanceof Error && 'code' in fault ? fault.code : ''
  const neverSent = code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT'
  const late = limit.aborted || (typeof code === 'string' && code.endsWith('_TIMEOUT'))
  return new SubgraphFault(name, late && !neverSent ? 'LATE' : 'UNREACHABLE', kind === 'mutation' && !neverSent)
}

function toldFault(name: string, call: Call, fault: SubgraphFault): SubgraphFault {
  log.warn({ subgraph: name, reason: fault.reason, request: call.request, operation: call.operation }, 'no answer')
  return fault
}

function answerOf(name: string, kind: Kind, call: Call, { status, text }: HopAnswer): SubgraphAnswer {
  if (status === 401) throw toldFault(name, call, new SubgraphFault(name, 'REJECTED', false))
  const answer = parsed(name, text)
  if (!answer) throw toldFault(name, call, new SubgraphFault(name, 'UNREADABLE', kind === 'mutation'))
  return answer
}

function parsed(name: string, text: string): SubgraphAnswer | null {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return null
    const data = isRecord(value.data) ? value.data : null
    const errors = Array.isArray(value.errors) ? value.errors.filter(isRecord).map((error) => cleaned(name, error)) : []
    return data || errors.length > 0 ? { data, errors } : null
  } catch {
    return null
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One pool of connections per process, kept shorter than the other side keeps them (75 s), or we would write into a closed one. */
export function openPools(ports: Readonly<Record<string, number>>) {
  const pools = new Map(
    Object.entries(ports).map(([name, port]) => [
      name,
      new Pool(`http://127.0.0.1:${port}`, {
        connections: 64,
        pipelining: 1,
        keepAliveTimeout: 30_000,
        connect: { timeout: 1_000 },
        headersTimeout: hopMs.mutation,
        bodyTimeout: hopMs.mutation,
        maxResponseSize: 32 * 1_048_576,
      }),
    ]),
  )
  const fetchSubgraph: FetchSubgraph = async (name, { method, path, headers, body, signal }) => {
    const pool = pools.get(name)
    if (!pool) throw new Error(`There is no address for ${name}.`)
    const response = await pool.request({ method, path, headers, body: method === 'GET' ? null : body, signal })
    return { status: response.statusCode, text: await response.body.text() }
  }
  const close = async () => void (await Promise.all([...pools.values()].map((pool) => pool.destroy())))
  return { pools, fetchSubgraph, close }
}
