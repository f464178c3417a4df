// One way to start a subgraph: schema from the shared and its own SDL, signed calls only, one door for faults.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { sql } from 'drizzle-orm'
import { GraphQLError, type GraphQLFormattedError, Kind, parse } from 'graphql'
import pino from 'pino'
import { type Call, verifyCall } from './caller.ts'
import { type Day, dayAt, isDay } from './days.ts'
import type { Database, Db } from './db.ts'
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

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** A statement of our own gives an instant as PostgreSQL writes it, `2026-11-23 06:02:10.2+00`, which not every browser reads. */
const instantText = (value: unknown) =>
  value instanceof Date || isInstant(value) ? new Date(value).toISOString() : value

/** Resolvers of the shared scalars: ids by their prefix, days that exist, instants in UTC. */
function scalars(names: readonly string[]) {
  const check = (name: string, valid: (value: unknown) => boolean) => ({
    serialize: name === 'Instant' ? instantText : (value: unknown) => value,
    parseValue: (value: unknown) => {
      if (!valid(value)) throw malformed(name)
      return value
    },
  })
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
  const service = schema.getQueryType()?.getFields()._service
  if (service) service.resolve = () => ({ sdl: null }) // composing reads the files; a running subgraph tells nobody of its schema
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
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
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
    const asked: unknown = method === 'POST' && path === '/graphql' ? JSON.parse(body.toString('utf8')) : null
    if (!withinMeasure(asked)) return { status: 400, headers: [], text: tooMuch }
    const headerMap = new HeaderMap()
    for (const [key, value] of Object.entries(headers)) if (typeof value === 'string') headerMap.set(key, value)
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMap, search: '', body: asked },
      context: () => contextOf(call),
    })
    const text = response.body.kind === 'complete' ? response.body.string : ''
    return { status: response.status ?? 200, headers: [...response.headers], text }
  }
  return { server, answer }
}

/** What the gateway makes of a question within its limits stays below these; more is somebody else's doing, or a fault of ours. */
const mostTokens = 20_000
const mostInList = 1_000

/** One question, and no list in it longer than a page with all it needs: a thousand things are asked for in one statement, and no more. */
function withinMeasure(asked: unknown): asked is Record<string, unknown> {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return false
  const variables: unknown = 'variables' in asked ? asked.variables : null
  if (typeof variables !== 'object' || variables === null) return true
  return Object.values(variables).every((value) => !Array.isArray(value) || value.length <= mostInList)
}

const tooMuch = JSON.stringify({ errors: [{ message: 'This is no call.', extensions: { code: 'BAD_REQUEST' } }] })
const unsigned = JSON.stringify({ errors: [{ message: 'Unsigned call.', extensions: { code: 'UNSIGNED' } }] })
