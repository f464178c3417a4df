// Proposes mandates, one at a time, and says how each was answered.
import { useMutation } from '@urql/vue'
import { ref } from 'vue'
import { graphql } from '../../generated/index.ts'
import type { Refused } from '../../session.ts'
import type { ChosenMandate } from './chosen.ts'

const ProposeMandate = graphql(`
  mutation ProposeMandate($input: ProposeMandateInput!) {
    proposeMandate(input: $input) {
      __typename
      ... on Mandate { ...MandateShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export function useProposing() {
  const { executeMutation } = useMutation(ProposeMandate)
  const refusal = ref<Refused>()
  const fault = ref<Error>()
  const busy = ref(false)

  /** @returns the id of what was proposed; null when it was not. */
  async function propose(input: ChosenMandate): Promise<string | null> {
    busy.value = true
    refusal.value = fault.value = undefined
    const { data, error } = await executeMutation({ input })
    busy.value = false
    if (data?.proposeMandate.__typename === 'Mandate') return data.proposeMandate.id
    if (data?.proposeMandate.__typename === 'Refusal') refusal.value = data.proposeMandate
    else fault.value = error ?? new Error('No answer.')
    return null
  }
  return { propose, refusal, fault, busy }
}
