// Quick figures while a parameter is dragged: at most one question under way, the last position always asked, an overtaken answer dropped.
import { useClientHandle } from '@urql/vue'
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import type { TryImpactQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../../generated/index.ts'
import type { Refused } from '../../../session.ts'

const TryImpact = graphql(`
  query TryImpact($input: TryImpactInput!) {
    tryImpact(input: $input) {
      __typename
      ... on TriedImpact {
        ruleHash durationMs identical
        judged { people passToFail failToPass }
        toFile { people passToFail failToPass }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export type Tried = Extract<TryImpactQuery['tryImpact'], { __typename: 'TriedImpact' }>
export type Position = { source: string; basedOn: string; params: { name: string; value: string }[] }

/** @units milliseconds between two questions at least: some twelve a second. */
const apart = 80

export function useTry() {
  const { client } = useClientHandle()
  const tried = shallowRef<Tried>()
  const refusal = shallowRef<Refused>()
  const fault = shallowRef<Error>()
  const trying = ref(false)
  let wanted: Position | undefined
  let gone = false

  async function goOn() {
    if (trying.value) return
    trying.value = true
    while (wanted && !gone) {
      const asked = wanted
      wanted = undefined
      const began = performance.now()
      const { data, error } = await client
        .query(TryImpact, { input: asked }, { requestPolicy: 'network-only' })
        .toPromise()
      const told = data?.tryImpact
      // Where another position is wanted by now, these figures are still true of the one before: shown until the next come.
      tried.value = told?.__typename === 'TriedImpact' ? told : undefined
      refusal.value = told?.__typename === 'Refusal' ? told : undefined
      fault.value = told ? undefined : error
      const rest = apart - (performance.now() - began)
      if (wanted && rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    }
    trying.value = false
  }
  onBeforeUnmount(() => {
    gone = true
  })

  return {
    tried,
    refusal,
    fault,
    trying,
    ask(position: Position) {
      wanted = position
      void goOn()
    },
    forget() {
      wanted = undefined
      tried.value = refusal.value = fault.value = undefined
    },
  }
}
