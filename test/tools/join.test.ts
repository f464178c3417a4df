import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test, vi } from 'vitest'
import { withDatabase } from '../../tools/join.ts'
import { claim, holderOf, isClaim } from '../../tools/runFile.ts'
import { settingsFrom } from '../../tools/settings.ts'

vi.setConfig({ testTimeout: 90_000 }) // each begins a database of its own
const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-join-'))
const settings = settingsFrom({ JIJIAO_DATA: dataDir })
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const ask = async (url: string) => {
  const sql = postgres(url, { max: 1 })
  try {
    const [row] = await sql`select current_user as who, inet_server_port() as port`
    return row
  } finally {
    await sql.end()
  }
}

test('a tool alone starts the database, finds it migrated, and leaves nothing running', async () => {
  const seen = await withDatabase(async (connections) => {
    expect(holderOf(dataDir)).toMatchObject({ kind: 'tool', pid: process.pid })
    return { owner: await ask(connections.owner), importer: await ask(connections.importer) }
  }, settings)
  expect(seen.importer?.who).toBe('importer')
  expect(holderOf(dataDir)).toBeNull()
  await expect(fetch(`http://127.0.0.1:${seen.owner?.port}/`)).rejects.toThrow()
})

test('a tool joins a running start, and what it does not own it does not stop', async () => {
  await withDatabase(async (connections) => {
    const { port } = new URL(connections.owner)
    // As `npm start` would have it: the folder is held by a start that tells its database's port.
    const elsewhere = mkdtempSync(join(tmpdir(), 'jijiao-joined-'))
    const start = claim(elsewhere, 'start')
    if (!isClaim(start)) throw new Error('the folder was free')
    start.tell({ address: 'http://127.0.0.1:4000/', gateway: 4000, database: Number(port), processes: {} })
    const joined = await withDatabase(async ({ owner }) => ask(owner), { ...settings, dataDir: elsewhere })
    expect(joined?.port).toBe(Number(port))
    expect(await ask(connections.owner)).toBeDefined()
    start.release()
    rmSync(elsewhere, { recursive: true })
  }, settings)
})

test('what the work throws comes through, and the database is stopped all the same', async () => {
  await expect(withDatabase(() => Promise.reject(new Error('no such file')), settings)).rejects.toThrow('no such file')
  expect(holderOf(dataDir)).toBeNull()
  expect(() => readFileSync(join(dataDir, 'database', 'postmaster.pid'))).toThrow()
})
