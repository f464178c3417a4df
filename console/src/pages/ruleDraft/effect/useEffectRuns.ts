// The measurements of a draft: which there are, the one that is looked at, and the deeds of measuring and stopping.
import { useMutation } from '@urql/vue'
import { computed, type MaybeRefOrGetter, onBeforeUnmount, ref, toValue, watch } from 'vue'
import { useAnswer } from '../../../answer.ts'
import { graphql } from '../../../generated/index.ts'
import type { Refused } from '../../../session.ts'

const ImpactSideShown = graphql(`
  fragment ImpactSideShown on ImpactSide {
    people passToFail failToPass
    changes { from to people }
    missingHours { fromTenths untilTenths baseline draft }
    groups { dimension key words { zh en } people passToFail failToPass }
  }
`)

const ImpactShown = graphql(`
  fragment ImpactShown on ImpactRun {
    id state progressPercent startedAt durationMs asOf reviewYear people entries revisionHash ruleHash baselineHash resultHash identical
    judged { ...ImpactSideShown }
    toFile { ...ImpactSideShown }
    entriesChanged { from to lines tenthsBefore tenthsAfter words { zh en } }
  }
`)

const ImpactRuns = graphql(`
  query ImpactRuns($draftId: RuleDraftId!) {
    impactRuns(draftId: $draftId) { id state startedAt revisionHash ruleHash resultHash }
  }
`)

const ImpactRun = graphql(`
  query ImpactRun($id: ImpactRunId!) {
    impactRun(id: $id) { ...ImpactShown }
  }
`)

const MeasureImpact = graphql(`
  mutation MeasureImpact($input: MeasureImpactInput!) {
    measureImpact(input: $input) {
      __typename
      ... on ImpactRun { id state }
      ... on Refusal { code message messageEn source }
    }
  }
`)

const CancelImpact = graphql(`
  mutation CancelImpact($id: ImpactRunId!) {
    cancelImpact(id: $id) {
      __typename
      ... on ImpactRun { id state }
      ... on Refusal { code message messageEn source }
    }
  }
`)

void ImpactSideShown
void ImpactShown

/** @units milliseconds between two looks at a measurement that goes on. */
const lookEvery = 400

/** One measurement, looked at again and again while it goes on. */
export function useRun(id: MaybeRefOrGetter<string | undefined>) {
  const answer = useAnswer({
    query: ImpactRun,
    variables: computed(() => ({ id: toValue(id) ?? '' })),
    pause: computed(() => !toValue(id)),
  })
  const run = computed(() => (toValue(id) ? (answer.data.value?.impactRun ?? null) : null))
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    run,
    (now) => {
      clearTimeout(timer)
      if (now?.state === 'RUNNING') timer = setTimeout(answer.againByClock, lookEvery)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return { run, waiting: answer.waiting, fault: answer.fault, again: answer.again }
}

/** @param hash of the draft's latest revision: a measurement of another one is shown, but as such. */
export function useEffectRuns(draftId: MaybeRefOrGetter<string>, hash: MaybeRefOrGetter<string | undefined>) {
  const list = useAnswer({
    query: ImpactRuns,
    variables: computed(() => ({ draftId: toValue(draftId) })),
    context: { additionalTypenames: ['ImpactRun'] },
  })
  const runs = computed(() => list.data.value?.impactRuns ?? [])
  const chosen = ref<string>()
  const shownId = computed(() => {
    const ofThis = runs.value.find((one) => one.revisionHash === toValue(hash) && one.state !== 'CANCELLED')
    return chosen.value ?? ofThis?.id ?? runs.value[0]?.id
  })
  const shown = useRun(shownId)
  // The list was told before the measurement ended.
  watch(
    () => shown.run.value?.state,
    (now) => {
      const listed = runs.value.find((one) => one.id === shownId.value)
      if (now && listed && listed.state !== now) list.again()
    },
  )

  const refusal = ref<Refused>()
  const deedFault = ref<Error>()
  const measuring = useMutation(MeasureImpact)
  const cancelling = useMutation(CancelImpact)
  async function measure() {
    refusal.value = deedFault.value = undefined
    const input = { draftId: toValue(draftId), hash: toValue(hash) ?? '' }
    const { data, error } = await measuring.executeMutation({ input })
    const told = data?.measureImpact
    if (told?.__typename === 'Refusal') refusal.value = told
    else if (told) chosen.value = told.id
    else deedFault.value = error
  }
  async function cancel() {
    const id = shownId.value
    if (id === undefined) return
    const { data, error } = await cancelling.executeMutation({ id })
    if (data?.cancelImpact.__typename === 'Refusal') refusal.value = data.cancelImpact
    else if (error) deedFault.value = error
    shown.again()
  }

  return {
    runs,
    choose: (id: string) => {
      chosen.value = id
    },
    run: shown.run,
    waiting: computed(() => list.waiting.value || (shown.waiting.value && shown.run.value === null)),
    fault: computed(() => list.fault.value ?? shown.fault.value),
    again: () => {
      list.again()
      if (shownId.value) shown.again()
    },
    measure,
    measuring: measuring.fetching,
    cancel,
    cancelling: cancelling.fetching,
    refusal,
    deedFault,
  }
}
