// `npm start` as people meet it, without the demonstration's people: it comes up, refuses a second one, and leaves nothing behind however it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { root } from '../../tools/settings.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-start-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
  })
})
const origin = `http://127.0.0.1:${port}`

type Started = { child: ChildProcess; said(): string; gone: Promise<number | null> }

function start(): Started {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts', 'up.mjs'), 'start'], {
    env: { ...environment, JIJIAO_DATA: dataDir, JIJIAO_MODE: 'production', PORT: String(port), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said: () => Buffer.concat(parts).toString(), gone }
}

async function until(what: () => boolean | Promise<boolean>, seconds: number) {
  for (const began = Date.now(); Date.now() - began < seconds * 1000; await wait(50)) if (await what()) return true
  return false
}
/** Up, or gone without having been up. */
const up = async (started: Started, seconds: number) => {
  await until(async () => started.child.exitCode !== null || (await answers()), seconds)
  return started.child.exitCode === null && answers()
}
const answers = () =>
  fetch(`${origin}/readyz`).then(
    (answer) => answer.status === 200,
    () => false,
  )
const runFile = (): { pid: number; database: number; processes: Record<string, number> } =>
  JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'))
const listens = (at: number) =>
  fetch(`http://127.0.0.1:${at}/`).then(
    () => true,
    (fault: { cause?: { code?: string } }) => fault.cause?.code !== 'ECONNREFUSED',
  )
const quiet = async (ports: readonly number[]) => !(await Promise.all(ports.map(listens))).includes(true)
const everyPort = () => [port, runFile().database, ...Object.values(runFile().processes)]

test('npm start prints where it is, a second start is refused with that address, and an interrupt leaves nothing running', {
  timeout: 240_000,
}, async () => {
  const first = start()
  expect(await up(first, 200), first.said()).toBe(true)
  expect(await until(() => first.said().includes(`${origin}/`), 5)).toBe(true)
  const ports = everyPort()
  const second = start()
  expect(await second.gone).toBe(1)
  expect(second.said()).toContain(`继教平台已在运行:${origin}/`)
  expect(await answers()).toBe(true)
  first.child.kill('SIGINT')
  first.child.kill('SIGINT') // npm and the terminal both deliver it
  expect(await first.gone).toBe(0)
  expect(await quiet(ports)).toBe(true)
  expect(existsSync(join(dataDir, 'run.json'))).toBe(false)
})

test('a runner that is killed outright leaves no orphan, and the next start finds its data again', {
  timeout: 240_000,
}, async () => {
  const first = start()
  expect(await up(first, 120), first.said()).toBe(true)
  const ports = everyPort()
  process.kill(runFile().pid, 'SIGKILL')
  await first.gone
  expect(await until(() => quiet(ports), 10)).toBe(true)
  const second = start()
  expect(await up(second, 120), second.said()).toBe(true)
  second.child.kill('SIGTERM')
  expect(await second.gone).toBe(0)
})
