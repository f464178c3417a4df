// The clock of a demonstration can be put forward, so that a day that is to come can be shown and tested. In production there is only the true one.
import { readFileSync } from 'node:fs'

const trueClock = (): Date => new Date()

/**
 * The clock a process goes by. In a demonstration, while the file that JIJIAO_CLOCK names holds a day, it is noon of that day in the province.
 * Only what is asked of a day follows it: instants that are recorded stay the database's.
 */
export function clockOf({ JIJIAO_MODE, JIJIAO_CLOCK }: NodeJS.ProcessEnv): () => Date {
  if (JIJIAO_MODE !== 'demo' || !JIJIAO_CLOCK) return trueClock
  return () => {
    const day = dayIn(JIJIAO_CLOCK)
    return day ? new Date(`${day}T12:00:00+08:00`) : trueClock()
  }
}

function dayIn(path: string): string | null {
  try {
    return /^\d{4}-\d{2}-\d{2}/.exec(readFileSync(path, 'utf8'))?.[0] ?? null
  } catch {
    return null // no file: nobody has put the clock forward
  }
}
