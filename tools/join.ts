// For command-line tools: the database of a running `npm start` of the same JIJIAO_DATA, or one that is started for the tool alone.
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { embeddedUrl, startDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { claim, isClaim } from './runFile.ts'
import { type Connections, connectionsOf, Plain, passwordOfRole, type Settings, settingsFrom } from './settings.ts'

/** Milliseconds until a start that is under way, or another tool, has had time enough. */
const patienceMs = 30 * 60_000

/**
 * Does the work with a migrated database behind it. A running start is joined as it is; else the database is started, migrated
 * and stopped again. Tools take turns: two of them never share a server that the first would stop.
 * @throws Plain when somebody else holds the folder for too long.
 */
export async function withDatabase<T>(
  work: (connections: Connections, settings: Settings) => Promise<T>,
  settings: Settings = settingsFrom(),
): Promise<T> {
  const migrated = async (ownerUrl: string) => {
    const connections = connectionsOf(ownerUrl, settings)
    await migrate(ownerUrl, passwordOfRole(connections))
    return work(connections, settings)
  }
  const told = { done: false }
  for (const began = Date.now(); Date.now() - began < patienceMs; await wait(250)) {
    const held = claim(settings.dataDir, 'tool')
    if (isClaim(held)) {
      try {
        const database = await startDatabase(settings, { print: (line) => console.error(line) })
        return await migrated(database.ownerUrl).finally(() => database.stop())
      } finally {
        held.release()
      }
    }
    if (held.kind === 'start' && held.address !== null) {
      if (settings.databaseUrl !== null) return work(connectionsOf(settings.databaseUrl, settings), settings)
      if (held.database !== null) return work(connectionsOf(embeddedUrl(settings, held.database), settings), settings)
      throw new Plain(
        '正在运行的平台使用自己的 DATABASE_URL,请以同一变量运行此命令。\nThe running register has a DATABASE_URL of its own: run this with the same one.',
      )
    }
    if (!told.done) console.error(`等待进程 ${held.pid} …… Waiting for process ${held.pid}.`)
    told.done = true
  }
  throw new Plain(`数据目录 ${settings.dataDir} 一直被占用。\nThe data folder ${settings.dataDir} stayed in use.`)
}

/**
 * A fault as an operator may see it. A statement that failed carries its parameters, and the database's words on a value quote it:
 * names and numbers of people. Of those only the code, the constraint and the place are told.
 */
export function faultTold(fault: unknown): unknown {
  if (fault instanceof Plain) return fault.message
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault
  if (!(cause instanceof postgres.PostgresError)) return cause
  const quotes = /^2[23]/.test(cause.code) // data exceptions, broken constraints
  const said = quotes ? (cause.constraint_name ?? 'a value does not fit') : cause.message
  const place = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [`PostgreSQL ${cause.code}: ${said}`, ...place].join('\n')
}

/** A tool's last line: what the operator can put right is said plainly, all else with its stack; the exit code is 1 either way. */
export async function asTool(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work())
  } catch (fault) {
    console.error(faultTold(fault))
    process.exit(1)
  }
}

// `npm run migrate`
if (import.meta.main) await asTool(() => withDatabase(async () => 0))
