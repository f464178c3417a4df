// The life of an account: opened, first used, changed, closed; roles by two; a view through other eyes. Long: one story.
import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { deskOf } from '../testkit/desk.ts'

const { ask, clock, owner } = await smallProvince()
const { door, own, signIn, goOn, here, later } = deskOf(ask, clock)
const refusal = '... on Refusal { code message }'
const system = callers.systemAdministrator
const [first, second] = [callers.securityAdministrator, callers.secondSecurityAdministrator]

const opening = `mutation ($input: OpenLocalAccountInput!) { answer: openLocalAccount(input: $input) {
  __typename ... on AccountDeed { account { id standing } first: code } ${refusal} } }`
const changing = `mutation ($input: ChangeAccountInput!) { answer: changeAccount(input: $input) {
  __typename ... on AccountDeed { account { id standing roles { role standing } } first: code } ${refusal} } }`
const proposing = `mutation ($input: ProposeRoleInput!) { answer: proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ${refusal} } }`
const deciding = `mutation ($input: DecideRoleInput!) { answer: decideRole(input: $input) { __typename ... on RoleDeed { roleId } ${refusal} } }`
type Deed = {
  __typename: string
  code?: string
  first?: string
  roleId?: string
  account?: { id: never; standing: string; roles: { role: string; standing: string }[] }
}

const open = (login: string, more: Record<string, unknown> = {}, by = system) =>
  own<Deed>(by, opening, { input: { login, displayName: '新到任', organisationName: '省厅', ...more } })
const change = (accountId: string, what: string, by = system) =>
  own<Deed>(by, changing, { input: { accountId, change: what, reason: '测试' } })
const propose = (accountId: string, role: string, by = first) =>
  own<Deed>(by, proposing, {
    input: {
      accountId,
      role,
      area: '64',
      heldFrom: '2016-05-01',
      heldUntil: '2017-05-01',
      basis: '宁人社授〔2016〕9号',
    },
  })
const decide = (roleId = '', by = second, more: Record<string, unknown> = {}) =>
  own<Deed>(by, deciding, { input: { roleId, approved: true, reason: '', ...more } })
const checkWord = async (of: never) =>
  (await own<{ checkWord: string | null }>(of, '{ answer: mySecurity { checkWord } }')).checkWord

/** Signs in with the first password and chooses one of their own. */
async function arrive(login: string, firstPassword: string, chosen = 'Moyu7-kirin-lampe') {
  const asked = await signIn(login, firstPassword)
  expect(asked.step?.need).toBe('NEW_PASSWORD')
  return goOn(asked.step?.ticket ?? '', { newPassword: chosen })
}

test('an account is opened without any role; its first password is changed at its first use, and opens once', async () => {
  const opened = await open('new.officer')
  const done = await arrive('new.officer', opened.first ?? '')
  expect((await here(done.session?.token ?? ''))?.id).toBe(opened.account?.id)
  expect(await signIn('new.officer', opened.first ?? '')).toMatchObject({ code: 'SIGN_IN_FAILED' })
  expect(await own(opened.account?.id as never, '{ answer: me { roles { role } } }')).toEqual({ roles: [] })
})

test('a first password is good for three days', async () => {
  const opened = await open('late.officer')
  later(3 * 24 * 60)
  expect(await signIn('late.officer', opened.first ?? '')).toMatchObject({ code: 'SIGN_IN_FAILED' })
})

test('only a system administrator opens an account, once for a login, and not without a second proof when changing one', async () => {
  for (const by of [first, callers.auditAdministrator, callers.supervisor, callers.liJianguo])
    expect(await open('nobodys', {}, by)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await open('new.officer')).toMatchObject({ code: 'INVALID' })
  const input = { accountId: callers.author, change: 'DISABLE', reason: '测试' }
  expect(await own(system, changing, { input }, null)).toMatchObject({ code: 'STEP_UP_REQUIRED' })
})

