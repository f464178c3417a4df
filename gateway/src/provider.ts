// 统一身份认证: an OpenID Connect relying party for the one provider that the operator has named. Nothing else is ever fetched.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import * as oidc from 'openid-client'
import { type Answered, type Asked, fault, json } from './exchange.ts'
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
  /** Of a step-up: classes of signing in (`acr`) one of which the provider has to vouch for; none: its time alone counts. */
  stepUpAcr?: readonly string[]
  /** Of a step-up: means (`amr`) one of which has to have been used; none: any does. */
  stepUpAmr?: readonly string[]
}

export type Provider = Awaited<ReturnType<typeof openProvider>>
/** Who came back, when they signed in there (where it says so), and for which step-up (its ticket), if for one. */
type Arrived = { issuer: string; subject: string; authAt: Date | null } | { failed: 'REFUSED' }
export type Back = Arrived & { stepUp: string | null }

/** A person needs some minutes at the provider. */
const patienceMs = 10 * 60_000
const callMs = 5_000
const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/

/** What the browser keeps meanwhile, sealed: it can neither read nor make it. */
type Kept = {
  state: string
  nonce: string
  verifier: string
  until: number
  /** The ticket of a step-up, and when the browser left for it. */
  stepUp: { ticket: string; leftAt: number } | null
}

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

  /** Where the browser is to go, and what it keeps meanwhile. Null: the provider does not answer. */
  async function wayThere(stepUp: Kept['stepUp']): Promise<{ location: string; cookie: string } | null> {
    try {
      const verifier = oidc.randomPKCECodeVerifier()
      const until = Date.now() + patienceMs
      const kept = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, until, stepUp }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(stepUp ? { prompt: 'login', max_age: '0' } : {}),
        ...(stepUp && settings.stepUpAcr?.length ? { acr_values: settings.stepUpAcr.join(' ') } : {}),
      })
      if (url.origin !== issuer.origin) throw new Error('Not an address of the issuer.')
      return { location: url.href, cookie: cookie(seal(kept), patienceMs / 1000) }
    } catch (why) {
      log.warn({ provider: why instanceof Error ? why.name : 'unknown' }, 'the identity provider cannot be reached')
      return null
    }
  }

  /** Sends the browser to the provider, with a challenge only this gateway can answer. */
  async function leave(_asked: Asked): Promise<Answered> {
    const way = await wayThere(null)
    if (!way) return down()
    return { status: 303, headers: { location: way.location, 'set-cookie': way.cookie }, body: '' }
  }

  /**
   * Where a person who is signed in goes to sign in once more: told to their own page, in whose browser alone the way back then leads
   * anywhere. A link to it in somebody else's browser is worth nothing.
   */
  async function leaveForStepUp(ticket: string): Promise<Answered> {
    const way = await wayThere({ ticket, leftAt: Date.now() })
    return way ? json(200, { location: way.location }, { 'set-cookie': way.cookie }) : down()
  }

  /** Reads the provider's answer: state, PKCE, nonce, issuer, audience, times and signature of the id_token are the library's to check. */
  async function arrive(asked: Asked): Promise<Back> {
    const kept = unseal(cookieOf(asked, cookieName) ?? '')
    if (!kept) return { failed: 'REFUSED', stepUp: null }
    const stepUp = kept.stepUp?.ticket ?? null
    if (!firstArrival(kept)) return { failed: 'REFUSED', stepUp }
    try {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), new URL(asked.path, publicOrigin), {
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        pkceCodeVerifier: kept.verifier,
        idTokenExpected: true,
        // Signed in there since they left here: an older sign-in, however good, is not what was asked for.
        ...(kept.stepUp ? { maxAge: Math.ceil((Date.now() - kept.stepUp.leftAt) / 1_000) } : {}),
      })
      const claims = tokens.claims()
      const subject = claims?.[settings.subjectClaim]
      if (typeof subject !== 'string' || subject === '') return { failed: 'REFUSED', stepUp }
      // The library allows clocks to differ by half a minute; a token that is over is over.
      if (!claims || claims.exp * 1_000 <= Date.now()) return { failed: 'REFUSED', stepUp }
      const strong = strongEnough({ acr: claims.acr, amr: claims.amr }, settings)
      if (stepUp !== null && !strong) return { failed: 'REFUSED', stepUp }
      // Who signs in may go in on less; that stands for no second proof then.
      const authAt = strong && typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1_000) : null
      return { issuer: settings.issuer, subject, authAt, stepUp }
    } catch (why) {
      log.warn(
        { provider: why instanceof Error ? why.name : 'unknown' },
        'the identity provider’s answer was not taken',
      )
      return { failed: 'REFUSED', stepUp }
    }
  }

  return { name: settings.name, leave, leaveForStepUp, arrive, noCookie: () => cookie('', 0) }
}

const down = () =>
  fault(
    503,
    'PROVIDER_DOWN',
    '统一身份认证暂不可用，请用本地账号登录或稍后再试。',
    'The identity provider cannot be reached.',
  )

/** Whether the provider vouches for what the operator demands of a step-up. */
export function strongEnough(
  { acr, amr }: Readonly<Record<'acr' | 'amr', unknown>>,
  { stepUpAcr = [], stepUpAmr = [] }: Pick<ProviderSettings, 'stepUpAcr' | 'stepUpAmr'>,
): boolean {
  const used: unknown[] = Array.isArray(amr) ? amr : []
  return (
    (stepUpAcr.length === 0 || stepUpAcr.some((one) => one === acr)) &&
    (stepUpAmr.length === 0 || stepUpAmr.some((one) => used.includes(one)))
  )
}
