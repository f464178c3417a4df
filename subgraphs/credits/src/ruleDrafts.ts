// Rule drafts as kept: their revisions, and their deeds in order.
import type { Db, RuleDraftId, RuleRevisionId, Tx } from '@jijiao/kernel'
import { asc, desc, getTableColumns, inArray } from 'drizzle-orm'
import {
  type RuleDeedRow,
  type RuleDraftRow,
  type RuleRevisionRow,
  ruleDeeds,
  ruleDrafts,
  ruleRevisions,
} from './draftTables.ts'
import { type DraftState, stateOfDraft } from './ruleDraft.ts'

/** A revision without its text: a list of drafts has no use for it. */
export type RevisionHead = Omit<RuleRevisionRow, 'source' | 'cases'>
export type HeldDraft = RuleDraftRow & { revisions: RevisionHead[]; deeds: RuleDeedRow[]; now: DraftState }

const { source: _source, cases: _cases, ...head } = getTableColumns(ruleRevisions)

async function held(tx: Tx, rows: readonly RuleDraftRow[]): Promise<HeldDraft[]> {
  const ids = rows.map((row) => row.id)
  const [revisions, deeds] = [
    await tx
      .select(head)
      .from(ruleRevisions)
      .where(inArray(ruleRevisions.draftId, ids))
      .orderBy(desc(ruleRevisions.number)),
    await tx.select().from(ruleDeeds).where(inArray(ruleDeeds.draftId, ids)).orderBy(asc(ruleDeeds.number)),
  ]
  const revised = Map.groupBy(revisions, (one) => one.draftId)
  const done = Map.groupBy(deeds, (one) => one.draftId)
  return rows.map((row) => {
    const own = done.get(row.id) ?? []
    return { ...row, revisions: revised.get(row.id) ?? [], deeds: own, now: stateOfDraft(own) }
  })
}

const touchedAt = ({ deeds }: HeldDraft) => deeds.at(-1)?.recordedAt.getTime() ?? 0

/** Every draft, latest touched first. */
export async function everyDraft(db: Db): Promise<HeldDraft[]> {
  const drafts = await held(db, await db.select().from(ruleDrafts))
  return drafts.sort((one, other) => touchedAt(other) - touchedAt(one))
}

/** @shape ids in, one each out in the same order; null for what is not there. */
export async function findDrafts(tx: Tx, ids: readonly RuleDraftId[]): Promise<(HeldDraft | null)[]> {
  const rows = await tx
    .select()
    .from(ruleDrafts)
    .where(inArray(ruleDrafts.id, [...ids]))
  const found = new Map((await held(tx, rows)).map((draft) => [draft.id, draft]))
  return ids.map((id) => found.get(id) ?? null)
}

/** Revisions with their text. @shape ids in, one each out in the same order; null for what is not there. */
export async function findRevisions(tx: Tx, ids: readonly RuleRevisionId[]): Promise<(RuleRevisionRow | null)[]> {
  const rows = await tx
    .select()
    .from(ruleRevisions)
    .where(inArray(ruleRevisions.id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}
