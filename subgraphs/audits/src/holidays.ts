// 节假日安排: what the State Council announces each November, entered by an officer with the number of its notice. Nothing entered is changed,
// and no day that had passed when it was entered is moved: it is one officer's hand.
import {
  type AccountId,
  canonical,
  type Day,
  type Db,
  deed,
  type HolidayNoticeId,
  type Permit,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { asc, desc, eq } from 'drizzle-orm'
import { type EnteredNotice, holidayNotices } from './agencyTables.ts'
import { stateHolidays } from './stateHolidays.ts'
import { type Calendar, fromDay, type HolidayNotice, noticeRefused } from './workingDays.ts'

/** A notice as it is shown: one that came with the register has nobody who entered it. */
export type ShownNotice = HolidayNotice & { enteredBy: AccountId | null; recordedAt: Date | null }

/** Those that came with the register, then what was entered, in that order, each from the day on that it was entered. */
export async function calendarOf(tx: Tx): Promise<Calendar> {
  const entered = await tx.select().from(holidayNotices).orderBy(asc(holidayNotices.recordedAt), asc(holidayNotices.id))
  return [...stateHolidays, ...entered.map((notice) => fromDay(notice, notice.enteredOn))]
}

/** All of them, the latest year first. */
export async function noticesOf(tx: Tx): Promise<ShownNotice[]> {
  const entered = await tx
    .select()
    .from(holidayNotices)
    .orderBy(desc(holidayNotices.recordedAt), desc(holidayNotices.id))
  const own = stateHolidays.toReversed().map((notice) => ({ ...notice, enteredBy: null, recordedAt: null }))
  return [...entered, ...own].sort((one, other) => other.year - one.year)
}

export type Entering = {
  id: HolidayNoticeId
  year: number
  number: string
  off: (readonly [Day, Day])[]
  worked: Day[]
}

const saidOf = ({ year, number, off, worked }: HolidayNotice) => canonical({ year, number, off, worked })

/**
 * Enters a notice. Clocks count by it from the next question on.
 * @refuses INVALID for what no notice says; ALREADY_REGISTERED for a number that is there; IDEMPOTENCY_CONFLICT for an id used for another.
 */
export async function enterNotice(
  db: Db,
  permit: Permit<'holidays.enter'>,
  given: Entering,
  today: Day,
): Promise<EnteredNotice | Refusal> {
  const why = noticeRefused(given, today)
  if (why) return why
  if (stateHolidays.some(({ number }) => number === given.number)) return new Refusal('ALREADY_REGISTERED')
  return deed(db, async (tx) => {
    const [known] = await tx.select().from(holidayNotices).where(eq(holidayNotices.id, given.id))
    if (known) return saidOf(known) === saidOf(given) ? known : new Refusal('IDEMPOTENCY_CONFLICT')
    const row = { ...given, enteredOn: today, enteredBy: permit.account }
    await record(tx, permit, { on: given.id, told: `holidays ${given.year}`, row })
    const [written] = await tx.insert(holidayNotices).values(row).onConflictDoNothing().returning()
    return written ?? new Refusal('ALREADY_REGISTERED')
  })
}
