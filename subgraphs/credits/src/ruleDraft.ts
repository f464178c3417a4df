// The life of a draft until it is published: the fold of its deeds, and which deed may be next. Pure.
import { type AccountId, Refusal } from '@jijiao/kernel'

export const ruleParts = ['DIFF', 'EFFECT', 'CASES'] as const
/** What an approver has to have looked at, of exactly the revision that is approved. */
export type RulePart = (typeof ruleParts)[number]

export type DeedKind =
  | 'OPENED'
  | 'SAVED'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'COMMENTED'
  | `SAW_${RulePart}`
  | 'APPROVED'
  | 'SCHEDULED'

export type Deed = { kind: DeedKind; by: AccountId; revision: number | null; hash: string | null }

export type DraftState = {
  status: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED'
  latest: { number: number; hash: string } | null
  /** Whoever opened it or saved any of its revisions: none of them may approve, whoever edited last. */
  writers: ReadonlySet<AccountId>
  /** Of the latest revision since it was submitted. */
  seen: ReadonlyMap<AccountId, ReadonlySet<RulePart>>
  approvedBy: AccountId | null
}

const begun: DraftState = { status: 'DRAFT', latest: null, writers: new Set(), seen: new Map(), approvedBy: null }
const unseen = { seen: new Map(), approvedBy: null }

/** What the draft becomes. Total: a deed once written always applies. */
export function evolve(draft: DraftState, { kind, by, revision, hash }: Deed): DraftState {
  switch (kind) {
    case 'OPENED':
      return { ...draft, writers: new Set([...draft.writers, by]) }
    case 'SAVED': // an edit takes back the submission, and with it what was seen and approved
      return {
        ...unseen,
        status: 'DRAFT',
        latest: { number: revision ?? 0, hash: hash ?? '' },
        writers: new Set([...draft.writers, by]),
      }
    case 'SUBMITTED':
      return { ...draft, status: 'IN_REVIEW' }
    case 'RETURNED':
      return { ...draft, ...unseen, status: 'DRAFT' }
    case 'COMMENTED':
      return draft
    case 'SAW_DIFF':
    case 'SAW_EFFECT':
    case 'SAW_CASES': {
      const part = ruleParts.find((one) => kind === `SAW_${one}`)
      const parts = new Set([...(draft.seen.get(by) ?? []), ...(part ? [part] : [])])
      return { ...draft, seen: new Map([...draft.seen, [by, parts]]) }
    }
    case 'APPROVED':
      return { ...draft, approvedBy: by }
    case 'SCHEDULED':
      return { ...draft, status: 'PUBLISHED' }
  }
}

export const stateOfDraft = (deeds: readonly Deed[]): DraftState => deeds.reduce(evolve, begun)

/** A deed that somebody wants to do: with the hash of the revision that they have before them. */
export type Wanted = { kind: DeedKind; by: AccountId; hash: string | null }

const statuses: Readonly<Record<DeedKind, readonly DraftState['status'][]>> = {
  OPENED: [],
  SAVED: ['DRAFT', 'IN_REVIEW'],
  SUBMITTED: ['DRAFT'],
  RETURNED: ['IN_REVIEW'],
  COMMENTED: ['DRAFT', 'IN_REVIEW'],
  SAW_DIFF: ['IN_REVIEW'],
  SAW_EFFECT: ['IN_REVIEW'],
  SAW_CASES: ['IN_REVIEW'],
  APPROVED: ['IN_REVIEW'],
  SCHEDULED: [], // follows from an approval and is asked for by nobody
}

/** The parts that the officer has yet to look at before approving. */
export const unseenBy = ({ seen }: DraftState, by: AccountId): RulePart[] =>
  ruleParts.filter((part) => !seen.get(by)?.has(part))

/**
 * Why the deed may not be done; null when it may. Rights are not asked here: `permit` has given the key.
 * @refuses WRONG_STATE when the draft is elsewhere, STALE when it was edited since it was read, FOUR_EYES to whoever wrote any of it,
 * NOT_SEEN before diff, effect and cases of this revision were looked at.
 */
export function refusalOf(draft: DraftState, { kind, by, hash }: Wanted): Refusal | null {
  if (!statuses[kind].includes(draft.status)) return new Refusal('WRONG_STATE')
  if (kind !== 'SAVED' && draft.latest === null) return new Refusal('WRONG_STATE')
  if ((draft.latest?.hash ?? null) !== hash) return new Refusal('STALE')
  if (kind !== 'APPROVED') return null
  if (draft.writers.has(by)) return new Refusal('FOUR_EYES')
  return unseenBy(draft, by).length > 0 ? new Refusal('NOT_SEEN') : null
}
