// One way to start a subgraph: schema from the shared and its own SDL, signed calls only, one door for faults.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { sql } from 'drizzle-orm'
import { GraphQLError, type GraphQLFormattedError, Kind, parse } from 'graphql'
import pino from 'pino'
import { type Call, verifyCall } from './caller.ts'
import { type Day, dayAt, isDay } from './days.ts'
import { type Database, type Db, openDatabase } from './db.ts'
import { type IdKind, idPrefixes, parseId } from './ids.ts'
import type { Caller } from './permit.ts'
import { refused } from './refusal.ts'
import { loadCaller } from './rights.ts'

/** What every resolver gets. `caller` is null for the gateway itself (sign-in, readiness): it then may do nothing to a person's record. */
export type Context = { db: Db; caller: Caller | null; call: Call; today: Day }

/** The caller, or the error of somebody not signed in. Reads and deeds that need a right begin with it. */
export function signedIn(context: { caller: Caller | null }): Caller {
  if (context.caller) return context.caller
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
}

const log = pino({ base: null, level: process.env.JIJIAO_LOG ?? 'info' })
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const malformed = (name: string) => new GraphQLError(`This is no ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } })

/** Resolvers of the shared scalars: ids by their prefix, days that exist, instants in UTC. */
function scalars(names: readonly string[]) {
  const check = (name: string, valid: (value: unknown) => boolean) => ({
    serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
    parseValue: (value: unknown) => {
      if (!valid(value)) throw malformed(name)
      return value
    },
  })
  const isInstant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
  const isId = (name: string) => (value: unknown) => name in idPrefixes && parseId(name as IdKind, value) !== null
  return names.map(
    (name) => [name, check(name, name === 'Day' ? isDay : name === 'Instant' ? isInstant : isId(name))] as const,
  )
}

/** One subgraph's schema: the shared SDL, its own SDL, its resolvers. In a union `XResult` a Refusal is a Refusal, all else the other member. */
export function subgraphSchema(name: string, resolvers: object) {
  const own = read(`subgraphs/${name}/schema.graphql`)
  const typeDefs = parse(read('schema/shared.graphql') + own)
  const answers = typeDefs.definitions.flatMap((node) => {
    if (node.kind !== Kind.UNION_TYPE_DEFINITION || !node.name.value.endsWith('Result')) return []
    const other = node.types?.find((member) => member.name.value !== 'Refusal')?.name.value
    return [[node.name.value, { __resolveType: (answer: unknown) => (refused(answer) ? 'Refusal' : other) }] as const]
  })
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers, ...Object.fromEntries(answers) } }])
  const declared = typeDefs.definitions.flatMap((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
  )
  for (const [scalar, face] of scalars(declared)) {
    const type = schema.getType(scalar)
    if (type && 'parseValue' in type)
      Object.assign(type, { ...face, parseLiteral: (node: { value?: unknown }) => face.parseValue(node.value) })
  }
  return schema
}

/** What leaves is a code, a sentence and a trace id; the whole fault stays in the log. */
export function told(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, path: formatted.path, extensions: { code } }
  }
  const trace = randomUUID()
  log.error({ trace, fault: error instanceof Error ? { name: error.name, stack: stackOf(error) } : 'unknown' })
  return { message: '系统故障，请稍后再试。', path: formatted.path, extensions: { code: 'INTERNAL', trace } }
}

/** Tells the log of a fault outside any request, without what it says: a database error quotes the row. */
export const tellFault = (fault: unknown) => log.error({ fault: fault instanceof Error ? stackOf(fault) : 'unknown' })

/** The deepest cause's stack without its message: a database error quotes the row, and a row is personal. */
function stackOf(error: Error): string {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error
  const root = cause.cause instanceof Error ? cause.cause : cause
  const code = 'code' in root && typeof root.code === 'string' ? `${root.code} ` : ''
  return (
    code +
    (root.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n')
  )
}

const bodyLimitBytes = 1_048_576

/** @throws when the body is larger than a call may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > bodyLimitBytes) throw new Error('The body is too large.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** True once per nonce, over all processes of the subgraph; the table is unlogged and swept of what is too old to be replayed. */
async function claimNonce(db: Db, name: string, nonce: string): Promise<boolean> {
  const table = sql`${sql.identifier(name)}.nonces`
  const claimed = await db.execute(
    sql`insert into ${table} (nonce) values (${nonce}) on conflict do nothing returning nonce`,
  )
  return claimed.length === 1
}

export type SubgraphOptions<C extends Context> = {
  name: string
  resolvers: object
  database: Database
  signingKey: Buffer
  /** Adds the subgraph's own loaders to what every resolver gets. */
  context(base: Context): C
  /** The clock, an argument so that tests can stand on any day. */
  now?: () => Date
}

/** A subgraph that answers signed calls; `answer` is the same door without a socket, for journeys in one process. */
export async function buildSubgraph<C extends Context>(options: SubgraphOptions<C>) {
  const { name, database } = options
  const now = options.now ?? (() => new Date())
  const server = new ApolloServer<C>({
    schema: subgraphSchema(name, options.resolvers),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: told,
  })
  await server.start()

  async function contextOf(call: Call): Promise<C> {
    const today = dayAt(now())
    const caller =
      call.account === null ? null : await loadCaller(database.db, { ...call, account: call.account }, today)
    return options.context({ db: database.db, caller, call, today })
  }

  async function answer(method: string, path: string, headers: IncomingMessage['headers'], body: Buffer) {
    const call = verifyCall(options.signingKey, { subgraph: name, method, path, body, headers })
    if (!call || !(await claimNonce(database.db, name, call.nonce))) return { status: 401, headers: [], text: unsigned }
    const headerMap = new HeaderMap()
    for (const [key, value] of Object.entries(headers)) if (typeof value === 'string') headerMap.set(key, value)
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMap, search: '', body: JSON.parse(body.toString('utf8')) },
      context: () => contextOf(call),
    })
    const text = response.body.kind === 'complete' ? response.body.string : ''
    return { status: response.status ?? 200, headers: [...response.headers], text }
  }
  return { server, answer }
}

const unsigned = JSON.stringify({ errors: [{ message: 'Unsigned call.', extensions: { code: 'UNSIGNED' } }] })

/** Starts a subgraph as a process of its own, by the environment that the runner gives (tools/settings.ts). */
export async function startSubgraph<C extends Context>(
  options: Pick<SubgraphOptions<C>, 'name' | 'resolvers' | 'context'>,
) {
  const { JIJIAO_DATABASE_URL: url, JIJIAO_SIGNING_KEY: key, PORT } = process.env
  if (!url || !key) throw new Error('A subgraph needs JIJIAO_DATABASE_URL and JIJIAO_SIGNING_KEY.')
  const database = openDatabase(url)
  const { answer } = await buildSubgraph({ ...options, database, signingKey: Buffer.from(key, 'base64url') })
  const sweep = setInterval(() => {
    database.db
      .execute(sql`delete from ${sql.identifier(options.name)}.nonces where claimed_at < now() - interval '2 minutes'`)
      .catch((fault: unknown) => log.error({ fault: String(fault) }))
  }, 30_000)
  const server = createServer((request, response) => void serve(request, response, answer, database))
  server.keepAliveTimeout = 75_000 // longer than the gateway's pool keeps a connection, or it would write into a closed one
  server.listen(Number(PORT ?? 0), '127.0.0.1', () => announce(server))
  const stop = async () => {
    clearInterval(sweep)
    server.close()
    server.closeAllConnections()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop())
}

function announce(server: Server) {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ ready: true, port: address.port })
}

type Answer = Awaited<ReturnType<typeof buildSubgraph>>['answer']

async function serve(request: IncomingMessage, response: ServerResponse, answer: Answer, database: Database) {
  const path = request.url ?? '/'
  try {
    if (path === '/readyz') {
      await database.db.execute(sql`select 1`)
      return void response.writeHead(200).end('ready')
    }
    const { status, headers, text } = await answer(
      request.method ?? 'GET',
      path,
      request.headers,
      await bodyOf(request),
    )
    response.writeHead(status, Object.fromEntries(headers)).end(text)
  } catch (fault) {
    log.error({ fault: fault instanceof Error ? stackOf(fault) : 'unknown' })
    response
      .writeHead(500, { 'content-type': 'application/json' })
      .end(unsigned.replace('UNSIGNED', 'INTERNAL').replace('Unsigned call.', '系统故障，请稍后再试。'))
  }
}
