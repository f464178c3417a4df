// An agency's machine before the real doors: the exchange on a socket, the gateway before it, keys of its own, and everything it could send wrongly. Long: each kind of call has its builder.
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { type AccountId, dayAt } from '@jijiao/kernel'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { Pool } from 'undici'
import { afterAll } from 'vitest'
import { buildGateway } from '../../gateway/src/gateway.ts'
import { passBy } from '../../gateway/src/imports.ts'
import { openDoors } from '../../subgraphs/audits/src/exchange/doors.ts'
import { openIssuer } from '../../subgraphs/audits/src/exchange/issuer.ts'
import { hashesBy } from '../../subgraphs/audits/src/subjects.ts'
import { tokenPublicKey } from '../../tools/settings.ts'
import { agencyDeeds } from './agencies.ts'
import type { SmallProvince } from './ask.ts'
import * as callers from './callers.ts'

/** Where everything stands unless said otherwise. */
export const origin = 'http://127.0.0.1:4000'
const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const supergraph = readFileSync(file('schema/supergraph.graphql'), 'utf8')
export const operation = (name: string) => readFileSync(file(`gateway/agencyOperations/${name}.graphql`), 'utf8')
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function* bytes(body: string | Uint8Array) {
  yield typeof body === 'string' ? Buffer.from(body) : body
}

