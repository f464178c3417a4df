// 政策解读: what everybody may read without sign-in. Documents with a published rule, clauses in words, cases worked by the engine.
import type { Db } from '@jijiao/kernel'
import { policies } from './policies.ts'
import { everyVersion, type HeldRule } from './ruleVersions.ts'
import type { PolicyDocument } from './tables.ts'
import { type Example, examplesOf } from './workedExample.ts'

export type PublicRule = HeldRule
export type PublicPolicy = PolicyDocument & { rules: PublicRule[] }

/** Documents that a published version rests on, latest issued first. */
export async function publicPolicies(db: Db): Promise<PublicPolicy[]> {
  const [documents, versions] = await Promise.all([policies(db), everyVersion(db)])
  const rules = Map.groupBy(versions, (version) => version.documentId)
  return documents.flatMap((document) => {
    const own = rules.get(document.id)
    return own ? [{ ...document, rules: own }] : []
  })
}

/** A version never changes, and neither do its examples: worked once for as long as the process lives. */
const worked = new Map<string, Example[]>()

export function workedExamples(version: PublicRule): Example[] {
  const known = worked.get(version.hash)
  if (known) return known
  const fresh = examplesOf(version)
  worked.set(version.hash, fresh)
  return fresh
}
