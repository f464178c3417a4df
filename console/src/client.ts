// The one way to the register. Answers are kept by urql's cache; an answer that came in part is kept with its errors.
import { Client, type CombinedError, cacheExchange, fetchExchange, mapExchange, type OperationResult } from '@urql/core'
import { noteOutdated } from './outdated.ts'
import { noteAnswer } from './sessionLeft.ts'
import { askStepUp, asksStepUp } from './stepUp.ts'

/** Nobody is signed in (any more): the session ended or was never begun. */
export const signedOut = (error: CombinedError): boolean =>
  error.response?.status === 401 || error.graphQLErrors.some((one) => one.extensions?.code === 'UNAUTHENTICATED')

/** An answer without the names of its types but for the outermost: of what it holds nothing on the screen is asked again. */
function withoutTypes(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutTypes(one, depth))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== '__typename' || depth < 2)
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutTypes(one, depth + 1)]))
}

/** @param whenSignedOut called once per answer that nobody signed in could have; it keeps the place and asks to sign in. */
export function makeClient(whenSignedOut: () => void): Client {
  /** Whoever proves who they are does the deed with the same press of the button; whoever does not reads the refusal. */
  async function provedFirst(result: OperationResult): Promise<OperationResult> {
    if (!(await askStepUp())) return result
    const { query, variables, context } = result.operation
    const { changesNothing } = context
    return { ...(await client.mutation(query, variables, { changesNothing }).toPromise()), operation: result.operation }
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
          if (!result.error && !result.operation.context.byClock) noteAnswer()
          if (asksStepUp(result)) return provedFirst(result)
          return result.operation.context.changesNothing ? { ...result, data: withoutTypes(result.data) } : result
        },
        onError(error) {
          if (signedOut(error)) whenSignedOut()
          noteOutdated(error)
        },
      }),
      fetchExchange,
    ],
  })
  return client
}
