// A question's answer in the four states of a page: waiting, fault, here, absent.
import { type AnyVariables, type CombinedError, type UseQueryArgs, useQuery } from '@urql/vue'
import { computed } from 'vue'
import { byClock } from './byClock.ts'

/** An answer whose asked-for thing is null because of an error is a fault: it must not look like an absence. */
function incomplete(data: unknown, error: CombinedError): boolean {
  if (typeof data !== 'object' || data === null) return true
  const answer = new Map<unknown, unknown>(Object.entries(data))
  return error.graphQLErrors.some((one) => one.path !== undefined && answer.get(one.path[0]) == null)
}

/**
 * Asks, and sorts the answer.
 * `fault`: nothing can be shown. `partial`: something is missing beside what is shown. `refreshing`: asked again meanwhile.
 */
export function useAnswer<Data = unknown, Variables extends AnyVariables = AnyVariables>(
  question: UseQueryArgs<Data, Variables>,
) {
  const { data, error, fetching, stale, executeQuery } = useQuery<Data, Variables>(question)
  const failed = computed(() => error.value !== undefined && incomplete(data.value, error.value))
  return {
    data,
    waiting: computed(() => fetching.value && data.value == null),
    refreshing: computed(() => (fetching.value || stale.value) && data.value != null),
    fault: computed(() => (failed.value ? error.value : undefined)),
    partial: computed(() => (failed.value ? undefined : error.value)),
    again: () => {
      executeQuery({ requestPolicy: 'network-only' })
    },
    /** Asked anew because time has passed, and not because somebody did anything. */
    againByClock: () => {
      executeQuery(byClock)
    },
  }
}
