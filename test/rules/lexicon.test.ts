// The lexicon is what authors are shown; the parser is what reads them. Neither may know a word the other does not.
import { expect, test } from 'vitest'
import { operatorNames } from '../../subgraphs/credits/src/rules/document.ts'
import { parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { lexicon } from '../../subgraphs/credits/src/rules/lexicon.ts'
import { expressionWords } from '../../subgraphs/credits/src/rules/words.ts'

const at = (place: string) => lexicon.filter((row) => row.place === place).map((row) => row.word)

test('every word of the kernel may be written', () => {
  expect(operatorNames.filter((name) => !at('expression').includes(name))).toEqual([])
})

test('a word stands once in its place, with words in Chinese and English', () => {
  const places = lexicon.map((row) => `${row.place} ${row.word}`)
  expect(places.filter((one, index) => places.indexOf(one) !== index)).toEqual([])
  for (const row of lexicon) {
    expect(row.says['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(row.says.en).toMatch(/^[\x20-\x7e]+$/)
  }
})

test('every row of the typology has a word, but the appeal with a clock and the routing, which are no rules', () => {
  const covered = new Set(lexicon.flatMap((row) => row.covers))
  const rows = Array.from({ length: 70 }, (_, index) => `T${index + 1}`)
  expect(rows.filter((row) => !covered.has(row))).toEqual(['T65', 'T69'])
})

test('every word of an expression is read, and no other', () => {
  expect([...expressionWords].sort()).toEqual(at('expression').sort())
})

const steps = {
  gate: 'applies',
  window: 'window',
  split: 'split',
  recognition: 'recognition',
  duplicates: 'duplicates',
  conversion: 'conversion',
  cap: 'caps',
  total: 'totals',
  substitution: 'substitutions',
  requirement: 'requirements',
  consequence: 'consequences',
} as const

/** What the parser says it knows where a word stands that it does not know. */
function knownIn(yaml: string): readonly string[] {
  const told = parseRule(yaml).faults.find((fault) => fault.en.includes('“nobodysWord”'))
  return (
    told?.en
      .replace(/^.* known: /, '')
      .replace(/\.$/, '')
      .split(', ') ?? []
  )
}

test.each(Object.entries(steps))('every word of a %s is read, and no other', (place, step) => {
  expect([...knownIn(`${step}: [{ nobodysWord: 1 }]`)].sort()).toEqual([...at(place), ...at('clause')].sort())
})

test('so are those of the head, of the dating and of a parameter', () => {
  expect([...knownIn('nobodysWord: 1')].sort()).toEqual(at('document').sort())
  expect([...knownIn('dating: { nobodysWord: 1 }')].sort()).toEqual([...at('dating'), ...at('clause')].sort())
  const beside = ['source', 'says']
  expect([...knownIn('params: { a: { nobodysWord: 1 } }')].sort()).toEqual([...at('param'), ...beside].sort())
})
