// 政策解读: what everybody may read without sign-in. Documents with a published rule, clauses in words, cases worked by the engine.
import type { Db } from '@jijiao/kernel'
import { policies } from './policies.ts'
import { everyVersion, type HeldRule } from './ruleVersions.ts'
import type { PolicyDocument } from './tables.ts'

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
