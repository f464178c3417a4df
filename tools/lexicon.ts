// schema/rules/lexicon.json: the rule language as data, for the console, which may not import what the register is made of.
import * as facts from '../subgraphs/credits/src/rules/facts.ts'
import { lexicon } from '../subgraphs/credits/src/rules/lexicon.ts'

type Said = Readonly<Record<'zh-CN' | 'en', string>>
const word = (said: Said) => ({ zh: said['zh-CN'], en: said.en })
const scopes = [
  ['subject', facts.subjectFacts],
  ['window', facts.windowFacts],
  ['entry', facts.entryFacts],
  ['dated', facts.datedFacts],
  ['bucketed', facts.bucketFacts],
] as const
const factsOf = ([scope, table]: (typeof scopes)[number]) =>
  Object.entries<facts.Fact>(table).map(([name, { kind, words }]) => ({ name, scope, kind, says: word(words) }))

/** The file as text: a row to a line, so that a changed word is a changed line. */
export function lexiconFile(): string {
  const rows = lexicon.map(({ word: name, place, use, takes, says }) => ({
    word: name,
    place,
    use,
    takes,
    says: word(says),
  }))
  const lines = (list: readonly unknown[]) => list.map((one) => `  ${JSON.stringify(one)}`).join(',\n')
  const values = Object.entries(facts.valueWords).map(
    ([code, said]) => `  ${JSON.stringify(code)}: ${JSON.stringify(word(said))}`,
  )
  return `{\n "words": [\n${lines(rows)}\n ],\n "facts": [\n${lines(scopes.flatMap(factsOf))}\n ],\n "values": {\n${values.join(',\n')}\n }\n}\n`
}
