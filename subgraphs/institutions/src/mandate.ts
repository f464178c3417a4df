// 授权: what a committee may see, and what makes such a right well-formed. Pure; the committee, series and areas there are, are arguments. Long: one right, all that makes it well-formed.
import {
  type AccountId,
  type Action,
  type Caller,
  type CommitteeId,
  covers,
  type Day,
  type MandateId,
  type Permit,
  type Purpose,
  permit,
  type RecordField,
  Refusal,
  recordFields,
  refused,
  type TitleLevel,
  titleLevels,
} from '@jijiao/kernel'
import { dayWords } from './dayWords.ts'

/** What was asked and said of a mandate, by whom and when. */
export type MandateFile = {
  proposedBy: AccountId
  proposedAt: Date
  replaces: MandateId | null
  decision: 'APPROVED' | 'REFUSED' | null
  decidedBy: AccountId | null
  decidedAt: Date | null
  reason: string | null
  endsOn: Day | null
  endedBy: AccountId | null
  endedAt: Date | null
  endReason: string | null
}

/** A mandate as it holds, or as it is proposed: its end is the early one, where there is one. */
export type HeldMandate = {
  id: MandateId
  committeeId: CommitteeId
  committeeName: string
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  fields: readonly RecordField[]
  reviewYear: number
  purpose: Purpose
  heldFrom: Day
  heldUntil: Day
  basis: string
  /** The mandate of which this is a part that was handed on. */
  delegatedFrom: MandateId | null
  /** Null as its holder sees it. */
  file: MandateFile | null
}

/** A mandate whose file is there. */
export type FiledMandate = HeldMandate & { file: MandateFile }

export type MandateState = 'PROPOSED' | 'REFUSED' | 'SCHEDULED' | 'IN_FORCE' | 'ENDED'

/** Where a mandate stands on a day. One that is held has been approved. */
export function stateOf({ file, heldFrom, heldUntil }: HeldMandate, day: Day): MandateState {
  if (file?.decision === 'REFUSED') return 'REFUSED'
  if (file && file.decision === null) return 'PROPOSED'
  if (day < heldFrom) return 'SCHEDULED'
  return day < heldUntil ? 'IN_FORCE' : 'ENDED'
}

/** What is asked for. NONE (无) is a present level only, and no application aims at it. */
export type AskedMandate = {
  series: readonly string[]
  levels: readonly (TitleLevel | 'NONE')[]
  areas: readonly string[]
  fields: readonly RecordField[]
  reviewYear: number
  purpose: Purpose
  heldFrom: Day
  heldUntil: Day
  basis: string
}

/** Each dimension once and in order: the same right asked for twice is the same right. */
export type MandateTerms = Omit<AskedMandate, 'levels'> & { levels: readonly TitleLevel[] }

/** What a committee is filed for. */
export type FiledScope = { series: readonly string[]; levels: readonly string[]; areas: readonly string[] }

/** Whether a mandate asks for more than one of these filings says. */
const beyond = (asked: AskedMandate, filed: readonly FiledScope[]) =>
  filed.some(
    ({ series, levels, areas }) =>
      asked.series.some((one) => !series.includes(one)) ||
      asked.levels.some((one) => !levels.includes(one)) ||
      asked.areas.some((one) => !areas.some((area) => covers(area, one))),
  )

type Known = {
  /** What the filings in the mandate's days say that the committee may review; none of a filing that does not say. */
  filedFor: readonly FiledScope[]
  series: ReadonlySet<string>
  areas: ReadonlySet<string>
  today: Day
  /** The first day on which the committee's filing no longer covers the mandate, if its first day is covered; null: it is not (S82). */
  filedUntil: Day | null
}
type Fault = { zh: string; en: string }

const invalid = (faults: readonly Fault[]) =>
  new Refusal('INVALID', {
    message: `${faults.map((fault) => fault.zh).join('；')}。`,
    messageEn: `${faults.map((fault) => fault.en).join('; ')}.`,
  })

/** What is asked and not known, in brackets: an empty word shows as 「」. */
const unknownIn = (asked: readonly string[], known: ReadonlySet<string>) =>
  asked.flatMap((one) => (known.has(one) ? [] : [`「${one}」`])).join('')

