// 备案: asked for by one, decided by another. For the pages of committees.
import type { DecideFilingInput, ProposeFilingInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useDeeds } from '../security/useDeeds.ts'

const ProposeFiling = graphql(`
  mutation ProposeFiling($input: ProposeFilingInput!) {
    proposeFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }
  }
`)
const DecideFiling = graphql(`
  mutation DecideFiling($input: DecideFilingInput!) {
    decideFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }
  }
`)

export function useFilings() {
  const { deed, refusal, fault, busy } = useDeeds()
  return {
    refusal,
    fault,
    busy,
    /** @returns whether it was done. */
    ask: async (input: ProposeFilingInput) =>
      (await deed(ProposeFiling, { input }, (data) => data.proposeFiling)) !== null,
    decide: async (input: DecideFilingInput) =>
      (await deed(DecideFiling, { input }, (data) => data.decideFiling)) !== null,
  }
}
