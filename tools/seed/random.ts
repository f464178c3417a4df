// Chance that comes out the same each time: the demonstration province is the same province on every machine.

export type Random = {
  /** A whole number from 0 up to, not with, the bound. */
  below(bound: number): number
  /** Both ends included. */
  between(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(of: readonly T[]): T
  /** One of the keys, as often as its weight says. */
  weighed<K extends string>(weights: Readonly<Record<K, number>>): K
  /** So many different ones, in any order; all of them where there are fewer. */
  some<T>(of: readonly T[], count: number): T[]
}

/** Mulberry32: fast, and good enough for people who do not exist. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  const pick = <T>(of: readonly T[]): T => {
    if (of.length === 0) throw new Error('Nothing to pick from.')
    return of[below(of.length)] as T
  }
  return {
    below,
    pick,
    between: (from, to) => from + below(to - from + 1),
    chance: (share) => next() < share,
    weighed(weights) {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return pick(entries)[0]
    },
    some(of, count) {
      const left = [...of]
      const taken: typeof left = []
      while (taken.length < count && left.length > 0) {
        const at = below(left.length)
        taken.push(left[at] as (typeof left)[number])
        left[at] = left[left.length - 1] as (typeof left)[number]
        left.pop()
      }
      return taken
    },
  }
}

const dayMs = 86_400_000

/** A day, so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
