// 以其身份查看: what an account may see and do, as decisions, counts and lists of fields; never data of persons.
import {
  type AccountId,
  type Action,
  actions,
  type Caller,
  type Day,
  type Db,
  deed,
  explain,
  type Mandate,
  type Place,
  permittedWhere,
  Refusal,
  type RoleGrant,
  record,
  refused,
  sensitiveFields,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { placeColumns } from './effects.ts'
import type { HeldMandate } from './mandate.ts'
import { heldEver } from './mandates.ts'
import { standingOn, viewKey } from './viewKey.ts'

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

/** Revealing is of a field: without one the answer would speak of none. */
const placesOf = (action: Action, at: Place): Place[] =>
  action === 'record.reveal' ? sensitiveFields.map((field) => ({ ...at, field })) : [at]

function decisionsOf(caller: Caller): ViewedRights['actions'] {
  const rights = [...caller.roles, ...caller.mandates]
  return actions.map((action) => {
    const told = rights
      .flatMap((right) => placesOf(action, placeOfRight(right)))
      .map((at) => explain(caller, action, at))
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
    if (!account) return null // the look is logged all the same
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
  }).then((viewed) => viewed ?? new Refusal('NOT_FOUND'))
}

/** Accounts of officers by id, for who may look through their eyes; nothing for others. */
export async function viewableAccounts(db: Db, caller: Caller): Promise<{ id: AccountId }[]> {
  if (refused(await viewKey(db, caller, null))) return []
  const rows = await db.execute<{ id: AccountId }>(sql`
    select a.account_id as id from people.accounts_shown a where a.active and a.person_id is null and a.account_id <> ${caller.account}
    order by a.account_id limit 1000`)
  return [...rows]
}
