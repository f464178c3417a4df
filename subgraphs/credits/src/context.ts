// What every resolver of credits gets: the caller, the day, and loaders that answer many with one statement.
import type { ApplicationId, Context as Base, DeterminationId, PersonId, PolicyDocumentId } from '@jijiao/kernel'
import { permitsOf, permitsOfApplications, signedIn } from '@jijiao/kernel'
import DataLoader from 'dataloader'
import { ledgersOf } from './hourEntries.ts'
import { latestReceipts, outdatedReceipts, type Receipt, receiptsOf, type Traced, tracedReceipts } from './receipts.ts'
import { findPolicies } from './ruleVersions.ts'
import type { HourEntry, PolicyDocument } from './tables.ts'

export type ApplicationReference = { id: ApplicationId }
export type PersonReference = { id: PersonId }

export type Context = Base & {
  load: {
    /** Latest receipt of an application; null where none, or where the caller may not see. */
    latest: DataLoader<ApplicationId, Receipt | null>
    receipts: DataLoader<ApplicationId, readonly Receipt[]>
    /** Whether the caller may see the application at all. */
    visible: DataLoader<ApplicationId, boolean>
    /** Whether the caller may see the person's record. */
    person: DataLoader<PersonId, boolean>
    ledger: DataLoader<PersonId, readonly HourEntry[]>
    /** The receipt judged again: its own facts under its own version. Null where no rule applied. */
    traced: DataLoader<Receipt, Traced | null, DeterminationId>
    outdated: DataLoader<Receipt, boolean, DeterminationId>
    policy: DataLoader<PolicyDocumentId, PolicyDocument | null>
  }
}

/** Loaders live as long as the request: nothing is kept across identities. */
export function contextOf(base: Base): Context {
  const caller = () => signedIn(base)
  const byId = { cacheKeyFn: (receipt: Receipt) => receipt.id }
  return {
    ...base,
    load: {
      latest: new DataLoader(async (ids) => latestReceipts(base.db, caller(), ids)),
      receipts: new DataLoader(async (ids) => receiptsOf(base.db, caller(), ids)),
      visible: new DataLoader(async (ids) => {
        const permits = await permitsOfApplications(base.db, caller(), 'record.read', ids)
        return ids.map((id) => permits.has(id))
      }),
      person: new DataLoader(async (ids) => {
        const permits = await permitsOf(base.db, caller(), 'record.read', ids)
        return ids.map((id) => permits.has(id))
      }),
      ledger: new DataLoader(async (ids) => ledgersOf(base.db, caller(), ids)),
      traced: new DataLoader(async (receipts: readonly Receipt[]) => tracedReceipts(base.db, caller(), receipts), byId),
      outdated: new DataLoader(
        async (receipts: readonly Receipt[]) => outdatedReceipts(base.db, caller(), receipts),
        byId,
      ),
      policy: new DataLoader(async (ids) => {
        caller()
        return findPolicies(base.db, ids)
      }),
    },
  }
}
