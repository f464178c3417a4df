// What somebody is judged for. Four purposes, each with rules of its own over one ledger (S10); a look at a verdict is a look for its purpose.
import type { Caller, Purpose } from '@jijiao/kernel'

/** Purposes that a rule may have. The others say why somebody looks, and nobody is judged for them. */
export const rulePurposes = [
  'TITLE_REVIEW',
  'ANNUAL_ASSESSMENT',
  'APPOINTMENT',
  'REGISTRATION',
] as const satisfies readonly Purpose[]

export const isJudgedFor = (purpose: Purpose): boolean => (rulePurposes as readonly Purpose[]).includes(purpose)

/**
 * Who asks, as they have to be asked for a verdict of this purpose: a mandate for title review opens no verdict on a registration.
 * Supervision looks at every purpose, and so does a person at the own record.
 */
export const lookingFor = (caller: Caller, purpose: Purpose): Caller =>
  purpose === 'TITLE_REVIEW' || caller.purpose === 'SUPERVISION' || caller.purpose === 'OWN_RECORD'
    ? caller
    : { ...caller, purpose }
