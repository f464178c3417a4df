// What every resolver of credits gets: the caller, the day, and loaders that answer many with one statement.
import type {
  AccountId,
  ApplicationId,
  Context as Base,
  DeterminationId,
  Opening,
  PersonId,
  PolicyDocumentId,
  Purpose,
  RejudgementId,
  RuleDraftId,
  RuleRevisionId,
  RuleVersionId,
} from '@jijiao/kernel'
import { permitsOf, permitsOfApplications, signedIn } from '@jijiao/kernel'
import DataLoader from 'dataloader'
import type { RuleRevisionRow } from './draftTables.ts'
import { type Examined, examined } from './examining.ts'
import { ledgersOf } from './hourEntries.ts'
import {
  type AttachmentHead,
  attachmentsOf,
  basesOf,
  contactsOf,
  findPolicies,
  officerNames,
  policiesNumbered,
} from './policies.ts'
import type { PolicyBasis, PolicyContact } from './policyTables.ts'
import {
  latestReceipts,
  outdatedReceipts,
  type Receipt,
  receiptsOf,
  type Sought,
  type Traced,
  tracedReceipts,
} from './receipts.ts'
import { reasonsOf } from './rejudging.ts'
import { findDrafts, findRevisions, type HeldDraft } from './ruleDrafts.ts'
import { type BindingRule, findVersions, type HeldRule, versionsFor, versionsOfDrafts } from './ruleVersions.ts'
import type { HourEntry, PolicyDocument } from './tables.ts'

export type ApplicationReference = { id: ApplicationId }
export type PersonReference = { id: PersonId }

export type Context = Base & {
  load: {
    /** Latest receipt of an application for a purpose; null where none, or where the caller may not see. */
    latest: DataLoader<Sought, Receipt | null, string>
    receipts: DataLoader<ApplicationId, readonly Receipt[]>
    /** What the caller's right opens of the application; null for who may not see it at all. */
    visible: DataLoader<ApplicationId, Opening | null>
    /** What the caller's right opens of the person's record. */
    person: DataLoader<PersonId, Opening | null>
    ledger: DataLoader<PersonId, readonly HourEntry[]>
    /** The receipt judged again: its own facts under its own version. Null where no rule applied. */
    traced: DataLoader<Receipt, Traced | null, DeterminationId>
    outdated: DataLoader<Receipt, boolean, DeterminationId>
    policy: DataLoader<PolicyDocumentId, PolicyDocument | null>
    policyNumbered: DataLoader<string, PolicyDocument | null>
    contact: DataLoader<PolicyDocumentId, PolicyContact | null>
    bases: DataLoader<PolicyDocumentId, PolicyBasis[]>
    attachments: DataLoader<PolicyDocumentId, AttachmentHead[]>
    version: DataLoader<RuleVersionId, HeldRule | null>
    /** The versions of a review year and purpose, from which the state of each follows. */
    siblings: DataLoader<{ reviewYear: number; purpose: Purpose }, BindingRule[], string>
    draft: DataLoader<RuleDraftId, HeldDraft | null>
    revision: DataLoader<RuleRevisionId, RuleRevisionRow | null>
    /** The version that came of a draft; null while there is none. */
    versionOfDraft: DataLoader<RuleDraftId, HeldRule | null>
    /** The latest revision of a draft with what stands in its way; its cases are run once per request. */
    examined: DataLoader<HeldDraft, Examined | null, RuleDraftId>
    /** Why a receipt was judged again. */
    rejudgedBecause: DataLoader<RejudgementId, string | null>
    /** Name of an officer, as the account says. */
    officer: DataLoader<AccountId, string>
  }
}

/** Loaders live as long as the request: nothing is kept across identities. */
export function contextOf(base: Base): Context {
  const caller = () => signedIn(base)
  const byId = { cacheKeyFn: (receipt: Receipt) => receipt.id }
  return {
    ...base,
    load: {
      latest: new DataLoader(async (sought) => latestReceipts(base.db, caller(), sought), {
        cacheKeyFn: ({ id, purpose }) => `${id} ${purpose}`,
      }),
      receipts: new DataLoader(async (ids) => receiptsOf(base.db, caller(), ids)),
      visible: new DataLoader(async (ids) => {
        const permits = await permitsOfApplications(base.db, caller(), 'record.read', ids)
        return ids.map((id) => permits.get(id) ?? null)
      }),
      person: new DataLoader(async (ids) => {
        const permits = await permitsOf(base.db, caller(), 'record.read', ids)
        return ids.map((id) => permits.get(id) ?? null)
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
      policyNumbered: new DataLoader(async (numbers) => policiesNumbered(base.db, numbers)),
      contact: new DataLoader(async (ids) => contactsOf(base.db, ids)),
      bases: new DataLoader(async (ids) => basesOf(base.db, ids)),
      attachments: new DataLoader(async (ids) => attachmentsOf(base.db, ids)),
      version: new DataLoader(async (ids) => findVersions(base.db, ids)),
      siblings: new DataLoader(
        async (keys) => Promise.all(keys.map(({ reviewYear, purpose }) => versionsFor(base.db, reviewYear, purpose))),
        { cacheKeyFn: ({ reviewYear, purpose }) => `${reviewYear} ${purpose}` },
      ),
      draft: new DataLoader(async (ids) => findDrafts(base.db, ids)),
      revision: new DataLoader(async (ids) => findRevisions(base.db, ids)),
      versionOfDraft: new DataLoader(async (ids) => versionsOfDrafts(base.db, ids)),
      examined: new DataLoader(
        async (drafts) =>
          Promise.all(drafts.map((draft) => base.db.transaction((tx) => examined(tx, draft, base.today)))),
        { cacheKeyFn: (draft) => draft.id },
      ),
      rejudgedBecause: new DataLoader(async (ids) => reasonsOf(base.db, ids)),
      officer: new DataLoader(async (ids) => officerNames(base.db, ids)),
    },
  }
}
