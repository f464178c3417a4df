// `npm run dev`: `npm start` that starts again when a source changes. The database's files stay; the console is built again only when its own change.
import { type ChildProcess, fork } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './settings.ts'

const watched = ['subgraphs', 'gateway', 'schema', 'tools', 'console']
/** What a start writes itself, and what an editor leaves about; tests are no part of what runs. */
const passedOver = /(^|\/)(node_modules|dist|\.[^/]*)(\/|$)|\.test\.ts$|~$/
/** Milliseconds of quiet after a change: a save, and more so a checkout, comes in bursts. */
const quietMs = 300

let child: ChildProcess | null = null
let again = false
let ending = false

function start() {
  again = false
  child = fork(join(import.meta.dirname, 'start.ts'), { stdio: 'inherit' })
  child.once('exit', (code) => {
    child = null
    if (ending) process.exit(code ?? 1)
    if (again) start()
    else console.log('等待文件改动…… Waiting for a change.')
  })
}

function changed() {
  again = true
  if (child) child.kill('SIGTERM')
  else start()
}

let timer: NodeJS.Timeout | undefined
for (const folder of watched) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file === null || passedOver.test(file)) return
    clearTimeout(timer)
    timer = setTimeout(changed, quietMs)
  })
}

function end() {
  ending = true
  if (child) child.kill('SIGTERM')
  else process.exit(0)
}
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(event, end)
process.once('disconnect', end)
start()
