import { expect, test } from 'vitest'
import { type Attempt, loginLocked } from '../../subgraphs/people/src/lock.ts'
import { dueForRenewal, sessionOpen, standingOf } from '../../subgraphs/people/src/session.ts'

const start = Date.parse('2016-05-10T02:00:00Z')
const after = (minutes: number) => new Date(start + minutes * 60_000)
const elsewhere = { source: 'elsewhere', known: false }
const failures = (...minutes: number[]): Attempt[] =>
  minutes.map((at) => ({ ...elsewhere, succeeded: false, recordedAt: after(at) }))
const success = (minutes: number): Attempt => ({ ...elsewhere, succeeded: true, recordedAt: after(minutes) })

test.each([
  ['four failures do not lock', failures(0, 1, 2, 3), 3, false],
  ['the fifth within ten minutes locks', failures(0, 1, 2, 3, 9.9), 9.9, true],
  ['five over ten minutes do not', failures(0, 1, 2, 3, 10), 10, false],
  ['the lock holds for thirty minutes from the fifth failure', failures(0, 1, 2, 3, 4), 33.9, true],
  ['and then no longer', failures(0, 1, 2, 3, 4), 34, false],
  ['a success in between begins the count anew', [...failures(0, 1, 2, 3), success(4), ...failures(5, 6)], 6, false],
  ['a success does not end a lock that came after it', [success(0), ...failures(1, 2, 3, 4, 5)], 6, true],
  ['nobody who has not tried is locked', [], 0, false],
] as const)('%s', (_, attempts, at, locked) => {
  expect(loginLocked(attempts, elsewhere, after(at)) !== null).toBe(locked)
})

const session = { seenAt: after(0), expiresAt: after(480), closedAt: null }

test.each([
  ['open while it is used', session, 29.9, true],
  ['idle after thirty minutes', session, 30, false],
  ['over after eight hours, however much it is used', { ...session, seenAt: after(479) }, 480, false],
  ['closed when it was closed', { ...session, closedAt: after(1) }, 2, false],
] as const)('a session is %s', (_, times, at, open) => {
  expect(sessionOpen(times, 'PROFESSIONAL', after(at))).toBe(open)
})

test('that a session was used is noted once a minute', () => {
  expect([0.9, 1, 5].map((at) => dueForRenewal(session, after(at)))).toEqual([false, true, true])
})

test('of all roles the strictest speaks: a member of a committee, then any office, then a professional alone', () => {
  expect(standingOf(['PROFESSIONAL', 'COMMITTEE_MEMBER'])).toBe('COMMITTEE')
  expect(standingOf(['PROFESSIONAL', 'EMPLOYER'])).toBe('OFFICIAL')
  expect([standingOf(['PROFESSIONAL']), standingOf([])]).toEqual(['PROFESSIONAL', 'OFFICIAL'])
})
