// Signing in and on as people at desks do it, asked of people as the gateway asks it; and what their own page does.

import type { AccountId } from '@jijiao/kernel'
import { Secret, TOTP } from 'otpauth'
import type { Ask, Clock } from './ask.ts'
import { password } from './callers.ts'

const refusal = '... on Refusal { code message }'
const way = `__typename ... on SignIn { recoveryCodes session { token expiresAt ended } step { ticket need factors passkeyOptions totpSecret } } ${refusal}`
const documents = {
  open: `mutation ($input: OpenSessionInput!) { answer: openSession(input: $input) { ${way} } }`,
  provider: `mutation ($input: OpenProviderSessionInput!) { answer: openProviderSession(input: $input) { ${way} } }`,
  continue: `mutation ($input: ContinueSessionInput!) { answer: continueSession(input: $input) { ${way} } }`,
  stepUp: `mutation ($input: StepUpInput!) { answer: stepUp(input: $input) { __typename ... on SteppedUp { token } ${refusal} } }`,
  begin:
    'mutation ($token: String!) { answer: beginStepUp(token: $token, source: "desk") { ticket proofs passkeyOptions } }',
  account:
    'query ($token: String!) { answer: sessionAccount(token: $token) { id sessionId steppedUpAt viewAs viewUntil } }',
  ending: 'query ($token: String!) { answer: sessionEnding(token: $token) }',
  view: `mutation ($token: String!, $account: AccountId) { answer: viewSession(token: $token, account: $account) {
    __typename ... on ViewedSession { account { id } } ${refusal} } }`,
} as const

export type Way = {
  __typename: string
  code?: string
  recoveryCodes?: string[]
  session?: { token: string; ended: number } | null
  step?: {
    ticket: string
    need: string
    factors: string[]
    passkeyOptions: string | null
    totpSecret: string | null
  } | null
}
export type Here = {
  id: AccountId
  sessionId: string
  steppedUpAt: string | null
  viewAs: string | null
  viewUntil: string | null
}
type No = { __typename: string; code?: string }

/** The six digits that an app shows for a secret. */
export const codeOf = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })

export function deskOf(ask: Ask, clock: Clock) {
  async function door<T>(name: keyof typeof documents, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = await ask(null, 'people', documents[name], variables, { operation: `session.${name}` })
    if (!data) throw new Error(JSON.stringify(errors))
    return data.answer as T
  }
  /** A deed of a page, by an account that has just stepped up unless said otherwise. */
  async function own<T = No>(
    account: AccountId,
    document: string,
    variables: Record<string, unknown> = {},
    steppedUpAt: number | null = Date.now(),
  ): Promise<T> {
    const { data, errors } = await ask(account, 'people', document, variables, { steppedUpAt })
    if (!data) throw new Error(JSON.stringify(errors))
    return data.answer as T
  }
  const signIn = (login: string, secret = password, source = 'desk') =>
    door<Way>('open', { input: { login, password: secret, source } })
  const goOn = (ticket: string, proof: Record<string, string>) => door<Way>('continue', { input: { ticket, ...proof } })
  const here = (token: string) => door<Here | null>('account', { token })
  const stepUp = async (token: string, proof: Record<string, string>, source = 'desk') => {
    const begun = await door<{ ticket: string; proofs: string[] } | null>('begin', { token })
    const ticket = begun?.ticket ?? ''
    return door<No & { token?: string }>('stepUp', { input: { token, ticket, source, ...proof } })
  }
  async function addTotp(account: AccountId, label = ''): Promise<{ secret: string; recoveryCodes: string[] }> {
    const begun = await own<{ secret: string }>(
      account,
      'mutation { answer: startTotp { __typename ... on TotpBegun { secret } } }',
    )
    const input = { code: codeOf(begun.secret, clock.now), label }
    const done = await own<{ recoveryCodes: string[] }>(
      account,
      `mutation ($input: FinishTotpInput!) { answer: finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ${refusal} } }`,
      { input },
    )
    return { secret: begun.secret, recoveryCodes: done.recoveryCodes }
  }
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000)
  }
  return { door, own, signIn, goOn, here, stepUp, addTotp, later }
}
