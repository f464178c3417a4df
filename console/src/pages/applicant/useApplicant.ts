// One applicant: the case with its latest receipt, and the two deeds a page offers on it.
import { useMutation } from '@urql/vue'
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { JudgeRelevanceInput, Role } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { holds, type Refused, useSession } from '../../session.ts'

// One question, so that a look is one entry of the log. What the person can be told later is asked when it is opened.
const Applicant = graphql(`
  query Applicant($id: ApplicationId!) {
    application(id: $id) {
      ...CaseShown
      determination { ...DeterminationShown }
      judgements { ...JudgementShown }
    }
  }
`)

const Determine = graphql(`
  mutation Determine($input: DetermineInput!) {
    determine(input: $input) {
      __typename
      ... on Determination { ...DeterminationShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

const JudgeRelevance = graphql(`
  mutation JudgeRelevance($input: JudgeRelevanceInput!) {
    judgeRelevance(input: $input) {
      __typename
      ... on RelevanceJudgement { ...JudgementShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

// Whom the deeds are offered to. The register decides; here a button is only spared to those it would always refuse.
const determiners: Role[] = ['HR_BUREAU', 'DEPARTMENT_SUPERVISOR', 'COMMITTEE_MEMBER']
const judges: Role[] = ['HR_BUREAU', 'SERIES_AUTHORITY', 'COMMITTEE_MEMBER']

/** What is said of one activity. The id is made once, so that sending it twice says it once. */
export type Opinion = Omit<JudgeRelevanceInput, 'personId'>

export function useApplicant(id: MaybeRefOrGetter<string>) {
  const session = useSession()
  const answer = useAnswer({
    query: Applicant,
    variables: computed(() => ({ id: toValue(id) })),
    context: { additionalTypenames: ['Determination', 'RelevanceJudgement'] },
  })
  const application = computed(() => answer.data.value?.application ?? null)
  const determination = computed(() => application.value?.determination ?? null)
  /** S89: on the day of filing, else today's. */
  const age = computed(() => application.value?.ageAtFiling ?? application.value?.person.age)

  const determine = useMutation(Determine)
  const judge = useMutation(JudgeRelevance)
  const refusal = ref<Refused>()
  const deedFault = ref<Error>()
  const may = (roles: Role[]) =>
    computed(() => {
      const me = session.me.value
      return me !== null && application.value?.access.purpose !== 'OWN_RECORD' && holds(me, ...roles)
    })

  async function judgeAgain() {
    refusal.value = deedFault.value = undefined
    const { data, error } = await determine.executeMutation({ input: { applicationId: toValue(id) } })
    if (data?.determine.__typename === 'Refusal') refusal.value = data.determine
    else if (error) deedFault.value = error
  }

  /** @returns whether the opinion was taken. */
  async function say(opinion: Opinion): Promise<boolean> {
    refusal.value = deedFault.value = undefined
    const personId = application.value?.person.id
    if (personId === undefined) return false
    const { data, error } = await judge.executeMutation({ input: { ...opinion, personId } })
    if (data?.judgeRelevance.__typename === 'Refusal') refusal.value = data.judgeRelevance
    else if (error) deedFault.value = error
    return data?.judgeRelevance.__typename === 'RelevanceJudgement'
  }

  return {
    application,
    age,
    determination,
    /** None where the whole task counts as done: hours were not asked for. */
    years: computed(() => (determination.value?.bySubstitution ? [] : (determination.value?.years ?? []))),
    /** Nothing was judged, or no line of it was: then the ledger can only be shown as told. */
    noLines: computed(() => (determination.value?.lines ?? []).length === 0),
    /** There may be a receipt, but it could not be read: never to be shown as not judged, let alone as failed. */
    unread: computed(() => application.value?.determination == null && answer.partial.value !== undefined),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: computed(() => answer.fault.value ?? (application.value === null ? answer.partial.value : undefined)),
    partial: answer.partial,
    again: answer.again,
    mayDetermine: may(determiners),
    mayJudge: may(judges),
    judging: determine.fetching,
    saying: judge.fetching,
    refusal,
    deedFault,
    judgeAgain,
    say,
  }
}
