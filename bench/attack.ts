// The attackers of `hostile`, as a process of their own: so many bad questions a second, and beside them senders that never finish.
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Hostile, hostile } from '../test/gateway/hostile.ts'
import { quantile } from './province.ts'

export const attacksASecond = 50
/** More than there are places for requests under way, each with a cookie of its own making. */
export const slowSenders = 300

/** Milliseconds until a question was refused, and how many were not. */
export type Attacked = { refusal: { p50: number; p99: number; most: number; which: string }; taken: number }

export const round = (value: number) => Number(value.toFixed(2))

export async function cookieOf(address: string, login: string): Promise<string> {
  const answer = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'jijiao-demo' }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${login} could not sign in: ${answer.status}.`)
  return cookie
}

export async function post(address: string, cookie: string, asked: Omit<Hostile, 'name'>) {
  const { body, headers = {}, method = 'POST' } = asked
  const began = performance.now()
  const answer = await fetch(`${address}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body,
  })
  await answer.arrayBuffer()
  return { status: answer.status, ms: performance.now() - began }
}

/** Begins something so many times a second until the time is over, whether the last has ended or not. */
export async function steadily(aSecond: number, forSeconds: number, begin: (index: number) => Promise<void>) {
  const began = performance.now()
  const under: Promise<void>[] = []
  for (let index = 0; index < aSecond * forSeconds; index += 1) {
    await wait(Math.max(0, began + (index * 1_000) / aSecond - performance.now()))
    under.push(begin(index))
  }
  await Promise.all(under)
}

function slowly(address: string): () => void {
  const sockets = Array.from({ length: slowSenders }, (_, index) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncookie: jijiao=${'0'.repeat(20)}${index}\r\ncontent-length: 90000\r\n\r\n{`,
    )
    const drip = setInterval(() => socket.write(' '), 200)
    socket.once('close', () => clearInterval(drip))
    return socket
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

async function attack(address: string, cookie: string, seconds: number): Promise<Attacked> {
  const refusals: { name: string; ms: number }[] = []
  let taken = 0
  const release = slowly(address)
  await steadily(attacksASecond, seconds, async (index) => {
    const one = hostile[index % hostile.length]
    if (!one) return
    const { status, ms } = await post(address, cookie, one)
    refusals.push({ name: one.name, ms })
    if (status < 400) taken += 1
  })
  release()
  const times = refusals.map(({ ms }) => ms)
  const [worst] = refusals.toSorted((one, other) => other.ms - one.ms)
  const refusal = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), most: worst?.ms ?? 0 }
  return {
    refusal: { p50: round(refusal.p50), p99: round(refusal.p99), most: round(refusal.most), which: worst?.name ?? '' },
    taken,
  }
}

if (process.argv[1]?.endsWith('attack.ts')) {
  const [address = '', cookie = '', seconds = '20'] = process.argv.slice(2)
  const attacked = await attack(address, cookie, Number(seconds))
  process.send?.(attacked, () => process.exit(0))
}
