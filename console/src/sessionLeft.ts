// How long the session still lives, as far as this browser knows. The register says when a page is loaded; from then on it is foreseen.

const minuteMs = 60_000
/** Said this long before: to read and press takes a moment (WCAG 2.2.1 asks for 20 s), to finish a page takes more. */
const warnMs = { idle: 3 * minuteMs, absolute: 10 * minuteMs } as const

let idleMs = Number.POSITIVE_INFINITY
let idleAt = Number.POSITIVE_INFINITY
let endsAt = Number.POSITIVE_INFINITY

/** An answer to what somebody did: it kept the session from falling idle. */
export function noteAnswer(at = Date.now()) {
  idleAt = at + idleMs
}

/** What the register said: when it ends unused, after how long without use, and when whatever is done in it. @units milliseconds */
export function noteState(said: { idleMs: number; idleInMs: number; endsInMs: number }, at = Date.now()) {
  idleMs = said.idleMs
  endsAt = at + said.endsInMs
  idleAt = at + said.idleInMs
}

/** @units milliseconds, negative when over. `absolute`: nothing can be done to stay. */
export function sessionLeft(at = Date.now()): { ms: number; warnMs: number; absolute: boolean } {
  const idle = idleAt - at
  const end = endsAt - at
  return end < idle || end <= warnMs.absolute
    ? { ms: end, warnMs: warnMs.absolute, absolute: true }
    : { ms: idle, warnMs: warnMs.idle, absolute: false }
}
