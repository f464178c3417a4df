// 协议条款: what an agreement says, and what none may say. Pure.
import {
  canonical,
  type Day,
  isDay,
  type Purpose,
  type RecordField,
  Refusal,
  recordFields,
  sensitiveFields,
  type TitleLevel,
} from '@jijiao/kernel'
import type { AskKind, SharingKind } from './agreement.ts'

export type Terms = {
  sharing: SharingKind
  purpose: Purpose
  legalBasis: string
  asks: readonly AskKind[]
  fields: readonly RecordField[]
  series: readonly string[] | null
  levels: readonly TitleLevel[] | null
  areas: readonly string[]
  dailyQuota: number
  heldFrom: Day
  heldUntil: Day
  contact: string
}

/** The terms alone, of whatever holds them. */
export const termsOf = ({ asks, fields, series, levels, areas, ...rest }: Terms) => ({
  sharing: rest.sharing,
  purpose: rest.purpose,
  legalBasis: rest.legalBasis,
  asks: [...asks],
  fields: [...fields],
  series: series && [...series],
  levels: levels && [...levels],
  areas: [...areas],
  dailyQuota: rest.dailyQuota,
  heldFrom: rest.heldFrom,
  heldUntil: rest.heldUntil,
  contact: rest.contact,
})

export const sameTerms = (one: Terms, other: Terms): boolean => canonical(termsOf(one)) === canonical(termsOf(other))

/** Why an agency may ask. The other purposes are ours or the person's own. */
export const agencyPurposes: readonly Purpose[] = ['TITLE_REVIEW', 'ANNUAL_ASSESSMENT', 'APPOINTMENT', 'REGISTRATION']

/**
 * Which of a person's evaluations an agreement's purpose lets be asked for, the usual one first. Whom to appoint rests on the title review.
 * @source 工作考核、职称评审、岗位聘任、职业注册 (S10)
 */
const evaluations: Partial<Readonly<Record<Purpose, readonly Purpose[]>>> = {
  TITLE_REVIEW: ['TITLE_REVIEW'],
  ANNUAL_ASSESSMENT: ['ANNUAL_ASSESSMENT'],
  APPOINTMENT: ['TITLE_REVIEW', 'APPOINTMENT'],
  REGISTRATION: ['REGISTRATION'],
}

/** The evaluation that is asked for; null when it is not for this purpose. */
export function evaluationFor(purpose: Purpose, wanted: Purpose | null): Purpose | null {
  const open = evaluations[purpose] ?? []
  return open.find((one) => wanted === null || one === wanted) ?? null
}

/** What a field set may tell. The name and the number come from whoever asks; evidence is the person's own. */
export const answerableFields: readonly RecordField[] = recordFields.filter(
  (field) => !sensitiveFields.includes(field) && field !== 'NAME' && field !== 'EVIDENCE',
)

const quotaAtMost = 100_000
const yearsAtMost = 3

/** @refuses INVALID for terms that cannot be granted, with the first that is wrong. */
export function termsRefused(terms: Terms): Refusal | null {
  const wrong = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
  if (!agencyPurposes.includes(terms.purpose))
    return wrong('共享目的不在可选范围内。', 'An agency cannot ask for this purpose.')
  if (terms.legalBasis.trim().length < 4 || terms.legalBasis.length > 300)
    return wrong('请写明法律依据。', 'Name the legal basis.')
  if (terms.contact.trim().length < 2 || terms.contact.length > 100)
    return wrong('请填写联系人和电话。', 'Name who can be reached.')
  if (terms.asks.length === 0) return wrong('请选择答复方式。', 'Choose what is to be answered.')
  const fields = terms.asks.includes('FIELDS')
  if (fields !== terms.fields.length > 0)
    return wrong('字段与答复方式不符。', 'Fields go with an answer by fields, and only with it.')
  const beyond = terms.fields.find((field) => !answerableFields.includes(field))
  if (beyond) return wrong('所选字段不对外共享。', `${beyond} is not shared.`)
  if (terms.areas.length === 0 || terms.areas.some((area) => !/^\d{2}(\.[\dA-Z]{2,6})*$/.test(area)))
    return wrong('请选择地区范围。', 'Choose the areas.')
  if (terms.series?.length === 0 || terms.levels?.length === 0)
    return wrong('系列或级别范围为空。', 'An empty scope covers nobody.')
  if (!Number.isInteger(terms.dailyQuota) || terms.dailyQuota < 1 || terms.dailyQuota > quotaAtMost)
    return wrong(`每日限额应为 1–${quotaAtMost}。`, `A daily quota is 1–${quotaAtMost}.`)
  return periodRefused(terms)
}

function periodRefused({ heldFrom, heldUntil }: Terms): Refusal | null {
  const latest = `${Number(heldFrom.slice(0, 4)) + yearsAtMost}${heldFrom.slice(4)}`
  if (isDay(heldFrom) && isDay(heldUntil) && heldFrom < heldUntil && heldUntil <= latest) return null
  return new Refusal('INVALID', {
    message: `期限须为一天以上、${yearsAtMost} 年以内。`,
    messageEn: `A period is at least a day and at most ${yearsAtMost} years.`,
  })
}
