// A migrated database of a test file's own, copied in milliseconds. Real PostgreSQL, real roles, nothing in it.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '../../subgraphs/kernel/src/db.ts'
import { secretsOf } from '../../tools/secrets.ts'
import { type Connections, connectionsOf, type Login, type Settings } from '../../tools/settings.ts'

export type TestDatabase = {
  /** Connection strings of the owner and of each login, as the processes get them. */
  connections: Connections
  /** The settings that these connections come from: an unset address, keys of the run. */
  settings: Settings
  /** The owner: for arranging and for looking past the walls. */
  owner: postgres.Sql
  /** The database as a login sees it. Closed after the file's last test. */
  open(login: Login): Database
}

/** Called once at the top of a test file; all is closed and dropped after its last test. */
export async function testDatabase(): Promise<TestDatabase> {
  const { serverUrl, dataDir, template, fault } = inject('database')
  if (fault !== null) throw new Error(`The tests' database could not be migrated.\n${fault}`)
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
  const name = `test_${randomBytes(6).toString('hex')}`
  await server.unsafe(`create database ${name} template ${template} strategy file_copy`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const settings: Settings = {
    mode: 'demo',
    dataDir,
    host: '127.0.0.1',
    port: 0,
    publicOrigin: 'http://127.0.0.1:0',
    databaseUrl: url.href,
    loginUrls: {},
    witnesses: { folder: join(dataDir, `witness-${name}`), others: [] },
    secrets: secretsOf(dataDir),
  }
  const connections = connectionsOf(url.href, settings)
  const owner = postgres(url.href, { max: 2, onnotice: () => {} })
  const opened: Database[] = []
  afterAll(async () => {
    await Promise.all([owner.end({ timeout: 5 }), ...opened.map((database) => database.close())])
    await server.unsafe(`drop database if exists ${name} with (force)`)
    await server.end()
  })
  const open = (login: Login) => {
    const database = openDatabase(connections[login], 4)
    opened.push(database)
    return database
  }
  return { connections, settings, owner, open }
}
