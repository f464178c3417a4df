// The doors of the exchange: tokens for anybody who can prove a key, bulk inquiries for signed calls alone.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type BulkInquiryId,
  type Caller,
  type Database,
  type Day,
  isDay,
  loadCaller,
  parseId,
  purposes,
  Refusal,
  recordFields,
  refused,
  titleLevels,
  verifyCall,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { noteFault } from '../agencyFaults.ts'
import { askKinds } from '../agreement.ts'
import { unfinished, workOn } from '../bulkInquiries.ts'
import { bulkState, openResult, resultOf } from '../bulkResults.ts'
import { takeBulk } from '../bulkTaking.ts'
import type { Posed } from '../inquiry.ts'
import type { HashOf } from '../subjects.ts'
import { tokenPath } from './issuer.ts'

export type Exchange = {
  database: Database
  signingKey: Buffer
  hashOf: HashOf
  issuer(request: IncomingMessage, response: ServerResponse): unknown
  today(): Day
  onFault(fault: unknown): void
}

const path = /^\/agency\/inquiries(?:\/(blk_[0-9a-z_]{1,60})(\/result)?)?$/

export function openDoors(exchange: Exchange) {
  const worker = openWorker(exchange)
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://exchange')
    if (url.pathname === tokenPath) return void exchange.issuer(request, response)
    if (url.pathname === '/readyz') {
      await exchange.database.db.execute(sql`select 1`)
      return void response.writeHead(200).end('ready')
    }
    const [, id, result] = path.exec(url.pathname) ?? []
    const caller = path.test(url.pathname) ? await callerOf(exchange, request) : null
    if (!caller) return tell(response, 401, { error: { code: 'UNSIGNED' } })
    if (request.method === 'POST' && !id) return take(exchange, caller, request, response, url, worker.wake)
    const bulk = parseId('BulkInquiryId', id)
    if (request.method !== 'GET' || !bulk) return tell(response, 404, refusalOf(new Refusal('NOT_FOUND')))
    return result ? giveResult(exchange, caller, bulk, url, response) : giveState(exchange, caller, bulk, response)
  }
  return { answer, stop: worker.stop, work: worker.round }
}

/** The call as signed, used once, with the rights of this moment. A stream's digest is known only at its end: the body is not under the signature. */
async function callerOf({ database, signingKey, today }: Exchange, request: IncomingMessage): Promise<Caller | null> {
  const { method = '', url = '/', headers } = request
  const call = verifyCall(signingKey, { subgraph: 'exchange', method, path: url, body: '', headers })
  if (!call || call.account === null) return null
  const claimed = await database.db.execute(
    sql`insert into audits.nonces (nonce) values (${call.nonce}) on conflict do nothing returning nonce`,
  )
  return claimed.length === 1 ? loadCaller(database.db, { ...call, account: call.account }, today()) : null
}

const tell = (response: ServerResponse, status: number, value: unknown) =>
  void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))

const refusalOf = ({ code, message, messageEn }: Refusal) => ({ refusal: { code, message, messageEn } })
const statusOf: ReadonlyMap<string, number> = new Map([
  ['NOT_PERMITTED', 403],
  ['STEP_UP_REQUIRED', 403],
  ['NOT_FOUND', 404],
  ['QUOTA_EXCEEDED', 429],
  ['IDEMPOTENCY_CONFLICT', 409],
])
const codeStatus = (code: string) => statusOf.get(code) ?? 400

const among = <T extends string>(of: readonly T[], value: string | null): T | null =>
  of.find((one) => one === value) ?? null

/** What is asked of every line, from the address: it holds no name and no number. */
function questionFrom(said: URLSearchParams, today: Day): Posed | null {
  const ask = among(askKinds, said.get('ask'))
  const rule = among(purposes, said.get('rule'))
  const on = said.get('on') ?? today
  const given = said.get('fields')?.split(',') ?? []
  const fields = recordFields.filter((field) => given.includes(field))
  if (!ask || (said.has('rule') && !rule) || !isDay(on) || fields.length !== given.length) return null
  const level = said.get('level')
  if (level !== null && !among(titleLevels, level)) return null
  return { ask, rule, on, fields, level: among(titleLevels, level), series: said.get('series') }
}

async function take(
  exchange: Exchange,
  caller: Caller,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  wake: () => void,
) {
  const question = questionFrom(url.searchParams, caller.day)
  const id = parseId('BulkInquiryId', url.searchParams.get('id'))
  if (!question || !id) return tell(response, 400, refusalOf(new Refusal('INVALID')))
  const agreementId = parseId('AgreementId', caller.agreement ?? url.searchParams.get('agreement'))
  const taken = await takeBulk(exchange.database.db, caller, exchange.hashOf, {
    id,
    agreementId,
    question,
    body: request,
  })
  if (refused(taken)) {
    const { account, request: asked } = caller
    if (agreementId)
      await noteFault(exchange.database.db, caller.day, {
        agreement: agreementId,
        account,
        code: taken.code,
        request: asked,
      })
    return tell(response, codeStatus(taken.code), refusalOf(taken))
  }
  wake()
  response.setHeader('location', `/agency/inquiries/${id}`)
  tell(response, 202, { id, lines: taken.lines, state: 'WORKING' })
}

async function giveState({ database }: Exchange, caller: Caller, id: BulkInquiryId, response: ServerResponse) {
  const state = await bulkState(database.db, caller, id)
  return state ? tell(response, 200, state) : tell(response, 404, refusalOf(new Refusal('NOT_FOUND')))
}

async function giveResult(
  { database }: Exchange,
  caller: Caller,
  id: BulkInquiryId,
  url: URL,
  response: ServerResponse,
) {
  const after = Number(url.searchParams.get('after') ?? 0)
  if (!Number.isSafeInteger(after) || after < 0) return tell(response, 400, refusalOf(new Refusal('INVALID')))
  const resultDigest = await openResult(database.db, caller, id, among(askKinds, url.searchParams.get('ask')))
  if (refused(resultDigest)) return tell(response, codeStatus(resultDigest.code), refusalOf(resultDigest))
  if (resultDigest === null)
    return tell(
      response,
      409,
      refusalOf(
        new Refusal('NOT_READY', { message: '尚未答复完毕。', messageEn: 'It is not answered to its end yet.' }),
      ),
    )
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="${id}.ndjson"`,
    digest: `sha-256=${Buffer.from(resultDigest, 'hex').toString('base64')}`,
  })
  await pipeline(Readable.from(resultOf(database.db, id, after), { objectMode: false }), response)
}

/** Works through what is open, one part after another; woken by a new one, and by itself now and then for what another process left. */
function openWorker({ database, today, onFault }: Exchange) {
  let stopped = false
  let running: Promise<void> | null = null
  async function round() {
    for (const id of await unfinished(database.db)) {
      // One that cannot go on holds up no other.
      await through(id).catch(onFault)
      if (stopped) return
    }
  }
  async function through(id: BulkInquiryId) {
    while (!stopped && (await workOn(database.db, id, today())) === 'MORE');
  }
  const wake = () => {
    running ??= round()
      .catch(onFault)
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(wake, 2_000)
  timer.unref()
  const stop = async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
  return { wake, stop, round }
}