function faultsOf(asked: AskedMandate, known: Known): Fault[] {
  const series = unknownIn(asked.series, known.series)
  const areas = unknownIn(asked.areas, known.areas)
  const [from, filed] = [dayWords(asked.heldFrom), dayWords(known.filedUntil ?? asked.heldFrom)]
  const tests: [boolean, Fault][] = [
    [asked.series.length === 0, { zh: '未选择系列', en: 'No series is chosen' }],
    [series !== '', { zh: `没有系列${series}`, en: `There is no series ${series}` }],
    [asked.levels.length === 0, { zh: '未选择级别', en: 'No level is chosen' }],
    [asked.levels.includes('NONE'), { zh: '“无”不是可申报的级别', en: 'NONE is no level to apply for' }],
    [asked.areas.length === 0, { zh: '未选择地区', en: 'No area is chosen' }],
    [areas !== '', { zh: `没有地区${areas}`, en: `There is no area ${areas}` }],
    [
      asked.reviewYear < 2000 || asked.reviewYear > 2100,
      { zh: '申报年度不正确', en: 'The review year is out of range' },
    ],
    [asked.purpose === 'OWN_RECORD', { zh: '“本人查询”不能授权', en: 'One’s own record needs no mandate' }],
    [asked.heldFrom >= asked.heldUntil, { zh: '终止日须晚于起始日', en: 'The end must be later than the beginning' }],
    [
      asked.heldFrom < asked.heldUntil && asked.heldUntil <= known.today,
      { zh: '授权期已过', en: 'The period is over already' },
    ],
    [asked.fields.length === 0, { zh: '未选择开放的字段', en: 'No field is chosen' }],
    [
      known.filedUntil === null,
      { zh: `委员会在${from.zh}没有有效备案`, en: `The committee is not filed on ${from.en}` },
    ],
    [
      known.filedUntil !== null && known.filedUntil < asked.heldUntil,
      {
        zh: `授权期超出委员会备案期（至${filed.zh}前）`,
        en: `The period reaches beyond the committee’s filing (up to ${filed.en})`,
      },
    ],
    [
      series === '' && areas === '' && !asked.levels.includes('NONE') && beyond(asked, known.filedFor),
      {
        zh: '系列、级别或地区超出委员会备案的评审范围',
        en: 'Series, levels or areas reach beyond what the committee is filed for',
      },
    ],
    [asked.basis.trim() === '', { zh: '未填写授权书编号', en: 'The letter of authority is missing' }],
    [asked.basis.length > 100, { zh: '授权书编号过长', en: 'The letter of authority is too long' }],
  ]
  return tests.flatMap(([wrong, fault]) => (wrong ? [fault] : []))
}

/** @refuses INVALID with all that is wrong, in one sentence. An empty dimension would cover nothing (S67). */
export function mandateTerms(asked: AskedMandate, known: Known): MandateTerms | Refusal {
  const faults = faultsOf(asked, known)
  if (faults.length > 0) return invalid(faults)
  const once = (of: readonly string[]) => [...new Set(of)].sort()
  return {
    ...asked,
    series: once(asked.series),
    areas: once(asked.areas),
    levels: titleLevels.filter((level) => asked.levels.includes(level)),
    fields: recordFields.filter((field) => asked.fields.includes(field)),
    basis: asked.basis.trim(),
  }
}

/** Whose rights are shown as one's own: the account that is looked through, where it is another's. */
export const shownAs = (caller: Caller): AccountId => caller.viewAs ?? caller.account

export type AskedEnding = { endsOn: Day; reason: string }

/** @refuses INVALID when the day is past (what was a right then, was one), not before the end it has, or no reason is given. */
export function endingRefused(mandate: Pick<HeldMandate, 'heldUntil'>, asked: AskedEnding, today: Day): Refusal | null {
  const tests: [boolean, Fault][] = [
    [asked.endsOn < today, { zh: '终止日不能早于今天', en: 'A mandate cannot end before today' }],
    [
      asked.endsOn >= mandate.heldUntil,
      {
        zh: `授权到${dayWords(mandate.heldUntil).zh}已经终止`,
        en: `It ends on ${dayWords(mandate.heldUntil).en} already`,
      },
    ],
    [asked.reason.trim() === '', { zh: '未填写理由', en: 'The reason is missing' }],
    [asked.reason.length > 500, { zh: '理由过长', en: 'The reason is too long' }],
  ]
  const faults = tests.flatMap(([wrong, fault]) => (wrong ? [fault] : []))
  return faults.length > 0 ? invalid(faults) : null
}

/** The key to looking at mandates somewhere: enough to see them all, not to give one. */
export function permitAnywhere(caller: Caller): Permit<'mandate.review'> | Refusal {
  const keys = caller.roles.map((role) => permit(caller, 'mandate.review', { area: role.area }))
  return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
}

/** The key to a deed on a mandate over these areas: the caller must hold one for each. */
export function permitOver<A extends Action & `mandate.${string}`>(
  caller: Caller,
  action: A,
  areas: readonly string[],
): Permit<A> | Refusal {
  const keys = areas.map((area) => permit(caller, action, { area }))
  return keys.find((key) => refused(key)) ?? keys[0] ?? new Refusal('NOT_PERMITTED')
}
