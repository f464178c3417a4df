// What the page of a draft asks of the register, and the steps it can take.
import { graphql } from '../../generated/index.ts'

export const DraftShown = graphql(`
  fragment DraftShown on RuleDraft {
    id ruleSet title state openedBy mayEdit maySubmit mayApprove seen
    policyDocument { id number title issuer issuedOn body }
    basedOn { id title documentNumber inForceFrom reviewYear hash source cases }
    latest { id number hash source cases author recordedAt }
    revisions { id number hash author recordedAt }
    deeds { number kind by at revision reason line impactRun impactHash }
    blockers { zh en }
    version { id state inForceFrom hash }
  }
`)

export const RuleDraft = graphql(`
  query RuleDraft($id: RuleDraftId!) {
    ruleDraft(id: $id) { ...DraftShown }
  }
`)

export const ReadingShown = graphql(`
  fragment ReadingShown on RuleReading {
    hash title inForceFrom
    faults { code severity line column words { zh en } clause }
    lints { code severity line column words { zh en } clause }
    clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }
    params { name kind value says source clauses }
    diff { sentences { change clause step before { zh en } after { zh en } sentence { zh en } } }
  }
`)

export const ReadRule = graphql(`
  query ReadRule($input: ReadRuleInput!) {
    readRule(input: $input) { ...ReadingShown }
  }
`)

export const RunCases = graphql(`
  query RunCases($input: ReadRuleInput!) {
    readRule(input: $input) {
      hash
      faults { code severity line column words { zh en } clause }
      caseResults { name line holds byOne byMany }
    }
  }
`)

export const SaveRuleRevision = graphql(`
  mutation SaveRuleRevision($input: SaveRuleRevisionInput!) {
    saveRuleRevision(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export const SubmitRuleDraft = graphql(`
  mutation SubmitRuleDraft($input: RuleDraftStepInput!) {
    submitRuleDraft(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export const ReturnRuleDraft = graphql(`
  mutation ReturnRuleDraft($input: ReturnRuleDraftInput!) {
    returnRuleDraft(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export const CommentRuleDraft = graphql(`
  mutation CommentRuleDraft($input: CommentRuleDraftInput!) {
    commentRuleDraft(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export const SawRuleDraft = graphql(`
  mutation SawRuleDraft($input: SawRuleDraftInput!) {
    sawRuleDraft(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export const ApproveRuleDraft = graphql(`
  mutation ApproveRuleDraft($input: RuleDraftStepInput!) {
    approveRuleDraft(input: $input) {
      __typename
      ... on RuleDraft { ...DraftShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)
