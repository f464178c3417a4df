// Orders of sealing: whose looks, at whom (by the number of an application: no record is opened for it), until when.
import { useMutation } from '@urql/vue'
import { computed, reactive, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { SealLooksMutation } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { newId } from '../../parts/newId.ts'
import type { Refused } from '../../session.ts'

const SealableAccounts = graphql(`
  query SealableAccounts { viewableAccounts { id displayName organisationName } }
`)
const SealLooks = graphql(`
  mutation SealLooks($input: SealLooksInput!) {
    sealLooks(input: $input) {
      __typename
      ... on LogSeal { id basis endsOn sealedUntil }
      ... on Refusal { code message messageEn source }
    }
  }
`)
type Sealed = Extract<SealLooksMutation['sealLooks'], { __typename: 'LogSeal' }>

export function useSeals() {
  const accounts = useAnswer({ query: SealableAccounts, variables: {} })
  const sealing = useMutation(SealLooks)
  const order = reactive({ accountId: '', number: '', basis: '', endsOn: '', sealedUntil: '' })
  const refusal = ref<Refused>()
  const sealed = ref<Sealed>()
  const unsent = ref(false)
  let id = newId('sea')

  async function seal() {
    refusal.value = sealed.value = undefined
    unsent.value = false
    const { data } = await sealing.executeMutation({ input: { id, ...order } })
    if (!data) unsent.value = true
    else if (data.sealLooks.__typename === 'Refusal') refusal.value = data.sealLooks
    else {
      sealed.value = data.sealLooks
      id = newId('sea') // what is sent again bears the same id, and is refused rather than done twice
    }
  }
  return {
    accounts: computed(() => accounts.data.value?.viewableAccounts ?? []),
    waiting: accounts.waiting,
    fault: accounts.fault,
    again: accounts.again,
    order,
    whole: computed(() => Object.values(order).every((text) => text.trim() !== '')),
    busy: sealing.fetching,
    refusal,
    sealed,
    unsent,
    seal,
  }
}
