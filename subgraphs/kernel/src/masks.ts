// What a right does not open, and how it is told instead. Masked in the subgraph: what a screen hides it still has.
import { type RecordField, recordFields, sensitiveFields } from './actions.ts'
import type { Words } from './explain.ts'
import type { Permit } from './permit.ts'
import { fieldWords } from './rightWords.ts'

/** The right as far as masks ask it: which parts it opens, and its name for the reason why. */
export type Opening = Pick<Permit<'record.read'>, 'fields' | 'basis'>

export type MaskedField = { field: RecordField; reason: Words }

export const opens = ({ fields }: Opening, field: RecordField): boolean => fields.includes(field)

/** Every part that is told masked or not at all, each with the reason why. */
export const maskedFields = (opening: Opening): MaskedField[] =>
  recordFields.filter((field) => !opens(opening, field)).map((field) => ({ field, reason: reasonOf(field, opening) }))

function reasonOf(field: RecordField, { basis }: Opening): Words {
  const { zh, en } = fieldWords[field]
  return sensitiveFields.includes(field)
    ? {
        zh: `${zh}只显示一部分；查看完整号码须说明理由，并留有记录。`,
        en: `Of the ${en} a part is shown; the whole is revealed for a reason, and logged.`,
      }
    : { zh: `权限“${basis}”不含${zh}。`, en: `The right “${basis}” does not open the ${en}.` }
}

const stars = (number: number) => '*'.repeat(Math.max(0, number))

/** 张*三, 李*, 买****提: the first and the last character of a name; of two the first alone. */
export function maskedName(name: string): string {
  const letters = [...name]
  if (letters.length < 2) return stars(letters.length)
  return `${letters[0]}${stars(Math.max(1, letters.length - 2))}${letters.length > 2 ? letters.at(-1) : ''}`
}

/** 138****5678. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}${stars(phone.length - 7)}${phone.slice(-4)}`
