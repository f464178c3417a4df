// 动态口令: six digits that change every thirty seconds (RFC 6238), as every authenticator app reads them. Pure; the clock is an argument.
import { Secret, TOTP } from 'otpauth'

const form = { issuer: '继教 Jijiao', algorithm: 'SHA1', digits: 6, period: 30 } as const

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an app takes from a QR code. */
export const totpUri = (secret: string, login: string): string =>
  new TOTP({ ...form, label: login, secret: Secret.fromBase32(secret) }).toString()

/**
 * The thirty seconds whose code this is, or null: the present ones, one before or one after, and none that was used.
 * @param lastStep the step whose code was used last: neither it nor an earlier one opens anything again.
 */
export function totpStep(secret: string, code: string, lastStep: number | null, at: Date): number | null {
  const timestamp = at.getTime()
  const delta = new TOTP({ ...form, secret: Secret.fromBase32(secret) }).validate({ token: code, timestamp, window: 1 })
  if (delta === null) return null
  const step = TOTP.counter({ period: form.period, timestamp }) + delta
  return lastStep === null || step > lastStep ? step : null
}
