// One mandate with its file, and the deeds on it. Who may do what the register decides.
import { useMutation } from '@urql/vue'
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { holds, type Refused, useSession } from '../../session.ts'

const MandatePage = graphql(`
  query MandateFile($id: MandateId!) {
    mandate(id: $id) {
      ...MandateShown
      use { ...MandateUseShown }
      file {
        proposedBy { id displayName } proposedAt replaces decision decidedBy { id displayName } decidedAt reason
        endsOn endedBy { id displayName } endedAt endReason
        effect { ...MandateEffectShown }
        delegations { ...DelegationShown }
        reviews { quarter decision reason reviewedBy { id displayName } recordedAt }
      }
    }
  }
`)
const DecideMandate = graphql(`
  mutation DecideMandate($input: DecideMandateInput!) {
    decideMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }
  }
`)
const EndMandate = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }
  }
`)
const SaveMandateTemplate = graphql(`
  mutation SaveMandateTemplate($input: SaveMandateTemplateInput!) {
    saveMandateTemplate(input: $input) { __typename ... on MandateTemplate { id name } ... on Refusal { code message messageEn source } }
  }
`)

type Answered = { __typename?: string; code?: string; message?: string; messageEn?: string; source?: string | null }
const refusalIn = (answer: Answered | null | undefined): Refused | undefined =>
  answer?.__typename === 'Refusal' && answer.code && answer.message
    ? {
        code: answer.code,
        message: answer.message,
        messageEn: answer.messageEn ?? answer.message,
        source: answer.source,
      }
    : undefined

export function useMandate(id: MaybeRefOrGetter<string>) {
  const session = useSession()
  const answer = useAnswer({
    query: MandatePage,
    variables: computed(() => ({ id: toValue(id) })),
    context: { additionalTypenames: ['Mandate', 'MandateFile'] },
  })
  const mandate = computed(() => answer.data.value?.mandate ?? null)
  const [decision, ending, template] = [
    useMutation(DecideMandate),
    useMutation(EndMandate),
    useMutation(SaveMandateTemplate),
  ]
  const refusal = ref<Refused>()
  const fault = ref<Error>()

  function settle(answered: Answered | null | undefined, error: Error | undefined): boolean {
    refusal.value = refusalIn(answered)
    fault.value = refusal.value ? undefined : error
    if ((!refusal.value && !error) || refusal.value?.code === 'STALE') answer.again() // what has changed is shown anew
    return !refusal.value && !error
  }
  async function decide(word: 'APPROVED' | 'REFUSED', reason: string): Promise<boolean> {
    const seenPersons = mandate.value?.file?.effect.persons ?? -1
    const input = { mandateId: toValue(id), decision: word, reason, seenPersons }
    const { data, error } = await decision.executeMutation({ input })
    return settle(data?.decideMandate, error)
  }
  async function end(endsOn: string, reason: string): Promise<boolean> {
    const { data, error } = await ending.executeMutation({ input: { mandateId: toValue(id), endsOn, reason } })
    return settle(data?.endMandate, error)
  }
  async function keepAs(name: string): Promise<boolean> {
    const { data, error } = await template.executeMutation({ input: { mandateId: toValue(id), name } })
    return settle(data?.saveMandateTemplate, error)
  }
  const security = computed(() => session.me.value !== null && holds(session.me.value, 'SECURITY_ADMINISTRATOR'))
  return {
    mandate,
    security,
    /** Whoever proposed it cannot approve it: the buttons are spared to them, the register says so in any case. */
    mine: computed(() => mandate.value?.file?.proposedBy.id === session.me.value?.id),
    decide,
    end,
    keepAs,
    refusal,
    deedFault: fault,
    busy: computed(() => decision.fetching.value || ending.fetching.value || template.fetching.value),
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}
