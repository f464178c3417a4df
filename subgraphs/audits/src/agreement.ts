// 数据共享协议: what an agreement may become, who may say so, and by when. Pure.
import { type AccountId, type Day, Refusal } from '@jijiao/kernel'
import { type Calendar, unannounced, workingDaysAfter, workingDaysUntil } from './workingDays.ts'

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

/** A request that comes again with the same terms says what was mended beside them. */
const needsReason = new Set<AgreementStep>(['RETURNED', 'RESUBMITTED', 'DECLINED', 'SUSPENDED', 'RESUMED', 'ENDED'])
const reasonLetters = 1_000

/**
 * Whether a step may be taken now, by this officer.
 * @refuses STALE when another step was taken since they read it; WRONG_STATE when it does not follow; FOUR_EYES when one person would both
 * request and approve, or approve twice; INVALID without the reason it needs.
 */
export function decideStep(
  steps: readonly StepTaken[],
  wanted: { step: AgreementStep; reason: string; by: AccountId; seen: number; amended?: boolean },
): Refusal | null {
  if (wanted.seen !== steps.length) return new Refusal('STALE')
  if (!stepOf[wanted.step].from.includes(stateAfter(steps))) return new Refusal('WRONG_STATE')
  if (needsReason.has(wanted.step) && !wanted.amended && wanted.reason.trim().length < 2)
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

/** By when something is to be done, and for what. `byWeekends`: years whose holidays nobody has entered, which it counted by weekends alone. */
export type Clock = {
  awaits: 'COMPLETENESS' | 'ANSWER' | 'DATA'
  due: Day
  left: number
  overdue: boolean
  byWeekends: number[]
}

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
  calendar?: Calendar,
): Clock[] {
  const state = stateAfter(steps)
  const clock = (awaits: Clock['awaits'], from: Day, count: number): Clock => {
    const due = workingDaysAfter(from, count, calendar)
    const left = workingDaysUntil(today, due, calendar)
    return { awaits, due, left, overdue: today > due, byWeekends: unannounced(from, due, calendar) }
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
