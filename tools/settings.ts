// The environment, read once into one typed value, and what each process is given of it. Long: a variable a line, each with its reason.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { type Login, logins, roleOf, type Secrets, secretsOf } from './secrets.ts'

export { type Login, logins, roleOf, type SubgraphName, subgraphNames } from './secrets.ts'

/**
 * What an operator may set; everything has a default.
 *
 * | name | means |
 * |---|---|
 * | JIJIAO_DATA | folder of the embedded database, the secrets and run.json; `.data` in the checkout |
 * | JIJIAO_MODE | `demo` (seeded province, account cards, any GraphQL) or `production` (registered operations only) |
 * | PORT, HOST | where the gateway listens; 4000 on 127.0.0.1 |
 * | PUBLIC_ORIGIN | the address people type; `http://127.0.0.1:PORT` |
 * | JIJIAO_PASSWORD_DAYS | after so many days an officer's password is changed; 90, 0 for never |
 * | JIJIAO_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET | the province's OpenID provider; _SUBJECT: the claim that names somebody, `sub`; _NAME: the button's word; _STEP_UP_ACR, _STEP_UP_AMR: what it has to vouch for in a step-up, words with blanks between |
 * | DATABASE_URL | the owner's connection to a PostgreSQL 18 of your own instead of the embedded one |
 * | DATABASE_URL_PEOPLE … _AUDITS, _IMPORTER | one login's connection, else derived from the owner's |
 * | JIJIAO_WITNESS | folder of the log's own witness; `witness` in JIJIAO_DATA. Best where the database's administrators cannot write |
 *
 * Witnesses kept by others stand in `JIJIAO_DATA/witnesses.json`: `[{"url": "https://…", "key": "name+id+key"}]`.
 */
export type Settings = {
  mode: 'demo' | 'production'
  dataDir: string
  host: string
  port: number
  publicOrigin: string
  /** Null: the embedded database. */
  databaseUrl: string | null
  loginUrls: Partial<Record<Login, string>>
  witnesses: Witnesses
  secrets: Secrets
}

const witnessList = z.array(z.object({ url: z.url(), key: z.string() }))
/** Who signs the log's checkpoints beside the log itself. */
export type Witnesses = { folder: string; others: z.infer<typeof witnessList> }

function witnessesOf(dataDir: string, folder: string | null): Witnesses {
  const file = join(dataDir, 'witnesses.json')
  if (!existsSync(file)) return { folder: resolve(folder ?? join(dataDir, 'witness')), others: [] }
  const others = witnessList.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!others.success) throw wrong('witnesses.json', file, '[{"url": "https://…", "key": "name+id+key"}]')
  return { folder: resolve(folder ?? join(dataDir, 'witness')), others: others.data }
}

/** The checkout. */
export const root = dirname(import.meta.dirname)

/** Something the operator can put right: shown as it is, without a stack. */
export class Plain extends Error {}

