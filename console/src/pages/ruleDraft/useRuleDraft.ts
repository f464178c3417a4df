// One draft: what the register has of it, the text as it stands in the editor, and the steps from draft to version. Long: the steps share one state.
import { type CombinedError, type OperationResult, useClientHandle } from '@urql/vue'
import { computed, type MaybeRefOrGetter, onScopeDispose, ref, shallowRef, toValue, watch } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { DraftShownFragment, RulePart } from '../../generated/graphql.ts'
import { tooLong, tooLongWords } from '../../parts/rule/longest.ts'
import { holds, type Refused, useSession } from '../../session.ts'
import { firstCases, firstText } from './beginning.ts'
import * as asks from './draftDocuments.ts'
import { forgetText, keepText, keptText } from './keptText.ts'

export type Draft = DraftShownFragment
/** A part of the draft as it was looked at. */
type Look = { part: RulePart; impactRun: string | undefined; source: string; cases: string }
type Outcome = ({ __typename: 'RuleDraft' } & Draft) | ({ __typename: 'Refusal' } & Refused)

/** @units milliseconds after the last key until the text is saved by itself. */
const savedAfter = 30_000

const beginning = (draft: Draft) => ({
  source: draft.latest?.source ?? draft.basedOn?.source ?? firstText(draft.ruleSet, draft.policyDocument),
  cases: draft.latest?.cases ?? draft.basedOn?.cases ?? firstCases,
})

