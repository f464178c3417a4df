// The importer as a process of its own, started by the runner and reached through the gateway alone.
import { createServer } from 'node:http'
import { drained, freezePrototype, openDatabase } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import pino from 'pino'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { answerImport, type Doors } from './doors.ts'
import { openJobs } from './jobs.ts'
import { urlAs, where } from './work.ts'

const {
  JIJIAO_DATABASE_URL: url,
  JIJIAO_SIGNING_KEY: key,
  JIJIAO_IDENTITY_KEYS: keys,
  JIJIAO_IMPORTS: folder,
  JIJIAO_MODE: mode,
  PORT,
} = process.env
if (!url || !key || !folder)
  throw new Error('The importer needs JIJIAO_DATABASE_URL, JIJIAO_SIGNING_KEY and JIJIAO_IMPORTS.')

const log = pino({ base: null, level: process.env.JIJIAO_LOG ?? 'info' })
/** Rights are views that every app role may read, and a used call is noted in the ledger's table of them. */
const rights = openDatabase(urlAs(url, 'credits_app'), 2)
const jobs = openJobs(folder)
const doors: Doors = {
  importer: { url, keys: idNumberKeysFrom(keys), production: mode === 'production', log },
  jobs,
  signingKey: Buffer.from(key, 'base64url'),
  rights: rights.db,
  now: () => new Date(),
}

const sweep = setInterval(() => jobs.sweep(Date.now()), 10 * 60_000)
jobs.sweep(Date.now())

const server = createServer((request, response) => {
  const answered =
    request.url === '/readyz'
      ? rights.db.execute(sql`select 1`).then(() => void response.writeHead(200).end('ready'))
      : answerImport(doors, request, response)
  answered.catch((fault: unknown) => {
    log.error({ at: where(fault) }, 'no answer')
    if (response.headersSent) return void response.destroy()
    response.writeHead(500, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        error: { code: 'INTERNAL', message: '系统故障，请稍后再试。', messageEn: 'A fault of ours. Try again later.' },
      }),
    )
  })
})
freezePrototype()
server.keepAliveTimeout = 75_000 // longer than the gateway's pool keeps a connection
server.requestTimeout = 15 * 60_000 // 64 MiB over a slow line
server.listen(Number(PORT ?? 0), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ ready: true, port: address.port })
})

/** A file in the middle of being taken rolls back with its connection: nothing of it stays. */
async function stop() {
  clearInterval(sweep)
  await drained(server)
  await rights.close()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop())
