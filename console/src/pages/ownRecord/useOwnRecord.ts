// My own record as a professional: applications with their verdicts, the ledger, and who was shown any of it.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'

const OwnRecord = graphql(`
  query OwnRecord {
    me {
      id
      person {
        id name maskedIdNumber
        applications {
          ...CaseShown
          determination { ...DeterminationShown }
        }
      }
    }
  }
`)

/** The raw ledger, for whom no line has been judged: there are no fates to show. */
const OwnLedger = graphql(`
  query OwnLedger { me { id person { id ledger { ...EntryShown } } } }
`)

export function useOwnRecord() {
  const answer = useAnswer({
    query: OwnRecord,
    variables: {},
    context: { additionalTypenames: ['Application', 'Determination'] },
  })
  const person = computed(() => answer.data.value?.me?.person ?? null)
  const applications = computed(() => person.value?.applications ?? [])
  const chosen = ref<string>()
  const application = computed(
    () => applications.value.find((one) => one.id === chosen.value) ?? applications.value[0] ?? null,
  )
  const determination = computed(() => application.value?.determination ?? null)
  const unread = computed(() => determination.value === null && answer.partial.value !== undefined)
  const noLines = computed(
    () => person.value !== null && !unread.value && (determination.value?.lines ?? []).length === 0,
  )
  const raw = useAnswer({ query: OwnLedger, variables: {}, pause: computed(() => !noLines.value) })

  return {
    person,
    applications,
    application,
    determination,
    /** There may be a receipt, but it could not be read. */
    unread,
    choose: (id: string) => {
      chosen.value = id
    },
    /** None where the whole task counts as done: hours were not asked for. */
    years: computed(() => (determination.value?.bySubstitution ? [] : (determination.value?.years ?? []))),
    /** Only where no line was judged; undefined while it is not here. */
    entries: computed(() => (noLines.value ? raw.data.value?.me?.person?.ledger : undefined)),
    ledgerFault: raw.fault,
    waiting: answer.waiting,
    fault: computed(() => answer.fault.value ?? (person.value === null ? answer.partial.value : undefined)),
    partial: answer.partial,
    again: answer.again,
  }
}
