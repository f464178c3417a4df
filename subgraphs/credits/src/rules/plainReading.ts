// What a reader is shown of a reading. Authors note rows of the requirements in it (S81, A11); those say nothing to anybody else.

const code = /[SAT]\d{1,3}/u
const leading = /^(?:[SAT]\d{1,3}(?:[、，,/ ]\s*|(?=[；：:;。]|$)))+[；：:;，]?\s*/u

/** The reading without the numbers of the requirements: a part that only points to them is left out. Null where nothing is left. */
export function plainReading(reading: string): string | null {
  const parts = reading.match(/[^。；]*[。；]?/gu) ?? []
  const told = parts
    .map((part) => part.trim().replace(leading, ''))
    .filter((part) => /[^。；\s]/u.test(part) && !code.test(part))
  const text = told.join('').replace(/；$/u, '。')
  return text || null
}
