// 账号: opened and changed by system administrators; roles proposed by one security administrator and approved by another.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type {
  ChangeAccountInput,
  DecideRoleInput,
  OpenLocalAccountInput,
  ProposeRoleInput,
} from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { usePlaces } from '../../parts/places.ts'
import { useDeeds } from '../../parts/security/useDeeds.ts'
import { holds, useSession } from '../../session.ts'

const AccountFiles = graphql(`
  query AccountFiles($search: String!) {
    accountFiles(search: $search) {
      next
      files {
        id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown
        roles { id role area series heldFrom heldUntil basis standing proposedBy { displayName } decidedBy { displayName } }
        events { kind by { displayName } reason recordedAt }
      }
    }
    waitingRoles {
      account { id login displayName organisationName }
      role { id role area series heldFrom heldUntil basis proposedBy { id displayName } recordedAt }
    }
  }
`)
const OpenLocalAccount = graphql(`
  mutation OpenLocalAccount($input: OpenLocalAccountInput!) {
    openLocalAccount(input: $input) {
      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }
    }
  }
`)
const ChangeAccount = graphql(`
  mutation ChangeAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }
    }
  }
`)
const ProposeRole = graphql(`
  mutation ProposeRole($input: ProposeRoleInput!) {
    proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }
  }
`)
const DecideRole = graphql(`
  mutation DecideRole($input: DecideRoleInput!) {
    decideRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }
  }
`)
const EndRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }
  }
`)

export type Told = { login: string; password: string; codeUntil: string }

export function useAccounts() {
  const session = useSession()
  const search = ref('')
  const answer = useAnswer({
    query: AccountFiles,
    variables: computed(() => ({ search: search.value })),
    context: { requestPolicy: 'network-only' },
  })
  const { deed, refusal, fault, busy } = useDeeds()
  /** A first password; told once. */
  const told = ref<Told>()
  const mine = computed(() => session.me.value)

  function done(answered: object | null): boolean {
    if (answered) answer.again()
    return answered !== null
  }
  function keep(
    answered: { account?: { login: string }; firstPassword?: string | null; codeUntil?: string | null } | null,
  ) {
    if (answered?.account && answered.firstPassword && answered.codeUntil)
      told.value = { login: answered.account.login, password: answered.firstPassword, codeUntil: answered.codeUntil }
    return done(answered)
  }

  return {
    search,
    places: usePlaces(),
    files: computed(() => answer.data.value?.accountFiles.files ?? []),
    more: computed(() => answer.data.value?.accountFiles.next != null),
    waitingRoles: computed(() => answer.data.value?.waitingRoles ?? []),
    waiting: answer.waiting,
    unread: answer.fault,
    again: answer.again,
    me: mine,
    opens: computed(() => mine.value !== null && holds(mine.value, 'SYSTEM_ADMINISTRATOR')),
    grants: computed(() => mine.value !== null && holds(mine.value, 'SECURITY_ADMINISTRATOR')),
    refusal,
    fault,
    busy,
    told,
    open: async (input: OpenLocalAccountInput) =>
      keep(await deed(OpenLocalAccount, { input }, (data) => data.openLocalAccount)),
    change: async (input: ChangeAccountInput) =>
      keep(await deed(ChangeAccount, { input }, (data) => data.changeAccount)),
    propose: async (input: ProposeRoleInput) => done(await deed(ProposeRole, { input }, (data) => data.proposeRole)),
    decide: async (input: DecideRoleInput) => done(await deed(DecideRole, { input }, (data) => data.decideRole)),
    endRole: async (roleId: string, reason: string) =>
      done(await deed(EndRole, { input: { roleId, reason } }, (data) => data.endRole)),
  }
}
export type Accounts = ReturnType<typeof useAccounts>
export type AccountFileShown = Accounts['files']['value'][number]
