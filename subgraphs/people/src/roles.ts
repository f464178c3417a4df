// One file above 200 lines: a role from its proposal to its end.
// Where roles are kept: proposed by one security administrator, approved by another, taken back by one.
import {
  type AccountId,
  type Day,
  type Db,
  deed,
  type NamedRow,
  named,
  newId,
  type Permit,
  Refusal,
  type Role,
  type RoleGrantId,
  record,
  type Tx,
} from '@jijiao/kernel'
import { eq, inArray, sql } from 'drizzle-orm'
import { checkWordOf } from './passwords.ts'
import { exclude, isOffice } from './role.ts'
import { type AccountRow, accountRoles, accounts, roleDecisions, roleEndings, roleProposals } from './tables.ts'

export type AskedRole = {
  accountId: AccountId
  role: Role
  area: string
  series: readonly string[] | null
  heldFrom: Day
  heldUntil: Day
  basis: string
}

const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })

async function accountOf(tx: Tx, id: AccountId): Promise<AccountRow | null> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, id))
  return row ?? null
}

/** Whether two accounts are one person's: the same, of the same professional, or of the same identity number. */
export async function samePerson(tx: Tx, one: AccountId, other: AccountId): Promise<boolean> {
  const [row] = await tx.execute<{ same: boolean }>(sql`select people.same_person(${one}, ${other}) as same`)
  return row?.same === true
}

/** The roles that a person holds or will hold in a time, over all their accounts. */
async function heldByPerson(tx: Tx, account: AccountId, from: Day, until: Day) {
  return tx.execute<{ role: Role }>(sql`select distinct r.role from people.account_roles r
    where people.same_person(r.account_id, ${account}) and r.held_from < ${until}::date and r.held_until > ${from}::date
      and not exists (select from people.role_endings e where e.role_id = r.id)`)
}

/** The name of the constraint that a statement ran into. */
function constraintOf(fault: unknown): unknown {
  const cause = fault instanceof Error && fault.cause ? fault.cause : fault
  return typeof cause === 'object' && cause !== null && 'constraint_name' in cause ? cause.constraint_name : null
}
const excluded = () => new Refusal('OFFICES_EXCLUDE')
const ownCase = () =>
  new Refusal('FOUR_EYES', {
    message: '不能为本人的账号提出或批准角色。',
    messageEn: 'Nobody proposes or approves a role of their own.',
  })

function faultOf(asked: AskedRole, today: Day): Refusal | null {
  if (asked.heldFrom >= asked.heldUntil || asked.heldUntil <= today)
    return invalid('角色的起止日期不成立。', 'The role would hold for no day.')
  if (!/^\d{2}(\.\w+)*$/.test(asked.area)) return invalid('地区不正确。', 'There is no such area.')
  if (asked.basis.trim() === '' || asked.basis.length > 100)
    return invalid('未填写依据文号，或过长。', 'The basis is missing or too long.')
  // No series means all of them: that is nobody's by an oversight.
  if (asked.role === 'SERIES_AUTHORITY' && !asked.series?.length)
    return invalid('系列主管部门须选择所主管的系列。', 'An authority of series has to name them.')
  return null
}

/** A series that there is not covers nobody, and is a slip of whoever proposes. */
async function seriesRefused(tx: Tx, series: readonly string[] | null): Promise<Refusal | null> {
  const known = await tx.execute<{ code: string }>(sql`select distinct code from institutions.title_series_shown`)
  const codes = new Set(known.map(({ code }) => code))
  const unknown = (series ?? []).filter((one) => !codes.has(one))
  return unknown.length > 0
    ? invalid(`没有系列${unknown.join('、')}。`, `There is no series ${unknown.join(', ')}.`)
    : null
}

/**
 * Proposes a role. Nothing is held by it until a second person approves.
 * @refuses NOT_FOUND; INVALID; FOUR_EYES for one's own; OFFICES_EXCLUDE.
 */
