// The session: a cookie here, a row in people. The gateway keeps nothing, so one that is closed is closed at the next request.
import { type Call, type Purpose, plainStanding, purposes, type Standing } from '@jijiao/kernel/caller'
import { type AccountId, parseId } from '@jijiao/kernel/ids'
import { type Answered, type Asked, fault, json, readJson } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { type CallSubgraph, isRecord, type Kind } from './hops.ts'

/** Who asks, and how firmly they stand. */
export type Asker = Standing & {
  account: AccountId
  /** Of a machine: what its token is for, whatever it writes beside it. */
  purpose?: Purpose | null
  /** Of a machine: which kinds of answer its token is good for. */
  scopes?: ReadonlySet<string>
}

const bodyBytes = 4_096
const tokenForm = /^[A-Za-z0-9_-]{16,256}$/

const documents = {
  open: 'mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { __typename ... on OpenSession { token } ... on Refusal { code message messageEn } } }',
  close: 'mutation CloseSession($token: String!) { closeSession(token: $token) }',
  account: 'query SessionAccount($token: String!) { sessionAccount(token: $token) { id } }',
}

/** Over https the name itself binds the cookie to this host and to https; a browser refuses it otherwise. */
export const cookieName = (publicOrigin: string) => (publicOrigin.startsWith('https:') ? '__Host-jijiao' : 'jijiao')

export function openSessions(callSubgraph: CallSubgraph, publicOrigin: string) {
  const name = cookieName(publicOrigin)
  const secure = publicOrigin.startsWith('https:') ? '; Secure' : ''
  const cookie = (token: string, more = '') => `${name}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}${more}`

  /** People is asked by the gateway itself, on nobody's account. */
  async function ask(asked: Asked, kind: Kind, operation: keyof typeof documents, variables: Record<string, unknown>) {
    const call: Call = {
      account: null,
      purpose: null,
      operation: `session.${operation}`,
      request: asked.request,
      ...plainStanding,
    }
    const answer = await callSubgraph('people', { query: documents[operation], variables }, call, {
      kind,
      signal: asked.signal,
    })
    if (!answer.data || answer.errors.length > 0) throw new SubgraphFault('people', 'UNREADABLE', kind === 'mutation')
    return answer.data
  }

  /** Two cookies of the name are somebody's attempt to slip one in: then neither counts. */
  function tokenOf(asked: Asked): string | null {
    const pairs = (asked.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
    const [token, ...more] = pairs.filter(([key]) => key === name).map(([, value]) => value ?? '')
    return token !== undefined && more.length === 0 && tokenForm.test(token) ? token : null
  }

  /**
   * Whose session the request belongs to; null: nobody's.
   * @throws SubgraphFault when people does not answer: not knowing is not the same as being signed out.
   */
  async function askerOf(asked: Asked): Promise<Asker | null> {
    const token = tokenOf(asked)
    if (token === null) return null
    const { sessionAccount: account } = await ask(asked, 'query', 'account', { token })
    const id = isRecord(account) ? parseId('AccountId', account.id) : null
    return id && { account: id, ...plainStanding }
  }

  async function open(asked: Asked): Promise<Answered> {
    const body = await readJson(asked, bodyBytes)
    if ('refused' in body) return body.refused
    const { login, password } = isRecord(body.value) ? body.value : {}
    if (typeof login !== 'string' || typeof password !== 'string') {
      return fault(400, 'BAD_REQUEST', '请填写账号和密码。', 'An account and a password are needed.')
    }
    const { openSession: session } = await ask(asked, 'mutation', 'open', { input: { login, password } })
    if (!isRecord(session)) throw new SubgraphFault('people', 'UNREADABLE', false)
    if (session.__typename === 'Refusal') {
      const { code, message, messageEn } = session
      return json(code === 'LOCKED_OUT' ? 423 : 401, { refusal: { code, message, messageEn } })
    }
    if (typeof session.token !== 'string' || !tokenForm.test(session.token))
      throw new SubgraphFault('people', 'UNREADABLE', false)
    await forget(asked)
    return json(200, { ok: true }, { 'set-cookie': cookie(session.token) })
  }

  /** Whoever signs in anew leaves no open session behind in the same browser. */
  async function forget(asked: Asked) {
    const token = tokenOf(asked)
    if (token !== null) await ask(asked, 'mutation', 'close', { token })
  }

  /** The browser forgets its session in any case; where people does not answer, the session itself is still open, and that is said. */
  async function close(asked: Asked): Promise<Answered> {
    const headers = { 'set-cookie': cookie('', '; Max-Age=0') }
    try {
      await forget(asked)
      return { status: 204, headers, body: '' }
    } catch (why) {
      if (!(why instanceof SubgraphFault)) throw why
      return fault(503, 'SUBGRAPH_DOWN', why.sentence.zh, why.sentence.en, headers)
    }
  }

  return { askerOf, open, close }
}

/** What the caller says it is for; anything else is as if nothing was said. */
export function purposeOf(asked: Asked): Purpose | null {
  const said = asked.headers['x-jijiao-purpose']
  return purposes.find((purpose) => purpose === said) ?? null
}
