// One policy document: its text as issued, the rule version chosen, and which sentence belongs to which clause.
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'
import { paragraphsOf } from './anchors.ts'

const PolicyDocument = graphql(`
  query PolicyDocument($id: PolicyDocumentId!) {
    policyDocument(id: $id) {
      id number title issuer issuedOn body kind
      contact { division person phone email }
      bases { number title document { id } }
      attachments { id name size digest }
      deliveries { organisationName class deliveredOn }
      ruleVersions {
        id title ruleSet reviewYear purpose inForceFrom inForceUntil issuedOn hash source state
        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }
      }
    }
  }
`)

export function usePolicy(id: MaybeRefOrGetter<string>) {
  const variables = computed(() => ({ id: toValue(id) }))
  const answer = useAnswer({ query: PolicyDocument, variables })
  const document = computed(() => answer.data.value?.policyDocument)
  const versions = computed(() => document.value?.ruleVersions ?? [])
  const chosen = ref<string>()
  const version = computed(() => versions.value.find((one) => one.id === chosen.value) ?? versions.value[0])

  /** The clauses by step, in the order in which the steps are applied. */
  const steps = computed(() => {
    type Clauses = NonNullable<typeof version.value>['clauses']
    const all: { step: string; words: Clauses[number]['stepWords']; clauses: Clauses }[] = []
    for (const clause of version.value?.clauses ?? []) {
      const known = all.find((one) => one.step === clause.step)
      if (known) known.clauses.push(clause)
      else all.push({ step: clause.step, words: clause.stepWords, clauses: [clause] })
    }
    return all
  })
  const paragraphs = computed(() => paragraphsOf(document.value?.body ?? '', version.value?.clauses ?? []))

  return {
    document,
    versions,
    version,
    choose: (next: string) => {
      chosen.value = next
    },
    /** How a version stands today: it binds, it will, or it no longer does. */
    standing: computed(() => {
      const day = today()
      const one = version.value
      if (!one) return undefined
      if (day < one.inForceFrom) return 'coming'
      return one.inForceUntil != null && one.inForceUntil <= day ? 'ended' : 'inForce'
    }),
    steps,
    paragraphs,
    waiting: answer.waiting,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
