// 号码校验: whether an identity number that somebody asks by can be one at all, said before anything is looked up. Pure.
// people has the register's own truth about identity numbers; a test holds the two together.
import { isDay, Refusal } from '@jijiao/kernel'

/** Half-width, without blanks, x as X. */
export const normalized = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase()

export type NumberFault = 'ID_NUMBER_FORM' | 'ID_NUMBER_CHECK'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** @source GB 11643-1999; ISO 7064 MOD 11-2 */
export function numberFault(text: string): NumberFault | null {
  const number = normalized(text)
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!/^\d{17}[\dX]$/.test(number) || !isDay(birth)) return 'ID_NUMBER_FORM'
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17] ? null : 'ID_NUMBER_CHECK'
}

const words = {
  ID_NUMBER_FORM: {
    message: '身份证号应为 18 位，末位可为 X，其中的出生日期须存在。',
    messageEn: 'An identity number has 18 characters, the last of which may be X, and holds a day of birth.',
  },
  ID_NUMBER_CHECK: {
    message: '号码校验位不符，请核对后再查。',
    messageEn: 'The check digit of the identity number does not fit. Compare it before asking again.',
  },
} as const

/** @refuses INVALID: a number that nobody has is asked of nobody; it draws on no quota and has no receipt. */
export function numberRefused(text: string): Refusal | null {
  const fault = numberFault(text)
  return fault && new Refusal('INVALID', words[fault])
}
