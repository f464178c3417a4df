// A mandate as it is shown, and what a page may do with it. The register decides; here it is put into words.
import type { MandateEffectShownFragment, MandateShownFragment, RecordField } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

export const MandateShown = graphql(`
  fragment MandateShown on Mandate {
    id committeeId committeeName levels reviewYear purpose fields heldFrom heldUntil basis state delegatedFrom
    series { code name nameEn }
    jurisdictions { path name nameEn }
  }
`)

export const MandateEffectShown = graphql(`
  fragment MandateEffectShown on MandateEffect {
    persons newPersons fields sensitive outcome reach
    opened { ...PlaceExampleShown }
    lost { ...PlaceExampleShown }
  }
`)

export const PlaceExampleShown = graphql(`
  fragment PlaceExampleShown on PlaceExample {
    level reviewYear purpose field from until
    series { code name nameEn }
    jurisdiction { path name nameEn }
  }
`)

export const DelegationShown = graphql(`
  fragment DelegationShown on Delegation {
    id mandateId delegatedBy { id displayName } delegate { id displayName } levels fields heldFrom heldUntil reason
    series { code name nameEn } jurisdictions { path name nameEn }
  }
`)

export const MandateUseShown = graphql(`
  fragment MandateUseShown on MandateUse { looks persons firstAt lastAt usedFields unusedFields }
`)

export type Mandate = MandateShownFragment
export type Effect = MandateEffectShownFragment

/** How many series there are when a mandate is over all of them. */
export const allSeries = 27

/** Always masked, and revealed singly for a stated reason. */
export const sensitiveFields: readonly RecordField[] = ['ID_NUMBER', 'PHONE']
export const sensitiveIn = (fields: readonly RecordField[]) => fields.filter((one) => sensitiveFields.includes(one))
