// Where mandates are kept, proposed ones among them. Nothing of one is ever changed; a decision or an early end is a row beside it.
import {
  type AccountId,
  type Caller,
  type CommitteeId,
  type Day,
  type Db,
  deed,
  type MandateId,
  named,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import {
  type AskedEnding,
  endingRefused,
  type HeldMandate,
  type MandateFile,
  permitAnywhere,
  permitOver,
  shownAs,
  stateOf,
} from './mandate.ts'
import {
  committees,
  delegationEndings,
  delegations,
  mandateDecisions,
  mandateEndings,
  mandateProposals,
  mandates,
  mandatesEnded,
} from './tables.ts'

const asked = {
  id: mandateProposals.id,
  committeeId: mandateProposals.committeeId,
  committeeName: committees.name,
  series: mandateProposals.series,
  levels: mandateProposals.levels,
  areas: mandateProposals.areas,
  fields: mandateProposals.fields,
  reviewYear: mandateProposals.reviewYear,
  purpose: mandateProposals.purpose,
  heldFrom: mandateProposals.heldFrom,
  heldUntil: sql<Day>`least(${mandateProposals.heldUntil}, ${mandatesEnded.endsOn})`, // least() passes over null
  basis: mandateProposals.basis,
  delegatedFrom: sql<null>`null`,
  file: {
    proposedBy: mandateProposals.proposedBy,
    proposedAt: mandateProposals.recordedAt,
    replaces: mandateProposals.replaces,
    // What was granted before two persons were asked for has no decision; it is granted all the same.
    decision: sql<
      MandateFile['decision']
    >`coalesce(${mandateDecisions.decision}, case when ${mandates.id} is not null then 'APPROVED' end)`,
    decidedBy: mandateDecisions.decidedBy,
    decidedAt: mandateDecisions.recordedAt,
    reason: mandateDecisions.reason,
    endsOn: mandatesEnded.endsOn,
    endedBy: mandatesEnded.endedBy,
    endedAt: mandatesEnded.recordedAt,
    endReason: mandatesEnded.reason,
  },
}

const allMandates = (tx: Tx) =>
  tx
    .select(asked)
    .from(mandateProposals)
    .innerJoin(committees, eq(committees.id, mandateProposals.committeeId))
    .leftJoin(mandateDecisions, eq(mandateDecisions.mandateId, mandateProposals.id))
    .leftJoin(mandates, eq(mandates.id, mandateProposals.id))
    .leftJoin(mandatesEnded, eq(mandatesEnded.mandateId, mandateProposals.id))

/** @shape committees in, their mandates out in the same order, the latest first; past, future, proposed and refused ones included. */
export async function mandatesOf(tx: Tx, ids: readonly CommitteeId[]): Promise<HeldMandate[][]> {
  const rows = await allMandates(tx)
    .where(inArray(mandateProposals.committeeId, [...ids]))
    .orderBy(sql`${mandateProposals.heldFrom} desc`, asc(mandateProposals.id))
  const of = Map.groupBy(rows, (row) => row.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

/** A mandate by its id, whoever asks: for deeds, which ask for a right of their own. */
export async function findMandate(tx: Tx, id: MandateId): Promise<HeldMandate | null> {
  const [row] = await allMandates(tx).where(eq(mandateProposals.id, id))
  return row ?? null
}

/** For whoever keeps mandates somewhere; null for others. */
export const mandateFor = async (db: Db, caller: Caller, id: MandateId): Promise<HeldMandate | null> =>
  refused(permitAnywhere(caller)) ? null : findMandate(db, id)

/** Those that were approved and do not end before a day. */
export async function grantedTo(tx: Tx, committee: CommitteeId, from: Day): Promise<HeldMandate[]> {
  const [rows = []] = await mandatesOf(tx, [committee])
  return rows.filter((one) => one.file?.decision === 'APPROVED' && from < one.heldUntil)
}

/** What an account holds, held or will hold, as a member or as a deputy; each once, however often they are a member. */
export async function heldEver(tx: Tx, account: AccountId): Promise<HeldMandate[]> {
  const rows = await tx.execute<Omit<HeldMandate, 'file'>>(sql`
    select distinct on (mandate_id) mandate_id as id, committee_id as "committeeId", committee_name as "committeeName", series, levels, areas,
      fields, review_year as "reviewYear", purpose, held_from::text as "heldFrom", held_until::text as "heldUntil", basis,
      delegated_from as "delegatedFrom"
    from institutions.mandates_shown where account_id = ${account} and held_from < held_until order by mandate_id, held_until desc`)
  return rows.map((row) => ({ ...row, file: null }))
}

/** What an account holds today. */
export const heldBy = async (tx: Tx, account: AccountId, day: Day): Promise<HeldMandate[]> =>
  (await heldEver(tx, account)).filter((one) => one.heldFrom <= day && day < one.heldUntil)

/** What the caller holds today; in a view, what the viewed account holds, as far as the right to look goes. */
export async function ownMandates(tx: Tx, caller: Caller): Promise<HeldMandate[]> {
  const held = await heldBy(tx, shownAs(caller), caller.day)
  return caller.viewAs === null ? held : held.filter(({ id }) => caller.mandates.some((one) => one.id === id))
}

const endedAlready = () =>
  new Refusal('INVALID', { message: '该授权已经提前终止。', messageEn: 'This mandate has been ended already.' })

/**
 * Ends a mandate early; rights are read on each request, so it acts on the next one.
 * @refuses NOT_PERMITTED without the right over each of its areas; NOT_FOUND; WRONG_STATE for one that was never given; INVALID for a day that is past or not earlier than its end.
 */
export function endMandate(
  db: Db,
  caller: Caller,
  { mandateId, ...asked }: AskedEnding & { mandateId: MandateId },
): Promise<HeldMandate | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const mandate = await findMandate(tx, mandateId)
    if (!mandate) return new Refusal('NOT_FOUND')
    const key = permitOver(caller, 'mandate.end', mandate.areas)
    if (refused(key)) return key
    if (['PROPOSED', 'REFUSED'].includes(stateOf(mandate, caller.day))) return new Refusal('WRONG_STATE')
    const no = endingRefused(mandate, asked, caller.day)
    if (no) return no
    const ending = { mandateId, endsOn: asked.endsOn, reason: asked.reason.trim(), endedBy: caller.account }
    const [ended] = await tx.insert(mandateEndings).values(ending).onConflictDoNothing().returning()
    if (!ended) return endedAlready()
    const rows = [named('mandate_endings', [mandateId, ended.endsOn], ended)]
    await record(tx, key, { on: mandateId, told: { endsOn: asked.endsOn }, rows })
    return (await findMandate(tx, mandateId)) ?? mandate
  })
}

