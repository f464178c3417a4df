// Four eyes, held against every sequence of acts of three officers: nobody approves what they wrote or edited, and nobody unseen.
import type { AccountId } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import {
  type Deed,
  type DeedKind,
  type DraftState,
  evolve,
  refusalOf,
  ruleParts,
  stateOfDraft,
} from '../../subgraphs/credits/src/ruleDraft.ts'

const officers = ['acc_a', 'acc_b', 'acc_c'] as AccountId[]
const [a, b] = officers as [AccountId, AccountId, AccountId]
const kinds: DeedKind[] = ['SAVED', 'SUBMITTED', 'RETURNED', 'SAW_DIFF', 'SAW_EFFECT', 'SAW_CASES', 'APPROVED']

/** A state with all that led to it, so that what it must never be can be said of the sequence and not of the fold. */
type Path = { state: DraftState; deeds: readonly Deed[] }
const opened: Path = (() => {
  const deeds: Deed[] = [{ kind: 'OPENED', by: a, revision: null, hash: null }]
  return { state: stateOfDraft(deeds), deeds }
})()

/** What happened, said of the deeds themselves: who wrote, whether it was put forward since the last edit, who looked at what since then. */
function truth(deeds: readonly Deed[]) {
  const edited = deeds.findLastIndex((deed) => deed.kind === 'SAVED')
  const submitted = deeds.findLastIndex((deed) => deed.kind === 'SUBMITTED')
  const returned = deeds.findLastIndex((deed) => deed.kind === 'RETURNED')
  const wrote = deeds.filter((deed) => ['OPENED', 'SAVED'].includes(deed.kind)).map((deed) => deed.by)
  const looked = (by: AccountId) => {
    const since = deeds.slice(submitted).filter((deed) => deed.by === by && deed.kind.startsWith('SAW_'))
    return [...new Set(since.map((deed) => deed.kind))].sort()
  }
  return { wrote, inReview: submitted > edited && submitted > returned, looked }
}

/** Two paths are one when fold and truth are: revisions beyond the second are all alike. */
function key({ state, deeds }: Path): string {
  const { status, latest, writers, seen, approvedBy } = state
  const { wrote, inReview, looked } = truth(deeds)
  const folded = [[...writers].sort(), officers.map((one) => [...(seen.get(one) ?? [])].sort())]
  const happened = [[...new Set(wrote)].sort(), inReview, officers.map(looked)]
  return JSON.stringify([status, Math.min(latest?.number ?? 0, 2), approvedBy, folded, happened])
}

/** Every act that is not refused, of officers who hold every right at once: rights take away from this, and add nothing. */
function next({ state, deeds }: Path): Path[] {
  return officers.flatMap((by) =>
    kinds.flatMap((kind) => {
      const hash = state.latest?.hash ?? null
      if (refusalOf(state, { kind, by, hash })) return []
      const number = (state.latest?.number ?? 0) + (kind === 'SAVED' ? 1 : 0)
      const done: Deed = { kind, by, revision: number, hash: `h${number}` }
      const after = [done, ...(kind === 'APPROVED' ? [{ ...done, kind: 'SCHEDULED' as const }] : [])]
      return [{ state: after.reduce(evolve, state), deeds: [...deeds, ...after] }]
    }),
  )
}

test('over all acts of three officers, nobody ever publishes what they wrote, edited or did not look at', () => {
  const known = new Map([[key(opened), opened]])
  const waiting = [opened]
  const published: Path[] = []
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    for (const one of next(path)) {
      if (known.has(key(one))) continue
      known.set(key(one), one)
      waiting.push(one)
      if (one.state.status === 'PUBLISHED') published.push(one)
    }
  }
  expect(known.size).toBeGreaterThan(500)
  expect(published.length).toBeGreaterThan(0)
  for (const { deeds } of published) {
    const approved = deeds.findIndex((deed) => deed.kind === 'APPROVED')
    const by = deeds[approved]?.by ?? a
    const { wrote, inReview, looked } = truth(deeds.slice(0, approved))
    expect(wrote).not.toContain(by)
    expect(inReview).toBe(true)
    expect(looked(by)).toEqual(ruleParts.map((part) => `SAW_${part}`).sort())
  }
  // With everybody a writer there is nobody left to approve.
  const allWrote = [...known.values()].filter(({ state }) => state.writers.size === officers.length)
  expect(allWrote.length).toBeGreaterThan(0)
  expect(allWrote.filter(({ state }) => state.status === 'PUBLISHED')).toEqual([])
})

const told = (...acts: [DeedKind, AccountId][]): DraftState => {
  let number = 0
  return stateOfDraft(
    acts.map(([kind, by]) => {
      if (kind === 'SAVED') number += 1
      return { kind, by, revision: number, hash: `h${number}` }
    }),
  )
}
const inReview: [DeedKind, AccountId][] = [
  ['OPENED', a],
  ['SAVED', a],
  ['SUBMITTED', a],
]
const looks: [DeedKind, AccountId][] = ruleParts.map((part) => [`SAW_${part}`, b])

test.each<[string, [DeedKind, AccountId][], DeedKind, AccountId, string, string | null]>([
  ['the author', [...inReview, ...looks], 'APPROVED', a, 'h1', 'FOUR_EYES'],
  ['another who has seen all', [...inReview, ...looks], 'APPROVED', b, 'h1', null],
  ['another who has not seen the cases', [...inReview, ...looks.slice(0, 2)], 'APPROVED', b, 'h1', 'NOT_SEEN'],
  ['another with an older revision before them', [...inReview, ...looks], 'APPROVED', b, 'h0', 'STALE'],
  ['another before it is submitted', inReview.slice(0, 2), 'APPROVED', b, 'h1', 'WRONG_STATE'],
  ['whoever edited last', [...inReview, ['SAVED', b], ['SUBMITTED', a], ...looks], 'APPROVED', b, 'h2', 'FOUR_EYES'],
  [
    'another who saw what stood there before the edit',
    [...inReview, ...looks, ['SAVED', a], ['SUBMITTED', a]],
    'APPROVED',
    b,
    'h2',
    'NOT_SEEN',
  ],
  [
    'another who saw it before it was returned',
    [...inReview, ...looks, ['RETURNED', b], ['SUBMITTED', a]],
    'APPROVED',
    b,
    'h1',
    'NOT_SEEN',
  ],
  [
    'an editor of what is published',
    [...inReview, ...looks, ['APPROVED', b], ['SCHEDULED', b]],
    'SAVED',
    a,
    'h1',
    'WRONG_STATE',
  ],
])('%s', (_, acts, kind, by, hash, code) => {
  expect(refusalOf(told(...acts), { kind, by, hash })?.code ?? null).toBe(code)
})

test('an edit takes back the submission, and drops what was seen and approved', () => {
  const edited = told(...inReview, ...looks, ['SAVED', a])
  expect(edited).toMatchObject({ status: 'DRAFT', approvedBy: null })
  expect(edited.seen.size).toBe(0)
})
