// What an attack costs those who are not attacking: fifty hostile questions a second and slow senders at one gateway, while an officer reads
// the list of applicants. Twice: at a gateway that takes any question (demo) and at one that takes registered ones (production).
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Hostile, hostile } from '../test/gateway/hostile.ts'
import { buildConsole } from '../tools/consoleBuild.ts'
import { demonstration } from '../tools/demonstration.ts'
import { type Launched, launch } from '../tools/launch.ts'
import { run } from '../tools/run.ts'
import { gatewayEnvironment, root, type Settings } from '../tools/settings.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'

const seconds = Number(process.argv[2] ?? 20)
const people = Number(process.argv[3] ?? 2_000)
const attacksASecond = 50
const slowSenders = 50

type Gate = { address: string; pid: number }
type Figures = Record<string, number>
const round = (value: number) => Number(value.toFixed(2))

async function cookieOf({ address }: Gate, login: string): Promise<string> {
  const answer = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'jijiao-demo' }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${login} could not sign in: ${answer.status}.`)
  return cookie
}

async function post({ address }: Gate, cookie: string, { body, headers = {}, method = 'POST' }: Omit<Hostile, 'name'>) {
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
async function steadily(aSecond: number, forSeconds: number, begin: (index: number) => Promise<void>) {
  const began = performance.now()
  const under: Promise<void>[] = []
  for (let index = 0; index < aSecond * forSeconds; index += 1) {
    await wait(Math.max(0, began + (index * 1_000) / aSecond - performance.now()))
    under.push(begin(index))
  }
  await Promise.all(under)
}

const memoryOf = ({ pid }: Gate) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024

/** What an officer waits for the list, and how late a file comes that lies ready: so long the gateway did nothing else. */
async function victim(gate: Gate, cookie: string, list: string, forSeconds: number): Promise<Figures> {
  const reads: number[] = []
  const files: number[] = []
  const variables = { filter: { reviewYear: 2016 }, first: 20 }
  await Promise.all([
    steadily(10, forSeconds, async () => {
      const { status, ms } = await post(gate, cookie, { body: JSON.stringify({ query: list, variables }) })
      if (status !== 200) throw new Error(`The officer was answered ${status}.`)
      reads.push(ms)
    }),
    steadily(40, forSeconds, async () => {
      const began = performance.now()
      await (await fetch(`${gate.address}/icon.svg`)).arrayBuffer()
      files.push(performance.now() - began)
    }),
  ])
  return {
    p50: round(quantile(reads, 0.5)),
    p99: round(quantile(reads, 0.99)),
    fileP99: round(quantile(files, 0.99)),
    fileMost: round(Math.max(...files)),
  }
}

function slowly({ address }: Gate): () => void {
  const sockets = Array.from({ length: slowSenders }, () => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{',
    )
    const drip = setInterval(() => socket.write(' '), 200)
    socket.once('close', () => clearInterval(drip))
    return socket
  })
  return () => sockets.forEach((socket) => void socket.destroy())
}

async function attack(gate: Gate, list: string) {
  const [officer, attacker] = [await cookieOf(gate, 'supervisor'), await cookieOf(gate, 'employer')]
  await victim(gate, officer, list, 3)
  const quiet = await victim(gate, officer, list, seconds / 2)
  const before = memoryOf(gate)
  const refusals: { name: string; ms: number }[] = []
  let taken = 0
  const release = slowly(gate)
  const [under] = await Promise.all([
    victim(gate, officer, list, seconds),
    steadily(attacksASecond, seconds, async (index) => {
      const one = hostile[index % hostile.length]
      if (!one) return
      const { status, ms } = await post(gate, attacker, one)
      refusals.push({ name: one.name, ms })
      if (status < 400) taken += 1
    }),
  ])
  release()
  const times = refusals.map(({ ms }) => ms)
  const [worst] = refusals.toSorted((one, other) => other.ms - one.ms)
  return {
    quiet,
    under,
    refusal: {
      p50: round(quantile(times, 0.5)),
      p99: round(quantile(times, 0.99)),
      most: round(worst?.ms ?? 0),
      which: worst?.name,
    },
    taken,
    memoryGrowthMiB: round(memoryOf(gate) - before),
  }
}

/** How long it takes to be told that a question is not registered, one after another. */
async function unknown(gate: Gate): Promise<Figures> {
  const cookie = await cookieOf(gate, 'employer')
  const times: number[] = []
  for (let index = 0; index < 3_000; index += 1)
    times.push((await post(gate, cookie, { body: `{"query":"query Q${index} { reviewYears me { id } }"}` })).ms)
  return { p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) }
}

async function measured(settings: Settings) {
  const province = await demonstration()
  await buildConsole()
  const operations: Record<string, string> = JSON.parse(
    readFileSync(join(root, 'console/dist/operations.json'), 'utf8'),
  )
  const list = Object.values(operations).find((text) => text.startsWith('query Applicants('))
  if (!province || !list) throw new Error('There is no demonstration province, or no list of applicants.')
  const stack = await run({ ...settings, port: 0 }, { print: () => {}, fill: province.seed, durable: false })
  const gates: Launched[] = []
  try {
    const figures: Record<string, object> = {}
    for (const mode of ['demo', 'production'] as const) {
      const publicOrigin = 'http://127.0.0.1:0'
      const environment = gatewayEnvironment({ ...settings, mode, port: 0, publicOrigin }, stack.ports)
      const one = await launch({
        name: 'gateway',
        script: join(root, 'gateway/src/index.ts'),
        environment,
        print: () => {},
      })
      gates.push(one)
      const gate = { address: `http://127.0.0.1:${one.port}`, pid: one.pid }
      figures[mode] = {
        ...(await attack(gate, list)),
        ...(mode === 'production' ? { unknown: await unknown(gate) } : {}),
      }
    }
    return figures
  } finally {
    await Promise.all(gates.map((one) => one.stop()))
    await stack.stop()
  }
}

const figures = await inFolder(people, measured)
tell('hostile', { unit: 'ms', seconds, people, attacksASecond, slowSenders, attacks: hostile.length, ...figures })
process.exit(0)
