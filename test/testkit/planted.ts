// Identity numbers and telephone numbers of nobody, to be looked for afterwards wherever they should not have come to rest.
import { checkCharacterOf } from '../../subgraphs/people/src/idNumber.ts'

/** Numbers in a row from a seed: another seed, other numbers. */
function dice(seed: number) {
  let state = seed | 0
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * sides)
  }
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')

/** One half identity numbers, of a division that does not exist (649902) and with a right check character; one half telephones, of a prefix that no network has (101). */
export function planted(count = 500, seed = Date.now() % 1_000_000): readonly string[] {
  const roll = dice(seed)
  const all = new Set<string>()
  while (all.size < Math.ceil(count / 2)) {
    const born = `${1950 + roll(50)}${digits(1 + roll(12), 2)}${digits(1 + roll(28), 2)}`
    const number = `649902${born}${digits(roll(1_000), 3)}`
    all.add(number + checkCharacterOf(number))
  }
  while (all.size < count) all.add(`101${digits(roll(100_000_000), 8)}`)
  return [...all]
}

/** Those that stand in a text as they are, or as base64 of something in which they begin a word. */
export const foundIn = (text: string, numbers: readonly string[]): string[] =>
  numbers.filter((number) => text.includes(number) || spellings(number).some((one) => text.includes(one)))

/** A word in base64 begins at one of three places; the letters at its edges belong to its neighbours as well, and are left out. */
const spellings = (number: string): string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.from('x'.repeat(before) + number).toString('base64')
    return text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + number.length) * 8) / 6))
  })
