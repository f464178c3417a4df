// Policy documents and rule versions as kept; a version is compiled once per process, since its hash never means anything else.
import { createHash } from 'node:crypto'
import type { Db, Purpose, Tx } from '@jijiao/kernel'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { type EntryFacts, type RuleVersion as Rule, type SubjectFacts, type Trace, traceWith } from './rules/index.ts'
import { type PolicyDocument, policyDocuments, type RuleVersion, ruleVersions } from './tables.ts'

/** A version as kept, with the rule it says and the judge compiled from it. */
export type HeldRule = RuleVersion & {
  rule: Rule
  judge: (subject: SubjectFacts, entries: readonly EntryFacts[]) => Trace
}

/** By hash: a version never changes, so what was read and compiled once holds for as long as the process lives. */
const compiled = new Map<string, HeldRule>()

/**
 * The canonical form decides, not the YAML beside it: a later reader of YAML must not change what an old version means.
 * @throws when the row is no longer what its hash was taken of.
 */
function held(row: RuleVersion): HeldRule {
  if (createHash('sha256').update(row.canonical).digest('hex') !== row.hash)
    throw new Error(`Rule version ${row.id} is not what its hash says.`)
  const rule: Rule = JSON.parse(row.canonical)
  const fresh = { ...row, rule, judge: traceWith(rule) }
  compiled.set(row.hash, fresh)
  return fresh
}

/** Versions by hash, of all years. Hashes that are not kept are absent. */
export async function versionsByHash(tx: Tx, hashes: readonly string[]): Promise<Map<string, HeldRule>> {
  const wanted = [...new Set(hashes)]
  const unread = wanted.filter((hash) => !compiled.has(hash))
  if (unread.length > 0) (await tx.select().from(ruleVersions).where(inArray(ruleVersions.hash, unread))).forEach(held)
  return new Map(
    wanted.flatMap((hash) => {
      const version = compiled.get(hash)
      return version ? [[hash, version] as const] : []
    }),
  )
}

/** Versions of a review year for a purpose, in no order: `versionOn` chooses. */
export async function versionsFor(tx: Tx, reviewYear: number, purpose: Purpose): Promise<HeldRule[]> {
  const rows = await tx
    .select({ hash: ruleVersions.hash })
    .from(ruleVersions)
    .where(and(eq(ruleVersions.reviewYear, reviewYear), eq(ruleVersions.purpose, purpose)))
  return [
    ...(
      await versionsByHash(
        tx,
        rows.map((row) => row.hash),
      )
    ).values(),
  ]
}

export const policies = (db: Db): Promise<PolicyDocument[]> =>
  db.select().from(policyDocuments).orderBy(desc(policyDocuments.issuedOn))

/** @shape ids in, one each out in the same order; null for what is not there. */
export async function findPolicies(db: Db, ids: readonly PolicyDocument['id'][]): Promise<(PolicyDocument | null)[]> {
  const rows = await db
    .select()
    .from(policyDocuments)
    .where(inArray(policyDocuments.id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}

/** Versions that rest on a document, latest in force first. */
export async function versionsOf(db: Db, id: PolicyDocument['id']): Promise<HeldRule[]> {
  const rows = await db
    .select({ hash: ruleVersions.hash })
    .from(ruleVersions)
    .where(eq(ruleVersions.documentId, id))
    .orderBy(desc(ruleVersions.inForceFrom))
  return [
    ...(
      await versionsByHash(
        db,
        rows.map((row) => row.hash),
      )
    ).values(),
  ]
}
