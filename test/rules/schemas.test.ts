// The JSON Schemas that editors read: every rule and every case file of the house fits them, and what is no rule does not.
import { globSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCases, parseRule } from '../../subgraphs/credits/src/rules/index.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const ajv = new Ajv2020.default({
  allErrors: false,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
})
const isRule = ajv.compile(JSON.parse(read('schema/rules/rule.schema.json')))
const isCases = ajv.compile(JSON.parse(read('schema/rules/cases.schema.json')))
const files = ['subgraphs/credits/policies', 'test/rules', 'docs/rules/examples']
  .flatMap((folder) => globSync('**/*.yaml', { cwd: new URL(`${folder}/`, root) }).map((file) => `${folder}/${file}`))
  .sort()
const rules = files.filter((file) => !file.endsWith('.cases.yaml'))

describe('the schema of a rule document', () => {
  test.each(rules)('fits %s', (file) => {
    expect(isRule(parse(read(file))), JSON.stringify(isRule.errors)).toBe(true)
  })
})
describe('the schema of a case file', () => {
  test.each(files.filter((file) => file.endsWith('.cases.yaml')))('fits %s', (file) => {
    expect(isCases(parse(read(file))), JSON.stringify(isCases.errors)).toBe(true)
  })
})

/** Paths to every map of a document whose fields are words of ours, not names of the author's. */
function closedMaps(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return []
  const own = Array.isArray(value) || owned.has(path.findLast((key) => !/^\d+$/.test(key)) ?? '') ? [] : [[...path]]
  return [...own, ...Object.entries(value).flatMap(([key, held]) => closedMaps(held, [...path, key]))]
}
const owned = new Set([
  'params',
  'define',
  'as',
  'units',
  'names',
  'fates',
  'clauses',
  'hours',
  'inEachYear',
  'alternatives',
])

type Json = Record<string, unknown>
const isMap = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)
/** A copy in which the map at a path is changed. */
function changed(value: unknown, [key, ...rest]: readonly string[], change: (map: Json) => Json): unknown {
  if (key === undefined) return isMap(value) ? change(value) : value
  if (Array.isArray(value)) return value.map((held, at) => (String(at) === key ? changed(held, rest, change) : held))
  return isMap(value) ? { ...value, [key]: changed(value[key], rest, change) } : value
}

/** What must stand in a clause, and in a case. */
const due = (map: Json): readonly string[] =>
  'quote' in map ? ['id', 'source', 'quote'] : 'expect' in map ? ['name', 'expect'] : []
const breaks: readonly ((map: Json) => Json)[] = [
  (map) => ({ ...map, nobodyKnowsThis: 1 }),
  (map) => {
    const [first] = due(map)
    return first
      ? Object.fromEntries(Object.entries(map).filter(([key]) => key !== first))
      : { ...map, nobodyKnowsThis: null }
  },
  (map) => Object.fromEntries(Object.entries(map).map(([key, held], at) => [at === 0 ? `${key}X` : key, held])),
]

describe.each([
  ['a rule document', rules, isRule, (text: string) => parseRule(text).faults.length > 0],
  [
    'a case file',
    files.filter((file) => !rules.includes(file)),
    isCases,
    (text: string) => parseCases(text).faults.length > 0,
  ],
] as const)('%s with one field wrong', (_, sources, fits, refused) => {
  test('fits no schema and is not read either', () => {
    const documents = sources.map((file) => parse(read(file)) as Json)
    const maps = documents.map((document) => closedMaps(document))
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(breaks.length - 1), (which, where, how) => {
        const at = which % documents.length
        const path = maps[at]?.[where % (maps[at]?.length ?? 1)] ?? []
        const broken = changed(documents[at], path, breaks[how] ?? ((map) => map))
        expect(fits(broken), JSON.stringify([path, how])).toBe(false)
        expect(refused(JSON.stringify(broken))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
