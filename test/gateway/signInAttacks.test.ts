// Ways known to us of getting in with a session or an id_token that is not good, one changed part at a time, before the real people,
// the real gateway and a provider that signs whatever it is told to. A table and so one file: every row names what is wrong. Long: a list.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { exportSPKI, generateKeyPair } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { client, openRealProvider, openSayingProvider } from '../testkit/provider.ts'
import { type Door, openProviderGateway, publicOrigin, walk } from '../testkit/providerDoor.ts'

const province = await smallProvince()
const { owner, clock } = province
clock.now = new Date()
const openGateway = (issuer: string) => openProviderGateway(province, { issuer })
const link = (issuer: string) =>
  owner`insert into people.provider_links (issuer, subject, account_id, linked_by)
    values (${issuer}, 'sub-supervisor', ${callers.supervisor}, ${callers.systemAdministrator}) on conflict do nothing`
const who = async (door: Door, cookie: string): Promise<string | null> => {
  const { body } = await door('POST', '/graphql', cookie, { query: '{ me { id } mySecurity { login } }' })
  return JSON.parse(body).data?.me?.id ?? null
}

// --- the real provider ------------------------------------------------------------------------------------------------------------------

let subject = 'sub-supervisor'
const real = await openRealProvider(
  () => `${publicOrigin}/session/callback`,
  () => subject,
)
afterAll(() => real.close())
const realDoor = await openGateway(real.issuer)
await link(real.issuer)

test('through a real provider somebody is signed in as the account that is linked to them', async () => {
  const { callback, cookie } = await walk(realDoor)
  const back = await realDoor('GET', callback, cookie)
  expect(back).toMatchObject({ status: 303, location: '/' })
  expect(await who(realDoor, back.set)).toBe(callers.supervisor)
})

test('a real code arrives once, in the browser that asked for it, and not without what that browser kept', async () => {
  const { callback, cookie } = await walk(realDoor)
  const other = await walk(realDoor)
  for (const wrong of ['', other.cookie, `${cookie.slice(0, -4)}AAAA`])
    expect((await realDoor('GET', callback, wrong)).location).toBe('/sign-in#provider=REFUSED')
  const again = await walk(realDoor)
  const swapped = new URL(again.callback, publicOrigin)
  swapped.searchParams.set('iss', 'https://elsewhere.example')
  expect((await realDoor('GET', swapped.pathname + swapped.search, again.cookie)).location).toBe(
    '/sign-in#provider=REFUSED',
  )
  const first = await walk(realDoor)
  expect((await realDoor('GET', first.callback, first.cookie)).location).toBe('/')
  expect((await realDoor('GET', first.callback, first.cookie)).location).toBe('/sign-in#provider=REFUSED')
})

test('whom the provider knows and the register does not gets no further', async () => {
  subject = 'sub-unknown'
  const { callback, cookie } = await walk(realDoor)
  subject = 'sub-supervisor'
  expect((await realDoor('GET', callback, cookie)).location).toBe('/sign-in#provider=SIGN_IN_FAILED')
})

// --- a provider that says anything ------------------------------------------------------------------------------------------------------

const saying = await openSayingProvider()
afterAll(() => saying.close())
const door = await openGateway(saying.issuer)
await link(saying.issuer)
const stranger = await generateKeyPair('RS256', { extractable: true })
const elliptic = await generateKeyPair('ES256', { extractable: true })
const pem = Buffer.from(await exportSPKI(saying.keys.publicKey))
const { claims, sign, now } = saying

type Left = { cookie: string; state: string; nonce: string }
async function leave(): Promise<Left> {
  const { set, location } = await door('GET', '/session/provider')
  const asked = new URL(location).searchParams
  return { cookie: set, state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '' }
}
type Back = { code?: string; state?: string; iss?: string; error?: string; more?: string; cookie?: string }
/** Comes back from the provider; who is signed in then, if anybody. */
async function comeBack(
  left: Left,
  tokens: Record<string, unknown>,
  back: Back = {},
  status = 200,
): Promise<string | null> {
  saying.state.says = { tokens, status }
  const { cookie = left.cookie, more = '', ...said } = back
  const query = new URLSearchParams({ code: 'a-code', state: left.state, iss: saying.issuer, ...said })
  const answer = await door('GET', `/session/callback?${query}${more}`, cookie)
  return answer.set.startsWith('jijiao=') ? who(door, answer.set) : null
}
const tokensOf = (idToken: string) => ({ access_token: 'a', token_type: 'Bearer', id_token: idToken })

test('what the tests’ own provider says is taken when it is right', async () => {
  const left = await leave()
  expect(await comeBack(left, tokensOf(await sign(claims(left.nonce))))).toBe(callers.supervisor)
})