/** The exchange and the gateway of a province, in this process; closed after the file's last test. `at`: where it is said to stand. */
export async function openExchangeOf(province: SmallProvince, at = origin) {
  const { settings, doors: subgraphs, clock } = province
  const { exchangeKeys, identityKeys, signingKeys } = settings.secrets
  const database = province.open('audits')
  const today = () => dayAt(clock.now)
  const faults: unknown[] = []
  const onFault = (fault: unknown) => void faults.push(fault)
  const issuer = openIssuer({ db: database.db, origin: at, tokenKey: exchangeKeys.token, today, onFault })
  const exchange = openDoors({
    database,
    signingKey: Buffer.from(exchangeKeys.signing, 'base64url'),
    hashOf: hashesBy(identityKeys.hash),
    issuer,
    today,
    onFault,
  })
  const server = createServer((request, response) => {
    exchange.answer(request, response).catch((fault: unknown) => {
      onFault(fault)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const pool = new Pool(`http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`, {
    connections: 16,
  })
  const gateway = await buildGateway({
    supergraph,
    signingKeys: { ...signingKeys, exchange: exchangeKeys.signing },
    publicOrigin: at,
    mode: 'production',
    consoleFolder: file('test/gateway/no-console'),
    exchange: { pass: passBy(pool), tokenKey: tokenPublicKey(settings.secrets) },
    fetchSubgraph: async (name, { method, path, headers, body }) => {
      const { answer } = await subgraphs(name as Parameters<typeof subgraphs>[0])
      const { status, text } = await answer(method, path, headers, Buffer.from(body))
      return { status, text }
    },
  })
  afterAll(async () => {
    await exchange.stop()
    await gateway.stop()
    await pool.destroy()
    server.close()
    server.closeAllConnections()
  })
  async function visit(method: string, path: string, headers: Record<string, string>, body: string | Uint8Array = '') {
    const told = await gateway.answer({
      method,
      path,
      headers,
      source: '127.0.0.1',
      body: bytes(body),
      signal: new AbortController().signal,
    })
    const parts: Buffer[] = []
    if (typeof told.body === 'string' || told.body instanceof Uint8Array) parts.push(Buffer.from(told.body))
    else for await (const part of told.body) parts.push(Buffer.from(part))
    return { status: told.status, headers: told.headers, text: Buffer.concat(parts).toString() }
  }
  return { visit, faults, exchange, gateway, province }
}
export type ExchangeOf = Awaited<ReturnType<typeof openExchangeOf>>

export type Keys = { publicKey: CryptoKey; privateKey: CryptoKey; jwk: JWK; kid: string; alg: 'ES256' | 'EdDSA' }
export async function newKeys(alg: 'ES256' | 'EdDSA' = 'ES256'): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const jwk = await exportJWK(publicKey)
  return { publicKey, privateKey, jwk, kid: await calculateJwkThumbprint(jwk), alg }
}

type Parts = { header?: Record<string, unknown>; claims?: Record<string, unknown>; key?: CryptoKey | Uint8Array }
const seconds = () => Math.floor(Date.now() / 1_000)
/** A member that is undefined is left out: that is how something is sent without it. */
const given = (of: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))

export const signed = (header: Record<string, unknown>, claims: Record<string, unknown>, key: CryptoKey | Uint8Array) =>
  new SignJWT(given(claims)).setProtectedHeader({ alg: 'ES256', ...given(header) }).sign(key)

export const assertionOf = (
  client: string,
  keys: Keys,
  { header = {}, claims = {}, key = keys.privateKey }: Parts = {},
) =>
  signed(
    { alg: keys.alg, kid: keys.kid, ...header },
    {
      iss: client,
      sub: client,
      aud: `${origin}/agency/token`,
      jti: randomUUID(),
      iat: seconds(),
      exp: seconds() + 60,
      ...claims,
    },
    key,
  )

export const proofOf = (
  keys: Keys,
  claims: Record<string, unknown>,
  { header = {}, key = keys.privateKey }: Parts = {},
) =>
  signed(
    { typ: 'dpop+jwt', alg: keys.alg, jwk: keys.jwk, ...header },
    { jti: randomUUID(), iat: seconds(), ...claims },
    key,
  )

export const athOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export type TokenAsk = { assertion?: string; proof?: string | null; form?: Record<string, string | undefined> }

/** A machine with a registered key: what it does rightly, each part of which a test may replace. */
export async function openMachine(
  { visit, province }: ExchangeOf,
  agreement: string,
  keys?: Keys,
  registrar: AccountId = callers.agency,
) {
  const own = keys ?? (await newKeys())
  const { deed } = agencyDeeds(province.ask)
  const registered = await deed(registrar, 'key', { agreementId: agreement, jwk: JSON.stringify(own.jwk) })
  if (registered.__typename !== 'AgencyKey') throw new Error(JSON.stringify(registered))

  async function askToken(ask: TokenAsk = {}) {
    const form = given({
      grant_type: 'client_credentials',
      scope: 'predicate',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: ask.assertion ?? (await assertionOf(agreement, own)),
      ...ask.form,
    })
    const proof =
      ask.proof === undefined ? await proofOf(own, { htm: 'POST', htu: `${origin}/agency/token` }) : ask.proof
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(proof === null ? {} : { dpop: proof }) }
    const { status, text } = await visit(
      'POST',
      '/agency/token',
      headers,
      new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])).toString(),
    )
    const told: Record<string, unknown> = JSON.parse(text)
    return { status, told, token: typeof told.access_token === 'string' ? told.access_token : null }
  }
  async function token(scope = 'predicate'): Promise<string> {
    const { token: got, told } = await askToken({ form: { scope } })
    if (!got) throw new Error(JSON.stringify(told))
    return got
  }
  const proofFor = (got: string, claims: Record<string, unknown> = {}, parts: Parts = {}) =>
    proofOf(own, { htm: 'POST', htu: `${origin}/graphql`, ath: athOf(got), ...claims }, parts)

  async function run(
    got: string,
    name: string,
    variables: Record<string, unknown>,
    headers: Record<string, string> = {},
  ) {
    const proof = await proofFor(got)
    return raw({ query: operation(name), variables }, { authorization: `DPoP ${got}`, dpop: proof, ...headers })
  }
  async function raw(body: unknown, headers: Record<string, string>) {
    const { status, text } = await visit(
      'POST',
      '/graphql',
      { 'content-type': 'application/json', ...headers },
      JSON.stringify(body),
    )
    return {
      status,
      text,
      told: JSON.parse(text) as {
        data?: Record<string, Record<string, unknown> | null> | null
        errors?: { extensions: { code: string } }[]
      },
    }
  }
  return { keys: own, agreement, askToken, token, proofFor, run, raw }
}
export type Machine = Awaited<ReturnType<typeof openMachine>>
