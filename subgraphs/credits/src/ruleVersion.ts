// Which rule version binds: chosen by the day it is asked for and by what was known. Pure.
import { type Day, type Purpose, purposes } from '@jijiao/kernel'

/** 废止: the first day it no longer binds, and the day from which that is known. */
export type Repeal = { repealedFrom: Day; knownFrom: Day }

/** The days and the instant that tell versions of one review year and purpose apart. */
export type Dated = {
  hash: string
  inForceFrom: Day
  inForceUntil: Day | null
  issuedOn: Day
  publishedOn: Day
  recordedAt: Date
  repeal: Repeal | null
}

/** A version is known once its document is issued and it has been published here itself. */
export const knownFrom = ({ issuedOn, publishedOn }: Pick<Dated, 'issuedOn' | 'publishedOn'>): Day =>
  issuedOn > publishedOn ? issuedOn : publishedOn

/** It binds days on which nobody could know it. */
export const reachesBack = (version: Pick<Dated, 'issuedOn' | 'publishedOn' | 'inForceFrom'>): boolean =>
  version.inForceFrom < knownFrom(version)

const repealed = ({ repeal }: Dated, day: Day, knownOn: Day) =>
  repeal !== null && repeal.knownFrom <= knownOn && repeal.repealedFrom <= day

/**
 * The version in force on a day, as known at another: the latest that had begun, was known by then and not repealed.
 * @units `day` selects by force (filing date of the application, of today where none); `knownOn` by knowledge.
 * @returns null when no version was in force.
 */
export function versionOn<V extends Dated>(versions: readonly V[], day: Day, knownOn: Day): V | null {
  const binding = versions.filter(
    (version) =>
      knownFrom(version) <= knownOn &&
      version.inForceFrom <= day &&
      (version.inForceUntil === null || day < version.inForceUntil) &&
      !repealed(version, day, knownOn),
  )
  return binding.toSorted(latestFirst)[0] ?? null
}

/** Of two versions that begin on one day the later issued binds, then the later published, then the later recorded. */
const latestFirst = (one: Dated, other: Dated) =>
  other.inForceFrom.localeCompare(one.inForceFrom) ||
  other.issuedOn.localeCompare(one.issuedOn) ||
  other.publishedOn.localeCompare(one.publishedOn) ||
  other.recordedAt.getTime() - one.recordedAt.getTime()

/** What a person has been told already: the first day under any version, and the version of the latest receipt. */
export type Told = { firstJudgedOn: Day; latestRule: string }

/**
 * The versions that may bind somebody of whom there are verdicts. One that reaches back over their day and became known after the
 * first of them is not among them: it is applied by a deed of its own (重新判定), and from then on binds them as any other.
 */
export function openTo<V extends Dated>(versions: readonly V[], day: Day, told: Told | null): readonly V[] {
  if (!told) return versions
  return versions.filter(
    (version) =>
      version.hash === told.latestRule || day >= knownFrom(version) || told.firstJudgedOn >= knownFrom(version),
  )
}

/** Where a published version stands. */
export type VersionState = 'SCHEDULED' | 'IN_FORCE' | 'SUPERSEDED' | 'REPEALED'

/**
 * The state of a version on a day, from its days and later rows alone: nothing is kept of it.
 * @shape `versions` are those of its review year and purpose, itself among them.
 */
export function stateOf<V extends Dated>(version: V, versions: readonly V[], today: Day): VersionState {
  if (repealed(version, today, today)) return 'REPEALED'
  if (today < version.inForceFrom || today < knownFrom(version)) return 'SCHEDULED'
  return versionOn(versions, today, today)?.hash === version.hash ? 'IN_FORCE' : 'SUPERSEDED'
}

/** Whole days in order on which each version binds, so that everybody can be judged version by version. Half-open: [from, until). */
export type Slice<V> = { version: V; from: Day; until: Day | null }

/**
 * Cuts time where another version begins to bind those who have been told as much as this.
 * @shape versions in any order; slices out in order of days, without overlap; days that no version binds are in none.
 */
export function slicesOf<V extends Dated>(versions: readonly V[], knownOn: Day, told: Told | null = null): Slice<V>[] {
  const edges = versions.flatMap((version) => {
    const { inForceFrom, inForceUntil, repeal } = version
    return [inForceFrom, inForceUntil, repeal?.repealedFrom, told ? knownFrom(version) : null].filter(
      (day) => typeof day === 'string',
    )
  })
  const days = [...new Set(edges)].sort()
  const slices: Slice<V>[] = []
  for (const [at, from] of days.entries()) {
    const version = versionOn(openTo(versions, from, told), from, knownOn)
    if (!version) continue
    const [last, until] = [slices.at(-1), days[at + 1] ?? null]
    // One statement for as long as the same version binds, whatever else begins meanwhile.
    if (last && last.until === from && last.version.hash === version.hash) last.until = until
    else slices.push({ version, from, until })
  }
  return slices
}

/**
 * People of whom there are verdicts fall into groups that the same versions are open to: by the days on which versions that reach back
 * became known, and by such a version as the latest that was applied to them.
 * @shape the days in order; `from` is the first day of a group's first verdict, null before the first of them.
 */
export const turningDays = (versions: readonly Dated[], knownOn: Day): Day[] =>
  [...new Set(versions.filter((one) => reachesBack(one) && knownFrom(one) <= knownOn).map(knownFrom))].sort()

type Said = { purpose: string; reviewYear?: number; params: Readonly<Record<string, { value: unknown }>> }

/** The review year and the purpose that a rule says, by which versions are told apart; null where it says none that is known. */
export function placeOfRule(rule: Said): { reviewYear: number; purpose: Purpose } | null {
  const purpose = purposes.find((one) => one === rule.purpose)
  const reviewYear = rule.reviewYear ?? rule.params.review?.value
  return purpose && typeof reviewYear === 'number' ? { reviewYear, purpose } : null
}
