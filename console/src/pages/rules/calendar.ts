// The versions as lanes of a calendar: one lane per purpose and review year, with the days on which none binds, and those on which two do.
import { daysBetween } from '../../days.ts'
import type { RuleVersionsQuery } from '../../generated/graphql.ts'

export type Version = RuleVersionsQuery['ruleVersions'][number]
/** From its first day up to, not with, its last; null: open. */
export type Span = { from: string; until: string | null }
export type Lane = {
  key: string
  purpose: Version['purpose']
  reviewYear: number
  versions: Version[]
  gaps: Span[]
  overlaps: Span[]
}

const never = '9999-12-31'
const spanOf = (version: Version): Span => ({ from: version.inForceFrom, until: version.inForceUntil ?? null })
const end = (span: Span) => span.until ?? never

/** Days between the first and the last version on which none binds. */
function gapsIn(spans: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let reached: string | undefined
  for (const span of spans) {
    if (reached !== undefined && reached < span.from) gaps.push({ from: reached, until: span.from })
    if (reached === undefined || end(span) > reached) reached = end(span)
  }
  return gaps
}

/** Days that a version says are its own, and on which the next one binds already. One that says no last day gives way to the next. */
function overlapsIn(spans: readonly Span[]): Span[] {
  const overlaps: Span[] = []
  spans.forEach((one, at) => {
    if (one.until === null) return
    for (const other of spans.slice(at + 1)) {
      const [, from = ''] = [one.from, other.from].sort()
      const [until = ''] = [end(one), end(other)].sort()
      if (from < until) overlaps.push({ from, until: until === never ? null : until })
    }
  })
  return overlaps
}

/** The first day on which a version no longer binds: its own, or the first of the one that takes its place for good. */
export function untilOf(version: Version, lane: Lane): string | null {
  if (version.inForceUntil != null) return version.inForceUntil
  const next = lane.versions
    .slice(lane.versions.indexOf(version) + 1)
    .find((one) => one.inForceUntil == null && one.state !== 'REPEALED')
  return next?.inForceFrom ?? null
}

/** @shape lanes by purpose, then latest year first; versions of a lane by their first day. A version that never bound is left out of gaps and overlaps. */
export function lanesOf(versions: readonly Version[]): Lane[] {
  const lanes = new Map<string, Lane>()
  for (const version of versions) {
    const { purpose, reviewYear } = version
    const key = `${purpose} ${reviewYear}`
    const lane = lanes.get(key) ?? { key, purpose, reviewYear, versions: [], gaps: [], overlaps: [] }
    lane.versions.push(version)
    lanes.set(key, lane)
  }
  for (const lane of lanes.values()) {
    lane.versions.sort((one, other) => one.inForceFrom.localeCompare(other.inForceFrom))
    const spans = lane.versions.map(spanOf).filter((span) => span.from < end(span))
    lane.gaps = gapsIn(spans)
    lane.overlaps = overlapsIn(spans)
  }
  return [...lanes.values()].sort(
    (one, other) => one.purpose.localeCompare(other.purpose) || other.reviewYear - one.reviewYear,
  )
}

/** Review years between the first and the last of a purpose that have no version at all. */
export function yearsWithout(lanes: readonly Lane[]): { purpose: Version['purpose']; reviewYear: number }[] {
  const purposes = [...new Set(lanes.map((lane) => lane.purpose))]
  return purposes.flatMap((purpose) => {
    const years = lanes.filter((lane) => lane.purpose === purpose).map((lane) => lane.reviewYear)
    const all = Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => Math.min(...years) + at)
    return all.filter((year) => !years.includes(year)).map((reviewYear) => ({ purpose, reviewYear }))
  })
}

/** The years the calendar shows: all that a version begins or ends in, this one, and the next. */
export function scaleOf(versions: readonly Version[], today: string) {
  const years = versions
    .flatMap((version) => [version.inForceFrom, version.inForceUntil ?? today])
    .map((day) => Number(day.slice(0, 4)))
  const first = Math.min(Number(today.slice(0, 4)), ...years)
  const last = Math.max(Number(today.slice(0, 4)), ...years) + 1
  const begin = `${first}-01-01`
  const days = daysBetween(begin, `${last + 1}-01-01`)
  /** @units per cent of the strip's width */
  const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(begin, day) / days) * 100))
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at,
    /** Where a span lies; an open one goes on to the edge. */
    place: (span: Span) => ({
      left: at(span.from),
      width: Math.max(0.4, (span.until === null ? 100 : at(span.until)) - at(span.from)),
    }),
  }
}
