// The exchange as a process of its own, started by the runner and reached through the gateway alone.
import { createServer } from 'node:http'
import { clockOf, dayAt, openDatabase, tellFault } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { hashesBy } from '../subjects.ts'
import { openDoors } from './doors.ts'
import { openIssuer } from './issuer.ts'

const environment = z
  .object({
    JIJIAO_DATABASE_URL: z.string().min(1),
    JIJIAO_EXCHANGE_KEY: z.base64url(),
    JIJIAO_IDENTITY_HASH: z.base64url(),
    JIJIAO_TOKEN_KEY: z.string().min(1),
    PUBLIC_ORIGIN: z.url(),
    PORT: z.coerce.number().int().default(0),
  })
  .parse(process.env)
const tokenKey = z
  .object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    kid: z.string(),
  })
  .parse(JSON.parse(environment.JIJIAO_TOKEN_KEY))

const database = openDatabase(environment.JIJIAO_DATABASE_URL, 8)
const clock = clockOf(process.env)
const today = () => dayAt(clock())
const issuer = openIssuer({ db: database.db, origin: environment.PUBLIC_ORIGIN, tokenKey, today, onFault: tellFault })
const doors = openDoors({
  database,
  signingKey: Buffer.from(environment.JIJIAO_EXCHANGE_KEY, 'base64url'),
  hashOf: hashesBy(environment.JIJIAO_IDENTITY_HASH),
  issuer,
  today,
  onFault: tellFault,
})
const sweep = setInterval(() => database.db.execute(sql`select audits.forget_proofs()`).catch(tellFault), 60_000)

const broken = JSON.stringify({
  error: { code: 'INTERNAL', message: '系统故障，请稍后再试。', messageEn: 'A fault of ours. Try again later.' },
})
const server = createServer((request, response) => {
  doors.answer(request, response).catch((fault: unknown) => {
    tellFault(fault)
    if (response.headersSent) return void response.destroy()
    response.writeHead(500, { 'content-type': 'application/json' }).end(broken)
  })
})
server.keepAliveTimeout = 75_000 // longer than the gateway's pool keeps a connection
server.requestTimeout = 15 * 60_000 // 64 MiB over a slow line
server.listen(environment.PORT, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ ready: true, port: address.port })
})

/** A part in the middle of being answered rolls back with its connection, and is taken up again at the next start. */
async function stop() {
  clearInterval(sweep)
  server.close()
  server.closeAllConnections()
  await Promise.race([doors.stop(), new Promise((resolve) => setTimeout(resolve, 3_000))])
  await database.close()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop())