/** @throws Plain when a value is no port, mode or address. */
export function settingsFrom(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = (name: string) => environment[name]?.trim() || null
  const mode = given('JIJIAO_MODE') ?? 'demo'
  if (mode !== 'demo' && mode !== 'production') throw wrong('JIJIAO_MODE', mode, 'demo | production')
  const port = Number(given('PORT') ?? 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong('PORT', given('PORT'), '0–65535')
  const publicOrigin = given('PUBLIC_ORIGIN') ?? `http://127.0.0.1:${port}`
  if (!URL.canParse(publicOrigin) || new URL(publicOrigin).origin !== publicOrigin) {
    throw wrong('PUBLIC_ORIGIN', publicOrigin, 'https://host[:port]')
  }
  const url = (name: string) => {
    const value = given(name)
    if (value !== null && !/^postgres(ql)?:\/\/./.test(value))
      throw wrong(name, '…', 'postgres://user:password@host:port/database')
    return value
  }
  const loginUrls: Settings['loginUrls'] = {}
  for (const login of logins) {
    const value = url(`DATABASE_URL_${login.toUpperCase()}`)
    if (value !== null) loginUrls[login] = value
  }
  const dataDir = resolve(given('JIJIAO_DATA') ?? join(root, '.data'))
  const databaseUrl = url('DATABASE_URL')
  const host = given('HOST') ?? '127.0.0.1'
  const witnesses = witnessesOf(dataDir, given('JIJIAO_WITNESS'))
  const secrets = secretsOf(dataDir)
  return { mode, dataDir, host, port, publicOrigin, databaseUrl, loginUrls, witnesses, secrets }
}

const wrong = (name: string, value: string | null, may: string) =>
  new Plain(`环境变量 ${name}=${value} 不正确，应为 ${may}。\n${name}=${value} is not right: it takes ${may}.`)

/** The connection strings of the owner and of every login. They hold passwords: never printed. */
export type Connections = { owner: string } & Record<Login, string>

/**
 * A connection string for each login on the owner's database.
 * Migrating gives each role the password that stands here (`passwordOfRole`).
 */
export function connectionsOf(owner: string, settings: Pick<Settings, 'loginUrls' | 'secrets'>): Connections {
  const urlOf = (login: Login) => {
    const url = new URL(owner)
    url.username = roleOf(login)
    url.password = settings.secrets.rolePasswords[login]
    return settings.loginUrls[login] ?? url.href
  }
  return {
    owner,
    people: urlOf('people'),
    institutions: urlOf('institutions'),
    projects: urlOf('projects'),
    credits: urlOf('credits'),
    audits: urlOf('audits'),
    importer: urlOf('importer'),
  }
}

/** The password that each login's role is to have, for migrating. */
export const passwordOfRole = (connections: Connections) => {
  const urls = new Map(logins.map((login) => [roleOf(login), connections[login]]))
  return (role: string): string => decodeURIComponent(new URL(urls.get(role) ?? connections.owner).password)
}

const secretNames = /^(DATABASE_URL|PG|JIJIAO_)/

/** What every process inherits: nothing that opens a door. */
const inherited = (settings: Settings): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !secretNames.test(name))),
  ...(process.env.JIJIAO_LOG ? { JIJIAO_LOG: process.env.JIJIAO_LOG } : {}),
  ...(settings.mode === 'demo' && process.env.JIJIAO_CLOCK ? { JIJIAO_CLOCK: process.env.JIJIAO_CLOCK } : {}),
  JIJIAO_MODE: settings.mode,
})

/** Those of the operator's own environment that a process is given as they are. */
const asSet = (...names: string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))

/**
 * The environment of a subgraph (`subgraphs/<name>/src/index.ts`) or of the importer (`tools/import/serve.ts`).
 *
 * | name | means |
 * |---|---|
 * | JIJIAO_MODE | demo or production |
 * | JIJIAO_CLOCK | demo only: a file; the day it holds is today (kernel/clock.ts) |
 * | JIJIAO_DATABASE_URL | its own role's connection, never the owner's |
 * | JIJIAO_SIGNING_KEY | base64url; calls to its door are signed with it |
 * | JIJIAO_IDENTITY_KEYS | people and importer: JSON of secrets.ts IdentityKeys |
 * | JIJIAO_IDENTITY_HASH | audits: the key by which a person is found, and which opens no seal |
 * | JIJIAO_IMPORTS | importer: the folder of uploaded files and their reports |
 * | PUBLIC_ORIGIN, JIJIAO_PASSWORD_DAYS, JIJIAO_OIDC_ISSUER | people: whom passkeys are for; when officers change passwords; whose subjects are linked |
 * | JIJIAO_LOG_KEY | audits: JSON `{origin, current, keys: {id: privateKey}}`, Ed25519 PKCS #8 DER base64url |
 * | JIJIAO_WITNESSES | audits: JSON `{folder, others: [{url, key}]}` |
 * | PORT | 0: it takes any port on 127.0.0.1 and tells it over IPC, `process.send({ready: true, port})` |
 *
 * It answers `GET /readyz`, and ends by itself on SIGTERM, SIGINT and IPC `disconnect`.
 */
