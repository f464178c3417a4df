// Words, sentences and glossary against the schema: one word, one spelling, in both languages, everywhere.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { english } from './english.ts'
import { chinese } from './i18n.ts'
import { pages } from './pages.ts'
import { words } from './words.ts'

const schema = join(import.meta.dirname, '../../schema')
const api = parse(readFileSync(join(schema, 'api.graphql'), 'utf8'))
const glossary = readFileSync(join(schema, 'glossary.md'), 'utf8')

const enums = new Map(
  api.definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? [[node.name.value, (node.values ?? []).map((value) => value.name.value)]]
      : [],
  ),
)

test('every closed list of the schema has a word for each of its values, and no word too many', () => {
  const said = Object.fromEntries(Object.entries(words).map(([name, table]) => [name, Object.keys(table).sort()]))
  const meant = Object.fromEntries([...enums].map(([name, values]) => [name, [...values].sort()]))
  expect(said).toEqual(meant)
})

test('no two values of a list are said alike', () => {
  for (const [name, table] of Object.entries(words)) {
    for (const language of ['zh', 'en'] as const) {
      const said = Object.values(table).map((word) => word[language])
      expect(new Set(said).size, `${name} ${language}`).toBe(said.length)
    }
  }
})

/** Rows of the glossary: 中文 | identifier | unit | source. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
const chineseOf = new Map(rows.map(([chinese, identifier]) => [identifier?.replace(/`/g, ''), chinese]))

test('the screen says of every value what the glossary says', () => {
  const differing = Object.entries(words).flatMap(([name, table]) =>
    Object.entries(table).flatMap(([value, word]) => {
      const meant = chineseOf.get(`${name}.${value}`)
      return meant === word.zh ? [] : [`${name}.${value}: ${word.zh} ≠ ${meant}`]
    }),
  )
  expect(differing).toEqual([])
})

test('every type of the schema and each of its fields is in the glossary', () => {
  const named = api.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || ['Query', 'Mutation'].includes(node.name.value)) return []
    if (node.name.value.endsWith('Page')) return [node.name.value]
    return [node.name.value, ...(node.fields ?? []).map((field) => field.name.value)]
  })
  const known = new Set([...chineseOf.keys()].flatMap((identifier) => identifier?.split(/[,\s]+/) ?? []))
  expect([...new Set(named)].filter((name) => !known.has(name)).sort()).toEqual([])
})

const keysOf = (sentences: object, above = ''): string[] =>
  Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${above}${key}.`) : [`${above}${key}`],
  )

test('both languages have the same sentences', () => {
  expect(keysOf(chinese).sort()).toEqual(keysOf(english).sort())
  expect(keysOf(chinese).length).toBeGreaterThan(100)
})

test('both languages name the same things inside a sentence', () => {
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
  const flat = (sentences: object) => JSON.stringify(sentences, null, 1).split('\n')
  const keys = keysOf(chinese)
  expect(keys.length).toBeGreaterThan(0)
  const textAt = (sentences: object, key: string): string => {
    const value = key
      .split('.')
      .reduce<unknown>(
        (at, part) => (typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(part) : undefined),
        sentences,
      )
    return typeof value === 'string' ? value : ''
  }
  expect(flat(english).length).toBe(flat(chinese).length)
  for (const key of keys) expect(holes(textAt(english, key)), key).toEqual(holes(textAt(chinese, key)))
})

test('every sentence that a page or a part asks for by its key is there', () => {
  const known = new Set(keysOf(chinese))
  const asked = globSync('**/*.{vue,ts}', { cwd: import.meta.dirname }).flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    return [...text.matchAll(/\bt\('([\w.]+)'/g)].map(([, key = '']) => ({ file, key }))
  })
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.filter(({ key }) => !known.has(key))).toEqual([])
})

test('every page that stands by itself has a title, and the desk says what it is for', () => {
  const known = new Set(keysOf(chinese))
  const offered = pages.filter(({ name, path }) => name !== 'home' && !path.includes(':'))
  const asked = offered.flatMap(({ name }) => [`layout.page.${name}`, `home.for.${name}`])
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})
