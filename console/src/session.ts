// Who is signed in, and what they may open. Rights are the register's to decide: here they only decide what is offered.
import type { Client } from '@urql/core'
import { computed, type InjectionKey, inject, shallowRef } from 'vue'
import { inForce, today } from './days.ts'
import type { Role, SessionQuery } from './generated/graphql.ts'
import { graphql } from './generated/index.ts'
import { noteSignIn } from './sessionLeft.ts'

// The person behind an account is not asked for here: that would be a look at a record, and be logged as one.
const Session = graphql(`
  query Session {
    me {
      id
      displayName
      organisationName
      roles { role area heldFrom heldUntil }
    }
    demonstrationAccounts { login displayName organisationName roles }
  }
`)

export type Me = NonNullable<SessionQuery['me']>
export type Refused = { code: string; message: string; messageEn: string; source?: string | null }
/** How a try to sign in ended: well, with the register's no, or with a fault on the way. */
export type SignIn = { ok: true } | { refusal: Refused } | { fault: Error }

export type SessionHere = ReturnType<typeof makeSession>
export const sessionKey: InjectionKey<SessionHere> = Symbol('session')

/** The register's no in an answer beside GraphQL. */
export const refusalIn = (body: unknown): Refused | null => {
  if (typeof body !== 'object' || body === null || !('refusal' in body)) return null
  const { refusal } = body
  if (typeof refusal !== 'object' || refusal === null || !('code' in refusal) || !('message' in refusal)) return null
  const message = String(refusal.message)
  return {
    code: String(refusal.code),
    message,
    messageEn: 'messageEn' in refusal ? String(refusal.messageEn) : message,
  }
}

export const holds = (me: Me, ...roles: readonly Role[]): boolean =>
  me.roles.some((grant) => roles.includes(grant.role) && inForce(grant, today()))

export function makeSession(client: Client) {
  const me = shallowRef<Me | null>(null)
  const demonstration = shallowRef<SessionQuery['demonstrationAccounts']>([])
  const known = shallowRef(false) // whether the register has been asked
  const fault = shallowRef<Error>()

  async function load() {
    const { data, error } = await client.query(Session, {}, { requestPolicy: 'network-only' }).toPromise()
    me.value = data?.me ?? null
    demonstration.value = data?.demonstrationAccounts ?? []
    fault.value = data ? undefined : error
    known.value = data !== undefined
  }

  /** On success the whole page is loaded anew, so that nothing the last person read stays in memory. */
  async function signIn(login: string, password: string): Promise<SignIn> {
    try {
      const answer = await fetch('/session', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password }),
      })
      if (answer.ok) {
        noteSignIn()
        return { ok: true }
      }
      const refusal = refusalIn(await answer.json().catch(() => null))
      return refusal ? { refusal } : { fault: new Error(`HTTP ${answer.status}`) }
    } catch (error) {
      return { fault: error instanceof Error ? error : new Error(String(error)) }
    }
  }

  async function signOut() {
    await fetch('/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => null)
    location.assign('/sign-in')
  }

  return {
    me: computed(() => me.value),
    demonstration: computed(() => demonstration.value),
    known: computed(() => known.value),
    fault: computed(() => fault.value),
    load,
    signIn,
    signOut,
  }
}

export function useSession(): SessionHere {
  const session = inject(sessionKey)
  if (!session) throw new Error('No session was provided to this page.')
  return session
}
