// The policy documents there are, and which of their rule versions bind today.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'

const PolicyDocuments = graphql(`
  query PolicyDocuments {
    policyDocuments {
      id number title issuer issuedOn
      ruleVersions { id title reviewYear inForceFrom inForceUntil }
    }
  }
`)

const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase()

/** All documents, latest first; `text` in the address keeps those whose number, title or issuer has it. */
export function usePolicies() {
  const list = useListState({ text: '' })
  const answer = useAnswer({
    query: PolicyDocuments,
    variables: {},
    context: { additionalTypenames: ['PolicyDocument'] },
  })
  const day = today()
  const all = computed(() =>
    (answer.data.value?.policyDocuments ?? []).map((document) => ({
      ...document,
      inForce: document.ruleVersions.filter(
        (version) => version.inForceFrom <= day && (version.inForceUntil == null || day < version.inForceUntil),
      ).length,
      years: [...new Set(document.ruleVersions.map((version) => version.reviewYear))],
    })),
  )
  const documents = computed(() => {
    const part = plain(list.filter.value.text)
    return all.value.filter((one) => plain(`${one.number}${one.title}${one.issuer}`).includes(part))
  })
  return {
    list,
    documents,
    /** There are documents, though none that the filter keeps. */
    filteredOut: computed(() => all.value.length > 0 && documents.value.length === 0),
    waiting: answer.waiting,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
