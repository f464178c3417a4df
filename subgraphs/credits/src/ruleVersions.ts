// Rule versions as kept; a version is compiled once per process, since its hash never means anything else.
import { createHash } from 'node:crypto'
import type { Purpose, RuleDraftId, RuleVersionId, Tx } from '@jijiao/kernel'
import { desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type EntryFacts, type RuleVersion as Rule, type SubjectFacts, type Trace, traceWith } from './rules/index.ts'
import type { Repeal } from './ruleVersion.ts'
import { type PolicyDocument, type RuleVersion, ruleVersions } from './tables.ts'

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

/** A version and its repeal, which is a later row: what `versionOn` chooses among. */
export type BindingRule = HeldRule & { repeal: Repeal | null }
/** A candidate as `credits.versions_of` tells it. */
export type Candidate = { hash: string } & (Repeal | { repealedFrom: null; knownFrom: null })

/** Candidates with what they say. */
export async function bindingRules(tx: Tx, candidates: readonly Candidate[]): Promise<BindingRule[]> {
  const versions = await versionsByHash(
    tx,
    candidates.map((one) => one.hash),
  )
  return candidates.flatMap(({ hash, repealedFrom, knownFrom }) => {
    const version = versions.get(hash)
    return version ? [{ ...version, repeal: repealedFrom === null ? null : { repealedFrom, knownFrom } }] : []
  })
}

/** Versions of a review year for a purpose, in no order: `versionOn` chooses. */
export async function versionsFor(tx: Tx, reviewYear: number, purpose: Purpose): Promise<BindingRule[]> {
  const rows = await tx.execute<Candidate>(sql`
    select hash, repealed_from::text as "repealedFrom", known_from::text as "knownFrom" from credits.versions_of(${reviewYear}::int, ${purpose})`)
  return bindingRules(tx, rows)
}

/** Every published version, by its first day, latest first. */
export const everyVersion = async (db: Tx): Promise<HeldRule[]> => heldInOrder(db, undefined)

/** Versions that rest on a document, latest in force first. */
export const versionsOf = async (db: Tx, id: PolicyDocument['id']): Promise<HeldRule[]> =>
  heldInOrder(db, eq(ruleVersions.documentId, id))

async function heldInOrder(db: Tx, condition: SQL | undefined): Promise<HeldRule[]> {
  const rows = await db
    .select({ hash: ruleVersions.hash })
    .from(ruleVersions)
    .where(condition)
    .orderBy(desc(ruleVersions.inForceFrom), desc(ruleVersions.publishedOn), desc(ruleVersions.recordedAt))
  const hashes = rows.map((row) => row.hash)
  const versions = await versionsByHash(db, hashes)
  return hashes.flatMap((hash) => versions.get(hash) ?? [])
}

/** @shape ids in, one each out in the same order; null for what is not there. */
export async function findVersions(db: Tx, ids: readonly RuleVersionId[]): Promise<(HeldRule | null)[]> {
  const rows = await db
    .select({ id: ruleVersions.id, hash: ruleVersions.hash })
    .from(ruleVersions)
    .where(inArray(ruleVersions.id, [...ids]))
  const versions = await versionsByHash(
    db,
    rows.map((row) => row.hash),
  )
  const hashes = new Map(rows.map((row) => [row.id, row.hash]))
  return ids.map((id) => versions.get(hashes.get(id) ?? '') ?? null)
}

/** The version that came of each draft. @shape ids in, one each out in the same order; null while there is none. */
export async function versionsOfDrafts(tx: Tx, ids: readonly RuleDraftId[]): Promise<(HeldRule | null)[]> {
  const rows = await tx
    .select({ draftId: ruleVersions.draftId, id: ruleVersions.id })
    .from(ruleVersions)
    .where(inArray(ruleVersions.draftId, [...ids]))
  const versions = await findVersions(
    tx,
    rows.map((row) => row.id),
  )
  const found = new Map(rows.map((row, at) => [row.draftId, versions[at]]))
  return ids.map((id) => found.get(id) ?? null)
}
