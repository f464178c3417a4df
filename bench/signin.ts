// What signing in costs: over the whole way, as many at once as queue for the hash; what the hash alone allows (it is the bound, and the
// processor its); and whether the time of a refusal tells who exists: logins that are there and logins that are not, by turns.
// `npm run bench -- signin [SECONDS]`.
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { nobodys, passwordFits, passwordHash } from '../subgraphs/people/src/password.ts'
import { demonstration } from '../tools/demonstration.ts'
import { run } from '../tools/run.ts'
import type { Settings } from '../tools/settings.ts'
import { round } from './attack.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'
import { type Desks, openDesks } from './signInDesks.ts'

const seconds = Number(process.argv[2] ?? 15)
const atOnce = 8
const eachWay = 200

const summed = (times: readonly number[]) => ({ p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) })

/** So many sign in one after another, with the right password. */
async function crowd({ signIn, logins }: Desks, forSeconds: number) {
  const times: number[] = []
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async (_, at) => {
      while (performance.now() - began < forSeconds * 1_000) {
        const asked = performance.now()
        const status = await signIn(logins[next++ % logins.length] ?? '', 'jijiao-demo', `10.1.0.${at}`)
        if (status !== 200) throw new Error(`Somebody was answered ${status}.`)
        times.push(performance.now() - asked)
      }
    }),
  )
  return { signInsPerSecond: round(times.length / ((performance.now() - began) / 1_000)), ...summed(times) }
}

/** What the hash allows, with nothing around it, four at a time as in service. */
async function hashAlone(mode: 'demo' | 'production', forSeconds: number) {
  let done = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (performance.now() - began < forSeconds * 1_000) {
        await passwordFits('wrong', nobodys[mode], mode)
        done += 1
      }
    }),
  )
  return round(done / ((performance.now() - began) / 1_000))
}

/** The share of pairs in which the one takes longer than the other: a half says that the time tells nothing. */
function longer(ones: readonly number[], others: readonly number[]): number {
  let wins = 0
  for (const one of ones) for (const other of others) wins += one > other ? 1 : one === other ? 0.5 : 0
  return Number((wins / (ones.length * others.length)).toFixed(3))
}

/** Of the two distributions, how much lies in both: 1 for the same. In twenty steps from the least to the most. */
function overlap(ones: readonly number[], others: readonly number[]): number {
  const [least, most] = [Math.min(...ones, ...others), quantile([...ones, ...others], 0.99)]
  const steps = (values: readonly number[]) => {
    const counted = Array<number>(21).fill(0)
    for (const value of values) {
      const step = Math.min(20, Math.floor(((value - least) / (most - least)) * 20))
      counted[step] = (counted[step] ?? 0) + 1 / values.length
    }
    return counted
  }
  const [one, other] = [steps(ones), steps(others)]
  return Number(one.reduce((sum, share, at) => sum + Math.min(share, other[at] ?? 0), 0).toFixed(3))
}

/** A wrong password at logins that are there, and at logins that are not, by turns, each from an address of its own. */
async function refusals({ signIn, logins }: Desks) {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let at = 0; at < eachWay * 2; at += 1) {
    const way = at % 2 === 0 ? 'known' : 'unknown'
    const login = way === 'known' ? (logins[at / 2] ?? '') : `nobody-${randomUUID().slice(0, 8)}`
    const asked = performance.now()
    const status = await signIn(login, 'wrong', `10.2.${at >> 8}.${at & 255}`)
    if (status !== 401) throw new Error(`A wrong password was answered ${status}.`)
    times[way].push(performance.now() - asked)
  }
  return {
    known: summed(times.known),
    unknown: summed(times.unknown),
    knownLonger: longer(times.known, times.unknown),
    overlap: overlap(times.known, times.unknown),
  }
}

async function measured(settings: Settings) {
  const province = await demonstration()
  if (!province) throw new Error('There is no demonstration province.')
  const stack = await run(
    // An address in front says whom it asks for: each caller here comes from one of its own.
    { ...settings, port: 0, publicOrigin: 'http://jijiao.bench' },
    { print: () => {}, fill: province.seed, durable: true },
  )
  const owner = postgres(stack.connections.owner, { max: 1, onnotice: () => {} })
  try {
    const desks = await openDesks(owner, stack.ports.gateway ?? 0, eachWay, await passwordHash('jijiao-demo', 'demo'))
    await crowd(desks, 3)
    const { signInsPerSecond, p50, p99 } = await crowd(desks, seconds)
    return {
      atOnce,
      signInsPerSecond,
      p50,
      p99,
      hashesPerSecond: { demo: await hashAlone('demo', 5), production: await hashAlone('production', 5) },
      refusal: await refusals(desks),
    }
  } finally {
    await owner.end()
    await stack.stop()
  }
}

tell('signin', { unit: 'ms', seconds, eachWay, ...(await inFolder(60, measured)) })
process.exit(0)
