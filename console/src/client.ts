// The one way to the register. Answers are kept by urql's cache; an answer that came in part is kept with its errors.
import { Client, type CombinedError, cacheExchange, fetchExchange, mapExchange, type OperationResult } from '@urql/core'
import { noteAnswer } from './sessionLeft.ts'
import { askStepUp, asksStepUp } from './stepUp.ts'

/** Nobody is signed in (any more): the session ended or was never begun. */
export const signedOut = (error: CombinedError): boolean =>
  error.response?.status === 401 || error.graphQLErrors.some((one) => one.extensions?.code === 'UNAUTHENTICATED')

/** @param whenSignedOut called once per answer that nobody signed in could have; it keeps the place and asks to sign in. */
export function makeClient(whenSignedOut: () => void): Client {
  /** Whoever proves who they are does the deed with the same press of the button; whoever does not reads the refusal. */
  async function provedFirst(result: OperationResult): Promise<OperationResult> {
    if (!(await askStepUp())) return result
    const { query, variables } = result.operation
    return { ...(await client.mutation(query, variables).toPromise()), operation: result.operation }
  }

  const client: Client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network', // shown at once from the cache, and asked again: a verdict may have changed meanwhile
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onResult(result) {
          if (!result.error) noteAnswer()
          return asksStepUp(result) ? provedFirst(result) : result
        },
        onError(error) {
          if (signedOut(error)) whenSignedOut()
        },
      }),
      fetchExchange,
    ],
  })
  return client
}
