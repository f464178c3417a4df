// 回避: whom a member does not judge. One's own, or all of them for who keeps the rights.
import { useMutation } from '@urql/vue'
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { DeclareRecusalInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { holds, type Refused, useSession } from '../../session.ts'

const Recusals = graphql(`
  query Recusals {
    recusals { id account { id displayName } number kind reason heldFrom heldUntil declaredBy { id displayName } recordedAt }
    committees { id members { id state account { id displayName } } }
  }
`)
const DeclareRecusal = graphql(`
  mutation DeclareRecusal($input: DeclareRecusalInput!) {
    declareRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }
  }
`)
const EndRecusal = graphql(`
  mutation EndRecusal($input: EndRecusalInput!) {
    endRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }
  }
`)

export function useRecusals() {
  const session = useSession()
  const answer = useAnswer({ query: Recusals, variables: {}, context: { additionalTypenames: ['Recusal'] } })
  const [declaring, ending] = [useMutation(DeclareRecusal), useMutation(EndRecusal)]
  const refusal = ref<Refused>()
  const deedFault = ref<Error>()
  function settle(
    answered: { __typename?: string } | undefined,
    refused: Refused | undefined,
    error: Error | undefined,
  ) {
    refusal.value = refused
    deedFault.value = refused ? undefined : error
    if (answered && !refused) answer.again()
    return answered !== undefined && !refused
  }
  async function declare(input: DeclareRecusalInput): Promise<boolean> {
    const { data, error } = await declaring.executeMutation({ input })
    const said = data?.declareRecusal
    return settle(said, said?.__typename === 'Refusal' ? said : undefined, error)
  }
  async function end(recusalId: string, reason: string): Promise<boolean> {
    const { data, error } = await ending.executeMutation({ input: { recusalId, reason } })
    const said = data?.endRecusal
    return settle(said, said?.__typename === 'Refusal' ? said : undefined, error)
  }
  const members = computed(() => {
    const all = (answer.data.value?.committees ?? []).flatMap((one) =>
      one.members.filter((member) => member.state === 'IN_FORCE').map((member) => member.account),
    )
    return [...new Map(all.map((one) => [one.id, one])).values()]
  })
  return {
    recusals: computed(() => answer.data.value?.recusals ?? []),
    members,
    keeper: computed(() => session.me.value !== null && holds(session.me.value, 'SECURITY_ADMINISTRATOR')),
    declare,
    end,
    refusal,
    deedFault,
    busy: computed(() => declaring.fetching.value || ending.fetching.value),
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}
