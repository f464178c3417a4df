// The rule documents of a folder with their texts and cases, and which words of the lexicon each uses and where.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import {
  type Case,
  type LexiconPlace,
  lexicon,
  parseCases,
  parseRule,
  type RuleVersion,
} from '../subgraphs/credits/src/rules/index.ts'
import { Plain } from './settings.ts'

export type Example = {
  readonly name: string
  readonly rule: RuleVersion
  readonly cases: readonly Case[]
  readonly text: string | undefined
  readonly source: string
  /** Words by `place.word`, with the lines of the clause (or of the field of the head) that uses the word. */
  readonly uses: ReadonlyMap<string, string>
}

/** What is written in the head of a document, and the place whose clauses it holds. */
export const steps: Readonly<Record<string, LexiconPlace>> = {
  applies: 'gate',
  window: 'window',
  dating: 'dating',
  split: 'split',
  recognition: 'recognition',
  duplicates: 'duplicates',
  conversion: 'conversion',
  caps: 'cap',
  totals: 'total',
  substitutions: 'substitution',
  requirements: 'requirement',
  consequences: 'consequence',
}

/** Every rule document of a folder. @throws Plain with line and column when one does not read. */
export function examplesIn(folder: string): Example[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))
    .map((file) => {
      const text = (ending: string) => {
        const path = join(folder, file.replace(/\.yaml$/, ending))
        return existsSync(path) ? readFileSync(path, 'utf8') : undefined
      }
      const source = readFileSync(join(folder, file), 'utf8')
      const parsed = parseRule(source)
      const { cases, faults } = parseCases(text('.cases.yaml') ?? 'cases: []')
      const all = [...parsed.faults, ...faults]
      if (parsed.rule === null || all.length > 0)
        throw new Plain(all.map(({ line, column, zh, en }) => `${file}:${line}:${column}  ${zh} ${en}`).join('\n'))
      return {
        name: file.replace(/\.yaml$/, ''),
        rule: parsed.rule,
        cases,
        text: text('.txt'),
        source,
        uses: usesOf(source),
      }
    })
}

const expressions = new Set(lexicon.filter((one) => one.place === 'expression').map((one) => one.word))

/** The words of a document, each with the text of the first clause that uses it. */
export function usesOf(source: string): ReadonlyMap<string, string> {
  const uses = new Map<string, string>()
  const note = (key: string, shown: string) => {
    if (!uses.has(key)) uses.set(key, shown)
  }
  const root = parseDocument(source).contents
  if (!isMap(root)) return uses
  for (const { key, value } of root.items) {
    const word = isScalar(key) ? String(key.value) : ''
    if (!isNode(key) || !isNode(value)) continue
    const place = steps[word]
    note(`document.${word}`, place === undefined && isScalar(value) ? linesOf(source, key, value) : '')
    if (isSeq(value)) for (const one of value.items) if (isNode(one)) clauseUses(source, place, one, one, note)
    if (place === 'dating') clauseUses(source, place, key, value, note)
    if (word === 'params' && isMap(value)) paramUses(source, value, note)
    if (word === 'define') expressionUses(value, linesOf(source, key, value), note)
  }
  return uses
}

type Note = (key: string, shown: string) => void

function clauseUses(source: string, place: LexiconPlace | undefined, from: Node, clause: Node, note: Note): void {
  if (!isMap(clause)) return
  const shown = linesOf(source, from, clause)
  for (const { key, value } of clause.items) {
    if (!isScalar(key)) continue
    for (const own of ['clause', place]) note(`${own}.${key.value}`, shown)
    if (isNode(value)) expressionUses(value, shown, note)
  }
}

function paramUses(source: string, params: Node, note: Note): void {
  if (!isMap(params)) return
  for (const { key, value } of params.items) {
    if (!isMap(value) || !isNode(key)) continue
    for (const one of value.items) if (isScalar(one.key)) note(`param.${one.key.value}`, linesOf(source, key, value))
  }
}

function expressionUses(node: Node, shown: string, note: Note): void {
  if (isSeq(node)) for (const one of node.items) if (isNode(one)) expressionUses(one, shown, note)
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    const word = isScalar(key) ? String(key.value) : ''
    if (node.items.length === 1 && expressions.has(word)) note(`expression.${word}`, shown)
    if (isNode(value)) expressionUses(value, shown, note)
  }
}

/** The text of one clause: of a step by its id, or by its number from 1. @throws when there is none. */
export function clauseText(source: string, [step, which]: readonly string[]): string {
  const root = parseDocument(source).contents
  const list = isMap(root) ? root.get(step, true) : undefined
  const clauses = isSeq(list) ? list.items.filter(isMap) : []
  const found = clauses.find((one, at) => one.get('id') === which || String(at + 1) === which)
  if (!found) throw new Error(`The example has no ${step} ${which}.`)
  return linesOf(source, found, found)
}

/** The whole lines from one node to the end of another, moved to the left margin. */
function linesOf(source: string, from: Node, to: Node): string {
  const start = source.lastIndexOf('\n', from.range?.[0] ?? 0) + 1
  const lines = source.slice(start, to.range?.[1]).trimEnd().split('\n')
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0
  return lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join('\n')
}
