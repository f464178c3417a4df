// What a measured effect says, sorted for the screen. Pure: the register counted, here nothing is counted anew but sums of groups.
import type { FlipKind, ImpactDimension, ImpactShownFragment } from '../../../generated/graphql.ts'
import type { Word } from '../../../words.ts'

export type Impact = ImpactShownFragment
export type Side = Impact['judged']
export type Group = Side['groups'][number]
export type SideName = 'JUDGED' | 'TO_FILE'

/** The people behind a number: which side, which way they go, and the group if it is one. */
export type Behind = { side: SideName; change?: FlipKind; dimension?: ImpactDimension; key?: string; says: string }

/** Verdicts that stay, or that change though neither from pass to fail nor the other way. */
export const changedOtherwise = (side: Side): number =>
  side.changes
    .filter(({ from, to }) => from !== to && !(from === 'PASS' && to === 'FAIL') && !(from === 'FAIL' && to === 'PASS'))
    .reduce((sum, one) => sum + one.people, 0)

/** Most people who fail first, then those who pass, then by size. */
const gravest = (one: Group, other: Group) =>
  other.passToFail - one.passToFail || other.failToPass - one.failToPass || other.people - one.people

const cityOf = (path: string): string => path.split('.').slice(0, 2).join('.')

/** County-level groups as tiles have them. */
export const placesOf = (side: Side): Group[] => side.groups.filter((one) => one.dimension === 'CITY')

/** Counties added up to their cities; 区直 and 宁东 stand beside them. */
export function citiesOf(side: Side, nameOf: (path: string) => Word): Group[] {
  const cities = new Map<string, Group>()
  for (const place of placesOf(side)) {
    const key = cityOf(place.key)
    const sum = cities.get(key)
    if (sum) {
      sum.people += place.people
      sum.passToFail += place.passToFail
      sum.failToPass += place.failToPass
    } else cities.set(key, { ...place, key, words: key === place.key ? place.words : nameOf(key) })
  }
  return [...cities.values()].sort(gravest)
}

export const groupsOf = (side: Side, dimension: ImpactDimension): Group[] =>
  side.groups.filter((one) => one.dimension === dimension).sort(gravest)

/** How much of a tile is filled. @units 0–4: none, then quarters of the largest. */
export function depthOf(people: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (people <= 0 || most <= 0) return 0
  const quarter = Math.ceil((people / most) * 4)
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4
}

/** 0–20, 20–40 …; the last bin may be open. @units tenths of an hour */
export const binName = (from: number, until: number | null | undefined): string =>
  until == null ? `≥ ${from / 10}` : `${from / 10}–${until / 10}`
