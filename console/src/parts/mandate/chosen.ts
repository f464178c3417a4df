// What is chosen in the form of a mandate or of a part of one. Pure.
import type { Purpose, RecordField, TitleLevel } from '../../generated/graphql.ts'
import type { Mandate } from './shown.ts'

export type ChosenScope = { series: string[]; levels: TitleLevel[]; areas: string[]; fields: RecordField[] }
export type ChosenMandate = ChosenScope & {
  committeeId: string
  reviewYear: number
  purpose: Purpose
  heldFrom: string
  heldUntil: string
  basis: string
  replaces: string | null
}

/** All that is not sensitive: what a mandate opens unless it says otherwise. */
export const plainFields: readonly RecordField[] = [
  'NAME',
  'EMPLOYMENT',
  'EDUCATION',
  'TITLES',
  'STANDINGS',
  'HOURS',
  'EVIDENCE',
  'VERDICT',
]

export const scopeOf = (one: Pick<Mandate, 'series' | 'levels' | 'jurisdictions' | 'fields'>): ChosenScope => ({
  series: one.series.map(({ code }) => code),
  levels: [...one.levels],
  areas: one.jurisdictions.map(({ path }) => path),
  fields: [...one.fields],
})

/** A year later, the same day; the last of February stays the last of February. */
export const yearLater = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/^(\d{4})-02-29$/, '$1-02-28')

/** The letter of the next year: 宁职评授〔2016〕5号 → 宁职评授〔2017〕5号; a number without a year says the year beside it. */
export function nextLetter(basis: string, reviewYear: number): string {
  const changed = basis.replace(/〔\d{4}〕/, `〔${reviewYear}〕`)
  return changed === basis ? `${basis}（${reviewYear}）` : changed
}

/** A mandate for the next review year: the same right, its period beginning when the one at hand ends, within the committee's filing. */
export function nextYearOf(one: Mandate, today: string, filedUntil: string | null): ChosenMandate {
  const heldFrom = one.heldUntil > today ? one.heldUntil : today
  const wanted = yearLater(heldFrom)
  const begins = filedUntil !== null && heldFrom >= filedUntil ? today : heldFrom
  return {
    ...scopeOf(one),
    committeeId: one.committeeId,
    reviewYear: one.reviewYear + 1,
    purpose: one.purpose,
    heldFrom: begins,
    heldUntil: filedUntil !== null && filedUntil < wanted ? filedUntil : wanted,
    basis: nextLetter(one.basis, one.reviewYear + 1),
    replaces: null,
  }
}
