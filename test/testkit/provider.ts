// Identity providers for tests: a real one (oidc-provider), and one that says whatever a test wants it to say, with right keys.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'

export const client = { clientId: 'jijiao', clientSecret: 'a-secret-of-the-tests-that-opens-nothing' }

async function listening(server: Server): Promise<{ issuer: string; close(): void }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

type Answering = ReturnType<Provider['callback']>

/** How somebody signs in at the provider: by which class and means, and when (in seconds), where it is not now. */
export type Manner = { acr?: string; amr?: string[]; ts?: number }

/** The real one. Whoever comes is `subject()`, without being asked; `asked` counts how often somebody signs in. `redirect` is known when the first one comes. */
export async function openRealProvider(
  redirect: () => string,
  subject: () => string,
  manner: () => Manner = () => ({}),
) {
  let made: Promise<Answering> | undefined
  const asked = { times: 0 }
  const server = createServer(async (request, response) => {
    made ??= answering(issuer, redirect(), subject, () => {
      asked.times += 1
      return manner()
    })
    const answer = await made
    answer(request, response)
  })
  const { issuer, close } = await listening(server)
  return { issuer, close, asked }
}

async function answering(
  issuer: string,
  redirect: string,
  subject: () => string,
  manner: () => Manner,
): Promise<Answering> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirect],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'real' }] },
    cookies: { keys: ['cookies of a test'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    acrValues: ['loa2'],
    claims: { acr: null, auth_time: null, iss: null, sid: null, openid: ['sub', 'amr'] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant(context) {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: context.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const callback = provider.callback()
  return async (request, response) =>
    request.url?.startsWith('/interaction/')
      ? provider.interactionFinished(
          request,
          response,
          { login: { accountId: subject(), ...manner() } },
          { mergeWithLastSubmission: false },
        )
      : callback(request, response)
}

type Keys = Awaited<ReturnType<typeof generateKeyPair>>
export type Said = { tokens: Record<string, unknown>; status?: number; type?: string }

/** One that answers the token request with what `says` was set to. */
export async function openSayingProvider(metadata: Record<string, unknown> = {}) {
  const keys = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(keys.publicKey)), use: 'sig', alg: 'RS256', kid: 'saying' }
  const state: { says: Said; asked: number } = { says: { tokens: {} }, asked: 0 }
  const server = createServer((request, response) => {
    const told = (value: unknown, status = 200, type = 'application/json') => {
      response.writeHead(status, { 'content-type': type })
      response.end(typeof value === 'string' ? value : JSON.stringify(value))
    }
    request.resume()
    if (request.url === '/.well-known/openid-configuration') return told(configuration)
    if (request.url === '/jwks') return told({ keys: [jwk] })
    state.asked += 1
    return told(state.says.tokens, state.says.status, state.says.type)
  })
  const { issuer, close } = await listening(server)
  const configuration = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    ...metadata,
  }
  const now = () => Math.floor(Date.now() / 1_000)
  /** The claims of a good id_token for a nonce. */
  const claims = (nonce: string): Record<string, unknown> => ({
    iss: issuer,
    aud: client.clientId,
    sub: 'sub-supervisor',
    nonce,
    iat: now(),
    exp: now() + 300,
  })
  const sign = (
    said: Record<string, unknown>,
    header: Record<string, unknown> = {},
    key: Keys['privateKey'] | Uint8Array = keys.privateKey,
  ) => new SignJWT(said).setProtectedHeader({ alg: 'RS256', kid: 'saying', ...header }).sign(key)
  return { issuer, close, jwk, keys, state, claims, sign, now }
}
