// Mandates in time: for each committee its filings below, its mandates as bars, those that overlap one above the other. Pure.
import { daysBetween } from '../../days.ts'
import type { CommitteeRow } from './useMandates.ts'

export type Bar = CommitteeRow['mandates'][number]
/** What a committee was filed for and given, in rows of bars that do not overlap. */
export type Lane = { committee: CommitteeRow; rows: Bar[][] }

/** Bars in as few rows as they fit into without touching; the earliest first. */
export function packed(bars: readonly Bar[]): Bar[][] {
  const rows: Bar[][] = []
  for (const bar of [...bars].sort((one, other) => one.heldFrom.localeCompare(other.heldFrom))) {
    const free = rows.find((row) => row.every((one) => one.heldUntil <= bar.heldFrom))
    if (free) free.push(bar)
    else rows.push([bar])
  }
  return rows
}

/** Refused ones and those ended before they began held on no day, and have no place in time. */
export const lanesOf = (committees: readonly CommitteeRow[]): Lane[] =>
  committees.map((committee) => ({
    committee,
    rows: packed(committee.mandates.filter((one) => one.state !== 'REFUSED' && one.heldFrom < one.heldUntil)),
  }))

/** From the first of the year in which the first thing begins, at most two years back, to the end of the year in which the last ends, at most three on. */
export function scaleOf(committees: readonly CommitteeRow[], today: string) {
  const spans = committees.flatMap((one) => [...one.mandates, ...one.filings])
  const here = Number(today.slice(0, 4))
  const yearsOf = (key: 'heldFrom' | 'heldUntil') => spans.map((one) => Number(one[key].slice(0, 4)))
  const first = Math.max(here - 2, Math.min(here, ...yearsOf('heldFrom')))
  const last = Math.min(here + 3, Math.max(here, ...yearsOf('heldUntil')))
  const begin = `${first}-01-01`
  const days = daysBetween(begin, `${last + 1}-01-01`)
  /** @units per cent of the strip's width */
  const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(begin, day) / days) * 100))
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at,
    place: (span: { heldFrom: string; heldUntil: string }) => ({
      left: at(span.heldFrom),
      width: Math.max(0.6, at(span.heldUntil) - at(span.heldFrom)),
    }),
  }
}

export const soonDays = 30

/** Days that are left of a mandate that ends soon; null for one that does not, or that does not hold. */
export function endsSoon(one: Pick<Bar, 'state' | 'heldUntil'>, today: string): number | null {
  const left = daysBetween(today, one.heldUntil)
  return one.state === 'IN_FORCE' && left <= soonDays ? left : null
}
