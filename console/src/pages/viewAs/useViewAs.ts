// What another account may see: decisions and lists of fields. The session looks through its eyes for fifteen minutes; the register logs that and each look.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'
import { type Refused, useSession } from '../../session.ts'
import { askDoor } from '../../sessionDoor.ts'

const ViewableAccounts = graphql(`
  query ViewableAccounts { viewableAccounts { id displayName organisationName } }
`)
const ViewedRights = graphql(`
  query ViewedRights($accountId: AccountId!, $on: Day!) {
    viewedRights(accountId: $accountId, on: $on) {
      __typename
      ... on ViewedRights {
        account { id displayName organisationName } on persons blocked
        roles { role basis heldFrom heldUntil jurisdiction { path name nameEn } series { code name nameEn } }
        mandates { persons mandate { ...MandateShown } }
        actions { action permitted sentence { zh en } }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export function useViewAs() {
  const session = useSession()
  const accounts = useAnswer({ query: ViewableAccounts, variables: {} })
  const viewed = computed(() => (session.state.value?.open ? session.state.value.viewed : null))
  const chosen = ref('')
  const accountId = computed({
    get: () => viewed.value?.id ?? chosen.value,
    set: (id: string) => {
      chosen.value = id
    },
  })
  const on = ref(today())
  const doorRefusal = ref<Refused>()
  const doorFault = ref<Error>()
  const busy = ref(false)

  const answer = useAnswer({
    query: ViewedRights,
    variables: computed(() => ({ accountId: accountId.value, on: on.value })),
    pause: computed(() => viewed.value === null || on.value === ''),
    context: { requestPolicy: 'network-only' },
  })
  const answered = computed(() => (viewed.value ? answer.data.value?.viewedRights : undefined))

  /** The whole console is loaded anew: what was read with one's own eyes must not stay beside what another sees. */
  async function begin() {
    busy.value = true
    doorRefusal.value = doorFault.value = undefined
    const said = await askDoor('POST', '/session/view', { account: chosen.value })
    busy.value = false
    if ('refusal' in said) doorRefusal.value = said.refusal
    else if ('fault' in said) doorFault.value = said.fault
    else location.assign('/view-as')
  }
  return {
    accounts: computed(() => accounts.data.value?.viewableAccounts ?? []),
    accountId,
    on,
    viewed,
    busy,
    rights: computed(() => (answered.value?.__typename === 'ViewedRights' ? answered.value : null)),
    refusal: computed(() => (answered.value?.__typename === 'Refusal' ? answered.value : doorRefusal.value)),
    waiting: computed(() => viewed.value !== null && answer.waiting.value),
    fault: computed(() => accounts.fault.value ?? doorFault.value ?? (viewed.value ? answer.fault.value : undefined)),
    begin,
    again() {
      accounts.again()
      if (viewed.value) answer.again()
    },
  }
}
