// A subgraph as a process of its own: a socket on loopback, signed calls to its one door, readiness, and an end that is clean.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { sql } from 'drizzle-orm'
import { clockOf } from './clock.ts'
import { type Database, openDatabase } from './db.ts'
import { drained } from './drain.ts'
import { freezePrototype } from './prototype.ts'
import { buildSubgraph, type Context, type SubgraphOptions, tellFault } from './subgraph.ts'

/** No answer of a page takes longer; what does would go on long after the gateway has given up on it. */
const statementMs = 5_000

const bodyLimitBytes = 1_048_576

/** Null when the body is larger than a call may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > bodyLimitBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Starts a subgraph as a process of its own, by the environment that the runner gives (tools/settings.ts). */
export async function startSubgraph<C extends Context>(
  options: Pick<SubgraphOptions<C>, 'name' | 'resolvers' | 'context'>,
) {
  const { JIJIAO_DATABASE_URL: url, JIJIAO_SIGNING_KEY: key, PORT } = process.env
  if (!url || !key) throw new Error('A subgraph needs JIJIAO_DATABASE_URL and JIJIAO_SIGNING_KEY.')
  const database = openDatabase(url, 10, statementMs)
  const signingKey = Buffer.from(key, 'base64url')
  const { answer } = await buildSubgraph({ ...options, database, signingKey, now: clockOf(process.env) })
  const sweep = setInterval(() => {
    database.db
      .execute(sql`delete from ${sql.identifier(options.name)}.nonces where claimed_at < now() - interval '2 minutes'`)
      .catch(tellFault)
  }, 30_000)
  const server = createServer((request, response) => void serve(request, response, answer, database))
  server.keepAliveTimeout = 75_000 // longer than the gateway's pool keeps a connection, or it would write into a closed one
  server.listen(Number(PORT ?? 0), '127.0.0.1', () => announce(server))
  freezePrototype()
  const stop = async () => {
    clearInterval(sweep)
    await drained(server)
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop())
  process.once('uncaughtException', (fault) => {
    tellFault(fault) // Node would print all of it, and a database error quotes the row
    process.exit(1)
  })
}

function announce(server: Server) {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ ready: true, port: address.port })
}

const broken = JSON.stringify({ errors: [{ message: '系统故障，请稍后再试。', extensions: { code: 'INTERNAL' } }] })

type Answer = Awaited<ReturnType<typeof buildSubgraph>>['answer']

async function serve(request: IncomingMessage, response: ServerResponse, answer: Answer, database: Database) {
  const path = request.url ?? '/'
  try {
    if (path === '/readyz') {
      await database.db.execute(sql`select 1`)
      return void response.writeHead(200).end('ready')
    }
    const body = await bodyOf(request)
    if (!body) return void response.writeHead(413, { connection: 'close' }).end()
    const { status, headers, text } = await answer(request.method ?? 'GET', path, request.headers, body)
    response.writeHead(status, Object.fromEntries(headers)).end(text)
  } catch (fault) {
    tellFault(fault)
    response.writeHead(500, { 'content-type': 'application/json' }).end(broken)
  }
}
