import { afterEach, expect, test } from 'vitest'
import { atTen, openDoors, smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, owner, ...database } = await smallProvince()
afterEach(() => {
  clock.now = atTen('2016-05-10')
})

const fields = 'id displayName organisationName person { id name } roles { role area series heldFrom heldUntil basis }'
const me = async (account: Parameters<typeof ask>[0]) => (await ask(account, 'people', `{ me { ${fields} } }`)).data?.me
const accountsOf = (asking: Parameters<typeof ask>[0], ...ids: string[]) =>
  ask(asking, 'people', `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Account { ${fields} } } }`, {
    of: ids.map((id) => ({ __typename: 'Account', id })),
  })

test('I am who I signed in as, with the roles I hold', async () => {
  expect(await me(callers.yinchuanBureau)).toMatchObject({
    displayName: '银川人社戊',
    person: null,
    roles: [{ role: 'HR_BUREAU', area: '64.6401', series: null, heldFrom: '2016-01-01', heldUntil: '2099-01-01' }],
  })
})

test('a role holds from its first day up to, not with, its last', async () => {
  const roles = async (day: string) => {
    clock.now = atTen(day)
    return ((await me(callers.formerBureau)) as { roles: unknown[] }).roles.length
  }
  expect([
    await roles('2015-12-31'),
    await roles('2016-01-01'),
    await roles('2016-04-30'),
    await roles('2016-05-01'),
  ]).toEqual([0, 1, 1, 0])
})

test('a professional is told which person they are', async () => {
  expect(await me(callers.liJianguo)).toMatchObject({
    displayName: '李建国',
    person: { id: 'per_li_jianguo', name: '李建国' },
  })
})

test('nobody is signed in where no account asks, or a closed one', async () => {
  expect([await me(null), await me(callers.closed)]).toEqual([null, null])
})

test('an officer is known to others by name, without roles', async () => {
  const { data } = await accountsOf(callers.liJianguo, 'acc_engineering_member', 'acc_operator')
  expect(data?._entities).toMatchObject([
    { displayName: '工程评委己', organisationName: '工程系列评审委员会', person: null, roles: [] },
    { displayName: '系统运维' },
  ])
})

test('a professional is not even known by name to others', async () => {
  const { data } = await accountsOf(callers.auditAdministrator, 'acc_li_jianguo', 'acc_unheard_of')
  expect(data?._entities).toEqual([
    { id: 'acc_li_jianguo', displayName: '专业技术人员', organisationName: '', person: null, roles: [] },
    null,
  ])
})

test('a committee member who is a professional, too, is known by name and not as a person', async () => {
  await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values ('rol_both', 'acc_li_jianguo', 'COMMITTEE_MEMBER', '64', '2015-01-01', '2015-06-01', '聘书')`
  const { data } = await accountsOf(callers.maXiulan, 'acc_li_jianguo')
  await owner`delete from people.account_roles where id = 'rol_both'`
  expect(data?._entities).toMatchObject([{ displayName: '李建国', person: null, roles: [] }])
})

test('signed out, an account is told to nobody', async () => {
  const { data, errors } = await accountsOf(null, 'acc_engineering_member')
  expect(data?._entities).toEqual([null])
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
})

test('the cards are shown in a demonstration, in their order, and in production not at all', async () => {
  await owner`update people.accounts set demonstration = 2 where id = 'acc_supervisor'`
  await owner`update people.accounts set demonstration = 1 where id = 'acc_li_jianguo'`
  const cards = '{ demonstrationAccounts { login displayName organisationName roles } }'
  expect((await ask(null, 'people', cards)).data?.demonstrationAccounts).toEqual([
    { login: 'li_jianguo', displayName: '李建国', organisationName: '', roles: ['PROFESSIONAL'] },
    {
      login: 'supervisor',
      displayName: '厅监督丙',
      organisationName: '自治区人力资源和社会保障厅',
      roles: ['DEPARTMENT_SUPERVISOR'],
    },
  ])
  const production = openDoors({ ...database, owner, settings: { ...database.settings, mode: 'production' } }, clock)
  expect((await production(null, 'people', cards)).data?.demonstrationAccounts).toEqual([])
})