type Attack = readonly [string, () => Promise<string | null>]
const b64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const withToken = (name: string, make: (left: Left) => string | Promise<string>): Attack => [
  `id_token: ${name}`,
  async () => {
    const left = await leave()
    return comeBack(left, tokensOf(await make(left)))
  },
]
const withClaims = (name: string, change: (left: Left) => Record<string, unknown>): Attack =>
  withToken(name, (left) => sign(JSON.parse(JSON.stringify({ ...claims(left.nonce), ...change(left) }))))
const byHand = (header: unknown, said: unknown, signature = '') => `${b64(header)}.${b64(said)}.${signature}`
const hmac = (alg: string, said: unknown, secret: string | Buffer) => {
  const text = `${b64({ alg, kid: 'saying', typ: 'JWT' })}.${b64(said)}`
  return `${text}.${createHmac(`sha${alg.slice(2)}`, secret)
    .update(text)
    .digest('base64url')}`
}
const flip = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`

const claimAttacks: Attack[] = [
  ...[
    undefined,
    '',
    'x',
    'https://elsewhere.example',
    `${saying.issuer}/`,
    saying.issuer.toUpperCase(),
    42,
    null,
    [saying.issuer],
  ].map((iss) => withClaims(`issuer ${JSON.stringify(iss)}`, () => ({ iss }))),
  ...[undefined, '', 'other', 'JIJIAO', 'jijiao ', 42, null, [], ['other'], {}, { jijiao: true }].map((aud) =>
    withClaims(`audience ${JSON.stringify(aud)}`, () => ({ aud })),
  ),
  withClaims('two audiences and nobody asked', () => ({ aud: [client.clientId, 'other'] })),
  withClaims('two audiences, asked by the other', () => ({ aud: [client.clientId, 'other'], azp: 'other' })),
  ...[undefined, '', 'x', 42, null, ['x'], {}].map((nonce) =>
    withClaims(`nonce ${JSON.stringify(nonce)}`, () => ({ nonce })),
  ),
  withClaims('nonce of the state', ({ state }) => ({ nonce: state })),
  withClaims('nonce cut short', ({ nonce }) => ({ nonce: nonce.slice(0, -1) })),
  withClaims('nonce in capitals', ({ nonce }) => ({
    nonce: nonce.toUpperCase() === nonce ? 'x' : nonce.toUpperCase(),
  })),
  ...[undefined, 0, -1, null, '9999999999', {}].map((exp) => withClaims(`end ${JSON.stringify(exp)}`, () => ({ exp }))),
  ...[1, 60, 3_600, 86_400, 31_536_000].map((ago) =>
    withClaims(`ended ${ago} s ago`, () => ({ exp: now() - ago - 1 })),
  ),
  ...[undefined, null, 'now', {}].map((iat) => withClaims(`made ${JSON.stringify(iat)}`, () => ({ iat }))),
  withClaims('not yet good', () => ({ nbf: now() + 3_600 })),
  ...[undefined, '', 42, null, ['sub-supervisor'], { sub: 'sub-supervisor' }].map((sub) =>
    withClaims(`subject ${JSON.stringify(sub)}`, () => ({ sub })),
  ),
  ...[
    'sub-unknown',
    'supervisor',
    callers.supervisor,
    'SUB-SUPERVISOR',
    'sub-supervisor ',
    "' or '1'='1",
    '__proto__',
    '*',
  ].map((sub) =>
    withClaims(`somebody else’s claim of ${sub}`, () => ({
      sub,
      email: 'supervisor@example.cn',
      preferred_username: 'sub-supervisor',
    })),
  ),
]

const keyAttacks: Attack[] = [
  ...['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg) => [
    withToken(`alg ${alg || 'empty'}, no signature`, ({ nonce }) => byHand({ alg, kid: 'saying' }, claims(nonce))),
    withToken(`alg ${alg || 'empty'}, some signature`, ({ nonce }) => byHand({ alg }, claims(nonce), b64('x'))),
  ]),
  ...(['HS256', 'HS384', 'HS512'] as const).flatMap((alg) => [
    withToken(`${alg} under the public key`, ({ nonce }) => hmac(alg, claims(nonce), pem)),
    withToken(`${alg} under the modulus`, ({ nonce }) => hmac(alg, claims(nonce), saying.jwk.n ?? '')),
    withToken(`${alg} under the client’s secret`, ({ nonce }) => hmac(alg, claims(nonce), client.clientSecret)),
    withToken(`${alg} under nothing`, ({ nonce }) => hmac(alg, claims(nonce), '')),
  ]),
  withToken('another key under the right name', ({ nonce }) => sign(claims(nonce), {}, stranger.privateKey)),
  withToken('another key under its own name', ({ nonce }) =>
    sign(claims(nonce), { kid: 'stranger' }, stranger.privateKey),
  ),
  withToken('a key of another kind', ({ nonce }) => sign(claims(nonce), { alg: 'ES256' }, elliptic.privateKey)),
  withToken('PS256 under the same key’s name', ({ nonce }) =>
    byHand({ alg: 'PS256', kid: 'saying' }, claims(nonce), b64(randomBytes(256).toString('latin1'))),
  ),
  ...['', '../../dev/null', "' union select 'x", 'http://127.0.0.1:1/jwks', '\u0000', '0'].map((kid) =>
    withToken(`key named ${JSON.stringify(kid)}`, ({ nonce }) => sign(claims(nonce), { kid }, stranger.privateKey)),
  ),
  withToken('a key brought along', async ({ nonce }) =>
    sign(claims(nonce), { jwk: JSON.parse(JSON.stringify({ ...saying.jwk, n: 'AQAB' })) }, stranger.privateKey),
  ),
  withToken('a set of keys to be fetched', ({ nonce }) =>
    sign(claims(nonce), { jku: 'http://127.0.0.1:1/jwks' }, stranger.privateKey),
  ),
  withToken('a certificate to be fetched', ({ nonce }) =>
    sign(claims(nonce), { x5u: 'http://127.0.0.1:1/x' }, stranger.privateKey),
  ),
  withToken('what nobody understands, marked critical', ({ nonce }) =>
    byHand({ alg: 'RS256', kid: 'saying', crit: ['x'], x: 1 }, claims(nonce), b64('x')),
  ),
  ...['', 'x', 'a.b', 'a.b.c', '..', 'a.b.c.d', 'null', '{}'].map((text) =>
    withToken(`no token: ${JSON.stringify(text)}`, () => text),
  ),
]

/** A good token with one character changed: eighty-four places over its three parts. */
const flips: Attack[] = Array.from({ length: 84 }, (_, at) =>
  withToken(`changed at ${at}/84`, async ({ nonce }) => {
    const token = await sign(claims(nonce))
    const place = Math.floor((at * (token.length - 3)) / 84)
    return flip(token, token[place] === '.' ? place + 1 : place)
  }),
)

const flowAttack = (name: string, back: (left: Left) => Back | Promise<Back>, status = 200): Attack => [
  `way back: ${name}`,
  async () => {
    const left = await leave()
    return comeBack(left, tokensOf(await sign(claims(left.nonce))), await back(left), status)
  },
]
const flowAttacks: Attack[] = [
  ...['', 'x', 'undefined', '*'].map((state) => flowAttack(`state ${JSON.stringify(state)}`, () => ({ state }))),
  flowAttack('state cut short', ({ state }) => ({ state: state.slice(0, -1) })),
  flowAttack('state of another', async () => ({ state: (await leave()).state })),
  flowAttack('state twice', ({ state }) => ({ more: `&state=${state}` })),
  flowAttack('code twice', () => ({ more: '&code=another' })),
  ...['', 'https://elsewhere.example', `${saying.issuer}/`, 'null'].map((iss) =>
    flowAttack(`issuer ${JSON.stringify(iss)}: mix-up`, () => ({ iss })),
  ),
  flowAttack('an error beside the code', () => ({ error: 'access_denied' })),
  flowAttack('what another browser kept', async () => ({ cookie: (await leave()).cookie })),
  flowAttack('nothing kept', () => ({ cookie: '' })),
  ...[20, 30, 40, 60, 80, 120].map((at) =>
    flowAttack(`what was kept, changed at ${at}`, ({ cookie }) => ({ cookie: flip(cookie, at) })),
  ),
  flowAttack('what was kept, cut short', ({ cookie }) => ({ cookie: cookie.slice(0, -8) })),
  flowAttack('what was kept, twice', ({ cookie }) => ({ cookie: `${cookie}; ${cookie}` })),
  flowAttack('the provider refuses the code', () => ({}), 400),
  flowAttack('the provider is broken', () => ({}), 500),
  [
    'way back: the same once more',
    async () => {
      const left = await leave()
      const tokens = tokensOf(await sign(claims(left.nonce)))
      await comeBack(left, tokens)
      return comeBack(left, tokens)
    },
  ],
  ...[{}, { access_token: 'a', token_type: 'Bearer' }, { id_token: 'x' }, [] as never].map(
    (tokens): Attack => [`tokens: ${JSON.stringify(tokens)}`, async () => comeBack(await leave(), tokens)],
  ),
  [
    'id_token: one of an earlier sign-in',
    async () => {
      const earlier = await leave()
      const token = await sign(claims(earlier.nonce))
      return comeBack(await leave(), tokensOf(token))
    },
  ],
]

// --- sessions ---------------------------------------------------------------------------------------------------------------------------

const tokenOf = (cookie: string) => cookie.split('=')[1] ?? ''
async function enter(login: string): Promise<string> {
  const { set, status } = await door('POST', '/session', '', { login, password: callers.password })
  if (status !== 200) throw new Error(`${login}: ${status}`)
  return tokenOf(set)
}
const open = await enter('li_jianguo')
const cookieAttack = (name: string, cookie: string): Attack => [`session: ${name}`, () => who(door, cookie)]
const ended = (name: string, end: (token: string) => Promise<unknown>, login = 'ma_xiulan'): Attack => [
  `session: replayed after ${name}`,
  async () => {
    const token = await enter(login)
    if ((await who(door, `jijiao=${token}`)) === null) throw new Error('It was never open.')
    await end(token)
    return who(door, `jijiao=${token}`)
  },
]
const digest = createHash('sha256').update(open).digest('hex')
const sessionAttacks: Attack[] = [
  ...Array.from(open, (_, at) => cookieAttack(`changed at ${at}`, `jijiao=${flip(open, at)}`)),
  ...Array.from({ length: 12 }, (_, at) =>
    cookieAttack(`drawn ${at}`, `jijiao=${randomBytes(32).toString('base64url')}`),
  ),
  ...[
    open.slice(1),
    open.slice(0, -1),
    `${open}A`,
    ` ${open.slice(0, 20)}`,
    open.toUpperCase(),
    open.toLowerCase(),
    digest,
    Buffer.from(digest, 'hex').toString('base64url'),
  ].map((token, at) => cookieAttack(`made of it ${at}`, `jijiao=${token}`)),
  ...[
    '',
    'null',
    'undefined',
    "' or 1=1 --",
    '%00',
    callers.liJianguo,
    'li_jianguo',
    '../../x',
    '{}',
    'A'.repeat(43),
    'A'.repeat(4_000),
  ].map((token) => cookieAttack(`${token.slice(0, 20)}`, `jijiao=${token}`)),
  cookieAttack('two of the name', `jijiao=${open}; jijiao=${open}`),
  cookieAttack('one slipped in before', `jijiao=${randomBytes(32).toString('base64url')}; jijiao=${open}`),
  cookieAttack('under another name', `__Host-jijiao=${open}`),
  cookieAttack('in the case of another name', `JIJIAO=${open}`),
  [
    'session: the ticket of a sign-in half done',
    async () => {
      await owner`update people.accounts set password_once_until = ${new Date(clock.now.getTime() + 86_400_000)} where login = 'employer'`
      const { body } = await door('POST', '/session', '', { login: 'employer', password: callers.password })
      return who(door, `jijiao=${JSON.parse(body).step.ticket}`)
    },
  ],
  ended('signing out', (token) => door('DELETE', '/session', `jijiao=${token}`)),
  ended(
    'an account was disabled',
    () => owner`update people.accounts set active = false where login = 'approver'`,
    'approver',
  ),
  ended('it was signed in to elsewhere', () => enter('author'), 'author'),
  ended(
    'it was ended from another session',
    async () =>
      owner`update people.sessions set closed_at = now(), ending = 'ENDED_BY_HOLDER' where account_id = ${callers.maXiulan}`,
  ),
  ended(
    'fifteen minutes without use',
    async () => {
      clock.now = new Date(clock.now.getTime() + 15 * 60_000)
    },
    'institution',
  ),
  ended(
    'a step-up, ten seconds on',
    async (token) => {
      const begun = await door('POST', '/session/step-up/begin', `jijiao=${token}`, {})
      const { ticket } = JSON.parse(begun.body)
      await door('POST', '/session/step-up', `jijiao=${token}`, { ticket, password: callers.password })
      clock.now = new Date(clock.now.getTime() + 10_000)
    },
    'engineering_authority',
  ),
  ended('eight hours', async () => {
    clock.now = new Date(clock.now.getTime() + 8 * 3_600_000)
  }),
]

const attacks = [...claimAttacks, ...keyAttacks, ...flips, ...flowAttacks, ...sessionAttacks]

test('of all these none is accepted, and the good one still is', async () => {
  expect(await who(door, `jijiao=${open}`)).toBe(callers.liJianguo)
  const accepted: string[] = []
  for (const [name, attack] of attacks) if ((await attack()) !== null) accepted.push(name)
  expect(accepted).toEqual([])
  clock.now = new Date()
  const left = await leave()
  expect(await comeBack(left, tokensOf(await sign(claims(left.nonce))))).toBe(callers.supervisor)
  console.log(`token attacks on sessions and id_tokens: ${attacks.length}, accepted: ${accepted.length}`)
  expect(attacks.length).toBeGreaterThanOrEqual(300)
}, 120_000)

test('the table would tell: a session that is good counts as accepted', async () => {
  const good = cookieAttack('good', `jijiao=${await enter('li_jianguo')}`)
  expect(await good[1]()).toBe(callers.liJianguo)
})
