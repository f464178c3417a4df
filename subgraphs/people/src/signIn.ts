// What is still to be shown before somebody is signed in. Pure.
import type { ProofKind } from './tables.ts'

export type Need = 'SECOND_FACTOR' | 'NEW_PASSWORD' | 'ENROL'

/** How a sign-in stands. `mustHaveFactor`: an officer where the register is real. */
export type HalfWay = {
  proofs: readonly ProofKind[]
  factors: number
  mustHaveFactor: boolean
  passwordDue: boolean
}

const second: readonly ProofKind[] = ['TOTP', 'PASSKEY', 'RECOVERY_CODE']

/**
 * The next thing that is asked, or null: then the session may be opened. The second factor comes before the new password, or whoever
 * has only found the password could change it.
 */
export function nextNeed({ proofs, factors, mustHaveFactor, passwordDue }: HalfWay): Need | null {
  if (factors > 0 && !proofs.some((proof) => second.includes(proof))) return 'SECOND_FACTOR'
  if (passwordDue && proofs.includes('PASSWORD')) return 'NEW_PASSWORD'
  return mustHaveFactor && factors === 0 ? 'ENROL' : null
}
