// A committee, its filings and its seats, as they are shown. The register decides; here it is put into words.
import type {
  CommitteeFilingShownFragment,
  SeatEffectShownFragment,
  SeatShownFragment,
} from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

export const DecisionFileShown = graphql(`
  fragment DecisionFileShown on DecisionFile {
    proposedBy { id displayName } proposedAt decision decidedBy { id displayName } decidedAt reason
    endsOn endedBy { id displayName } endedAt endReason
  }
`)
export const CommitteeFilingShown = graphql(`
  fragment CommitteeFilingShown on CommitteeFiling {
    id committeeName family number heldFrom heldUntil levels state
    series { code name nameEn }
    jurisdictions { path name nameEn }
    file { ...DecisionFileShown }
  }
`)
export const SeatShown = graphql(`
  fragment SeatShown on CommitteeMember {
    id position basis heldFrom heldUntil state roleUntil
    account { id displayName organisationName }
    file { ...DecisionFileShown }
  }
`)
export const SeatEffectShown = graphql(`
  fragment SeatEffectShown on SeatEffect {
    persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive
    mandates { persons mandate { ...MandateShown } }
  }
`)

export type Filing = CommitteeFilingShownFragment
export type Seat = SeatShownFragment
export type SeatEffect = SeatEffectShownFragment

/** The filing that stands today, or the one that stood or will stand next. */
export const filingOf = (filings: readonly Filing[]): Filing | undefined =>
  filings.find((one) => one.state === 'IN_FORCE') ?? filings[0]
