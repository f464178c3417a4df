// How identity numbers and telephone numbers are kept: sealed under a key that can be changed, and found by a keyed digest that cannot be turned back.
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { PersonId } from '@jijiao/kernel'
import { z } from 'zod'
import type { IdNumber } from './idNumber.ts'

const key = z.base64url().transform((text, issues) => {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length === 32) return createSecretKey(bytes)
  issues.addIssue('A key has 32 bytes.')
  return z.NEVER
})
const keysShape = z.object({ current: z.string().regex(/^[\w-]+$/), keys: z.record(z.string(), key), hash: key })

/** `keys[current]` seals; the others still open what they sealed. `hash` never changes, or nobody would be found again. */
export type IdNumberKeys = z.infer<typeof keysShape>

/** @throws when the text is no set of keys, or names a current one that is not there. Says nothing of what it held. */
export function idNumberKeysFrom(json: string | undefined): IdNumberKeys {
  const read = keysShape.safeParse(parsed(json ?? ''))
  if (!read.success || !read.data.keys[read.data.current]) throw new Error('JIJIAO_IDENTITY_KEYS is no set of keys.')
  return read.data
}

/** The parser's own message would quote what it could not read. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The two columns that stand for an identity number. */
export type SealedIdNumber = { idNumberSealed: string; idNumberHash: string }

/** What a person is found by. Keyed: without the key nobody can try all numbers of a county. */
export const idNumberHash = (keys: IdNumberKeys, number: IdNumber): string =>
  createHmac('sha256', keys.hash).update(number).digest('hex')

const keyOf = (keys: IdNumberKeys, id: string): KeyObject => {
  const found = keys.keys[id]
  if (!found) throw new Error(`The key ${id} of identity numbers is missing; restore it from where it is kept safe.`)
  return found
}

/** Seals a text as `key id.iv.ciphertext.tag`. What it is bound to goes under the seal: moved to another person's row it does not open. */
function seal(keys: IdNumberKeys, text: string, boundTo: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.current), iv).setAAD(Buffer.from(boundTo))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const parts = [iv, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))
  return [keys.current, ...parts].join('.')
}

/** @throws when the key is missing, or the seal was altered or belongs to another row. */
function open(keys: IdNumberKeys, sealed: string, boundTo: string): string {
  const [id = '', ...parts] = sealed.split('.')
  const [iv, body, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !body || !tag) throw new Error('This is no seal.')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, id), iv, { authTagLength: 16 })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(tag)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}

export function sealIdNumber(keys: IdNumberKeys, number: IdNumber): SealedIdNumber {
  const hash = idNumberHash(keys, number)
  return { idNumberSealed: seal(keys, number, hash), idNumberHash: hash }
}

/** @throws as `open`. */
export const openIdNumber = (keys: IdNumberKeys, sealed: SealedIdNumber): IdNumber =>
  open(keys, sealed.idNumberSealed, sealed.idNumberHash)

/** A telephone number, bound to whose it is. Nobody is found by it, so that it needs no digest. */
export const sealPhone = (keys: IdNumberKeys, person: PersonId, phone: string): string =>
  seal(keys, phone, `phone ${person}`)

/** @throws as `open`. */
export const openPhone = (keys: IdNumberKeys, person: PersonId, sealed: string): string =>
  open(keys, sealed, `phone ${person}`)
