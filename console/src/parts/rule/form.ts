// A rule's text as a form shows it: header, parameters, definitions, and the clauses of each step. Made anew from the text at every change.
import { isMap, isScalar, isSeq } from 'yaml'
import { linesOf, type Path, type Read, readYaml } from './splice.ts'
import { type Value, valueIn } from './yamlText.ts'

type Fields = { readonly [key: string]: Value }
type Lines = { readonly from: number; readonly to: number }
export type ParamForm = {
  readonly name: string
  readonly kind: string
  /** As written; null where the value is more than a word or a list of words: that is for the text. */
  readonly value: string | null
  readonly says: string
  readonly source: string
  readonly lines: Lines
}
/** A part of a clause that is its own: what is compared, given or required. */
export type PartForm = { readonly key: string; readonly path: Path; readonly value: Value }
export type ClauseForm = {
  readonly id: string
  readonly step: string
  readonly path: Path
  readonly source: string
  readonly quote: string
  readonly reading: string
  readonly leftOpen: readonly string[]
  readonly parts: readonly PartForm[]
  readonly lines: Lines
  /** First and last of its step cannot change places with one that is not there. */
  readonly at: number
  readonly of: number
}
export type StepForm = { readonly step: string; readonly clauses: readonly ClauseForm[] }
export type RuleForm = {
  readonly header: readonly { readonly key: string; readonly value: string }[]
  readonly params: readonly ParamForm[]
  readonly definitions: readonly (PartForm & { readonly lines: Lines })[]
  readonly steps: readonly StepForm[]
}

export const headerKeys = [
  'reviewYear',
  'title',
  'number',
  'issuer',
  'issuedOn',
  'inForceFrom',
  'inForceUntil',
  'purpose',
  'policy',
]
/** What every clause carries; the rest is its own. */
const carried = ['id', 'source', 'quote', 'reading', 'leftOpen']
/** What a parameter carries beside its value, which stands under the name of its kind. */
const beside = ['source', 'says']
const nowhere: Lines = { from: 0, to: 0 }

const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
const text = (value: Value | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value)

/** Null where the text cannot be read as YAML: then only the text itself can be shown. */
export function formOf(source: string): RuleForm | null {
  const read = readYaml(source)
  if (!read) return null
  const root = valueIn(read.tree.contents)
  if (!isFields(root)) return null
  const lines = (path: Path) => linesOf(read, path) ?? nowhere
  return {
    header: headerKeys.map((key) => ({ key, value: text(root[key]) })),
    params: isFields(root.params)
      ? Object.entries(root.params).map(([name, held]) => paramOf(name, held, lines(['params', name])))
      : [],
    definitions: isFields(root.define)
      ? Object.entries(root.define).map(([key, value]) => ({
          key,
          path: ['define', key],
          value,
          lines: lines(['define', key]),
        }))
      : [],
    steps: stepsOf(read, lines),
  }
}

function paramOf(name: string, held: Value, lines: Lines): ParamForm {
  const fields = isFields(held) ? held : {}
  const kind = Object.keys(fields).find((key) => !beside.includes(key)) ?? ''
  const value = fields[kind]
  const plain =
    isList(value) && value.every((one) => typeof one !== 'object') ? value.map(String).join('、') : undefined
  return {
    name,
    kind,
    value: isFields(value) || (isList(value) && plain === undefined) ? null : (plain ?? text(value)),
    says: text(fields.says),
    source: text(fields.source),
    lines,
  }
}

/** Every top-level key that holds clauses, in the order of the text, which is that of their application. */
function stepsOf(read: Read, lines: (path: Path) => Lines): StepForm[] {
  const root = read.tree.contents
  if (!isMap(root)) return []
  return root.items.flatMap(({ key, value }): StepForm[] => {
    const step = isScalar(key) ? String(key.value) : ''
    if (['params', 'define', ...headerKeys].includes(step)) return []
    if (isMap(value) && value.has('id'))
      return [{ step, clauses: [clauseOf(step, [step], valueIn(value), lines, 0, 1)] }]
    if (!isSeq(value) || !value.items.every((one) => isMap(one))) return []
    const clauses = value.items.map((one, at) =>
      clauseOf(step, [step, at], valueIn(one), lines, at, value.items.length),
    )
    return [{ step, clauses }]
  })
}

function clauseOf(
  step: string,
  path: Path,
  held: Value,
  lines: (path: Path) => Lines,
  at: number,
  of: number,
): ClauseForm {
  const fields = isFields(held) ? held : {}
  return {
    id: text(fields.id),
    step,
    path,
    source: text(fields.source),
    quote: text(fields.quote),
    reading: text(fields.reading),
    leftOpen: isList(fields.leftOpen) ? fields.leftOpen.map(text) : [],
    parts: Object.entries(fields)
      .filter(([key]) => !carried.includes(key))
      .map(([key, value]) => ({ key, path: [...path, key], value })),
    lines: lines(path),
    at,
    of,
  }
}

export const clauseAt = (form: RuleForm, line: number): ClauseForm | undefined =>
  form.steps.flatMap((step) => step.clauses).find(({ lines }) => lines.from <= line && line <= lines.to)
