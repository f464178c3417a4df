// Passwords: argon2id, as many at a time as memory allows, and the same work for a login that does not exist.
import { hash, verify } from '@node-rs/argon2'

/** The library's number for argon2id; its enum exists for the compiler alone. */
const argon2id = 2

export type Mode = 'demo' | 'production'

/**
 * What a hash costs: 64 MiB and three passes where the register is real, OWASP's least of 19 MiB and two passes in a demonstration.
 * A hash names its own cost, so the two may stand side by side.
 * @units memoryCost in KiB
 */
const costs = {
  production: { algorithm: argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 },
  demo: { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 },
} as const satisfies Record<Mode, object>

/** At 64 MiB each, four at a time keep to 256 MiB; the others wait. A hundred at once would end the process. */
const atOnce = 4
/** Who waits longer than some seconds has left; and one address may not take all the places. */
export const mostWaiting = { all: 64, ofSource: 24 } as const

/** There are so many before one that nobody should wait: told as a refusal, and by the gateway as 503. */
export class TooMany extends Error {}

let running = 0
const waiting: (() => void)[] = []
const ofSource = new Map<string, number>()

/** How many wait now, for the bench and the test. */
export const waitingNow = () => waiting.length

/** @throws TooMany instead of an endless queue. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting.all) throw new TooMany()
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift() // takes over the place of who leaves
    if (next) next()
    else running -= 1
  }
}

/** Of one address so many at a time, or whoever floods us would keep everybody else out. @throws TooMany */
export async function fromSource<T>(source: string, work: () => Promise<T>): Promise<T> {
  const before = ofSource.get(source) ?? 0
  if (before >= mostWaiting.ofSource) throw new TooMany()
  ofSource.set(source, before + 1)
  try {
    return await work()
  } finally {
    const left = (ofSource.get(source) ?? 1) - 1
    if (left > 0) ofSource.set(source, left)
    else ofSource.delete(source)
  }
}

export const passwordHash = (password: string, mode: Mode): Promise<string> => inTurn(() => hash(password, costs[mode]))

/**
 * What a guess at nobody's password is compared with: hashes of random bytes that nobody kept, of the same cost. They stand here and are
 * not made when first needed, or the first guess at nobody would take twice the time.
 */
export const nobodys: Readonly<Record<Mode, string>> = {
  production: '$argon2id$v=19$m=65536,t=3,p=1$kaOLdHaRBf2G82lVDvGK5g$2+1rut5aYV1y3XqAl24+k/mGme7KhOwb8l+Cv7vB5bA',
  demo: '$argon2id$v=19$m=19456,t=2,p=1$h6kIi5VuKr55vfjYzd6f7w$ecq0JKNXnc3lICGoUbLFJJDpRO6tO6RN2KpcYyhdNpA',
}

/** True for the right password. Without a hash to compare with, the same work is done for nothing: time must not tell who exists. */
export async function passwordFits(password: string, kept: string | null, mode: Mode): Promise<boolean> {
  const fits = await inTurn(() => verify(kept ?? nobodys[mode], password))
  return fits && kept !== null
}
