// 统一身份认证: an OpenID Connect relying party for the one provider that the operator has named. Nothing else is ever fetched.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import * as oidc from 'openid-client'
import { type Answered, type Asked, fault } from './exchange.ts'
import { log } from './log.ts'
import { cookieOf } from './session.ts'

export type ProviderSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  /** The claim that says who somebody is; `sub` unless the province writes another. */
  subjectClaim: string
  /** What the button on the sign-in page says. */
  name: string
}

export type Provider = Awaited<ReturnType<typeof openProvider>>
type Arrived = { issuer: string; subject: string } | { failed: 'REFUSED' | 'UNREACHABLE' }

/** A person needs some minutes at the provider. */
const patienceMs = 10 * 60_000
const callMs = 5_000
const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/

/** What the browser keeps meanwhile, sealed: it can neither read nor make it. */
type Kept = { state: string; nonce: string; verifier: string; until: number }

export async function openProvider(settings: ProviderSettings, publicOrigin: string, signingKey: Buffer) {
  const issuer = new URL(settings.issuer)
  if (issuer.protocol !== 'https:' && !loopback.test(settings.issuer)) throw new Error('The issuer has to be https.')
  const key = Buffer.from(hkdfSync('sha256', signingKey, '', 'jijiao provider', 32))
  const https = publicOrigin.startsWith('https:')
  const cookieName = https ? '__Host-jijiao-provider' : 'jijiao-provider'
  // Lax and not Strict: it comes back with the provider's own redirection.
  const cookie = (value: string, seconds: number) =>
    `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${https ? '; Secure' : ''}`
  const callback = `${publicOrigin}/session/callback`
  let known: oidc.Configuration | null = null
  /** States that came back already, until they would be too old anyway: each arrives once. */
  const arrived = new Map<string, number>()

  /** Only the issuer's own host is asked, whatever its metadata says, and no redirection is followed. */
  const fetchIssuer: oidc.CustomFetch = (url, options) => {
    if (new URL(url).origin !== issuer.origin) throw new Error('Not an address of the issuer.')
    const { body, ...asked } = options
    if (body instanceof Uint8Array) throw new Error('A form is all that is sent.')
    return fetch(url, { ...asked, body: body ?? null, redirect: 'error' })
  }

  async function configuration(): Promise<oidc.Configuration> {
    if (known) return known
    const execute = [
      oidc.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
    ]
    const options = { execute, timeout: callMs / 1000, [oidc.customFetch]: fetchIssuer }
    known = await oidc.discovery(issuer, settings.clientId, settings.clientSecret, undefined, options)
    return known
  }

  function seal(kept: Kept): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    const body = Buffer.concat([cipher.update(JSON.stringify(kept), 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
  }

  function unseal(text: string): Kept | null {
    try {
      const all = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, 12), { authTagLength: 16 })
      decipher.setAuthTag(all.subarray(12, 28))
      const kept: Kept = JSON.parse(
        Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString('utf8'),
      )
      return kept.until > Date.now() ? kept : null
    } catch {
      return null
    }
  }

  function firstArrival({ state, until }: Kept): boolean {
    for (const [old, ends] of arrived) if (ends <= Date.now()) arrived.delete(old)
    if (arrived.has(state)) return false
    arrived.set(state, until)
    return true
  }

  /** Sends the browser to the provider, with a challenge only this gateway can answer. */
  async function leave(_asked: Asked): Promise<Answered> {
    try {
      const verifier = oidc.randomPKCECodeVerifier()
      const kept = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, until: Date.now() + patienceMs }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      if (url.origin !== issuer.origin) throw new Error('Not an address of the issuer.')
      const headers = { location: url.href, 'set-cookie': cookie(seal(kept), patienceMs / 1000) }
      return { status: 303, headers, body: '' }
    } catch (why) {
      log.warn({ provider: why instanceof Error ? why.name : 'unknown' }, 'the identity provider cannot be reached')
      return fault(
        503,
        'PROVIDER_DOWN',
        '统一身份认证暂不可用，请用本地账号登录或稍后再试。',
        'The identity provider cannot be reached.',
      )
    }
  }

  /** Reads the provider's answer: state, PKCE, nonce, issuer, audience, times and signature of the id_token are the library's to check. */
  async function arrive(asked: Asked): Promise<Arrived> {
    const kept = unseal(cookieOf(asked, cookieName) ?? '')
    if (!kept || !firstArrival(kept)) return { failed: 'REFUSED' }
    try {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), new URL(asked.path, publicOrigin), {
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        pkceCodeVerifier: kept.verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      const subject = claims?.[settings.subjectClaim]
      if (typeof subject !== 'string' || subject === '') return { failed: 'REFUSED' }
      // The library allows clocks to differ by half a minute; a token that is over is over.
      if (!claims || claims.exp * 1_000 <= Date.now()) return { failed: 'REFUSED' }
      return { issuer: settings.issuer, subject }
    } catch (why) {
      log.warn(
        { provider: why instanceof Error ? why.name : 'unknown' },
        'the identity provider’s answer was not taken',
      )
      return { failed: 'REFUSED' }
    }
  }

  return { name: settings.name, leave, arrive, noCookie: () => cookie('', 0) }
}
