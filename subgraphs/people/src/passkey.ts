// 通行密钥 (WebAuthn): what a browser is asked to sign, and whether it did. The key never leaves the device; here is its public half.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'

/** For whom a passkey is: the host people type, and the addresses of its pages. */
export type RelyingParty = { id: string; origins: string[] }

/** On this machine a passkey is for `localhost`: an address of digits is nobody's name to a browser. */
export function relyingPartyOf(publicOrigin: string): RelyingParty {
  const { hostname, protocol, port } = new URL(publicOrigin)
  const here = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  if (!here) return { id: hostname, origins: [publicOrigin] }
  return { id: 'localhost', origins: [`${protocol}//localhost${port ? `:${port}` : ''}`] }
}

/** The columns of a passkey. */
export type Passkey = { credentialId: string; publicKey: string; counter: number; transports: string[] }

const clientExtensionResults = z.looseObject({})
const common = { id: z.string(), rawId: z.string(), type: z.literal('public-key'), clientExtensionResults }
const made = z.object({
  ...common,
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string()).optional(),
  }),
})
const used = z.object({
  ...common,
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().optional(),
  }),
})

/** Null for what is no answer of a browser. */
function parsed<T>(json: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

export const passkeyToMake = (party: RelyingParty, account: { id: string; login: string }, have: readonly Passkey[]) =>
  generateRegistrationOptions({
    rpName: '继教 Jijiao',
    rpID: party.id,
    userName: account.login,
    userID: new Uint8Array(Buffer.from(account.id)),
    attestationType: 'none',
    excludeCredentials: have.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })

export const passkeyToUse = (party: RelyingParty, have: readonly Passkey[]) =>
  generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    allowCredentials: have.map(({ credentialId: id, transports }) => ({ id, transports })),
  })

/** The passkey that was made for this challenge, or null. */
export async function madePasskey(party: RelyingParty, json: string, challenge: string): Promise<Passkey | null> {
  const response = parsed(json, made)
  if (!response) return null
  const expected = { expectedChallenge: challenge, expectedOrigin: party.origins, expectedRPID: party.id }
  const answer = await verifyRegistrationResponse({ response, ...expected, requireUserVerification: true }).catch(
    () => null,
  )
  if (!answer?.verified) return null
  const { id, publicKey, counter, transports = [] } = answer.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
}

/** Which passkey answered this challenge and how often it has been used now, or null. */
export async function usedPasskey(
  party: RelyingParty,
  json: string,
  challenge: string,
  have: readonly Passkey[],
): Promise<{ credentialId: string; counter: number } | null> {
  const response = parsed(json, used)
  const passkey = have.find((one) => one.credentialId === response?.id)
  if (!response || !passkey) return null
  const { credentialId: id, counter, transports } = passkey
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origins,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')), counter, transports },
  }).catch(() => null)
  return answer?.verified ? { credentialId: id, counter: answer.authenticationInfo.newCounter } : null
}
