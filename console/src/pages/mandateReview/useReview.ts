// 季度复核: every mandate in force with its use and what it suggests; several are kept or taken back at once.
import { useMutation } from '@urql/vue'
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import type { MandateReviewQuery, ReviewDecision } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { holds, type Refused, useSession } from '../../session.ts'

const MandateReview = graphql(`
  query MandateReview {
    mandateReview {
      suggestion decision reason persons
      mandate { ...MandateShown }
      use { ...MandateUseShown }
    }
  }
`)
const ReviewMandates = graphql(`
  mutation ReviewMandates($input: ReviewMandatesInput!) {
    reviewMandates(input: $input) {
      __typename
      ... on ReviewedMandates { mandates { ...MandateShown } }
      ... on Refusal { code message messageEn source }
    }
  }
`)
export type ReviewRow = MandateReviewQuery['mandateReview'][number]

/** What is not reviewed yet stands first, and of it what is to be taken back, then what is to be narrowed. */
const urgency = ({ decision, suggestion }: ReviewRow) =>
  (decision == null ? 0 : 10) + ['REVOKE', 'NARROW', 'KEEP'].indexOf(suggestion)

/** 2026 年第 4 季度 as the register writes it: 2026Q4. */
export const quarterOf = (day: string) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

export function useReview() {
  const session = useSession()
  const answer = useAnswer({ query: MandateReview, variables: {}, context: { additionalTypenames: ['Mandate'] } })
  const rows = computed(() =>
    [...(answer.data.value?.mandateReview ?? [])].sort((one, other) => urgency(one) - urgency(other)),
  )
  const review = useMutation(ReviewMandates)
  const refusal = ref<Refused>()
  const deedFault = ref<Error>()

  /** @returns whether the word was taken. */
  async function say(mandateIds: string[], decision: ReviewDecision, reason: string): Promise<boolean> {
    const { data, error } = await review.executeMutation({ input: { mandateIds, decision, reason } })
    refusal.value = data?.reviewMandates.__typename === 'Refusal' ? data.reviewMandates : undefined
    deedFault.value = refusal.value ? undefined : error
    if (!refusal.value && !error) answer.again()
    return !refusal.value && !error
  }
  return {
    rows,
    quarter: quarterOf(today()),
    say,
    refusal,
    deedFault,
    busy: review.fetching,
    mayRevoke: computed(() => session.me.value !== null && holds(session.me.value, 'SECURITY_ADMINISTRATOR')),
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}
