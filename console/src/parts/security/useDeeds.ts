// A page's deeds, one at a time: done, refused with a sentence, or failed on the way. A second proof is asked for by the client.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AnyVariables } from '@urql/core'
import { useClientHandle } from '@urql/vue'
import { ref } from 'vue'
import type { Refused } from '../../session.ts'

type Told = { __typename?: string }
type No = { __typename: 'Refusal' } & Refused
/** What was told when it was not refused. */
type Done<Answer> = Exclude<Answer, { __typename: 'Refusal' }>
const isNo = (answer: Told): answer is No => answer.__typename === 'Refusal'
const isDone = <Answer extends Told>(answer: Answer): answer is Done<Answer> => !isNo(answer)

export function useDeeds() {
  const { client } = useClientHandle()
  const refusal = ref<Refused>()
  const fault = ref<Error>()
  const busy = ref(false)

  /** @returns what was told, or null when it was not done; then `refusal` or `fault` says why. */
  async function deed<Data, Variables extends AnyVariables, Answer extends Told>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Answer,
  ): Promise<Done<Answer> | null> {
    busy.value = true
    refusal.value = fault.value = undefined
    const { data, error } = await client.mutation(document, variables).toPromise()
    busy.value = false
    const answer = data && pick(data)
    if (answer && isDone(answer)) return answer
    if (answer && isNo(answer)) refusal.value = answer
    else fault.value = error
    return null
  }
  return { deed, refusal, fault, busy }
}
