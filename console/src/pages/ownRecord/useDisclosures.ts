// 谁看过我的档案: every time somebody was shown this record, page by page, latest first; what was asked about it, and the proof of it.
import { useClientHandle, useMutation } from '@urql/vue'
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { byClock, useClock } from '../../byClock.ts'
import { graphql } from '../../generated/index.ts'
import { newId } from '../../parts/newId.ts'
import type { Refused } from '../../session.ts'

const OwnDisclosures = graphql(`
  query OwnDisclosures($first: Int!, $after: String) {
    me {
      id
      person {
        id
        disclosures(first: $first, after: $after) {
          next
          disclosures {
            id action purpose basis operation aside sealedUntil recordedAt
            account { id displayName organisationName }
            inquiry { receipt agency agreementNumber legalBasis ask }
            question { id text recordedAt answer { id text recordedAt answeredBy { id displayName organisationName } } }
          }
        }
      }
    }
  }
`)

/** Asked every few seconds while the page is open: an id, and no look of its own; a way through the person would be one. */
const NewestDisclosure = graphql(`
  query NewestDisclosure { newestDisclosure }
`)

const OwnProof = graphql(`
  query OwnProof($first: Int!, $after: String) {
    me { id person { id disclosures(first: $first, after: $after) { disclosures { id logged { entryId index proof } } } } }
  }
`)

const AskAboutLook = graphql(`
  mutation AskAboutLook($input: AskAboutLookInput!) {
    askAboutLook(input: $input) {
      __typename
      ... on LookQuestion { id text recordedAt }
      ... on Refusal { code message messageEn source }
    }
  }
`)

/** Milliseconds: a look is on the screen within five seconds. */
const everyMs = 3000
const first = 20

export function useDisclosures() {
  const { client } = useClientHandle()
  const trail = ref<string[]>([]) // the keys of the pages up to the one shown
  const after = computed(() => trail.value[trail.value.length - 1])
  const answer = useAnswer({
    query: OwnDisclosures,
    variables: computed(() => ({ first, after: after.value })),
    context: { additionalTypenames: ['Disclosure'] },
  })
  const shown = computed(() => answer.data.value?.me?.person?.disclosures)
  // Behind the first page there is nothing to compare with, and nothing to read again.
  const newestShown = () =>
    trail.value.length > 0 ? undefined : shown.value && (shown.value.disclosures[0]?.id ?? null)
  useNewest(client, newestShown, answer.againByClock)
  const asking = useMutation(AskAboutLook)

  /** @returns the register's no, or null when it was asked. @throws when the register could not be reached. */
  async function ask(entryId: string, text: string): Promise<Refused | null> {
    const { data, error } = await asking.executeMutation({ input: { id: newId('que'), entryId, text } })
    if (!data) throw error ?? new Error('No answer.')
    answer.again()
    return data.askAboutLook.__typename === 'Refusal' ? data.askAboutLook : null
  }

  /** The proof of one entry of the page shown; null while there is none. */
  async function proofOf(id: string): Promise<string | null> {
    const { data } = await client
      .query(OwnProof, { first, after: after.value }, { requestPolicy: 'network-only' })
      .toPromise()
    const told = data?.me?.person?.disclosures.disclosures.find((one) => one.id === id)
    return told?.logged.proof ?? null
  }

  return {
    disclosures: computed(() => shown.value?.disclosures ?? []),
    next: computed(() => shown.value?.next ?? null),
    page: computed(() => trail.value.length + 1),
    goFirst: () => {
      trail.value = []
    },
    goBack: () => {
      trail.value = trail.value.slice(0, -1)
    },
    goOn: (cursor: string) => {
      trail.value = [...trail.value, cursor]
    },
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: computed(() => answer.fault.value ?? (shown.value ? undefined : answer.partial.value)),
    again: answer.again,
    ask,
    asking: asking.fetching,
    proofOf,
  }
}

/** Asks whether anything is newer than what is shown while the page is looked at, and reads the list again when it is: once for each. */
function useNewest(
  client: ReturnType<typeof useClientHandle>['client'],
  newestShown: () => string | null | undefined,
  again: () => void,
) {
  let asked: string | null | undefined
  async function look() {
    if (newestShown() === undefined) return
    const { data } = await client.query(NewestDisclosure, {}, byClock).toPromise()
    const newest = data?.newestDisclosure
    const here = newestShown()
    if (!newest || here === undefined || newest === here || newest === asked) return
    asked = newest
    again()
  }
  useClock(look, everyMs)
}
