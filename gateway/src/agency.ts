// Agencies' machines at the door: a token that was issued here, held by the key it was issued to, used once per call, for a registered document.
import { createHash } from 'node:crypto'
import { type Call, type Purpose, plainStanding, purposes, signCall } from '@jijiao/kernel/caller'
import { parseId } from '@jijiao/kernel/ids'
import { clockTolerance, customFetch, type JWK, jwksCache, validateJwtAccessToken } from 'oauth4webapi'
import { type Answered, type Asked, fault } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { type CallSubgraph, isRecord } from './hops.ts'
import type { PassToImporter } from './imports.ts'
import { log } from './log.ts'
import { told, upTo, wasTooLarge } from './passing.ts'
import type { Asker } from './session.ts'

/** A machine that asks: its account, and for what its token is good. */
export type AgencyAsker = Asker & { purpose: Purpose; scopes: ReadonlySet<string> }

export type TokenKey = JWK

export type AgencyOptions = {
  /** Tokens' issuer; what they are for begins with it. */
  origin: string
  /** The public half of the key that signs tokens. */
  tokenKey: TokenKey
  callSubgraph: CallSubgraph
}

/** Seconds a proof may be old, or ahead of us. */
const proofLife = 60

/** Whether somebody comes with a token at all. A cookie beside it counts nothing. */
export const bringsToken = (asked: Asked): boolean =>
  asked.headers.authorization !== undefined || asked.headers.dpop !== undefined

const admit =
  'mutation AdmitAgencyCall($input: AgencyCallInput!) { admitAgencyCall(input: $input) { account purpose } }'

/** The same bytes have several spellings in base64url; only the plain one is taken, so that a text that was changed is another text. */
const plainlySpelt = (jwt: string) =>
  jwt.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)

/** The proof's own claims, once its signature has been found right. */
function proofClaims(proof: string): { jti: string; iat: number; nonce: unknown; exp: unknown; nbf: unknown } | null {
  const payload: unknown = JSON.parse(Buffer.from(proof.split('.')[1] ?? '', 'base64url').toString('utf8'))
  if (!isRecord(payload) || typeof payload.jti !== 'string' || typeof payload.iat !== 'number') return null
  return { jti: payload.jti, iat: payload.iat, nonce: payload.nonce, exp: payload.exp, nbf: payload.nbf }
}

