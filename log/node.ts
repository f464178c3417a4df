// Hashing, verifying and signing where Node runs. A browser never loads this file.
import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import {
  cosignatureBytes,
  cosigned,
  keyId,
  type Means,
  type Note,
  noteText,
  type PublicKey,
  type Signature,
  signatureLine,
  utf8,
} from './note.ts'
import type { Sha256 } from './tree.ts'

export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer')

/** What stands before the 32 bytes of a key in its DER: an Ed25519 SubjectPublicKeyInfo. */
const spki = Buffer.from('302a300506032b6570032100', 'hex')

const known = new WeakMap<Uint8Array, KeyObject>()
/** To read a key costs as much as to verify with it. */
function keyObject(bytes: Uint8Array): KeyObject {
  const key = known.get(bytes) ?? createPublicKey({ key: Buffer.concat([spki, bytes]), format: 'der', type: 'spki' })
  known.set(bytes, key)
  return key
}

export const means: Means = {
  sha256,
  verifies(publicKey, message, signature) {
    return verify(null, message, keyObject(publicKey), signature)
  },
}

export type SigningKey = { public: PublicKey; private: KeyObject }

/** @param privateKey PKCS #8 DER as base64url. */
export function signingKey(name: string, kind: PublicKey['kind'], privateKey: string): SigningKey {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' })
  const bytes = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(spki.length)
  return { public: { name, kind, bytes: new Uint8Array(bytes) }, private: key }
}

const signatureBy = (key: SigningKey, bytes: Uint8Array): Signature => ({
  name: key.public.name,
  id: keyId(sha256, key.public),
  bytes,
})

/** The text as a note, signed by each of the keys. */
export const signedNote = (text: string, ...keys: readonly SigningKey[]): string =>
  noteText({
    text,
    signatures: keys.map((key) => signatureBy(key, sign(null, utf8(text), key.private))),
  } satisfies Note)

/** A witness's line under a checkpoint's text. @units `time` in seconds since 1970. */
export const cosignatureLine = (text: string, key: SigningKey, time: number): string =>
  signatureLine(signatureBy(key, cosignatureBytes(time, sign(null, cosigned(time, text), key.private))))
