// Where agreements are kept: requested, decided step by step, shown with the clocks that run.
import {
  type AccountId,
  type AgencyId,
  type AgreementId,
  type Caller,
  canonical,
  type Day,
  type Db,
  deed,
  named,
  type Permit,
  Refusal,
  record,
  type Tx,
  textArray,
} from '@jijiao/kernel'
import { asc, desc, eq, sql } from 'drizzle-orm'
import { speaksForAgency } from './agencies.ts'
import { type AgreementEvent, type AgreementRow, agencyAccounts, agreementEvents, agreements } from './agencyTables.ts'
import {
  type AgreementStep,
  type Clock,
  clocksOf,
  decideStep,
  stateAfter,
  type Terms,
  termsRefused,
} from './agreement.ts'

/** An agreement as it is shown: its terms, its steps, and what it awaits. */
export type ShownAgreement = AgreementRow & {
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
  return rows.map(({ firstAnsweredOn, used, ...row }) => {
    const own = taken.get(row.id) ?? []
    // A sandbox awaits nobody.
    const clocks = row.sandbox ? [] : clocksOf(row.sharing, own, today, firstAnsweredOn)
    return { ...row, steps: own, state: stateAfter(own), used: used ?? 0, clocks }
  })
}

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
    if (known) return sameTerms(known, given) ? given.id : new Refusal('IDEMPOTENCY_CONFLICT')
    const [next] = await tx.execute<{ number: string }>(sql`select nextval('audits.agreement_numbers')::text as number`)
    const row = {
      ...given,
      sandbox: false,
      asks: [...given.asks],
      fields: [...given.fields],
      series: given.series && [...given.series],
      levels: given.levels && [...given.levels],
      areas: [...given.areas],
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

const termNames = [
  'agencyId',
  'sharing',
  'purpose',
  'legalBasis',
  'asks',
  'fields',
  'series',
  'levels',
  'areas',
  'dailyQuota',
  'heldFrom',
  'heldUntil',
  'contact',
] as const
const termsOf = (of: Terms & { agencyId: AgencyId }) =>
  canonical(Object.fromEntries(termNames.map((name) => [name, of[name]])))
const sameTerms = (known: AgreementRow, given: Terms & { agencyId: AgencyId }) => termsOf(known) === termsOf(given)

/** The steps with every account of this person written as this one: four eyes are two persons', and not two accounts'. */
async function asOnePerson(tx: Tx, steps: readonly AgreementEvent[], by: AccountId): Promise<AgreementEvent[]> {
  const actors = [...new Set(steps.map((one) => one.actedBy))]
  const rows = await tx.execute<{ account: AccountId }>(
    sql`select account from unnest(${textArray(actors)}) account where people.same_person(account, ${by})`,
  )
  const own = new Set(rows.map((row) => row.account))
  return steps.map((one) => (own.has(one.actedBy) ? { ...one, actedBy: by } : one))
}

/**
 * Takes an agreement one step further.
 * @refuses NOT_FOUND; what `decideStep` refuses; STALE when another officer took a step in the same moment.
 */
export async function stepAgreement(
  db: Db,
  permit: Permit<'agreement.approve' | 'agreement.request'>,
  wanted: { id: AgreementId; step: AgreementStep; reason: string; seen: number },
  today: Day,
): Promise<AgreementId | Refusal> {
  return deed(db, async (tx) => {
    const steps = await tx
      .select()
      .from(agreementEvents)
      .where(eq(agreementEvents.agreementId, wanted.id))
      .orderBy(asc(agreementEvents.number))
    if (steps.length === 0) return new Refusal('NOT_FOUND')
    const by: AccountId = permit.account
    const why = decideStep(await asOnePerson(tx, steps, by), { ...wanted, by })
    if (why) return why
    const row = {
      agreementId: wanted.id,
      number: steps.length + 1,
      step: wanted.step,
      reason: wanted.reason.trim(),
      actedBy: by,
      actedOn: today,
    }
    await record(tx, permit, {
      on: wanted.id,
      told: wanted.step,
      rows: [named('agreement_events', [row.agreementId, row.number], row)],
    })
    const written = await tx.insert(agreementEvents).values(row).onConflictDoNothing().returning()
    return written.length === 1 ? wanted.id : new Refusal('STALE')
  })
}
