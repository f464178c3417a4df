// What has a scope, and whose account: told with the names of what there is. For the resolvers.
import type { Context } from './context.ts'

/** A mandate names only what there is: what it names and is not there is a fault of ours. */
export function present<T>(found: (T | null | Error)[]): T[] {
  return found.map((one) => {
    if (one === null || one instanceof Error)
      throw one ?? new Error('A mandate names a series or an area that is not there.')
    return one
  })
}
export const one = async <T>(found: Promise<T | null>): Promise<T> => {
  const [there] = present([await found])
  if (!there) throw new Error('A mandate names a series or an area that is not there.')
  return there
}

/** What has a scope is shown with the names of its series and areas. */
export const scoped = {
  series: async ({ series }: { series: readonly string[] }, _: unknown, { load }: Context) =>
    present(await load.titleSeries.loadMany(series)),
  jurisdictions: async ({ areas }: { areas: readonly string[] }, _: unknown, { load }: Context) =>
    present(await load.jurisdiction.loadMany(areas)),
}
export const account = <T>(id: T) => ({ id })
