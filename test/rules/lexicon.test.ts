// The lexicon is what authors are shown; the parser is what reads them. Neither may know a word the other does not.
import { expect, test } from 'vitest'
import { operatorNames } from '../../subgraphs/credits/src/rules/document.ts'
import { lexicon } from '../../subgraphs/credits/src/rules/lexicon.ts'

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
