// One import, followed from the choice of a file to the receipt. Its id stands in the address: whoever comes back finds it as it is.
import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { type ImportProgress, look, progressOf, refusalIn, type Stopped } from './importer.ts'
import { lastUpload, stopUpload, upload, uploadedBytes, uploadNow } from './upload.ts'

const ImportYears = graphql(`
  query ImportYears { reviewYears policyDocuments { id ruleVersions { id reviewYear } } }
`)

/** The register takes no larger file (64 MiB): said before the upload, not after it. */
export const limitBytes = 64 * 1_048_576
const pollMs = 800
/** Looks in a row that may fail before the page says so: a network that blinks is no fault. */
const patience = 4

const steps = ['choose', 'upload', 'check', 'receipt'] as const
export type Step = (typeof steps)[number]
export { steps }

export function useImports() {
  const route = useRoute()
  const router = useRouter()
  const id = computed(() => (typeof route.query.id === 'string' ? route.query.id : null))
  const progress = shallowRef<ImportProgress | null>(null)
  const absent = ref(false)
  const fault = shallowRef<Error>()
  const refusal = shallowRef<Stopped | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let missed = 0

  const over = computed(() => progress.value?.state === 'DONE' || progress.value?.state === 'FAILED')

  /** The session ended: the place is kept, the file is not. */
  const signInAgain = () => location.assign(`/sign-in?to=${encodeURIComponent(route.fullPath)}`)

  async function follow() {
    clearTimeout(timer)
    const asked = id.value
    if (asked === null) return
    try {
      const answer = await look(asked)
      if (asked !== id.value) return
      const told = progressOf(answer.body)
      if (answer.status === 404) absent.value = true
      else if (answer.status === 401) signInAgain()
      else if (!told) throw new Error(`HTTP ${answer.status}`)
      else {
        progress.value = told
        fault.value = undefined
        missed = 0
      }
    } catch (error) {
      missed += 1
      if (missed >= patience) fault.value = error instanceof Error ? error : new Error(String(error))
    }
    if (!over.value && !absent.value && !fault.value && asked === id.value) timer = setTimeout(follow, pollMs)
  }
  watch(
    id,
    () => {
      progress.value = null
      absent.value = false
      fault.value = undefined
      missed = 0
      void follow()
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))

  async function begin(file: File, reviewYear: number, how: { dryRun: boolean; partial: boolean }) {
    refusal.value = null
    fault.value = undefined
    try {
      const { id: made, answer } = await upload({ file, reviewYear, ...how })
      if (answer.status === 401) return signInAgain()
      if (made === null) refusal.value = refusalIn(answer)
      if (made === null && !refusal.value) fault.value = new Error(`HTTP ${answer.status}`)
      if (made !== null) await router.push({ name: 'imports', query: { id: made } })
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      fault.value = error instanceof Error ? error : new Error(String(error))
    }
  }

  const years = useAnswer({ query: ImportYears, variables: {} })
  const step = computed((): Step => {
    if (uploadNow.value) return 'upload'
    if (id.value === null || absent.value) return 'choose'
    const now = progress.value
    if (!now || !over.value) return 'upload'
    return now.dryRun || now.state === 'FAILED' ? 'check' : 'receipt'
  })
  return {
    id,
    step,
    progress,
    absent,
    fault,
    refusal,
    uploading: uploadNow,
    uploadedBytes,
    stop: stopUpload,
    /** The file of this import, if this page still has it. */
    kept: computed(() => (lastUpload.value && lastUpload.value.id === id.value ? lastUpload.value : null)),
    /** Years with a rule or with applications, latest first. */
    years: computed(() => {
      const ruled = (years.data.value?.policyDocuments ?? []).flatMap((one) =>
        one.ruleVersions.map((two) => two.reviewYear),
      )
      return [...new Set([...ruled, ...(years.data.value?.reviewYears ?? [])])].sort((a, b) => b - a)
    }),
    begin,
    leave: () => router.push({ name: 'imports' }),
    again() {
      fault.value = undefined
      missed = 0
      void follow()
    },
  }
}
