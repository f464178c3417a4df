// One agreement: read, taken a step further, its keys, its receipts, and one inquiry under it.
import { useClientHandle } from '@urql/vue'
import { computed, type Ref, ref, shallowRef } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { AgreementStep, AmendAgreementInput, AskUnderMutation, TitleLevel } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { newId } from '../../parts/newId.ts'
import { isRefusal, type Sent } from '../../parts/refused.ts'
import type { Refused } from '../../session.ts'

const OneAgreement = graphql(`
  query OneAgreement($id: AgreementId!) {
    agreement(id: $id) {
      id number sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state recordedAt
      agency { id name contact }
      clocks { awaits due left overdue byWeekends }
      earlierTerms { step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact }
      steps { number step reason actedOn actedBy { id displayName } }
      keys { kid algorithm recordedAt endedAt registeredBy { id displayName } }
      faults { day code count lastAt lastRequest }
    }
    titleSeries { code name nameEn }
    jurisdictions { path name nameEn parent }
  }
`)
const Receipts = graphql(`
  query AgreementReceipts($id: AgreementId!, $first: Int!, $after: String) {
    inquiries(agreementId: $id, first: $first, after: $after) {
      next
      inquiries { id receipt ask found answeredAt logEntryId logIndex }
    }
  }
`)
const Step = graphql(`
  mutation StepAgreement($input: StepAgreementInput!) {
    stepAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }
  }
`)
const Amend = graphql(`
  mutation AmendAgreement($input: AmendAgreementInput!) {
    amendAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }
  }
`)
const RegisterKey = graphql(`
  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {
    registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid } ... on Refusal { code message messageEn source } }
  }
`)
const EndKey = graphql(`
  mutation EndAgencyKey($kid: String!) {
    endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ... on Refusal { code message messageEn source } }
  }
`)
const AskUnder = graphql(`
  mutation AskUnder($input: InquireInput!) {
    inquire(input: $input) {
      __typename
      ... on Inquiry {
        id receipt found sandbox answeredAt logEntryId logIndex
        predicate { meets because proof { determination judgedOn rule { title document hash } } }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export type Answered = Extract<NonNullable<AskUnderMutation['inquire']>, { __typename: 'Inquiry' }>

export function useAgreement(id: Ref<string>) {
  const { client } = useClientHandle()
  const answer = useAnswer({
    query: OneAgreement,
    variables: computed(() => ({ id: id.value })),
    context: { additionalTypenames: ['Agreement', 'AgencyKey'] },
  })
  const trail = ref<string[]>([])
  const receipts = useAnswer({
    query: Receipts,
    variables: computed(() => ({ id: id.value, first: 20, after: trail.value[trail.value.length - 1] })),
    context: { additionalTypenames: ['Inquiry'] },
  })
  const refusal = shallowRef<Refused>()
  const fault = shallowRef<Error>()
  const busy = ref(false)
  const answered = shallowRef<Answered>()

  async function sent<T extends Sent>(
    asking: () => Promise<{ told: T | undefined; error: Error | undefined }>,
  ): Promise<T | null> {
    busy.value = true
    const { told, error } = await asking()
    busy.value = false
    fault.value = error
    refusal.value = isRefusal(told) ? told : undefined
    if (!told || error || refusal.value) return null
    answer.again()
    receipts.again()
    return told
  }
  const step = (taken: AgreementStep, reason: string, seen: number) =>
    sent(async () => {
      const { data, error } = await client.mutation(Step, { input: { id: id.value, step: taken, reason, seen } })
      return { told: data?.stepAgreement, error }
    })
  const amend = (terms: Omit<AmendAgreementInput, 'id' | 'reason' | 'seen'>, reason: string, seen: number) =>
    sent(async () => {
      const { data, error } = await client.mutation(Amend, { input: { ...terms, id: id.value, reason, seen } })
      return { told: data?.amendAgreement, error }
    })
  const registerKey = (jwk: string) =>
    sent(async () => {
      const { data, error } = await client.mutation(RegisterKey, { input: { agreementId: id.value, jwk } })
      return { told: data?.registerAgencyKey, error }
    })
  const endKey = (kid: string) =>
    sent(async () => {
      const { data, error } = await client.mutation(EndKey, { kid })
      return { told: data?.endAgencyKey, error }
    })
  async function ask(about: { name: string; idNumber: string; level: TitleLevel; on: string }) {
    answered.value = undefined
    const inquiry = newId('inq')
    const told = await sent(async () => {
      const { data, error } = await client.mutation(AskUnder, {
        input: { id: inquiry, agreementId: id.value, ask: 'PREDICATE', ...about },
      })
      return { told: data?.inquire, error }
    })
    if (told?.__typename === 'Inquiry') answered.value = told
  }
  return {
    agreement: computed(() => answer.data.value?.agreement ?? null),
    series: computed(() => answer.data.value?.titleSeries ?? []),
    jurisdictions: computed(() => answer.data.value?.jurisdictions ?? []),
    waiting: answer.waiting,
    loadFault: answer.fault,
    again: answer.again,
    receipts: computed(() => receipts.data.value?.inquiries.inquiries ?? []),
    next: computed(() => receipts.data.value?.inquiries.next ?? null),
    page: computed(() => trail.value.length + 1),
    receiptsBusy: receipts.refreshing,
    goFirst: () => {
      trail.value = []
    },
    goBack: () => {
      trail.value = trail.value.slice(0, -1)
    },
    goOn: (cursor: string) => {
      trail.value = [...trail.value, cursor]
    },
    /** After a batch: its receipts, and what it drew on the quota. */
    againReceipts: () => {
      answer.again()
      receipts.again()
    },
    step,
    amend,
    registerKey,
    endKey,
    ask,
    answered,
    refusal,
    fault,
    busy,
  }
}
