// 三员分立: no sequence of administrative acts leads where one person holds two of the three offices, or approves a change of their own.
// Every short sequence is walked, long ones are drawn; careless code that writes the tables past all functions is among the acts. Long: a model of the acts, and the acts.
import {
  type AccountId,
  type Db,
  newId,
  permit,
  plainCaller,
  type Role,
  type RoleGrantId,
  refused,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWordOf } from '../../subgraphs/people/src/passwords.ts'
import { decideRole, endRole, proposeRole } from '../../subgraphs/people/src/roles.ts'
import { accounts } from '../../subgraphs/people/src/tables.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { owner } = province
const { db } = province.open('people')
const [first, second] = [callers.securityAdministrator, callers.secondSecurityAdministrator]
/** Two accounts of one person, and the security administrators' own. */
const [x, y] = ['acc_office_x', 'acc_office_y'] as AccountId[] as [AccountId, AccountId]
for (const id of [x, y])
  await owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash, holder)
    values (${id}, ${id}, '某人', '某单位', ${`hash of ${id}`}, 'one person')`

const keyOf = <A extends 'role.grant' | 'role.approve'>(account: AccountId, action: A) => {
  const now = Date.now()
  const security = {
    role: 'SECURITY_ADMINISTRATOR',
    area: '64',
    series: null,
    heldFrom: '2016-01-01',
    heldUntil: '2099-01-01',
    basis: '测试',
  } as const
  const caller = {
    ...plainCaller,
    account,
    roles: [security],
    operation: 'Test',
    request: 'req_explorer',
    day: '2016-05-10',
    steppedUpAt: now,
    now,
  }
  const key = permit(caller, action, { area: '64' })
  if (refused(key)) throw key
  return key
}

type Act = { says: string; run(tx: Db): Promise<unknown> }
const offices = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'] as const
const period = { area: '64', series: null, heldFrom: '2016-05-10', heldUntil: '2017-05-10', basis: '测试' } as const

const propose = (by: AccountId, accountId: AccountId, role: Role): Act => ({
  says: `${by} proposes ${role} for ${accountId}`,
  run: (tx) => proposeRole(tx, keyOf(by, 'role.grant'), { accountId, role, ...period }, '2016-05-10'),
})
/** The holder's word is known to whoever decides: it guards whose hands an account is in, not who decides. */
const decide = (by: AccountId, roleId: RoleGrantId, of: AccountId): Act => ({
  says: `${by} approves ${roleId}`,
  async run(tx) {
    const [account] = await tx.select().from(accounts).where(sql`id = ${of}`)
    const checkWord = account ? checkWordOf(account) : null
    return decideRole(tx, keyOf(by, 'role.approve'), { roleId, approved: true, reason: '', checkWord })
  },
})
const end = (by: AccountId, roleId: RoleGrantId): Act => ({
  says: `${by} ends ${roleId}`,
  run: (tx) => endRole(tx, keyOf(by, 'role.grant'), roleId, '测试'),
})
/** Code that forgot every rule, under the subgraph's own login. */
const careless = {
  decide: (by: AccountId, roleId: RoleGrantId): Act => ({
    says: `careless code lets ${by} approve ${roleId}`,
    run: (tx) =>
      tx.execute(
        sql`insert into people.role_decisions (proposal_id, approved, decided_by) values (${roleId}, true, ${by})`,
      ),
  }),
  give: (accountId: AccountId, role: Role): Act => ({
    says: `careless code gives ${role} to ${accountId}`,
    run: (tx) =>
      tx.execute(sql`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
        values (${newId('RoleGrantId')}, ${accountId}, ${role}, '64', '2016-05-10', '2017-05-10', '测试')`),
  }),
}

/** What may be tried in a state: everything, by everybody, on every account and on whatever was proposed or is held. */
async function actsIn(tx: Db): Promise<Act[]> {
  const people = [first, second, x]
  const open = await tx.execute<{
    id: RoleGrantId
    of: AccountId
  }>(sql`select p.id, p.account_id as of from people.role_proposals p
    where not exists (select from people.role_decisions d where d.proposal_id = p.id) order by p.id`)
  const held = await tx.execute<{
    id: RoleGrantId
  }>(sql`select r.id from people.account_roles r where r.account_id in (${x}, ${y})
    and not exists (select from people.role_endings e where e.role_id = r.id) order by r.id`)
  return [
    ...[first, x].flatMap((by) => [x, y, second].flatMap((of) => offices.map((role) => propose(by, of, role)))),
    ...open.flatMap(({ id, of }) => people.flatMap((by) => [decide(by, id, of), careless.decide(by, id)])),
    ...held.map(({ id }) => end(first, id)),
    ...[x, y].flatMap((of) => offices.map((role) => careless.give(of, role))),
  ]
}

/** What must never be, looked for in the tables by another way than the code's: persons and days compared by hand. */
async function faultIn(tx: Db): Promise<string | null> {
  const roles = await tx.execute<{ who: string; role: Role; from: string; until: string }>(sql`
    select coalesce(a.person_id, a.holder, a.id) as who, r.role, r.held_from::text as from, r.held_until::text as until
    from people.account_roles r join people.accounts a on a.id = r.account_id
    where r.id not in (select role_id from people.role_endings)`)
  for (const one of roles)
    for (const other of roles)
      if (
        one.who === other.who &&
        one.role !== other.role &&
        [one, other].every(({ role }) => role.endsWith('_ADMINISTRATOR') || role === 'COMMITTEE_MEMBER') &&
        one.from < other.until &&
        other.from < one.until
      )
        return `one person is ${one.role} and ${other.role}`
  const decisions = await tx.execute<{ said: string; proposed: string; decided: string; gets: string }>(sql`
    select d.proposal_id as said, coalesce(p.person_id, p.holder, p.id) as proposed, coalesce(d2.person_id, d2.holder, d2.id) as decided,
      coalesce(g.person_id, g.holder, g.id) as gets
    from people.role_decisions d join people.role_proposals r on r.id = d.proposal_id join people.accounts p on p.id = r.proposed_by
      join people.accounts d2 on d2.id = d.decided_by join people.accounts g on g.id = r.account_id where d.approved`)
  const own = decisions.find(
    ({ proposed, decided, gets }) => decided === proposed || decided === gets || proposed === gets,
  )
  return own ? 'somebody approved a change of their own' : null
}

class Back extends Error {}
/** Does it, looks, and undoes it. */
async function within<T>(tx: Db, act: Act, then: (tx: Db, done: boolean) => Promise<T>): Promise<T> {
  let found: { value: T } | undefined
  await tx
    .transaction(async (deeper) => {
      const done = await deeper
        .transaction(async (tried) => !refused(await act.run(tried as unknown as Db)))
        .catch(() => false)
      found = { value: await then(deeper as unknown as Db, done) }
      throw new Back()
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Back)) throw fault
    })
  if (!found) throw new Error('Nothing was looked at.')
  return found.value
}

type Walk = { path: string[]; fault: string } | null
const seen = { states: 0, refused: 0 }
/** Every sequence of so many acts. What was refused leads nowhere new. */
async function walk(tx: Db, depth: number, path: readonly string[] = []): Promise<Walk> {
  for (const act of await actsIn(tx)) {
    const found = await within(tx, act, async (deeper, done): Promise<Walk> => {
      seen.states += 1
      if (!done) {
        seen.refused += 1
        return null
      }
      const here = [...path, act.says]
      const fault = await faultIn(deeper)
      if (fault) return { path: here, fault }
      return depth > 1 ? walk(deeper, depth - 1, here) : null
    })
    if (found) return found
  }
  return null
}
/** One long sequence, each act drawn by a number. */
async function stroll(tx: Db, drawn: readonly number[], path: readonly string[] = []): Promise<Walk> {
  const [number, ...rest] = drawn
  if (number === undefined) return null
  const acts = await actsIn(tx)
  const act = acts[number % acts.length]
  if (!act) return null
  return within(tx, act, async (deeper, done): Promise<Walk> => {
    seen.states += 1
    const here = done ? [...path, act.says] : path
    const fault = done ? await faultIn(deeper) : null
    return fault ? { path: [...here], fault } : stroll(deeper, rest, here)
  })
}

/** Where the walks begin: with nothing, with one office held, with two proposed for the two accounts of one person. */
const beginnings: readonly [string, readonly Act[]][] = [
  ['nothing', []],
  ['one office held', [careless.give(x, 'SYSTEM_ADMINISTRATOR')]],
  ['two proposed', [propose(first, x, 'SYSTEM_ADMINISTRATOR'), propose(first, y, 'AUDIT_ADMINISTRATOR')]],
]
async function from<T>(tx: Db, acts: readonly Act[], then: (tx: Db) => Promise<T>): Promise<T> {
  const [act, ...rest] = acts
  return act ? within(tx, act, (deeper) => from(deeper, rest, then)) : then(tx)
}

test.each(beginnings)(
  'from %s no two acts lead where one person holds two offices or approves an own change',
  async (_, acts) => {
    const before = seen.states
    expect(await from(db, acts, (tx) => walk(tx, 2))).toBeNull()
    expect(seen.states - before).toBeGreaterThan(100)
  },
)

test('nor do long sequences of acts drawn at random', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 8, maxLength: 14 }), async (drawn) => {
      expect(await stroll(db, drawn)).toBeNull()
    }),
    { numRuns: 60 },
  )
  console.log(`three offices: ${seen.states} acts tried, ${seen.refused} of them refused on the short walks`)
})

test.each([
  ['account_roles', 'account_roles_three_offices', 'one person is'],
  ['role_decisions', 'role_decisions_second_person', 'approved a change of their own'],
])('without the trigger on %s the walk finds the hole', async (table, trigger, says) => {
  await owner.unsafe(`alter table people.${table} disable trigger ${trigger}`)
  try {
    const found = await from(db, beginnings[2]?.[1] ?? [], (tx) => walk(tx, 2))
    expect(found?.fault).toContain(says)
    expect(found?.path.length).toBeLessThanOrEqual(2)
  } finally {
    await owner.unsafe(`alter table people.${table} enable trigger ${trigger}`)
  }
})
