// Signing in with an account, or as one of the demonstration's people.
import { computed, ref } from 'vue'
import { type Refused, useSession } from '../../session.ts'

/** The demonstration's one password. Shown on the cards: it opens nothing but synthetic people. */
export const demonstrationPassword = 'jijiao-demo'

/** @param arrive leads on once the register has let somebody in */
export function useSignIn(arrive: () => void) {
  const session = useSession()
  const trying = ref<string>() // the login that is being tried
  const refusal = ref<Refused>()
  const fault = ref<Error>()

  async function signIn(login: string, password: string) {
    if (trying.value !== undefined) return
    trying.value = login
    refusal.value = undefined
    fault.value = undefined
    const answer = await session.signIn(login, password)
    if ('ok' in answer) return arrive() // `trying` stays: the page is about to go
    trying.value = undefined
    if ('refusal' in answer) refusal.value = answer.refusal
    else fault.value = answer.fault
  }

  return {
    /** One card per account, in the register's order; none outside demonstration mode. */
    cards: computed(() => session.demonstration.value),
    unread: session.fault,
    again: () => session.load(),
    trying,
    refusal,
    fault,
    signIn,
    signInAs: (login: string) => signIn(login, demonstrationPassword),
  }
}
