// Whether an identity number can be one, told before anything is asked. The register asks it again; a test holds the two together.

export type NumberFault = 'ID_NUMBER_FORM' | 'ID_NUMBER_CHECK'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Half-width, without blanks, x as X. */
export const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase()

const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

/** @source GB 11643-1999 */
export function numberFault(text: string): NumberFault | null {
  const number = plainNumber(text)
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!/^\d{17}[\dX]$/.test(number) || !isDay(birth)) return 'ID_NUMBER_FORM'
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17] ? null : 'ID_NUMBER_CHECK'
}
