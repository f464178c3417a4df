// A proof that stands alone (C2SP tlog-proof): the entry, its place, the path to the root, and the checkpoint under which it lies.
import { type Checkpoint, checkpointFrom, opened } from './checkpoint.ts'
import { base64, fromBase64, type Means, noteFrom, type PublicKey, utf8 } from './note.ts'
import { equal, leafHash, rootFromInclusion } from './tree.ts'

export const proofHeader = 'c2sp.org/tlog-proof@v1'

/** `entry` is the text whose digest is the leaf; it travels as the proof's extra data. */
export type Proof = { entry: string; index: number; path: Uint8Array[]; checkpoint: string }

export const proofText = ({ entry, index, path, checkpoint }: Proof): string =>
  `${proofHeader}\nextra ${base64(utf8(entry))}\nindex ${index}\n${path.map((hash) => `${base64(hash)}\n`).join('')}\n${checkpoint}`

/** Null for anything that `proofText` would not write the same, to the byte. */
export function proofFrom(written: string): Proof | null {
  const end = written.indexOf('\n\n')
  const [header, extra, place, ...hashes] = written.slice(0, Math.max(end, 0)).split('\n')
  const [, said] = /^extra (\S+)$/.exec(extra ?? '') ?? []
  const [, index] = /^index (0|[1-9]\d{0,15})$/.exec(place ?? '') ?? []
  const bytes = said === undefined ? null : fromBase64(said)
  const path = hashes.map(fromBase64)
  if (end < 0 || header !== proofHeader || !bytes || index === undefined || path.length > 63) return null
  const entry = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const proof = {
    entry,
    index: Number(index),
    path: path.filter((hash) => hash?.length === 32).filter((hash) => hash !== null),
    checkpoint: written.slice(end + 2),
  }
  return proof.path.length === path.length && proofText(proof) === written ? proof : null
}

export type ProofFault = 'NO_PROOF' | 'NOT_SIGNED' | 'NOT_WITNESSED' | 'NOT_INCLUDED'
export type Proven = { entry: string; index: number; checkpoint: Checkpoint; witnesses: string[] }

/**
 * What a proof proves to who trusts these keys, or why it proves nothing.
 * @param atLeast how many witnesses must have signed.
 */
export function provenBy(
  means: Means,
  written: string,
  keys: readonly PublicKey[],
  atLeast = 0,
): Proven | { fault: ProofFault } {
  const proof = proofFrom(written)
  if (!proof) return { fault: 'NO_PROOF' }
  // Hashing is cheap and verifying is not: what leads to another root is refused before a signature is looked at.
  const claimed = checkpointFrom(noteFrom(proof.checkpoint)?.text ?? '')
  if (!claimed) return { fault: 'NO_PROOF' }
  const { size, root } = claimed
  const leaf = leafHash(means.sha256, utf8(proof.entry))
  const led = rootFromInclusion(means.sha256, leaf, { index: proof.index, size }, proof.path)
  if (!led || !equal(led, root)) return { fault: 'NOT_INCLUDED' }
  const signed = opened(means, proof.checkpoint, keys, true)
  if (!signed) return { fault: 'NOT_SIGNED' }
  if (signed.witnesses.length < atLeast) return { fault: 'NOT_WITNESSED' }
  return { entry: proof.entry, index: proof.index, checkpoint: signed.checkpoint, witnesses: signed.witnesses }
}
