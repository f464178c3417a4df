// A mandate on its way to being proposed: the form, and what it would open, measured anew as it changes.
import { useQuery } from '@urql/vue'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'
import { type ChosenMandate, nextYearOf, plainFields, scopeOf, yearLater } from '../../parts/mandate/chosen.ts'
import { PreviewMandate } from '../../parts/mandate/preview.ts'
import type { Mandate } from '../../parts/mandate/shown.ts'

const ProposalChoices = graphql(`
  query ProposalChoices($from: MandateId!, $asked: Boolean!) {
    committees { id name filings { id number heldFrom heldUntil } mandates { id basis state reviewYear } }
    titleSeries { code name nameEn }
    jurisdictions { path name nameEn parent }
    mandateTemplates { id name purpose levels fields series { code name nameEn } jurisdictions { path name nameEn } }
    mandate(id: $from) @include(if: $asked) { ...MandateShown use { ...MandateUseShown } }
  }
`)

const blank = (): ChosenMandate => ({
  committeeId: '',
  series: [],
  levels: [],
  areas: [],
  fields: [...plainFields],
  reviewYear: Number(today().slice(0, 4)),
  purpose: 'TITLE_REVIEW',
  heldFrom: today(),
  heldUntil: yearLater(today()),
  basis: '',
  replaces: null,
})

/** What the form begins with: a mandate renewed, narrowed to what was used, or copied to the next year. */
function beginning(
  one: Mandate & { use: { usedFields: ChosenMandate['fields'] } },
  how: string,
  filedUntil: string | null,
): ChosenMandate {
  if (how === 'next') return nextYearOf(one, today(), filedUntil)
  const narrowed = how === 'narrow' && one.use.usedFields.length > 0 ? [...one.use.usedFields] : [...one.fields]
  const { committeeId, reviewYear, purpose, heldUntil } = one
  const longer = how === 'renew' ? yearLater(heldUntil) : heldUntil
  return {
    ...scopeOf(one),
    fields: narrowed,
    committeeId,
    reviewYear,
    purpose,
    heldFrom: today(),
    heldUntil: filedUntil !== null && filedUntil < longer ? filedUntil : longer,
    basis: '',
    replaces: one.id,
  }
}

const waitMs = 300

export function useProposal() {
  const route = useRoute()
  const from = typeof route.query.from === 'string' ? route.query.from : ''
  const how = typeof route.query.how === 'string' ? route.query.how : ''
  const choices = useAnswer({ query: ProposalChoices, variables: { from: from || 'man_none', asked: from !== '' } })
  const form = reactive(blank())
  const begun = ref(false)
  watch(
    choices.data,
    (data) => {
      if (!data || begun.value) return
      begun.value = true
      const { mandate } = data
      const filed = data.committees.find((one) => one.id === mandate?.committeeId)?.filings[0]?.heldUntil ?? null
      if (mandate) Object.assign(form, beginning(mandate, how, filed))
    },
    { immediate: true },
  )

  const complete = computed(
    () => form.committeeId !== '' && [form.series, form.levels, form.areas, form.fields].every((one) => one.length > 0),
  )
  /** The form as it was a moment ago: a preview for each letter typed would be measured for nothing. The letter of authority opens nothing. */
  const settled = ref<ChosenMandate>({ ...form, basis: '—' })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(form, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      settled.value = { ...form, basis: '—' }
    }, waitMs)
  })
  const preview = useQuery({
    query: PreviewMandate,
    variables: computed(() => ({ input: settled.value })),
    pause: computed(() => !complete.value),
    requestPolicy: 'network-only',
  })
  const answered = computed(() => (complete.value ? preview.data.value?.previewMandate : undefined))
  const committee = computed(() => choices.data.value?.committees.find((one) => one.id === form.committeeId))
  return {
    form,
    how,
    complete,
    committee,
    choices: choices.data,
    waiting: choices.waiting,
    fault: choices.fault,
    again: choices.again,
    effect: computed(() => (answered.value?.__typename === 'MandateEffect' ? answered.value : null)),
    previewRefusal: computed(() => (answered.value?.__typename === 'Refusal' ? answered.value : null)),
    measuring: preview.fetching,
  }
}
