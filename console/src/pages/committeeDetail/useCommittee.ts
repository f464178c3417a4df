// One committee: its filings, its seats and the mandates that reach them; and the deeds on seats. Who may do what the register decides.
import { useQuery } from '@urql/vue'
import { computed, type MaybeRefOrGetter, type Ref, ref, toValue, watch } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { DecideSeatInput, ProposeSeatInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useDeeds } from '../../parts/security/useDeeds.ts'
import { useSession } from '../../session.ts'

const CommitteeFile = graphql(`
  query CommitteeFile {
    committees {
      id name family filedUntil
      filings { ...CommitteeFilingShown }
      members { ...SeatShown }
      mandates { ...MandateShown }
    }
    waitingFilings { ...CommitteeFilingShown }
    seatableAccounts { id displayName organisationName }
  }
`)
const SeatFile = graphql(`
  query SeatFile($id: CommitteeSeatId!) {
    seat(id: $id) { ...SeatShown effect { ...SeatEffectShown } }
  }
`)
const PreviewSeat = graphql(`
  query PreviewSeat($input: ProposeSeatInput!) {
    previewSeat(input: $input) {
      __typename
      ... on SeatEffect { ...SeatEffectShown }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const ProposeSeat = graphql(`
  mutation ProposeSeat($input: ProposeSeatInput!) {
    proposeSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }
  }
`)
const DecideSeat = graphql(`
  mutation DecideSeat($input: DecideSeatInput!) {
    decideSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }
  }
`)
const EndSeat = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }
  }
`)

export function useCommittee(id: MaybeRefOrGetter<string>) {
  const session = useSession()
  const answer = useAnswer({
    query: CommitteeFile,
    variables: {},
    context: { additionalTypenames: ['Committee', 'CommitteeFiling', 'CommitteeMember', 'Mandate'] },
  })
  const committee = computed(() => answer.data.value?.committees.find((one) => one.id === toValue(id)) ?? null)
  const { deed, refusal, fault, busy } = useDeeds()
  const done = (told: object | null): boolean => {
    if (told || refusal.value?.code === 'STALE') answer.again() // what has changed is shown anew
    return told !== null
  }
  return {
    committee,
    filings: computed(() =>
      (answer.data.value?.waitingFilings ?? []).filter((one) => one.committeeName === committee.value?.name),
    ),
    accounts: computed(() => answer.data.value?.seatableAccounts ?? []),
    me: computed(() => session.me.value?.id),
    propose: async (input: ProposeSeatInput) => done(await deed(ProposeSeat, { input }, (data) => data.proposeSeat)),
    decide: async (input: DecideSeatInput) => done(await deed(DecideSeat, { input }, (data) => data.decideSeat)),
    end: async (seatId: string, reason: string) =>
      done(await deed(EndSeat, { input: { seatId, reason } }, (data) => data.endSeat)),
    refusal,
    deedFault: fault,
    busy,
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}

/** A seat with what it opens, measured when it is asked for. */
export function useSeat(id: MaybeRefOrGetter<string>) {
  const answer = useAnswer({
    query: SeatFile,
    variables: computed(() => ({ id: toValue(id) })),
    context: { requestPolicy: 'network-only' },
  })
  return { seat: computed(() => answer.data.value?.seat ?? null), ...answer }
}

const waitMs = 300

/** What the seat in the form would open, measured anew as the form changes. The letter of appointment opens nothing. */
export function useSeatPreview(form: ProposeSeatInput, complete: Ref<boolean>) {
  const settled = ref<ProposeSeatInput>({ ...form, basis: '—' })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(form, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      settled.value = { ...form, basis: '—' }
    }, waitMs)
  })
  const preview = useQuery({
    query: PreviewSeat,
    variables: computed(() => ({ input: settled.value })),
    pause: computed(() => !complete.value || settled.value.accountId === ''),
    requestPolicy: 'network-only',
  })
  const answered = computed(() => (complete.value ? preview.data.value?.previewSeat : undefined))
  return {
    effect: computed(() => (answered.value?.__typename === 'SeatEffect' ? answered.value : null)),
    refused: computed(() => (answered.value?.__typename === 'Refusal' ? answered.value : null)),
    measuring: preview.fetching,
  }
}
