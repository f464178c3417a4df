// The operations that run here: what the console was built with and what is written for agencies, by the SHA-256 of the text, and nothing else.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Asker } from './session.ts'

/** Who a document was registered for: neither may run what is the other's. */
export type Registered = { text: string; for: 'CONSOLE' } | { text: string; for: 'AGENCY'; scope: string | null }
export type Operations = ReadonlyMap<string, Registered>

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Hash → each registered operation; empty when the console has not been built and no agency's document is there.
 * @param agencyFolder one `.graphql` file for each operation; its hash is that of the file's bytes, as `sha256sum` says it.
 * @throws when a text of the console is not what its hash says: somebody changed the file.
 */
export function readOperations(consoleFile: string, agencyFolder: string): Operations {
  const operations = new Map<string, Registered>()
  for (const text of textsIn(agencyFolder)) operations.set(hashOf(text), { text, for: 'AGENCY', scope: scopeOf(text) })
  if (!existsSync(consoleFile)) return operations
  for (const [hash, text] of Object.entries(manifest.parse(JSON.parse(readFileSync(consoleFile, 'utf8'))))) {
    if (hashOf(text) !== hash) throw new Error(`The registered operation ${hash} is not the one that was registered.`)
    operations.set(hash, { text, for: 'CONSOLE' })
  }
  return operations
}

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : []

/**
 * What a token has to be good for, as the first line of an agency's document says: `# scope: predicate`; null for `none`, which tells of no person.
 * @throws when a document does not say it: it would run under any token.
 */
function scopeOf(text: string): string | null {
  const [, scope] = /^# scope: (predicate|verdict|fields|none)\r?\n/.exec(text) ?? []
  if (scope === undefined) throw new Error("A document for agencies begins with its scope, as in '# scope: predicate'.")
  return scope === 'none' ? null : scope
}

/** An agency's token runs what is registered for agencies and within its scope, a session what the console asks; the rest is as if it did not exist. */
export function mayRun(asker: Asker | null, registered: Registered): boolean {
  const agency = asker !== null && asker.agreement !== null
  if (registered.for === 'CONSOLE') return !agency
  return agency && (registered.scope === null || (asker.scopes?.has(registered.scope) ?? false))
}
