// 数据共享: the agreements one may know of, and the requests and agencies that are new.
import { useClientHandle } from '@urql/vue'
import { computed, ref, shallowRef } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { EnterHolidaysInput, RegisterAgencyInput, RequestAgreementInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { isRefusal, type Sent } from '../../parts/refused.ts'
import type { Refused } from '../../session.ts'

const Sharing = graphql(`
  query Sharing {
    agencies { id name contact accounts { id displayName } recordedAt }
    accountsForAgencies { id displayName organisationName }
    holidayNotices { year number off { first last } worked enteredBy { id displayName } }
    titleSeries { code name nameEn }
    jurisdictions { path name nameEn parent }
    agreements {
      id number sandbox sharing purpose asks dailyQuota used heldFrom heldUntil state
      agency { id name }
      clocks { awaits due left overdue byWeekends }
    }
  }
`)
const RegisterAgency = graphql(`
  mutation RegisterAgency($input: RegisterAgencyInput!) {
    registerAgency(input: $input) {
      __typename
      ... on Agency { id name }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const RequestAgreement = graphql(`
  mutation RequestAgreement($input: RequestAgreementInput!) {
    requestAgreement(input: $input) {
      __typename
      ... on Agreement { id number }
      ... on Refusal { code message messageEn source }
    }
  }
`)

const EnterHolidays = graphql(`
  mutation EnterHolidays($input: EnterHolidaysInput!) {
    enterHolidays(input: $input) {
      __typename
      ... on HolidayNotice { year number }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export function useSharing() {
  const { client } = useClientHandle()
  const answer = useAnswer({
    query: Sharing,
    variables: {},
    context: { additionalTypenames: ['Agreement', 'Agency', 'HolidayNotice'] },
  })
  const refusal = shallowRef<Refused>()
  const fault = shallowRef<Error>()
  const busy = ref(false)

  async function send<T extends Sent>(
    ask: () => PromiseLike<{ error?: Error | undefined; told: T | undefined }>,
  ): Promise<boolean> {
    busy.value = true
    const { error, told } = await ask()
    busy.value = false
    fault.value = error
    refusal.value = isRefusal(told) ? told : undefined
    if (!told || refusal.value || error) return false
    answer.again()
    return true
  }
  const register = (input: RegisterAgencyInput) =>
    send(async () => {
      const { data, error } = await client.mutation(RegisterAgency, { input })
      return { error, told: data?.registerAgency }
    })
  const request = (input: RequestAgreementInput) =>
    send(async () => {
      const { data, error } = await client.mutation(RequestAgreement, { input })
      return { error, told: data?.requestAgreement }
    })
  const enterHolidays = (input: EnterHolidaysInput) =>
    send(async () => {
      const { data, error } = await client.mutation(EnterHolidays, { input })
      return { error, told: data?.enterHolidays }
    })
  return {
    accounts: computed(() => answer.data.value?.accountsForAgencies ?? []),
    notices: computed(() => answer.data.value?.holidayNotices ?? []),
    agencies: computed(() => answer.data.value?.agencies ?? []),
    agreements: computed(() => answer.data.value?.agreements ?? []),
    series: computed(() => answer.data.value?.titleSeries ?? []),
    jurisdictions: computed(() => answer.data.value?.jurisdictions ?? []),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    loadFault: answer.fault,
    again: answer.again,
    register,
    request,
    enterHolidays,
    refusal,
    fault,
    busy,
  }
}
