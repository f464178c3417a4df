// The examples that authors read: each document rests on its words, each case holds in both evaluators, and together they show every word
// and every row of the typology.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRule, lexicon, lintRule } from '../../subgraphs/credits/src/rules/index.ts'
import { failuresOf, rowsOf, workflow } from '../../tools/ruleCoverage.ts'
import { ruleDocuments } from '../../tools/ruleDocuments.ts'
import { examplesIn } from '../../tools/ruleExamples.ts'
import { root } from '../../tools/settings.ts'
import { testDatabase } from '../testkit/database.ts'
import { asking } from './both.ts'

const { owner } = await testDatabase()
const examples = examplesIn(join(root, 'docs/rules/examples'))
const failures = new Map(examples.map((one) => [one.name, failuresOf(one, asking(owner))]))

describe.each(examples)('$name', (example) => {
  test('reads, means something and rests on the words of its document', () => {
    expect(example.text).toBeDefined()
    expect(checkRule(example.rule, example.text)).toEqual([])
  })

  test('could be published, and no article of its document is left without a clause', () => {
    const { rule, cases, source } = example
    const told = lintRule(rule, { body: example.text ?? null, others: [], cases, source })
    expect(told.filter((one) => one.severity === 'ERROR' || one.code === 'CLAUSE_WITHOUT_RULE')).toEqual([])
  })

  test.each(example.cases)('$name', async ({ name }) => {
    expect((await failures.get(example.name))?.get(name)).toBeUndefined()
  })
})

test('every word is shown by an example', () => {
  const shown = new Set(examples.flatMap((one) => [...one.uses.keys()]))
  const missing = lexicon.map((row) => `${row.place}.${row.word}`).filter((key) => !shown.has(key))
  expect(missing).toEqual([])
})

test('every row of the typology but workflow has words and cases that hold', async () => {
  const failed = await Promise.all(
    examples.map((one) => failures.get(one.name) ?? new Map<string, readonly string[]>()),
  )
  const bare = [...rowsOf(examples, failed)].filter(
    ([number, { words, holding, failing }]) =>
      !workflow.includes(number) && (words.length === 0 || holding === 0 || failing.length > 0),
  )
  expect(bare).toEqual([])
})

test('the pages for authors say what the lexicon and the examples say now', () => {
  for (const [path, text] of ruleDocuments()) expect(readFileSync(path, 'utf8') === text, path).toBe(true)
})
