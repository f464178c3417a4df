// The cases of a rule, as a table reads and writes them. The file is text like the rule's: what is not touched stays as it is.
import { isSeq } from 'yaml'
import { appendClause, applied, linesOf, readYaml } from '../../parts/rule/splice.ts'
import { type Value, valueIn } from '../../parts/rule/yamlText.ts'

type Fields = { readonly [key: string]: Value }
export type CaseForm = {
  readonly at: number
  readonly name: string
  readonly subject: Fields
  readonly entries: readonly Value[]
  readonly expect: Fields
  readonly lines: { readonly from: number; readonly to: number }
}
const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsOf = (value: Value | undefined): Fields => (isFields(value) ? value : {})

/** Null where the file cannot be read as YAML. */
export function casesOf(text: string): CaseForm[] | null {
  const read = readYaml(text)
  if (!read) return null
  const list = read.tree.get('cases', true)
  if (!isSeq(list)) return []
  return list.items.map((item, at) => {
    const held = fieldsOf(valueIn(item))
    return {
      at,
      name: typeof held.name === 'string' ? held.name : '',
      subject: fieldsOf(held.subject),
      entries: Array.isArray(held.entries) ? held.entries : [],
      expect: fieldsOf(held.expect),
      lines: linesOf(read, ['cases', at]) ?? { from: 1, to: 1 },
    }
  })
}

/** Names of activities that the file defines once and its cases use. */
export function namedEntries(text: string): string[] {
  const read = readYaml(text)
  return read ? Object.keys(fieldsOf(valueIn(read.tree.get('as', true)))) : []
}

/** Puts a case at the end of the file. */
export function addCase(
  text: string,
  added: { name: string; subject?: Fields; entries?: readonly Value[]; expect: Fields },
): string {
  const read = readYaml(text)
  if (!read) return text
  const { name, subject, entries, expect } = added
  const written = { name, ...(subject ? { subject } : {}), ...(entries ? { entries } : {}), expect }
  const change = appendClause(read, 'cases', written, [])
  return change ? applied(text, change) : text
}
