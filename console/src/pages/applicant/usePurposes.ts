// Verdicts for every purpose side by side (S10): asked when the panel is opened, since each question is a look that is logged.
import { useMutation } from '@urql/vue'
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { Purpose } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import type { Refused } from '../../session.ts'

const ApplicantPurposes = graphql(`
  query ApplicantPurposes($id: ApplicationId!) {
    application(id: $id) {
      id
      titleReview: determination { ...PurposeShown }
      annualAssessment: determination(purpose: ANNUAL_ASSESSMENT) { ...PurposeShown }
      appointment: determination(purpose: APPOINTMENT) { ...PurposeShown }
      registration: determination(purpose: REGISTRATION) { ...PurposeShown }
    }
  }
  fragment PurposeShown on Determination {
    id purpose verdict judgedOn outdated
    summary { zh en }
    rule { id title documentId documentNumber }
  }
`)

const DetermineFor = graphql(`
  mutation DetermineFor($input: DetermineInput!) {
    determine(input: $input) {
      __typename
      ... on Determination { ...PurposeShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export function usePurposes(id: MaybeRefOrGetter<string>, opened: MaybeRefOrGetter<boolean>) {
  const answer = useAnswer({
    query: ApplicantPurposes,
    variables: computed(() => ({ id: toValue(id) })),
    pause: computed(() => !toValue(opened)),
    context: { additionalTypenames: ['Determination', 'RelevanceJudgement', 'HourEntry'] },
  })
  const application = computed(() => answer.data.value?.application ?? null)
  const determine = useMutation(DetermineFor)
  const refusal = ref<Refused>()
  const deedFault = ref<Error>()
  const judging = ref<Purpose>()

  async function judge(purpose: Purpose) {
    refusal.value = deedFault.value = undefined
    judging.value = purpose
    const { data, error } = await determine.executeMutation({ input: { applicationId: toValue(id), purpose } })
    judging.value = undefined
    if (data?.determine.__typename === 'Refusal') refusal.value = data.determine
    else if (error) deedFault.value = error
  }

  return {
    /** Latest receipt by purpose; null where nobody judged for it, or the right does not open it. */
    receipts: computed(() => ({
      TITLE_REVIEW: application.value?.titleReview ?? null,
      ANNUAL_ASSESSMENT: application.value?.annualAssessment ?? null,
      APPOINTMENT: application.value?.appointment ?? null,
      REGISTRATION: application.value?.registration ?? null,
    })),
    here: computed(() => application.value !== null),
    waiting: answer.waiting,
    fault: computed(() => answer.fault.value ?? answer.partial.value),
    again: answer.again,
    judging,
    refusal,
    deedFault,
    judge,
  }
}
