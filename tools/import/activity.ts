// What makes an activity this activity and no other: the id of its entry is a digest of it. Pure.
import { factsOfActivity } from './moreColumns.ts'
import type { Claim } from './row.ts'

/** In this order for ever: an old file handed in again finds its entries by it. What a row says of the person, of employer or title is no part. */
const names = [
  ...(['kind', 'course', 'institution', 'filing', 'mode', 'heldFrom', 'heldTo', 'registeredOn', 'tenths'] as const),
  ...(['days', 'travelDays', 'enrolledOn', 'graduatedOn', 'evidence'] as const),
] satisfies (keyof Claim)[]

/** Three credits are not three hours; whatever else the further columns tell belongs to the same activity. */
export const activityOf = (claim: Claim): readonly (string | number | null)[] => [
  ...names.map((name) => claim[name]),
  ...(claim.more?.unit === 'CREDIT' ? ['CREDIT'] : []),
]

/** What a row tells of its activity in further columns. */
export const factsTold = ({ more }: Claim): readonly (string | number | null)[] =>
  factsOfActivity.map((name) => more?.[name] ?? null)
