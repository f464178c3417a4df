// Why, and why not: what an account may do, answered by the very function that decides. Decisions and lists of fields, never data of persons.
import {
  type AccountId,
  type Action,
  actions,
  type Caller,
  type Day,
  type Db,
  deed,
  type Explanation,
  explain,
  loadCaller,
  type Mandate,
  type NameOf,
  type Permit,
  type Place,
  permit,
  permittedWhere,
  plainStanding,
  type RecordField,
  Refusal,
  type RoleGrant,
  record,
  refused,
  type TitleLevel,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { placeColumns } from './effects.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { type HeldMandate, shownAs } from './mandate.ts'
import { heldEver } from './mandates.ts'

/** Who looks, with their own rights: in a view the caller holds those of the account that is viewed. */
async function lookerOf(tx: Tx, caller: Caller): Promise<Caller | null> {
  if (caller.viewAs === null) return caller
  const { account, purpose, operation, request, steppedUpAt, day } = caller
  return loadCaller(tx, { ...plainStanding, account, purpose, operation, request, steppedUpAt }, day)
}

/** The key to another's view, of who looks. Nobody needs one to ask about themselves; in a view it is to the one account. */
async function viewKey(tx: Tx, caller: Caller, account: AccountId | null): Promise<Permit<'view.as'> | Refusal> {
  const looker = await lookerOf(tx, caller)
  if (!looker || (account !== null && account !== (caller.viewAs ?? account))) return new Refusal('NOT_PERMITTED')
  const keys = looker.roles.map(({ area }) => permit(looker, 'view.as', { area }))
  return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
}

/** The account as it would be on a day, asked as if its second proof were fresh: whether one is needed is said beside. */
async function standingOn(tx: Tx, account: AccountId, day: Day): Promise<Caller | null> {
  const call = { ...plainStanding, account, purpose: null, operation: 'explain', request: 'explain' }
  return loadCaller(tx, { ...call, steppedUpAt: Date.now() }, day)
}

export type AskedExplanation = {
  accountId?: AccountId | null
  action: string
  /** 受理编号, for who may look through another's eyes. */
  number?: string | null
  series?: string | null
  level?: TitleLevel | 'NONE' | null
  area?: string | null
  reviewYear?: number | null
  field?: RecordField | null
  on?: Day | null
}

/** Series and areas by name, for the sentences: nobody knows a series by its number alone. */
async function namesFor(tx: Tx, day: Day): Promise<NameOf> {
  const [areas, series] = [await jurisdictionsOf(tx), await titleSeriesOn(tx, day)]
  const names = new Map<string, { zh: string; en: string }>([
    ...areas.map((one) => [one.path, { zh: one.name, en: one.nameEn }] as const),
    ...series.map((one) => [one.code, { zh: one.name, en: one.nameEn }] as const),
  ])
  return (code) => names.get(code) ?? { zh: code, en: code }
}

export type ToldExplanation = Explanation & { accountId: AccountId; on: Day; action: Action }

const isAction = (text: string): text is Action => (actions as readonly string[]).includes(text)
const invalid = (zh: string, en: string) => new Refusal('INVALID', { message: `${zh}。`, messageEn: `${en}.` })

/** The place of a case by its number, or the one that was described. */
async function placeOf(tx: Tx, asked: AskedExplanation): Promise<Place | null> {
  const field = asked.field ?? undefined
  if (!asked.number) {
    const level = asked.level && asked.level !== 'NONE' ? asked.level : undefined
    const reviewYear = asked.reviewYear ?? undefined
    return { area: asked.area ?? '64', series: asked.series ?? undefined, level, reviewYear, field }
  }
  const [row] = await tx.execute<Place>(sql`
    select person_id as person, area, series, target_level as level, review_year as "reviewYear", organisation_id as organisation
    from audits.applications_shown where number = ${asked.number.trim()}`)
  return row ? { ...row, field } : null
}

/**
 * Why an account may do something somewhere, or why not, on a day; and the smallest change that would permit it.
 * About oneself a place is described and not named by a case: the answer must not tell which cases there are.
 * @refuses NOT_PERMITTED for another account without the right to view; NOT_FOUND for no such case or account; INVALID for what is no action.
 */
export function explanationFor(db: Db, caller: Caller, asked: AskedExplanation): Promise<ToldExplanation | Refusal> {
  return deed(db, async (tx) => {
    if (!isAction(asked.action)) return invalid('没有此项操作', 'There is no such action')
    const accountId = asked.accountId ?? shownAs(caller)
    const on = asked.on ?? caller.day
    const other = accountId !== caller.account || Boolean(asked.number)
    if (other) {
      const key = await viewKey(tx, caller, accountId)
      if (refused(key)) return key
      await record(tx, key, { on: accountId, told: { action: asked.action, day: on } })
    }
    const place = await placeOf(tx, asked)
    const account = await standingOn(tx, accountId, on)
    if (!place || !account) return new Refusal('NOT_FOUND')
    return { ...explain(account, asked.action, place, await namesFor(tx, on)), accountId, on, action: asked.action }
  })
}

export type ViewedMandate = { mandate: HeldMandate; persons: number }
export type ViewedRights = {
  accountId: AccountId
  on: Day
  roles: readonly RoleGrant[]
  mandates: readonly ViewedMandate[]
  /** Of the people its mandates cover, how many are closed to it: same employer, own case, declared. */
  blocked: number
  persons: number
  actions: { action: Action; permitted: boolean; sentence: { zh: string; en: string } }[]
}

/** How many people a set of rights opens. Counts, by the filter that lists are read by. */
async function opened(tx: Tx, caller: Caller): Promise<number> {
  const [row] = await tx.execute<{ persons: number }>(sql`
    select count(distinct a.person_id)::int as persons from audits.applications_shown a
    where ${permittedWhere(caller, 'record.read', placeColumns)}`)
  return row?.persons ?? 0
}

/** The widest place that a right of the account speaks of: where it holds, what it may do there. */
const placeOfRight = (right: RoleGrant | Mandate): Place =>
  'role' in right
    ? { area: right.area, series: right.series?.[0] }
    : { area: right.areas[0] ?? '', series: right.series[0], level: right.levels[0], reviewYear: right.reviewYear }

function decisionsOf(caller: Caller): ViewedRights['actions'] {
  const rights = [...caller.roles, ...caller.mandates]
  return actions.map((action) => {
    const told = rights.map((right) => explain(caller, action, placeOfRight(right)))
    const best = told.find((one) => one.permitted) ?? told[0] ?? explain(caller, action, { area: '64' })
    return { action, permitted: best.permitted, sentence: best.sentence }
  })
}

/**
 * What an account may see, for who looks through its eyes: its rights, how many people they open, which deeds. Logged as a look.
 * @refuses NOT_PERMITTED without the right to view; NOT_FOUND for an account that is closed or not there.
 */
export function viewedRightsOf(
  db: Db,
  caller: Caller,
  asked: { accountId: AccountId; on?: Day | null },
): Promise<ViewedRights | Refusal> {
  return deed(db, async (tx) => {
    const key = await viewKey(tx, caller, asked.accountId)
    if (refused(key)) return key
    const on = asked.on ?? caller.day
    await record(tx, key, { on: asked.accountId, told: { day: on } })
    const account = await standingOn(tx, asked.accountId, on)
    if (!account) return new Refusal('NOT_FOUND')
    const shown = new Map((await heldEver(tx, asked.accountId)).map((one) => [one.id, one]))
    const mandates: ViewedMandate[] = []
    for (const one of account.mandates) {
      const mandate = shown.get(one.id)
      const persons = await opened(tx, { ...account, roles: [], person: null, mandates: [one] })
      if (mandate) mandates.push({ mandate, persons })
    }
    const persons = await opened(tx, { ...account, person: null })
    const unbound = { ...account, roles: [], person: null, recused: [], employers: [] }
    const free = await opened(tx, unbound)
    const bound = await opened(tx, { ...account, roles: [] })
    return {
      accountId: account.account,
      on,
      roles: account.roles,
      mandates,
      blocked: free - bound,
      persons,
      actions: decisionsOf(account),
    }
  })
}

/** Accounts of officers by id, for who may look through their eyes; nothing for others. */
export async function viewableAccounts(db: Db, caller: Caller): Promise<{ id: AccountId }[]> {
  if (refused(await viewKey(db, caller, null))) return []
  const rows = await db.execute<{ id: AccountId }>(sql`
    select a.account_id as id from people.accounts_shown a where a.active and a.person_id is null and a.account_id <> ${caller.account}
    order by a.account_id limit 1000`)
  return [...rows]
}
