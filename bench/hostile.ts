// What an attack costs those who are not attacking: fifty hostile questions a second and slow senders at one gateway, while an officer reads
// the list of applicants. Twice: at a gateway that takes any question (demo) and at one that takes registered ones (production).
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hostile } from '../test/gateway/hostile.ts'
import { buildConsole } from '../tools/consoleBuild.ts'
import { demonstration } from '../tools/demonstration.ts'
import { type Launched, launch } from '../tools/launch.ts'
import { run } from '../tools/run.ts'
import { gatewayEnvironment, root, type Settings } from '../tools/settings.ts'
import { type Attacked, attacksASecond, cookieOf, post, round, slowSenders, steadily } from './attack.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'

const seconds = Number(process.argv[2] ?? 20)
const people = Number(process.argv[3] ?? 2_000)

type Gate = { address: string; pid: number }
type Figures = Record<string, number>

const memoryOf = ({ pid }: Gate) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024

/** What an officer waits for the list, and how late a file comes that lies ready: so long the gateway did nothing else. */
async function victim(gate: Gate, cookie: string, list: string, forSeconds: number): Promise<Figures> {
  const reads: number[] = []
  const files: number[] = []
  const variables = { filter: { reviewYear: 2016 }, first: 20 }
  await Promise.all([
    steadily(10, forSeconds, async () => {
      const { status, ms } = await post(gate.address, cookie, { body: JSON.stringify({ query: list, variables }) })
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

/** The attackers are a process of their own, or they would hold up whoever measures. */
function attackers(gate: Gate, cookie: string): Promise<Attacked> {
  const child = fork(join(root, 'bench/attack.ts'), [gate.address, cookie, String(seconds)])
  return new Promise((resolve, reject) => {
    child.once('message', (told: Attacked) => resolve(told))
    child.once('exit', (code) => reject(new Error(`The attackers ended with ${code}.`)))
  })
}

async function attack(gate: Gate, list: string) {
  const [officer, attacker] = [await cookieOf(gate.address, 'supervisor'), await cookieOf(gate.address, 'employer')]
  await victim(gate, officer, list, 3)
  const quiet = await victim(gate, officer, list, seconds / 2)
  const before = memoryOf(gate)
  const attacked = attackers(gate, attacker)
  await wait(1_000) // a process that starts takes a processor of its own for a while
  const under = await victim(gate, officer, list, seconds)
  return { quiet, under, ...(await attacked), memoryGrowthMiB: round(memoryOf(gate) - before) }
}

/** How long it takes to be told that a question is not registered, one after another. */
async function unknown(gate: Gate): Promise<Figures> {
  const cookie = await cookieOf(gate.address, 'employer')
  const times: number[] = []
  for (let index = 0; index < 3_000; index += 1)
    times.push((await post(gate.address, cookie, { body: `{"query":"query Q${index} { reviewYears me { id } }"}` })).ms)
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
