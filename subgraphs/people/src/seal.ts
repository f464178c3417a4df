// Secrets of second factors, kept as identity numbers are: under a key outside the database, bound to the account they belong to.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { IdNumberKeys } from './idNumberSeal.ts'

/** A key of its own under the same roof: what opens one opens nothing of the other. */
function keyFor(keys: IdNumberKeys, id: string): Buffer {
  const key = keys.keys[id]
  if (!key) throw new Error(`The key ${id} is missing; restore it from where it is kept safe.`)
  return Buffer.from(hkdfSync('sha256', key.export(), '', 'jijiao second factors', 32))
}

export function seal(keys: IdNumberKeys, text: string, owner: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(keys, keys.current), iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [keys.current, ...[iv, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
}

/** @throws when the key is missing, or the seal was altered or belongs to another account. */
export function unseal(keys: IdNumberKeys, sealed: string, owner: string): string {
  const [id = '', ...parts] = sealed.split('.')
  const [iv, body, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !body || !tag) throw new Error('This is nothing sealed.')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(keys, id), iv, { authTagLength: 16 })
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
