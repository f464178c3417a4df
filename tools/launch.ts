// Starts one process of ours and knows when it is ready, what it says, and when it is gone.
import { type ChildProcess, fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Plain } from './settings.ts'

export type Launched = {
  name: string
  pid: number
  /** Where it listens on 127.0.0.1. */
  port: number
  /** Resolves when the process is gone, with how: an exit code or the name of a signal. */
  gone: Promise<string>
  stop(): Promise<void>
}

export type Launch = {
  name: string
  script: string
  environment: NodeJS.ProcessEnv
  /** Takes each line that the process writes. */
  print(line: string): void
}

const readyMessage = z.object({ ready: z.literal(true), port: z.number().int() })
/** Milliseconds. A first initdb on a slow disk takes longest; a process that will not end is ended. */
const readyWithinMs = 120_000
const stopWithinMs = 10_000
/** Lines kept to say why a process did not come up. */
const lastWords = 20

/**
 * Drizzle's import makes V8 grow its young generation; 4 MiB keeps a subgraph at 120 MB where it took 240.
 * `__proto__` is no way to what every object is made from: a library that takes it fails loudly.
 */
export const execArgv = ['--max-semi-space-size=4', '--disable-proto=throw']

/**
 * Forks a script that sends `{ready: true, port}` and ends by itself when the channel closes, so that no death of ours leaves it behind.
 * Detached: a ^C at the terminal reaches only the runner, which then stops all in order.
 * @throws Plain when it ends before it is ready, with its last words.
 */
export async function launch({ name, script, environment, print }: Launch): Promise<Launched> {
  const detached = process.platform !== 'win32'
  const child = fork(script, { env: environment, execArgv, detached, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      words.push(line)
      if (words.length > lastWords) words.shift()
      print(line)
    })
  }
  const gone = new Promise<string>((resolve) => {
    child.once('error', (fault) => resolve(fault.message))
    child.once('close', (code, signal) => resolve(signal ?? String(code)))
  })
  const port = await readiness(child, gone)
  if (typeof port === 'number') return { name, pid: child.pid ?? 0, port, gone, stop: () => stop(child, gone) }
  await stop(child, gone)
  throw new Plain(`${name}: ${port}\n${words.join('\n')}`)
}

/** The port, or why there is none. */
function readiness(child: ChildProcess, gone: Promise<string>): Promise<number | string> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve('not ready in time'), readyWithinMs)
    child.on('message', (message) => {
      const ready = readyMessage.safeParse(message)
      if (!ready.success) return
      clearTimeout(late)
      resolve(ready.data.port)
    })
    gone.then((how) => {
      clearTimeout(late)
      resolve(`ended before it was ready (${how})`)
    })
  })
}

async function stop(child: ChildProcess, gone: Promise<string>) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  await gone
  clearTimeout(force)
}
