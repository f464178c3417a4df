// One file above 200 lines: a mandate from its proposal to its decision.
// Two persons give a mandate: one proposes it, another decides with its effect before their eyes. The database holds them to it, too.
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
  type NamedRow,
  named,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { effectOf, type MandateEffect } from './effects.ts'
import { filedUntil, scopesFiled } from './filings.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import {
  type AskedMandate,
  type HeldMandate,
  type MandateTerms,
  mandateTerms,
  permitAnywhere,
  permitOver,
  stateOf,
} from './mandate.ts'
import { findMandate } from './mandates.ts'
import { samePerson } from './samePerson.ts'
import {
  committeeMembers,
  committeeSeatsEnded,
  committees,
  mandateDecisions,
  mandateEndings,
  mandateProposals,
  mandates,
} from './tables.ts'

export type AskedProposal = AskedMandate & { committeeId: CommitteeId; replaces?: MandateId | null }

/** Under any account of the same person, and true also for whoever becomes a member later: the mandate would be theirs from that day on. */
const isMember = async (tx: Tx, committeeId: CommitteeId, account: AccountId, day: Day): Promise<boolean> => {
  const { accountId, heldUntil } = committeeMembers
  const same = sql`people.same_person(${accountId}, ${account})`
  const [row] = await tx
    .select({ id: committeeMembers.id })
    .from(committeeMembers)
    .leftJoin(committeeSeatsEnded, eq(committeeSeatsEnded.seatId, committeeMembers.id))
    .where(
      and(
        eq(committeeMembers.committeeId, committeeId),
        same,
        sql`least(${heldUntil}, ${committeeSeatsEnded.endsOn}) > ${day}`,
      ),
    )
  return row !== undefined
}

const ownCommittee = () =>
  new Refusal('NOT_PERMITTED', {
    message: '您是该委员会的委员，不能为自己授权。',
    messageEn: 'You are a member of this committee; nobody gives a right to themselves.',
  })
const saidAlready = () =>
  new Refusal('INVALID', {
    message: '同一授权书的同一授权已被退回或已终止；重新授权请使用新的授权书编号。',
    messageEn:
      'This mandate of the same letter was refused or has ended; to give it again, use a new letter of authority.',
  })
const notReplaceable = () =>
  new Refusal('INVALID', {
    message: '拟接替的授权不属于该委员会，或不在有效期内。',
    messageEn: 'The mandate to be replaced is not this committee’s, or is not in force.',
  })

/** What is asked for, well-formed: each of its names known, its period within the committee's filing, what it replaces in force. */
async function termsOf(tx: Tx, caller: Caller, { committeeId, replaces, ...asked }: AskedProposal) {
  const [committee] = await tx.select().from(committees).where(eq(committees.id, committeeId))
  if (!committee) return new Refusal('NOT_FOUND')
  const series = new Set((await titleSeriesOn(tx, caller.day)).map((one) => one.code))
  const areas = new Set((await jurisdictionsOf(tx)).map((one) => one.path))
  const filed = await filedUntil(tx, committeeId, asked.heldFrom)
  const filedFor = await scopesFiled(tx, committeeId, asked.heldFrom, asked.heldUntil)
  const terms = mandateTerms(asked, { filedFor, series, areas, today: caller.day, filedUntil: filed })
  if (refused(terms) || !replaces) return terms
  const former = await findMandate(tx, replaces)
  const stands = former?.committeeId === committeeId && ['IN_FORCE', 'SCHEDULED'].includes(stateOf(former, caller.day))
  return stands ? terms : notReplaceable()
}

/**
 * What a mandate would open, before anybody grants it.
 * @refuses NOT_PERMITTED for who does not keep mandates; NOT_FOUND; INVALID with what is wrong.
 */
export async function previewOf(db: Db, caller: Caller, asked: AskedProposal): Promise<MandateEffect | Refusal> {
  const anywhere = permitAnywhere(caller)
  if (refused(anywhere)) return anywhere
  const terms = await termsOf(db, caller, asked)
  if (refused(terms)) return terms
  return effectOf(
    db,
    { ...terms, id: null, committeeId: asked.committeeId, replaces: asked.replaces ?? null },
    caller.day,
  )
}

const rowOf = (
  id: MandateId,
  terms: MandateTerms,
  { committeeId, replaces }: AskedProposal,
  proposedBy: AccountId,
) => ({
  ...terms,
  id,
  committeeId,
  replaces: replaces ?? null,
  series: [...terms.series],
  levels: [...terms.levels],
  areas: [...terms.areas],
  fields: [...terms.fields],
  proposedBy,
})

/**
 * Proposes a mandate, once: the same terms under the same letter answer as before. It opens nothing until another person approves it.
 * @refuses NOT_PERMITTED without the right over each of its areas, or for one's own committee; NOT_FOUND for no committee; INVALID with what is wrong.
 */
