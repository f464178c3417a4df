// What happens at the door, in the one log: ids and code words alone. No permit stands behind it: whoever signs in has no right yet.
import { randomBytes } from 'node:crypto'
import { type AccountId, type Call, canonical, jsonb, type LogEntry, newId, type Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

export const authEvents = [
  'session.open',
  'session.refused',
  'session.locked',
  'session.close',
  'session.stepUp',
  'session.viewEnd',
  'password.change',
  'factor.add',
  'factor.remove',
  'recovery.renew',
] as const
export type AuthEvent = (typeof authEvents)[number]

/** Stands in the log where somebody tried a login that nobody has; it exists in the register and opens nothing. */
export const nobody = 'acc_nobody' as AccountId

/** Writes an event into the log, in the transaction that makes it so. `told` is code words, never a login or a name. */
export async function logEvent(
  tx: Tx,
  call: Pick<Call, 'operation' | 'request'>,
  action: AuthEvent,
  account: AccountId,
  said: { on?: string; told?: unknown } = {},
) {
  const entry = canonical({
    id: newId('LogEntryId'),
    action,
    account,
    basis: '本人',
    mandate: null,
    purpose: 'OWN_RECORD',
    operation: call.operation,
    request: call.request,
    on: said.on ?? null,
    of: null,
    told: said.told === undefined ? null : typeof said.told === 'string' ? said.told : canonical(said.told),
    aside: null,
    digest: null,
    row: null,
  } satisfies LogEntry)
  const beside = [{ salt: randomBytes(16).toString('hex'), aside: null, sealedUntil: null }]
  await tx.execute(sql`select audits.append(array[${entry}]::text[], ${jsonb(beside)})`)
}
