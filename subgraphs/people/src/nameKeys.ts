// The keys a name is found by. Every tail of it, as written, in pinyin and in initials: part of a name begins one of them.
import { pinyin } from 'pinyin-pro'

/** What a name is compared by: blanks and marks fall away, small and half-width, ü as it is typed, v. `people.name_letters` says the same in SQL. */
export const nameLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s!-/:-@[-`{-~·•‧∙・’]/g, '')

const readings = { toneType: 'none', type: 'array', v: true } as const
const tails = <T>(of: readonly T[]): T[][] => of.map((_, at) => of.slice(at))
const han = /\p{Script=Han}/u

/**
 * The keys of a name: 李建国 is found by 李, 建国, lijian, jianguo, ljg. A surname is read as a surname, and as the plain word besides
 * where the two differ: nobody knows how the searcher reads 单 or 解.
 * @shape each key once; a character without a known reading keeps its place among the characters and has none in the pinyin.
 */
export function nameKeysOf(name: string): string[] {
  const characters = [...nameLetters(name)]
  const text = characters.join('')
  const keys = tails(characters).map((tail) => tail.join(''))
  if (!han.test(text)) return [...new Set(keys)]
  for (const surname of ['head', 'off'] as const) {
    const syllables = pinyin(text, { ...readings, surname }).filter((syllable) => /^[a-z0-9]+$/.test(syllable))
    for (const tail of tails(syllables)) {
      keys.push(tail.join(''), tail.map((syllable) => syllable.charAt(0)).join(''))
    }
  }
  return [...new Set(keys)]
}
