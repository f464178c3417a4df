// The register's door beside GraphQL: signing in and on, a second proof, how the session stands. What is decided, the register decides.
import { byClockHeader } from './byClock.ts'
import { words } from './words.ts'

type FactorKind = keyof typeof words.FactorKind

export type Refused = { code: string; message: string; messageEn: string; source?: string | null }
export type DoorAnswer = { said: Record<string, unknown> } | { refusal: Refused } | { fault: Error }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const textIn = (said: Record<string, unknown>, name: string): string | null => {
  const value = said[name]
  return typeof value === 'string' ? value : null
}
const numberIn = (said: Record<string, unknown>, name: string): number | null => {
  const value = said[name]
  return typeof value === 'number' ? value : null
}
const listIn = (said: Record<string, unknown>, name: string): string[] => {
  const value = said[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The register's no in an answer beside GraphQL. */
export const refusalIn = (said: unknown): Refused | null => {
  if (!isRecord(said) || !isRecord(said.refusal)) return null
  const [code, message] = [textIn(said.refusal, 'code'), textIn(said.refusal, 'message')]
  return code && message ? { code, message, messageEn: textIn(said.refusal, 'messageEn') ?? message } : null
}

export async function askDoor(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: Record<string, unknown>,
  headers: Readonly<Record<string, string>> = {},
): Promise<DoorAnswer> {
  try {
    const sent = body
      ? { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
      : { headers }
    const answer = await fetch(path, { method, credentials: 'same-origin', ...sent })
    const said: unknown = await answer.json().catch(() => null)
    const refusal = refusalIn(said)
    if (refusal) return { refusal }
    return answer.ok ? { said: isRecord(said) ? said : {} } : { fault: new Error(`HTTP ${answer.status}`) }
  } catch (error) {
    return { fault: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** What is asked before somebody is signed in. */
export type Step = {
  ticket: string
  need: 'SECOND_FACTOR' | 'NEW_PASSWORD' | 'ENROL'
  factors: FactorKind[]
  passkeyOptions: string | null
  totpUri: string | null
  totpSecret: string | null
}
const needs = ['SECOND_FACTOR', 'NEW_PASSWORD', 'ENROL'] as const

/** Null for what is no step. */
export function stepOf(said: unknown): Step | null {
  if (!isRecord(said)) return null
  const [ticket, need] = [textIn(said, 'ticket'), needs.find((one) => one === said.need)]
  if (!ticket || !need) return null
  const factors = listIn(said, 'factors').filter((one): one is FactorKind => one in words.FactorKind)
  const [passkeyOptions, totpUri, totpSecret] = [
    textIn(said, 'passkeyOptions'),
    textIn(said, 'totpUri'),
    textIn(said, 'totpSecret'),
  ]
  return { ticket, need, factors, passkeyOptions, totpUri, totpSecret }
}

/** How a try to sign in ended: well, with a further step, with the register's no, or with a fault on the way. */
export type SignIn =
  | { ok: true; ended: number; recoveryCodes: string[] }
  | { step: Step }
  | { refusal: Refused }
  | { fault: Error }

export async function signInAt(
  path: '/session' | '/session/continue' | '/session/resume',
  body: Record<string, unknown>,
): Promise<SignIn> {
  const answer = await askDoor('POST', path, body)
  if (!('said' in answer)) return answer
  const step = stepOf(answer.said.step)
  if (step) return { step }
  return { ok: true, ended: numberIn(answer.said, 'ended') ?? 0, recoveryCodes: listIn(answer.said, 'recoveryCodes') }
}

/** How the browser's session stands; of one that is over, why. */
export type SessionState =
  | {
      open: true
      sessionId: string
      idleMs: number
      /** Milliseconds from now on, unless it is used before. */
      idleInMs: number
      /** Milliseconds from now on. */
      endsInMs: number
      viewed: { id: string; displayName: string; endsInMs: number } | null
      provider: string | null
    }
  | { open: false; ended: string | null; provider: string | null }

const until = (said: Record<string, unknown>, name: string): number =>
  Date.parse(textIn(said, name) ?? '') - Date.parse(textIn(said, 'now') ?? '') // by the register's own clock

function viewedIn(said: Record<string, unknown>) {
  const { viewed } = said
  if (!isRecord(viewed)) return null
  const [id, displayName] = [textIn(viewed, 'id'), textIn(viewed, 'displayName')]
  return id && displayName ? { id, displayName, endsInMs: until(said, 'viewUntil') } : null
}

/** Null when the door does not answer. `unattended`: asked by the page's own clock, which is no use of the session. */
export async function readState(unattended = false): Promise<SessionState | null> {
  const answer = await askDoor('GET', '/session', undefined, unattended ? byClockHeader : {})
  if (!('said' in answer)) return null
  const { said } = answer
  const provider = textIn(said, 'provider')
  const [sessionId, idleMs] = [textIn(said, 'sessionId'), numberIn(said, 'idleMs')]
  if (said.open !== true || !sessionId || !idleMs) return { open: false, ended: textIn(said, 'ended'), provider }
  const [idleInMs, endsInMs] = [until(said, 'idleUntil'), until(said, 'endsAt')]
  return { open: true, sessionId, idleMs, idleInMs, endsInMs, viewed: viewedIn(said), provider }
}
