// The word an author probably meant: the nearest known one, or ours for what other languages call it.

/** What people write who know other languages, and what it is called here. */
const habits: Readonly<Record<string, string>> = {
  and: 'all',
  or: 'any',
  '>=': 'atLeast',
  gte: 'atLeast',
  ge: 'atLeast',
  '<=': 'atMost',
  lte: 'atMost',
  le: 'atMost',
  '>': 'more',
  gt: 'more',
  moreThan: 'more',
  '<': 'less',
  lt: 'less',
  lessThan: 'less',
  '=': 'same',
  '==': 'same',
  eq: 'same',
  equals: 'same',
  in: 'is',
  oneOf: 'is',
  '!=': 'isNot',
  ne: 'isNot',
  if: 'choose',
  case: 'choose',
  add: 'plus',
  subtract: 'minus',
  multiply: 'times',
  min: 'least',
  max: 'most',
  exists: 'known',
  count: 'distinct',
  total: 'sum',
  unless: 'none',
  date: 'day',
  hour: 'hours',
  且: 'all',
  或: 'any',
  非: 'not',
  等于: 'is',
  不少于: 'atLeast',
  不超过: 'atMost',
  学时: 'hours',
  日期: 'day',
}

/** Letters to change, add, drop or swap to come from one word to the other; gives up above `most`. */
function apart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : most + 1
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped))
    }
    older = last
    last = row
  }
  return last[b.length] ?? 0
}

/** @returns the known word that was probably meant, or null. */
export function nearest(written: string, known: Iterable<string>): string | null {
  if (written.length > 40) return null
  const words = [...known]
  const habit = Object.hasOwn(habits, written) ? habits[written] : undefined
  if (habit !== undefined && words.includes(habit)) return habit
  const small = written.toLowerCase()
  const most = written.length < 4 ? 1 : written.length < 8 ? 2 : 3
  let found: string | null = null
  let best = most + 1
  for (const word of words) {
    const distance = apart(small, word.toLowerCase(), best - 1)
    if (distance < best) [found, best] = [word, distance]
  }
  return found
}

/** The end of a fault's sentence, in both languages; nothing when no word is near. */
export function meant(written: string, known: Iterable<string>): { readonly zh: string; readonly en: string } {
  const word = nearest(written, known)
  return word === null ? { zh: '', en: '' } : { zh: `是否为“${word}”？`, en: ` Did you mean “${word}”?` }
}
