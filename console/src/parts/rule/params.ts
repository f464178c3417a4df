// Edits of the table of parameters, as edits of the text. A block pasted from a spreadsheet is many edits and one step.
import type { ParamForm } from './form.ts'
import { applied, openKey, readYaml, removeAt, renameAt, setAt } from './splice.ts'
import { flowText, type Value } from './yamlText.ts'

export const columns = ['name', 'says', 'value', 'kind', 'source'] as const
export type Column = (typeof columns)[number]
export const kinds = ['hours', 'count', 'day', 'text', 'texts'] as const

/** Digits and signs as they come from a Chinese keyboard or a spreadsheet, in the form the rule reads. */
export const plainNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[,，\s]/g, '')
    .replace(/^(\d{4})[年/.](\d{1,2})[月/.](\d{1,2})日?$/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )

/** What is typed into a cell of a kind, as the rule's text has it. */
export function typed(kind: string, written: string): Value {
  if (kind === 'texts')
    return written
      .split(/[、,，;；\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  if (kind === 'text') return written.trim()
  const plain = plainNumber(written)
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain
}

/** @param index of the parameter; one past the last is a new one, which begins with its name */
export function setCell(
  text: string,
  params: readonly ParamForm[],
  index: number,
  column: Column,
  written: string,
): string {
  const read = readYaml(text)
  const param = params[index]
  if (!read) return text
  if (!param) return column === 'name' ? addParam(text, written.trim()) : text
  const path = ['params', param.name]
  const change =
    column === 'name'
      ? renameAt(read, path, written.trim())
      : column === 'kind'
        ? renameAt(read, [...path, param.kind], written)
        : setAt(
            read,
            [...path, column === 'value' ? param.kind : column],
            column === 'value' ? typed(param.kind, written) : written.trim(),
          )
  return change ? applied(text, change) : text
}

const order = ['policy', 'title', 'number', 'issuer', 'issuedOn', 'inForceFrom', 'inForceUntil', 'purpose', 'params']
/** A new parameter: hours, until its row says otherwise. */
export function addParam(text: string, name: string): string {
  const read = readYaml(text)
  if (!read || !/^[a-z][A-Za-z0-9]*$/.test(name)) return text
  const fresh = { hours: 0, source: '', says: '' }
  const change = read.tree.has('params')
    ? setAt(read, ['params', name], fresh)
    : openKey(read, 'params', `params:\n  ${name}: ${flowText(fresh)}`, order)
  return change ? applied(text, change) : text
}

export function removeParam(text: string, name: string): string {
  const read = readYaml(text)
  const change = read ? removeAt(read, ['params', name]) : null
  return change ? applied(text, change) : text
}

/** Rows and cells of what a spreadsheet puts on the clipboard. */
export const pasted = (clipboard: string): string[][] =>
  clipboard
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'))
