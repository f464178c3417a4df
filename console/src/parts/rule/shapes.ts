// How a part of a clause can be edited in a form. What is none of these is shown as it is, and written in the text.
import { listOf, type Vocabulary } from './vocabulary.ts'
import type { Value } from './yamlText.ts'

export type Shape =
  | 'name' // a parameter, definition, total or fact
  | 'number'
  | 'day'
  | 'truth'
  | 'choice' // one of a closed list
  | 'choices' // some of a closed list
  | 'texts' // words of the author's own: courses, alternatives as lists of their own
  | 'comparison' // { is: [fact, value, value] }
  | 'text'
  | 'list' // of parts that have shapes of their own
  | 'fields'
  | 'rich'

/** Beyond this a form is harder to read than the text. */
const deepest = 5
/** Fields that hold words of the author's own. */
const plainTexts = ['name', 'then', 'effect', 'text', 'course', 'filing', 'institution', 'source', 'topic', 'id', 'as']
/** A field that takes a number takes one also where something else was typed into it before. */
export const isFigure = (key: string): boolean => /(hours|days|months|years)$/i.test(key)
/** Words whose list begins with a fact, and goes on with its values. */
const comparisons = ['is', 'isNot']

const isFields = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isText = (value: Value): value is string => typeof value === 'string'

export function shapeOf(key: string, value: Value, vocabulary: Vocabulary, depth: number): Shape {
  if (typeof value === 'boolean') return 'truth'
  if (isText(value) || typeof value === 'number' || value === null)
    return scalarShape(key, String(value ?? ''), vocabulary)
  if (isList(value)) return listShape(key, value, depth)
  if (depth >= deepest || !isFields(value)) return 'rich'
  return 'fields'
}

function scalarShape(key: string, value: string, vocabulary: Vocabulary): Shape {
  if (listOf(key)) return 'choice'
  if (/^\d+(\.\d+)?$/.test(value)) return 'number'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day'
  const known = vocabulary.names.some(({ choices }) => choices.some((one) => one.value === value))
  // What looks like a name is one, though nothing bears it yet: the author is about to choose or to make it.
  return !plainTexts.includes(key) && (known || /^[a-z][A-Za-z0-9]*$/.test(value)) ? 'name' : 'text'
}

function listShape(key: string, value: readonly Value[], depth: number): Shape {
  if (comparisons.includes(key) && value.every(isText)) return 'comparison'
  if (listOf(key) && value.every(isText)) return 'choices'
  if (key === 'each' || key === 'texts') {
    const plain = value.every((one) => isText(one) || (isList(one) && one.every(isText)))
    if (plain) return 'texts'
  }
  return depth >= deepest || value.length > 40 ? 'rich' : 'list'
}

/** Courses a line each; alternatives beside each other: `甲 / 乙`. */
export const courseLine = (value: Value): string =>
  isList(value) ? value.map(String).join(' / ') : String(value ?? '')
export function courseOf(line: string): Value {
  const names = line.split(/\s*[/／]\s*/).filter((one) => one !== '')
  return names.length > 1 ? names : (names[0] ?? '')
}
