// A gateway in one process over the invented register, and a visitor at its door.
import './quiet.ts'
import { fileURLToPath } from 'node:url'
import { buildGateway, type GatewayOptions } from '../../gateway/src/gateway.ts'
import { keys, makeWorld, type Override, supergraph } from './world.ts'

export const origin = 'http://127.0.0.1:4000'
const noConsole = fileURLToPath(new URL('./no-console', import.meta.url))

export type Told = {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** The error that stands at exactly this place. */
export const errorAt = (told: Told, ...path: (string | number)[]) =>
  told.errors?.find((error) => JSON.stringify(error.path) === JSON.stringify(path))

async function* bytes(body: string | Uint8Array) {
  if (body.length > 0) yield typeof body === 'string' ? Buffer.from(body) : body
}

export type Visit = { method?: string; path: string; headers?: Record<string, string>; body?: string | Uint8Array }

/** The session's cookie of the account that every visitor here is, and the account. */
export const cookie = 'jijiao=0123456789abcdef0123456789abcdef'
export const account = 'acc_wang'

/** Their session, as people tells of it. */
export const here = {
  id: account,
  sessionId: 'ses_wang',
  steppedUpAt: null,
  viewAs: null,
  viewed: null,
  viewUntil: null,
  idleMs: 900_000,
  idleUntil: '2025-12-31T16:15:00Z',
  endsAt: '2026-01-01T00:00:00Z',
}

const session = {
  Query: {
    sessionAccount: (_: unknown, { token }: { token: string }) => (`jijiao=${token}` === cookie ? here : null),
  },
}

export async function openDoor(override: Override = {}, options: Partial<GatewayOptions> = {}) {
  const people = override.resolvers?.people ?? {}
  const resolvers = { ...override.resolvers, people: { ...people, Query: { ...session.Query, ...people.Query } } }
  const world = makeWorld({ ...override, resolvers })
  const gateway = await buildGateway({
    supergraph,
    signingKeys: keys,
    publicOrigin: origin,
    mode: 'demo',
    consoleFolder: noConsole,
    fetchSubgraph: world.fetchSubgraph,
    ...options,
  })

  /** Through the door that takes any question, where there is one. */
  const visit = ({ method = 'POST', path, headers = {}, body = '' }: Visit) =>
    (gateway.answerAny ?? gateway.answer)({
      method,
      path,
      headers,
      body: bytes(body),
      source: '127.0.0.1',
      signal: new AbortController().signal,
    })

  /** A question as the console sends it. */
  const post = (question: unknown, headers: Record<string, string> = {}) =>
    visit({
      path: '/graphql',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify(question),
    })

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Told> =>
    JSON.parse(String((await post({ query, variables })).body))

  return { ...world, gateway, visit, post, ask }
}
