// The demonstration province, where the checkout has one: filled once, in demo mode only.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { type Connections, root, type Settings } from './settings.ts'

/** A card for the sign-in page and the box: `role` is shown in Chinese. */
const account = z.object({ login: z.string(), password: z.string(), name: z.string(), role: z.string() })
export type DemonstrationAccount = z.infer<typeof account>

/**
 * What tools/seed.ts (or tools/seed/index.ts) exports: `seed` fills an empty database and leaves a filled one alone;
 * `demonstrationAccounts` are those that it makes.
 */
type Seed = {
  seed(connections: Connections, settings: Settings): Promise<void>
  demonstrationAccounts: readonly DemonstrationAccount[]
}

const isSeed = (module: object): module is Seed =>
  'seed' in module &&
  typeof module.seed === 'function' &&
  'demonstrationAccounts' in module &&
  z.array(account).safeParse(module.demonstrationAccounts).success

/** @throws when the seed is there and is not what is said above. */
export async function demonstration(): Promise<Seed | null> {
  const file = ['tools/seed.ts', 'tools/seed/index.ts'].map((path) => join(root, path)).find((path) => existsSync(path))
  if (!file) return null
  const module: object = await import(pathToFileURL(file).href)
  if (!isSeed(module)) throw new Error(`${file} has to export seed and demonstrationAccounts.`)
  return module
}
