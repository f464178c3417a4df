// The keys of the log: which one signs, which ones did, and the statements by which each vouches for the next.
import type { Db, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type SigningKey, sha256, signedNote, signingKey } from '../../../log/node.ts'
import { keyFrom, keyText, type PublicKey } from '../../../log/note.ts'

/** All keys of the log have its origin for a name; ids tell them apart. */
export type LogSigner = { origin: string; current: SigningKey; earlier: SigningKey[] }

const shape = z.object({ origin: z.string(), current: z.string(), keys: z.record(z.string(), z.string()) })

/** @param text JSON of the secret `log-key` (tools/secrets.ts). */
export function logSignerFrom(text: string | undefined): LogSigner {
  const { origin, current, keys } = shape.parse(JSON.parse(text ?? 'null'))
  const all = Object.entries(keys).map(([id, key]) => ({ id, key: signingKey(origin, 'LOG', key) }))
  const signs = all.find(({ id }) => id === current)
  if (!signs) throw new Error('The log has no current key.')
  return { origin, current: signs.key, earlier: all.filter((one) => one !== signs).map(({ key }) => key) }
}

/** What a key's statement says: that from this size on checkpoints are signed by it. */
export const statementText = (origin: string, key: string, fromSize: number): string =>
  `${origin}\nlog key after ${fromSize}\n${key}\n`

export type KeptKey = { key: string; kind: PublicKey['kind']; fromSize: number; statement: string }

/** Every key there has been, the earliest first. Public. */
export async function keptKeys(tx: Tx): Promise<KeptKey[]> {
  const rows = await tx.execute<KeptKey & { fromSize: string }>(sql`
    select key, kind, from_size as "fromSize", statement from audits.log_keys order by kind, from_size, recorded_at, key`)
  return rows.map((row) => ({ ...row, fromSize: Number(row.fromSize) }))
}

/** Makes a new current key known, vouched for by the one that signed until now. */
export async function tellCurrentKey(tx: Tx, { origin, current, earlier }: LogSigner, size: number) {
  const text = keyText(sha256, current.public)
  const known = (await keptKeys(tx)).filter(({ kind }) => kind === 'LOG')
  if (known.some(({ key }) => key === text)) return
  const last = known.at(-1)?.key
  const voucher = earlier.filter((one) => keyText(sha256, one.public) === last)
  const statement = signedNote(statementText(origin, text, size), ...voucher, current)
  await tx.execute(sql`select audits.keep_log_key(${text}, 'LOG', ${size}, ${statement})`)
}

/** Makes a witness's key known, so that who holds a proof can be told whose signatures stand on it. */
export const tellWitnessKey = (db: Db, key: PublicKey) =>
  db.execute(sql`select audits.keep_log_key(${keyText(sha256, key)}, 'WITNESS', 0, '')`)

export const publicKeysOf = (kept: readonly KeptKey[]): PublicKey[] =>
  kept.map(({ key }) => keyFrom(sha256, key)).filter((key) => key !== null)
