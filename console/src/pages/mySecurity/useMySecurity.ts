// 我的安全: how I sign in, where I am signed in, and who tried to be me.
import { startRegistration } from '@simplewebauthn/browser'
import { computed, onMounted, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { useDeeds } from '../../parts/security/useDeeds.ts'
import { useSession } from '../../session.ts'

const MySecurity = graphql(`
  query MySecurity {
    mySecurity {
      login passwordMadeAt passwordExpiresAt checkWord factorRequired recoveryCodesLeft
      factors { id kind label recordedAt usedAt }
      sessions { id proofs openedAt seenAt }
      attempts { at succeeded known }
    }
  }
`)
const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)
const StartTotp = graphql(`
  mutation StartTotp { startTotp { __typename ... on TotpBegun { secret uri } ... on Refusal { code message messageEn } } }
`)
const FinishTotp = graphql(`
  mutation FinishTotp($input: FinishTotpInput!) {
    finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)
const StartPasskey = graphql(`
  mutation StartPasskey { startPasskey { __typename ... on PasskeyBegun { ticket options } ... on Refusal { code message messageEn } } }
`)
const FinishPasskey = graphql(`
  mutation FinishPasskey($input: FinishPasskeyInput!) {
    finishPasskey(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)
const RemoveFactor = graphql(`
  mutation RemoveFactor($id: FactorId!) {
    removeFactor(id: $id) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)
const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)
const EndSessions = graphql(`
  mutation EndSessions($only: SessionId, $keep: SessionId) {
    endSessions(only: $only, keep: $keep) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }
  }
`)

export function useMySecurity() {
  const session = useSession()
  onMounted(() => session.stand())
  const answer = useAnswer({ query: MySecurity, variables: {}, context: { requestPolicy: 'network-only' } })
  const { deed, refusal, fault, busy } = useDeeds()
  const codes = ref<readonly string[]>([])
  const totp = ref<{ secret: string; uri: string }>()
  const deviceFailed = ref(false)
  /** The session of this window. */
  const here = computed(() => (session.state.value?.open ? session.state.value.sessionId : null))

  function done(told: { __typename?: string; recoveryCodes?: readonly string[] } | null): boolean {
    if (!told) return false
    codes.value = told.recoveryCodes ?? []
    answer.again()
    return true
  }

  async function addPasskey(label: string): Promise<boolean> {
    deviceFailed.value = false
    const begun = await deed(StartPasskey, {}, (data) => data.startPasskey)
    if (begun?.__typename !== 'PasskeyBegun') return false
    const made = await startRegistration({ optionsJSON: JSON.parse(begun.options) }).catch(() => null)
    deviceFailed.value = made === null // the person, or the device, would not
    if (!made) return false
    const input = { ticket: begun.ticket, response: JSON.stringify(made), label }
    return done(await deed(FinishPasskey, { input }, (data) => data.finishPasskey))
  }

  return {
    security: computed(() => answer.data.value?.mySecurity),
    waiting: answer.waiting,
    unread: answer.fault,
    again: answer.again,
    refusal,
    fault,
    busy,
    here,
    codes,
    totp,
    deviceFailed,
    async startTotp() {
      const begun = await deed(StartTotp, {}, (data) => data.startTotp)
      if (begun?.__typename === 'TotpBegun') totp.value = begun
    },
    async finishTotp(code: string, label: string) {
      if (done(await deed(FinishTotp, { input: { code, label } }, (data) => data.finishTotp))) totp.value = undefined
    },
    addPasskey,
    removeFactor: async (id: string) => done(await deed(RemoveFactor, { id }, (data) => data.removeFactor)),
    renewCodes: async () => done(await deed(RenewRecoveryCodes, {}, (data) => data.renewRecoveryCodes)),
    endOne: async (only: string) => done(await deed(EndSessions, { only }, (data) => data.endSessions)),
    endOthers: async () => done(await deed(EndSessions, { keep: here.value }, (data) => data.endSessions)),
    changePassword: async (password: string) =>
      done(await deed(ChangePassword, { input: { password, keep: here.value } }, (data) => data.changePassword)),
  }
}
