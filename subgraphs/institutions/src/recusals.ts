// 回避: whom a member does not judge. Declared here; the function that decides reads it with every right. Same employer and own case block by themselves.
import {
  type AccountId,
  type Caller,
  type Day,
  type Db,
  deed,
  named,
  newId,
  openList,
  type PersonId,
  permit,
  type RecusalId,
  Refusal,
  record,
  refused,
  type TitleLevel,
  type Tx,
} from '@jijiao/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import { samePerson } from './samePerson.ts'
import { recusalEndings, type recusalKinds, recusals } from './tables.ts'

export type AskedRecusal = {
  /** The member; the caller where none is named. Only who keeps the rights names another. */
  accountId?: AccountId | null
  /** 受理编号 of a case of the person. */
  number: string
  kind: (typeof recusalKinds)[number]
  reason: string
  heldUntil?: Day | null
}

/** As it is listed: never with the person, whose record a list of conflicts must not open. */
export type ListedRecusal = {
  id: RecusalId
  accountId: AccountId
  number: string | null
  kind: (typeof recusalKinds)[number]
  reason: string
  heldFrom: Day
  heldUntil: Day | null
  declaredBy: AccountId
  recordedAt: Date
}

const invalid = (zh: string, en: string) => new Refusal('INVALID', { message: `${zh}。`, messageEn: `${en}.` })
const keepsRights = (caller: Caller) =>
  caller.roles.some(({ area }) => !refused(permit(caller, 'mandate.end', { area })))

type Case = { person: PersonId; area: string; series: string; level: TitleLevel; reviewYear: number }
async function caseOf(tx: Tx, number: string): Promise<Case | null> {
  const [row] = await tx.execute<Case>(sql`
    select person_id as person, area, series, target_level as level, review_year as "reviewYear"
    from audits.applications_shown where number = ${number}`)
  return row ?? null
}

/** The key to declaring: one's own, or for a member by who keeps the rights. */
function keyFor(caller: Caller, of: AccountId, at: Case) {
  if (of === caller.account) {
    const seen = permit(caller, 'record.read', at)
    // Whom one may not see one cannot judge either; and the answer must not tell that there is such a case.
    if (refused(seen)) return new Refusal('NOT_FOUND')
    const keys = caller.roles.map(({ area }) => permit(caller, 'recusal.declare', { area }))
    return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
  }
  const keys = caller.roles.map(({ area }) => permit(caller, 'mandate.end', { area }))
  return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
}

/**
 * Declares that a member does not judge a person. It acts on the next request.
 * @refuses NOT_FOUND for a case that is not there or not for the member; NOT_PERMITTED; INVALID without a reason, or when it was declared.
 */
export function declareRecusal(db: Db, caller: Caller, asked: AskedRecusal): Promise<ListedRecusal | Refusal> {
  return deed(db, async (tx) => {
    const accountId = asked.accountId ?? caller.account
    if (asked.reason.trim() === '' || asked.reason.length > 500) return invalid('未填写理由', 'The reason is missing')
    if (asked.heldUntil && asked.heldUntil <= caller.day) return invalid('期限已过', 'The period is over already')
    if (accountId !== caller.account && !keepsRights(caller)) return new Refusal('NOT_PERMITTED')
    const at = await caseOf(tx, asked.number.trim())
    if (!at) return new Refusal('NOT_FOUND')
    const key = keyFor(caller, accountId, at)
    if (refused(key)) return key
    await openList(tx, caller.account, caller.day)
    const [known] = await tx.execute(sql`select from institutions.recusals_shown r where r.account_id = ${accountId}
      and r.person_id = ${at.person} and r.held_from <= ${caller.day} and (r.held_until is null or ${caller.day} < r.held_until)`)
    if (known) return invalid('已经声明回避', 'It has been declared already')
    const row = {
      id: newId('RecusalId'),
      accountId,
      personId: at.person,
      kind: asked.kind,
      reason: asked.reason.trim(),
      heldFrom: caller.day,
      heldUntil: asked.heldUntil ?? null,
      declaredBy: caller.account,
    }
    const [made] = await tx.insert(recusals).values(row).returning()
    if (!made) throw new Error('A recusal just declared is not there.')
    await record(tx, key, { on: row.id, of: at.person, told: { account: accountId, kind: row.kind }, row: made })
    return { ...made, number: asked.number.trim() }
  })
}

/** The caller's own, and all of them for who keeps the rights. Without the persons: the number of a case stands for them. Nothing in a view. */
export async function recusalsFor(db: Db, caller: Caller): Promise<ListedRecusal[]> {
  if (caller.viewAs !== null) return []
  return db.transaction(async (tx) => {
    await openList(tx, caller.account, caller.day)
    return tx
      .select({
        id: recusals.id,
        accountId: recusals.accountId,
        number: sql<
          string | null
        >`(select min(a.number) from audits.applications_shown a where a.person_id = ${recusals.personId})`,
        kind: recusals.kind,
        reason: recusals.reason,
        heldFrom: recusals.heldFrom,
        heldUntil: sql<Day | null>`least(${recusals.heldUntil}, ${recusalEndings.endsOn})`,
        declaredBy: recusals.declaredBy,
        recordedAt: recusals.recordedAt,
      })
      .from(recusals)
      .leftJoin(recusalEndings, eq(recusalEndings.recusalId, recusals.id))
      .orderBy(desc(recusals.recordedAt), desc(recusals.id))
  })
}

/**
 * Ends a recusal: by who keeps the rights alone, so that nobody lifts the one that binds themselves.
 * @refuses NOT_FOUND; NOT_PERMITTED; INVALID without a reason, or when it has ended.
 */
export function endRecusal(
  db: Db,
  caller: Caller,
  { recusalId, reason }: { recusalId: RecusalId; reason: string },
): Promise<ListedRecusal | Refusal> {
  return deed(db, async (tx) => {
    const keys = caller.roles.map(({ area }) => permit(caller, 'mandate.end', { area }))
    const key = keys.find((one) => !refused(one)) ?? new Refusal('NOT_PERMITTED')
    if (refused(key)) return key
    if (reason.trim() === '' || reason.length > 500) return invalid('未填写理由', 'The reason is missing')
    await openList(tx, caller.account, caller.day)
    const [one] = await tx
      .select()
      .from(recusals)
      .where(and(eq(recusals.id, recusalId)))
    if (!one) return new Refusal('NOT_FOUND')
    if (await samePerson(tx, one.accountId, caller.account)) return new Refusal('FOUR_EYES')
    const row = { recusalId, endsOn: caller.day, reason: reason.trim(), endedBy: caller.account }
    const [ended] = await tx.insert(recusalEndings).values(row).onConflictDoNothing().returning()
    if (!ended) return invalid('该回避已经终止', 'It has ended already')
    const rows = [named('recusal_endings', [recusalId], ended)]
    await record(tx, key, { on: recusalId, of: one.personId, told: { endsOn: caller.day }, rows })
    return { ...one, number: null, heldUntil: caller.day }
  })
}
