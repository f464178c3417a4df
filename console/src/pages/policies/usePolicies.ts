// The policy documents there are, and which of their rule versions bind today.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import type { Role } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { holds, useSession } from '../../session.ts'

const PolicyDocuments = graphql(`
  query PolicyDocuments {
    policyDocuments {
      id number title issuer issuedOn
      ruleVersions { id title reviewYear inForceFrom inForceUntil }
    }
  }
`)

const RuleDrafts = graphql(`
  query RuleDrafts {
    ruleDrafts {
      id title state openedBy
      policyDocument { id number }
      blockers { zh en }
      version { id }
    }
  }
`)

const readers: Role[] = ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER', 'DEPARTMENT_SUPERVISOR']
const drafters: Role[] = ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER']

const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase()

/** All documents, latest first; `text` in the address keeps those whose number, title or issuer has it. */
export function usePolicies() {
  const list = useListState({ text: '' })
  const answer = useAnswer({
    query: PolicyDocuments,
    variables: {},
    context: { additionalTypenames: ['PolicyDocument'] },
  })
  const session = useSession()
  const may = (roles: Role[]) => computed(() => session.me.value !== null && holds(session.me.value, ...roles))
  const mayRead = may(readers)
  const drafting = useAnswer({
    query: RuleDrafts,
    variables: {},
    pause: computed(() => !mayRead.value),
    context: { additionalTypenames: ['RuleDraft'] },
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
    /** Of the drafts, those that are no version yet. */
    drafts: computed(() => (drafting.data.value?.ruleDrafts ?? []).filter((one) => one.version == null)),
    /** Whether drafts are shown at all: to whom they are no business of, nothing is said of them. */
    mayRead,
    mayRegister: may(drafters),
    draftsWaiting: drafting.waiting,
    draftFault: drafting.fault,
    draftsAgain: drafting.again,
    waiting: answer.waiting,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
