// Agencies that may ask, and the keys of their machines.
import {
  type AccountId,
  type AgencyId,
  type AgreementId,
  type Caller,
  type Day,
  type Db,
  deed,
  digest,
  idOf,
  named,
  type Permit,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { eq, inArray, sql } from 'drizzle-orm'
import { type Agency, agencies, agencyAccounts, agreementEvents, agreements } from './agencyTables.ts'
import { answerableFields } from './terms.ts'

export type Registering = { id: AgencyId; name: string; contact: string; accounts: readonly AccountId[] }

/** A sandbox is granted with the registering: it holds nobody's data. Its quota keeps a test from running away. */
const sandboxQuota = 10_000

/**
 * Registers an agency, its accounts, and a sandbox of its own.
 * @refuses INVALID for accounts that are none of an agency's; ALREADY_REGISTERED for a name or an account that has been.
 */
export async function registerAgency(
  db: Db,
  permit: Permit<'agency.register'>,
  given: Registering,
  today: Day,
): Promise<Agency | Refusal> {
  const name = given.name.trim()
  const contact = given.contact.trim()
  if (name.length < 2 || name.length > 60 || contact.length < 2 || contact.length > 100)
    return new Refusal('INVALID', {
      message: '请填写部门名称和联系人。',
      messageEn: 'A name and a contact are needed.',
    })
  return deed(db, async (tx) => {
    const machine = given.accounts[0]
    if (!machine || !(await areAgencies(tx, given.accounts, today)))
      return new Refusal('INVALID', {
        message: '账号不是在用的外部门账号。',
        messageEn: 'Each account has to be one of another agency, and in use.',
      })
    const row = { id: given.id, name, contact, registeredBy: permit.account }
    const members = given.accounts.map((accountId) => ({ accountId, agencyId: given.id }))
    const sandbox = sandboxOf(row, machine, today)
    const rows = [
      named('agency_accounts', [given.id], members),
      { name: sandbox.agreement.id, row: sandbox.agreement },
      ...sandbox.steps.map((step) => named('agreement_events', [step.agreementId, step.number], step)),
    ]
    await record(tx, permit, { on: given.id, told: `accounts ${given.accounts.join(' ')}`, row, rows })
    const [agency] = await tx.insert(agencies).values(row).onConflictDoNothing().returning()
    if (!agency) return new Refusal('ALREADY_REGISTERED')
    const bound = await tx.insert(agencyAccounts).values(members).onConflictDoNothing().returning()
    if (bound.length !== new Set(given.accounts).size) return new Refusal('ALREADY_REGISTERED')
    await tx.insert(agreements).values(sandbox.agreement)
    await tx.insert(agreementEvents).values(sandbox.steps)
    return agency
  })
}

/** Accounts that could speak for an agency, and speak for none yet. */
export async function accountsUnbound(db: Db, today: Day): Promise<AccountId[]> {
  const rows = await db.execute<{ id: AccountId }>(sql`
    select distinct r.account_id as id from people.roles_shown r join people.accounts_shown a on a.account_id = r.account_id and a.active
    where r.role = 'AGENCY' and r.held_from <= ${today} and ${today} < r.held_until
      and r.account_id not in (select s.account_id from audits.agency_accounts s) order by 1`)
  return rows.map((row) => row.id)
}

async function areAgencies(tx: Tx, accounts: readonly AccountId[], today: Day): Promise<boolean> {
  const rows = await tx.execute(sql`
    select distinct r.account_id from people.roles_shown r join people.accounts_shown a on a.account_id = r.account_id and a.active
    where r.role = 'AGENCY' and r.held_from <= ${today} and ${today} < r.held_until and ${inArray(sql`r.account_id`, [...accounts])}`)
  return accounts.length > 0 && rows.length === new Set(accounts).size
}

/** Nobody decides on it: what it answers is made up. It is an agreement all the same, so that everything stands at the same door. */
function sandboxOf(agency: Omit<Agency, 'recordedAt'>, accountId: AccountId, today: Day) {
  const id: AgreementId = idOf('AgreementId', digest({ sandbox: agency.id }))
  const contact = agency.contact
  const agreement: typeof agreements.$inferInsert & { id: AgreementId } = {
    id,
    number: `沙箱-${agency.name}`,
    agencyId: agency.id,
    accountId,
    sandbox: true,
    sharing: 'UNCONDITIONAL',
    purpose: 'APPOINTMENT',
    legalBasis: '联调测试，不含个人信息',
    asks: ['PREDICATE', 'VERDICT', 'FIELDS'],
    fields: [...answerableFields],
    series: null,
    levels: null,
    areas: ['64'],
    dailyQuota: sandboxQuota,
    heldFrom: today,
    heldUntil: '2099-01-01',
    contact,
    requestedBy: agency.registeredBy,
  }
  const by = { agreementId: id, actedBy: agency.registeredBy, actedOn: today, reason: '' }
  const steps = [
    { ...by, number: 1, step: 'REQUESTED' as const },
    { ...by, number: 2, step: 'AGREED' as const },
  ]
  return { agreement, steps }
}

/** Whether the caller speaks for an agency today: an account whose role has ended reads nothing of it any more. */
export const speaksForAgency = ({ roles, day }: Caller): boolean =>
  roles.some((one) => one.role === 'AGENCY' && one.heldFrom <= day && day < one.heldUntil)

/** The agencies that the caller may know of: all for the department's officers, the own one for an agency's. */
export async function agenciesOf(db: Db, caller: Caller, all: boolean): Promise<Agency[]> {
  if (!all && !speaksForAgency(caller)) return []
  const own = sql`${agencies.id} in (select agency_id from audits.agency_accounts where account_id = ${caller.account})`
  return db
    .select()
    .from(agencies)
    .where(all ? sql`true` : own)
    .orderBy(agencies.name)
}

export const accountsOfAgency = async (db: Db, id: AgencyId): Promise<AccountId[]> =>
  (
    await db.select().from(agencyAccounts).where(eq(agencyAccounts.agencyId, id)).orderBy(agencyAccounts.recordedAt)
  ).map((one) => one.accountId)

export const agencyOf = async (db: Tx, account: AccountId): Promise<AgencyId | null> =>
  (await db.select().from(agencyAccounts).where(eq(agencyAccounts.accountId, account)))[0]?.agencyId ?? null
