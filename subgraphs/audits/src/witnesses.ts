// Asks witnesses to sign what the log has signed. A witness is anybody who remembers what it signed last; two kinds are built in.
import type { Db } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { means } from '../../../log/node.ts'
import { holds, noteFrom, type PublicKey, signatureFrom } from '../../../log/note.ts'
import { submissionText } from '../../../log/witness.ts'
import { tellWitnessKey } from './logKeys.ts'
import { leavesOf } from './nodes.ts'
import { consistencyOf } from './proofs.ts'
import { LogBroken, latestCheckpoint } from './sequencer.ts'

/** 409 carries the size that the witness signed last. */
export type WitnessAnswer = { status: 200; lines: string } | { status: 409; size: number } | { status: number }

export type Witness = {
  key: PublicKey
  /** @param leaves the hashes that joined since, for a witness that keeps them. */
  submit(written: string, leaves: (from: number, to: number) => Promise<Uint8Array[]>): Promise<WitnessAnswer>
}

/** What the witness signed last, as far as is known here; null: not asked yet. */
export type WitnessMemory = { size: number | null }

/**
 * Has a witness sign the latest checkpoint.
 * @returns whether there was one to sign.
 * @throws LogBroken when the witness has seen another log than this one, or more of it: the past here is not what it was.
 */
export async function askWitness(db: Db, witness: Witness, memory: WitnessMemory): Promise<boolean> {
  const latest = await latestCheckpoint(db)
  if (!latest || latest.size === memory.size) return false
  if (memory.size === null) await tellWitnessKey(db, witness.key)
  memory.size ??= await lastSigned(db, witness.key.name)
  for (let tries = 0; tries < 2; tries += 1) {
    const old: number = memory.size
    if (old > latest.size)
      throw new LogBroken(`${witness.key.name} signed ${old} leaves, and here are ${latest.size} under a checkpoint.`)
    const path = await consistencyOf(db, old, latest.size)
    const written = submissionText({ old, path, note: latest.note })
    const answer = await witness.submit(written, (from, to) => leavesOf(db, from, to))
    if (answer.status === 200 && 'lines' in answer) {
      await keepLines(db, witness, latest, answer.lines)
      memory.size = latest.size
      return true
    }
    if (answer.status === 409 && 'size' in answer && answer.size !== old) memory.size = answer.size
    else if (answer.status === 409 || answer.status === 422)
      throw new LogBroken(`${witness.key.name} has signed another log than this one (${answer.status}).`)
    else throw new Error(`${witness.key.name} answered ${answer.status}.`)
  }
  throw new LogBroken(`${witness.key.name} does not take the log on from what it says it signed.`)
}

async function lastSigned(db: Db, name: string): Promise<number> {
  const [row] = await db.execute<{ size: string }>(
    sql`select coalesce(max(size), 0) as size from audits.log_cosignatures where witness = ${name}`,
  )
  return Number(row?.size ?? 0)
}

/** Only lines of the witness's own key are kept; what else it sends is nobody's. */
async function keepLines(db: Db, { key }: Witness, signed: { size: number; note: string }, lines: string) {
  const text = noteFrom(signed.note)?.text ?? ''
  const own = lines.split('\n').filter((line) => {
    const signature = signatureFrom(line)
    return signature !== null && holds(means, text, signature, key)
  })
  if (own.length === 0) throw new Error(`${key.name} did not sign with the key that is known of it.`)
  await db.execute(sql`select audits.keep_cosignature(${signed.size}, ${key.name}, ${`${own[0]}\n`})`)
}
