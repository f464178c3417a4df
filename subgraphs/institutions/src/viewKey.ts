// Looking through another's eyes: who may, and the account as it would be on a day.
import {
  type AccountId,
  type Caller,
  type Day,
  loadCaller,
  type Permit,
  permit,
  plainStanding,
  Refusal,
  refused,
  type Tx,
} from '@jijiao/kernel'

/** Who looks, with their own rights: in a view the caller holds those of the account that is viewed. */
async function lookerOf(tx: Tx, caller: Caller): Promise<Caller | null> {
  if (caller.viewAs === null) return caller
  const { account, purpose, operation, request, steppedUpAt, day } = caller
  return loadCaller(tx, { ...plainStanding, account, purpose, operation, request, steppedUpAt }, day)
}

/** The key to another's view, of who looks. Nobody needs one to ask about themselves; in a view it is to the one account. */
export async function viewKey(tx: Tx, caller: Caller, account: AccountId | null): Promise<Permit<'view.as'> | Refusal> {
  const looker = await lookerOf(tx, caller)
  if (!looker || (account !== null && account !== (caller.viewAs ?? account))) return new Refusal('NOT_PERMITTED')
  const keys = looker.roles.map(({ area }) => permit(looker, 'view.as', { area }))
  return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
}

/** The account as it would be on a day, asked as if its second proof were fresh: whether one is needed is said beside. */
export async function standingOn(tx: Tx, account: AccountId, day: Day): Promise<Caller | null> {
  const call = { ...plainStanding, account, purpose: null, operation: 'explain', request: 'explain' }
  return loadCaller(tx, { ...call, steppedUpAt: Date.now() }, day)
}
