// 数据共享协议: what an agreement may become, who may say so, and by when. Pure.
import {
  type AccountId,
  type Day,
  isDay,
  type Purpose,
  type RecordField,
  Refusal,
  recordFields,
  sensitiveFields,
  type TitleLevel,
} from '@jijiao/kernel'
import { workingDaysAfter, workingDaysUntil } from './workingDays.ts'

/** What may be asked, the least telling first: 是否满足, 判定结论, 字段. */
export const askKinds = ['PREDICATE', 'VERDICT', 'FIELDS'] as const
export type AskKind = (typeof askKinds)[number]

/** 无条件共享, 有条件共享 (政务数据共享条例): which clock runs. */
export const sharingKinds = ['UNCONDITIONAL', 'CONDITIONAL'] as const
export type SharingKind = (typeof sharingKinds)[number]

export const agreementSteps = [
  'REQUESTED', // 申请
  'RETURNED', // 一次性告知补正
  'RESUBMITTED', // 补正后重新提交
  'APPROVED_ONCE', // 初审同意
  'AGREED', // 复审同意, in force within its period
  'DECLINED', // 不予共享
  'SUSPENDED', // 暂停
  'RESUMED', // 恢复
  'ENDED', // 终止
] as const
export type AgreementStep = (typeof agreementSteps)[number]

export type StepTaken = { step: AgreementStep; actedBy: AccountId; actedOn: Day; reason: string }
export type AgreementState = 'REQUESTED' | 'RETURNED' | 'APPROVED_ONCE' | 'AGREED' | 'DECLINED' | 'SUSPENDED' | 'ENDED'

/** Who of those it concerns may take a step: the agency that asks, or the department that answers. */
export const stepOf: Readonly<
  Record<AgreementStep, { from: readonly AgreementState[]; to: AgreementState; by: 'AGENCY' | 'DEPARTMENT' }>
> = {
  REQUESTED: { from: [], to: 'REQUESTED', by: 'AGENCY' },
  RETURNED: { from: ['REQUESTED', 'APPROVED_ONCE'], to: 'RETURNED', by: 'DEPARTMENT' },
  RESUBMITTED: { from: ['RETURNED'], to: 'REQUESTED', by: 'AGENCY' },
  APPROVED_ONCE: { from: ['REQUESTED'], to: 'APPROVED_ONCE', by: 'DEPARTMENT' },
  AGREED: { from: ['APPROVED_ONCE'], to: 'AGREED', by: 'DEPARTMENT' },
  DECLINED: { from: ['REQUESTED', 'APPROVED_ONCE'], to: 'DECLINED', by: 'DEPARTMENT' },
  SUSPENDED: { from: ['AGREED'], to: 'SUSPENDED', by: 'DEPARTMENT' },
  RESUMED: { from: ['SUSPENDED'], to: 'AGREED', by: 'DEPARTMENT' },
  ENDED: { from: ['AGREED', 'SUSPENDED'], to: 'ENDED', by: 'DEPARTMENT' },
}

/** What an agreement is after its steps. Total: a step once written always applies. */
export const stateAfter = (steps: readonly StepTaken[]): AgreementState => {
  const last = steps.at(-1)
  return last ? stepOf[last.step].to : 'REQUESTED'
}

const needsReason = new Set<AgreementStep>(['RETURNED', 'DECLINED', 'SUSPENDED', 'RESUMED', 'ENDED'])
const reasonLetters = 1_000

/**
 * Whether a step may be taken now, by this officer.
 * @refuses STALE when another step was taken since they read it; WRONG_STATE when it does not follow; FOUR_EYES when one person would both
 * request and approve, or approve twice; INVALID without the reason it needs.
 */
export function decideStep(
  steps: readonly StepTaken[],
  wanted: { step: AgreementStep; reason: string; by: AccountId; seen: number },
): Refusal | null {
  if (wanted.seen !== steps.length) return new Refusal('STALE')
  if (!stepOf[wanted.step].from.includes(stateAfter(steps))) return new Refusal('WRONG_STATE')
  if (needsReason.has(wanted.step) && wanted.reason.trim().length < 2)
    return new Refusal('INVALID', { message: '请写明理由。', messageEn: 'State the reason.' })
  if (wanted.reason.length > reasonLetters)
    return new Refusal('INVALID', { message: '理由过长。', messageEn: 'The reason is too long.' })
  const approves = wanted.step === 'APPROVED_ONCE' || wanted.step === 'AGREED' || wanted.step === 'RESUMED'
  // Of the present round: who approved it before it was sent back may approve it again.
  const round = steps.slice(steps.findLastIndex((one) => one.step === 'REQUESTED' || one.step === 'RESUBMITTED'))
  const involved = steps.filter((one) => one.step === 'REQUESTED' || one.step === 'RESUBMITTED')
  const before = [...involved, ...(wanted.step === 'AGREED' ? round : [])]
  if (wanted.step === 'RESUMED') {
    // Whoever suspended it does not lift that alone.
    if (steps.at(-1)?.actedBy === wanted.by) return new Refusal('FOUR_EYES')
  } else if (approves && before.some((one) => one.actedBy === wanted.by)) return new Refusal('FOUR_EYES')
  return null
}

/** By when something is to be done, and for what. */
export type Clock = { awaits: 'COMPLETENESS' | 'ANSWER' | 'DATA'; due: Day; left: number; overdue: boolean }

/**
 * The clocks that run now: three working days to say what is missing, one or ten to answer, twenty from consent to the data.
 * A request that was sent back and comes again begins anew. Nothing runs while the agency mends it.
 * @source 政务数据共享条例 (国务院令第809号)
 */
export function clocksOf(
  sharing: SharingKind,
  steps: readonly StepTaken[],
  today: Day,
  firstAnsweredOn: Day | null,
): Clock[] {
  const state = stateAfter(steps)
  const clock = (awaits: Clock['awaits'], from: Day, count: number): Clock => {
    const due = workingDaysAfter(from, count)
    return { awaits, due, left: workingDaysUntil(today, due), overdue: today > due }
  }
  if (state === 'REQUESTED' || state === 'APPROVED_ONCE') {
    const begun = steps.findLast((one) => one.step === 'REQUESTED' || one.step === 'RESUBMITTED')
    if (!begun) return []
    const answer = clock('ANSWER', begun.actedOn, sharing === 'UNCONDITIONAL' ? 1 : 10)
    return state === 'REQUESTED' ? [clock('COMPLETENESS', begun.actedOn, 3), answer] : [answer]
  }
  const agreed = steps.find((one) => one.step === 'AGREED')
  return state === 'AGREED' && agreed && !firstAnsweredOn ? [clock('DATA', agreed.actedOn, 20)] : []
}

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
