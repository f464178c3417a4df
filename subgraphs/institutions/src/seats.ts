// One file above 200 lines: a seat from its proposal to its end.
// Where seats are kept: proposed by one security administrator, approved by another, taken away by one. Nothing of one is ever changed.
import {
  type AccountId,
  type Caller,
  type CommitteeId,
  type CommitteeSeatId,
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
import { filedUntil } from './filings.ts'
import { permitAnywhere } from './mandate.ts'
import { samePerson } from './samePerson.ts'
import { type AskedSeat, invalid, provinceKey, reasonRefused, type Seat, seatFaults, standing } from './seat.ts'
import { type SeatEffect, seatEffectOf } from './seatEffects.ts'
import { committeeMembers, committeeSeatDecisions, committeeSeatEndings, committeeSeatProposals } from './tables.ts'

type Row = Omit<Seat, 'file'> & Seat['file']
const instant = (at: Date | string | null) => (at === null ? null : new Date(at))

/** Seats proposed, held and ended. What was there before two persons were asked for has no proposal, and is held all the same. */
async function seatsWhere(tx: Tx, where: SQL): Promise<Seat[]> {
  const rows = await tx.execute<Row>(sql`
    select s.*, c.name as "committeeName", p.proposed_by as "proposedBy", coalesce(p.recorded_at, s.made_at) as "proposedAt",
      coalesce(d.decision, case when s.made_at is not null then 'APPROVED' end) as decision, d.decided_by as "decidedBy", d.recorded_at as "decidedAt", d.reason,
      e.ends_on::text as "endsOn", e.ended_by as "endedBy", e.recorded_at as "endedAt", e.reason as "endReason",
      least(s.until, e.ends_on, coalesce((select max(f.held_until) from institutions.committees_filed f where f.committee_id = s."committeeId"
        and f.held_from < s.until and s."heldFrom"::date < f.held_until), s."heldFrom"::date))::text as "heldUntil"
    from (select coalesce(m.id, q.id) as id, coalesce(m.committee_id, q.committee_id) as "committeeId", coalesce(m.account_id, q.account_id) as "accountId",
        coalesce(m.position, q.position) as position, coalesce(m.held_from, q.held_from)::text as "heldFrom",
        coalesce(m.held_until, q.held_until) as until, coalesce(m.basis, q.basis) as basis, m.recorded_at as made_at
      from institutions.committee_members m full join institutions.committee_seat_proposals q on q.id = m.id) s
    join institutions.committees c on c.id = s."committeeId"
    left join institutions.committee_seat_proposals p on p.id = s.id
    left join institutions.committee_seat_decisions d on d.seat_id = s.id
    left join institutions.committee_seats_ended e on e.seat_id = s.id
    where ${where} order by s."heldFrom", s.id`)
  return rows.map(({ id, committeeId, committeeName, accountId, position, heldFrom, heldUntil, basis, ...file }) => {
    const { proposedBy, decision, decidedBy, reason, endsOn, endedBy, endReason } = file
    const [proposedAt, decidedAt, endedAt] = [file.proposedAt, file.decidedAt, file.endedAt].map(instant)
    return {
      ...{ id, committeeId, committeeName, accountId, position, heldFrom, heldUntil, basis },
      file: {
        ...{ proposedBy, decision, decidedBy, reason, endsOn, endedBy, endReason },
        ...{ proposedAt: proposedAt ?? null, decidedAt: decidedAt ?? null, endedAt: endedAt ?? null },
      },
    }
  })
}

/** @shape committees in, their seats out in the same order, longest standing first; proposed, refused and past ones included. */
export async function seatsOf(tx: Tx, ids: readonly CommitteeId[]): Promise<Seat[][]> {
  if (ids.length === 0) return []
  const among = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const of = Map.groupBy(await seatsWhere(tx, sql`s."committeeId" in (${among})`), (seat) => seat.committeeId)
  return ids.map((id) => of.get(id) ?? [])
}

const findSeat = async (tx: Tx, id: CommitteeSeatId): Promise<Seat | null> =>
  (await seatsWhere(tx, sql`s.id = ${id}`))[0] ?? null

/** For whoever keeps mandates somewhere; null for others. */
export const seatFor = async (db: Db, caller: Caller, id: CommitteeSeatId): Promise<Seat | null> =>
  refused(permitAnywhere(caller)) ? null : findSeat(db, id)

/** Until when the role of a member holds that this seat goes by; null when none does on the day, and then it shows nothing. */
export async function roleUntil(tx: Tx, seat: CommitteeSeatId, day: Day): Promise<Day | null> {
  const [row] = await tx.execute<{ until: Day | null }>(sql`
    select max(held_until)::text as until from institutions.seats_roles
    where seat_id = ${seat} and held_from <= ${day}::date and ${day}::date < held_until`)
  return row?.until ?? null
}

/** Accounts that may be seated: of officers and experts, who hold none of the three offices; for who keeps rights, nobody for others. */
export async function seatableAccounts(db: Db, caller: Caller): Promise<{ id: AccountId }[]> {
  if (refused(permitAnywhere(caller))) return []
  const rows = await db.execute<{ id: AccountId }>(sql`
    select a.account_id as id from people.accounts_shown a where a.active and a.account_id <> ${caller.account}
      and not exists (select from people.roles_shown r where r.account_id = a.account_id and ${caller.day}::date < r.held_until
        and (r.role in ('PROFESSIONAL', 'AGENCY') or r.role like '%\\_ADMINISTRATOR'))
    order by a.account_id limit 1000`)
  return [...rows]
}

const ownSeat = () =>
  new Refusal('FOUR_EYES', {
    message: '不能为本人的账号提出或批准席位。',
    messageEn: 'Nobody proposes or approves a seat of their own.',
  })
const seatedAlready = () =>
  invalid([
    {
      zh: '该账号在此期间已是该委员会委员，或已有待批准的席位',
      en: 'The account has a seat there in these days, or one that waits',
    },
  ])
const holdsOffice = () =>
  new Refusal('OFFICES_EXCLUDE', {
    message: '系统、安全、审计管理员不担任评审委员会委员。',
    messageEn: 'Who holds one of the three offices sits on no committee.',
  })

const notToBeSeated = () =>
  invalid([
    {
      zh: '专业技术人员本人的账号和外部门的账号不担任委员，请为其另开账号',
      en: 'A professional’s own account and an agency’s are not seated; open another account',
    },
  ])
/** Proposals and decisions on one account's seats go one after the other: two of them must not find each other absent. */
const oneAtATime = (tx: Tx, account: AccountId) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`institutions.seat ${account}`}))`)

/** The name of the constraint that a statement ran into: an office under a closed account of the same person is seen by the database alone. */
function constraintOf(fault: unknown): unknown {
  const cause = fault instanceof Error && fault.cause ? fault.cause : fault
  return typeof cause === 'object' && cause !== null && 'constraint_name' in cause ? cause.constraint_name : null
}

/** What stands against a seat, if anything: no such account or committee, an office, a seat that is there, what is ill-formed. */
async function seatRefused(tx: Tx, asked: AskedSeat, today: Day, but?: CommitteeSeatId): Promise<Refusal | null> {
  const [there] = await tx.execute<{ account: boolean; committee: boolean; office: boolean; other: boolean }>(sql`
    select exists (select from people.accounts_shown a where a.account_id = ${asked.accountId} and a.active) as account,
      exists (select from institutions.committees c where c.id = ${asked.committeeId}) as committee,
      exists (select from people.roles_shown r where r.role like '%\\_ADMINISTRATOR' and people.same_person(r.account_id, ${asked.accountId})
        and r.held_from < ${asked.heldUntil}::date and ${asked.heldFrom}::date < r.held_until) as office,
      exists (select from people.roles_shown r where r.account_id = ${asked.accountId} and r.role in ('PROFESSIONAL', 'AGENCY')
        and ${today}::date < r.held_until) as other`)
  if (!there?.account || !there.committee) return new Refusal('NOT_FOUND')
  const faults = seatFaults(asked, { today, filedUntil: await filedUntil(tx, asked.committeeId, asked.heldFrom) })
  if (faults.length > 0) return invalid(faults)
  if (there.office) return holdsOffice()
  if (there.other) return notToBeSeated()
  const others = await seatsWhere(
    tx,
    sql`s."committeeId" = ${asked.committeeId} and s."accountId" = ${asked.accountId}`,
  )
  const taken = others.some(
    (one) =>
      one.id !== but &&
      ['PROPOSED', 'SCHEDULED', 'IN_FORCE'].includes(standing(one, today)) &&
      one.heldFrom < asked.heldUntil &&
      asked.heldFrom < one.heldUntil,
  )
  return taken ? seatedAlready() : null
}

/**
 * What a seat would open to an account, before anybody proposes it.
 * @refuses NOT_PERMITTED for who does not keep rights; NOT_FOUND; INVALID with what is wrong; OFFICES_EXCLUDE.
 */
export async function previewSeat(db: Db, caller: Caller, asked: AskedSeat): Promise<SeatEffect | Refusal> {
  const anywhere = permitAnywhere(caller)
  if (refused(anywhere)) return anywhere
  const no = await seatRefused(db, { ...asked, basis: asked.basis.trim() || '—' }, caller.day)
  return no ?? (await seatEffectOf(db, asked, caller.day)) ?? new Refusal('NOT_FOUND')
}

/**
 * Proposes a seat. Nobody sits there before another person approves it.
 * @refuses NOT_PERMITTED; NOT_FOUND; INVALID with what is wrong; FOUR_EYES for one's own; OFFICES_EXCLUDE for who holds one of the three.
 */
export function proposeSeat(db: Db, caller: Caller, asked: AskedSeat): Promise<Seat | Refusal> {
  return deed(db, async (tx) => {
    const key = provinceKey(caller, 'seat.propose')
    if (refused(key)) return key
    await oneAtATime(tx, asked.accountId)
    const no = await seatRefused(tx, asked, caller.day)
    if (no) return no
    if (await samePerson(tx, asked.accountId, caller.account)) return ownSeat()
    const { committeeId, accountId, position, heldFrom, heldUntil } = asked
    const terms = { committeeId, accountId, position, heldFrom, heldUntil, basis: asked.basis.trim() }
    const row = { id: newId('CommitteeSeatId'), ...terms, proposedBy: caller.account }
    const [made] = await tx.insert(committeeSeatProposals).values(row).returning()
    const seat = await findSeat(tx, row.id)
    if (!made || !seat) throw new Error('A seat just proposed is not there.')
    await record(tx, key, { on: row.id, told: terms, row: made })
    return seat
  })
}

export type SeatWord = {
  seatId: CommitteeSeatId
  decision: 'APPROVED' | 'REFUSED'
  /** How many people the decider was shown that it opens. */
  seenPersons: number
  reason?: string
}

/**
 * The second person's word. An approval gives the seat, and with it the role of a member for its days.
 * @refuses NOT_FOUND; WRONG_STATE once decided; FOUR_EYES for who proposed it and for who is to sit there, under any account of theirs;
 * STALE when it opens another number of people by now; INVALID without a reason to refuse, or when it cannot stand any more.
 */
export function decideSeat(db: Db, caller: Caller, { reason = '', ...said }: SeatWord): Promise<Seat | Refusal> {
  const answer = deed(db, async (tx) => {
    const asked = { ...said, reason }
    const key = provinceKey(caller, 'seat.approve')
    if (refused(key)) return key
    const seat = await findSeat(tx, asked.seatId)
    if (!seat) return new Refusal('NOT_FOUND')
    const no = await undecidable(tx, caller, seat, asked)
    if (no) return no
    const { id: seatId, file } = seat
    if (file.proposedBy === null) throw new Error('A seat that waits was proposed by nobody.')
    const { decision } = asked
    const row = {
      seatId,
      proposedBy: file.proposedBy,
      decision,
      reason: asked.reason.trim(),
      decidedBy: caller.account,
    }
    const [made] = await tx.insert(committeeSeatDecisions).values(row).onConflictDoNothing().returning()
    if (!made) return new Refusal('WRONG_STATE')
    const given = await tx.select().from(committeeMembers).where(eq(committeeMembers.id, seatId))
    const rows = [
      named('committee_seat_decisions', [seatId], made),
      ...given.map((one) => named('committee_members', [seatId], one)),
    ]
    await record(tx, key, { on: seatId, told: { decision, persons: asked.seenPersons }, rows })
    await recordRole(tx, caller, seat)
    return (await findSeat(tx, seatId)) ?? seat
  })
  return answer.catch((fault: unknown) => {
    if (constraintOf(fault) === 'account_roles_three_offices') return holdsOffice()
    throw fault
  })
}

async function undecidable(tx: Tx, caller: Caller, seat: Seat, asked: Required<SeatWord>): Promise<Refusal | null> {
  if (seat.file.decision !== null || seat.file.proposedBy === null) return new Refusal('WRONG_STATE')
  if (await samePerson(tx, seat.file.proposedBy, caller.account)) return new Refusal('FOUR_EYES')
  if (await samePerson(tx, seat.accountId, caller.account)) return ownSeat()
  if (asked.decision === 'REFUSED') return reasonRefused(asked.reason)
  if (asked.reason.length > 500) return new Refusal('INVALID')
  const no = await seatRefused(tx, seat, caller.day, seat.id)
  if (no) return no
  const effect = await seatEffectOf(tx, seat, caller.day)
  return effect?.persons === asked.seenPersons ? null : new Refusal('STALE')
}

/** The role that came with the seat is told of as every role is, on its account, in the words in which the approval wrote it (people/published.sql). */
async function recordRole(tx: Tx, caller: Caller, { id: seat, accountId, heldFrom, heldUntil, basis, file }: Seat) {
  const id = `rol_${seat.slice('mem_'.length)}`
  const [made] = await tx.execute(
    sql`select from people.roles_shown r where r.account_id = ${accountId} and r.role_id = ${id}`,
  )
  if (!made) return
  const key = provinceKey(caller, 'role.approve')
  if (refused(key)) throw new Error('Who approves a seat approves a role.')
  const role = { id, accountId, role: 'COMMITTEE_MEMBER', area: '64', series: null, heldFrom, heldUntil, basis }
  await record(tx, key, {
    on: accountId,
    told: { approved: 'COMMITTEE_MEMBER', seat },
    row: { ...role, proposedBy: file.proposedBy },
    rows: [
      named('role_decisions', [id], { proposalId: id, approved: true, decidedBy: caller.account, reason: null }),
      named('account_roles', [id], role),
    ],
  })
}

/** The role that came with a seat and has just gone with it. */
async function rolesEnded(tx: Tx, account: AccountId): Promise<NamedRow[]> {
  const rows = await tx.execute<{ roleId: string; endedBy: string; reason: string }>(sql`
    select role_id as "roleId", ended_by as "endedBy", reason from people.role_endings_shown
    where account_id = ${account} and recorded_at = now() order by role_id`)
  return rows.map((row) => named('role_endings', [row.roleId], row))
}

/**
 * Takes a seat away, from today on. One person does: it takes and gives nothing. Rights are read on each request, so it acts on the next one.
 * @refuses NOT_PERMITTED; NOT_FOUND; WRONG_STATE for one that was never given or is over; INVALID without a reason.
 */
export function endSeat(
  db: Db,
  caller: Caller,
  { seatId, reason }: { seatId: CommitteeSeatId; reason: string },
): Promise<Seat | Refusal> {
  return deed(db, async (tx) => {
    const key = provinceKey(caller, 'seat.end')
    if (refused(key)) return key
    const seat = await findSeat(tx, seatId)
    if (!seat) return new Refusal('NOT_FOUND')
    const no = reasonRefused(reason)
    if (no) return no
    if (!['SCHEDULED', 'IN_FORCE'].includes(standing(seat, caller.day))) return new Refusal('WRONG_STATE')
    const row = { seatId, endsOn: caller.day, reason: reason.trim(), endedBy: caller.account }
    const [ended] = await tx.insert(committeeSeatEndings).values(row).onConflictDoNothing().returning()
    if (!ended) return new Refusal('WRONG_STATE')
    const rows = [
      named('committee_seat_endings', [seatId, ended.endsOn], ended),
      ...(await rolesEnded(tx, seat.accountId)),
    ]
    await record(tx, key, { on: seatId, told: { endsOn: caller.day }, aside: row.reason, rows })
    return (await findSeat(tx, seatId)) ?? seat
  })
}
