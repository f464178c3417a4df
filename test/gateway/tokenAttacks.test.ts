// Each way known to us of calling with a token that is not good, one changed part at a time, before the real issuer and the real gateway.
// A table and so one file: every row names what is wrong, and says nothing else. Long: a list.
import { createHmac, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { agencyDeeds, judge } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import {
  assertionOf,
  athOf,
  type Keys,
  newKeys,
  openExchangeOf,
  openMachine,
  operation,
  origin,
  proofOf,
  signed,
} from '../testkit/machines.ts'

const province = await smallProvince()
const { register, agreed, about, deed, step } = agencyDeeds(province.ask)
await register()
const exchange = await openExchangeOf(province)
await judge(province, 'li_jianguo')
const machine = await openMachine(exchange, await agreed({ dailyQuota: 5_000 }))
const other = await openMachine(exchange, await agreed({ purpose: 'REGISTRATION', asks: ['PREDICATE', 'VERDICT'] }))
const stranger = await newKeys()
const eddsa = await newKeys('EdDSA')
const now = () => Math.floor(Date.now() / 1_000)
/** So many seconds from the moment of signing: a table is written long before its last row is tried. */
class From {
  readonly seconds: number
  constructor(seconds: number) {
    this.seconds = seconds
  }
  toJSON() {
    return `now ${this.seconds}`
  }
}
const from = (seconds: number) => new From(seconds)
const timed = (claims: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, value instanceof From ? now() + value.seconds : value]),
  )
const asking = () => ({
  id: `inq_${randomUUID().replaceAll('-', '')}`,
  ...about('li_jianguo'),
  level: 'ASSOCIATE_SENIOR',
})

/** Three parts of a JWS put together by hand, with any signature. */
const b64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const byHand = (header: unknown, claims: unknown, signature = '') => `${b64(header)}.${b64(claims)}.${signature}`
const hmac = (header: Record<string, unknown>, claims: unknown, secret: string) => {
  const text = `${b64(header)}.${b64(claims)}`
  const hash = `sha${String(header.alg).slice(2)}`
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
}
const flip = (text: string, at: number) => {
  const index = at < 0 ? text.length + at : at
  return text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1)
}
const partsOf = (jwt: string) => {
  const [header = '', claims = '', signature = ''] = jwt.split('.')
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: read(header), claims: read(claims), signature }
}

// --- at the token endpoint -------------------------------------------------------------------------------------------------------------

const aud = `${origin}/agency/token`
const base = () => ({
  iss: machine.agreement,
  sub: machine.agreement,
  aud,
  jti: randomUUID(),
  iat: now(),
  exp: now() + 60,
})
const assertion = (
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  keys: Keys = machine.keys,
) => assertionOf(machine.agreement, keys, { claims: timed(claims), header: { kid: machine.keys.kid, ...header } })
type Attack = readonly [string, () => Promise<{ token: string | null }>]
const withAssertion = (name: string, make: () => Promise<string> | string): Attack => [
  name,
  async () => machine.askToken({ assertion: await make() }),
]

const wrongAudiences = [
  '',
  'x',
  origin.replace('4000', '4001'),
  `${origin}/graphql`,
  'https://idp.example',
  `${origin}/agency/token/`,
  `${origin}/agency/inquiries`,
  'http://localhost:4000/agency/token',
  42,
  null,
  [],
  ['https://idp.example'],
  {},
]
const wrongNames = [
  '',
  'agr_unknown',
  'agr_test_999',
  'acc_agency',
  ' ',
  'null',
  '../agr',
  'AGR_TEST_1',
  'agr_test_1\u0000',
  "agr' or 1=1 --",
  '*',
  '__proto__',
  'constructor',
]
const wrongKids = [
  undefined,
  '',
  'x',
  '../../dev/null',
  '/etc/passwd',
  "' union select 'x",
  'http://127.0.0.1:1/jwks',
  '0',
  '\u0000',
  other.keys.kid,
  stranger.kid,
  { a: 1 },
  null,
  true,
]
const wrongTimes = [
  { exp: from(-60) },
  { exp: from(-6) },
  { exp: 0 },
  { exp: -1 },
  { exp: from(301) },
  { exp: from(3_600) },
  { exp: 9e15 },
  { exp: '4102444800' },
  { exp: undefined },
  { exp: null },
  { iat: undefined },
  { iat: from(60) },
  { iat: from(3_600) },
  { iat: from(-400), exp: from(1) },
  { iat: 'now' },
  { nbf: from(60) },
  { nbf: from(3_600) },
  { nbf: 'x' },
  { iat: 0, exp: from(60) },
]
const algorithms = [
  'none',
  'None',
  'NONE',
  'nOnE',
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'PS256',
  'ES384',
  'ES512',
  'ES256K',
  '',
  'dir',
  'A256GCM',
]
const publicPem = JSON.stringify(machine.keys.jwk)

