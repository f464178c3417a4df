// A committee member sees exactly the applicants of a mandate in force today, on every path; all others do not exist for them. Long: one province, every path.
import type { AccountId, CommitteeId, MandateId, Purpose } from '@jijiao/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { load } from '../../tools/seed/load.ts'
import { atTen, smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { aPerson, rowsOf } from '../testkit/people.ts'
import { people } from '../testkit/province.ts'
import { allPaths, openGateway, type Visitor, type Whole } from './paths.ts'

const province = await smallProvince()
const { clock, connections, owner, settings } = province
const gateway = await openGateway(province)
afterAll(() => gateway.stop())

/** 区直 has no code and nobody in the small province; an area of no county is nobody's by mistake. */
const more = [
  aPerson('zhi_shu').named('直属').applyingFor('INTERMEDIATE', '05', { area: '64.ZZ' }),
  aPerson('sheng_ji').named('省级').applyingFor('INTERMEDIATE', '05', { area: '64' }),
]
const everybody = [...people, ...more]
const whole: Whole = {
  applications: everybody.flatMap((one) => one.applicationIds()),
  persons: everybody.map((one) => one.id),
}
const personOfApplication = new Map(
  everybody.flatMap((one) => one.applicationIds().map((id) => [String(id), String(one.id)])),
)

const member = 'acc_edge' as AccountId
const committee = 'com_edge' as CommitteeId
beforeAll(async () => {
  const rows = rowsOf(more, idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys)))
  const applications = rows.audits.applications.map((one, at) => ({ ...one, number: `NX-JXJY-2016-90000${at}` }))
  await load(connections.importer, async () => ({ ...rows, audits: { applications } }))
  await owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash, active)
    select ${member}, 'edge', '边界委员', '', password_hash, true from people.accounts where id = ${callers.supervisor}`
  await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values ('rol_edge', ${member}, 'COMMITTEE_MEMBER', '64', '2016-01-01', '2099-01-01', 'test')`
  await owner`insert into institutions.committees (id, name, family) values (${committee}, '边界评审委员会', 'SERIES')`
  await owner`insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, filed_by)
    values ('cfl_edge', ${committee}, '备案', '2015-01-01', '2018-01-01', 'acc_x')`
  for (const account of [callers.supervisor])
    for (const id of ['app_li_jianguo', 'app_he_ping', 'app_he_ping_2', 'app_yang_haiyan'])
      await province.ask(
        account,
        'credits',
        'mutation ($id: ApplicationId!) { determine(input: { applicationId: $id }) { __typename } }',
        { id },
      )
})
afterEach(async () => {
  clock.now = atTen('2016-05-10')
  await owner`truncate institutions.mandate_endings`
  await owner`delete from institutions.mandates where committee_id = ${committee}`
  await owner`delete from institutions.committee_members where committee_id = ${committee}`
})

const ordinary = {
  series: ['05'],
  levels: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'],
  areas: ['64'],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW' as Purpose,
  heldFrom: '2016-01-01',
  heldUntil: '2017-01-01',
}
type Terms = Partial<typeof ordinary>
type Case = {
  given?: Terms
  also?: Terms
  memberFrom?: string
  memberUntil?: string | null
  endsOn?: string
  on?: string
  says?: Purpose
}

let next = 0
async function gives(terms: Terms): Promise<MandateId> {
  const id = `man_edge_${++next}` as MandateId
  const all = { ...ordinary, ...terms }
  await owner`insert into institutions.mandates (id, committee_id, series, levels, areas, review_year, purpose, held_from, held_until, basis, granted_by)
    values (${id}, ${committee}, ${all.series}, ${all.levels}, ${all.areas}, ${all.reviewYear}, ${all.purpose}, ${all.heldFrom}, ${all.heldUntil}, '授权书', ${callers.securityAdministrator})`
  return id
}

