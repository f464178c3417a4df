// Who is signed in, and what they may open. Rights are the register's to decide: here they only decide what is offered.
import type { Client } from '@urql/core'
import { computed, type InjectionKey, inject, shallowRef } from 'vue'
import { inForce, today } from './days.ts'
import type { Role, SessionQuery } from './generated/graphql.ts'
import { graphql } from './generated/index.ts'
import { readState, type SessionState, type SignIn, signInAt } from './sessionDoor.ts'
import { noteState } from './sessionLeft.ts'
import { words } from './words.ts'

export { type Refused, refusalIn, type SignIn } from './sessionDoor.ts'

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

// In somebody else's view the menu is theirs. Asked at the register, which decides and logs; no person is in the answer.
const ViewedRoles = graphql(`
  query ViewedRoles($accountId: AccountId!) {
    viewedRights(accountId: $accountId) {
      __typename
      ... on ViewedRights { roles { role heldFrom heldUntil jurisdiction { path } } }
    }
  }
`)

/** `viewing`: the roles are those of the account that is looked through. */
export type Me = NonNullable<SessionQuery['me']> & { viewing?: true }
export type SessionHere = ReturnType<typeof makeSession>
export const sessionKey: InjectionKey<SessionHere> = Symbol('session')

export const holds = (me: Me, ...roles: readonly Role[]): boolean =>
  me.roles.some((grant) => roles.includes(grant.role) && inForce(grant, today()))

const isRole = (text: string): text is Role => text in words.Role

/** @param askToSignIn keeps the place, and asks whoever is there to sign in. */
export function makeSession(client: Client, askToSignIn: () => void = () => {}) {
  const me = shallowRef<Me | null>(null)
  const demonstration = shallowRef<SessionQuery['demonstrationAccounts']>([])
  const known = shallowRef(false) // whether the register has been asked
  const fault = shallowRef<Error>()
  const state = shallowRef<SessionState | null>(null)

  async function load() {
    const { data, error } = await client.query(Session, {}, { requestPolicy: 'network-only' }).toPromise()
    me.value = data?.me ? await throughOthers(data.me) : null
    demonstration.value = data?.demonstrationAccounts ?? []
    fault.value = data ? undefined : error
    known.value = data !== undefined
  }

  /** Who may look through another's eyes is asked whether they do: then pages and menu are offered as that account has them. */
  async function throughOthers(own: Me): Promise<Me> {
    if (!holds(own, 'SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR')) return own
    await stand()
    const viewed = state.value?.open ? state.value.viewed : null
    if (!viewed) return own
    const asked = { accountId: viewed.id }
    const { data } = await client.query(ViewedRoles, asked, { requestPolicy: 'network-only' }).toPromise()
    const rights = data?.viewedRights
    const told = rights?.__typename === 'ViewedRights' ? rights.roles : []
    const roles = told.flatMap(({ role, heldFrom, heldUntil, jurisdiction }) =>
      isRole(role) ? [{ role, area: jurisdiction?.path ?? '', heldFrom, heldUntil }] : [],
    )
    return { ...own, roles, viewing: true }
  }

  /** How long the session goes on, whose eyes it looks through. Asking is using, but by the page's own clock. */
  async function stand(unattended = false) {
    state.value = await readState(unattended)
    if (state.value?.open) noteState(state.value)
  }

  /** On success the whole page is loaded anew, so that nothing the last person read stays in memory. */
  const signIn = (login: string, password: string): Promise<SignIn> => signInAt('/session', { login, password })

  async function signOut() {
    await fetch('/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => null)
    location.assign('/sign-in')
  }

  return {
    me: computed(() => me.value),
    demonstration: computed(() => demonstration.value),
    known: computed(() => known.value),
    fault: computed(() => fault.value),
    state: computed(() => state.value),
    load,
    stand,
    signIn,
    signOut,
    askToSignIn,
  }
}

export function useSession(): SessionHere {
  const session = inject(sessionKey)
  if (!session) throw new Error('No session was provided to this page.')
  return session
}
