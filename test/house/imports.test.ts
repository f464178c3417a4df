import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Sources of a folder, without what is generated or installed. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'generated', 'migrations', 'dist'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory()
      ? sources(path)
      : /\.(ts|vue)$/.test(entry.name) && !entry.name.endsWith('.test.ts')
        ? [path]
        : []
  })
}

type Import = { from: string; to: string }

/** Every import as a path from the root, or as the name of a package. */
const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target]) => ({
    from: file,
    to: target?.startsWith('.') ? normalize(join(dirname(file), target)) : (target ?? ''),
  }))

const rooms = ['people', 'institutions', 'projects', 'credits', 'audits']
const all = ['subgraphs', 'gateway', 'console/src', 'tools', 'schema'].flatMap(sources).flatMap(importsOf)
const told = (imports: Import[]) => imports.map(({ from, to }) => `${from} -> ${to}`)

test.each(rooms)('%s imports no other subgraph', (room) => {
  const others = all.filter(
    ({ from, to }) =>
      from.startsWith(`subgraphs/${room}/`) &&
      rooms.some(
        (other) => other !== room && (to.startsWith(`subgraphs/${other}/`) || to.startsWith(`@jijiao/${other}`)),
      ),
  )
  expect(told(others)).toEqual([])
})

test('the kernel imports nothing of ours', () => {
  const ours = all.filter(
    ({ from, to }) =>
      from.startsWith('subgraphs/kernel/') &&
      /^(@jijiao\/|gateway|console|tools|schema|subgraphs\/(?!kernel\/))/.test(to),
  )
  expect(told(ours)).toEqual([])
})

test('the console knows no table and no subgraph', () => {
  const behind = all.filter(
    ({ from, to }) => from.startsWith('console/') && /^(subgraphs|tools|gateway|@jijiao\/)/.test(to),
  )
  expect(told(behind)).toEqual([])
})

test('nothing imports the resolvers of a subgraph but its start', () => {
  const upward = all.filter(
    ({ from, to }) => /^subgraphs\/\w+\/src\/resolvers\.ts$/.test(to) && !from.endsWith('/src/index.ts'),
  )
  expect(told(upward)).toEqual([])
})

test('a singular thing decides without the database', () => {
  const things = [
    'hourEntry',
    'determination',
    'ruleVersion',
    'ruleDraft',
    'ruleReading',
    'ruleReadiness',
    'policyDocument',
    'workedExample',
    'applicant',
    'told',
    'person',
    'idNumber',
    'nameKeys',
    'session',
    'mandate',
  ]
  const reaching = all.filter(
    ({ from, to }) =>
      things.some((thing) => from.match(new RegExp(`^subgraphs/\\w+/src/${thing}\\.ts$`))) &&
      /^(drizzle-orm|postgres)/.test(to),
  )
  expect(told(reaching)).toEqual([])
})

test('the two evaluators do not know each other', () => {
  const rules = 'subgraphs/credits/src/rules/'
  const crossed = all.filter(
    ({ from, to }) =>
      (from === `${rules}trace.ts` && to === `${rules}compile.ts`) ||
      (from === `${rules}compile.ts` && to === `${rules}trace.ts`),
  )
  expect(told(crossed)).toEqual([])
})
