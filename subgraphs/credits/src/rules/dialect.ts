// How the words of facts stand in a relation: as they are, or as numbers of one dictionary. The one thing in which the statements for the two
// databases differ; functions that only one of them knows are macros there (credits/src/columns/dialect.ts).
import { type SQL, sql } from 'drizzle-orm'
import type { Fate } from './verdict.ts'

export type Dialect = {
  /** A word that a fact is compared with, as the relation holds it. */
  word: (word: string) => SQL
  /** The letters of a word, for whoever looks into it. */
  letters: (word: SQL) => SQL
  /** A word as a part of a longer text, so that two different lists of words never read the same. */
  quoted: (word: SQL) => SQL
  /** Puts ids in the order of their letters, the same on any machine. */
  inOrder: (id: SQL) => SQL
  /** What a line is told, where it is known while writing, and where it stands in a column. */
  fate: (fate: Fate) => SQL
  fateIn: (column: SQL) => SQL
}

/** Code words (`PUBLIC_COURSE`) stand in the statement, where one can read them; any other word of an author is bound. */
export const text = (word: string): SQL =>
  /^[A-Za-z0-9_":-]{1,80}$/.test(word) ? sql.raw(`'${word}'::text`) : sql`${word}::text`

export const inWords: Dialect = {
  word: text,
  letters: (word) => word,
  quoted: (word) => sql`quote_literal(${word})`,
  inOrder: (id) => sql`${id} collate "C"`,
  fate: text,
  fateIn: (column) => column,
}
