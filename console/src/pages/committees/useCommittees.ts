// The register of committees, with their filings and seats; and the filings that wait for a second person.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { filingOf } from '../../parts/seat/shown.ts'

const Committees = graphql(`
  query Committees {
    committees {
      id name family filedUntil
      filings { ...CommitteeFilingShown }
      members { id state }
    }
    waitingFilings { ...CommitteeFilingShown }
  }
`)

export function useCommittees() {
  const list = useListState({ text: '', family: '' })
  const answer = useAnswer({
    query: Committees,
    variables: {},
    context: { additionalTypenames: ['Committee', 'CommitteeFiling', 'CommitteeMember'] },
  })
  const all = computed(() => answer.data.value?.committees ?? [])
  return {
    list,
    all,
    shown: computed(() => {
      const { text, family } = list.filter.value
      return all.value
        .filter((one) => one.name.includes(text) && (family === '' || one.family === family))
        .map((one) => ({ ...one, filing: filingOf(one.filings) }))
    }),
    filings: computed(() => answer.data.value?.waitingFilings ?? []),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
