// A witness in a folder outside the database: what it signed last, and the hash of every leaf. With those, a place that was changed is
// named, and not only missed. It is worth what the folder is worth: put it where the database's administrators cannot write.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Checkpoint, checkpointFrom } from '../../../log/checkpoint.ts'
import { cosignatureLine, means, type SigningKey, sha256, signedNote, signingKey } from '../../../log/node.ts'
import { fromHex, hex, noteFrom, type PublicKey, utf8 } from '../../../log/note.ts'
import { type Edge, emptyEdge, equal, grow, rootOf } from '../../../log/tree.ts'
import { judge, submissionFrom } from '../../../log/witness.ts'
import type { Witness, WitnessAnswer } from './witnesses.ts'

const keyShape = z.object({ name: z.string(), privateKey: z.string() })
const stateShape = z.object({ note: z.string(), edge: z.array(z.string()) })
type State = { checkpoint: Checkpoint; edge: Edge }

const read = <T>(file: string, shape: z.ZodType<T>): T => shape.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Whole or not at all, and on the disk before the answer. */
function write(file: string, text: string) {
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(draft, file)
}

function keyIn(folder: string): SigningKey {
  const file = join(folder, 'key.json')
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519')
    const der = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url')
    write(file, JSON.stringify({ name: `jijiao/witness-${randomBytes(4).toString('hex')}`, privateKey: der }))
  }
  const { name, privateKey } = read(file, keyShape)
  return signingKey(name, 'WITNESS', privateKey)
}

/** What was signed last, under the witness's own signature: a state that somebody else wrote is no state. */
function signedIn(file: string, key: SigningKey): State | null {
  if (!existsSync(file)) return null
  const { note, edge } = read(file, stateShape)
  const text = noteFrom(note)?.text ?? ''
  const checkpoint = checkpointFrom(text)
  if (!checkpoint || signedNote(text, key) !== note)
    throw new Error(`The state of the witness in ${file} is not its own.`)
  return { checkpoint, edge: { size: checkpoint.size, hashes: edge.map(fromHex) } }
}

function keepLeaves(folder: string, from: number, leaves: readonly Uint8Array[]) {
  const file = join(folder, 'leaves')
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600)
  writeSync(handle, Buffer.concat(leaves), 0, leaves.length * 32, from * 32)
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * A witness that keeps no leaves, only what it signed last of each log: what a service for others' logs needs.
 * One folder, one process; answers are given one after the other.
 */
export function fileState(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = keyIn(folder)
  const fileOf = (written: string) => {
    const origin = submissionFrom(written)?.note.split('\n', 1)[0] ?? ''
    return join(folder, `log-${hex(sha256(utf8(origin))).slice(0, 16)}.json`)
  }
  const answer = (written: string, logKeys: readonly PublicKey[]): WitnessAnswer => {
    const file = fileOf(written)
    const judged = judge(means, written, logKeys, signedIn(file, key)?.checkpoint ?? null)
    if (judged.status !== 200) return judged
    write(file, JSON.stringify({ note: signedNote(judged.text, key), edge: [] }))
    return { status: 200, lines: cosignatureLine(judged.text, key, Math.floor(Date.now() / 1000)) }
  }
  return { key, answer }
}

/** @param logKeys whose checkpoints it signs. */
export function fileWitness(folder: string, logKeys: readonly PublicKey[]): Witness {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = keyIn(folder)
  return {
    key: key.public,
    async submit(written, leavesOf) {
      const last = signedIn(join(folder, 'state.json'), key)
      const judged = judge(means, written, logKeys, last?.checkpoint ?? null)
      if (judged.status !== 200) return judged
      const from = last?.checkpoint.size ?? 0
      const leaves = from === judged.checkpoint.size ? [] : await leavesOf(from, judged.checkpoint.size)
      const edge = last ? { size: last.edge.size, hashes: [...last.edge.hashes] } : emptyEdge()
      for (const leaf of leaves) grow(sha256, edge, leaf)
      if (!equal(rootOf(sha256, edge), judged.checkpoint.root)) return { status: 422 }
      keepLeaves(folder, from, leaves)
      write(
        join(folder, 'state.json'),
        JSON.stringify({ note: signedNote(judged.text, key), edge: edge.hashes.map(hex) }),
      )
      return { status: 200, lines: cosignatureLine(judged.text, key, Math.floor(Date.now() / 1000)) }
    },
  }
}

export type Witnessed = { name: string; checkpoint: Checkpoint; leaves: Buffer }

/** What the witness in a folder has seen; null where there is none yet. For who verifies. @throws when it is not its own. */
export function witnessedIn(folder: string): Witnessed | null {
  if (!existsSync(join(folder, 'state.json'))) return null
  const key = keyIn(folder)
  const state = signedIn(join(folder, 'state.json'), key)
  if (!state) return null
  const leaves = readFileSync(join(folder, 'leaves'))
  return { name: key.public.name, checkpoint: state.checkpoint, leaves: leaves.subarray(0, state.checkpoint.size * 32) }
}
