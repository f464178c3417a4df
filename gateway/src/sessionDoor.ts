// The paths under /session: signing in and on, stepping up, whose eyes one looks through, signing out. What is decided, people decides.
import { type Answered, type Asked, fault, json, readJson } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { isRecord } from './hops.ts'
import type { Provider } from './provider.ts'
import { openProviderDoor } from './providerDoor.ts'
import type { Sessions } from './session.ts'

/** A name and a password; and a passkey's answer, the largest of what comes. */
const passwordBytes = 4_096
const proofBytes = 16_384

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const statusOf: Readonly<Record<string, number>> = { LOCKED_OUT: 423, BUSY: 503 }
const secondsUntilLess = '3'

function refused({ code, message, messageEn }: Record<string, unknown>, otherwise: number): Answered {
  const busy: Record<string, string> = code === 'BUSY' ? { 'retry-after': secondsUntilLess } : {}
  return json(statusOf[String(code)] ?? otherwise, { refusal: { code, message, messageEn } }, busy)
}

const unreadable = () => new SubgraphFault('people', 'UNREADABLE', false)
const badRequest = (zh: string, en: string) => fault(400, 'BAD_REQUEST', zh, en)
const signedOut = () => fault(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.')

export function openSessionDoor(sessions: Sessions, provider: Provider | null) {
  const { ask, tokenOf, sourceOf, forget, cookie, noCookie, isToken } = sessions

  /** Runs a deed with the fields of the body. */
  async function withBody(
    asked: Asked,
    deed: (given: Record<string, unknown>) => Promise<Answered>,
    mostBytes = proofBytes,
  ): Promise<Answered> {
    const body = await readJson(asked, mostBytes)
    if ('refused' in body) return body.refused
    return isRecord(body.value) ? deed(body.value) : badRequest('内容不正确。', 'This is not what is asked for.')
  }

  /** Either the cookie of a session, or what is asked next. */
  async function signedIn(asked: Asked, answer: unknown): Promise<Answered> {
    if (!isRecord(answer)) throw unreadable()
    if (answer.__typename === 'Refusal') return refused(answer, 401)
    const { session, step, recoveryCodes } = answer
    if (isRecord(step)) return json(200, { ok: false, step })
    if (!isRecord(session) || !isToken(session.token)) throw unreadable()
    await forget(asked)
    const said = { ok: true, ended: session.ended, recoveryCodes }
    return json(200, said, { 'set-cookie': cookie(String(session.token)) })
  }

  const open = (asked: Asked) =>
    withBody(
      asked,
      async ({ login, password }) => {
        if (typeof login !== 'string' || typeof password !== 'string')
          return badRequest('请填写账号和密码。', 'An account and a password are needed.')
        const { openSession } = await ask(asked, 'mutation', 'open', {
          input: { login, password, source: sourceOf(asked) },
        })
        return signedIn(asked, openSession)
      },
      passwordBytes,
    )

  const goOn = (asked: Asked) =>
    withBody(asked, async ({ ticket, code, passkey, newPassword }) => {
      if (typeof ticket !== 'string') return badRequest('请重新登录。', 'Begin again.')
      const input = { ticket, code: text(code), passkey: text(passkey), newPassword: text(newPassword) }
      const { continueSession } = await ask(asked, 'mutation', 'continue', { input })
      return signedIn(asked, continueSession)
    })

  /** What is asked next of a sign-in that came back from the provider half done; told to the page that asks, by the cookie it was given. */
  async function resume(asked: Asked): Promise<Answered> {
    const ticket = sessions.stepTicketOf(asked)
    const answer = ticket && (await ask(asked, 'mutation', 'resume', { ticket })).resumeSession
    const said = answer ? await signedIn(asked, answer) : signedOut()
    const { 'set-cookie': entered, ...headers } = said.headers
    return { ...said, headers, cookies: [sessions.noStepCookie(), ...(entered ? [entered] : [])] }
  }

  /** How the session stands, for the warning before it ends; of a former one, why it is over. */
  async function state(asked: Asked): Promise<Answered> {
    const providerName = provider?.name ?? null
    const here = await sessions.hereOf(asked, 'state')
    if (here) return json(200, { open: true, ...here, now: new Date().toISOString(), provider: providerName })
    const token = tokenOf(asked)
    const ended = token && (await ask(asked, 'query', 'ending', { token })).sessionEnding
    return json(200, { open: false, ended: ended ?? null, provider: providerName })
  }

  async function beginStepUp(asked: Asked): Promise<Answered> {
    const token = tokenOf(asked)
    const { beginStepUp: choice } = token
      ? await ask(asked, 'mutation', 'beginStepUp', { token, source: sourceOf(asked) })
      : { beginStepUp: null }
    return isRecord(choice) ? json(200, choice) : signedOut()
  }

  const stepUp = (asked: Asked) =>
    withBody(asked, async ({ ticket, password, code, passkey }) => {
      const token = tokenOf(asked)
      if (token === null) return signedOut()
      if (typeof ticket !== 'string') return badRequest('请重试。', 'Begin again.')
      const proof = { password: text(password), code: text(code), passkey: text(passkey) }
      const input = { token, ticket, source: sourceOf(asked), ...proof }
      const { stepUp: answer } = await ask(asked, 'mutation', 'stepUp', { input })
      if (!isRecord(answer)) throw unreadable()
      if (answer.__typename === 'Refusal') return refused(answer, 403)
      if (!isToken(answer.token)) throw unreadable()
      return json(200, { ok: true }, { 'set-cookie': cookie(String(answer.token)) })
    })

  const view = (asked: Asked) =>
    withBody(asked, async ({ account }) => {
      const token = tokenOf(asked)
      if (token === null) return signedOut()
      const { viewSession } = await ask(asked, 'mutation', 'view', { token, account: text(account) })
      if (!isRecord(viewSession)) throw unreadable()
      return viewSession.__typename === 'Refusal'
        ? refused(viewSession, 403)
        : json(200, { ok: true, account: viewSession.account })
    })

  /** The browser forgets its session in any case; where people does not answer, the session itself is still open, and that is said. */
  async function close(asked: Asked): Promise<Answered> {
    const headers = { 'set-cookie': noCookie() }
    try {
      await forget(asked)
      return { status: 204, headers, body: '' }
    } catch (why) {
      if (!(why instanceof SubgraphFault)) throw why
      return fault(503, 'SUBGRAPH_DOWN', why.sentence.zh, why.sentence.en, headers)
    }
  }

  const { leave, leaveForStepUp, arrive } = openProviderDoor(sessions, provider)
  const paths: Readonly<Record<string, (asked: Asked) => Promise<Answered>>> = {
    'GET /session': state,
    'POST /session': open,
    'DELETE /session': close,
    'POST /session/continue': goOn,
    'POST /session/resume': resume,
    'POST /session/step-up/begin': beginStepUp,
    'POST /session/step-up/provider': (asked) => withBody(asked, (given) => leaveForStepUp(asked, text(given.ticket))),
    'POST /session/step-up': stepUp,
    'POST /session/view': view,
    'GET /session/provider': leave,
    'GET /session/callback': arrive,
  }

  return async (asked: Asked): Promise<Answered> => {
    const [path = ''] = asked.path.split('?', 1)
    const way = paths[`${asked.method} ${path}`]
    return way
      ? way(asked)
      : fault(405, 'BAD_REQUEST', '方法不可用。', 'No such method here.', { allow: 'GET, POST, DELETE' })
  }
}
