// A checkpoint: three lines that a person can read, origin, size and root (C2SP tlog-checkpoint), and the signatures below them.
import { base64, fromBase64, holds, type Means, type Note, noteFrom, type PublicKey } from './note.ts'

export type Checkpoint = { origin: string; size: number; root: Uint8Array }

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${base64(root)}\n`

/** Null for what is no checkpoint; lines below the third are not ours, and not taken. */
export function checkpointFrom(text: string): Checkpoint | null {
  const [origin, said, hash, end, ...more] = text.split('\n')
  if (!origin || said === undefined || hash === undefined || end !== '' || more.length > 0) return null
  const root = fromBase64(hash)
  const size = Number(said)
  if (!/^(0|[1-9]\d{0,15})$/.test(said) || !Number.isSafeInteger(size) || root?.length !== 32) return null
  return { origin, size, root }
}

export type Opened = { note: Note; checkpoint: Checkpoint; witnesses: string[] }

/**
 * A signed checkpoint as told by the keys that one trusts, or null.
 * @param strict every line must be of a known key; without it unknown lines are passed over, as C2SP has it for notes on the wire.
 */
export function opened(means: Means, written: string, keys: readonly PublicKey[], strict = false): Opened | null {
  const note = noteFrom(written)
  const checkpoint = note && checkpointFrom(note.text)
  if (!note || !checkpoint) return null
  const known = note.signatures.map((signature) => {
    const key = keys.find((one) => holds(means, note.text, signature, one))
    return { signature, key }
  })
  const named = (signature: Note['signatures'][number]) => keys.some((key) => key.name === signature.name)
  if (known.some(({ key, signature }) => !key && (strict || named(signature)))) return null
  const by = (kind: PublicKey['kind']) => known.flatMap(({ key }) => (key?.kind === kind ? [key.name] : []))
  if (!by('LOG').includes(checkpoint.origin)) return null
  const witnesses = [...new Set(by('WITNESS'))]
  if (strict && known.length !== new Set(known.map(({ key }) => key)).size) return null // one line twice is a spelling, too
  return { note, checkpoint, witnesses }
}
