// One published version: what binds or bound, from whom it came, and the two deeds there are on it: a new draft, and repeal.
import { type OperationResult, useClientHandle } from '@urql/vue'
import { computed, type MaybeRefOrGetter, ref, shallowRef, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { Role } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { holds, type Refused, useSession } from '../../session.ts'

const RuleVersion = graphql(`
  query RuleVersion($id: RuleVersionId!) {
    ruleVersion(id: $id) {
      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn
      state reachesBack hash source cases approvedBy
      clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }
      params { name kind value says source clauses }
      basedOn { id title inForceFrom }
      replaces { id title documentNumber inForceFrom source }
      repeal { repealedFrom reason proposedBy approvedBy }
    }
  }
`)
const VersionDocument = graphql(`
  query VersionDocument($id: PolicyDocumentId!) {
    policyDocument(id: $id) { id number title body }
  }
`)
/** Only for whoever may read drafts: asked by itself, so that the rest stands for everybody. */
const VersionHistory = graphql(`
  query VersionHistory($id: RuleVersionId!) {
    ruleVersion(id: $id) {
      id
      draft {
        id openedBy
        deeds { number kind by at revision reason line impactRun impactHash }
        revisions { id number hash author recordedAt }
      }
    }
  }
`)
const ProposeRepeal = graphql(`
  mutation ProposeRepeal($input: RepealRuleVersionInput!) {
    repealRuleVersion(input: $input) {
      __typename
      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const ApproveRepeal = graphql(`
  mutation ApproveRepeal($input: ApproveRepealInput!) {
    approveRepeal(input: $input) {
      __typename
      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }
      ... on Refusal { code message messageEn source }
    }
  }
`)

const readers: Role[] = ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER', 'DEPARTMENT_SUPERVISOR']
const drafters: Role[] = ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER']

export function useRuleVersion(id: MaybeRefOrGetter<string>) {
  const session = useSession()
  const { client } = useClientHandle()
  const variables = computed(() => ({ id: toValue(id) }))
  const answer = useAnswer({ query: RuleVersion, variables })
  const version = computed(() => answer.data.value?.ruleVersion ?? null)
  const document = useAnswer({
    query: VersionDocument,
    variables: computed(() => ({ id: version.value?.documentId ?? '' })),
    pause: computed(() => version.value === null),
  })
  const may = (roles: Role[]) => computed(() => session.me.value !== null && holds(session.me.value, ...roles))
  const mayReadDrafts = may(readers)
  const history = useAnswer({ query: VersionHistory, variables, pause: computed(() => !mayReadDrafts.value) })

  const refusal = ref<Refused>()
  const deedFault = shallowRef<Error>()
  const busy = ref(false)
  type Outcome = { __typename: 'RuleVersion' } | ({ __typename: 'Refusal' } & Refused)
  async function settle<Data>(asked: Promise<OperationResult<Data>>, of: (data: Data) => Outcome): Promise<boolean> {
    busy.value = true
    refusal.value = deedFault.value = undefined
    const { data, error } = await asked
    busy.value = false
    const outcome = data ? of(data) : null
    if (outcome?.__typename === 'Refusal') refusal.value = outcome
    else if (!outcome) deedFault.value = error
    return outcome?.__typename === 'RuleVersion'
  }
  const propose = (repealedFrom: string, reason: string) =>
    settle(
      client.mutation(ProposeRepeal, { input: { versionId: toValue(id), repealedFrom, reason } }).toPromise(),
      (data) => data.repealRuleVersion,
    )
  const approve = (repealedFrom: string) =>
    settle(
      client.mutation(ApproveRepeal, { input: { versionId: toValue(id), repealedFrom } }).toPromise(),
      (data) => data.approveRepeal,
    )

  return {
    version,
    document: computed(() => document.data.value?.policyDocument ?? null),
    draft: computed(() => history.data.value?.ruleVersion?.draft ?? null),
    mayReadDrafts,
    mayDraft: may(drafters),
    mayApprove: may(['DEPARTMENT_APPROVER']),
    /** What the version means, in the form in which a draft's text is read. */
    reading: computed(() => {
      const now = version.value
      if (!now) return null
      const { hash, title, inForceFrom, clauses, params } = now
      return { hash, title, inForceFrom, clauses, params, faults: [], lints: [], diff: null }
    }),
    propose,
    approve,
    refusal,
    deedFault,
    busy,
    waiting: answer.waiting,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
