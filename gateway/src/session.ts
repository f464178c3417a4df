// The session: a cookie here, a row in people. The gateway keeps nothing, so one that is closed is closed at the next request.
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { type Call, type Purpose, plainStanding, purposes, type Standing } from '@jijiao/kernel/caller'
import { type AccountId, parseId } from '@jijiao/kernel/ids'
import type { Asked } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { type CallSubgraph, isRecord, type Kind } from './hops.ts'
import { type SessionQuestion, sessionDocuments } from './sessionDocuments.ts'

/** Who asks, and how firmly they stand. */
export type Asker = Standing & {
  account: AccountId
  /** Of a machine: what its token is for, whatever it writes beside it. */
  purpose?: Purpose | null
  /** Of a machine: which kinds of answer its token is good for. */
  scopes?: ReadonlySet<string>
}

const tokenForm = /^[A-Za-z0-9_-]{16,256}$/

/** Over https the name itself binds the cookie to this host and to https; a browser refuses it otherwise. */
export const cookieName = (publicOrigin: string) => (publicOrigin.startsWith('https:') ? '__Host-jijiao' : 'jijiao')

/** The cookie of that name, or null. Two of the name are somebody's attempt to slip one in: then neither counts. */
export function cookieOf(asked: Asked, name: string): string | null {
  const pairs = (asked.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const [value, ...more] = pairs.filter(([key]) => key === name).map(([, text]) => text ?? '')
  return value !== undefined && more.length === 0 ? value : null
}

/** An address as it is counted: a network of IPv6 is one subscriber's. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', rest] = plain.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const later = (rest ?? '').split(':').filter(Boolean)
  const all =
    rest === undefined
      ? groups
      : [...groups, ...Array(Math.max(0, 8 - groups.length - later.length)).fill('0'), ...later]
  return `${all.slice(0, 4).join(':')}::`
}

export type Sessions = ReturnType<typeof openSessions>

/** @param key of people: what an address is told by is keyed with it, so that nobody reads an address out of the table. */
export function openSessions(callSubgraph: CallSubgraph, publicOrigin: string, key: Buffer) {
  const name = cookieName(publicOrigin)
  const secure = publicOrigin.startsWith('https:') ? '; Secure' : ''
  /** No other site's page can have it sent, not even by a link: the pages themselves need no session. */
  const cookie = (token: string, more = '') => `${name}=${token}; Path=/; HttpOnly; SameSite=Strict${secure}${more}`
  const noCookie = () => cookie('', '; Max-Age=0')
  /** A sign-in that came back from the provider half done: its ticket, for the page that asks what is next. */
  const stepName = `${name}-step`
  const stepCookie = (ticket: string) =>
    `${stepName}=${ticket}; Path=/; HttpOnly; SameSite=Strict; Max-Age=300${secure}`
  const noStepCookie = () => `${stepName}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0${secure}`

  /** People is asked by the gateway itself, on nobody's account. */
  async function ask(asked: Asked, kind: Kind, operation: SessionQuestion, variables: Record<string, unknown>) {
    const call: Call = {
      account: null,
      purpose: null,
      operation: `session.${operation}`,
      request: asked.request,
      ...plainStanding,
    }
    const answer = await callSubgraph('people', { query: sessionDocuments[operation], variables }, call, {
      kind,
      signal: asked.signal,
    })
    if (!answer.data || answer.errors.length > 0) throw new SubgraphFault('people', 'UNREADABLE', kind === 'mutation')
    return answer.data
  }

  function secretIn(asked: Asked, cookie: string): string | null {
    const secret = cookieOf(asked, cookie)
    return secret !== null && tokenForm.test(secret) ? secret : null
  }
  const tokenOf = (asked: Asked) => secretIn(asked, name)

  /** What the lock counts an address by. */
  const sourceOf = (asked: Asked): string =>
    createHmac('sha256', key)
      .update(`source ${networkOf(asked.source)}`)
      .digest('base64url')

  /** What people says of the request's session; null: nobody's. */
  async function hereOf(asked: Asked, more: 'account' | 'state'): Promise<Record<string, unknown> | null> {
    const token = tokenOf(asked)
    if (token === null) return null
    const { sessionAccount: account } = await ask(asked, 'query', more, { token, unattended: isUnattended(asked) })
    return isRecord(account) ? account : null
  }

  /**
   * Whose session the request belongs to; null: nobody's.
   * @throws SubgraphFault when people does not answer: not knowing is not the same as being signed out.
   */
  async function askerOf(asked: Asked): Promise<Asker | null> {
    const here = await hereOf(asked, 'account')
    const account = here && parseId('AccountId', here.id)
    if (!here || !account) return null
    const steppedUpAt = typeof here.steppedUpAt === 'string' ? Date.parse(here.steppedUpAt) : null
    return { ...plainStanding, account, steppedUpAt, viewAs: parseId('AccountId', here.viewAs) }
  }

  /** Whoever signs in anew leaves no open session behind in the same browser. */
  async function forget(asked: Asked) {
    const token = tokenOf(asked)
    if (token !== null) await ask(asked, 'mutation', 'close', { token })
  }

  return {
    ask,
    tokenOf,
    sourceOf,
    hereOf,
    askerOf,
    forget,
    cookie,
    noCookie,
    stepCookie,
    noStepCookie,
    stepTicketOf: (asked: Asked) => secretIn(asked, stepName),
    isToken: (text: unknown) => typeof text === 'string' && tokenForm.test(text),
  }
}

/** A page asks by its own clock: nobody's hand does, and so it keeps no session from falling idle. Who says so gains nothing by it. */
const isUnattended = (asked: Asked): boolean => asked.headers['x-jijiao-by'] === 'clock'

/** What the caller says it is for; anything else is as if nothing was said. */
export function purposeOf(asked: Asked): Purpose | null {
  const said = asked.headers['x-jijiao-purpose']
  return purposes.find((purpose) => purpose === said) ?? null
}
