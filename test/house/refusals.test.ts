import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { refusalCodes } from '../../subgraphs/kernel/src/refusal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tests = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'house') return []
    const path = join(folder, entry.name)
    return entry.isDirectory()
      ? tests(path)
      : entry.name.endsWith('.test.ts')
        ? [readFileSync(join(root, path), 'utf8')]
        : []
  })
const written = tests('test').join('\n')

test.each(refusalCodes)('there is a test in which somebody is refused with %s', (code) => {
  expect(written).toMatch(new RegExp(`['"]${code}['"]`))
})

test('callers are promised exactly the codes that the register uses', () => {
  const api = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'), { assumeValid: true })
  const promised = api.getType('RefusalCode')
  expect('getValues' in (promised ?? {}) && promised?.toString()).toBe('RefusalCode')
  const sdl = readFileSync(join(root, 'schema/shared.graphql'), 'utf8').match(/enum RefusalCode \{([^}]*)\}/)?.[1]
  expect(sdl?.trim().split(/\s+/).sort()).toEqual([...refusalCodes].sort())
})
