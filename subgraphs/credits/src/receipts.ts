// Reads receipts: as they were kept, judged again from their own facts, or held against what has been learnt since. Each look is logged first.
import {
  type ApplicationId,
  byPerson,
  type Caller,
  type Db,
  disclose,
  type Purpose,
  permitsOfApplications,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { entriesOf, subjectOf } from './determination.ts'
import { forPurpose, type Keys, permitsFor } from './purposes.ts'
import type { EntryFacts, SubjectFacts, Trace } from './rules/index.ts'
import { type HeldRule, versionsByHash } from './ruleVersions.ts'
import { type Determination, determinations, keptFacts } from './tables.ts'

/** A receipt; the facts it rests on are kept beside it. */
export type Receipt = Determination
export type Facts = { subject: SubjectFacts; entries: readonly EntryFacts[] }

type Looks = Keys<'record.read'>

/** Runs a reading of receipts for applications the caller may see, each look logged first. `purpose`: for whose verdicts alone; null for all. */
async function disclosed<T>(
  db: Db,
  caller: Caller,
  ids: readonly ApplicationId[],
  read: (tx: Tx, seen: ApplicationId[], permits: Looks) => Promise<T>,
  purpose: Purpose | null = null,
): Promise<T> {
  return db.transaction(async (tx) => {
    const permits = await (purpose === null
      ? permitsOfApplications(tx, caller, 'record.read', ids)
      : permitsFor(tx, caller, purpose, 'record.read', ids))
    await disclose(tx, byPerson(permits), 'verdict')
    return read(tx, [...permits.keys()], permits)
  })
}

/** Those of the receipts whose purpose the caller may look for. */
function lookedFor(caller: Caller, permits: Looks, receipts: readonly Receipt[]): Receipt[] {
  const open = new Map(
    [...new Set(receipts.map((one) => one.purpose))].map((purpose) => [purpose, forPurpose(caller, purpose, permits)]),
  )
  return receipts.filter((one) => open.get(one.purpose)?.has(one.applicationId))
}

/**
 * The receipts of each application, of every purpose that the caller may look for, latest first.
 * @shape applications in; one list each out, in the same order; empty for what the caller may not see.
 */
export async function receiptsOf(db: Db, caller: Caller, ids: readonly ApplicationId[]): Promise<Receipt[][]> {
  const rows = await disclosed(db, caller, ids, async (tx, seen, permits) =>
    lookedFor(
      caller,
      permits,
      await tx
        .select()
        .from(determinations)
        .where(sql`${determinations.applicationId} = any(${textArray(seen)})`)
        .orderBy(desc(determinations.recordedAt), desc(determinations.id)),
    ),
  )
  const groups = Map.groupBy(rows, (row) => row.applicationId)
  return ids.map((id) => groups.get(id) ?? [])
}

/** An application, and what it was judged for. */
export type Sought = { id: ApplicationId; purpose: Purpose }

/** The latest receipt of each application for a purpose, in the same order; null where there is none or the caller may not see. */
export async function latestReceipts(db: Db, caller: Caller, sought: readonly Sought[]): Promise<(Receipt | null)[]> {
  const latest = new Map<string, Receipt>()
  for (const [purpose, some] of Map.groupBy(sought, (one) => one.purpose)) {
    const ids = some.map(({ id }) => id)
    const rows = await disclosed(
      db,
      caller,
      ids,
      (tx, seen) =>
        tx
          .selectDistinctOn([determinations.applicationId])
          .from(determinations)
          .where(
            sql`${determinations.applicationId} = any(${textArray(seen)}) and ${determinations.purpose} = ${purpose}`,
          )
          .orderBy(determinations.applicationId, desc(determinations.recordedAt), desc(determinations.id)),
      purpose,
    )
    for (const row of rows) latest.set(`${row.applicationId} ${purpose}`, row)
  }
  return sought.map(({ id, purpose }) => latest.get(`${id} ${purpose}`) ?? null)
}

/** The facts that a receipt rests on, by the whole of their key. */
const restsOn = and(
  eq(keptFacts.reviewYear, determinations.reviewYear),
  eq(keptFacts.purpose, determinations.purpose),
  eq(keptFacts.applicationId, determinations.applicationId),
  eq(keptFacts.asOf, determinations.factsAsOf),
)

/** A receipt judged again: the version it names, the facts it keeps, and every step. */
export type Traced = { rule: HeldRule; trace: Trace; facts: Facts }

/**
 * Judges each receipt's own facts again under its own version.
 * @shape receipts in; one each out, in the same order; null where no rule applied. The look is logged as any other.
 */
export async function tracedReceipts(db: Db, caller: Caller, receipts: readonly Receipt[]): Promise<(Traced | null)[]> {
  const ids = receipts.map((receipt) => receipt.id)
  const rows = await disclosed(
    db,
    caller,
    receipts.map((receipt) => receipt.applicationId),
    (tx) =>
      tx
        .select({ id: determinations.id, subject: keptFacts.subject, entries: keptFacts.entries })
        .from(determinations)
        .innerJoin(keptFacts, restsOn)
        .where(inArray(determinations.id, ids)),
  )
  const rules = await versionsByHash(
    db,
    receipts.map((receipt) => receipt.ruleHash),
  )
  const kept = new Map(rows.map((row) => [row.id, row]))
  return receipts.map(({ id, ruleHash, judgedOn }) => {
    const rule = rules.get(ruleHash)
    const row = kept.get(id)
    if (!rule || !row) return null
    const facts = { subject: subjectOf({ ...row.subject, judged_on: judgedOn }), entries: entriesOf(row.entries) }
    return { rule, facts, trace: rule.judge(facts.subject, facts.entries) }
  })
}

/** Whether the ledger, a judgement, a standing or the employer's tier has something that the receipt has not seen. */
export async function outdatedReceipts(db: Db, caller: Caller, receipts: readonly Receipt[]): Promise<boolean[]> {
  const rows = await disclosed(
    db,
    caller,
    receipts.map((receipt) => receipt.applicationId),
    (tx) =>
      tx
        .select({ id: determinations.id })
        .from(determinations)
        .where(sql`${determinations.id} = any(${textArray(receipts.map((receipt) => receipt.id))}) and (
      exists (select from credits.hour_entries e where e.person_id = ${determinations.personId} and e.recorded_at >= ${determinations.asOf})
      or exists (select from audits.judgements_shown j where j.person_id = ${determinations.personId} and j.recorded_at >= ${determinations.asOf})
      or exists (select from people.standings_told t where t.person_id = ${determinations.personId} and t.recorded_at >= ${determinations.asOf})
      or exists (select from institutions.tiers_shown o join audits.applications_shown a on a.organisation_id = o.organisation_id
        where a.application_id = ${determinations.applicationId} and o.recorded_at >= ${determinations.asOf}))`),
  )
  const outdated = new Set(rows.map((row) => row.id))
  return receipts.map((receipt) => outdated.has(receipt.id))
}
