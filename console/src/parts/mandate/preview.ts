// What a mandate would open, asked before anybody proposes it.
import { graphql } from '../../generated/index.ts'

export const PreviewMandate = graphql(`
  query PreviewMandate($input: ProposeMandateInput!) {
    previewMandate(input: $input) {
      __typename
      ... on MandateEffect { ...MandateEffectShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)
