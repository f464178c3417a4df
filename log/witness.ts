// What a witness says to a checkpoint (C2SP tlog-witness). It keeps the last one it signed, and signs only what begins with that.
import { type Checkpoint, opened } from './checkpoint.ts'
import { base64, fromBase64, type Means, type PublicKey } from './note.ts'
import { equal, isConsistent } from './tree.ts'

/** A request to a witness: the size it signed last, the proof from there, and the signed checkpoint. */
export type Submission = { old: number; path: readonly Uint8Array[]; note: string }

export const submissionText = ({ old, path, note }: Submission): string =>
  `old ${old}\n${path.map((hash) => `${base64(hash)}\n`).join('')}\n${note}`

/** Null for what is no such request. */
export function submissionFrom(written: string): Submission | null {
  const end = written.indexOf('\n\n')
  const [first, ...hashes] = written.slice(0, Math.max(end, 0)).split('\n')
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first ?? '') ?? []
  const path = hashes.map(fromBase64)
  if (end < 0 || old === undefined || path.length > 63 || path.some((hash) => hash?.length !== 32)) return null
  return { old: Number(old), path: path.filter((hash) => hash !== null), note: written.slice(end + 2) }
}

export type Judgement =
  | { status: 200; checkpoint: Checkpoint; text: string }
  | { status: 400 | 403 | 404 | 422; why: string }
  | { status: 409; size: number; fork: boolean }

/**
 * What a witness answers, before it signs: 200 is what it may sign, and has to remember first.
 * @param last what it signed last for this log; null: nothing yet.
 */
export function judge(
  means: Means,
  written: string,
  logKeys: readonly PublicKey[],
  last: Checkpoint | null,
): Judgement {
  const submission = submissionFrom(written)
  if (!submission) return { status: 400, why: 'This is no submission.' }
  const { old, path, note } = submission
  const origin = note.slice(0, note.indexOf('\n'))
  const keys = logKeys.filter((key) => key.name === origin)
  if (keys.length === 0) return { status: 404, why: 'This log is not known.' }
  const signed = opened(means, note, keys)
  if (!signed) return { status: 403, why: 'No key of this log signed it.' }
  const { checkpoint } = signed
  const known = last ?? { origin, size: 0, root: means.sha256(new Uint8Array()) }
  if (old > checkpoint.size) return { status: 400, why: 'It is smaller than what it says it grew from.' }
  if (old !== known.size) return { status: 409, size: known.size, fork: false }
  if (old === checkpoint.size && !equal(checkpoint.root, known.root))
    return { status: 409, size: known.size, fork: true }
  if (!isConsistent(means.sha256, known, checkpoint, path))
    return { status: 422, why: 'It does not begin with what was signed before.' }
  return { status: 200, checkpoint, text: signed.note.text }
}
