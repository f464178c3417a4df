// Where second factors are kept: enrolled, confirmed by a first use, used, removed.
import { type AccountId, type FactorId, newId, type Tx } from '@jijiao/kernel'
import { and, asc, desc, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { sha256 } from './attempts.ts'
import type { IdNumberKeys } from './idNumberSeal.ts'
import type { Passkey } from './passkey.ts'
import { codesAtOnce, newRecoveryCode, recoveryCodeOf } from './recoveryCode.ts'
import { seal, unseal } from './seal.ts'
import { type Factor, factors, recoveryCodes } from './tables.ts'
import { newTotpSecret, totpStep } from './totp.ts'

const confirmed = (account: AccountId) =>
  and(eq(factors.accountId, account), isNotNull(factors.confirmedAt), isNull(factors.removedAt))

/** The confirmed factors, the oldest first. */
export const factorsOf = (tx: Tx, account: AccountId): Promise<Factor[]> =>
  tx.select().from(factors).where(confirmed(account)).orderBy(asc(factors.recordedAt), asc(factors.id))

export const passkeysIn = (all: readonly Factor[]): (Passkey & { id: FactorId })[] =>
  all.flatMap(({ id, credentialId, publicKey, counter, transports }) =>
    credentialId && publicKey
      ? [{ id, credentialId, publicKey, counter: counter ?? 0, transports: transports ?? [] }]
      : [],
  )

/** Begins a TOTP: it opens nothing until its first code was typed back. @returns the secret, told once. */
export async function beginTotp(tx: Tx, keys: IdNumberKeys, account: AccountId, at: Date) {
  const id = newId('FactorId')
  const secret = newTotpSecret()
  const secretSealed = seal(keys, secret, account)
  await tx.insert(factors).values({ id, accountId: account, kind: 'TOTP', label: '', secretSealed, recordedAt: at })
  return { id, secret }
}

/** The TOTP that was begun last and not confirmed, within the hour. */
export async function begunTotp(tx: Tx, account: AccountId, at: Date): Promise<Factor | null> {
  const [row] = await tx
    .select()
    .from(factors)
    .where(
      and(
        eq(factors.accountId, account),
        eq(factors.kind, 'TOTP'),
        isNull(factors.confirmedAt),
        isNull(factors.removedAt),
        sql`${factors.recordedAt} > ${new Date(at.getTime() - 3_600_000).toISOString()}::timestamptz`,
      ),
    )
    .orderBy(desc(factors.id))
    .limit(1)
  return row ?? null
}

/** The step whose code this is for one of the factors, or null. Whether it is used a second time is decided by `useTotp`. */
export function totpOf(
  keys: IdNumberKeys,
  all: readonly Factor[],
  code: string,
  at: Date,
): { factor: Factor; step: number } | null {
  for (const factor of all) {
    if (factor.kind !== 'TOTP' || !factor.secretSealed) continue
    const step = totpStep(unseal(keys, factor.secretSealed, factor.accountId), code, factor.lastStep, at)
    if (step !== null) return { factor, step }
  }
  return null
}

/** True once for each step of a factor: of two requests with the same code one comes too late. */
export async function useTotp(tx: Tx, id: FactorId, step: number, at: Date): Promise<boolean> {
  const used = await tx
    .update(factors)
    .set({ lastStep: step, usedAt: at })
    .where(and(eq(factors.id, id), or(isNull(factors.lastStep), lt(factors.lastStep, step)), isNull(factors.removedAt)))
    .returning({ id: factors.id })
  return used.length === 1
}

/** True while the counter of the device goes on; one that stands still or goes back is a copy (0 means it keeps none). */
export async function usePasskey(tx: Tx, credentialId: string, counter: number, at: Date): Promise<boolean> {
  const forward = counter === 0 ? eq(factors.counter, 0) : lt(factors.counter, counter)
  const used = await tx
    .update(factors)
    .set({ counter, usedAt: at })
    .where(and(eq(factors.credentialId, credentialId), forward, isNull(factors.removedAt)))
    .returning({ id: factors.id })
  return used.length === 1
}

export const confirmFactor = (tx: Tx, id: FactorId, label: string, at: Date) =>
  tx.update(factors).set({ confirmedAt: at, label }).where(eq(factors.id, id))

export async function addPasskey(
  tx: Tx,
  account: AccountId,
  passkey: Passkey,
  label: string,
  at: Date,
): Promise<FactorId | null> {
  const id = newId('FactorId')
  const made = await tx
    .insert(factors)
    .values({ id, accountId: account, kind: 'PASSKEY', label, ...passkey, confirmedAt: at, recordedAt: at })
    .onConflictDoNothing()
    .returning({ id: factors.id })
  return made[0]?.id ?? null
}

/** @returns how many were there to be removed. */
export async function removeFactors(tx: Tx, account: AccountId, at: Date, only?: FactorId): Promise<number> {
  const removed = await tx
    .update(factors)
    .set({ removedAt: at })
    .where(and(confirmed(account), only ? eq(factors.id, only) : undefined))
    .returning({ id: factors.id })
  return removed.length
}

/** New codes, told once; the former ones open nothing any more. */
export async function newRecoveryCodes(tx: Tx, account: AccountId, at: Date): Promise<string[]> {
  await tx
    .update(recoveryCodes)
    .set({ voidedAt: at })
    .where(and(eq(recoveryCodes.accountId, account), isNull(recoveryCodes.usedAt), isNull(recoveryCodes.voidedAt)))
  const codes = Array.from({ length: codesAtOnce }, newRecoveryCode)
  await tx.insert(recoveryCodes).values(
    codes.map((code) => ({
      id: `rec_${uuidv7()}`,
      accountId: account,
      codeHash: hashOf(account, code),
      recordedAt: at,
    })),
  )
  return codes
}

const hashOf = (account: AccountId, code: string) => sha256(`${account} ${recoveryCodeOf(code)}`)

const unused = (account: AccountId) =>
  and(eq(recoveryCodes.accountId, account), isNull(recoveryCodes.usedAt), isNull(recoveryCodes.voidedAt))

/** True once for each code. */
export async function useRecoveryCode(tx: Tx, account: AccountId, code: string, at: Date): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(and(unused(account), eq(recoveryCodes.codeHash, hashOf(account, code))))
    .returning({ id: recoveryCodes.id })
  return used.length === 1
}

export async function hasRecoveryCode(tx: Tx, account: AccountId, code: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: recoveryCodes.id })
    .from(recoveryCodes)
    .where(and(unused(account), eq(recoveryCodes.codeHash, hashOf(account, code))))
  return row !== undefined
}

export async function recoveryCodesLeft(tx: Tx, account: AccountId): Promise<number> {
  return (await tx.select({ id: recoveryCodes.id }).from(recoveryCodes).where(unused(account))).length
}
