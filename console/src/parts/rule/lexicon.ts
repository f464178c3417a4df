// The rule language as data, made from the register's own lexicon (schema/rules/lexicon.json): the editor knows no word by itself.
import type { Word } from '../../words.ts'
import type { Value } from './yamlText.ts'

/** What a word holds. */
export type Shape =
  | { readonly is: 'expr'; readonly kind: string }
  | { readonly is: 'text' | 'hours' | 'count' | 'day' | 'monthDay' | 'flag' | 'values' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly least: number }
  | { readonly is: 'tuple'; readonly of: readonly Shape[] }
  | {
      readonly is: 'fields'
      readonly must: { readonly [name: string]: Shape }
      readonly may: { readonly [name: string]: Shape }
    }
  | { readonly is: 'names'; readonly of: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[] }
export type Row = {
  readonly word: string
  readonly place: string
  readonly use: 'must' | 'one' | 'may'
  readonly takes: Shape
  readonly says: Word
}
export type LexiconFile = {
  readonly words: readonly Row[]
  readonly facts: readonly {
    readonly name: string
    readonly scope: string
    readonly kind: string
    readonly says: Word
  }[]
  readonly values: { readonly [code: string]: Word }
}

/** The place of the clauses of a step: `caps` holds clauses of the place `cap`. */
const placesOfSteps: Readonly<Record<string, string>> = {
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
export const placeOf = (step: string): string => placesOfSteps[step] ?? step
/** The steps in the order in which they are applied. */
export const stepOrder = Object.keys(placesOfSteps)

export const rowsAt = (lexicon: LexiconFile, place: string): readonly Row[] =>
  lexicon.words.filter((row) => row.place === place)

/** What of the rule a new clause can lean on: its first parameter of hours, its first total, its first definition. */
export type Leaning = { readonly hours: string | null; readonly total: string | null; readonly who: string | null }

/** The least that may stand where a shape is asked for: a form begins with it, and the author goes on. */
export function beginningOf(shape: Shape, lean: Leaning, name = ''): Value {
  switch (shape.is) {
    case 'expr':
      return expressionOf(name === 'hours' ? 'tenths' : shape.kind, lean)
    case 'hours':
      return 0
    case 'count':
      return 1
    case 'day':
      return '2016-01-01'
    case 'monthDay':
      return '12-31'
    case 'flag':
      return true
    case 'word':
      return shape.words[0] ?? ''
    case 'list':
      return Array.from({ length: Math.max(shape.least, 1) }, () => beginningOf(shape.of, lean, name))
    case 'tuple':
      return shape.of.map((one) => beginningOf(one, lean))
    case 'fields':
      return Object.fromEntries(Object.entries(shape.must).map(([key, held]) => [key, beginningOf(held, lean, key)]))
    case 'either':
      return shape.of[0] ? beginningOf(shape.of[0], lean, name) : ''
    case 'names':
      return {}
    default:
      return name
  }
}

function expressionOf(kind: string, lean: Leaning): Value {
  switch (kind) {
    case 'truth':
      return lean.who ?? { is: ['targetLevel', 'ASSOCIATE_SENIOR'] }
    case 'tenths':
      return lean.hours ?? { hours: 0 }
    case 'count':
      return 1
    case 'day':
      return '2016-01-01'
    case 'text':
      return 'kind'
    default:
      return lean.total ?? 'total'
  }
}

/** A new clause of a step that says one word, with what such a clause must have besides. */
export function clauseOf(
  lexicon: LexiconFile,
  lean: Leaning,
  { step, word, id, source, quote }: { step: string; word: string; id: string; source: string; quote: string },
) {
  const rows = rowsAt(lexicon, placeOf(step))
  const own = rows.find((row) => row.word === word)
  const must = rows.filter((row) => row.use === 'must')
  // Some words are said together with a second one; what they say tells which.
  const beside: Record<string, string> = { from: 'until', level: 'limit' }
  const together = rows.filter((row) => row.word === beside[word])
  const held = [...must, ...(own ? [own] : []), ...together].map((row) => [
    row.word,
    beginningOf(row.takes, lean, row.word),
  ])
  return { id, source, quote, ...Object.fromEntries(held) }
}
