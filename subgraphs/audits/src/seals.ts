// Orders of sealing: looks that an investigation makes are in the log at once, and the person is shown them on a later day.
import {
  type AccountId,
  type Day,
  type Db,
  deed,
  type LogSealId,
  type Permit,
  type PersonId,
  Refusal,
  record,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

export type SealOrder = {
  id: LogSealId
  accountId: AccountId
  personId: PersonId
  /** 文号 of the order. */
  basis: string
  endsOn: Day
  sealedUntil: Day
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

/**
 * Seals an account's looks at a person until the order ends; the person sees them from `sealedUntil` on. Never longer than a year
 * after that end: what is hidden for good is not a log.
 * @refuses INVALID for days that do not follow each other or an order without a number; FOUR_EYES to who would seal their own looks;
 * IDEMPOTENCY_CONFLICT when the id was used for another order.
 */
export async function sealLooks(
  db: Db,
  permit: Permit<'log.seal'>,
  order: SealOrder,
  today: Day,
): Promise<SealOrder | Refusal> {
  const days = daysFrom(order.endsOn, order.sealedUntil)
  const ahead = daysFrom(today, order.endsOn)
  if (
    order.basis.trim() === '' ||
    order.basis.length > 100 ||
    ahead < 0 ||
    ahead > longest ||
    days < 0 ||
    days > longest
  )
    return new Refusal('INVALID', {
      message: '须写明文号；办结日在今天起一年内，公开日不早于办结日且不晚于其后一年。',
      messageEn:
        'Give the number of the order; it ends within a year from today, and the person is told within a year after that.',
    })
  const row = { ...order, basis: order.basis.trim(), orderedBy: permit.account }
  return deed(db, async (tx) => {
    const [own] = await tx.execute(sql`select where people.same_person(${order.accountId}, ${permit.account})`)
    if (own) return new Refusal('FOUR_EYES')
    const { sealedUntil } = order
    await record(tx, permit, {
      on: order.id,
      of: order.personId,
      told: { endsOn: order.endsOn, sealedUntil },
      row,
      sealedUntil,
    })
    const [made] =
      await tx.execute(sql`insert into audits.log_seals (id, account_id, person_id, basis, ends_on, sealed_until, ordered_by)
      values (${row.id}, ${row.accountId}, ${row.personId}, ${row.basis}, ${row.endsOn}, ${row.sealedUntil}, ${row.orderedBy})
      on conflict do nothing returning 1`)
    return made ? order : new Refusal('IDEMPOTENCY_CONFLICT')
  })
}
