// What is locked, read without a network: each package with its checksum, its licence, and whether a known weakness is in it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from '../../tools/settings.ts'

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ resolution: z.record(z.string(), z.unknown()) })),
})
const advisories = z.object({
  reviewedOn: z.iso.date(),
  advisories: z.array(
    z.object({ package: z.string(), advisory: z.string(), fixed: z.array(z.string()), about: z.string() }),
  ),
})
export type Locked = { name: string; version: string; resolution: Readonly<Record<string, unknown>> }
export type Advisory = z.infer<typeof advisories>['advisories'][number]

const read = (path: string) => readFileSync(join(root, path), 'utf8')
export const workspace: Record<string, unknown> = parse(read('pnpm-workspace.yaml'))
export const known = advisories.parse(JSON.parse(read('security/advisories.json')))

/** Every package of the lock. */
export function locked(text = read('pnpm-lock.yaml')): Locked[] {
  return Object.entries(lockfile.parse(parse(text)).packages).map(([id, { resolution }]) => {
    const at = id.lastIndexOf('@')
    return { name: id.slice(0, at), version: id.slice(at + 1), resolution }
  })
}

const numbers = (version: string) => version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? []
/** Positive: the first is later. */
function compare(one: string, other: string): number {
  const [left, right] = [numbers(one), numbers(other)]
  const at = [0, 1, 2].find((place) => (left[place] ?? 0) !== (right[place] ?? 0))
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

/** Whether a version has the fix: that of its own line where it has one, else the latest of all. */
export function mended(version: string, fixed: readonly string[]): boolean {
  const [major, minor] = numbers(version)
  const ofMajor = fixed.filter((one) => numbers(one)[0] === major)
  const ofLine = ofMajor.filter((one) => numbers(one)[1] === minor)
  const due = [ofLine, ofMajor, fixed]
    .find((some) => some.length > 0)
    ?.toSorted(compare)
    .at(-1)
  return due !== undefined && compare(version, due) >= 0
}

/** Packages with a weakness that is known. */
export const weak = (packages: readonly Locked[], list: readonly Advisory[]): string[] =>
  list.flatMap((one) =>
    packages
      .filter(({ name, version }) => name === one.package && !mended(version, one.fixed))
      .map(({ name, version }) => `${name}@${version}: ${one.advisory}, ${one.about}`),
  )

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
  licenses: z.unknown().optional(),
})
const typed = z.object({ type: z.string() })

/** What each installed package says its licence is, in the words it uses; null where it says none. */
export function licences(): { of: string; licence: string | null }[] {
  const folder = join(root, 'node_modules', '.pnpm')
  return globSync(['*/node_modules/*/package.json', '*/node_modules/@*/*/package.json'], { cwd: folder })
    .filter((path) => ownFolder(path))
    .map((path) => {
      const { name, version, license, licenses } = manifest.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')))
      const [told] = [license ?? licenses].flat()
      const { data } = typed.safeParse(told)
      return { of: `${name}@${version}`, licence: typeof told === 'string' ? told : (data?.type ?? null) }
    })
}

/** In a package's folder its dependencies stand beside it, as links. */
function ownFolder(path: string): boolean {
  const [folder = '', , ...name] = path.split(/[\\/]/)
  return folder.startsWith(`${name.slice(0, -1).join('+')}@`)
}