export function proposeRole(
  db: Db,
  key: Permit<'role.grant'>,
  asked: AskedRole,
  today: Day,
): Promise<RoleGrantId | Refusal> {
  return deed(db, async (tx) => {
    const account = await accountOf(tx, asked.accountId)
    if (!account || account.closedAt) return new Refusal('NOT_FOUND')
    const fault = faultOf(asked, today) ?? (await seriesRefused(tx, asked.series))
    if (fault) return fault
    if (isOffice(asked.role) && account.holder === null && account.personId === null)
      return invalid(
        '三员账号须先登记持有人身份证号。',
        'Who holds one of the three offices has to be known by identity number.',
      )
    if (await samePerson(tx, key.account, asked.accountId)) return ownCase()
    const held = await heldByPerson(tx, asked.accountId, asked.heldFrom, asked.heldUntil)
    if (held.some(({ role }) => exclude(role, asked.role))) return excluded()
    const id = newId('RoleGrantId')
    const row = { id, ...asked, series: asked.series && [...asked.series], proposedBy: key.account }
    await tx.insert(roleProposals).values(row)
    await record(tx, key, { on: asked.accountId, told: { proposed: asked.role, area: asked.area }, row })
    return id
  })
}

export type AskedDecision = { roleId: RoleGrantId; approved: boolean; reason: string; checkWord?: string | null }

/**
 * Approves or rejects, once, by another person than who proposed it and than who would hold it. One of the three offices is approved only
 * with the word that the holder alone sees: read out in person, it shows in whose hands the account is.
 * @refuses NOT_FOUND; WRONG_STATE when decided; FOUR_EYES; PROOF_FAILED for a wrong word; OFFICES_EXCLUDE.
 */
export const decideRole = (db: Db, key: Permit<'role.approve'>, asked: AskedDecision): Promise<RoleGrantId | Refusal> =>
  withoutTwoOffices(() => deed(db, (tx) => decided(tx, key, asked)))

/** What the database holds against, told as the refusal it is. */
export async function withoutTwoOffices<T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (fault) {
    if (constraintOf(fault) === 'account_roles_three_offices') return excluded()
    throw fault
  }
}

async function decided(tx: Tx, key: Permit<'role.approve'>, { roleId, approved, reason, checkWord }: AskedDecision) {
  const [proposal] = await tx.select().from(roleProposals).where(eq(roleProposals.id, roleId))
  if (!proposal) return new Refusal('NOT_FOUND')
  if (approved) {
    if (await samePerson(tx, key.account, proposal.proposedBy)) return new Refusal('FOUR_EYES')
    if (await samePerson(tx, key.account, proposal.accountId)) return ownCase()
    const account = await accountOf(tx, proposal.accountId)
    if (!account || account.closedAt) return new Refusal('WRONG_STATE')
    const word = checkWordOf(account)
    if (isOffice(proposal.role) && (word === null || checkWord?.trim().toUpperCase() !== word))
      return new Refusal('PROOF_FAILED', {
        message: '核对码不正确。请当面向账号持有人核对其“我的安全”页上的核对码。',
        messageEn: 'The check word is wrong. Ask the holder in person for the word on their page 我的安全.',
      })
  }
  const said = { proposalId: roleId, approved, decidedBy: key.account, reason: reason.trim() || null }
  const kept = await tx.insert(roleDecisions).values(said).onConflictDoNothing().returning()
  if (kept.length === 0) return new Refusal('WRONG_STATE')
  const { proposedBy: _, recordedAt: __, ...role } = proposal
  const held = approved ? await tx.insert(accountRoles).values(role).returning() : []
  await record(tx, key, {
    on: proposal.accountId,
    told: { [approved ? 'approved' : 'rejected']: proposal.role },
    rows: [
      ...kept.map((one) => named('role_decisions', [roleId], one)),
      ...held.map((one) => named('account_roles', [roleId], one)),
    ],
  })
  return roleId
}

/** Takes a role back, from this instant. One person does: it takes away and gives nothing. @refuses NOT_FOUND; INVALID without a reason. */
export function endRole(
  db: Db,
  key: Permit<'role.grant'>,
  roleId: RoleGrantId,
  reason: string,
): Promise<RoleGrantId | Refusal> {
  return deed(db, async (tx) => {
    const [role] = await tx.select().from(accountRoles).where(eq(accountRoles.id, roleId))
    if (!role) return new Refusal('NOT_FOUND')
    if (reason.trim() === '') return invalid('未填写理由。', 'The reason is missing.')
    const few = await tooFew(tx, role.accountId, key.caller.day, roleId)
    if (few) return few
    const row = { roleId, endedBy: key.account, reason: reason.trim() }
    const kept = await tx.insert(roleEndings).values(row).onConflictDoNothing().returning()
    if (kept.length === 0) return new Refusal('WRONG_STATE')
    const rows = kept.map((one) => named('role_endings', [roleId], one))
    await record(tx, key, { on: role.accountId, told: { ended: role.role }, rows })
    return roleId
  })
}