export function openAgencies({ origin, tokenKey, callSubgraph }: AgencyOptions) {
  const issuer = { issuer: origin, jwks_uri: `${origin.replace(/^http:/, 'https:')}/agency/keys` }
  const keys = { keys: [{ ...tokenKey, use: 'sig', alg: 'ES256' }] }

  /** Never fetched: the key is the one we were started with. */
  const local = {
    [customFetch]: async () => new Response(JSON.stringify(keys), { headers: { 'content-type': 'application/json' } }),
    requireDPoP: true,
    // Issuer and gateway go by one clock: a token ends when it says.
    [clockTolerance]: 0,
    signingAlgorithms: ['ES256', 'EdDSA', 'Ed25519'],
  }

  /** @returns what the token says, or null: not ours, not now, not theirs who hold it. */
  async function tokenOf(asked: Asked) {
    const { authorization, dpop } = asked.headers
    if (typeof authorization !== 'string' || typeof dpop !== 'string' || authorization.length + dpop.length > 8_192)
      return null
    if (!plainlySpelt(dpop) || !plainlySpelt(authorization.split(' ').at(-1) ?? '')) return null
    const [path = '/'] = asked.path.split('?', 1)
    const request = new Request(`${origin}${path}`, { method: asked.method, headers: { authorization, dpop } })
    try {
      const cache = { jwks: keys, uat: Math.floor(Date.now() / 1_000) }
      const claims = await validateJwtAccessToken(issuer, request, `${origin}/graphql`, {
        ...local,
        [jwksCache]: cache,
      })
      const proof = proofClaims(dpop)
      const now = Date.now() / 1_000
      // Proofs are used once, and so need no nonce: one that brings one was made for somebody else.
      if (!proof || proof.nonce !== undefined || Math.abs(now - proof.iat) > proofLife || proof.jti.length > 256)
        return null
      const jkt = isRecord(claims.cnf) ? claims.cnf.jkt : undefined
      if (typeof jkt !== 'string' || claims.sub !== claims.client_id || claims.agreement !== claims.client_id)
        return null
      if (Array.isArray(claims.aud)) return null
      return { claims, jkt, proof }
    } catch (why) {
      log.debug({ request: asked.request, why: why instanceof Error ? why.name : 'unknown' }, 'a token was refused')
      return null
    }
  }

  /**
   * Who the machine is; null for whatever is not exactly right, and nothing says what was wrong.
   */
  async function askerOf(asked: Asked): Promise<AgencyAsker | null> {
    const token = await tokenOf(asked)
    if (!token) return null
    const { claims, jkt, proof } = token
    const agreement = parseId('AgreementId', claims.agreement)
    const purpose = purposes.find((one) => one === claims.purpose)
    if (!agreement || !purpose || typeof claims.kid !== 'string') return null
    const input = {
      agreement,
      kid: claims.kid,
      proof: createHash('sha256').update(`call ${jkt} ${proof.jti}`).digest('base64url'),
      proofExpires: new Date((proof.iat + 2 * proofLife) * 1_000).toISOString(),
    }
    const call: Call = {
      account: null,
      purpose: null,
      operation: 'agency.admit',
      request: asked.request,
      ...plainStanding,
    }
    const answer = await callSubgraph('audits', { query: admit, variables: { input } }, call, {
      kind: 'mutation',
      signal: asked.signal,
    })
    if (!answer.data || answer.errors.length > 0) throw new SubgraphFault('audits', 'UNREADABLE', false)
    const admitted = answer.data.admitAgencyCall
    if (!isRecord(admitted) || admitted.purpose !== purpose) return null
    const account = parseId('AccountId', admitted.account)
    const scopes = new Set(typeof claims.scope === 'string' ? claims.scope.split(' ') : [])
    return account && { account, ...plainStanding, agreement, purpose, scopes }
  }

  return { askerOf }
}
export type Agencies = ReturnType<typeof openAgencies>

/** Said to whoever comes without a token that is good, in the words of RFC 9449; never what was wrong with it. */
export const noToken = (): Answered =>
  fault(401, 'UNAUTHENTICATED', '令牌无效。', 'The token is not good.', {
    'www-authenticate': 'DPoP error="invalid_token", algs="ES256 EdDSA"',
  })

const uploadLimitBytes = 64 * 1_048_576
const paths = /^\/agency\/(token|inquiries(\/blk_[0-9a-z_]{1,60}(\/result)?)?)(\?[!-~]*)?$/

const tokenBytes = 16_384
const toldHeaders = ['content-type', 'content-length', 'content-disposition', 'location', 'digest', 'www-authenticate']

/** Passes requests on to the exchange: those for a token as they are, those of bulk inquiries signed. */
export function openExchange(key: Buffer, origin: string, pass: PassToImporter) {
  const { protocol, host } = new URL(origin)
  return async (asked: Asked, call: Call | null): Promise<Answered> => {
    const { method, path } = asked
    if (!paths.test(path) || (method !== 'GET' && method !== 'POST'))
      return fault(404, 'NOT_FOUND', '没有此地址。', 'There is no such address.')
    const token = call === null
    const said = ['content-type', ...(token ? ['dpop', 'content-length'] : [])].flatMap((name) => {
      const value = asked.headers[name]
      return typeof value === 'string' ? [[name, value] as const] : []
    })
    const headers = {
      ...Object.fromEntries(said),
      'x-forwarded-proto': protocol.slice(0, -1),
      'x-forwarded-host': host,
      host,
      ...(call ? signCall(key, { subgraph: 'exchange', method, path, body: '' }, call) : {}),
    }
    try {
      const body = method === 'POST' ? upTo(token ? tokenBytes : uploadLimitBytes, asked.body) : null
      return told(await pass({ method, path, headers, body, signal: asked.signal }), toldHeaders)
    } catch (why) {
      if (wasTooLarge(why)) return fault(413, 'TOO_LARGE', '提交的内容过大。', 'This is too large.')
      log.warn({ subgraph: 'exchange', request: asked.request }, 'no answer')
      throw new SubgraphFault('exchange', 'UNREACHABLE', method === 'POST')
    }
  }
}
