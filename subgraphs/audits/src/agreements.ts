// Where agreements are kept: requested, and shown with the terms that hold, those before, and the clocks that run.
import {
  type AgencyId,
  type AgreementId,
  type Caller,
  type Day,
  type Db,
  deed,
  named,
  type Permit,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { asc, desc, eq, sql } from 'drizzle-orm'
import { speaksForAgency } from './agencies.ts'
import {
  type AgreementEvent,
  type AgreementRow,
  type Amendment,
  agencyAccounts,
  agreementAmendments,
  agreementEvents,
  agreements,
} from './agencyTables.ts'
import { type Clock, clocksOf, stateAfter } from './agreement.ts'
import { calendarOf } from './holidays.ts'
import { sameTerms, type Terms, termsOf, termsRefused } from './terms.ts'

/** Terms that an amendment took the place of, with the number of the step that brought them. */
export type EarlierTerms = ReturnType<typeof termsOf> & { step: number }

/** An agreement as it is shown: its present terms, its steps, and what it awaits. */
export type ShownAgreement = AgreementRow & {
  earlierTerms: EarlierTerms[]
  steps: AgreementEvent[]
  state: ReturnType<typeof stateAfter>
  used: number
  clocks: Clock[]
}

type Row = AgreementRow & { used: number | null; firstAnsweredOn: string | null }

async function shown(tx: Tx, rows: readonly Row[], today: Day): Promise<ShownAgreement[]> {
  if (rows.length === 0) return []
  const steps = await tx
    .select()
    .from(agreementEvents)
    .orderBy(asc(agreementEvents.agreementId), asc(agreementEvents.number))
  const taken = Map.groupBy(steps, (one) => one.agreementId)
  const amendments = Map.groupBy(
    await tx.select().from(agreementAmendments).orderBy(asc(agreementAmendments.step)),
    (one) => one.agreementId,
  )
  const calendar = await calendarOf(tx)
  return rows.map(({ firstAnsweredOn, used, ...row }) => {
    const own = taken.get(row.id) ?? []
    const revisions = [{ ...termsOf(row), step: 1 }, ...(amendments.get(row.id) ?? []).map(revisionOf)]
    const terms = termsOf(revisions.at(-1) ?? row)
    // A sandbox awaits nobody.
    const clocks = row.sandbox ? [] : clocksOf(terms.sharing, own, today, firstAnsweredOn, calendar)
    const earlierTerms = revisions.slice(0, -1)
    return { ...row, ...terms, earlierTerms, steps: own, state: stateAfter(own), used: used ?? 0, clocks }
  })
}

const revisionOf = (amendment: Amendment): EarlierTerms => ({ ...termsOf(amendment), step: amendment.step })

const columns = (today: Day) => ({
  used: sql<
    number | null
  >`(select d.used from audits.inquiry_days d where d.agreement_id = ${agreements.id} and d.day = ${today})`,
  firstAnsweredOn: sql<
    string | null
  >`(select min(d.day)::text from audits.inquiry_days d where d.agreement_id = ${agreements.id})`,
})

/** The agreements the caller may know of, latest first: all for the department's officers, the own agency's for an agency. */
export async function agreementsOf(db: Tx, caller: Caller, all: boolean, id?: AgreementId): Promise<ShownAgreement[]> {
  if (!all && !speaksForAgency(caller)) return []
  const own = sql`${agreements.agencyId} in (select agency_id from audits.agency_accounts where account_id = ${caller.account})
    and ${caller.agreement === null ? sql`true` : sql`${agreements.id} = ${caller.agreement}`}`
  const rows = await db
    .select({ row: agreements, ...columns(caller.day) })
    .from(agreements)
    .where(sql`${all ? sql`true` : own} and ${id ? eq(agreements.id, id) : sql`true`}`)
    .orderBy(desc(agreements.recordedAt), desc(agreements.id))
  return shown(
    db,
    rows.map(({ row, ...more }) => ({ ...row, ...more })),
    caller.day,
  )
}

/**
 * Writes a request. Its clock begins the same day.
 * @refuses INVALID for terms that cannot be granted; NOT_FOUND for an agency that is not there; IDEMPOTENCY_CONFLICT when the id was used for others.
 * @source 政务数据共享条例 第十七条
 */
export async function requestAgreement(
  db: Db,
  permit: Permit<'agreement.request'>,
  given: Terms & { id: AgreementId; agencyId: AgencyId },
  today: Day,
): Promise<AgreementId | Refusal> {
  const why = termsRefused(given)
  if (why) return why
  return deed(db, async (tx) => {
    const [machine] = await tx
      .select()
      .from(agencyAccounts)
      .where(eq(agencyAccounts.agencyId, given.agencyId))
      .orderBy(asc(agencyAccounts.recordedAt), asc(agencyAccounts.accountId))
      .limit(1)
    if (!machine) return new Refusal('NOT_FOUND')
    const [known] = await tx.select().from(agreements).where(eq(agreements.id, given.id))
    if (known)
      return known.agencyId === given.agencyId && sameTerms(known, given)
        ? given.id
        : new Refusal('IDEMPOTENCY_CONFLICT')
    const [next] = await tx.execute<{ number: string }>(sql`select nextval('audits.agreement_numbers')::text as number`)
    const row = {
      ...termsOf(given),
      id: given.id,
      agencyId: given.agencyId,
      sandbox: false,
      accountId: machine.accountId,
      number: `宁人社数享〔${today.slice(0, 4)}〕${next?.number}号`,
      requestedBy: permit.account,
    }
    const by = { reason: '', actedBy: permit.account, actedOn: today }
    const first = { agreementId: given.id, number: 1, step: 'REQUESTED', ...by } as const
    const rows = [named('agreement_events', [given.id, 1], first)]
    await record(tx, permit, { on: given.id, told: 'requested', row, rows })
    await tx.insert(agreements).values(row)
    await tx.insert(agreementEvents).values(first)
    return given.id
  })
}
