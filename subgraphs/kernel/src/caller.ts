// The gateway knows who asks and signs that; a subgraph takes nothing unsigned. One key per subgraph, one use per call.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type AccountId, parseId } from './ids.ts'

/** Why somebody looks. Written into the log, shown to the person. */
export const purposes = [
  'TITLE_REVIEW',
  'ANNUAL_ASSESSMENT',
  'APPOINTMENT',
  'REGISTRATION',
  'SUPERVISION',
  'OWN_RECORD',
] as const
export type Purpose = (typeof purposes)[number]

/** Who asks, for what, in the words that are signed. A null account is the gateway asking for itself (sign-in) or for nobody. */
export type Call = {
  account: AccountId | null
  purpose: Purpose | null
  operation: string
  request: string
} & Standing
/** How firmly the caller stands: what the sign-in, or an agency's token, says beyond the account. */
export type Standing = {
  /** When the second proof was last given, in milliseconds since 1970 by the wall clock, as a signature's time is; null: never in this session. */
  steppedUpAt: number | null
  /** The account whose view is looked at: then nothing may be done, and no person's data is told. */
  viewAs: AccountId | null
  /** The agreement that an agency's token was issued under. */
  agreement: string | null
}
/** Of the gateway asking for itself, and of a session that has proved nothing twice. */
export const plainStanding: Standing = { steppedUpAt: null, viewAs: null, agreement: null }
type Signed = Call & { subgraph: string; method: string; path: string; digest: string; at: number; nonce: string }

export const callHeader = 'x-jijiao-call'
export const signatureHeader = 'x-jijiao-signature'
/** A call is good for this long, in milliseconds, either side of the subgraph's clock. */
export const callLifeMs = 30_000

const digestOf = (body: Buffer | string) => createHash('sha256').update(body).digest('base64url')
const macOf = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** The two headers that make a request to a subgraph acceptable: everything that identifies it is under the signature. */
export function signCall(
  key: Buffer,
  to: { subgraph: string; method: string; path: string; body: Buffer | string },
  call: Call,
): Record<string, string> {
  const signed: Signed = {
    ...call,
    subgraph: to.subgraph,
    method: to.method,
    path: to.path,
    digest: digestOf(to.body),
    at: Date.now(),
    nonce: randomBytes(16).toString('base64url'),
  }
  const text = Buffer.from(JSON.stringify(signed)).toString('base64url')
  return { [callHeader]: text, [signatureHeader]: macOf(key, text).toString('base64url') }
}

const isCall = (value: unknown): value is Signed => {
  if (typeof value !== 'object' || value === null) return false
  const call = value as Record<string, unknown>
  return (
    ['subgraph', 'method', 'path', 'digest', 'nonce', 'operation', 'request'].every(
      (name) => typeof call[name] === 'string',
    ) &&
    typeof call.at === 'number' &&
    (call.account === null || parseId('AccountId', call.account) !== null) &&
    (call.purpose === null || (purposes as readonly unknown[]).includes(call.purpose)) &&
    isStanding(call)
  )
}

const isStanding = ({ steppedUpAt, viewAs, agreement }: Record<string, unknown>) =>
  (steppedUpAt === null || Number.isSafeInteger(steppedUpAt)) &&
  (viewAs === null || parseId('AccountId', viewAs) !== null) &&
  (agreement === null || (typeof agreement === 'string' && agreement !== ''))

/**
 * The call as signed, or null: unsigned, altered, stale, or meant for another door. The nonce is not yet claimed.
 * @units times in milliseconds since 1970.
 */
export function verifyCall(
  key: Buffer,
  from: { subgraph: string; method: string; path: string; body: Buffer | string; headers: IncomingHttpHeaders },
  now = Date.now(),
): (Call & { nonce: string }) | null {
  const text = from.headers[callHeader]
  const signature = from.headers[signatureHeader]
  if (typeof text !== 'string' || typeof signature !== 'string') return null
  const given = Buffer.from(signature) // compared as written: base64url has several spellings of the same bytes
  const due = Buffer.from(macOf(key, text).toString('base64url'))
  if (given.length !== due.length || !timingSafeEqual(given, due)) return null
  const call: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  if (!isCall(call)) return null
  const meant = call.subgraph === from.subgraph && call.method === from.method && call.path === from.path
  if (!meant || call.digest !== digestOf(from.body) || Math.abs(now - call.at) > callLifeMs) return null
  const { account, purpose, operation, request, steppedUpAt, viewAs, agreement, nonce } = call
  return { account, purpose, operation, request, steppedUpAt, viewAs, agreement, nonce }
}
