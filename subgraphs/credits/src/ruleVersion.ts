// Which rule version binds: chosen by the day it is asked for and by what was known. Pure.
import type { Day } from '@jijiao/kernel'

/** The days and the instant that tell versions of one review year and purpose apart. */
export type Dated = { inForceFrom: Day; inForceUntil: Day | null; issuedOn: Day; recordedAt: Date; hash: string }

/**
 * The version in force on a day, as known at another: the latest that had begun and was issued by then.
 * @units `day` selects by force (filing date of the application, of today where none); `knownOn` by knowledge.
 * @returns null when no version was in force.
 */
export function versionOn<V extends Dated>(versions: readonly V[], day: Day, knownOn: Day): V | null {
  const binding = versions.filter(
    (version) =>
      version.issuedOn <= knownOn &&
      version.inForceFrom <= day &&
      (version.inForceUntil === null || day < version.inForceUntil),
  )
  return binding.toSorted(latestFirst)[0] ?? null
}

/** Of two versions that begin on one day the later issued binds, then the later recorded. */
const latestFirst = (one: Dated, other: Dated) =>
  other.inForceFrom.localeCompare(one.inForceFrom) ||
  other.issuedOn.localeCompare(one.issuedOn) ||
  other.recordedAt.getTime() - one.recordedAt.getTime()

/** Whole days in order on which each version binds, so that everybody can be judged version by version. Half-open: [from, until). */
export type Slice<V> = { version: V; from: Day; until: Day | null }

/**
 * Cuts time where another version begins to bind.
 * @shape versions in any order; slices out in order of days, without overlap; days that no version binds are in none.
 */
export function slicesOf<V extends Dated>(versions: readonly V[], knownOn: Day): Slice<V>[] {
  const edges = [
    ...new Set(
      versions.flatMap(({ inForceFrom, inForceUntil }) =>
        inForceUntil === null ? [inForceFrom] : [inForceFrom, inForceUntil],
      ),
    ),
  ].sort()
  return edges.flatMap((from, at) => {
    const version = versionOn(versions, from, knownOn)
    return version ? [{ version, from, until: edges[at + 1] ?? null }] : []
  })
}
