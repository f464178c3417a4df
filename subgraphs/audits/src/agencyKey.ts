// A machine's public key as it may be registered. Pure, but for the digest.
import { createHash, createPublicKey } from 'node:crypto'
import { Refusal } from '@jijiao/kernel'
import { z } from 'zod'

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
/** Strict: a private half, an address to fetch from or a certificate beside it is no public key of ours. */
const form = z.union([
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate }),
])
export type PublicJwk = z.infer<typeof form>
export type AgencyJwk = { kid: string; alg: 'ES256' | 'EdDSA'; jwk: PublicJwk }

/** Names of members that say nothing about the key itself, and are dropped. */
const said = new Set(['kid', 'alg', 'use', 'key_ops', 'ext'])

/** RFC 7638: the required members, sorted, without white space. */
const thumbprint = (jwk: PublicJwk): string => {
  const members = Object.fromEntries(Object.entries(jwk).sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url')
}

/** @refuses INVALID for what is no public key of the two kinds; a private one is refused and never kept. */
export function agencyKeyFrom(text: string): AgencyJwk | Refusal {
  const refused = new Refusal('INVALID', {
    message: '公钥应为 JWK：EC P-256 或 Ed25519，且不得包含私钥。',
    messageEn: 'A public key is a JSON Web Key, EC P-256 or Ed25519, without the private half.',
  })
  if (text.length > 2_000) return refused
  const given = z.record(z.string(), z.unknown()).safeParse(parsed(text))
  if (!given.success) return refused
  const read = form.safeParse(Object.fromEntries(Object.entries(given.data).filter(([name]) => !said.has(name))))
  if (!read.success || !onCurve(read.data)) return refused
  return { kid: thumbprint(read.data), alg: read.data.kty === 'EC' ? 'ES256' : 'EdDSA', jwk: read.data }
}

/** A point that is not on the curve would be taken by no library, and told by each in its own way. */
function onCurve(jwk: PublicJwk): boolean {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' }).type === 'public'
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
