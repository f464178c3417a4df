// What somebody is judged for. Four purposes, each with rules of its own over one ledger (S10); a look at a verdict is a look for its purpose.
import {
  type Action,
  type ApplicationId,
  type Caller,
  type Permit,
  type PersonId,
  type Purpose,
  permit,
  permitsOfApplications,
  type RecordField,
  refused,
  type Tx,
} from '@jijiao/kernel'

/** Purposes that a rule may have. The others say why somebody looks, and nobody is judged for them. */
export const rulePurposes = [
  'TITLE_REVIEW',
  'ANNUAL_ASSESSMENT',
  'APPOINTMENT',
  'REGISTRATION',
] as const satisfies readonly Purpose[]

export const isJudgedFor = (purpose: Purpose): boolean => (rulePurposes as readonly Purpose[]).includes(purpose)

type Key<A extends Action> = Permit<A> & { at: { person: PersonId } }
export type Keys<A extends Action> = ReadonlyMap<ApplicationId, Key<A>>

/** A mandate opens the verdicts of its own purpose, one for supervision all. An office that does not say what it looks for looks at title reviews. */
const opens = (caller: Caller, by: Permit<Action>, purpose: Purpose): boolean => {
  if (by.purpose === purpose || by.purpose === 'OWN_RECORD') return true
  if (by.mandate !== null) return by.purpose === 'SUPERVISION'
  return purpose === 'TITLE_REVIEW' || caller.purpose === 'SUPERVISION'
}

/** Of keys to records those that open verdicts of this purpose, be it by another right of the caller's. Decided here; nobody is asked, and nothing was tried. */
export function forPurpose<A extends Action>(
  caller: Caller,
  purpose: Purpose,
  keys: Keys<A>,
): Map<ApplicationId, Key<A>> {
  const open = new Map<ApplicationId, Key<A>>()
  for (const [id, by] of keys) {
    if (opens(caller, by, purpose)) {
      open.set(id, by)
      continue
    }
    const other = permit({ ...caller, purpose }, by.action, by.at)
    if (!refused(other) && opens(caller, other, purpose)) open.set(id, { ...other, at: by.at })
  }
  return open
}

/** Keys to the verdicts of a purpose: a mandate for title review opens none on a registration, nor the other way round. */
export const permitsFor = async <A extends Action>(
  tx: Tx,
  caller: Caller,
  purpose: Purpose,
  action: A,
  ids: readonly ApplicationId[],
  field?: RecordField,
) => forPurpose(caller, purpose, await permitsOfApplications(tx, caller, action, ids, field))
