// What a password must be. Pure: the guessing is estimated by zxcvbn over its list of leaked passwords, and over pinyin besides.
import { Refusal } from '@jijiao/kernel'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { surnames, syllables } from './pinyin.ts'
import type { Standing } from './session.ts'

type Rule = { length: number; classes: number; past: number }

/** `past`: so many former passwords are not used again. @source GB/T 22239-2019 8.1.4.1: 复杂度要求并定期更换 */
export const passwordRules = {
  COMMITTEE: { length: 12, classes: 3, past: 5 },
  OFFICIAL: { length: 12, classes: 3, past: 5 },
  PROFESSIONAL: { length: 10, classes: 2, past: 5 },
} as const satisfies Record<Standing, Rule>

/** Longer than any sentence; what is longer is an attempt to keep us busy. */
const mostCharacters = 128

/** By default of a policy: officials change it after so many days, professionals never have to. */
export const passwordDays = 90

/** The estimate of zxcvbn from 0 to 4; 3 is more than a hundred million guesses. */
const leastScore = 3

const guesses = new ZxcvbnFactory({
  dictionary: {
    ...dictionary,
    surnames,
    syllables,
    ours: ['jijiao', 'ningxia', 'yinchuan', 'renshe', 'xueshi', 'peixun'],
  },
  graphs: adjacencyGraphs,
})

const classesOf = (text: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((one) => one.test(text)).length

/** A name in pinyin, whatever digits and signs stand around it: at most four syllables. */
const nameInPinyin = new RegExp(`^(?:${[...new Set([...surnames, ...syllables])].join('|')}){1,4}$`)
const isName = (password: string) => nameInPinyin.test(password.toLowerCase().replace(/[^a-z]/g, ''))

/** What stands in the account makes up most of it. */
const isOfHolder = (password: string, about: readonly string[], length: number) =>
  about.some((word) => word.length > 3 && password.toLowerCase().replaceAll(word.toLowerCase(), '').length < length / 2)

const weak = (message: string, messageEn: string) => new Refusal('WEAK_PASSWORD', { message, messageEn })

/**
 * @param about what is known of the holder: login, name in pinyin; whoever guesses begins with that.
 * @refuses WEAK_PASSWORD for too short, too few kinds of characters, or too easily guessed.
 */
export function passwordRefused(password: string, standing: Standing, about: readonly string[]): Refusal | null {
  const { length, classes } = passwordRules[standing]
  const count = [...password].length
  if (count < length) return weak(`密码至少 ${length} 位。`, `A password has at least ${length} characters.`)
  if (count > mostCharacters)
    return weak(`密码最多 ${mostCharacters} 位。`, `A password has at most ${mostCharacters} characters.`)
  if (classesOf(password) < classes)
    return weak(
      `密码须含大写字母、小写字母、数字、符号中的 ${classes} 类。`,
      `A password has ${classes} of: capitals, small letters, digits, other signs.`,
    )
  if (isName(password) || isOfHolder(password, about, length) || guesses.check(password, [...about]).score < leastScore)
    return weak(
      '密码太容易猜到：不要用常见密码、姓名拼音、键盘顺序或日期。',
      'This is too easily guessed: no common password, name in pinyin, row of keys or date.',
    )
  return null
}

/** @units days; null: it need not be changed. */
export function passwordExpiresAt(madeAt: Date, standing: Standing, days: number): Date | null {
  if (standing === 'PROFESSIONAL' || days <= 0) return null
  return new Date(madeAt.getTime() + days * 86_400_000)
}