/** Roles in which nobody judges, approves or gives rights: a new first password leaves them. */
const harmless: readonly Role[] = ['PROFESSIONAL', 'INSTITUTION', 'EMPLOYER', 'AGENCY']

/** So many persons hold an office, or the register can be run by nobody any more: a role is given by two. */
const fewest = { SYSTEM_ADMINISTRATOR: 1, SECURITY_ADMINISTRATOR: 2, AUDIT_ADMINISTRATOR: 1 } as const

/**
 * Whether an office would be left with too few persons if this account held it no more, or this role of it alone. Asked one at a time.
 * @refuses WRONG_STATE.
 */
export async function tooFew(tx: Tx, account: AccountId, today: Day, only?: RoleGrantId): Promise<Refusal | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('people.three_offices'))`)
  const held = await tx.execute<{ id: RoleGrantId; role: keyof typeof fewest; others: number }>(sql`
    select r.id, r.role, (select count(distinct coalesce(s.person_id, a.holder, a.id))::int from people.roles_shown o
      join people.accounts a on a.id = o.account_id join people.accounts_shown s on s.account_id = a.id
      where o.role = r.role and not people.same_person(o.account_id, ${account})
        and o.held_from <= ${today}::date and ${today}::date < o.held_until) as others
    from people.account_roles r where r.account_id = ${account} and r.role like '%\_ADMINISTRATOR'
      and r.held_from <= ${today}::date and ${today}::date < r.held_until
      and not exists (select from people.role_endings e where e.role_id = r.id)`)
  const last = held.find(({ id, role, others }) => (only === undefined || only === id) && others < fewest[role])
  return last
    ? new Refusal('WRONG_STATE', {
        message: '该管理员岗位人数将不足，请先授予他人后再办理。',
        messageEn: 'Too few would hold this office: give it to another first.',
      })
    : null
}

/**
 * Ends the roles of an account whose first password was given anew, or whose second factor was taken away: whoever has that password is
 * not known to be their holder, and would judge, approve or give rights in their name. Two persons give them again.
 * @returns the endings, for the entry of the deed that they belong to.
 */
export async function endOffices(tx: Tx, account: AccountId, endedBy: AccountId): Promise<NamedRow[]> {
  const held = await tx
    .select({ id: accountRoles.id, role: accountRoles.role })
    .from(accountRoles)
    .where(eq(accountRoles.accountId, account))
  const offices = held.filter(({ role }) => !harmless.includes(role))
  if (offices.length === 0) return []
  const ended = await tx
    .insert(roleEndings)
    .values(offices.map(({ id }) => ({ roleId: id, endedBy, reason: '重置初始密码' })))
    .onConflictDoNothing()
    .returning()
  return ended.map((one) => named('role_endings', [one.roleId], one))
}

export type ShownRole = AskedRole & {
  id: RoleGrantId
  standing: 'PROPOSED' | 'REJECTED' | 'HELD' | 'ENDED'
  proposedBy: AccountId | null
  decidedBy: AccountId | null
  recordedAt: string
}

/** Roles held, ended and proposed of these accounts, the latest first; with no accounts given, all that wait for a second person. */
export async function rolesOf(tx: Tx, ids: readonly AccountId[] | 'waiting', today: Day): Promise<ShownRole[]> {
  const which =
    ids === 'waiting'
      ? sql`d.approved is null and r.id is null`
      : inArray(sql`coalesce(p.account_id, r.account_id)`, [...ids])
  if (ids.length === 0) return []
  return [
    ...(await tx.execute<ShownRole>(sql`
      select coalesce(p.id, r.id) as id, coalesce(p.account_id, r.account_id) as "accountId", coalesce(p.role, r.role) as role,
        coalesce(p.area, r.area) as area, coalesce(p.series, r.series) as series,
        coalesce(p.held_from, r.held_from)::text as "heldFrom", coalesce(p.held_until, r.held_until)::text as "heldUntil",
        coalesce(p.basis, r.basis) as basis, p.proposed_by as "proposedBy", d.decided_by as "decidedBy",
        coalesce(p.recorded_at, r.recorded_at) as "recordedAt",
        case when r.id is null and d.approved is null then 'PROPOSED' when r.id is null then 'REJECTED'
          when e.role_id is not null or r.held_until <= ${today}::date then 'ENDED' else 'HELD' end as standing
      from people.role_proposals p full join people.account_roles r on r.id = p.id
      left join people.role_decisions d on d.proposal_id = p.id left join people.role_endings e on e.role_id = r.id
      where ${which} order by "recordedAt" desc, id desc`)),
  ]
}
