// Who looks does so in several questions within minutes. Told one by one they would bury each other: here they are one sitting.
import type { OwnDisclosuresQuery } from '../../generated/graphql.ts'

type Person = NonNullable<NonNullable<OwnDisclosuresQuery['me']>['person']>
export type Look = Person['disclosures']['disclosures'][number]
/** Looks of one account under one basis, latest first; none is left out. */
export type Sitting = { latest: Look; looks: Look[] }

const apartMs = 10 * 60_000

const together = (one: Look, other: Look): boolean =>
  one.account.id === other.account.id &&
  one.basis === other.basis &&
  one.purpose === other.purpose &&
  Math.abs(Date.parse(one.recordedAt) - Date.parse(other.recordedAt)) <= apartMs

/** @shape looks latest first in, sittings latest first out; every look is in exactly one. */
export function sittingsOf(looks: readonly Look[]): Sitting[] {
  const sittings: Sitting[] = []
  for (const look of looks) {
    const last = sittings[sittings.length - 1]
    const before = last?.looks[last.looks.length - 1]
    if (last && before && together(before, look)) last.looks.push(look)
    else sittings.push({ latest: look, looks: [look] })
  }
  return sittings
}
