// How people are found by part of a name. People writes the keys, lists ask them: what both must agree on stands here.
import { type SQL, sql } from 'drizzle-orm'

/** What a name is compared by: its letters alone, small and half-width. Dots, blanks and hyphens fall away; ü is typed v. */
export const nameLetters = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/[^\p{L}\p{N}]/gu, '')

/** Greater than every character: closes the range of texts that begin alike (bytes compared, collation C). */
const last = '\u{10ffff}'

/**
 * The persons whose name, its pinyin or its initials contain the text, as a subquery for `person_id in (…)`.
 * Every tail of a name is a key, so that a part of it is the beginning of one: a single range of the index, also for two characters.
 * @shape null when the text has no letter: then nothing is asked of the name.
 */
export function personsNamed(text: string): SQL | null {
  const part = nameLetters(text).slice(0, 60)
  if (part === '') return null
  return sql`(select person_id from people.name_keys_shown where key >= ${part} and key < ${part + last})`
}
