// The embedded database, or the operator's own: in both cases a connection string of its owner, and a way to let go of it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { type Launched, launch } from './launch.ts'
import type { Settings } from './settings.ts'

export type RunningDatabase = {
  /** Holds the password: never printed. */
  ownerUrl: string
  /** The process to watch; null for a database that is not ours. */
  process: Launched | null
  stop(): Promise<void>
}

export const databaseName = 'jijiao'

/** The owner's connection to the embedded database at a port. */
export const embeddedUrl = (settings: Pick<Settings, 'secrets'>, port: number, name = databaseName): string =>
  `postgres://postgres:${settings.secrets.databasePassword}@127.0.0.1:${port}/${name}`

/**
 * Starts the embedded PostgreSQL in `JIJIAO_DATA/database`, or takes the one of DATABASE_URL.
 * `durable: false` is for tests: faster, and nothing survives a power cut.
 * The caller holds the run lock: two servers on one folder would end each other.
 */
export async function startDatabase(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secrets'>,
  { durable = true, print = (_: string) => {} } = {},
): Promise<RunningDatabase> {
  if (settings.databaseUrl !== null) return { ownerUrl: settings.databaseUrl, process: null, stop: async () => {} }
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  const orders = { folder: join(settings.dataDir, 'database'), password: settings.secrets.databasePassword, durable }
  const server = await launch({
    name: 'database',
    script: join(import.meta.dirname, 'postgres.ts'),
    environment: { ...process.env, JIJIAO_POSTGRES: JSON.stringify(orders) },
    print,
  })
  try {
    await createDatabase(embeddedUrl(settings, server.port, 'postgres'))
  } catch (fault) {
    await server.stop()
    throw fault
  }
  return { ownerUrl: embeddedUrl(settings, server.port), process: server, stop: () => server.stop() }
}

async function createDatabase(serverUrl: string) {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${databaseName}`
    if (!there) await sql.unsafe(`create database ${databaseName}`)
  } finally {
    await sql.end()
  }
}
