import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { secretsOf } from '../../tools/secrets.ts'
import {
  connectionsOf,
  environmentOf,
  gatewayEnvironment,
  logins,
  Plain,
  passwordOfRole,
  settingsFrom,
} from '../../tools/settings.ts'

const folders: string[] = []
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'jijiao-settings-'))
  folders.push(path)
  return path
}
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})
const from = (environment: NodeJS.ProcessEnv) => settingsFrom({ JIJIAO_DATA: folder(), ...environment })

test('secrets are made once, and only their owner may read them', () => {
  const dataDir = folder()
  const first = secretsOf(dataDir)
  expect(secretsOf(dataDir)).toEqual(first)
  for (const file of readdirSync(join(dataDir, 'secrets'))) {
    expect(statSync(join(dataDir, 'secrets', file)).mode & 0o777, file).toBe(0o600)
  }
  expect(statSync(join(dataDir, 'secrets')).mode & 0o777).toBe(0o700)
  const keys = Object.values(first.signingKeys)
  expect(new Set(keys).size).toBe(logins.length)
})

test('a damaged secret is never replaced by a new one: what it locked would stay locked', () => {
  const dataDir = folder()
  secretsOf(dataDir)
  const file = join(dataDir, 'secrets', 'identity-keys.json')
  const kept = readFileSync(file, 'utf8')
  writeFileSync(file, '{')
  expect(() => secretsOf(dataDir)).toThrow(/identity-keys/)
  writeFileSync(file, kept)
  expect(() => secretsOf(dataDir)).not.toThrow()
})

test('what an operator leaves out has a default, and an empty value counts as left out', () => {
  const settings = from({ PORT: '', JIJIAO_MODE: ' ' })
  expect(settings).toMatchObject({
    mode: 'demo',
    port: 4000,
    host: '127.0.0.1',
    publicOrigin: 'http://127.0.0.1:4000',
    databaseUrl: null,
  })
})

test.each([
  { PORT: '70000' },
  { PORT: 'http' },
  { JIJIAO_MODE: 'prod' },
  { PUBLIC_ORIGIN: 'https://jijiao.example/console' },
  { DATABASE_URL: 'mysql://x' },
])('a value that cannot be is told by its name: %o', (environment) => {
  const [name = ''] = Object.keys(environment)
  expect(() => from(environment)).toThrow(Plain)
  expect(() => from(environment)).toThrow(new RegExp(name))
})

test('a connection string that cannot be is not repeated: it may hold a password', () => {
  expect(() => from({ DATABASE_URL: 'mysql://root:geheim@db/x' })).toThrow(/^(?!.*geheim)/s)
})

test('each login has a connection of its own role, which one variable overrides', () => {
  const settings = from({ DATABASE_URL_CREDITS: 'postgres://c:pw%40x@other:5/credits' })
  const connections = connectionsOf('postgres://owner:o@db:5432/jijiao?sslmode=require', settings)
  expect(new URL(connections.people)).toMatchObject({
    username: 'people_app',
    host: 'db:5432',
    search: '?sslmode=require',
  })
  expect(new URL(connections.importer).username).toBe('importer')
  expect(connections.credits).toBe('postgres://c:pw%40x@other:5/credits')
  expect(passwordOfRole(connections)('credits_app')).toBe('pw@x')
  expect(passwordOfRole(connections)('people_app')).toBe(settings.secrets.rolePasswords.people)
})

test('a process gets the keys of its own door and no other, and never the owner of the database', () => {
  const settings = from({ DATABASE_URL: 'postgres://owner:secret-of-owner@db/jijiao' })
  const connections = connectionsOf('postgres://owner:secret-of-owner@db/jijiao', settings)
  for (const login of logins) {
    const given = JSON.stringify(environmentOf(login, settings, connections))
    expect(given).not.toContain('secret-of-owner')
    for (const other of logins) expect(given.includes(settings.secrets.signingKeys[other])).toBe(other === login)
    // Audits finds a person by number for other agencies; a number that is kept sealed it cannot open.
    const finds = login === 'people' || login === 'importer' || login === 'audits'
    expect(given.includes(settings.secrets.identityKeys.hash)).toBe(finds)
    const opens = Object.values(settings.secrets.identityKeys.keys).some((seal) => given.includes(seal))
    expect(opens).toBe(login === 'people' || login === 'importer')
    expect(given.includes(Object.values(settings.secrets.logKey.keys)[0] ?? '-')).toBe(login === 'audits')
  }
  const gateway = JSON.stringify(gatewayEnvironment(settings, { people: 1 }))
  expect(gateway).not.toContain('postgres://')
  expect(gateway).not.toContain(settings.secrets.identityKeys.hash)
})
