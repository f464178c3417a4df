// Where mandates are kept. Given once and never changed; an early end is a row beside it.
import {
  type AccountId,
  type Caller,
  type CommitteeId,
  type Day,
  type Db,
  deed,
  digest,
  idOf,
  type MandateId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import {
  type AskedEnding,
  type AskedMandate,
  endingRefused,
  type HeldMandate,
  mandateTerms,
  permitAnywhere,
  permitOver,
} from './mandate.ts'
import { committeeMembers, committees, mandateEndings, mandates } from './tables.ts'

const held = {
  id: mandates.id,
  committeeId: mandates.committeeId,
  committeeName: committees.name,
  series: mandates.series,
  levels: mandates.levels,
  areas: mandates.areas,
  reviewYear: mandates.reviewYear,
  purpose: mandates.purpose,
  heldFrom: mandates.heldFrom,
  heldUntil: sql<Day>`least(${mandates.heldUntil}, ${mandateEndings.endsOn})`, // least() passes over null
  basis: mandates.basis,
}

const heldMandates = (tx: Tx) =>
  tx
    .select(held)
    .from(mandates)
    .innerJoin(committees, eq(committees.id, mandates.committeeId))
    .leftJoin(mandateEndings, eq(mandateEndings.mandateId, mandates.id))

/** @shape committees in, their mandates out in the same order, the latest first; past ones and future ones included. */
export async function mandatesOf(tx: Tx, ids: readonly CommitteeId[]): Promise<HeldMandate[][]> {
  const rows = await heldMandates(tx)
    .where(inArray(mandates.committeeId, [...ids]))
    .orderBy(sql`${mandates.heldFrom} desc`, asc(mandates.id))
  const of = Map.groupBy(rows, (row) => row.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

async function findMandate(tx: Tx, id: MandateId): Promise<HeldMandate | null> {
  const [row] = await heldMandates(tx).where(eq(mandates.id, id))
  return row ?? null
}

/** True also for whoever becomes a member later: the mandate would be theirs from that day on. */
const isMember = async (tx: Tx, committeeId: CommitteeId, account: AccountId, day: Day): Promise<boolean> => {
  const { accountId, heldUntil } = committeeMembers
  const [row] = await tx
    .select({ id: committeeMembers.id })
    .from(committeeMembers)
    .where(and(eq(committeeMembers.committeeId, committeeId), eq(accountId, account), gt(heldUntil, day)))
  return row !== undefined
}

const ownCommittee = () =>
  new Refusal('NOT_PERMITTED', {
    message: '您是该委员会的委员，不能为自己授权。',
    messageEn: 'You are a member of this committee; nobody gives a right to themselves.',
  })
const endedAlready = () =>
  new Refusal('INVALID', {
    message: '同一授权书的同一授权已经终止；重新授权请使用新的授权书编号。',
    messageEn: 'This mandate of the same letter has ended; to give it again, use a new letter of authority.',
  })

/**
 * Gives a committee a mandate, once: the same terms under the same letter answer as before.
 * @refuses NOT_PERMITTED without the right over each of its areas, or for one's own committee; NOT_FOUND for no committee; INVALID with what is wrong.
 */
export function grantMandate(
  db: Db,
  caller: Caller,
  { committeeId, ...asked }: AskedMandate & { committeeId: CommitteeId },
): Promise<HeldMandate | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const series = new Set((await titleSeriesOn(tx, caller.day)).map((one) => one.code))
    const areas = new Set((await jurisdictionsOf(tx)).map((one) => one.path))
    const terms = mandateTerms(asked, { series, areas, today: caller.day })
    if (refused(terms)) return terms
    const key = permitOver(caller, 'mandate.grant', terms.areas)
    if (refused(key)) return key
    const [committee] = await tx.select().from(committees).where(eq(committees.id, committeeId))
    if (!committee) return new Refusal('NOT_FOUND')
    if (await isMember(tx, committeeId, caller.account, caller.day)) return ownCommittee()
    const id = idOf('MandateId', digest({ committeeId, ...terms }))
    const row = {
      id,
      committeeId,
      ...terms,
      series: [...terms.series],
      levels: [...terms.levels],
      areas: [...terms.areas],
      grantedBy: caller.account,
    }
    const [given] = await tx.insert(mandates).values(row).onConflictDoNothing().returning()
    const mandate = await findMandate(tx, id)
    if (!mandate) throw new Error('A mandate just given is not there.')
    if (!given) return mandate.heldUntil === terms.heldUntil ? mandate : endedAlready()
    await record(tx, key, { on: id, told: { committeeId, ...terms } })
    return mandate
  })
}

/**
 * Ends a mandate early; rights are read on each request, so it acts on the next one.
 * @refuses NOT_PERMITTED without the right over each of its areas; NOT_FOUND; INVALID for a day that is past or not earlier than its end.
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
    const no = endingRefused(mandate, asked, caller.day)
    if (no) return no
    const ending = { mandateId, endsOn: asked.endsOn, reason: asked.reason.trim(), endedBy: caller.account }
    const [ended] = await tx.insert(mandateEndings).values(ending).onConflictDoNothing().returning()
    if (!ended) return endedAlready()
    await record(tx, key, { on: mandateId, told: { endsOn: asked.endsOn } })
    return { ...mandate, heldUntil: asked.endsOn }
  })
}
