// All in which the statement differs here: words stand as numbers of one dictionary, and a few functions of PostgreSQL are said in the other's words.
import { sql } from 'drizzle-orm'
import { type Dialect, text } from '../rules/dialect.ts'
import { fates } from '../rules/verdict.ts'

export type Words = {
  /** The number of a word; a new one for a word not met before. */
  codeOf: (word: string) => number
  flush: () => Promise<void>
  read: () => Promise<void>
}

/** Nothing is known of the larger of two when one is unknown. Each operand is written once: a macro is put in its place as text. */
const strict = (name: string, sign: string): string =>
  `create macro ${name}(a, b) as list_reduce([a, b], lambda x, y: case when x ${sign} y then x when not x ${sign} y then y end)`

export const macros: readonly string[] = [
  'create table words (code int, word varchar)',
  'create type jsonb as json',
  strict('int8larger', '>='),
  strict('int8smaller', '<='),
  strict('date_larger', '>='),
  strict('date_smaller', '<='),
  'create macro div(a, b) as a // b',
  'create macro array_remove(of, one) as list_filter(of, lambda x: x is distinct from one)',
  `create macro quote_literal(a) as '''' || replace(a, '''', '''''') || ''''`,
]

export const columnarDialect = (words: Words): Dialect => ({
  word: (word) => sql.raw(String(words.codeOf(word))),
  letters: (word) => sql`(select w.word from words w where w.code = ${word})`,
  quoted: (word) => sql`(${word})::text`,
  inOrder: (id) => id,
  fate: (fate) => sql.raw(`${fates.indexOf(fate)}::utinyint`),
  fateIn: (column) =>
    sql`(case ${column} ${sql.join(
      fates.map((fate, at) => sql`when ${text(fate)} then ${sql.raw(String(at))}::utinyint`),
      sql` `,
    )} end)`,
})
