// A spray: guesses at the passwords of many accounts, and of logins that nobody has, from many addresses at once. How many came in (none
// may), how many the locks let through to the hash, and what those met meanwhile who know their password and sit at their own desk.
// `npm run bench -- spray [GUESSES]`; test/people/guessing.test.ts does a small one.
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { passwordHash } from '../subgraphs/people/src/password.ts'
import { demonstration } from '../tools/demonstration.ts'
import { run } from '../tools/run.ts'
import type { Settings } from '../tools/settings.ts'
import { round } from './attack.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'
import { type Desks, openDesks } from './signInDesks.ts'

const guesses = Number(process.argv[2] ?? 100_000)
const accounts = 500
const invented = 1_500
const addresses = 5_000
const atOnce = 48
const holders = 5
const password = 'Xuhai7-mirador-lampe'

const address = (at: number) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`
const summed = (times: readonly number[]) => ({ p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) })

/** All guesses, as fast as they are answered. @returns how many were answered with each status. */
async function spray({ logins, signIn }: Desks): Promise<Record<string, number>> {
  const said: Record<string, number> = {}
  const targets = [...logins, ...Array.from({ length: invented }, (_, at) => `nobody-${at}`)]
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < guesses) {
        const at = next++
        const login = targets[(at * 7_919) % targets.length] ?? ''
        const status = await signIn(login, `guess-${at}`, address((at * 104_729) % addresses))
        said[status] = (said[status] ?? 0) + 1
      }
    }),
  )
  return said
}

/** Holders of attacked accounts at their own desks: each signs in and reads something, again and again. */
async function holdersMeet({ logins, ask, read }: Desks, over: AbortSignal) {
  const [signIns, reads, refused]: [number[], number[], Record<string, number>] = [[], [], {}]
  await Promise.all(
    logins.slice(0, holders).map(async (login, at) => {
      const desk = `192.168.7.${at + 1}`
      while (!over.aborted) {
        const asked = performance.now()
        const { status, cookie } = await ask(login, password, desk)
        if (status === 200) signIns.push(performance.now() - asked)
        else refused[status] = (refused[status] ?? 0) + 1
        const read0 = performance.now()
        if (status === 200 && (await read(cookie, desk)) === 200) reads.push(performance.now() - read0)
        await wait(200)
      }
    }),
  )
  return { signIns: signIns.length, signIn: summed(signIns), read: summed(reads), refused }
}

async function measured(settings: Settings) {
  const province = await demonstration()
  if (!province) throw new Error('There is no demonstration province.')
  const stack = await run(
    { ...settings, port: 0, publicOrigin: 'http://jijiao.bench' },
    { print: () => {}, fill: province.seed, durable: true },
  )
  const owner = postgres(stack.connections.owner, { max: 1, onnotice: () => {} })
  try {
    const desks = await openDesks(owner, stack.ports.gateway ?? 0, accounts, await passwordHash(password, 'demo'))
    for (const [at, login] of desks.logins.slice(0, holders).entries())
      if ((await desks.signIn(login, password, `192.168.7.${at + 1}`)) !== 200)
        throw new Error('A holder is not let in.')
    const stopQuiet = new AbortController()
    const quiet = holdersMeet(desks, stopQuiet.signal)
    await wait(5_000)
    stopQuiet.abort()
    const before = await quiet
    const stop = new AbortController()
    const meanwhile = holdersMeet(desks, stop.signal)
    const began = performance.now()
    const said = await spray(desks)
    const seconds = (performance.now() - began) / 1_000
    stop.abort()
    const [{ hashed } = { hashed: -1 }] = await owner`
      select count(*)::int as hashed from people.sign_in_attempts where not succeeded`
    return {
      seconds: round(seconds),
      guessesPerSecond: round(guesses / seconds),
      said,
      succeeded: said['200'] ?? 0,
      letThroughToTheHash: hashed,
      holders: { quiet: before, underSpray: await meanwhile },
    }
  } finally {
    await owner.end()
    await stack.stop()
  }
}

tell('spray', { unit: 'ms', guesses, accounts, invented, addresses, atOnce, ...(await inFolder(60, measured)) })
process.exit(0)