test('disabling or closing ends open sessions at once; what is closed is never opened again', async () => {
  const { session } = await signIn('author')
  expect(await change(callers.author, 'DISABLE')).toMatchObject({ account: { standing: 'DISABLED' } })
  expect(await here(session?.token ?? '')).toBeNull()
  expect(await door('ending', { token: session?.token })).toBe('ACCOUNT_CHANGED')
  expect(await signIn('author')).toMatchObject({ code: 'SIGN_IN_FAILED' })
  await change(callers.author, 'ENABLE')
  expect((await signIn('author')).session?.token).toBeTruthy()
  await change(callers.author, 'CLOSE')
  expect(await change(callers.author, 'ENABLE')).toMatchObject({ code: 'WRONG_STATE' })
  expect(await signIn('author')).toMatchObject({ code: 'SIGN_IN_FAILED' })
})

test('a locked account is unlocked by a system administrator', async () => {
  for (let tried = 0; tried < 5; tried += 1) await signIn('approver', 'wrong', `bot ${tried}`)
  expect(await signIn('approver', callers.password, 'elsewhere')).toMatchObject({ code: 'LOCKED_OUT' })
  later(0.1)
  await change(callers.approver, 'UNLOCK')
  expect((await signIn('approver', callers.password, 'elsewhere')).session?.token).toBeTruthy()
})

test('nobody changes an account of their own', async () => {
  expect(await change(system, 'RESET')).toMatchObject({ code: 'FOUR_EYES' })
})

test('one proposes a role, another approves it; neither does so for themselves, and nobody does both', async () => {
  const opened = await open('hr.officer')
  const proposed = await propose(opened.account?.id ?? '', 'HR_BUREAU')
  expect(await decide(proposed.roleId, first)).toMatchObject({ code: 'FOUR_EYES' })
  expect(await decide(proposed.roleId)).toMatchObject({ __typename: 'RoleDeed' })
  expect(await decide(proposed.roleId)).toMatchObject({ code: 'WRONG_STATE' })
  expect(await own(opened.account?.id as never, '{ answer: me { roles { role } } }')).toEqual({
    roles: [{ role: 'HR_BUREAU' }],
  })
  expect(await propose(first, 'HR_BUREAU')).toMatchObject({ code: 'FOUR_EYES' })
  const forSecond = await propose(second, 'HR_BUREAU')
  expect(await decide(forSecond.roleId)).toMatchObject({ code: 'FOUR_EYES' })
})

test('two of the three offices are no one person’s, over all their accounts', async () => {
  const holder = { holderIdNumber: '649801198001010010' }
  const one = await open('office.one', holder)
  const other = await open('office.two', holder)
  if (!one.account || !other.account) throw new Error(JSON.stringify([one, other]))
  expect(await propose(callers.systemAdministrator, 'AUDIT_ADMINISTRATOR')).toMatchObject({ code: 'OFFICES_EXCLUDE' })
  await arrive('office.one', one.first ?? '')
  await arrive('office.two', other.first ?? '', 'Tulip4-orkan-basalt')
  const proposed = [
    await propose(one.account.id, 'SYSTEM_ADMINISTRATOR'),
    await propose(other.account.id, 'AUDIT_ADMINISTRATOR'),
  ]
  const word = await checkWord(one.account.id)
  expect(await decide(proposed[0]?.roleId)).toMatchObject({ code: 'PROOF_FAILED' })
  expect(await decide(proposed[0]?.roleId, second, { checkWord: word })).toMatchObject({ __typename: 'RoleDeed' })
  const otherWord = await checkWord(other.account.id)
  expect(await decide(proposed[1]?.roleId, second, { checkWord: otherWord })).toMatchObject({ code: 'OFFICES_EXCLUDE' })
  const [held] =
    await owner`select count(*)::int as roles from people.account_roles where account_id = ${other.account.id}`
  expect(held?.roles).toBe(0)
})

test('whoever resets the password of an officer ends the role: who knows the new one is not known to be its holder', async () => {
  const reset = await change(callers.approver, 'RESET')
  expect(reset.account?.roles).toContainEqual({ role: 'DEPARTMENT_APPROVER', standing: 'ENDED' })
  expect(await own(callers.approver, '{ answer: me { roles { role } } }')).toEqual({ roles: [] })
  const kept = await change(callers.employer, 'RESET')
  expect(kept.account?.roles).toContainEqual({ role: 'EMPLOYER', standing: 'HELD' })
})

