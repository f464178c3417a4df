// The state of the log as everybody may know it: sizes, the latest checkpoint, who witnesses, the keys.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'

const LogStateNow = graphql(`
  query LogStateNow {
    logState {
      size signed checkpoint signedAt waiting
      witnesses { name size signedAt }
      keys { key kind fromSize }
    }
  }
`)

export function useLogState() {
  const answer = useAnswer({ query: LogStateNow, variables: {}, requestPolicy: 'network-only' })
  return { ...answer, state: computed(() => answer.data.value?.logState ?? null) }
}
