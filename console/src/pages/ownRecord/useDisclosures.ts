// 谁看过我的档案: every time somebody was shown this record, page by page, latest first.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'

const OwnDisclosures = graphql(`
  query OwnDisclosures($first: Int!, $after: String) {
    me {
      id
      person {
        id
        disclosures(first: $first, after: $after) {
          next
          disclosures {
            id purpose basis operation recordedAt
            account { id displayName organisationName }
            inquiry { receipt agency agreementNumber legalBasis ask }
          }
        }
      }
    }
  }
`)

export function useDisclosures() {
  const trail = ref<string[]>([]) // the keys of the pages up to the one shown
  const answer = useAnswer({
    query: OwnDisclosures,
    variables: computed(() => ({ first: 20, after: trail.value[trail.value.length - 1] })),
    context: { additionalTypenames: ['Disclosure'] },
  })
  const shown = computed(() => answer.data.value?.me?.person?.disclosures)
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
  }
}
