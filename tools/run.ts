// The process runner: the database, then the subgraphs and the importer, then the gateway; all of them or none.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type RunningDatabase, startDatabase } from './database.ts'
import { type Launched, launch } from './launch.ts'
import { migrate } from './migrate.ts'
import { claim, isClaim, type RunFile } from './runFile.ts'
import {
  type Connections,
  connectionsOf,
  environmentOf,
  exchangeEnvironment,
  gatewayEnvironment,
  Plain,
  passwordOfRole,
  root,
  type Settings,
  subgraphNames,
} from './settings.ts'

export type Stack = {
  /** Where the console is. */
  address: string
  connections: Connections
  ports: Readonly<Record<string, number>>
  /** Resolves with a sentence when a process ended that should not have. */
  broken: Promise<string>
  /** Stops all in reverse order. A second call waits for the first. */
  stop(): Promise<void>
}

export type RunOptions = {
  /** Takes each line of each process. */
  print(name: string, line: string): void
  /** Told as each step begins, for whoever waits. */
  step?(name: string): void
  /** After the tables, before anybody may ask: the demonstration's people, or those of a test. */
  fill?(connections: Connections, settings: Settings): Promise<void>
  /** The console's files: the gateway serves those that are there when it starts. */
  built?: Promise<unknown>
  durable?: boolean
  signal?: AbortSignal
}

const scriptOf = (name: string) =>
  join(
    root,
    name === 'importer'
      ? 'tools/import/serve.ts'
      : name === 'gateway'
        ? 'gateway/src/index.ts'
        : name === 'exchange'
          ? 'subgraphs/audits/src/exchange/serve.ts'
          : `subgraphs/${name}/src/index.ts`,
  )

/** Brings everything up, in order; whatever goes wrong on the way, what was started is stopped again. */
export async function run(given: Settings, options: RunOptions): Promise<Stack> {
  const held = claim(given.dataDir, 'start')
  if (!isClaim(held)) throw refusal(held, given.dataDir)
  const started: { stop(): Promise<void> }[] = [{ stop: async () => held.release() }]
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= stopAll(started)
    return stopped
  }
  try {
    return { ...(await bringUp(given, options, started, held.tell)), stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

async function stopAll(started: { stop(): Promise<void> }[]) {
  for (const one of started.reverse()) await one.stop()
}

async function bringUp(
  given: Settings,
  options: RunOptions,
  started: { stop(): Promise<void> }[],
  tell: (told: Pick<RunFile, 'address' | 'gateway' | 'database' | 'processes'>) => void,
): Promise<Omit<Stack, 'stop'>> {
  const settings = await withFreePort(given)
  const watched: Launched[] = []
  const goOn = () => options.signal?.throwIfAborted()
  const start = async (name: string, environment: NodeJS.ProcessEnv) => {
    goOn()
    const one = await launch({ name, script: scriptOf(name), environment, print: (line) => options.print(name, line) })
    started.push(one)
    watched.push(one)
    return one
  }

  options.step?.('database')
  const database: RunningDatabase = await startDatabase(settings, {
    durable: options.durable ?? true,
    print: (line) => options.print('database', line),
  })
  started.push(database)
  if (database.process) watched.push(database.process)
  const connections = connectionsOf(database.ownerUrl, settings)
  goOn()
  options.step?.('migrate')
  await migrate(database.ownerUrl, passwordOfRole(connections))
  goOn()
  if (options.fill) options.step?.('seed')
  await options.fill?.(connections, settings)

  options.step?.('subgraphs')
  const names = [...subgraphNames, ...(existsSync(scriptOf('importer')) ? (['importer'] as const) : [])]
  const coming = await Promise.allSettled([
    ...names.map((name) => start(name, environmentOf(name, settings, connections))),
    start('exchange', exchangeEnvironment(settings, connections)),
  ])
  const ports: Record<string, number> = {}
  for (const one of coming) {
    if (one.status === 'rejected') throw one.reason
    ports[one.value.name] = one.value.port
  }
  await options.built
  options.step?.('gateway')
  const gateway = await start('gateway', gatewayEnvironment(settings, ports))
  const address = `${settings.publicOrigin}/`
  tell({ address, gateway: gateway.port, database: database.process?.port ?? null, processes: ports })
  const broken = Promise.race(watched.map(async (one) => `${one.name} ended by itself (${await one.gone}).`))
  return { address, connections, ports: { ...ports, gateway: gateway.port }, broken }
}

/** The polite no to a second start: it says where the first one is. */
function refusal(held: RunFile, dataDir: string): Plain {
  const where = held.address ?? `pid ${held.pid}`
  return held.kind === 'tool'
    ? new Plain(
        `一个命令行工具(进程 ${held.pid})正在使用 ${dataDir},请等它结束后再启动。\nA command (process ${held.pid}) is using ${dataDir}: start again when it has ended.`,
      )
    : new Plain(
        `继教平台已在运行:${where}\n请直接打开该地址；如需另起一套，请设置 JIJIAO_DATA 和 PORT。\nJijiao is running already at ${where}: open that, or set JIJIAO_DATA and PORT for another one.`,
      )
}

/** The gateway's port, tried before anything is started. Port 0 takes any: then the address follows it. */
async function withFreePort(settings: Settings): Promise<Settings> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      const why =
        fault.code === 'EADDRINUSE' ? ['端口已被占用', 'is in use'] : ['端口无法使用', `cannot be used (${fault.code})`]
      reject(
        new Plain(
          `${settings.host}:${settings.port} ${why[0]},请用 PORT 指定其他端口，例如 PORT=4100 npm start。\n${settings.host}:${settings.port} ${why[1]}: choose another with PORT, as in PORT=4100 npm start.`,
        ),
      )
    })
    probe.listen(settings.port, settings.host, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : settings.port))
    })
  })
  const follows = settings.port === 0 && new URL(settings.publicOrigin).port === '0'
  return { ...settings, port, publicOrigin: follows ? `http://127.0.0.1:${port}` : settings.publicOrigin }
}
