// 转授: a member hands a part of a mandate to a deputy, once and for a time. What was handed on cannot be handed on again.
import {
  type AccountId,
  type Caller,
  covers,
  type Day,
  type Db,
  deed,
  type MandateId,
  named,
  newId,
  type RecordField,
  Refusal,
  record,
  recordFields,
  refused,
  type TitleLevel,
  type Tx,
  titleLevels,
} from '@jijiao/kernel'
import { eq, or, sql } from 'drizzle-orm'
import { type HeldMandate, permitAnywhere, permitOver, shownAs } from './mandate.ts'
import { delegated, type HeldDelegation, heldBy, ownMandates } from './mandates.ts'
import { samePerson } from './samePerson.ts'
import { delegationEndings, delegations } from './tables.ts'

export type AskedDelegation = {
  mandateId: MandateId
  delegateId: AccountId
  series: readonly string[]
  levels: readonly (TitleLevel | 'NONE')[]
  areas: readonly string[]
  fields: readonly RecordField[]
  heldFrom: Day
  heldUntil: Day
  reason: string
}

const invalid = (zh: string, en: string) => new Refusal('INVALID', { message: `${zh}。`, messageEn: `${en}.` })
const inside = <T>(part: readonly T[], whole: readonly T[]) =>
  part.length > 0 && part.every((one) => whole.includes(one))

/** What is wrong with handing this part on, if anything. The mandate is as its holder has it, its days those of the membership too. */
export function partRefused(mandate: HeldMandate, asked: AskedDelegation, day: Day): Refusal | null {
  if (mandate.delegatedFrom !== null)
    return invalid('转授来的授权不得再转授', 'What was handed on cannot be handed on again')
  const within = asked.areas.every((area) => mandate.areas.some((one) => covers(one, area)))
  if (!inside(asked.series, mandate.series)) return invalid('系列超出原授权', 'The series go beyond the mandate')
  if (!inside<string>(asked.levels, mandate.levels))
    return invalid('级别超出原授权', 'The levels go beyond the mandate')
  if (asked.areas.length === 0 || !within) return invalid('地区超出原授权', 'The areas go beyond the mandate')
  if (!inside(asked.fields, mandate.fields)) return invalid('字段超出原授权', 'The fields go beyond the mandate')
  if (asked.heldFrom < day || asked.heldFrom < mandate.heldFrom || asked.heldUntil > mandate.heldUntil)
    return invalid('期限超出原授权', 'The period goes beyond the mandate')
  if (asked.heldFrom >= asked.heldUntil)
    return invalid('终止日须晚于起始日', 'The end must be later than the beginning')
  if (asked.reason.trim() === '' || asked.reason.length > 500) return invalid('未填写理由', 'The reason is missing')
  return null
}

/** To whom a part may be handed, for who holds a mandate; nobody for others. */
export async function deputiesFor(db: Db, caller: Caller): Promise<{ id: AccountId }[]> {
  if ((await ownMandates(db, caller)).length === 0) return []
  const rows = await db.execute<{ id: AccountId }>(sql`
    select r.account_id as id from people.roles_shown r
    where r.account_id <> ${shownAs(caller)} and r.held_from <= ${caller.day} and ${caller.day} < r.held_until group by r.account_id
    having bool_or(r.role = 'COMMITTEE_MEMBER') and not bool_or(r.role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))
    order by r.account_id limit 500`)
  return [...rows]
}

/** A deputy is a member of some committee, holds no office of the three, and is not oneself. */
async function mayBeDeputy(tx: Tx, account: AccountId, day: Day): Promise<boolean> {
  const [row] = await tx.execute(sql`
    select from people.roles_shown r where r.account_id = ${account} and r.held_from <= ${day} and ${day} < r.held_until
    having bool_or(r.role = 'COMMITTEE_MEMBER') and not bool_or(r.role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))`)
  return row !== undefined
}

const find = async (tx: Tx, id: MandateId): Promise<HeldDelegation | null> =>
  (await delegated(tx).where(eq(delegations.id, id)))[0] ?? null

/**
 * Hands a part of one's own mandate to a deputy.
 * @refuses NOT_FOUND for a mandate that is not the caller's; NOT_PERMITTED; INVALID for what is no part of it, or no deputy.
 */
export function delegateMandate(db: Db, caller: Caller, asked: AskedDelegation): Promise<HeldDelegation | Refusal> {
  return deed(db, async (tx) => {
    const mandate = (await heldBy(tx, caller.account, caller.day)).find((one) => one.id === asked.mandateId)
    if (!mandate) return new Refusal('NOT_FOUND')
    const key = permitOver(caller, 'mandate.delegate', asked.areas)
    if (refused(key)) return key
    const no = partRefused(mandate, asked, caller.day)
    if (no) return no
    const self = await samePerson(tx, asked.delegateId, caller.account)
    if (self || !(await mayBeDeputy(tx, asked.delegateId, caller.day)))
      return invalid('受托人须是另一位评审委员会委员', 'The deputy has to be another member of a committee')
    const row = {
      ...asked,
      id: newId('MandateId'),
      delegatedBy: caller.account,
      series: [...asked.series],
      levels: titleLevels.filter((level) => asked.levels.includes(level)),
      areas: [...asked.areas],
      fields: recordFields.filter((field) => asked.fields.includes(field)),
      reason: asked.reason.trim(),
    }
    const [made] = await tx.insert(delegations).values(row).returning()
    const { reason: _, ...told } = row
    if (!made) throw new Error('A delegation just made is not there.')
    await record(tx, key, { on: row.id, told, rows: [named('delegations', [row.id], made)] })
    return (await find(tx, row.id)) ?? { ...row }
  })
}

/**
 * Ends what was handed on: by who handed it on, or by who keeps mandates. It acts on the next request.
 * @refuses NOT_FOUND for others; INVALID without a reason, or when it has ended.
 */
export function endDelegation(
  db: Db,
  caller: Caller,
  { delegationId, reason }: { delegationId: MandateId; reason: string },
): Promise<HeldDelegation | Refusal> {
  return deed(db, async (tx) => {
    const one = await find(tx, delegationId)
    if (!one) return new Refusal('NOT_FOUND')
    const own = one.delegatedBy === caller.account
    if (!own && refused(permitAnywhere(caller))) return new Refusal('NOT_FOUND')
    const key = permitOver(caller, own ? 'mandate.delegate' : 'mandate.end', one.areas)
    if (refused(key)) return key
    if (reason.trim() === '' || reason.length > 500) return invalid('未填写理由', 'The reason is missing')
    if (one.heldUntil <= caller.day) return invalid('该转授已经终止', 'It has ended already')
    const row = { delegationId, endsOn: caller.day, reason: reason.trim(), endedBy: caller.account }
    const [ended] = await tx.insert(delegationEndings).values(row).onConflictDoNothing().returning()
    if (!ended) return invalid('该转授已经终止', 'It has ended already')
    const rows = [named('delegation_endings', [delegationId], ended)]
    await record(tx, key, { on: delegationId, told: { endsOn: caller.day }, rows })
    return (await find(tx, delegationId)) ?? one
  })
}

/** What the caller handed on or was handed, the latest first; in a view, what the viewed account did. */
export async function delegationsBeside(db: Db, caller: Caller): Promise<HeldDelegation[]> {
  if (caller.viewAs !== null && caller.mandates.length === 0) return []
  return delegated(db)
    .where(or(eq(delegations.delegatedBy, shownAs(caller)), eq(delegations.delegateId, shownAs(caller))))
    .orderBy(sql`${delegations.heldFrom} desc`, delegations.id)
}
