// Signing in with an account, as one of the demonstration's people, or through the identity provider; and what is asked on the way.
import { computed, onMounted, ref } from 'vue'
import { type Refused, useSession } from '../../session.ts'
import { type SignIn, type Step, signInAt } from '../../sessionDoor.ts'

/** The demonstration's one password. Shown on the cards: it opens nothing but synthetic people. */
export const demonstrationPassword = 'jijiao-demo'

/** What the provider's way back left behind `#`: a word, and never what is to be typed or kept. Taken away at once. */
function arrivedWith(): string | null {
  const said = new URLSearchParams(location.hash.slice(1)).get('provider')
  if (location.hash) history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  return said
}

/** @param arrive leads on once the register has let somebody in */
export function useSignIn(arrive: () => void) {
  const session = useSession()
  const trying = ref<string>() // the login that is being tried
  const refusal = ref<Refused>()
  const fault = ref<Error>()
  const arrived = arrivedWith()
  const step = ref<Step | null>(null)
  /** Told once, before the page is left. */
  const codes = ref<string[]>([])
  onMounted(async () => {
    await session.stand()
    if (arrived === 'STEP') await resume()
  })

  function take(answer: SignIn) {
    refusal.value = fault.value = undefined
    if ('ok' in answer) {
      codes.value = answer.recoveryCodes
      if (answer.recoveryCodes.length === 0) return arrive() // `trying` stays: the page is about to go
      step.value = null
    }
    trying.value = undefined
    if ('step' in answer) step.value = answer.step
    if ('refusal' in answer) refusal.value = answer.refusal
    if ('fault' in answer) fault.value = answer.fault
  }

  async function signIn(login: string, password: string) {
    if (trying.value !== undefined) return
    trying.value = login
    refusal.value = fault.value = undefined
    take(await session.signIn(login, password))
  }

  /** Half signed in through the provider: what is asked next is told here, and was not in the address. */
  async function resume() {
    trying.value = ''
    take(await signInAt('/session/resume', {}))
  }

  async function goOn(proof: { code?: string; passkey?: string; newPassword?: string }) {
    if (trying.value !== undefined || !step.value) return
    trying.value = ''
    const answer = await signInAt('/session/continue', { ticket: step.value.ticket, ...proof })
    const over = 'refusal' in answer && answer.refusal.code === 'SIGN_IN_FAILED'
    take(answer)
    if (over) step.value = null
  }

  return {
    /** One card per account, in the register's order; none outside demonstration mode. */
    cards: computed(() => session.demonstration.value),
    /** What the button of the identity provider says; null where there is none. */
    provider: computed(() => session.state.value?.provider ?? null),
    /** Why the browser's last session is over. */
    ended: computed(() => (session.state.value?.open === false ? session.state.value.ended : null)),
    providerFailed: arrived === 'STEP' ? null : arrived,
    unread: session.fault,
    again: () => session.load(),
    trying,
    refusal,
    fault,
    step,
    codes,
    signIn,
    goOn,
    startOver() {
      step.value = null
      refusal.value = undefined
    },
    signInAs: (login: string) => signIn(login, demonstrationPassword),
  }
}
