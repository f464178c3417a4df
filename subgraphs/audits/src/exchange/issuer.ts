// Tokens for agencies' machines: client_credentials, private_key_jwt, bound to the caller's key, five minutes. What a token may do is read anew on each call.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AgreementId, type Day, type Db, parseId } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import Provider, { type Adapter, type AdapterPayload, errors, type JWK, type KoaContextWithOIDC } from 'oidc-provider'
import { noteFault } from '../agencyFaults.ts'
import type { PublicJwk } from '../agencyKey.ts'
import type { AskKind } from '../agreement.ts'

/** Seconds. */
export const tokenLife = 300
const assertionLife = 300
const skew = 5

export type IssuerOptions = {
  db: Db
  /** Where people type the address; the issuer's name and the tokens' audience. */
  origin: string
  /** EC P-256, private, with its id. */
  tokenKey: JWK
  today(): Day
  /** Told of what went wrong inside, without what was sent. */
  onFault(fault: Error): void
}

export const tokenPath = '/agency/token'
export const scopeOf = (ask: AskKind) => ask.toLowerCase()
const scopes = ['predicate', 'verdict', 'fields']

type Client = {
  id: AgreementId
  number: string
  purpose: string
  asks: AskKind[]
  keys: { kid: string; jwk: PublicJwk }[]
}

/** An agreement that is in force today, as a client with the keys that hold now. What is not in force is nobody. */
async function clientOf(db: Db, id: AgreementId, today: Day): Promise<Client | null> {
  const [row] = await db.execute<Client>(sql`
    select a.agreement_id as id, a.number, a.purpose, a.answers as asks, (select json_agg(json_build_object('kid', k.kid, 'jwk', k.jwk))
        from audits.agency_keys k where k.agreement_id = a.agreement_id
          and not exists (select from audits.agency_key_endings e where e.kid = k.kid)) as keys
    from audits.agreements_shown a where a.agreement_id = ${id} and a.account_id = a.machine_account and a.in_force
      and a.held_from <= ${today} and ${today} < a.held_until`)
  return row?.keys ? row : null
}

const metadataOf = ({ id, asks, keys }: Client): AdapterPayload => ({
  client_id: id,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  token_endpoint_auth_method: 'private_key_jwt',
  // Keys stand here and nowhere else: an address to fetch them from would have us call wherever somebody likes.
  jwks: { keys: keys.map(({ kid, jwk }) => ({ ...jwk, kid, use: 'sig', alg: jwk.kty === 'EC' ? 'ES256' : 'EdDSA' })) },
  scope: asks.map(scopeOf).join(' '),
  dpop_bound_access_tokens: true,
})

/** What oidc-provider keeps: clients are agreements, and used ids are claimed in the database. Nothing else is kept. */
function adapterOf({ db, today }: IssuerOptions) {
  return class implements Adapter {
    readonly name: string
    constructor(name: string) {
      this.name = name
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      if (this.name !== 'Client') return undefined
      const agreement = parseId('AgreementId', id)
      const client = agreement && (await clientOf(db, agreement, today()))
      return client ? metadataOf(client) : undefined
    }
    /** Claimed by one statement: of two that come at once, in whatever process, one is refused. */
    async upsert(id: string, _: AdapterPayload, expiresIn: number) {
      if (this.name !== 'ReplayDetection') return
      const expires = new Date(Date.now() + (expiresIn + 60) * 1_000).toISOString()
      const proof = createHash('sha256').update(`token ${id}`).digest('base64url')
      const [row] = await db.execute<{ claimed: boolean }>(
        sql`select audits.claim_proof(${proof}, ${expires}::timestamptz) as claimed`,
      )
      if (!row?.claimed) throw new errors.InvalidGrant('used before')
    }
    async findByUserCode() {
      return undefined
    }
    async findByUid() {
      return undefined
    }
    async consume() {}
    async destroy() {}
    async revokeByGrantId() {}
  }
}

/** Which of the client's keys signed the assertion: a token ends with the key that asked for it. */
const signedBy = new WeakMap<object, string>()

function assertionHeld(ctx: KoaContextWithOIDC, claims: Record<string, unknown>, header: Record<string, unknown>) {
  const now = Math.floor(Date.now() / 1_000)
  const { iat, exp, sub, iss } = claims
  const wrong = (why: string) => new errors.InvalidClientAuth(why)
  if (typeof header.kid !== 'string') throw wrong('kid is needed')
  if (sub !== iss) throw wrong('sub and iss are the client')
  if (typeof iat !== 'number' || typeof exp !== 'number') throw wrong('iat and exp are needed')
  if (iat > now + skew || exp - iat > assertionLife || exp > now + assertionLife + skew)
    throw wrong('an assertion lives five minutes at most')
  signedBy.set(ctx.oidc, header.kid)
}

export function openIssuer(options: IssuerOptions) {
  const { origin, tokenKey } = options
  const audience = `${origin}/graphql`
  const provider = new Provider(origin, {
    adapter: adapterOf(options),
    jwks: { keys: [{ ...tokenKey, use: 'sig', alg: 'ES256' }] },
    clientAuthMethods: ['private_key_jwt'],
    responseTypes: [],
    scopes,
    claims: {},
    ttl: { ClientCredentials: tokenLife },
    clientDefaults: {
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256',
    },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256', 'EdDSA'],
      dPoPSigningAlgValues: ['ES256', 'EdDSA'],
      idTokenSigningAlgValues: ['ES256'],
    },
    clockTolerance: skew,
    routes: { token: tokenPath },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: true, allowReplay: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => false,
        getResourceServerInfo(_, indicator, client) {
          if (indicator !== audience) throw new errors.InvalidTarget()
          return {
            scope: client.scope ?? '',
            audience,
            accessTokenTTL: tokenLife,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          }
        },
      },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    async assertJwtClientAuthClaimsAndHeader(ctx, claims, header) {
      assertionHeld(ctx, claims, header)
    },
    async extraTokenClaims(ctx) {
      const kid = signedBy.get(ctx.oidc)
      const agreement = parseId('AgreementId', ctx.oidc.client?.clientId)
      const client = agreement && (await clientOf(options.db, agreement, options.today()))
      if (!kid || !client) throw new errors.InvalidClientAuth('the agreement is no longer in force')
      return { agreement, purpose: client.purpose, kid }
    },
    renderError(ctx, out) {
      ctx.body = out
    },
  })
  // The gateway stands before it and says where it was asked.
  provider.proxy = true
  provider.on('server_error', (_, fault) => options.onFault(fault))
  provider.on('grant.error', (ctx, fault) => {
    // Whoever has no agreement in force has nobody to tell.
    const agreement = parseId('AgreementId', ctx.oidc?.client?.clientId)
    if (!agreement) return
    const failed = { agreement, account: null, code: fault.error, request: null }
    noteFault(options.db, options.today(), failed).catch(options.onFault)
  })
  const answer = provider.callback()
  return (request: IncomingMessage, response: ServerResponse) => answer(request, response)
}