export function proposeMandate(db: Db, caller: Caller, asked: AskedProposal): Promise<HeldMandate | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const key = permitOver(caller, 'mandate.grant', asked.areas)
    if (refused(key) && asked.areas.length > 0) return key
    const terms = await termsOf(tx, caller, asked)
    if (refused(terms)) return terms
    if (refused(key)) return key
    if (await isMember(tx, asked.committeeId, caller.account, caller.day)) return ownCommittee()
    const { committeeId, replaces } = asked
    const id = idOf('MandateId', digest({ committeeId, ...terms, replaces: replaces ?? undefined }))
    const row = rowOf(id, terms, asked, caller.account)
    const [made] = await tx.insert(mandateProposals).values(row).onConflictDoNothing().returning()
    const mandate = await findMandate(tx, id)
    if (!mandate) throw new Error('A mandate just proposed is not there.')
    if (!made) return mandate.file?.decision === 'REFUSED' || mandate.file?.endsOn ? saidAlready() : mandate
    await record(tx, key, { on: id, told: { committeeId, replaces, ...terms }, row: made })
    return mandate
  })
}

export type AskedDecision = {
  mandateId: MandateId
  decision: 'APPROVED' | 'REFUSED'
  /** How many people the decider was shown that it opens. */
  seenPersons: number
  reason?: string
}

const reasonMissing = () =>
  new Refusal('INVALID', { message: '退回须写明理由。', messageEn: 'A refusal needs a reason.' })

/**
 * The second person's word. An approval makes the mandate, as it was proposed and as its effect was shown.
 * @refuses FOUR_EYES for who proposed it, under any account of theirs; NOT_PERMITTED for one's own committee; WRONG_STATE once decided; STALE when it opens another number of people by now; INVALID without a reason to refuse, or past its period.
 */
export function decideMandate(db: Db, caller: Caller, asked: AskedDecision): Promise<HeldMandate | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const mandate = await findMandate(tx, asked.mandateId)
    if (!mandate?.file) return new Refusal('NOT_FOUND')
    const key = permitOver(caller, 'mandate.approve', mandate.areas)
    if (refused(key)) return key
    const no = await undecidable(tx, caller, { ...mandate, file: mandate.file }, asked)
    if (no) return no
    const { decision, reason = '' } = asked
    const { proposedBy } = mandate.file
    const row = { mandateId: mandate.id, proposedBy, decision, reason: reason.trim(), decidedBy: caller.account }
    const [made] = await tx.insert(mandateDecisions).values(row).onConflictDoNothing().returning()
    if (!made) return new Refusal('WRONG_STATE')
    const rows = [named('mandate_decisions', [mandate.id], made), ...(await madeBy(tx, mandate, caller.account))]
    await record(tx, key, { on: mandate.id, told: { decision, persons: asked.seenPersons }, rows })
    return (await findMandate(tx, mandate.id)) ?? mandate
  })
}

/** What the approval made by itself: the mandate, and the end of the one that it replaces. */
async function madeBy(tx: Tx, { id, heldFrom, file }: HeldMandate, by: AccountId): Promise<NamedRow[]> {
  const given = await tx.select().from(mandates).where(eq(mandates.id, id))
  const { mandateId, endsOn, endedBy } = mandateEndings
  const replaced = file?.replaces ?? null
  const ended =
    given.length === 0 || replaced === null
      ? []
      : await tx
          .select()
          .from(mandateEndings)
          .where(and(eq(mandateId, replaced), eq(endsOn, heldFrom), eq(endedBy, by)))
  return [
    ...given.map((one) => named('mandates', [id], one)),
    ...ended.map((one) => named('mandate_endings', [one.mandateId, one.endsOn], one)),
  ]
}

type Filed = HeldMandate & { file: NonNullable<HeldMandate['file']> }

async function undecidable(tx: Tx, caller: Caller, mandate: Filed, asked: AskedDecision): Promise<Refusal | null> {
  if (mandate.file.decision !== null) return new Refusal('WRONG_STATE')
  if (await samePerson(tx, mandate.file.proposedBy, caller.account)) return new Refusal('FOUR_EYES')
  if (await isMember(tx, mandate.committeeId, caller.account, caller.day)) return ownCommittee()
  const { reason = '' } = asked
  if (reason.length > 500) return new Refusal('INVALID')
  if (asked.decision === 'REFUSED') return reason.trim() === '' ? reasonMissing() : null
  if (mandate.heldUntil <= caller.day)
    return new Refusal('INVALID', { message: '授权期已过。', messageEn: 'The period is over already.' })
  const { persons } = await effectOf(tx, { ...mandate, replaces: mandate.file.replaces }, caller.day)
  return persons === asked.seenPersons ? null : new Refusal('STALE')
}
