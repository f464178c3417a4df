// Files on their way through: streamed, never kept here, never larger than they may be; and of what comes back, what a caller needs.
import type { Answered } from './exchange.ts'
import type { Passed } from './imports.ts'

export class TooLarge extends Error {}

/** @throws TooLarge at the first byte too many. */
export async function* upTo(limitBytes: number, body: AsyncIterable<Uint8Array>) {
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > limitBytes) throw new TooLarge()
    yield part
  }
}

export const wasTooLarge = (why: unknown) =>
  why instanceof TooLarge || (why instanceof Error && why.cause instanceof TooLarge)

/** The answer with these of its headers, and no other. */
export function told({ status, headers, body }: Passed, names: readonly string[]): Answered {
  const kept = names.flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return { status, headers: Object.fromEntries(kept), body }
}
