// A draft's latest revision held against what is registered now: by whoever submits it, and once more by whoever approves it.
import { type Day, Refusal, type Tx } from '@jijiao/kernel'
import type { RuleRevisionRow } from './draftTables.ts'
import { bodyDigestOf, findPolicies } from './policies.ts'
import { findRevisions, type HeldDraft } from './ruleDrafts.ts'
import { hindrances } from './ruleReadiness.ts'
import type { Reading } from './ruleReading.ts'
import { caseResults, readOf } from './ruleReadings.ts'
import { everyVersion, findVersions } from './ruleVersions.ts'
import type { PolicyDocument } from './tables.ts'
import type { Words } from './told.ts'

/** A draft's latest revision read against what is registered now, and what stands in its way. */
export type Examined = { revision: RuleRevisionRow; document: PolicyDocument; reading: Reading; inTheWay: Words[] }

/** @returns null while nothing was saved. */
export async function examined(tx: Tx, draft: HeldDraft, today: Day): Promise<Examined | null> {
  const [head] = draft.revisions
  const [revision] = head ? await findRevisions(tx, [head.id]) : [null]
  const [document] = await findPolicies(tx, [draft.documentId])
  if (!revision || !document) return null
  const [basedOn] = draft.basedOn ? await findVersions(tx, [draft.basedOn]) : [null]
  const others = (await everyVersion(tx)).map(({ rule }) => rule)
  const reading = readOf({ ...revision, body: null }, document, basedOn?.rule ?? null, others, today)
  const moved = bodyDigestOf(document.body) !== revision.bodyDigest
  return { revision, document, reading, inTheWay: hindrances(reading, await caseResults(tx, reading), moved) }
}

export const notReady = (inTheWay: readonly { zh: string; en: string }[]) =>
  new Refusal('NOT_READY', {
    message: inTheWay.map((one) => one.zh).join(''),
    messageEn: inTheWay.map((one) => one.en).join(' '),
  })

/** @refuses NOT_READY naming everything that is in the way; null when nothing is. */
export const readyOr = (found: Examined | null): Refusal | null =>
  found === null ? new Refusal('NOT_READY') : found.inTheWay.length > 0 ? notReady(found.inTheWay) : null