const endingRole = `mutation ($input: EndRoleInput!) { answer: endRole(input: $input) { __typename ${refusal} } }`
test('the last auditor, and one of the last two security administrators, are not taken away', async () => {
  for (const what of ['DISABLE', 'CLOSE', 'RESET']) {
    expect(await change(callers.auditAdministrator, what)).toMatchObject({ code: 'WRONG_STATE' })
    expect(await change(second, what)).toMatchObject({ code: 'WRONG_STATE' })
  }
  for (const roleId of ['rol_security2', 'rol_audit'])
    expect(await own(first, endingRole, { input: { roleId, reason: '测试' } })).toMatchObject({ code: 'WRONG_STATE' })
})

test('an account opened for the number of a professional is that person’s: their own case is not theirs to judge, and both are one', async () => {
  const [person] = await owner`select id, id_number_hash from people.persons where id = 'per_li_jianguo'`
  await owner`update people.accounts set holder = ${person?.id_number_hash} where id = ${callers.supervisor}`
  const rows = await owner`select person_id, people.same_person(${callers.supervisor}, ${callers.liJianguo}) as same
    from people.accounts_shown where account_id = ${callers.supervisor}`
  expect(rows).toEqual([{ person_id: 'per_li_jianguo', same: true }])
  const registered = await ask(
    callers.supervisor,
    'people',
    `mutation { registerStanding(input: {id: "sta_own_case", personId: "per_li_jianguo",
    title: {series: "05", level: INTERMEDIATE, heldFrom: "2016-01-01"}}) { __typename ... on Refusal { code } } }`,
  )
  expect(registered.data?.registerStanding ?? registered.errors).toMatchObject({ code: 'NOT_PERMITTED' })
  await owner`update people.accounts set holder = null where id = ${callers.supervisor}`
})

test('a view through other eyes begins under a right, is logged, ends after fifteen minutes, and may be ended', async () => {
  const { session } = await signIn('supervisor')
  const token = session?.token ?? ''
  expect(await door('view', { token, account: callers.engineeringMember })).toMatchObject({
    account: { id: callers.engineeringMember },
  })
  expect(await here(token)).toMatchObject({ id: callers.supervisor, viewAs: callers.engineeringMember })
  later(14.9)
  expect((await here(token))?.viewAs).toBe(callers.engineeringMember)
  later(0.2)
  expect((await here(token))?.viewAs).toBeNull()
  await door('view', { token, account: callers.engineeringMember })
  await door('view', { token, account: null })
  expect((await here(token))?.viewAs).toBeNull()
  const rows = await owner`select count(*)::int as begun from audits.log_entries where action = 'view.as'`
  expect(rows[0]?.begun).toBe(2)
  const other = await signIn('li_jianguo')
  expect(await door('view', { token: other.session?.token, account: callers.supervisor })).toMatchObject({
    code: 'NOT_PERMITTED',
  })
})

test('an authority of series is proposed with its series: without one, or with one that there is not, it would be of all or of none', async () => {
  const opened = await open('series.authority')
  const asked = (series: string[] | null) =>
    own<Deed & { message?: string }>(first, proposing.replace('code', 'code message'), {
      input: {
        accountId: opened.account?.id,
        role: 'SERIES_AUTHORITY',
        area: '64',
        series,
        heldFrom: '2016-05-01',
        heldUntil: '2017-05-01',
        basis: '宁人社授〔2016〕10号',
      },
    })
  for (const none of [null, []])
    expect(await asked(none)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('须选择所主管的系列') })
  expect(await asked(['05', '99'])).toMatchObject({ code: 'INVALID', message: expect.stringContaining('没有系列99') })
  const proposed = await asked(['05', '06'])
  expect(await decide(proposed.roleId)).toMatchObject({ __typename: 'RoleDeed' })
  const [role] = await owner`select series from people.account_roles where id = ${proposed.roleId ?? ''}`
  expect(role).toEqual({ series: ['05', '06'] })
  const inside = owner`insert into people.role_proposals (id, account_id, role, area, held_from, held_until, basis, proposed_by)
    values ('rol_all', ${String(opened.account?.id)}, 'SERIES_AUTHORITY', '64', '2016-05-01', '2017-05-01', '全部', ${first})`
  await expect(inside).rejects.toThrow('an authority of series names them')
})
