// The access log, latest first, by key: lines only ever join at the front, so a key never skips or repeats one.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'

const AccessLog = graphql(`
  query AccessLog($first: Int!, $after: String) {
    log(first: $first, after: $after) {
      next
      entries {
        id index action purpose basis operation personId recordedAt
        account { id displayName organisationName }
      }
    }
  }
`)

export function useLog(first = 50) {
  const list = useListState({})
  const answer = useAnswer({
    query: AccessLog,
    variables: computed(() => ({ first, after: list.after.value })),
    context: { additionalTypenames: ['LogLine'] },
  })
  return {
    list,
    entries: computed(() => answer.data.value?.log.entries ?? []),
    next: computed(() => answer.data.value?.log.next ?? null),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
