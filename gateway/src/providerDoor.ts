// The way to the province's identity provider and back: to sign in, or, signed in already, to sign in there once more.
import { type Answered, type Asked, fault } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { isRecord } from './hops.ts'
import type { Back, Provider } from './provider.ts'
import type { Sessions } from './session.ts'

const notThere = () => fault(404, 'NOT_FOUND', '没有此地址。', 'There is no such address.')
const unreadable = () => new SubgraphFault('people', 'UNREADABLE', false)
type Come = Extract<Back, { subject: string }>

export function openProviderDoor(sessions: Sessions, provider: Provider | null) {
  const { ask, sourceOf, forget, cookie, isToken, stepCookie } = sessions

  const leave = async (asked: Asked): Promise<Answered> => (provider ? provider.leave(asked) : notThere())

  /** Only who is signed in is sent to sign in once more. */
  async function leaveForStepUp(asked: Asked, ticket: string | null): Promise<Answered> {
    if (!provider) return notThere()
    if (!isToken(ticket)) return fault(400, 'BAD_REQUEST', '请重试。', 'Begin again.')
    if ((await sessions.askerOf(asked)) === null) return fault(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.')
    return provider.leaveForStepUp(String(ticket))
  }

  /** Back from the provider. What a redirection says is written down on its way: it holds neither secret nor ticket. */
  async function arrive(asked: Asked): Promise<Answered> {
    if (!provider) return notThere()
    const done = await provider.arrive(asked)
    const to = (path: string, ...cookies: string[]): Answered => ({
      status: 303,
      headers: { location: path },
      cookies: [provider.noCookie(), ...cookies],
      body: '',
    })
    if (done.stepUp !== null) return to(`/stepped-up#${(await provedAgain(asked, done)) ? 'DONE' : 'REFUSED'}`)
    return 'failed' in done ? to(`/sign-in#provider=${done.failed}`) : enter(asked, done, to)
  }

  /** A session, or a ticket in a cookie for the page that asks what is missing. */
  async function enter(
    asked: Asked,
    { issuer, subject, authAt }: Come,
    to: (path: string, ...cookies: string[]) => Answered,
  ): Promise<Answered> {
    const input = { issuer, subject, source: sourceOf(asked), authAt }
    const { openProviderSession: answer } = await ask(asked, 'mutation', 'provider', { input })
    if (!isRecord(answer)) throw unreadable()
    if (answer.__typename === 'Refusal') return to(`/sign-in#provider=${String(answer.code)}`)
    if (isRecord(answer.step) && isToken(answer.step.ticket))
      return to('/sign-in#provider=STEP', stepCookie(String(answer.step.ticket)))
    if (!isRecord(answer.session) || !isToken(answer.session.token)) throw unreadable()
    await forget(asked)
    return to('/', cookie(String(answer.session.token)))
  }

  /** The session itself goes on when its own page brings the ticket: its cookie is not sent on the way back from another site. */
  async function provedAgain(asked: Asked, done: Back): Promise<boolean> {
    if ('failed' in done || done.stepUp === null) return false
    const input = { ticket: done.stepUp, issuer: done.issuer, subject: done.subject }
    const { proveStepUp } = await ask(asked, 'mutation', 'proveStepUp', { input })
    return proveStepUp === true
  }

  return { leave, leaveForStepUp, arrive }
}
