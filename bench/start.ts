// Seconds from `npm start` to a 200 from /readyz: cold (a new data folder), then warm (the same folder again), and to be down again.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../tools/settings.ts'
import { median, tell } from './machine.ts'

const rounds = Number(process.argv[2] ?? 3)
/** Milliseconds; a first start with the whole demonstration province included. */
const patienceMs = 300_000

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 4000))
    })
  })
}

const ready = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

/** One start and stop. @units seconds */
async function once(dataDir: string): Promise<{ up: number; down: number }> {
  const port = await freePort()
  const environment = { ...process.env, JIJIAO_DATA: dataDir, PORT: String(port) }
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'scripts', 'up.mjs'), 'start'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve))
  try {
    while (!(await ready(port))) {
      if (child.exitCode !== null) throw new Error('npm start ended before it was ready.')
      if (performance.now() - began > patienceMs) throw new Error('npm start was not ready in time.')
      await wait(20)
    }
    const up = performance.now() - began
    const stopping = performance.now()
    child.kill('SIGINT')
    await gone
    return { up: up / 1000, down: (performance.now() - stopping) / 1000 }
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

const colds: number[] = []
const warms: number[] = []
const downs: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-bench-'))
  try {
    colds.push((await once(dataDir)).up)
    const warm = await once(dataDir)
    warms.push(warm.up)
    downs.push(warm.down)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
const seconds = (values: number[]) => Number(median(values).toFixed(2))
tell('start', { unit: 's', rounds, cold: seconds(colds), warm: seconds(warms), stop: seconds(downs) })
