// What the parts of a case draw, as fragments: a part asks nothing itself, the page's document takes these in.
import { graphql } from '../../generated/index.ts'

export const EntryShown = graphql(`
  fragment EntryShown on HourEntry {
    id kind category course quantityTenths unit days travelDays
    heldFrom heldTo registeredOn enrolledOn graduatedOn degree
    filing institution mode evidence source reverses recordedAt
  }
`)

export const RequirementShown = graphql(`
  fragment RequirementShown on RequirementOutcome {
    id met waived amount threshold short measure missingCourses missingFacts
    sentence { zh en } outcome { zh en } quote source
  }
`)

export const LineShown = graphql(`
  fragment LineShown on LedgerLine {
    fate countedTenths clause quote source
    reason { zh en }
    entry { ...EntryShown }
  }
`)

/** The receipt whole: verdict, rule, window, requirements, years and every line with its fate. */
export const DeterminationShown = graphql(`
  fragment DeterminationShown on Determination {
    id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated
    summary { zh en }
    rule { id title documentId documentNumber inForceFrom hash }
    window { heldFrom heldTo }
    requirements { ...RequirementShown }
    years { year publicTenths professionalTenths otherTenths }
    lines { ...LineShown }
  }
`)

/** The head of a case: who applies for what, and under which right it is seen. */
export const CaseShown = graphql(`
  fragment CaseShown on Application {
    id number reviewYear currentLevel targetLevel organisationName education filedOn ageAtFiling recordedAt
    series { code name nameEn }
    jurisdiction { path name nameEn }
    access { purpose basis masked { field reason { zh en } } }
    person { id name sex age maskedIdNumber maskedPhone }
  }
`)

export const JudgementShown = graphql(`
  fragment JudgementShown on RelevanceJudgement {
    id entryId relevant reason recordedAt
    judgedBy { id displayName organisationName }
  }
`)
