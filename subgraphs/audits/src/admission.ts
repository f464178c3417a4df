// Whether a machine's call may go on: its proof is good once, its key and its agreement hold now. Asked by the gateway for each call.
import { type AccountId, type AgreementId, type Day, type Db, type Purpose, parseId } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { noteFault } from './agencyFaults.ts'

export type CallAsked = {
  agreement: string
  kid: string
  proof: string
  proofExpires: string | Date
  request?: string | null
}
type Row = { account: AccountId; purpose: Purpose; claimed: boolean }

/** A proof is good for a minute; nobody may have one remembered for ever. */
const proofLifeMs = 10 * 60_000
const proofForm = /^[A-Za-z0-9_-]{43}$/

/**
 * Claims the proof, then says as whom the call goes on.
 * @returns null for a used proof, a key that was withdrawn or is another agreement's, an agreement that is not in force today, a closed account.
 */
export async function admitCall(
  db: Db,
  asked: CallAsked,
  today: Day,
): Promise<{ account: AccountId; purpose: Purpose } | null> {
  const agreement: AgreementId | null = parseId('AgreementId', asked.agreement)
  const expires = Math.min(new Date(asked.proofExpires).getTime(), Date.now() + proofLifeMs)
  if (!agreement || !proofForm.test(asked.proof) || Number.isNaN(expires)) return null
  // One statement, as everything is at this moment. A proof for what does not hold is not claimed: it is refused again, for that.
  const [row] = await db.execute<Row>(sql`
    select s.account_id as account, s.purpose, audits.claim_proof(${asked.proof}, ${new Date(expires).toISOString()}::timestamptz) as claimed
    from audits.agreements_shown s join people.accounts_shown a on a.account_id = s.account_id and a.active
    join audits.agency_keys k on k.agreement_id = s.agreement_id and k.kid = ${asked.kid}
    where s.agreement_id = ${agreement} and s.account_id = s.machine_account and s.in_force and s.held_from <= ${today} and ${today} < s.held_until
      and not exists (select from audits.agency_key_endings e where e.kid = k.kid)`)
  if (row?.claimed) return { account: row.account, purpose: row.purpose }
  const code = row ? 'PROOF_USED' : 'NOT_IN_FORCE'
  await noteFault(db, today, { agreement, account: null, code, request: asked.request ?? null })
  return null
}
