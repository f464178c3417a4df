// The real gateway before the real people and an identity provider, without a socket; and a browser that walks from one to the other.
import { readFileSync } from 'node:fs'
import { afterAll } from 'vitest'
import { buildGateway } from '../../gateway/src/gateway.ts'
import type { ProviderSettings } from '../../gateway/src/provider.ts'
import type { buildDoors, SmallProvince } from './ask.ts'
import { client } from './provider.ts'

export const publicOrigin = 'http://127.0.0.1:4000'
const file = (path: string) => new URL(`../../${path}`, import.meta.url)
const supergraph = readFileSync(file('schema/supergraph.graphql'), 'utf8')

type Behind = Pick<SmallProvince, 'settings'> & { doors: ReturnType<typeof buildDoors> }
export type Door = Awaited<ReturnType<typeof openProviderGateway>>

export async function openProviderGateway(
  { doors, settings }: Behind,
  provider: Partial<ProviderSettings> & { issuer: string },
) {
  const gateway = await buildGateway({
    supergraph,
    signingKeys: settings.secrets.signingKeys,
    publicOrigin,
    mode: 'demo',
    consoleFolder: file('test/gateway/no-console').pathname,
    provider: { ...client, subjectClaim: 'sub', name: '统一身份认证', ...provider },
    fetchSubgraph: async (name, { method, path, headers, body }) => {
      const { answer } = await doors(name as Parameters<typeof doors>[0])
      const { status, text } = await answer(method, path, headers, Buffer.from(body))
      return { status, text }
    },
  })
  afterAll(() => gateway.stop())
  async function* bytes(body: string) {
    yield Buffer.from(body)
  }
  return async (method: string, path: string, cookie = '', body: unknown = undefined) => {
    const answered = await (gateway.answerAny ?? gateway.answer)({
      method,
      path,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: bytes(body === undefined ? '' : JSON.stringify(body)),
      source: '127.0.0.1',
      signal: new AbortController().signal,
    })
    const cookies = answered.cookies ?? [answered.headers['set-cookie'] ?? '']
    const location = answered.headers.location ?? ''
    return {
      status: answered.status,
      location,
      /** The cookie that was set last, as a browser sends it back. */
      set: cookies.at(-1)?.split(';')[0] ?? '',
      cookies,
      body: String(answered.body),
      /** All that a proxy on the way may write down. */
      head: JSON.stringify([answered.status, answered.headers, cookies]),
    }
  }
}

/** A browser at the provider: follows it until it leads back here. `jar`: the provider's own cookies, which stay. */
export async function throughProvider(from: string, jar = new Map<string, string>()): Promise<string> {
  let at = from
  for (let hops = 0; hops < 8 && !at.startsWith(publicOrigin); hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: cookie ? { cookie } : {} })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    at = new URL(answer.headers.get('location') ?? '', at).href
  }
  return at.slice(publicOrigin.length)
}

/** Walks from the button to the way back. */
export async function walk(door: Door, jar?: Map<string, string>): Promise<{ callback: string; cookie: string }> {
  const left = await door('GET', '/session/provider')
  return { callback: await throughProvider(left.location, jar), cookie: left.set }
}
