// 备案: for how long a committee stands, and what it may review at all. Pure; the series and areas there are, are arguments.

import type { Refusal } from '@jijiao/kernel'
import { type CommitteeFilingId, type CommitteeId, type Day, type TitleLevel, titleLevels } from '@jijiao/kernel'
import { type DecisionFile, faultsAmong, invalid } from './seat.ts'

export type Family = 'SERIES' | 'LOCALITY'

/** A committee that is there is named by its id; one that is new brings its name and family, and the approval founds it. */
export type AskedFiling = {
  committeeId?: CommitteeId | null
  name?: string | null
  family?: Family | null
  number: string
  heldFrom: Day
  heldUntil: Day
  series: readonly string[]
  levels: readonly (TitleLevel | 'NONE')[]
  areas: readonly string[]
}

/** A filing as it stands, or as it is asked for. */
export type Filing = {
  id: CommitteeFilingId
  committeeId: CommitteeId
  committeeName: string
  family: Family
  number: string
  heldFrom: Day
  heldUntil: Day
  /** Empty of what was filed before its scope was asked for. */
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  file: DecisionFile
}

const yearsOn = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace(/^(\d{4})-02-29$/, '$1-02-28')

type Known = { series: ReadonlySet<string>; areas: ReadonlySet<string>; today: Day }
export type FilingTerms = Pick<Filing, 'number' | 'heldFrom' | 'heldUntil' | 'series' | 'levels' | 'areas'>

/** @refuses INVALID with all that is wrong, in one sentence. */
export function filingTerms(asked: AskedFiling, known: Known): FilingTerms | Refusal {
  const { heldFrom, heldUntil } = asked
  const founds = !asked.committeeId
  const name = asked.name?.trim() ?? ''
  const faults = faultsAmong([
    [
      founds && (name === '' || name.length > 60),
      { zh: '未填写委员会名称，或过长', en: 'The name is missing, or too long' },
    ],
    [founds && !asked.family, { zh: '未选择委员会类别', en: 'The kind of committee is not chosen' }],
    [
      asked.number.trim() === '' || asked.number.length > 100,
      { zh: '未填写备案文号，或过长', en: 'The number is missing, or too long' },
    ],
    [heldFrom >= heldUntil, { zh: '终止日须晚于起始日', en: 'The end must be later than the beginning' }],
    [heldFrom < heldUntil && heldUntil <= known.today, { zh: '备案期已过', en: 'The period is over already' }],
    // Filings in stock would be one of nine years.
    [
      heldFrom > yearsOn(known.today, 1),
      { zh: '备案最早提前一年办理', en: 'A filing is made a year ahead at the earliest' },
    ],
    [
      heldUntil > yearsOn(heldFrom, 3),
      { zh: '委员会备案期最长三年', en: 'A committee is filed for three years at most' },
    ],
    [
      asked.series.length === 0 || asked.series.some((one) => !known.series.has(one)),
      { zh: '未选择系列，或没有该系列', en: 'No series is chosen, or there is none such' },
    ],
    [asked.levels.length === 0 || asked.levels.includes('NONE'), { zh: '未选择级别', en: 'No level is chosen' }],
    [
      asked.areas.length === 0 || asked.areas.some((one) => !known.areas.has(one)),
      { zh: '未选择地区，或没有该地区', en: 'No area is chosen, or there is none such' },
    ],
  ])
  if (faults.length > 0) return invalid(faults)
  return {
    number: asked.number.trim(),
    heldFrom,
    heldUntil,
    series: [...new Set(asked.series)].sort(),
    levels: titleLevels.filter((level) => asked.levels.includes(level)),
    areas: [...new Set(asked.areas)].sort(),
  }
}
