// 公民身份号码 (GB 11643-1999): read, checked and masked. Pure; the register's one truth about it, importers included.
import { type Day, isDay } from '@jijiao/kernel'

/** 18 characters, half-width and upper-case, with a right check character. Kept sealed, told masked. */
export type IdNumber = string

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** The number as typed with any input method: half-width, no white space or invisible character, x as X. */
export const normalizedIdNumber = (text: string): IdNumber =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase()

/** The check character of 17 digits (ISO 7064 MOD 11-2). */
export const checkCharacterOf = (digits: string): string =>
  checks.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11)

export const birthDateOf = (number: IdNumber): Day =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

/** GB/T 2261.1: 1 male, 2 female. A plausibility only, where nothing else says it. */
export const sexOf = (number: IdNumber): '1' | '2' => (Number(number.charAt(16)) % 2 === 1 ? '1' : '2')

/** ID_RUINED: a spreadsheet has made 6.4E+17 of it, and the last digits are lost. */
export type IdNumberFault = 'ID_RUINED' | 'ID_FORM' | 'ID_BIRTH' | 'ID_CHECKSUM'

/**
 * What is wrong with a normalised identity number, or null.
 * The division is not compared with today's list: it may be a county of 1960.
 */
export function idNumberFault(number: IdNumber, today: Day): IdNumberFault | null {
  if (/^\d(\.\d+)?E\+?\d+$/.test(number)) return 'ID_RUINED'
  if (!/^\d{17}[\dX]$/.test(number)) return 'ID_FORM'
  const birth = birthDateOf(number)
  if (!isDay(birth) || birth > today || birth < '1850-01-01') return 'ID_BIRTH'
  return checkCharacterOf(number) === number.charAt(17) ? null : 'ID_CHECKSUM'
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/**
 * True where the first six digits could be a division of some time: a province that exists, a city of 01–70 or 90, a county of 01–99.
 * Synthetic people have others (6498xx, 6499xx), so that no real person is ever hit; production refuses those.
 */
export function divisionExists(number: IdNumber): boolean {
  if (/^8[123]0000/.test(number)) return true // 港澳台居民居住证
  const city = Number(number.slice(2, 4))
  return provinces.has(number.slice(0, 2)) && ((city >= 1 && city <= 70) || city === 90) && number.slice(4, 6) !== '00'
}

/** 640***********1234: the first three and the last four, as far as anybody is shown it. */
export const maskedIdNumber = (number: IdNumber): string =>
  `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 7))}${number.slice(-4)}`
