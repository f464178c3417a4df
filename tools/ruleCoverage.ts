// `npm run rules -- coverage`: for each row of the typology the words that cover it and the cases that show it. A row without either fails.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import {
  type Ask,
  checkRule,
  differences,
  judgedByDatabase,
  lexicon,
  outcomeOfTrace,
  traceWith,
} from '../subgraphs/credits/src/rules/index.ts'
import { openDatabase } from '../subgraphs/kernel/src/db.ts'
import { withDatabase } from './join.ts'
import { type Example, examplesIn } from './ruleExamples.ts'
import { root } from './settings.ts'

type Print = (line: string) => void
/** Rows that are workflow: 申诉 with its clock, and routing. No rule says them. */
export const workflow: readonly number[] = [65, 69]
const rows = Array.from({ length: 70 }, (_, at) => at + 1)

/** What covers a row: words of the lexicon that examples with its tag use, cases that hold, and names of those that do not. */
export type Row = { readonly words: readonly string[]; readonly holding: number; readonly failing: readonly string[] }

/** Numbers in the tags at the end of a case's name: `… [T4 S71]`. */
export const tagsOf = (name: string): readonly number[] =>
  [...(/\[([^\]]*)\]$/.exec(name)?.[1] ?? '').matchAll(/\bT(\d{1,2})\b/g)].map(([, number]) => Number(number))

/** Runs every case of an example through both evaluators. @returns the names of those that do not hold, with what differs. */
export async function failuresOf({ rule, cases }: Example, ask: Ask): Promise<ReadonlyMap<string, readonly string[]>> {
  const trace = traceWith(rule)
  const many = await judgedByDatabase(
    ask,
    rule,
    cases.map((one) => one.person),
  )
  return new Map(
    cases.flatMap((one, index) => {
      const byOne = differences(one.expect, outcomeOfTrace(trace(one.person.subject, one.person.entries)))
      const found = many[index]
      const byMany = found ? differences(one.expect, found) : ['–']
      return byOne.length + byMany.length > 0 ? [[one.name, [...byOne, ...byMany]] as const] : []
    }),
  )
}

/** The rows by number, from examples and what failed in each. */
export function rowsOf(
  examples: readonly Example[],
  failures: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<number, Row> {
  return new Map(
    rows.map((number) => {
      const cover = lexicon.filter((one) => one.covers.includes(`T${number}`))
      const words = new Set<string>()
      const failing: string[] = []
      let holding = 0
      for (const [at, example] of examples.entries()) {
        const tagged = example.cases.filter((one) => tagsOf(one.name).includes(number))
        if (tagged.length === 0) continue
        for (const { place, word } of cover) if (example.uses.has(`${place}.${word}`)) words.add(word)
        const failed = tagged.filter((one) => failures[at]?.has(one.name))
        failing.push(...failed.map((one) => `${example.name}: ${one.name}`))
        holding += tagged.length - failed.length
      }
      return [number, { words: [...words], holding, failing }]
    }),
  )
}

/** What each row asks, in the words of the typology. */
function asked(): ReadonlyMap<number, string> {
  const table = readFileSync(join(root, 'docs/sources/rule-typology.md'), 'utf8')
  return new Map(
    [...table.matchAll(/^\| T(\d+) \| (.+?) \|/gm)].map(([, number, text]) => [Number(number), text ?? '']),
  )
}

/** @returns 0 when every row but the workflow has words and cases, and all cases hold. */
export async function coverage(print: Print): Promise<number> {
  const examples = examplesIn(join(root, 'docs/rules/examples'))
  for (const { name, rule, text } of examples)
    for (const { line, column, zh, en } of checkRule(rule, text)) print(`${name}:${line}:${column} ${zh} ${en}`)
  const failures = await withDatabase(async ({ credits }) => {
    const database = openDatabase(credits, 1)
    const ask: Ask = (statement) => database.db.execute(statement)
    const run = async () => {
      const all = []
      for (const example of examples) all.push(await failuresOf(example, ask))
      return all
    }
    return run().finally(() => database.close())
  })
  return tell(rowsOf(examples, failures), asked(), print)
}

function tell(found: ReadonlyMap<number, Row>, texts: ReadonlyMap<number, string>, print: Print): number {
  print('T     要求 row → 词 words → 用例 cases')
  let missing = 0
  for (const [number, { words, holding, failing }] of found) {
    const name = `T${number}`.padEnd(4)
    const text = texts.get(number) ?? ''
    if (workflow.includes(number)) {
      print(`–  ${name} ${text} → 流程，不属规则 workflow, not a rule`)
      continue
    }
    const whole = words.length > 0 && holding > 0 && failing.length === 0
    if (!whole) missing += 1
    print(
      `${whole ? styleText('green', '✓') : styleText('red', '✗')}  ${name} ${text} → ${words.join(', ') || '无词 no word'} → ${holding} 个用例 cases`,
    )
    for (const one of failing) print(`      不符 does not hold: ${one}`)
  }
  print(
    missing > 0
      ? styleText('red', `${missing} 项未覆盖。 ${missing} rows are not covered.`)
      : styleText(
          'green',
          `${found.size - workflow.length} 项全部覆盖。 All ${found.size - workflow.length} rows are covered.`,
        ),
  )
  return missing > 0 ? 1 : 0
}