async function arranged({
  given = {},
  also,
  memberFrom = '2016-01-01',
  memberUntil = '2099-01-01',
  endsOn,
  on = '2016-05-10',
  says,
}: Case): Promise<Visitor> {
  const id = await gives(given)
  if (also) await gives(also)
  if (memberUntil !== null)
    await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
      values (${`mem_edge_${next}`}, ${committee}, ${member}, ${memberFrom}, ${memberUntil})`
  if (endsOn)
    await owner`insert into institutions.mandate_endings (mandate_id, ends_on, reason, ended_by) values (${id}, ${endsOn}, 'test', 'acc_security')`
  clock.now = atTen(on)
  const headers = await gateway.signIn('edge')
  return { account: member, headers, ...(says ? { purpose: says } : {}) }
}

/** Both walls, every door: exactly these applications, exactly their persons, and no word about the others. */
async function sees(visitor: Visitor, words: readonly string[]) {
  const applications = words.map((word) => `app_${word}`).sort()
  const persons = [...new Set(applications.map((id) => personOfApplication.get(id) ?? id))].sort()
  const paths = await allPaths(province, gateway, visitor, whole)
  for (const [path, seen] of Object.entries(paths.applications))
    expect(seen, path).toEqual({ ids: applications, codes: [] })
  for (const [path, seen] of Object.entries(paths.persons)) expect(seen, path).toEqual({ ids: persons, codes: [] })
}

const yinchuan = [
  'chen_jing',
  'li_jianguo',
  'ma_xiulan',
  'qian_xue',
  'sun_lei',
  'wang_fang',
  'wu_hao',
  'zhang_wei',
  'zhao_min',
]
const engineers = [...yinchuan, 'he_ping_2', 'shan', 'sheng_ji', 'zhi_shu']

describe('a member sees the applicants of the mandate and no others, through the gateway, a subgraph and _entities', () => {
  test.each<[string, Case, readonly string[]]>([
    ['every dimension covers them [S67, S82]', {}, engineers],
    ['on the first day of the mandate [S67]', { given: { heldFrom: '2016-05-10' } }, engineers],
    ['on the day before it nobody [S67]', { given: { heldFrom: '2016-05-11' } }, []],
    ['on the last day of the mandate [S67]', { given: { heldUntil: '2016-05-11' } }, engineers],
    ['on the day that it no longer holds nobody [S67]', { given: { heldUntil: '2016-05-10' } }, []],
    ['on the eve of an early end [S67]', { endsOn: '2016-05-11' }, engineers],
    ['on the day of an early end nobody [S67]', { endsOn: '2016-05-10' }, []],
    [
      'an end that is later than the mandate’s own changes nothing',
      { given: { heldUntil: '2016-05-10' }, endsOn: '2016-06-01' },
      [],
    ],
    ['of another review year only those of that year [S67]', { given: { reviewYear: 2015 } }, ['feng_lan']],
    [
      'of another series only those of that series',
      { given: { series: ['04'] } },
      ['liu_yang', 'ma_zhiqiang', 'yang_haiyan'],
    ],
    ['one application of a person inside, the other outside [S67]', { given: { series: ['17'] } }, ['he_ping']],
    ['both of them inside', { given: { series: ['05', '17'], areas: ['64.ND'] } }, ['he_ping', 'he_ping_2']],
    ['of one level', { given: { levels: ['FULL_SENIOR'] } }, ['wang_fang']],
    ['of a level that nobody asks for', { given: { levels: ['TECHNICIAN'] } }, []],
    ['in a city, its counties with it', { given: { areas: ['64.6401'] } }, yinchuan],
    ['in a county', { given: { areas: ['64.6402.640202'] } }, ['shan']],
    ['in a county of the same city, nobody of the next', { given: { areas: ['64.6402.640221'] } }, []],
    ['in 宁东, which has no code of its own [S4]', { given: { areas: ['64.ND'] } }, ['he_ping_2']],
    ['in 区直 [S4]', { given: { areas: ['64.ZZ'] } }, ['zhi_shu']],
    ['in two areas', { given: { areas: ['64.ND', '64.ZZ'] } }, ['he_ping_2', 'zhi_shu']],
    ['in an area whose digits only begin alike', { given: { areas: ['64.64'] } }, []],
    ['in an area that is empty', { given: { areas: [''] } }, []],
    ['in no area', { given: { areas: [] } }, []],
    ['of no series', { given: { series: [] } }, []],
    ['of no level', { given: { levels: [] } }, []],
    [
      'by two mandates, those of either',
      { given: { areas: ['64.6402'] }, also: { series: ['17'] } },
      ['he_ping', 'shan'],
    ],
    [
      'one mandate does not lend the other its area',
      { given: { areas: ['64.ZZ'] }, also: { series: ['17'], areas: ['64.6401'] } },
      ['zhi_shu'],
    ],
    ['for another purpose, where none is said', { given: { purpose: 'APPOINTMENT' } }, engineers],
    ['saying another purpose than the mandate’s nobody', { says: 'APPOINTMENT' }, []],
    ['saying the purpose of the mandate', { says: 'TITLE_REVIEW' }, engineers],
    ['who was removed from the committee today sees nobody', { memberUntil: '2016-05-10' }, []],
    ['who leaves tomorrow', { memberUntil: '2016-05-11' }, engineers],
    ['who joins tomorrow sees nobody', { memberFrom: '2016-05-11' }, []],
    ['who was never a member sees nobody', { memberUntil: null }, []],
    ['after the year of the mandate nobody', { on: '2017-01-01' }, []],
  ])('%s', async (_, given, expected) => {
    await sees(await arranged(given), expected)
  })
})

test('a right that ends today ends today: the same session sees nobody from the next question on', async () => {
  const visitor = await arranged({})
  const list = () => gateway.ask(visitor.headers, '{ applicants(filter: { reviewYear: 2016 }) { total } }')
  expect((await list()).data).toEqual({ applicants: { total: engineers.length } })
  await owner`insert into institutions.mandate_endings (mandate_id, ends_on, reason, ended_by) values (${`man_edge_${next}`}, '2016-05-10', 'test', 'acc_security')`
  expect((await list()).data).toEqual({ applicants: { total: 0 } })
})

test('who is shown is logged for each request, and whoever is not shown has no look in the log, only the attempt [S67]', async () => {
  const visitor = await arranged({ given: { series: ['17'] } })
  await owner`truncate audits.log_entries, audits.log_pending`
  await sees(visitor, ['he_ping'])
  const persons =
    await owner`select distinct person_id, entry::json->>'account' as account from audits.log_entries where action <> 'record.refused'`
  expect([...persons]).toEqual([{ person_id: 'per_he_ping', account: member }])
  const refused = await owner`select distinct person_id from audits.log_entries where action = 'record.refused'`
  expect(refused.length).toBeGreaterThan(1)
})

test.each<[string, AccountId | null, string | null]>([
  ['signed out', null, null],
  ['with a closed account', callers.closed, null],
])('%s there is nothing on any path, and it is said that one should sign in', async (_, account, login) => {
  const visitor = { account, headers: await gateway.signIn(login) }
  const { applications, persons } = await allPaths(province, gateway, visitor, whole)
  for (const [path, seen] of Object.entries({ ...applications, ...persons }))
    expect(seen, path).toEqual({ ids: [], codes: ['UNAUTHENTICATED'] })
})

test('a session that was forged is no session', async () => {
  const told = await gateway.ask(
    { cookie: `jijiao=${'A'.repeat(43)}` },
    '{ applicants(filter: { reviewYear: 2016 }) { total } }',
  )
  expect(told).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test.each(['institutions', 'projects'] as const)('%s knows no person and no application', async (name) => {
  const visitor = await arranged({})
  for (const [type, id] of [
    ['Person', 'per_li_jianguo'],
    ['Application', 'app_li_jianguo'],
  ]) {
    const told = await province.ask(
      visitor.account,
      name,
      `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`,
      { of: [{ __typename: type, id }] },
    )
    expect(told.data?._entities ?? [null]).toEqual([null])
  }
})
