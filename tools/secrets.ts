// What nobody may read: made once, kept in JIJIAO_DATA/secrets with mode 0600, never printed, never in a log or a backup of the database.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const subgraphNames = ['people', 'institutions', 'projects', 'credits', 'audits'] as const
export type SubgraphName = (typeof subgraphNames)[number]
/** Who signs in to the database, beside its owner: an app role per subgraph, and the importer that may become each of them. */
export const logins = [...subgraphNames, 'importer'] as const
export type Login = (typeof logins)[number]
/** The name of a login's role in the database. */
export const roleOf = (login: Login): string => (login === 'importer' ? 'importer' : `${login}_app`)

const text = z.string().min(1)
const perLogin = z.object({
  people: text,
  institutions: text,
  projects: text,
  credits: text,
  audits: text,
  importer: text,
})
/**
 * Keys of identity numbers, base64url of 32 bytes. What is written is encrypted under `keys[current]` and says which key it was;
 * rotation adds a key, moves `current`, and keeps the old ones for reading. `hash` is the key of the look-up digest, and never moves.
 */
const identityKeys = z.object({ current: text, keys: z.record(text, text), hash: text })
/**
 * Keys of the log, Ed25519, PKCS #8 DER as base64url. `origin` names the log and never moves; rotation adds a key, moves `current`, and
 * keeps the old ones: each vouches for the next. A file from before there was a rotation has one key and its id.
 */
const logKey = z
  .object({ id: text, privateKey: text })
  .transform(({ id, privateKey }) => ({
    origin: `jijiao/${id}`,
    current: id,
    keys: { [id]: privateKey } as Record<string, string>,
  }))
  .or(z.object({ origin: text, current: text, keys: z.record(text, text) }))

/** Tokens of agencies' machines: EC P-256 as a private JSON Web Key, and the key that calls to the exchange are signed with. */
const exchangeKeys = z.object({
  signing: text,
  token: z.object({ kty: text, crv: text, x: text, y: text, d: text, kid: text }),
})

export type IdentityKeys = z.infer<typeof identityKeys>
export type Secrets = {
  databasePassword: string
  rolePasswords: Record<Login, string>
  /** One key per door: the gateway holds all of them, a process only its own. */
  signingKeys: Record<Login, string>
  identityKeys: IdentityKeys
  logKey: z.infer<typeof logKey>
  exchangeKeys: z.infer<typeof exchangeKeys>
}

const key = () => randomBytes(32).toString('base64url')
const keyPerLogin = () =>
  ({
    people: key(),
    institutions: key(),
    projects: key(),
    credits: key(),
    audits: key(),
    importer: key(),
  }) satisfies Record<Login, string>

const ed25519 = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url')

function freshLogKey(): z.infer<typeof logKey> {
  const id = `log-${randomBytes(4).toString('hex')}`
  return { origin: `jijiao/${id}`, current: id, keys: { [id]: ed25519() } }
}

/** Adds a key to the log's, by which it signs from the next checkpoint on. @returns the new key's id. */
export function rotateLogKey(dataDir: string): string {
  const { logKey: present } = secretsOf(dataDir)
  const id = `log-${randomBytes(4).toString('hex')}`
  const next = { ...present, current: id, keys: { ...present.keys, [id]: ed25519() } }
  const file = join(dataDir, 'secrets', 'log-key.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(next)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  renameSync(`${file}.new`, file)
  return id
}

function freshExchangeKeys(): z.infer<typeof exchangeKeys> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { kty = '', crv = '', x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' })
  return { signing: key(), token: { kty, crv, x, y, d, kid: `token-${randomBytes(4).toString('hex')}` } }
}

function freshIdentityKeys(): IdentityKeys {
  const id = `id-${randomBytes(4).toString('hex')}`
  return { current: id, keys: { [id]: key() }, hash: key() }
}

/**
 * The secret of that name, made if there is none. Two processes that begin at once agree: the file appears whole, and only once.
 * @throws when the file is there and is not what it should be: a new key in its place would make what it locked unreadable.
 */
function secret<T>(folder: string, name: string, shape: z.ZodType<T>, fresh: () => T): T {
  const file = join(folder, `${name}.json`)
  const read = () => shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  try {
    return read()
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) {
      throw new Error(`The secret ${name}.json in ${folder} cannot be read; restore it from where it is kept safe.`)
    }
  }
  const draft = join(folder, `.${name}.${process.pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(draft, `${JSON.stringify(fresh())}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  } finally {
    rmSync(draft)
  }
  return read()
}

/** All secrets of a data folder, made where they are missing. */
export function secretsOf(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const folder = join(dataDir, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  return {
    databasePassword: secret(folder, 'database-password', text, key),
    rolePasswords: secret(folder, 'role-passwords', perLogin, keyPerLogin),
    signingKeys: secret(folder, 'signing-keys', perLogin, keyPerLogin),
    identityKeys: secret(folder, 'identity-keys', identityKeys, freshIdentityKeys),
    logKey: secret(folder, 'log-key', logKey, freshLogKey),
    exchangeKeys: secret(folder, 'exchange-keys', exchangeKeys, freshExchangeKeys),
  }
}