export function useRuleDraft(id: MaybeRefOrGetter<string>) {
  const { client } = useClientHandle()
  const { me } = useSession()
  const approves = me.value !== null && holds(me.value, 'DEPARTMENT_APPROVER')
  const account = me.value?.id ?? '' // of who opened the page: a session that ends meanwhile takes nothing away
  const answer = useAnswer({ query: asks.RuleDraft, variables: computed(() => ({ id: toValue(id) })) })
  const draft = shallowRef<Draft | null>(null)
  const source = ref('')
  const cases = ref('')
  /** The revision that the text was written on top of, null for none; undefined while nothing was read. */
  const seen = ref<string | null>()
  const refusal = ref<Refused>()
  const fault = shallowRef<CombinedError>()
  const busy = ref(false)

  /** Deeds are only ever added: an answer with fewer was on its way before a later one. */
  function take(now: Draft) {
    if (draft.value && now.deeds.length < draft.value.deeds.length) return
    draft.value = now
    if (seen.value !== undefined) return
    const kept = now.mayEdit ? keptText(account, now.id) : null
    const start = kept ?? beginning(now)
    source.value = start.source
    cases.value = start.cases
    seen.value = kept ? kept.seen : (now.latest?.hash ?? null)
  }
  watch(answer.data, (now) => now?.ruleDraft && take(now.ruleDraft), { immediate: true })

  const unsaved = computed(() => {
    const now = draft.value
    if (!now || seen.value === undefined) return false
    const saved = now.latest ?? beginning(now)
    return saved.source !== source.value || saved.cases !== cases.value
  })
  /** Somebody else has saved meanwhile, and here stands something that was not saved. */
  const conflict = computed(() => {
    const latest = draft.value?.latest
    return latest && seen.value !== latest.hash && unsaved.value ? latest : null
  })

  async function settle<Data>(asked: Promise<OperationResult<Data>>, of: (data: Data) => Outcome): Promise<boolean> {
    busy.value = true
    refusal.value = fault.value = undefined
    const { data, error } = await asked
    busy.value = false
    const outcome = data ? of(data) : null
    if (outcome?.__typename === 'RuleDraft') {
      take(outcome)
      return true
    }
    if (outcome) refusal.value = outcome
    else fault.value = error
    if (outcome?.code === 'STALE') answer.again()
    return false
  }

  async function save(): Promise<boolean> {
    const now = draft.value
    if (!now || seen.value === undefined || busy.value || conflict.value) return false
    const written = { source: source.value, cases: cases.value }
    if (tooLong(written.source) || tooLong(written.cases)) {
      refusal.value = { code: 'INVALID', message: tooLongWords.zh, messageEn: tooLongWords.en }
      return false
    }
    const input = { draftId: now.id, seen: seen.value, ...written }
    const asked = client.mutation(asks.SaveRuleRevision, { input }).toPromise()
    const saved = await settle(asked, (data) => data.saveRuleRevision)
    if (saved) seen.value = draft.value?.latest?.hash ?? null
    if (saved && !unsaved.value) forgetText(account, now.id)
    return saved
  }
  /** What a step needs: the draft with exactly this revision, which is saved first. */
  async function saved(): Promise<{ draftId: string; hash: string } | null> {
    const fresh = draft.value?.latest && !unsaved.value
    if (!fresh && !(await save())) return null
    const now = draft.value
    return now?.latest ? { draftId: now.id, hash: now.latest.hash } : null
  }
  const latest = () => {
    const now = draft.value
    return now?.latest ? { draftId: now.id, hash: now.latest.hash } : null
  }
  async function submit() {
    const input = await saved()
    if (!input) return false
    return settle(client.mutation(asks.SubmitRuleDraft, { input }).toPromise(), (data) => data.submitRuleDraft)
  }
  async function giveBack(reason: string) {
    const input = latest()
    if (!input) return false
    const asked = client.mutation(asks.ReturnRuleDraft, { input: { ...input, reason } }).toPromise()
    return settle(asked, (data) => data.returnRuleDraft)
  }
  async function comment(text: string, line: number | null) {
    const input = latest()
    if (!input) return false
    const asked = client.mutation(asks.CommentRuleDraft, { input: { ...input, text, line } }).toPromise()
    return settle(asked, (data) => data.commentRuleDraft)
  }
  /**
   * What was looked at, and in which text. The register is told of one part after the other, once it has exactly this revision in
   * review: a look that comes before the draft is here, or while another is being told, is not lost. Part of the approval, so told of
   * whoever may approve alone.
   */
  const looked = shallowRef<readonly Look[]>([])
  const telling = ref(false)
  function saw(part: RulePart, impactRun?: string) {
    const others = looked.value.filter((one) => one.part !== part)
    looked.value = [...others, { part, impactRun, source: source.value, cases: cases.value }]
  }
  const toTell = computed(() => {
    const now = draft.value
    const latest = now?.latest
    if (!approves || !latest || now.state !== 'IN_REVIEW') return undefined
    return looked.value.find(
      ({ part, ...text }) => text.source === latest.source && text.cases === latest.cases && !now.seen.includes(part),
    )
  })
  watch([toTell, telling], async ([look]) => {
    const input = latest()
    if (!look || !input || telling.value) return
    telling.value = true
    const { part, impactRun } = look
    const asked = client.mutation(asks.SawRuleDraft, { input: { ...input, part, impactRun } }).toPromise()
    const told = await settle(asked, (data) => data.sawRuleDraft)
    // Refused or broken off it is told on the page, and counts again when the part is opened again.
    if (!told) looked.value = looked.value.filter((one) => one !== look)
    telling.value = false
  })
  async function approve() {
    const input = latest()
    if (!input) return false
    return settle(client.mutation(asks.ApproveRuleDraft, { input }).toPromise(), (data) => data.approveRuleDraft)
  }
  /** Two have written. `mine`: this text, on top of theirs; `theirs`: this text is given up. */
  function resolve(whose: 'mine' | 'theirs') {
    const other = conflict.value
    if (!other) return
    seen.value = other.hash
    refusal.value = undefined
    if (whose === 'mine') return
    source.value = other.source
    cases.value = other.cases
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  watch([source, cases, unsaved], () => {
    const now = draft.value
    clearTimeout(timer)
    if (!now?.mayEdit || seen.value === undefined) return
    if (!unsaved.value) return forgetText(account, now.id)
    keepText(account, now.id, { source: source.value, cases: cases.value, seen: seen.value })
    if (now.state === 'DRAFT') timer = setTimeout(save, savedAfter)
  })
  onScopeDispose(() => clearTimeout(timer))

  return {
    draft,
    source,
    cases,
    unsaved,
    conflict,
    refusal,
    fault,
    busy,
    save,
    submit,
    giveBack,
    comment,
    saw,
    approve,
    resolve,
    waiting: computed(() => draft.value === null && answer.waiting.value),
    broken: computed(() => (draft.value === null ? answer.fault.value : undefined)),
    again: answer.again,
  }
}