const atTheToken: Attack[] = [
  ...algorithms.map(
    (alg): Attack =>
      withAssertion(`an assertion signed with ${alg || 'nothing'}`, () =>
        byHand({ alg, kid: machine.keys.kid }, base(), alg.toLowerCase() === 'none' ? '' : b64('x')),
      ),
  ),
  ...['HS256', 'HS384', 'HS512'].flatMap((alg) =>
    [publicPem, machine.keys.kid, String(machine.keys.jwk.x), ''].map(
      (secret, at): Attack =>
        withAssertion(`an assertion with ${alg} under what everybody knows (${at})`, () =>
          hmac({ alg, kid: machine.keys.kid }, base(), secret),
        ),
    ),
  ),
  ...wrongKids.map(
    (kid): Attack =>
      withAssertion(`an assertion whose kid is ${JSON.stringify(kid)}`, () =>
        typeof kid === 'string' || kid === undefined
          ? assertion({}, { kid })
          : byHand({ alg: 'ES256', kid }, base(), b64('x')),
      ),
  ),
  ...wrongAudiences.map(
    (value): Attack => withAssertion(`an assertion for ${JSON.stringify(value)}`, () => assertion({ aud: value })),
  ),
  ...wrongNames.flatMap((value): Attack[] => [
    withAssertion(`an assertion of issuer ${JSON.stringify(value)}`, () => assertion({ iss: value })),
    withAssertion(`an assertion about ${JSON.stringify(value)}`, () => assertion({ sub: value })),
    withAssertion(`an assertion of and about ${JSON.stringify(value)}`, () => assertion({ iss: value, sub: value })),
  ]),
  ...wrongTimes.map(
    (claims): Attack => withAssertion(`an assertion with ${JSON.stringify(claims)}`, () => assertion(claims)),
  ),
  withAssertion('an assertion of another agreement, with our key', () =>
    assertion({ iss: other.agreement, sub: other.agreement }),
  ),
  withAssertion('an assertion with the key of another agreement', () =>
    assertion({}, { kid: other.keys.kid }, other.keys),
  ),
  withAssertion('an assertion with the key of another agreement under our kid', () => assertion({}, {}, other.keys)),
  withAssertion("an assertion with a stranger's key", () => assertion({}, {}, stranger)),
  withAssertion("an assertion with a stranger's key, brought in its header", () =>
    assertion({}, { jwk: stranger.jwk }, stranger),
  ),
  withAssertion('an assertion that says where its keys are fetched', () =>
    assertion({}, { jku: 'http://127.0.0.1:1/jwks' }, stranger),
  ),
  withAssertion('an assertion with a certificate of its own', () =>
    assertion({}, { x5u: 'http://127.0.0.1:1/c' }, stranger),
  ),
  withAssertion('an assertion with a key of EdDSA under a kid of ES256', () =>
    assertionOf(machine.agreement, eddsa, { header: { kid: machine.keys.kid } }),
  ),
  withAssertion('an assertion without jti', () => assertion({ jti: undefined })),
  withAssertion('an assertion without iss', () => assertion({ iss: undefined })),
  withAssertion('an assertion without sub', () => assertion({ sub: undefined })),
  withAssertion('an assertion without aud', () => assertion({ aud: undefined })),
  withAssertion('an assertion with a critical extension', () =>
    byHand({ alg: 'ES256', kid: machine.keys.kid, crit: ['x'], x: 1 }, base(), b64('x')),
  ),
  ...[0, 5, -3, -20, -60].map(
    (at): Attack =>
      withAssertion(`an assertion with a letter changed at ${at}`, async () => flip(await assertion(), at)),
  ),
  withAssertion('an assertion with a changed claim', async () => {
    const jwt = await assertion()
    const { header, claims, signature } = partsOf(jwt)
    return byHand(header, { ...claims, exp: now() + 200 }, signature)
  }),
  ...['', '.', '..', 'a.b.c', 'null', '{}', 'ey', `${'a'.repeat(9_000)}.b.c`].map(
    (text, at): Attack => withAssertion(`an assertion that is none (${at})`, () => text),
  ),
  [
    'an assertion used twice',
    async () => {
      const once = await assertion()
      await machine.askToken({ assertion: once })
      return machine.askToken({ assertion: once })
    },
  ],
  [
    'a jti used twice in two assertions',
    async () => {
      const jti = randomUUID()
      await machine.askToken({ assertion: await assertion({ jti }) })
      return machine.askToken({ assertion: await assertion({ jti, exp: now() + 90 }) })
    },
  ],
  [
    'a proof used twice',
    async () => {
      const proof = await proofOf(machine.keys, { htm: 'POST', htu: aud })
      await machine.askToken({ proof })
      return machine.askToken({ proof })
    },
  ],
  ['no proof of a key', () => machine.askToken({ proof: null })],
  ...(
    [
      ['for another address', { htu: `${origin}/graphql` }],
      ['for another host', { htu: 'http://example.org/agency/token' }],
      ['for another method', { htm: 'GET' }],
      ['in small letters', { htm: 'post' }],
      ['without address', { htu: undefined }],
      ['without method', { htm: undefined }],
      ['without jti', { jti: undefined }],
      ['without time', { iat: undefined }],
      ['of an hour ago', { iat: from(-3_600) }],
      ['of an hour to come', { iat: from(3_600) }],
      ['with a nonce that nobody gave', { nonce: 'x' }],
      ['that has expired', { exp: from(-60) }],
      ['that is not good yet', { nbf: from(600) }],
    ] as const
  ).map(
    ([name, claims]): Attack => [
      `a proof at the token ${name}`,
      async () => machine.askToken({ proof: await proofOf(machine.keys, { htm: 'POST', htu: aud, ...timed(claims) }) }),
    ],
  ),
  ...(
    [
      ['of another type', { typ: 'JWT' }],
      ['without type', { typ: undefined }],
      ['without key', { jwk: undefined }],
      ["with another's key", { jwk: stranger.jwk }],
      ['with its private key', { jwk: { ...machine.keys.jwk, d: 'x' } }],
      ['with a symmetric key', { jwk: { kty: 'oct', k: 'AAAA' } }],
    ] as const
  ).map(
    ([name, header]): Attack => [
      `a proof at the token ${name}`,
      async () => machine.askToken({ proof: await proofOf(machine.keys, { htm: 'POST', htu: aud }, { header }) }),
    ],
  ),
  ...(
    [
      [
        'client_secret_post',
        {
          client_assertion: undefined,
          client_assertion_type: undefined,
          client_id: machine.agreement,
          client_secret: 'x',
        },
      ],
      ['only a name', { client_assertion: undefined, client_assertion_type: undefined, client_id: machine.agreement }],
      [
        'another type of assertion',
        { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' },
      ],
      ['no type of assertion', { client_assertion_type: undefined }],
      ["another's name beside it", { client_id: other.agreement }],
      ['a password grant', { grant_type: 'password', username: 'agency', password: 'jijiao-demo' }],
      ['an authorization code', { grant_type: 'authorization_code', code: 'x' }],
      ['a refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }],
      ['an exchange of tokens', { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: 'x' }],
      ['a device code', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'x' }],
      ['no grant', { grant_type: undefined }],
      ['another resource', { resource: 'https://elsewhere.example/graphql' }],
      ['the resource of the console', { resource: `${origin}/` }],
      ['a wider scope', { scope: 'verdict' }],
      ['every scope', { scope: 'predicate fields' }],
      ['a scope that does not exist alone', { scope: 'admin', resource: 'x:y' }],
    ] as const
  ).map(([name, form]): Attack => [`a token by ${name}`, () => machine.askToken({ form })]),
]

/** The same ways with nothing wrong in them: an attack is refused for what is wrong, and not for the way it came. */
test('what every attack begins with is good: an assertion, a proof, a token made by hand, a call, lines in bulk', async () => {
  expect((await machine.askToken({ assertion: await assertion() })).token).not.toBeNull()
  const proof = await proofOf(machine.keys, { htm: 'POST', htu: aud })
  expect((await machine.askToken({ assertion: await assertion(), proof, form: {} })).token).not.toBeNull()
  const token = await forged({})
  expect((await send(`DPoP ${token}`, await machine.proofFor(token))).told.data?.inquire).toMatchObject({ found: true })
  expect((await bulk({})).status).toBe(202)
})

/** The attacks that were withstood. */
const withstood: string[] = []

test.each(atTheToken)('no token for %s', async (name, attack) => {
  expect((await attack()).token).toBeNull()
  withstood.push(name)
})

// --- at the door -----------------------------------------------------------------------------------------------------------------------

const tokens: string[] = []
/** One of a few good tokens: an attack changes the rest. */
const good = async () => {
  if (tokens.length === 0) tokens.push(await machine.token())
  return tokens[0] ?? ''
}
const body = () => ({ query: operation('MeetsRule'), variables: asking() })
const send = async (
  authorization: string,
  dpop: string | null,
  more: Record<string, string> = {},
  what: unknown = body(),
) => machine.raw(what, { authorization, ...(dpop === null ? {} : { dpop }), ...more })
type Call = readonly [string, () => ReturnType<typeof send>]

const { exchangeKeys } = province.settings.secrets
const tokenKey = await crypto.subtle.importKey(
  'jwk',
  { ...exchangeKeys.token, alg: undefined },
  { name: 'ECDSA', namedCurve: 'P-256' },
  false,
  ['sign'],
)
/** A token that the issuer did not make: with its very key when `right`, so that each claim is tried alone. */
async function forged(claims: Record<string, unknown>, header: Record<string, unknown> = {}, right = true) {
  const { header: own, claims: said } = partsOf(await good())
  const key = right ? tokenKey : stranger.privateKey
  return signed({ ...own, ...header }, { ...said, jti: randomUUID(), ...timed(claims) }, key)
}
const withToken = (name: string, make: () => Promise<string> | string): Call => [
  name,
  async () => {
    const token = await make()
    return send(`DPoP ${token}`, await machine.proofFor(token))
  },
]
const withProof = (name: string, claims: Record<string, unknown>, parts: Parameters<typeof proofOf>[2] = {}): Call => [
  name,
  async () => {
    const token = await good()
    return send(`DPoP ${token}`, await machine.proofFor(token, timed(claims), parts))
  },
]

const atTheDoor: Call[] = [
  ...algorithms.map((alg) =>
    withToken(`a token signed with ${alg || 'nothing'}`, async () => {
      const { header, claims } = partsOf(await good())
      return byHand({ ...header, alg }, claims, alg.toLowerCase() === 'none' ? '' : b64('x'))
    }),
  ),
  ...['HS256', 'HS384', 'HS512'].flatMap((alg) =>
    [JSON.stringify({ ...exchangeKeys.token, d: undefined }), exchangeKeys.token.kid, exchangeKeys.token.x, ''].map(
      (secret, at) =>
        withToken(`a token with ${alg} under what everybody knows (${at})`, async () => {
          const { header, claims } = partsOf(await good())
          return hmac({ ...header, alg }, claims, secret)
        }),
    ),
  ),
  ...[0, 3, 30, 80, -1, -2, -40, -86].map((at) =>
    withToken(`a token with a letter changed at ${at}`, async () => flip(await good(), at)),
  ),
  ...['', 'x', '../../dev/null', "' or 1=1", 'token-00000000', 'http://127.0.0.1:1/jwks'].map((kid) =>
    withToken(`a token of kid ${JSON.stringify(kid)} by another key`, () => forged({}, { kid }, false)),
  ),
  withToken('a token by another key, with the right kid', () => forged({}, {}, false)),
  withToken('a token by another key, brought in its header', () => forged({}, { jwk: stranger.jwk }, false)),
  withToken('a token that says where its key is fetched', () => forged({}, { jku: 'http://127.0.0.1:1/jwks' }, false)),
  ...(['JWT', 'jwt', 'dpop+jwt', '', undefined] as const).map((typ) =>
    withToken(`a token of type ${typ}`, () => forged({}, { typ })),
  ),
  ...[
    { exp: from(-60) },
    { exp: from(-6) },
    { exp: 0 },
    { exp: undefined },
    { exp: 'x' },
    { nbf: from(60) },
    { nbf: 'x' },
    { iat: undefined },
    { iat: 'x' },
  ].map((claims) => withToken(`a token with ${JSON.stringify(claims)}`, () => forged(claims))),
  ...['https://idp.example', '', `${origin}/`, origin.replace('http:', 'https:'), undefined].map((iss) =>
    withToken(`a token of issuer ${iss}`, () => forged({ iss })),
  ),
  ...[
    'https://idp.example',
    `${origin}/`,
    `${origin}/agency/inquiries`,
    'solid',
    '',
    undefined,
    [],
    [`${origin}/graphql`, 'https://idp.example'],
  ].map((value) => withToken(`a token for ${JSON.stringify(value)}`, () => forged({ aud: value }))),
  ...['agr_unknown', '', undefined, 'acc_agency'].map((value) =>
    withToken(`a token of client ${value}`, () => forged({ client_id: value })),
  ),
  ...['agr_unknown', '', undefined].map((value) => withToken(`a token about ${value}`, () => forged({ sub: value }))),
  ...['agr_unknown', '', undefined, null, 42, other.agreement].map((value) =>
    withToken(`a token whose agreement is ${value}`, () => forged({ agreement: value })),
  ),
  ...['REGISTRATION', 'TITLE_REVIEW', 'SUPERVISION', 'OWN_RECORD', '', 'X', undefined].map((value) =>
    withToken(`a token whose purpose is ${value}`, () => forged({ purpose: value })),
  ),
  ...['verdict', 'fields', 'admin', '', undefined].map((value) =>
    withToken(`a token of scope ${value} for a predicate`, () => forged({ scope: value })),
  ),
  ...[other.keys.kid, stranger.kid, '', undefined, 'x'].map((value) =>
    withToken(`a token whose key is ${value}`, () => forged({ kid: value })),
  ),
  ...[
    { jkt: stranger.kid },
    { jkt: '' },
    {},
    { jkt: other.keys.kid },
    { 'x5t#S256': machine.keys.kid },
    { jkt: machine.keys.kid, 'x5t#S256': 'x' },
    undefined,
    null,
  ].map((cnf) => withToken(`a token bound to ${JSON.stringify(cnf)}`, () => forged({ cnf }))),
  withToken('a token of everything of another agreement with our key', () =>
    forged({ agreement: other.agreement, client_id: other.agreement, sub: other.agreement }),
  ),
  ...['', 'x', 'a.b', 'a.b.c', 'a.b.c.d', 'null'].map((text, at) =>
    withToken(`a token that is none (${at})`, () => text),
  ),
  ...['Bearer', 'bearer', 'Basic', 'DPoP  ', 'JWT', ''].map(
    (scheme): Call => [
      `a token as ${JSON.stringify(scheme)}`,
      async () => {
        const token = await good()
        return send(
          scheme === 'DPoP  ' ? `DPoP ${token} ${token}` : `${scheme} ${token}`.trim(),
          await machine.proofFor(token),
        )
      },
    ],
  ),
  ['a stolen token, without proof', async () => send(`DPoP ${await good()}`, null)],
  ['a stolen token as a bearer, without proof', async () => send(`Bearer ${await good()}`, null)],
  [
    "a stolen token with the thief's key",
    async () => {
      const token = await good()
      return send(
        `DPoP ${token}`,
        await proofOf(stranger, { htm: 'POST', htu: `${origin}/graphql`, ath: athOf(token) }),
      )
    },
  ],
  [
    "a stolen token with the key of another agency's machine",
    async () => {
      const token = await good()
      return send(
        `DPoP ${token}`,
        await proofOf(other.keys, { htm: 'POST', htu: `${origin}/graphql`, ath: athOf(token) }),
      )
    },
  ],
  ['a proof without token', async () => machine.raw(body(), { dpop: await machine.proofFor(await good()) })],
  [
    "another agreement's token with our proof",
    async () => {
      const token = await other.token()
      return send(`DPoP ${token}`, await machine.proofFor(token))
    },
  ],
  withProof('a proof for another address', { htu: `${origin}/agency/token` }),
  withProof('a proof for another host', { htu: 'http://example.org/graphql' }),
  withProof('a proof for another port', { htu: 'http://127.0.0.1:4001/graphql' }),
  withProof('a proof for another scheme', { htu: 'https://127.0.0.1:4000/graphql' }),
  withProof('a proof for a deeper address', { htu: `${origin}/graphql/x` }),
  withProof('a proof without address', { htu: undefined }),
  withProof('a proof whose address is no text', { htu: 1 }),
  withProof('a proof for another method', { htm: 'GET' }),
  withProof('a proof in small letters', { htm: 'post' }),
  withProof('a proof without method', { htm: undefined }),
  withProof('a proof of another token', { ath: athOf('x') }),
  withProof('a proof of the token in hex', { ath: Buffer.from(athOf('x'), 'base64url').toString('hex') }),
  withProof('a proof of no token', { ath: undefined }),
  withProof('a proof whose token is empty', { ath: '' }),
  withProof('a proof of two minutes ago', { iat: from(-120) }),
  withProof('a proof of two minutes to come', { iat: from(120) }),
  withProof('a proof of an hour ago', { iat: from(-3_600) }),
  withProof('a proof without time', { iat: undefined }),
  withProof('a proof whose time is text', { iat: 'now' }),
  withProof('a proof without jti', { jti: undefined }),
  withProof('a proof whose jti is a number', { jti: 1 }),
  withProof('a proof whose jti fills the memory', { jti: 'x'.repeat(300) }),
  withProof('a proof with a nonce that nobody gave', { nonce: 'x' }),
  withProof('a proof with an empty nonce', { nonce: '' }),
  withProof('a proof that has expired', { exp: from(-60) }),
  withProof('a proof that is not good yet', { nbf: from(600) }),
  withProof('a proof of another type', {}, { header: { typ: 'JWT' } }),
  withProof('a proof of the type of tokens', {}, { header: { typ: 'at+jwt' } }),
  withProof('a proof without type', {}, { header: { typ: undefined } }),
  withProof('a proof without key', {}, { header: { jwk: undefined } }),
  withProof("a proof with another's key in its header", {}, { header: { jwk: stranger.jwk } }),
  withProof("a proof with our key in its header, signed with another's", {}, { key: stranger.privateKey }),
  withProof('a proof with a symmetric key', {}, { header: { jwk: { kty: 'oct', k: 'AAAA' } } }),
  withProof('a proof with a private key', {}, { header: { jwk: { ...machine.keys.jwk, d: 'AAAA' } } }),
  withProof('a proof whose key is fetched', {}, { header: { jwk: undefined, jku: 'http://127.0.0.1:1/jwks' } }),
  ...algorithms.map(
    (alg): Call => [
      `a proof signed with ${alg || 'nothing'}`,
      async () => {
        const token = await good()
        const { header, claims } = partsOf(await machine.proofFor(token))
        return send(`DPoP ${token}`, byHand({ ...header, alg }, claims, alg.toLowerCase() === 'none' ? '' : b64('x')))
      },
    ],
  ),
  ...[0, 10, -1, -30].map(
    (at): Call => [
      `a proof with a letter changed at ${at}`,
      async () => {
        const token = await good()
        return send(`DPoP ${token}`, flip(await machine.proofFor(token), at))
      },
    ],
  ),
  ...['', 'x', 'a.b.c', 'null'].map(
    (text, at): Call => [`a proof that is none (${at})`, async () => send(`DPoP ${await good()}`, text)],
  ),
  [
    'two proofs in one',
    async () => {
      const token = await good()
      return send(`DPoP ${token}`, `${await machine.proofFor(token)}, ${await machine.proofFor(token)}`)
    },
  ],
  [
    'a proof used twice',
    async () => {
      const token = await good()
      const dpop = await machine.proofFor(token)
      await send(`DPoP ${token}`, dpop)
      return send(`DPoP ${token}`, dpop)
    },
  ],
  [
    'two calls at once with one proof, of which the second',
    async () => {
      const token = await good()
      const dpop = await machine.proofFor(token)
      const both = await Promise.all([send(`DPoP ${token}`, dpop), send(`DPoP ${token}`, dpop)])
      return both[0].status === 200 ? both[1] : both[0]
    },
  ],
  [
    'a jti used twice in two proofs',
    async () => {
      const token = await good()
      const jti = randomUUID()
      await send(`DPoP ${token}`, await machine.proofFor(token, { jti }))
      return send(`DPoP ${token}`, await machine.proofFor(token, { jti, iat: now() - 1 }))
    },
  ],
  [
    'the assertion as a token',
    async () => {
      const token = await assertion()
      return send(`DPoP ${token}`, await machine.proofFor(token))
    },
  ],
  [
    'the proof as a token',
    async () => {
      const token = await machine.proofFor('x')
      return send(`DPoP ${token}`, await machine.proofFor(token))
    },
  ],
]

test.each(atTheDoor)('no answer for %s', async (name, attack) => {
  const { status, told, text } = await attack()
  expect(status, text).not.toBe(200)
  expect(told.data?.inquire ?? null).toBeNull()
  withstood.push(name)
})

// --- at the door of bulk inquiries -------------------------------------------------------------------------------------------------------

const inBulk = '/agency/inquiries'
const bulkId = () => `blk_${randomUUID().replaceAll('-', '')}`
type Bulk = {
  token?: string
  proof?: string | null
  path?: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
}
async function bulk({
  token,
  proof,
  path = `${inBulk}?id=${bulkId()}&ask=PREDICATE&level=ASSOCIATE_SENIOR`,
  method = 'POST',
  headers,
}: Bulk) {
  const held = token ?? (await good())
  const dpop =
    proof === undefined ? await bulkProof(held, { htm: method, htu: `${origin}${path.split('?')[0]}` }) : proof
  const line = `${JSON.stringify(about('li_jianguo'))}\n`
  const all = {
    authorization: `DPoP ${held}`,
    'content-type': 'application/x-ndjson',
    ...(dpop === null ? {} : { dpop }),
    ...headers,
  }
  return exchange.visit(method, path, all, method === 'POST' ? line : '')
}
const bulkProof = (token: string, claims: Record<string, unknown> = {}, keys: Keys = machine.keys) =>
  proofOf(keys, { htm: 'POST', htu: `${origin}${inBulk}`, ath: athOf(token), ...claims })
const bulkOf = (name: string, make: () => Promise<Bulk> | Bulk) => [name, async () => bulk(await make())] as const

const atTheBulk = [
  bulkOf('a stolen token without proof', () => ({ proof: null })),
  bulkOf("a stolen token with the thief's key", async () => ({ proof: await bulkProof(await good(), {}, stranger) })),
  bulkOf("a stolen token with another machine's key", async () => ({
    proof: await bulkProof(await good(), {}, other.keys),
  })),
  bulkOf('a proof of the door beside it', async () => ({ proof: await machine.proofFor(await good()) })),
  bulkOf('a proof for another method', async () => ({ proof: await bulkProof(await good(), { htm: 'GET' }) })),
  bulkOf('a proof of another token', async () => ({ proof: await bulkProof(await good(), { ath: athOf('x') }) })),
  bulkOf('a proof of two minutes ago', async () => ({ proof: await bulkProof(await good(), { iat: now() - 120 }) })),
  bulkOf('a token that has ended', async () => ({ token: await forged({ exp: now() - 1 }) })),
  bulkOf('a token of another issuer', async () => ({ token: await forged({ iss: 'https://idp.example' }) })),
  bulkOf('a token by another key', async () => ({ token: await forged({}, {}, false) })),
  bulkOf("another agreement's token with our proof", async () => {
    const token = await other.token()
    return { token, proof: await bulkProof(token) }
  }),
  bulkOf('a kind of answer outside the scope', () => ({ path: `${inBulk}?id=${bulkId()}&ask=FIELDS&fields=HOURS` })),
  bulkOf('a kind of answer written twice', () => ({
    path: `${inBulk}?id=${bulkId()}&ask=PREDICATE&ask=FIELDS&fields=HOURS&fields=TITLES`,
  })),
  bulkOf("another agreement's name beside the token", async () => ({
    token: await forged({ agreement: other.agreement }),
    path: `${inBulk}?id=${bulkId()}&ask=PREDICATE&level=ASSOCIATE_SENIOR&agreement=${other.agreement}`,
  })),
  bulkOf("the token's cookie", async () => ({
    proof: null,
    headers: { authorization: '', cookie: `jijiao=${await good()}` },
  })),
] as const

test.each(atTheBulk)('no bulk inquiry for %s', async (name, attack) => {
  const before = await province.owner`select count(*)::int as n from audits.bulk_inquiries`
  const { status, text } = await attack()
  expect(status, text).toBeGreaterThanOrEqual(400)
  expect(await province.owner`select count(*)::int as n from audits.bulk_inquiries`).toEqual(before)
  withstood.push(name)
})

test('swaps that pass the door are refused behind it: agreement, kind of answer, purpose written beside the token', async () => {
  const token = await machine.token()
  const told = async (name: string, variables: Record<string, unknown>, headers = {}) =>
    machine.run(token, name, { ...asking(), ...variables }, headers)
  // Whatever a header says, the purpose is the token's.
  const { told: said } = await told('MeetsRule', {}, { 'x-jijiao-purpose': 'SUPERVISION' })
  expect(said.data?.inquire).toMatchObject({ found: true })
  const [entry] =
    await province.owner`select entry::jsonb->>'purpose' as purpose from audits.log_entries where action = 'inquire' order by recorded_at desc limit 1`
  expect(entry?.purpose).toBe('APPOINTMENT')
  expect((await told('TitleVerdict', {})).told.data?.inquire ?? null).toBeNull()
  expect((await told('RecordFields', { fields: ['HOURS'], level: null })).told.data?.inquire ?? null).toBeNull()
})

test('an agreement that is suspended, over, or not begun, and a key that was withdrawn: neither token nor answer', async () => {
  const suspended = await openMachine(exchange, await agreed())
  const over = await openMachine(exchange, await agreed({ heldUntil: '2016-05-11' }))
  const withdrawn = await openMachine(exchange, await agreed())
  const machines = [suspended, over, withdrawn]
  const held = await Promise.all(machines.map((one) => one.token()))
  for (const [at, one] of machines.entries())
    expect((await one.run(held[at] ?? '', 'MeetsRule', asking())).status).toBe(200)
  await step(suspended.agreement, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  await deed(callers.agency, 'endKey', { kid: withdrawn.keys.kid })
  const before = province.clock.now
  province.clock.now = new Date('2016-05-11T00:00:00+08:00')
  for (const [at, one] of machines.entries()) {
    expect((await one.run(held[at] ?? '', 'MeetsRule', asking())).status).toBe(401)
    expect((await one.askToken({ form: { scope: 'predicate' } })).token).toBeNull()
  }
  province.clock.now = before
  const future = await openMachine(exchange, await agreed({ heldFrom: '2016-06-01' }))
  expect((await future.askToken({ form: { scope: 'predicate' } })).token).toBeNull()
})

test('used proofs outlive the process: another one on the same database refuses them', async () => {
  const again = await openExchangeOf(province)
  const token = await machine.token()
  const dpop = await machine.proofFor(token)
  expect((await send(`DPoP ${token}`, dpop)).status).toBe(200)
  const { status } = await again.visit(
    'POST',
    '/graphql',
    { 'content-type': 'application/json', authorization: `DPoP ${token}`, dpop },
    JSON.stringify(body()),
  )
  expect(status).toBe(401)
  const once = await assertion()
  expect((await machine.askToken({ assertion: once, form: { scope: 'predicate' } })).token).not.toBeNull()
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'predicate',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: once,
  })
  const repeated = await again.visit(
    'POST',
    '/agency/token',
    {
      'content-type': 'application/x-www-form-urlencoded',
      dpop: await proofOf(machine.keys, { htm: 'POST', htu: aud }),
    },
    form.toString(),
  )
  expect(repeated.status).not.toBe(200)
})

const attacks = atTheToken.length + atTheDoor.length + atTheBulk.length
test(`of ${attacks} attacks, at least three hundred, none succeeds, and what is right passes`, async () => {
  expect(attacks).toBeGreaterThanOrEqual(300)
  expect(withstood).toHaveLength(attacks)
  for (let n = 0; n < 20; n += 1) {
    const { status, told } = await machine.run(await machine.token(), 'MeetsRule', asking())
    expect(status).toBe(200)
    expect(told.data?.inquire).toMatchObject({ found: true })
  }
  expect(exchange.faults).toEqual([])
})
