// The deeds of the form as edits of the text. Each gives the new text, or the old one where there is no such place.
import { type ClauseForm, formOf, type RuleForm } from './form.ts'
import { beginningOf, clauseOf, type Leaning, type LexiconFile, placeOf, rowsAt, stepOrder } from './lexicon.ts'
import { type Column, setCell } from './params.ts'
import { appendClause, appendTo, applied, type Change, moveUp, type Path, readYaml, removeAt, setAt } from './splice.ts'
import type { Value } from './yamlText.ts'

type Edit = (read: NonNullable<ReturnType<typeof readYaml>>) => Change | null
function edited(text: string, edit: Edit): string {
  const read = readYaml(text)
  const change = read ? edit(read) : null
  return change ? applied(text, change) : text
}

export const set = (text: string, path: Path, value: Value) => edited(text, (read) => setAt(read, path, value))
export const remove = (text: string, path: Path) => edited(text, (read) => removeAt(read, path))
export const append = (text: string, path: Path, value: Value) => edited(text, (read) => appendTo(read, path, value))
export const up = (text: string, path: Path) => edited(text, (read) => moveUp(read, path))

const header = [
  'policy',
  'title',
  'number',
  'issuer',
  'issuedOn',
  'inForceFrom',
  'inForceUntil',
  'purpose',
  'params',
  'define',
]

/** A name that no clause has yet. */
export function freshId(form: RuleForm, word: string): string {
  const taken = new Set(form.steps.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
  const base = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (!taken.has(base)) return base
  for (let at = 2; ; at += 1) if (!taken.has(`${base}-${at}`)) return `${base}-${at}`
}

export type NewClause = { step: string; word: string; id: string; source: string; quote: string }
const leaningOf = (text: string): Leaning => {
  const form = formOf(text)
  const totals = form?.steps.find(({ step }) => step === 'totals')?.clauses ?? []
  const name = totals[0]?.parts.find(({ key }) => key === 'name')?.value
  return {
    hours: form?.params.find(({ kind }) => kind === 'hours')?.name ?? null,
    total: typeof name === 'string' ? name : null,
    who: form?.definitions[0]?.key ?? null,
  }
}
export function addClause(text: string, lexicon: LexiconFile, asked: NewClause): string {
  const { step } = asked
  const clause = clauseOf(lexicon, leaningOf(text), asked)
  const order = [...header, ...stepOrder]
  return edited(text, (read) =>
    placeOf(step) === 'dating' ? setAt(read, [step], clause) : appendClause(read, step, clause, order),
  )
}

/** Words a clause may still say: those that only may stand there, and are not there yet. */
export function wordsLeft(lexicon: LexiconFile, clause: ClauseForm) {
  const said = clause.parts.map(({ key }) => key)
  return rowsAt(lexicon, placeOf(clause.step)).filter((row) => row.use === 'may' && !said.includes(row.word))
}
export function sayMore(text: string, lexicon: LexiconFile, clause: ClauseForm, word: string): string {
  const row = rowsAt(lexicon, placeOf(clause.step)).find((one) => one.word === word)
  return row ? set(text, [...clause.path, word], beginningOf(row.takes, leaningOf(text), word)) : text
}

/** One step for the author, however many cells: each is set in the text that the one before has left. */
export const setCells = (text: string, cells: readonly { row: number; column: Column; written: string }[]): string =>
  cells.reduce((now, { row, column, written }) => setCell(now, formOf(now)?.params ?? [], row, column, written), text)
