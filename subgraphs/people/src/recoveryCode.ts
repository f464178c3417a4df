// 恢复码: what opens once when a telephone is lost. Read aloud or typed from paper, so no letter that looks like another. Pure.
import { randomInt } from 'node:crypto'

const letters = '23456789abcdefghjkmnpqrstuvwxyz'
/** Fourteen of 31 letters: 69 bits. */
const groups = [5, 5, 4] as const
export const codesAtOnce = 10

export const newRecoveryCode = (): string =>
  groups.map((length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')).join('-')

/** As it was meant: small letters, whatever stood between the groups. */
export const recoveryCodeOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
