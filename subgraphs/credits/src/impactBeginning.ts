// What a revision is measured against, and on whom.
import { type Day, type Db, Refusal, type RuleDraftId } from '@jijiao/kernel'
import type { Asked } from './impactMeasuring.ts'
import { findDrafts, findRevisions } from './ruleDrafts.ts'
import { checkRule, parseRule, type RuleVersion } from './rules/index.ts'
import { placeOfRule } from './ruleVersion.ts'
import { findVersions, type HeldRule } from './ruleVersions.ts'

type Place = NonNullable<ReturnType<typeof placeOfRule>>
type Beginning = {
  draft: RuleVersion
  ruleHash: string
  baseline: HeldRule | null
  place: Place
  revision: { number: number; hash: string }
}

/** What a revision is measured against: the version it is based on, if there is one. A refusal where it is no rule yet. */
export async function beginning(db: Db, draftId: RuleDraftId, hash: string): Promise<Beginning | Refusal> {
  const [held] = await findDrafts(db, [draftId])
  if (!held) return new Refusal('NOT_FOUND')
  const head = held.revisions[0]
  if (!head || head.hash !== hash) return new Refusal('STALE')
  const [revision] = await findRevisions(db, [head.id])
  const [baseline] = held.basedOn === null ? [null] : await findVersions(db, [held.basedOn])
  const parsed = parseRule(revision?.source ?? '')
  // What is no sound rule is no question either: an empty list of conditions, written as SQL, is none.
  if (parsed.rule === null || checkRule(parsed.rule).length > 0) return new Refusal('NOT_READY')
  const place = baseline ?? placeOfRule(parsed.rule)
  if (!place) return new Refusal('NOT_READY')
  return {
    draft: parsed.rule,
    ruleHash: parsed.sha256,
    baseline: baseline ?? null,
    place,
    revision: { number: head.number, hash },
  }
}

export const askedOf = (
  draft: RuleVersion,
  baseline: HeldRule | null,
  { reviewYear, purpose }: Place,
  today: Day,
): Asked => ({
  baseline: baseline?.rule ?? null,
  draft,
  reviewYear,
  purpose,
  today,
})
