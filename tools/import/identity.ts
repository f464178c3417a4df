// The citizen identity number (GB 11643-1999) and the unified social credit code (GB 32100-2015): their check digits and parts.
import { type Day, isDay } from '@jijiao/kernel'
import type { Saying } from './faults.ts'

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idChecks = '10X98765432'

/** The check character of 17 digits (ISO 7064 MOD 11-2). */
export const idCheckOf = (digits: string): string =>
  idChecks.charAt(idWeights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11)

export const birthOf = (identityNumber: string): Day =>
  `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`

/**
 * What is wrong with an identity number that has been made half-width and upper-case, or null.
 * The division is not compared with today's list: it may be a county of 1960.
 * @source GB 11643-1999
 */
export function idFault(text: string, today: Day): Saying | null {
  if (/^\d(\.\d+)?E\+?\d+$/.test(text)) return 'ID_RUINED'
  if (!/^\d{17}[\dX]$/.test(text)) return 'ID_FORM'
  const birth = birthOf(text)
  if (!isDay(birth) || birth > today || birth < '1850-01-01') return 'ID_BIRTH'
  return idCheckOf(text) === text.charAt(17) ? null : 'ID_CHECKSUM'
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/** True where the first six digits could be a division of some time: a province that exists, a city of 01–70 or 90, a county of 01–99. */
export function divisionExists(identityNumber: string): boolean {
  const city = Number(identityNumber.slice(2, 4))
  const residencePermit = /^8[123]0000/.test(identityNumber) // 港澳台居民居住证
  if (residencePermit) return true
  return (
    provinces.has(identityNumber.slice(0, 2)) &&
    ((city >= 1 && city <= 70) || city === 90) &&
    identityNumber.slice(4, 6) !== '00'
  )
}

const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character of the first 17 characters of a credit code. */
export function creditCheckOf(characters: string): string {
  const sum = codeWeights.reduce(
    (total, weight, at) => total + weight * codeCharacters.indexOf(characters.charAt(at)),
    0,
  )
  return codeCharacters.charAt((31 - (sum % 31)) % 31)
}

/** True for a credit code whose characters and check digit are right. @source GB 32100-2015 */
export const isCreditCode = (text: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && creditCheckOf(text) === text.charAt(17)
