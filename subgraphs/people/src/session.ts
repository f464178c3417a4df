// When a session is open, and when a login is locked. Pure; all clocks are arguments.

const minuteMs = 60_000

/** How long a session lives without being used, and at most. Its use is noted once a minute, not on each request. */
export const sessionLife = { idleMs: 30 * minuteMs, absoluteMs: 8 * 60 * minuteMs, renewalMs: minuteMs } as const

/** So many failures within ten minutes lock a login for fifteen. */
export const lock = { failures: 5, withinMs: 10 * minuteMs, forMs: 15 * minuteMs } as const

/** Attempts older than this decide nothing any more. */
export const lockMemoryMs = lock.withinMs + lock.forMs

export type Attempt = { succeeded: boolean; recordedAt: Date }

/**
 * True while a login is locked: some five failures without a success between them lay within ten minutes, the last of them less than
 * fifteen minutes ago. Attempts during a lock are not kept, or whoever keeps guessing could lock another out for ever.
 * @shape attempts in order of time, none older than lockMemoryMs needed.
 */
export function lockedOut(attempts: readonly Attempt[], at: Date): boolean {
  const last = attempts.findLastIndex((attempt) => attempt.succeeded)
  const failures = attempts.slice(last + 1).map((attempt) => attempt.recordedAt.getTime())
  return failures.some((time, index) => {
    const first = failures[index - lock.failures + 1]
    return first !== undefined && time - first < lock.withinMs && at.getTime() - time < lock.forMs
  })
}

export type SessionTimes = { expiresAt: Date; seenAt: Date; closedAt: Date | null }

export const sessionOpen = (session: SessionTimes, at: Date): boolean =>
  session.closedAt === null && at < session.expiresAt && at.getTime() - session.seenAt.getTime() < sessionLife.idleMs

export const dueForRenewal = (session: SessionTimes, at: Date): boolean =>
  at.getTime() - session.seenAt.getTime() >= sessionLife.renewalMs
