// A page that was open before the system was renewed asks what the register no longer takes. It says so, once, and asks no more by itself.
import type { CombinedError } from '@urql/core'
import { shallowRef } from 'vue'

export const outdated = shallowRef(false)

/** Not registered any more; in a demonstration, which takes any question: not in the schema any more. */
const codes: readonly unknown[] = ['UNREGISTERED_OPERATION', 'GRAPHQL_VALIDATION_FAILED']

export function noteOutdated({ graphQLErrors }: CombinedError) {
  if (graphQLErrors.some((one) => codes.includes(one.extensions?.code))) outdated.value = true
}
