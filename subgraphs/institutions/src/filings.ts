// Where filings of committees are kept: asked for by one security administrator, approved by another. No seat and no mandate reaches beyond (S82). Long: a filing from its proposal to its end.
import {
  type Caller,
  type CommitteeFilingId,
  type CommitteeId,
  type Day,
  type Db,
  deed,
  type NamedRow,
  named,
  newId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { eq, type SQL, sql } from 'drizzle-orm'
import { type AskedFiling, type Filing, filingTerms } from './filing.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { type FiledScope, permitAnywhere } from './mandate.ts'
import { samePerson } from './samePerson.ts'
import { provinceKey, reasonRefused } from './seat.ts'
import { committeeFilingDecisions, committeeFilingProposals, committeeFilings, committees } from './tables.ts'

type Row = Omit<Filing, 'file'> & Filing['file']
const instant = (at: Date | string | null) => (at === null ? null : new Date(at))

/** Filings that stand, wait or were refused. What was filed before two persons were asked for has no proposal, and stands all the same. */
async function filingsWhere(tx: Tx, where: SQL): Promise<Filing[]> {
  const rows = await tx.execute<Row>(sql`
    select s.*, coalesce(c.name, p.name) as "committeeName", coalesce(c.family, p.family) as family,
      coalesce(p.proposed_by, s.filed_by) as "proposedBy", coalesce(p.recorded_at, s.made_at) as "proposedAt",
      coalesce(d.decision, case when s.made_at is not null then 'APPROVED' end) as decision, d.decided_by as "decidedBy",
      d.recorded_at as "decidedAt", d.reason
    from (select coalesce(f.id, q.id) as id, coalesce(f.committee_id, q.committee_id) as "committeeId", coalesce(f.number, q.number) as number,
        coalesce(f.held_from, q.held_from)::text as "heldFrom", coalesce(f.held_until, q.held_until)::text as "heldUntil",
        coalesce(f.series, q.series, '{}') as series, coalesce(f.levels, q.levels, '{}') as levels, coalesce(f.areas, q.areas, '{}') as areas,
        f.filed_by, f.recorded_at as made_at
      from institutions.committee_filings f full join institutions.committee_filing_proposals q on q.id = f.id) s
    left join institutions.committees c on c.id = s."committeeId"
    left join institutions.committee_filing_proposals p on p.id = s.id
    left join institutions.committee_filing_decisions d on d.filing_id = s.id
    where ${where} order by s."heldFrom" desc, s.id`)
  return rows.map((row) => {
    const { id, committeeId, committeeName, family, number, heldFrom, heldUntil, series, levels, areas } = row
    const { proposedBy, decision, decidedBy, reason } = row
    const [proposedAt = null, decidedAt = null] = [row.proposedAt, row.decidedAt].map(instant)
    return {
      ...{ id, committeeId, committeeName, family, number, heldFrom, heldUntil, series, levels, areas },
      file: {
        ...{ proposedBy, proposedAt, decision, decidedBy, decidedAt, reason },
        ...{ endsOn: null, endedBy: null, endedAt: null, endReason: null },
      },
    }
  })
}

/** @shape committees in, their filings that stand or stood out in the same order, the latest first. */
export async function filingsOf(tx: Tx, ids: readonly CommitteeId[]): Promise<Filing[][]> {
  if (ids.length === 0) return []
  const among = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await filingsWhere(tx, sql`s."committeeId" in (${among}) and s.made_at is not null`)
  const of = Map.groupBy(rows, (row) => row.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

/** Filings that wait for a second person; for whoever may give mandates, nothing for others. */
export const waitingFilings = async (db: Db, caller: Caller): Promise<Filing[]> =>
  refused(permitAnywhere(caller)) ? [] : filingsWhere(db, sql`s.made_at is null and d.decision is null`)

const findFiling = async (tx: Tx, id: CommitteeFilingId): Promise<Filing | null> =>
  (await filingsWhere(tx, sql`s.id = ${id}`))[0] ?? null

/** The first day from which a committee that is filed on a day is filed no longer, over filings that follow each other without a gap; null when it is not filed on that day. */
export async function filedUntil(tx: Tx, id: CommitteeId, day: Day): Promise<Day | null> {
  const [row] = await tx.execute<{ until: Day }>(sql`
    select held_until::text as until from institutions.committees_filed
    where committee_id = ${id} and held_from <= ${day}::date and ${day}::date < held_until`)
  return row?.until ?? null
}

/** What the filings that fall into these days say that the committee may review; a filing that does not say is left out. */
export async function scopesFiled(tx: Tx, id: CommitteeId, from: Day, until: Day): Promise<FiledScope[]> {
  const rows = await tx.execute<FiledScope>(sql`
    select series, levels, areas from institutions.committee_filings
    where committee_id = ${id} and series is not null and held_from < ${until}::date and ${from}::date < held_until`)
  return [...rows]
}

/** A committee that is there, or the number or name that is taken. @refuses NOT_FOUND; ALREADY_REGISTERED. */
async function taken(tx: Tx, asked: AskedFiling): Promise<Refusal | null> {
  const { committeeId } = asked
  const [there] = committeeId ? await tx.select().from(committees).where(eq(committees.id, committeeId)) : []
  if (committeeId && !there) return new Refusal('NOT_FOUND')
  const same = committeeId
    ? sql`s."committeeId" = ${committeeId} and s.number = ${asked.number.trim()}`
    : sql`coalesce(c.name, p.name) = ${asked.name?.trim() ?? ''}`
  const others = await filingsWhere(tx, sql`${same} and d.decision is distinct from 'REFUSED'`)
  const named = committeeId
    ? []
    : await tx
        .select()
        .from(committees)
        .where(eq(committees.name, asked.name?.trim() ?? ''))
  return others.length + named.length > 0 ? new Refusal('ALREADY_REGISTERED') : null
}

/**
 * Asks for the filing of a committee, at most three years (S82); of one that is new with its name. It stands when another person approves it.
 * @refuses NOT_PERMITTED; NOT_FOUND; INVALID with what is wrong; ALREADY_REGISTERED for a number or a name that is taken.
 */
export function proposeFiling(db: Db, caller: Caller, asked: AskedFiling): Promise<Filing | Refusal> {
  return deed(db, async (tx) => {
    const key = provinceKey(caller, 'committee.file')
    if (refused(key)) return key
    const series = new Set((await titleSeriesOn(tx, caller.day)).map((one) => one.code))
    const areas = new Set((await jurisdictionsOf(tx)).map((one) => one.path))
    const terms = filingTerms(asked, { series, areas, today: caller.day })
    if (refused(terms)) return terms
    const no = await taken(tx, asked)
    if (no) return no
    const founds = asked.committeeId ? {} : { name: asked.name?.trim(), family: asked.family }
    const row = {
      id: newId('CommitteeFilingId'),
      committeeId: asked.committeeId ?? newId('CommitteeId'),
      ...founds,
      ...terms,
      ...{ series: [...terms.series], levels: [...terms.levels], areas: [...terms.areas] },
      proposedBy: caller.account,
    }
    const [made] = await tx.insert(committeeFilingProposals).values(row).returning()
    const filing = await findFiling(tx, row.id)
    if (!made || !filing) throw new Error('A filing just asked for is not there.')
    await record(tx, key, { on: row.id, told: { committeeId: row.committeeId, ...terms }, row: made })
    return filing
  })
}

export type FilingWord = { filingId: CommitteeFilingId; decision: 'APPROVED' | 'REFUSED'; reason?: string }

/**
 * The second person's word. An approval files the committee, and founds it where it is new.
 * @refuses NOT_FOUND; WRONG_STATE once decided; FOUR_EYES for who asked for it, under any account of theirs; INVALID without a reason to refuse,
 * or past its period; ALREADY_REGISTERED when its number or name was taken meanwhile.
 */
export function decideFiling(db: Db, caller: Caller, { reason = '', ...said }: FilingWord): Promise<Filing | Refusal> {
  return deed(db, async (tx) => {
    const asked = { ...said, reason }
    const key = provinceKey(caller, 'committee.approve')
    if (refused(key)) return key
    const filing = await findFiling(tx, asked.filingId)
    if (!filing) return new Refusal('NOT_FOUND')
    const { file, committeeId } = filing
    if (file.decision !== null || file.proposedBy === null) return new Refusal('WRONG_STATE')
    const no = await undecidable(tx, caller, filing, asked)
    if (no) return no
    const { decision, filingId } = asked
    const row = {
      filingId,
      proposedBy: file.proposedBy,
      decision,
      reason: asked.reason.trim(),
      decidedBy: caller.account,
    }
    const [made] = await tx.insert(committeeFilingDecisions).values(row).onConflictDoNothing().returning()
    if (!made) return new Refusal('WRONG_STATE')
    const rows = [named('committee_filing_decisions', [filingId], made), ...(await madeBy(tx, filing))]
    await record(tx, key, { on: filingId, told: { decision, committeeId }, rows })
    return (await findFiling(tx, filingId)) ?? filing
  })
}

/** What the approval made by itself: the filing, and the committee that it founds. */
async function madeBy(tx: Tx, { id, committeeId }: Filing): Promise<NamedRow[]> {
  const filed = await tx.select().from(committeeFilings).where(eq(committeeFilings.id, id))
  const [asked] = await tx.select().from(committeeFilingProposals).where(eq(committeeFilingProposals.id, id))
  const founds = filed.length > 0 && asked?.name
  const founded = founds ? await tx.select().from(committees).where(eq(committees.id, committeeId)) : []
  return [
    ...filed.map((one) => named('committee_filings', [id], one)),
    ...founded.map((one) => named('committees', [committeeId], one)),
  ]
}

async function undecidable(
  tx: Tx,
  caller: Caller,
  filing: Filing,
  asked: Required<FilingWord>,
): Promise<Refusal | null> {
  if (filing.file.proposedBy && (await samePerson(tx, filing.file.proposedBy, caller.account)))
    return new Refusal('FOUR_EYES')
  if (asked.decision === 'REFUSED') return reasonRefused(asked.reason)
  if (asked.reason.length > 500) return new Refusal('INVALID')
  if (filing.heldUntil <= caller.day)
    return new Refusal('INVALID', { message: '备案期已过。', messageEn: 'The period is over already.' })
  // Two may wait for one number or one name; the second of them is not approved.
  const [other] = await tx.execute(sql`
    select from institutions.committee_filing_proposals p
    where p.id = ${filing.id} and (exists (select from institutions.committee_filings f where f.committee_id = p.committee_id and f.number = p.number)
      or exists (select from institutions.committees c where c.name = p.name))`)
  return other ? new Refusal('ALREADY_REGISTERED') : null
}
