// What another account may see, for fifteen minutes: decisions and lists of fields. The register logs each look, and tells nothing of anybody.
import { computed, onBeforeUnmount, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'

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

/** A view ends by itself after this long, in milliseconds. */
export const viewMs = 15 * 60_000

export function useViewAs() {
  const accounts = useAnswer({ query: ViewableAccounts, variables: {} })
  const accountId = ref('')
  const on = ref(today())
  const endsAt = ref<number | null>(null)
  const now = ref(Date.now())
  const left = computed(() => (endsAt.value === null ? 0 : Math.max(0, endsAt.value - now.value)))
  const viewing = computed(() => endsAt.value !== null && left.value > 0)
  const ended = computed(() => endsAt.value !== null && left.value === 0)
  const timer = setInterval(() => {
    now.value = Date.now()
  }, 1000)
  onBeforeUnmount(() => clearInterval(timer))

  const answer = useAnswer({
    query: ViewedRights,
    variables: computed(() => ({ accountId: accountId.value, on: on.value })),
    pause: computed(() => !viewing.value),
    context: { requestPolicy: 'network-only' },
  })
  const answered = computed(() => (viewing.value ? answer.data.value?.viewedRights : undefined))
  return {
    accounts: computed(() => accounts.data.value?.viewableAccounts ?? []),
    accountId,
    on,
    viewing,
    ended,
    /** Minutes and seconds that are left: 14:32. */
    leftWords: computed(() => {
      const seconds = Math.ceil(left.value / 1000)
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    }),
    rights: computed(() => (answered.value?.__typename === 'ViewedRights' ? answered.value : null)),
    refusal: computed(() => (answered.value?.__typename === 'Refusal' ? answered.value : null)),
    waiting: computed(() => viewing.value && answer.waiting.value),
    fault: computed(() => accounts.fault.value ?? (viewing.value ? answer.fault.value : undefined)),
    begin() {
      now.value = Date.now()
      endsAt.value = Date.now() + viewMs
    },
    end() {
      endsAt.value = null
    },
    again() {
      accounts.again()
      if (viewing.value) answer.again()
    },
  }
}