/** @shape mandates in, what of each was handed on out in the same order, the latest first. */
export async function delegationsOf(tx: Tx, ids: readonly MandateId[]) {
  const rows = await delegated(tx)
    .where(inArray(delegations.mandateId, [...ids]))
    .orderBy(sql`${delegations.heldFrom} desc`, asc(delegations.id))
  const of = Map.groupBy(rows, (row) => row.mandateId)
  return ids.map((id) => of.get(id) ?? [])
}

/** What was handed on, with its end as it is: the early one of its own, or that of the mandate. */
export const delegated = (tx: Tx) =>
  tx
    .select({
      id: delegations.id,
      mandateId: delegations.mandateId,
      delegatedBy: delegations.delegatedBy,
      delegateId: delegations.delegateId,
      series: delegations.series,
      levels: delegations.levels,
      areas: delegations.areas,
      fields: delegations.fields,
      heldFrom: delegations.heldFrom,
      heldUntil: sql<Day>`least(${delegations.heldUntil}, ${mandates.heldUntil}, ${mandatesEnded.endsOn}, ${delegationEndings.endsOn})`,
      reason: delegations.reason,
    })
    .from(delegations)
    .innerJoin(mandates, eq(mandates.id, delegations.mandateId))
    .leftJoin(mandatesEnded, eq(mandatesEnded.mandateId, delegations.mandateId))
    .leftJoin(delegationEndings, eq(delegationEndings.delegationId, delegations.id))
export type HeldDelegation = Awaited<ReturnType<typeof delegationsOf>>[number][number]
