// Orders of sealing: looks that an investigation makes are in the log at once, and the person is shown them on a later day. Two persons give an
// order, one ends it; who is investigated never reads it.
import {
  type AccountId,
  type Caller,
  type Day,
  type Db,
  deed,
  type LogSealId,
  named,
  type Permit,
  type PersonId,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { logSealApprovals, logSealEndings } from './logTables.ts'

export type SealOrder = {
  id: LogSealId
  accountId: AccountId
  personId: PersonId
  /** 文号 of the order. */
  basis: string
  endsOn: Day
  sealedUntil: Day
}
export type SealState = 'ORDERED' | 'IN_FORCE' | 'OVER' | 'ENDED' | 'WITHDRAWN'
export type ShownSeal = SealOrder & {
  number: string | null
  state: SealState
  orderedBy: AccountId
  orderedAt: string
  approvedBy: AccountId | null
  endedBy: AccountId | null
  endReason: string | null
}

/** Days: an order ends within so many of today, and the person is told within so many of its end. What is hidden for good is not a log. */
const longest = 366
const daysFrom = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whose application has this number; no record is opened to find that out. */
export async function personBehind(db: Db, number: string): Promise<PersonId | null> {
  const [row] = await db.execute<{ person: PersonId }>(
    sql`select person_id as person from audits.applications_shown where number = ${number.trim()}`,
  )
  return row?.person ?? null
}

const openSeals = (tx: Tx) => tx.execute(sql`select set_config('jijiao.scope', 'seals', true)`)

/** Orders as they stand on a day; never one about the caller's own record. */
const sealsWhere = async (tx: Tx, { person, day }: Caller, where: SQL, limit = 1): Promise<ShownSeal[]> => [
  ...(await tx.execute<ShownSeal>(sql`
    select s.id, s.account_id as "accountId", s.person_id as "personId", s.basis, s.ends_on::text as "endsOn", s.sealed_until::text as "sealedUntil",
      (select min(a.number) from audits.applications_shown a where a.person_id = s.person_id) as number,
      case when e.seal_id is not null and a.seal_id is null then 'WITHDRAWN' when e.seal_id is not null then 'ENDED'
        when s.ends_on < ${day}::date then 'OVER' when a.seal_id is null then 'ORDERED' else 'IN_FORCE' end as state,
      s.ordered_by as "orderedBy", s.recorded_at as "orderedAt", a.approved_by as "approvedBy", e.ended_by as "endedBy", e.reason as "endReason"
    from audits.log_seals s left join audits.log_seal_approvals a on a.seal_id = s.id left join audits.log_seal_endings e on e.seal_id = s.id
    where s.person_id is distinct from ${person} and ${where} order by s.recorded_at desc, s.id desc limit ${limit}`)),
]

/** The orders, the latest first. That they were read is in the log, and not whom they are about: that would tell the person. */
export function sealsFor(db: Db, permit: Permit<'log.unseal'>, first: number): Promise<ShownSeal[]> {
  return db.transaction(async (tx) => {
    await record(tx, permit, { told: 'seals' })
    await openSeals(tx)
    return sealsWhere(tx, permit.caller, sql`true`, Math.min(Math.max(first, 1), 200))
  })
}

const isOneOf = async (tx: Tx, account: AccountId, others: readonly AccountId[]): Promise<boolean> => {
  for (const other of others) {
    const [same] = await tx.execute(sql`select where people.same_person(${account}, ${other})`)
    if (same) return true
  }
  return false
}

function orderRefused({ basis, endsOn, sealedUntil }: SealOrder, today: Day): Refusal | null {
  const [ahead, days] = [daysFrom(today, endsOn), daysFrom(endsOn, sealedUntil)]
  const whole = basis.trim() !== '' && basis.length <= 100
  if (whole && ahead >= 0 && ahead <= longest && days >= 0 && days <= longest) return null
  return new Refusal('INVALID', {
    message: '须写明文号；办结日在今天起一年内，公开日不早于办结日且不晚于其后一年。',
    messageEn:
      'Give the number of the order; it ends within a year from today, and the person is told within a year after that.',
  })
}

/**
 * Orders that an account's looks at a person be sealed until the order ends; the person sees them from `sealedUntil` on. It seals nothing
 * before another person approves.
 * @refuses INVALID for days that do not follow each other or an order without a number; FOUR_EYES to who would seal their own looks;
 * NOT_FOUND for the own record; IDEMPOTENCY_CONFLICT when the id was used for another order.
 */
export async function sealLooks(
  db: Db,
  permit: Permit<'log.seal'>,
  order: SealOrder,
  today: Day,
): Promise<ShownSeal | Refusal> {
  const no = orderRefused(order, today)
  if (no) return no
  if (order.personId === permit.caller.person) return new Refusal('NOT_FOUND')
  const row = { ...order, basis: order.basis.trim(), orderedBy: permit.account }
  return deed(db, async (tx) => {
    if (await isOneOf(tx, permit.account, [order.accountId])) return new Refusal('FOUR_EYES')
    const { id, sealedUntil, endsOn, personId } = order
    await record(tx, permit, { on: id, of: personId, told: { endsOn, sealedUntil }, row, sealedUntil })
    const [made] =
      await tx.execute(sql`insert into audits.log_seals (id, account_id, person_id, basis, ends_on, sealed_until, ordered_by)
      values (${row.id}, ${row.accountId}, ${row.personId}, ${row.basis}, ${row.endsOn}, ${row.sealedUntil}, ${row.orderedBy})
      on conflict do nothing returning 1`)
    if (!made) return new Refusal('IDEMPOTENCY_CONFLICT')
    return shown(tx, permit.caller, id)
  })
}

async function shown(tx: Tx, caller: Caller, id: LogSealId): Promise<ShownSeal | Refusal> {
  await openSeals(tx)
  const [seal] = await sealsWhere(tx, caller, sql`s.id = ${id}`)
  return seal ?? new Refusal('NOT_FOUND')
}

/**
 * The second person's word: from now on the looks are sealed.
 * @refuses NOT_FOUND; WRONG_STATE once it was approved, ended or is over; FOUR_EYES to who ordered it and to whose looks it is about.
 */
export function approveSeal(db: Db, permit: Permit<'log.sealApprove'>, id: LogSealId): Promise<ShownSeal | Refusal> {
  return deed(db, async (tx) => {
    const seal = await shown(tx, permit.caller, id)
    if (refused(seal)) return seal
    if (seal.state !== 'ORDERED') return new Refusal('WRONG_STATE')
    if (await isOneOf(tx, permit.account, [seal.orderedBy, seal.accountId])) return new Refusal('FOUR_EYES')
    const row = { sealId: id, approvedBy: permit.account }
    const made = await tx
      .insert(logSealApprovals)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: logSealApprovals.sealId })
    if (made.length === 0) return new Refusal('WRONG_STATE')
    const { personId, sealedUntil } = seal
    await record(tx, permit, {
      on: id,
      of: personId,
      told: 'APPROVED',
      rows: [named('log_seal_approvals', [id], row)],
      sealedUntil,
    })
    return shown(tx, permit.caller, id)
  })
}

