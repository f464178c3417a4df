// Mandates on their way to the next review year: chosen, each measured by itself, then all proposed, one after the other.
import { useClientHandle } from '@urql/vue'
import { computed, ref, shallowReactive } from 'vue'
import { today } from '../../days.ts'
import { useWords } from '../../i18n.ts'
import { type ChosenMandate, nextYearOf } from '../../parts/mandate/chosen.ts'
import { PreviewMandate } from '../../parts/mandate/preview.ts'
import type { Effect, Mandate } from '../../parts/mandate/shown.ts'
import { useProposing } from '../../parts/mandate/useProposing.ts'
import { say } from './refusalWords.ts'
import type { CommitteeRow } from './useMandates.ts'

export type Candidate = { one: Mandate; next: ChosenMandate; there: boolean }
/** What came of one: its effect, then the word on its proposal; or the register's no. */
export type Outcome = { effect?: Effect; no?: string; proposed?: boolean }

/** What holds or will hold; `there`: the committee has something of the year after already. */
export const candidatesOf = (committees: readonly CommitteeRow[], day: string): Candidate[] =>
  committees.flatMap((committee) =>
    committee.mandates
      .filter((one) => one.state === 'IN_FORCE' || one.state === 'SCHEDULED')
      .map((one) => ({
        one,
        next: nextYearOf(one, day, committee.filings[0]?.heldUntil ?? null),
        there: committee.mandates.some(
          (other) => other.reviewYear === one.reviewYear + 1 && !['REFUSED', 'ENDED'].includes(other.state),
        ),
      })),
  )

export function useCopying(committees: () => readonly CommitteeRow[]) {
  const { client } = useClientHandle()
  const { propose, refusal } = useProposing()
  const { t, locale } = useWords()
  const step = ref<'choose' | 'check' | 'done'>('choose')
  const chosen = ref<string[]>([])
  const outcomes = shallowReactive(new Map<string, Outcome>())
  const done = ref(0)
  const busy = ref(false)
  const candidates = computed(() => candidatesOf(committees(), today()))
  const picked = computed(() => candidates.value.filter(({ one }) => chosen.value.includes(one.id)))
  const refused = () => (refusal.value ? say(refusal.value, locale.value) : t('mandates.copying.failed'))

  async function each(deed: (one: Candidate) => Promise<Outcome>) {
    busy.value = true
    done.value = 0
    for (const one of picked.value) {
      outcomes.set(one.one.id, await deed(one))
      done.value += 1
    }
    busy.value = false
  }
  async function measured({ next }: Candidate): Promise<Outcome> {
    const { data } = await client.query(PreviewMandate, { input: next }, { requestPolicy: 'network-only' }).toPromise()
    const answer = data?.previewMandate
    if (answer?.__typename === 'MandateEffect') return { effect: answer }
    return { no: answer?.__typename === 'Refusal' ? say(answer, locale.value) : t('mandates.copying.failed') }
  }
  async function check() {
    step.value = 'check'
    await each(measured)
  }
  /** What could not be measured is not proposed. */
  async function send() {
    await each(async (one) => {
      const before = outcomes.get(one.one.id) ?? {}
      if (!before.effect) return before
      return (await propose(one.next)) ? { ...before, proposed: true } : { ...before, no: refused() }
    })
    step.value = 'done'
  }
  return { step, chosen, candidates, picked, outcomes, done, busy, check, send }
}
