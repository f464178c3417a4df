// What an agency's machine signs, with Node alone: a key, the assertion a token is asked for with, the proof on each call.
// node machine.mjs key | assertion | proof METHOD ADDRESS [TOKEN] | id PREFIX | read NAME
// Environment: JIJIAO (address of the register), AGREEMENT (its id), KEY (file of the private key; private.jwk).
import { createHash, createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const { JIJIAO, AGREEMENT, KEY = 'private.jwk' } = process.env
const encoded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const digest = (text) => createHash('sha256').update(text).digest('base64url')
const now = () => Math.floor(Date.now() / 1_000)

/** The public half, its members in the order that RFC 7638 digests them in. */
const publicHalf = ({ crv, kty, x, y }) => ({ crv, kty, x, y })
const own = () => JSON.parse(readFileSync(KEY, 'utf8'))

/** ES256: `ieee-p1363` is the plain r ‖ s that a JWS holds; Node's default is DER. */
function signed(header, claims) {
  const jwk = own()
  const text = `${encoded({ alg: 'ES256', ...header(publicHalf(jwk)) })}.${encoded({ jti: randomUUID(), iat: now(), ...claims })}`
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

const deeds = {
  /** Makes a key. The private half stays in the file; the public half is printed, to be registered. */
  key() {
    const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
    writeFileSync(KEY, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' })
    return JSON.stringify(publicHalf(jwk))
  },
  assertion: () =>
    signed((jwk) => ({ kid: digest(JSON.stringify(jwk)) }), {
      iss: AGREEMENT,
      sub: AGREEMENT,
      aud: `${JIJIAO}/agency/token`,
      exp: now() + 60,
    }),
  /** Of one call: its method, its address without what follows the question mark, and the token it is made with. Good once, for a minute. */
  proof: (htm, htu, token) =>
    signed((jwk) => ({ typ: 'dpop+jwt', jwk }), { htm, htu, ...(token ? { ath: digest(token) } : {}) }),
  /** A fresh id. Sent again, the same one is answered as before and draws nothing on the quota. */
  id: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
  /** One member of the JSON that comes in, by its path. */
  read: (path) => path.split('.').reduce((value, name) => value?.[name], JSON.parse(readFileSync(0, 'utf8'))),
}

const [name = '', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(deeds, name)) throw new Error(`One of: ${Object.keys(deeds).join(', ')}`)
console.log(deeds[name](...rest))
