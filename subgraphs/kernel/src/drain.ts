// The end of a process that answers: it takes no more, finishes what is under way, and then is gone.
import type { Server } from 'node:http'

/** Milliseconds that an answer under way may still take; the runner gives each process ten seconds. */
const drainMs = 8_000

/** Resolves once the last answer is out, or its time is over and its connection is cut. */
export async function drained(server: Server, ms = drainMs) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that falls idle after its last answer would be kept open for the next question.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), ms)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
