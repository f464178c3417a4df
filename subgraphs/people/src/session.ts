// How long a session lives, for whom. Pure; all clocks are arguments. The console is told these lengths and knows none of its own.
import type { Role } from '@jijiao/kernel'

const minuteMs = 60_000

/** Whom a session belongs to: the fewer people may do what it opens, the sooner it ends by itself. */
export type Standing = 'COMMITTEE' | 'OFFICIAL' | 'PROFESSIONAL'

/** How long a session lives without being used, by whom it belongs to, and at most. Its use is noted once a minute, not on each request. */
export const sessionLife = {
  idleMs: { COMMITTEE: 10 * minuteMs, OFFICIAL: 15 * minuteMs, PROFESSIONAL: 30 * minuteMs },
  absoluteMs: 8 * 60 * minuteMs,
  renewalMs: minuteMs,
  /** Questions already under way may end under the former token; no deed that asks for a second proof may. */
  formerMs: 5_000,
} as const

/** Through another's eyes one looks for so long at a time. */
export const viewMs = 15 * minuteMs

/** Of all roles the strictest speaks. Whoever holds none has an account of an office that is to come. */
export function standingOf(roles: readonly Role[]): Standing {
  if (roles.includes('COMMITTEE_MEMBER')) return 'COMMITTEE'
  return roles.length > 0 && roles.every((role) => role === 'PROFESSIONAL') ? 'PROFESSIONAL' : 'OFFICIAL'
}

export type SessionTimes = { expiresAt: Date; seenAt: Date; closedAt: Date | null }

/** When it falls idle that was used last at an instant. */
export const idleFrom = (seenAt: Date, standing: Standing): Date =>
  new Date(seenAt.getTime() + sessionLife.idleMs[standing])

export const sessionOpen = (session: SessionTimes, standing: Standing, at: Date): boolean =>
  session.closedAt === null && at < session.expiresAt && at < idleFrom(session.seenAt, standing)

export const dueForRenewal = (session: SessionTimes, at: Date): boolean =>
  at.getTime() - session.seenAt.getTime() >= sessionLife.renewalMs
