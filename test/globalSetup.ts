// One PostgreSQL for the whole run, without promises about power cuts, and in it one migrated, unseeded database to copy from.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { embeddedUrl, startDatabase } from '../tools/database.ts'
import { secretsOf } from '../tools/secrets.ts'
import { connectionsOf, passwordOfRole } from '../tools/settings.ts'

/** Milliseconds; it takes two seconds. Vitest itself would wait here for ever. */
const migrateWithinMs = 90_000
const template = 'jijiao_template'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's connection to the server, the folder of its secrets, and the database to copy, or why there is none. */
    database: { serverUrl: string; dataDir: string; template: string; fault: string | null }
  }
}

export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-test-'))
  const secrets = secretsOf(dataDir)
  const settings = { dataDir, databaseUrl: null, loginUrls: {}, secrets }
  const server = await startDatabase(settings, { durable: false, print: console.error })
  const port = server.process?.port ?? 0
  const stop = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const fault = await prepare(server.ownerUrl, settings, port)
  project.provide('database', { serverUrl: server.ownerUrl, dataDir, template, fault })
  return stop
}

/** Why there is no database to copy, or null. Only the tests that want one fail of it; those of pure functions still say what they know. */
async function prepare(
  serverUrl: string,
  settings: Parameters<typeof connectionsOf>[1],
  port: number,
): Promise<string | null> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const { migrate } = await import('../tools/migrate.ts')
    await sql.unsafe(`create database ${template}`)
    const templateUrl = embeddedUrl(settings, port, template)
    const late = `Migrating the tests' database took more than ${migrateWithinMs} ms: a statement waits for a lock.`
    await Promise.race([
      migrate(templateUrl, passwordOfRole(connectionsOf(templateUrl, settings))),
      wait(migrateWithinMs, null, { ref: false }).then(() => Promise.reject(new Error(late))),
    ])
    await sql.unsafe(`alter database ${template} allow_connections false`) // a copy waits for nobody
    return null
  } catch (fault) {
    return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  } finally {
    await sql.end()
  }
}
