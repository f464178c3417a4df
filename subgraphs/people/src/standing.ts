// What a standing must be to be registered: one of its kinds, with days that can be. Pure.
import { type Day, Refusal } from '@jijiao/kernel'
import type { RegisterStandingInput } from './generated/graphql.ts'

/** What is told, of which kind. */
export type Told =
  | { is: 'TITLE'; told: NonNullable<RegisterStandingInput['title']> }
  | { is: 'APPOINTMENT'; told: NonNullable<RegisterStandingInput['appointment']> }
  | { is: 'REGISTRATION'; told: NonNullable<RegisterStandingInput['registration']> }
  | { is: 'DUTY'; told: NonNullable<RegisterStandingInput['duty']> }
  | { is: 'AWAY'; told: NonNullable<RegisterStandingInput['away']> }

const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
const longest = 200

/**
 * The one thing that an input tells.
 * @refuses INVALID where it tells none or several, of days in the wrong order or still to come, or nothing but blanks.
 */
export function toldBy(input: RegisterStandingInput, today: Day): Told | Refusal {
  const { title, appointment, registration, duty, away } = input
  const all: Told[] = [
    ...(title ? [{ is: 'TITLE' as const, told: title }] : []),
    ...(appointment ? [{ is: 'APPOINTMENT' as const, told: appointment }] : []),
    ...(registration ? [{ is: 'REGISTRATION' as const, told: registration }] : []),
    ...(duty ? [{ is: 'DUTY' as const, told: duty }] : []),
    ...(away ? [{ is: 'AWAY' as const, told: away }] : []),
  ]
  const [one, ...others] = all
  if (!one || others.length > 0)
    return invalid('每次登记且仅登记一项。', 'Exactly one standing is registered at a time.')
  return faultOf(one, today) ?? one
}

function faultOf({ is, told }: Told, today: Day): Refusal | null {
  const words = Object.values(told).filter((value) => typeof value === 'string')
  if (words.some((word) => word.length > longest)) return invalid('文字过长。', 'A text is too long.')
  if (words.some((word) => word.trim() === '')) return invalid('不能为空白。', 'A text must not be blank.')
  const from = told.heldFrom ?? null
  const until = 'heldUntil' in told ? told.heldUntil : null
  if (from !== null && until !== null && until < from)
    return invalid('结束日期早于开始日期。', 'It ends before it begins.')
  if ((is === 'TITLE' || is === 'DUTY') && from !== null && from > today)
    return invalid('起始日期晚于今天。', 'The first day has not come yet.')
  if (is === 'DUTY' && !told.role && !told.sector && from === null)
    return invalid('须填写岗位、行业或起始日期。', 'Say the post, the sector or the first day.')
  return null
}
