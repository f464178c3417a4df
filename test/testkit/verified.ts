// Takes all digests of the log anew, as `npm run verify` does, and looks for rows that no entry tells of.
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { openDatabase } from '../../subgraphs/kernel/src/index.ts'
import { signerOf } from '../../tools/verify.ts'
import { type Leaf, type Verified, verifyLog } from '../../tools/verifyLog.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import type { TestDatabase } from './database.ts'

export async function verified({
  connections,
  settings,
}: Pick<TestDatabase, 'connections' | 'settings'>): Promise<Verified> {
  const signer = signerOf(settings)
  const audits = openDatabase(connections.audits, 1)
  await settleLog(audits.db, signer)
  await audits.close()
  const rows = rowsCheckOf(connections)
  const told = await verifyLog(connections.audits, { signer, seen: null, rows })
  await rows.close()
  return told
}

/** The log's leaves with their entries, as verify reads them. */
export const leavesIn = (owner: TestDatabase['owner']): Promise<Leaf[]> =>
  owner<Leaf[]>`
    select l.index::text, l.leaf_hash as "leafHash", e.entry, e.id, e.action, e.account_id as account, e.person_id as person, e.on_id as "onId",
      e.request_id as request, e.sealed_until::text as until, e.salt, e.aside, '' as at
    from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id order by l.index`.then((rows) => [...rows])
