// The importer's three doors, behind the gateway: a file in, how far it is, the file with its errors marked. Signed calls only,
// of an account that may import now; an import of somebody else does not exist.
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import {
  type Caller,
  type Db,
  dayAt,
  loadCaller,
  type Permit,
  permit,
  Refusal,
  refused,
  verifyCall,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import type { Job, Jobs } from './jobs.ts'
import { mostBytes } from './read/index.ts'
import { Unusable } from './unusable.ts'
import { type Importer, runJob } from './work.ts'

export type Doors = { importer: Importer; jobs: Jobs; signingKey: Buffer; rights: Db; now(): Date }
type Admitted = { caller: Caller; key: Permit<'import.run'> }

/** Files that may wait; a gateway with many hasty officers does not fill the disk. */
const mostWaiting = 20

const answer = (response: ServerResponse, status: number, body: object) =>
  void response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body))
const told = ({ code, message, messageEn }: Refusal) => ({ refusal: { code, message, messageEn } })
const absent = new Refusal('NOT_FOUND')

/** @returns 401 for an unsigned, stale or repeated call, and for nobody; a Refusal for who may not import. */
async function admit({ signingKey, rights, now }: Doors, request: IncomingMessage): Promise<Admitted | Refusal | 401> {
  const { method = 'GET', url: path = '/', headers } = request
  // The body is a stream whose digest nobody knows yet: method, path and query are what is signed.
  const call = verifyCall(signingKey, { subgraph: 'importer', method, path, body: '', headers }, now().getTime())
  if (!call || call.account === null) return 401
  const claimed = await rights.execute(
    sql`insert into credits.nonces (nonce) values (${call.nonce}) on conflict do nothing returning nonce`,
  )
  if (claimed.length !== 1) return 401
  const caller = await loadCaller(rights, { ...call, account: call.account }, dayAt(now()))
  if (!caller) return 401
  const key = permit(caller, 'import.run', { area: '64' })
  return refused(key) ? key : { caller, key }
}

/** The name as its owner may see it again: no folders, no control characters. */
const nameOf = (text: string | null) =>
  basename((text ?? '').replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200) || 'import'

function jobOf(query: URLSearchParams, account: string, at: Date): Job | null {
  const review = query.get('review') ?? ''
  if (!/^20\d{2}$/.test(review)) return null
  return {
    id: randomUUID(),
    account,
    state: 'READING',
    file: nameOf(query.get('name')),
    review: Number(review),
    dryRun: query.get('dryRun') === '1',
    partial: query.get('partial') === '1',
    bytesRead: 0,
    bytesTotal: 0,
    rowsRead: 0,
    report: null,
    added: null,
    determined: null,
    marked: null,
    error: null,
    uploadedAt: at.getTime(),
  }
}

async function* upTo(limitBytes: number, body: AsyncIterable<Buffer>) {
  let size = 0
  for await (const bytes of body) {
    size += bytes.length
    if (size > limitBytes) throw new Unusable('TOO_LARGE')
    yield bytes
  }
}

async function upload(
  doors: Doors,
  request: IncomingMessage,
  response: ServerResponse,
  { caller, key }: Admitted,
  query: URLSearchParams,
) {
  const { jobs, importer } = doors
  const job = jobOf(query, caller.account, doors.now())
  if (!job) return answer(response, 400, told(new Refusal('INVALID')))
  if (jobs.waiting() >= mostWaiting)
    return answer(
      response,
      429,
      told(
        new Refusal('INVALID', {
          message: '导入任务过多，请稍后再试。',
          messageEn: 'Too many imports are waiting. Try again later.',
        }),
      ),
    )
  jobs.add(job)
  const path = jobs.fileOf(job, 'upload')
  try {
    await pipeline(upTo(mostBytes.upload, request), createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    jobs.drop(job)
    if (!(error instanceof Unusable)) return // the other side left in the middle
    response.setHeader('connection', 'close')
    return answer(response, 413, {
      refusal: {
        ...told(new Refusal('INVALID', { message: error.said.reason, messageEn: error.said.reasonEn })).refusal,
        code: error.code,
      },
    })
  }
  job.bytesTotal = statSync(path).size
  jobs.queue(job, () => runJob(importer, jobs, job, caller, key))
  answer(response, 202, { importId: job.id })
}

async function marked(jobs: Jobs, job: Job, response: ServerResponse) {
  if (!job.marked) return answer(response, 404, told(absent))
  const path = jobs.fileOf(job, 'marked')
  const name = `${basename(job.file, extname(job.file))}-错误标注.${job.marked}`
  response.writeHead(200, {
    'content-type':
      job.marked === 'xlsx'
        ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        : 'text/csv; charset=utf-8',
    'content-length': statSync(path).size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  })
  await pipeline(createReadStream(path), response)
}

const shown = ({ account: _, ...job }: Job) => job

/** @throws what the database or the disk throws; the caller tells it as a fault of ours. */
export async function answerImport(doors: Doors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const admitted = await admit(doors, request)
  if (admitted === 401)
    return answer(response, 401, { errors: [{ message: 'Unsigned call.', extensions: { code: 'UNSIGNED' } }] })
  if (refused(admitted)) return answer(response, 403, told(admitted))
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://importer')
  if (pathname === '/imports' && request.method === 'POST')
    return upload(doors, request, response, admitted, searchParams)
  const [, id = '', part] = /^\/imports\/([\w-]+)(?:\/(marked))?$/.exec(pathname) ?? []
  const job = request.method === 'GET' ? doors.jobs.find(id, admitted.caller.account) : null
  if (!job) return answer(response, 404, told(absent))
  return part ? marked(doors.jobs, job, response) : answer(response, 200, shown(job))
}
