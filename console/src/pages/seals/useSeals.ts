// Orders of sealing: whose looks, at whom (by the number of an application: no record is opened for it), until when; one orders, another approves.
import { useMutation } from '@urql/vue'
import { computed, reactive, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { LogSealsQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { newId } from '../../parts/newId.ts'
import type { Refused } from '../../session.ts'

const LogSeals = graphql(`
  query LogSeals {
    logSeals(first: 100) {
      id number basis endsOn sealedUntil state orderedAt endReason
      account { id displayName organisationName }
      orderedBy { id displayName }
      approvedBy { id displayName }
      endedBy { id displayName }
    }
  }
`)
const SealableAccounts = graphql(`
  query SealableAccounts { viewableAccounts { id displayName organisationName } }
`)
const SealLooks = graphql(`
  mutation SealLooks($input: SealLooksInput!) {
    sealLooks(input: $input) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }
  }
`)
const ApproveSeal = graphql(`
  mutation ApproveSeal($id: LogSealId!) {
    approveSeal(id: $id) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }
  }
`)
const EndSeal = graphql(`
  mutation EndSeal($id: LogSealId!, $reason: String!) {
    endSeal(id: $id, reason: $reason) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }
  }
`)
export type Seal = LogSealsQuery['logSeals'][number]
type Done = { __typename: 'LogSeal' } | (Refused & { __typename: 'Refusal' })

export function useSeals() {
  const list = useAnswer({ query: LogSeals, variables: {}, context: { additionalTypenames: ['LogSeal'] } })
  const accounts = useAnswer({ query: SealableAccounts, variables: {} })
  const [sealing, approving, ending] = [useMutation(SealLooks), useMutation(ApproveSeal), useMutation(EndSeal)]
  const order = reactive({ accountId: '', number: '', basis: '', endsOn: '', sealedUntil: '' })
  const refusal = ref<Refused>()
  const unsent = ref(false)
  let id = newId('sea')

  /** @returns whether it was done; what stands against it is shown. */
  async function done(answer: Promise<Done | undefined>): Promise<boolean> {
    refusal.value = undefined
    const told = await answer
    unsent.value = told === undefined
    if (told?.__typename === 'Refusal') refusal.value = told
    if (told?.__typename === 'LogSeal') list.again()
    return told?.__typename === 'LogSeal'
  }
  async function seal() {
    const sent = sealing.executeMutation({ input: { id, ...order } }).then(({ data }) => data?.sealLooks)
    if (!(await done(sent))) return
    id = newId('sea') // what is sent again bears the same id, and is refused rather than done twice
    Object.assign(order, { accountId: '', number: '', basis: '', endsOn: '', sealedUntil: '' })
  }
  return {
    ...list,
    seals: computed(() => list.data.value?.logSeals ?? []),
    accounts: computed(() => accounts.data.value?.viewableAccounts ?? []),
    order,
    whole: computed(() => Object.values(order).every((text) => text.trim() !== '')),
    busy: computed(() => sealing.fetching.value || approving.fetching.value || ending.fetching.value),
    refusal,
    unsent,
    seal,
    approve: (seal: string) => done(approving.executeMutation({ id: seal }).then(({ data }) => data?.approveSeal)),
    end: (seal: string, reason: string) =>
      done(ending.executeMutation({ id: seal, reason }).then(({ data }) => data?.endSeal)),
  }
}
