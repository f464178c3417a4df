// What came before: asked only when somebody opens it, since each question is a look of its own in the log.
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'

const ApplicantHistory = graphql(`
  query ApplicantHistory($id: ApplicationId!) {
    application(id: $id) {
      id number filedOn recordedAt
      determinations {
        id purpose verdict judgedOn asOf recordedAt totalTenths shortTenths
        summary { zh en }
        rule { id title documentId documentNumber }
      }
      judgements { ...JudgementShown }
      person { id ledger { ...EntryShown } }
    }
  }
`)

export function useHistory(id: MaybeRefOrGetter<string>, opened: MaybeRefOrGetter<boolean>) {
  const answer = useAnswer({
    query: ApplicantHistory,
    variables: computed(() => ({ id: toValue(id) })),
    pause: computed(() => !toValue(opened)),
    context: { additionalTypenames: ['Determination', 'RelevanceJudgement', 'HourEntry'] },
  })
  const history = computed(() => answer.data.value?.application ?? null)
  return {
    history,
    waiting: answer.waiting,
    fault: computed(() => answer.fault.value ?? (history.value === null ? answer.partial.value : undefined)),
    again: answer.again,
  }
}