export const environmentOf = (login: Login, settings: Settings, connections: Connections): NodeJS.ProcessEnv => ({
  ...inherited(settings),
  PORT: '0',
  JIJIAO_DATABASE_URL: connections[login],
  JIJIAO_SIGNING_KEY: settings.secrets.signingKeys[login],
  ...(login === 'people' || login === 'importer'
    ? { JIJIAO_IDENTITY_KEYS: JSON.stringify(settings.secrets.identityKeys) }
    : {}),
  ...(login === 'people'
    ? { PUBLIC_ORIGIN: settings.publicOrigin, ...asSet('JIJIAO_PASSWORD_DAYS', 'JIJIAO_OIDC_ISSUER') }
    : {}),
  ...(login === 'importer' ? { JIJIAO_IMPORTS: join(settings.dataDir, 'imports') } : {}),
  ...(login === 'audits'
    ? {
        JIJIAO_LOG_KEY: JSON.stringify(settings.secrets.logKey),
        JIJIAO_IDENTITY_HASH: settings.secrets.identityKeys.hash,
        JIJIAO_WITNESSES: JSON.stringify(settings.witnesses),
      }
    : {}),
})

/**
 * The environment of the exchange (`subgraphs/audits/src/exchange/serve.ts`): it works as audits' role.
 *
 * | name | means |
 * |---|---|
 * | JIJIAO_DATABASE_URL, JIJIAO_IDENTITY_HASH, JIJIAO_MODE, JIJIAO_CLOCK, PORT | as of audits |
 * | JIJIAO_EXCHANGE_KEY | base64url; calls to its doors are signed with it |
 * | JIJIAO_TOKEN_KEY | JSON Web Key, EC P-256, private: signs the tokens of agencies' machines |
 * | PUBLIC_ORIGIN | issuer and audience of the tokens |
 */
export const exchangeEnvironment = (settings: Settings, connections: Connections): NodeJS.ProcessEnv => ({
  ...inherited(settings),
  PORT: '0',
  PUBLIC_ORIGIN: settings.publicOrigin,
  JIJIAO_DATABASE_URL: connections.audits,
  JIJIAO_EXCHANGE_KEY: settings.secrets.exchangeKeys.signing,
  JIJIAO_IDENTITY_HASH: settings.secrets.identityKeys.hash,
  JIJIAO_TOKEN_KEY: JSON.stringify(settings.secrets.exchangeKeys.token),
})

/** The half of the token key that checks: the gateway can make no token. */
export function tokenPublicKey({ exchangeKeys }: Pick<Settings['secrets'], 'exchangeKeys'>) {
  const { d: _, ...publicKey } = exchangeKeys.token
  return publicKey
}

const oidcNames = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'SUBJECT', 'NAME', 'STEP_UP_ACR', 'STEP_UP_AMR']

/**
 * The environment of the gateway (`gateway/src/index.ts`).
 *
 * | name | means |
 * |---|---|
 * | JIJIAO_MODE, PUBLIC_ORIGIN, HOST, PORT | as the operator set them |
 * | JIJIAO_SIGNING_KEYS | JSON, subgraph, `importer` or `exchange` → base64url key |
 * | JIJIAO_TOKEN_KEY | JSON Web Key, public: tokens of agencies' machines are checked with it |
 * | JIJIAO_SUBGRAPHS | JSON, subgraph, `importer` or `exchange` → port on 127.0.0.1 |
 * | JIJIAO_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _SUBJECT, _NAME, _STEP_UP_ACR, _STEP_UP_AMR | the identity provider, where there is one |
 *
 * It answers `GET /readyz` with 200 once everything answers, sends `{ready: true, port}`, and ends like the others.
 */
export const gatewayEnvironment = (settings: Settings, ports: Readonly<Record<string, number>>): NodeJS.ProcessEnv => ({
  ...inherited(settings),
  HOST: settings.host,
  PORT: String(settings.port),
  PUBLIC_ORIGIN: settings.publicOrigin,
  JIJIAO_SIGNING_KEYS: JSON.stringify({
    ...settings.secrets.signingKeys,
    exchange: settings.secrets.exchangeKeys.signing,
  }),
  JIJIAO_TOKEN_KEY: JSON.stringify(tokenPublicKey(settings.secrets)),
  JIJIAO_SUBGRAPHS: JSON.stringify(ports),
  ...asSet(...oidcNames.map((name) => `JIJIAO_OIDC_${name}`)),
})
