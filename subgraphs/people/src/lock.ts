// When a login or an address is locked. Pure; the clock is an argument.

const minuteMs = 60_000

/** So many failures within ten minutes lock for thirty: of one login five, of one address twenty. */
export const lock = { failures: 5, sourceFailures: 20, withinMs: 10 * minuteMs, forMs: 30 * minuteMs } as const

/** Attempts older than this decide nothing any more. */
export const lockMemoryMs = lock.withinMs + lock.forMs

/** An address from which a login was signed in with in this time is known to it. */
export const knownForMs = 90 * 24 * 60 * minuteMs

export type Attempt = { succeeded: boolean; known: boolean; source: string; recordedAt: Date }

/** The instant until which so many failures within ten minutes lock, or null. */
function lockedUntil(failures: readonly Date[], most: number, at: Date): Date | null {
  const times = failures.map((one) => one.getTime())
  const ends = times.flatMap((time, index) => {
    const first = times[index - most + 1]
    return first !== undefined && time - first < lock.withinMs ? [time + lock.forMs] : []
  })
  const last = Math.max(...ends)
  return at.getTime() < last ? new Date(last) : null
}

/**
 * Until when a login is locked for an address; null: it is not. Failures count since the last success and the last unlocking.
 * An address that the login is known at counts for itself; all others count together. So whoever guesses from elsewhere has five
 * guesses, wherever they come from, and locks out those elsewhere, never the holder at their own desk.
 * Attempts during a lock are not kept, or whoever keeps guessing could make it last for ever.
 * @shape attempts of the login in order of time, none older than lockMemoryMs needed.
 */
export function loginLocked(
  attempts: readonly Attempt[],
  from: { source: string; known: boolean },
  at: Date,
  unlockedAt: Date | null = null,
): Date | null {
  const counted = attempts.filter(
    (one) =>
      (from.known ? one.source === from.source : !one.known) && (unlockedAt === null || one.recordedAt > unlockedAt),
  )
  const last = counted.findLastIndex((attempt) => attempt.succeeded)
  return lockedUntil(
    counted.slice(last + 1).map((one) => one.recordedAt),
    lock.failures,
    at,
  )
}

/**
 * Until when an address is locked for all logins it is not known to: one guess at each of many accounts is a guess, too.
 * @shape attempts from the address in order of time.
 */
export const sourceLocked = (attempts: readonly Attempt[], at: Date): Date | null =>
  lockedUntil(
    attempts.filter((one) => !one.succeeded && !one.known).map((one) => one.recordedAt),
    lock.sourceFailures,
    at,
  )
