// The operations that production runs: what the console was built with, by the SHA-256 of its text, and nothing else.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Hash → text of each registered operation; empty when the console has not been built.
 * @throws when a text is not what its hash says: somebody changed the file.
 */
export function readOperations(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  const operations = new Map(Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8')))))
  for (const [hash, text] of operations) {
    if (hashOf(text) !== hash) throw new Error(`The registered operation ${hash} is not the one that was registered.`)
  }
  return operations
}
