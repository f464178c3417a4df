// A rule becomes a version: one row that never changes. What comes with the product and what an officer approves take the same way.
import {
  type AccountId,
  type Day,
  idOf,
  type PolicyDocumentId,
  Refusal,
  type RuleDraftId,
  type RuleVersionId,
  type Tx,
} from '@jijiao/kernel'
import { bodyDigestOf } from './policies.ts'
import type { RuleVersion as Rule } from './rules/index.ts'
import { knownFrom, placeOfRule, versionOn } from './ruleVersion.ts'
import { versionsFor } from './ruleVersions.ts'
import { type RuleVersion, ruleVersions } from './tables.ts'

/** A rule in which nothing is in the way, with the texts that it was found so with. */
export type Publishable = {
  rule: Rule
  canonical: string
  hash: string
  source: string
  cases: string
  body: string
  documentId: PolicyDocumentId
  publishedOn: Day
}
/** Who approved it, and what they looked at. Null for what comes with the product. */
export type Approval = {
  draftId: RuleDraftId
  revisionHash: string
  impactHash: string | null
  approvedBy: AccountId
  basedOn: RuleVersionId | null
}

const unapproved = { draftId: null, revisionHash: null, impactHash: null, approvedBy: null, basedOn: null }

/**
 * Writes the version. What it replaces is what would have bound on its first day without it.
 * @refuses ALREADY_REGISTERED when the same canonical form is there; NOT_READY without a review year and a purpose.
 */
export async function publishRule(
  tx: Tx,
  { rule, canonical, hash, source, cases, body, documentId, publishedOn }: Publishable,
  approval: Approval | null,
): Promise<RuleVersion | Refusal> {
  const place = placeOfRule(rule)
  if (!place) return new Refusal('NOT_READY')
  const { policy: ruleSet, title, inForceFrom, inForceUntil, issuedOn } = rule
  const others = await versionsFor(tx, place.reviewYear, place.purpose)
  const known = knownFrom({ issuedOn, publishedOn })
  const row = {
    ...(approval ?? unapproved),
    ...place,
    id: idOf('RuleVersionId', hash),
    ruleSet,
    title,
    documentId,
    inForceFrom,
    inForceUntil,
    issuedOn,
    publishedOn,
    source,
    cases,
    canonical,
    hash,
    bodyDigest: bodyDigestOf(body),
    replaces: versionOn(others, inForceFrom, known)?.id ?? null,
  }
  const [made] = await tx.insert(ruleVersions).values(row).onConflictDoNothing().returning()
  return made ?? new Refusal('ALREADY_REGISTERED')
}
