// How long the session still lives, as far as this browser knows. The register decides (people/src/session.ts has the same two
// lengths); here it is only foreseen, so that it can be said in time.

const minuteMs = 60_000
/** @units milliseconds. A session falls idle after the one and ends after the other, whatever is done in it. */
export const sessionLifeMs = { idle: 30 * minuteMs, absolute: 8 * 60 * minuteMs } as const
/** Said this long before: to read and press takes a moment (WCAG 2.2.1 asks for 20 s), to finish a page takes more. */
const warnMs = { idle: 3 * minuteMs, absolute: 10 * minuteMs } as const

const kept = 'jijiao.signedInAt'
let lastAnswerAt = Date.now()

/** An answer for somebody signed in: it kept the session from falling idle. */
export function noteAnswer(at = Date.now()) {
  lastAnswerAt = at
}

/** Kept beside the session's cookie, which no script can read. Another window may not know it: then only idleness is foreseen. */
export function noteSignIn(at = Date.now()) {
  sessionStorage.setItem(kept, String(at))
}

/** @units milliseconds, negative when over. `absolute`: nothing can be done to stay. */
export function sessionLeft(at = Date.now()): { ms: number; warnMs: number; absolute: boolean } {
  const idle = lastAnswerAt + sessionLifeMs.idle - at
  const signedInAt = Number(sessionStorage.getItem(kept))
  const end = signedInAt > 0 ? signedInAt + sessionLifeMs.absolute - at : Number.POSITIVE_INFINITY
  return end < idle || end <= warnMs.absolute
    ? { ms: end, warnMs: warnMs.absolute, absolute: true }
    : { ms: idle, warnMs: warnMs.idle, absolute: false }
}