/**
 * Ends an order early, or withdraws one that waits: by one person, for it hides nothing more.
 * @refuses NOT_FOUND; WRONG_STATE when it has ended; INVALID without a reason.
 */
export function endSeal(
  db: Db,
  permit: Permit<'log.unseal'>,
  { id, reason }: { id: LogSealId; reason: string },
): Promise<ShownSeal | Refusal> {
  return deed(db, async (tx) => {
    if (reason.trim() === '' || reason.length > 500)
      return new Refusal('INVALID', { message: '未填写理由。', messageEn: 'The reason is missing.' })
    const seal = await shown(tx, permit.caller, id)
    if (refused(seal)) return seal
    if (seal.state !== 'ORDERED' && seal.state !== 'IN_FORCE') return new Refusal('WRONG_STATE')
    const row = { sealId: id, reason: reason.trim(), endedBy: permit.account }
    const made = await tx
      .insert(logSealEndings)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: logSealEndings.sealId })
    if (made.length === 0) return new Refusal('WRONG_STATE')
    const { personId, sealedUntil } = seal
    await record(tx, permit, {
      on: id,
      of: personId,
      told: 'ENDED',
      rows: [named('log_seal_endings', [id], row)],
      sealedUntil,
    })
    return shown(tx, permit.caller, id)
  })
}
