import { afterEach, beforeEach, expect, test } from 'vitest'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { personOf } from '../testkit/province.ts'

const { ask, clock, owner } = await smallProvince()
afterEach(() => {
  clock.now = atTen('2016-05-10')
})
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

const everything = `id name sex age maskedIdNumber employments { organisationName area heldFrom recordedAt }
  titles { series level heldFrom recordedAt } educations { level recordedAt }`
const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${everything} } } }`
type Asking = Parameters<typeof ask>[0]
const personsFor = (account: Asking, words: readonly string[], manner = {}) =>
  ask(account, 'people', query, { of: words.map((word) => ({ __typename: 'Person', id: `per_${word}` })) }, manner)
const namesFor = async (account: Asking, ...words: string[]) => {
  const answer = await personsFor(account, words)
  expect(answer.errors ?? []).toEqual([])
  return told<({ name: string } | null)[]>(answer, '_entities').map((one) => one?.name ?? null)
}
const looks = () =>
  owner`select person_id, account_id, entry::json->>'purpose' as purpose, entry::json->>'basis' as basis from audits.log_entries
    where entry::json->>'action' = 'record.read' order by person_id`

test('a committee member is shown the applicants of the mandate; all others do not exist [S67]', async () => {
  const asked = ['li_jianguo', 'yang_haiyan', 'ding_yi', 'feng_lan', 'nobody'] // another series, no application, another year, nobody at all
  expect(await namesFor(callers.engineeringMember, ...asked)).toEqual(['李建国', null, null, null, null])
})

test.each([
  ['石嘴山评委: series 04 and 22, 中级, 石嘴山', callers.shizuishanMember, ['yang_haiyan', 'halike']],
  ['银川人社: the city and its counties', callers.yinchuanBureau, ['li_jianguo', 'feng_lan']],
  ['工程主管: the series, wherever', callers.engineeringAuthority, ['li_jianguo', 'he_ping', 'shan', 'feng_lan']],
  [
    '厅监督: whoever applies',
    callers.supervisor,
    ['li_jianguo', 'yang_haiyan', 'halike', 'he_ping', 'shan', 'feng_lan'],
  ],
  ['the person themselves', callers.liJianguo, ['li_jianguo']],
  ['厅起草人', callers.author, []],
  ['外部门', callers.agency, []],
  ['用人单位', callers.employer, []],
  ['施教机构', callers.institution, []],
  ['系统管理员', callers.systemAdministrator, []],
  ['安全管理员', callers.securityAdministrator, []],
  ['审计管理员', callers.auditAdministrator, []],
  ['原工程评委, whose membership has ended', callers.formerMember, []],
  ['原银川人社, whose role has ended', callers.formerBureau, []],
  ['宁东评委, whose mandate begins in June', callers.futureMember, []],
] as const)('%s', async (_, account, seen) => {
  const words = ['li_jianguo', 'yang_haiyan', 'halike', 'he_ping', 'shan', 'feng_lan', 'ding_yi']
  const answer = await personsFor(account, words)
  const shown = told<({ id: string } | null)[]>(answer, '_entities').flatMap((one) =>
    one ? [one.id.slice('per_'.length)] : [],
  )
  expect(shown).toEqual(seen)
  expect((await looks()).map((row) => row.person_id)).toEqual(seen.map((word) => `per_${word}`).sort()) // of the others not even a look; that they were asked for is logged as an attempt
})

test.each([null, callers.closed])(
  'signed out or closed (%s), nobody is told and nothing is logged',
  async (account) => {
    const { data, errors } = await personsFor(account, ['li_jianguo'])
    expect(data?._entities).toEqual([null])
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(await looks()).toEqual([])
  },
)

test('a mandate opens on its first day and closes on its last', async () => {
  const seen = async (account: Asking, word: string, day: string) => {
    clock.now = atTen(day)
    return (await namesFor(account, word))[0] !== null
  }
  const days = ['2016-05-31', '2016-06-01', '2098-12-31', '2099-01-01']
  const open = []
  for (const day of days) open.push(await seen(callers.futureMember, 'he_ping', day))
  expect(open).toEqual([false, true, true, false])
  expect(await seen(callers.formerMember, 'li_jianguo', '2016-04-30')).toBe(true)
  expect(await seen(callers.formerMember, 'li_jianguo', '2016-05-01')).toBe(false)
})

test('the day is that of the province: a right of the first of June opens at midnight in Ningxia', async () => {
  clock.now = new Date('2016-05-31T15:59:59Z')
  expect(await namesFor(callers.futureMember, 'he_ping')).toEqual([null])
  clock.now = new Date('2016-05-31T16:00:00Z')
  expect(await namesFor(callers.futureMember, 'he_ping')).toEqual(['何平'])
})

test('who says another purpose than that of the mandate sees nobody by it', async () => {
  const { data } = await personsFor(callers.engineeringMember, ['li_jianguo'], { purpose: 'APPOINTMENT' })
  expect(data?._entities).toEqual([null])
})

test('one request is one look at each person, with purpose and basis, however often it asks', async () => {
  for (const _ of [1, 2])
    await personsFor(callers.engineeringMember, ['li_jianguo', 'ma_xiulan', 'li_jianguo'], { request: 'one' })
  expect(await looks()).toMatchObject([
    {
      person_id: 'per_li_jianguo',
      account_id: 'acc_engineering_member',
      purpose: 'TITLE_REVIEW',
      basis: '宁职评授〔2016〕05号',
    },
    { person_id: 'per_ma_xiulan' },
  ])
})

test('nothing is told when the log does not take the entry', async () => {
  await owner`alter table audits.log_pending add constraint full_disk check (false) not valid`
  const { data, errors } = await personsFor(callers.engineeringMember, ['li_jianguo'])
  await owner`alter table audits.log_pending drop constraint full_disk`
  expect(data?._entities).toEqual([null])
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL')
})

test('a person is told with histories, the latest first, and an age that is nowhere kept [S89]', async () => {
  await owner`insert into people.titles (id, person_id, series, level, held_from, source, recorded_at)
    values ('tit_later', 'per_li_jianguo', '05', 'ASSOCIATE_SENIOR', '2016-12-01', 'test', now() + interval '1 day')`
  const { data } = await personsFor(callers.liJianguo, ['li_jianguo'])
  expect(data?._entities).toMatchObject([
    {
      name: '李建国',
      sex: '1',
      age: 41,
      employments: [{ organisationName: '银川市规划设计院', area: '64.6401.640104' }],
      titles: [{ level: 'ASSOCIATE_SENIOR' }, { level: 'INTERMEDIATE' }],
      educations: [{ level: '大学本科' }],
    },
  ])
  const age = await ask(
    callers.liJianguo,
    'people',
    '{ me { person { before: age(on: "2016-03-31") on: age(on: "2016-04-01") } } }',
  )
  expect(age.data).toMatchObject({ me: { person: { before: 40, on: 41 } } })
})

test('of the identity number three digits and four leave the register, its seal and digest never', async () => {
  const number = personOf('li_jianguo').idNumber()
  const [row] = await owner`select id_number_sealed, id_number_hash from people.persons where id = 'per_li_jianguo'`
  const answer = JSON.stringify(await personsFor(callers.supervisor, ['li_jianguo', 'ma_xiulan']))
  expect(answer).toContain(`649***********${number.slice(-4)}`)
  for (const secret of [number, number.slice(6, 14), row?.id_number_sealed, row?.id_number_hash])
    expect(answer).not.toContain(secret)
  const kept = JSON.stringify([
    await owner`select * from people.persons`,
    await owner`select entry from audits.log_entries`,
  ])
  expect(kept).not.toContain(number)
})

test('a subgraph that forgets to disclose gets no rows but a fault', async () => {
  const { rows, fault } = await owner.begin(async (tx) => {
    await tx`set local role people_app`
    const attempt = await tx
      .savepoint((inner) => inner`select * from people.persons`)
      .catch((error: Error) => error.message)
    await tx`select set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', 'per_li_jianguo', true)`
    return { fault: attempt, rows: await tx`select id from people.persons` }
  })
  expect(fault).toBe('no row scope is open')
  expect(rows).toEqual([{ id: 'per_li_jianguo' }])
})
