// The mandates somebody holds, their receipts, and what of them was handed on.
import { useMutation } from '@urql/vue'
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { DelegateMandateInput, OwnMandatesQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { type Refused, useSession } from '../../session.ts'

const OwnMandates = graphql(`
  query OwnMandates {
    myMandates { ...MandateShown use { ...MandateUseShown } }
    myDelegations { ...DelegationShown }
    deputies { id displayName organisationName }
    jurisdictions { path name nameEn parent }
  }
`)
const DelegateMandate = graphql(`
  mutation DelegateMandate($input: DelegateMandateInput!) {
    delegateMandate(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }
  }
`)
export type OwnMandate = OwnMandatesQuery['myMandates'][number]

export function useOwnMandates() {
  const session = useSession()
  const answer = useAnswer({
    query: OwnMandates,
    variables: {},
    context: { additionalTypenames: ['Mandate', 'Delegation'] },
  })
  const delegating = useMutation(DelegateMandate)
  const refusal = ref<Refused>()
  const deedFault = ref<Error>()
  async function delegate(input: DelegateMandateInput): Promise<boolean> {
    const { data, error } = await delegating.executeMutation({ input })
    refusal.value = data?.delegateMandate.__typename === 'Refusal' ? data.delegateMandate : undefined
    deedFault.value = refusal.value ? undefined : error
    if (data && !refusal.value) answer.again()
    return data !== undefined && !refusal.value
  }
  return {
    me: computed(() => session.me.value?.id),
    mandates: computed(() => answer.data.value?.myMandates ?? []),
    delegations: computed(() => answer.data.value?.myDelegations ?? []),
    jurisdictions: computed(() => answer.data.value?.jurisdictions ?? []),
    deputies: computed(() => answer.data.value?.deputies ?? []),
    delegate,
    refusal,
    deedFault,
    busy: delegating.fetching,
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}
