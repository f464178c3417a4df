// Signed notes, keys and cosignatures as C2SP writes them (signed-note, tlog-cosignature). Text in, text out; who verifies brings the means.
import { equal, type Sha256 } from './tree.ts'

/** What a verifier needs of the place it runs in. */
export type Means = {
  sha256: Sha256
  /** Ed25519 of RFC 8032 over a message, by the 32 bytes of a public key. */
  verifies(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
}

/** LOG signs the note itself; WITNESS a time and the note. The byte is part of what the key's id is taken of. */
export type KeyKind = 'LOG' | 'WITNESS'
const kindBytes: Record<KeyKind, number> = { LOG: 1, WITNESS: 4 }

export type PublicKey = { name: string; kind: KeyKind; bytes: Uint8Array }
export type Signature = { name: string; id: Uint8Array; bytes: Uint8Array }
export type Note = { text: string; signatures: Signature[] }

const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

export const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Null for what is not written exactly as `base64` writes it: two spellings of one proof would be two files that both pass. */
export function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  return base64(bytes) === text ? bytes : null
}

export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
export const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (two) => Number.parseInt(two, 16))

const together = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

export const keyId = (sha256: Sha256, key: PublicKey): Uint8Array =>
  sha256(together(utf8(`${key.name}\n`), Uint8Array.of(kindBytes[key.kind]), key.bytes)).slice(0, 4)

/** A public key as it is handed on: name+id+key. */
export const keyText = (sha256: Sha256, key: PublicKey): string =>
  `${key.name}+${hex(keyId(sha256, key))}+${base64(together(Uint8Array.of(kindBytes[key.kind]), key.bytes))}`

/** Null for what is no such text, or whose id is not the key's. */
export function keyFrom(sha256: Sha256, text: string): PublicKey | null {
  const [, name, id, rest] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? []
  const bytes = rest === undefined ? null : fromBase64(rest)
  const kind = bytes?.[0] === 1 ? 'LOG' : bytes?.[0] === 4 ? 'WITNESS' : null
  if (!name || !bytes || !kind || bytes.length !== 33) return null
  const key: PublicKey = { name, kind, bytes: bytes.slice(1) }
  return hex(keyId(sha256, key)) === id ? key : null
}

export const signatureLine = ({ name, id, bytes }: Signature): string => `— ${name} ${base64(together(id, bytes))}\n`

/** Null for what is no signature line. */
export function signatureFrom(line: string): Signature | null {
  const [, name, said] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = said === undefined ? null : fromBase64(said)
  return name && bytes && bytes.length > 4 ? { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) } : null
}

/** A note: its text ends in a line end, then an empty line, then the signatures. */
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(signatureLine).join('')}`

/** Null for anything that `noteText` would not write the same. */
export function noteFrom(written: string): Note | null {
  const end = written.lastIndexOf('\n\n')
  if (end < 0 || !written.endsWith('\n')) return null
  const signatures = written
    .slice(end + 2, -1)
    .split('\n')
    .map(signatureFrom)
  const text = written.slice(0, end + 1)
  const note = { text, signatures: signatures.filter((one) => one !== null) }
  return signatures.length > 0 && note.signatures.length === signatures.length && noteText(note) === written
    ? note
    : null
}

/** What a witness signs: the time, in seconds since 1970, at which this was the largest tree it had seen, and the note. */
export const cosigned = (time: number, text: string): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`)

/** The bytes of a cosignature: the time, big-endian, then the signature. */
export function cosignatureBytes(time: number, signature: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + signature.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time))
  bytes.set(signature, 8)
  return bytes
}
export const timeOf = (cosignature: Uint8Array): number =>
  Number(new DataView(cosignature.buffer, cosignature.byteOffset, 8).getBigUint64(0))

export const isOf = (sha256: Sha256, signature: Signature, key: PublicKey): boolean =>
  signature.name === key.name && equal(signature.id, keyId(sha256, key))

/** Whether this key made this signature of this text. */
export function holds({ sha256, verifies }: Means, text: string, signature: Signature, key: PublicKey): boolean {
  if (!isOf(sha256, signature, key)) return false
  if (key.kind === 'LOG') return signature.bytes.length === 64 && verifies(key.bytes, utf8(text), signature.bytes)
  if (signature.bytes.length !== 72) return false
  return verifies(key.bytes, cosigned(timeOf(signature.bytes), text), signature.bytes.slice(8))
}
