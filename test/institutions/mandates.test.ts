// A mandate is proposed, seen in its effect, approved by another, and ends. Long: one committee for all.
import { afterEach, expect, test } from 'vitest'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, owner } = await smallProvince()
afterEach(() => {
  clock.now = atTen('2016-05-10')
})
type Asking = Parameters<typeof ask>[0]

const fields = `id committeeName series { code name } levels jurisdictions { path name } reviewYear purpose fields heldFrom heldUntil basis state`
const proposeMandate = `mutation ($input: ProposeMandateInput!) { proposeMandate(input: $input) {
  __typename ... on Mandate { ${fields} file { effect { persons } } } ... on Refusal { code message } } }`
const decideMandate = `mutation ($input: DecideMandateInput!) { decideMandate(input: $input) {
  __typename ... on Mandate { ${fields} } ... on Refusal { code message } } }`
const endMandate = `mutation ($input: EndMandateInput!) { endMandate(input: $input) {
  __typename ... on Mandate { id heldUntil } ... on Refusal { code message } } }`
type Result = {
  __typename: string
  id?: string
  code?: string
  message?: string
  heldUntil?: string
  state?: string
  file?: { effect: { persons: number } }
}

const asked = {
  committeeId: callers.shizuishan,
  series: ['05'],
  levels: ['INTERMEDIATE'],
  areas: ['64.6402'],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  fields: ['NAME', 'HOURS', 'VERDICT'],
  heldFrom: '2016-05-10',
  heldUntil: '2016-05-20',
  basis: '石职评授〔2016〕9号',
}
const propose = async (input: object, by: Asking = callers.securityAdministrator) =>
  told<Result>(await ask(by, 'institutions', proposeMandate, { input: { ...asked, ...input } }), 'proposeMandate')
const decide = async (
  { id, file }: Result,
  decision = 'APPROVED',
  { by = callers.secondSecurityAdministrator as Asking, reason = '', seenPersons = file?.effect.persons ?? 0 } = {},
) =>
  told<Result>(
    await ask(by, 'institutions', decideMandate, { input: { mandateId: id, decision, seenPersons, reason } }),
    'decideMandate',
  )
/** Proposed by one and approved by another; what is refused is told as it is. */
async function grant(input: object, by: Asking = callers.securityAdministrator) {
  const proposed = await propose(input, by)
  return proposed.__typename === 'Refusal' || proposed.state !== 'PROPOSED' ? proposed : decide(proposed)
}
const end = async (mandateId: string | undefined, endsOn: string, by: Asking = callers.securityAdministrator) =>
  told<Result>(
    await ask(by, 'institutions', endMandate, { input: { mandateId, endsOn, reason: '委员会改组' } }),
    'endMandate',
  )
/** What a member of the committee may see is asked where it counts: in another subgraph. */
const sees = async (word: string, by: Asking = callers.shizuishanMember) => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id } } }'
  const answer = await ask(by, 'people', query, { of: [{ __typename: 'Person', id: `per_${word}` }] })
  return told<unknown[]>(answer, '_entities')[0] !== null
}

test('a mandate opens what it covers on the next request, from its first day up to, not with, its last [S67]', async () => {
  expect(await sees('shan')).toBe(false)
  expect(await grant({})).toMatchObject({
    __typename: 'Mandate',
    committeeName: '石嘴山市中级职称评审委员会',
    series: [{ code: '05', name: '工程技术人员' }],
    jurisdictions: [{ path: '64.6402', name: '石嘴山市' }],
    heldUntil: '2016-05-20',
  })
  expect(await sees('shan')).toBe(true)
  clock.now = atTen('2016-05-19')
  expect(await sees('shan')).toBe(true)
  clock.now = atTen('2016-05-20')
  expect(await sees('shan')).toBe(false)
})

test('a mandate that begins tomorrow opens nothing today', async () => {
  await grant({
    committeeId: callers.ningdong,
    areas: ['64.ND'],
    heldFrom: '2016-05-11',
    basis: '宁东〔2016〕7号',
    levels: ['ASSOCIATE_SENIOR'],
  })
  expect(await sees('he_ping', callers.futureMember)).toBe(false)
  clock.now = atTen('2016-05-11')
  expect(await sees('he_ping', callers.futureMember)).toBe(true)
})

test('a mandate ended early closes on the next request, and its row is unchanged', async () => {
  const { id } = await grant({ basis: '石职评授〔2016〕10号', heldUntil: '2016-06-20' })
  clock.now = atTen('2016-06-01')
  expect(await sees('shan')).toBe(true)
  expect(await end(id, '2016-06-01')).toMatchObject({ __typename: 'Mandate', heldUntil: '2016-06-01' })
  expect(await sees('shan')).toBe(false)
  const [row] = await owner`select held_until::text from institutions.mandates where id = ${id ?? ''}`
  expect(row?.held_until).toBe('2016-06-20')
})

test('an early end that was set can be brought forward, and is never put off', async () => {
  const { id } = await grant({ basis: '石职评授〔2016〕11号', heldUntil: '2016-06-20' })
  expect(await end(id, '2016-06-10')).toMatchObject({ heldUntil: '2016-06-10' })
  expect(await end(id, '2016-06-15')).toMatchObject({ code: 'INVALID' })
  clock.now = atTen('2016-06-01')
  expect(await sees('shan')).toBe(true)
  expect(await end(id, '2016-06-01')).toMatchObject({ heldUntil: '2016-06-01' })
  expect(await sees('shan')).toBe(false)
  await owner`insert into institutions.mandate_endings (mandate_id, ends_on, reason, ended_by) values (${id ?? ''}, '2016-06-18', '库内', 'acc_security')`
  expect(await sees('shan')).toBe(false)
})

test('the same terms under the same letter are the same mandate', async () => {
  const [one, two] = [await grant({ basis: '同一授权书' }), await grant({ basis: '同一授权书', series: ['05', '05'] })]
  expect(two.id).toBe(one.id)
  const [{ count } = { count: 0 }] =
    await owner`select count(*)::int as count from institutions.mandates where basis = '同一授权书'`
  expect(count).toBe(1)
})

test('what has ended is given again only under a new letter', async () => {
  const { id } = await grant({ basis: '旧授权书' })
  await end(id, '2016-05-10')
  expect(await grant({ basis: '旧授权书' })).toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('新的授权书编号'),
  })
  expect(await end(id, '2016-05-10')).toMatchObject({ code: 'INVALID' })
})

test('what is wrong with a mandate is told, and nothing is written', async () => {
  expect(await grant({ series: ['05', '99'], areas: [] })).toMatchObject({
    code: 'INVALID',
    message: '没有系列「99」；未选择地区。',
  })
  expect(await grant({ committeeId: 'com_nobody' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await end('man_nobody', '2016-06-01')).toMatchObject({ code: 'NOT_FOUND' })
})

test.each([
  'supervisor',
  'author',
  'approver',
  'system',
  'audit',
  'yinchuan_bureau',
  'engineering_member',
  'li_jianguo',
])('%s gives no mandates and ends none', async (word) => {
  const by = `acc_${word}` as Asking
  expect(await grant({}, by)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await end(callers.engineeringMandate, '2016-06-01', by)).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('a security administrator of one city gives mandates of that city alone', async () => {
  await owner`update people.account_roles set area = '64.6402' where account_id = 'acc_security'`
  expect(await grant({ areas: ['64.6402.640205'], basis: '市授权书' })).toMatchObject({ __typename: 'Mandate' })
  expect(await grant({ areas: ['64.6402', '64.6401'], basis: '越权' })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await end(callers.engineeringMandate, '2016-06-01')).toMatchObject({ code: 'NOT_PERMITTED' })
  await owner`update people.account_roles set area = '64' where account_id = 'acc_security'`
})

test('nobody gives a mandate to a committee they belong to', async () => {
  await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
    values ('mem_security', ${callers.ningdong}, 'acc_security', '2016-01-01', '2099-01-01')`
  expect(await grant({ committeeId: callers.ningdong, basis: '自授' })).toMatchObject({
    code: 'NOT_PERMITTED',
    message: expect.stringContaining('自己'),
  })
})

test('two accounts of one person are one pair of eyes: they neither propose and approve, nor give to a committee of the other account', async () => {
  await owner`update people.accounts set holder = 'hash-of-one' where id in ('acc_security', 'acc_security2')`
  const proposed = await propose({ basis: '一人两号', series: ['08'] })
  expect(await decide(proposed)).toMatchObject({ code: 'FOUR_EYES' })
  const inside = owner`insert into institutions.mandate_decisions (mandate_id, proposed_by, decision, decided_by)
    values (${proposed.id ?? ''}, 'acc_security', 'APPROVED', 'acc_security2')`
  await expect(inside).rejects.toThrow('a second person decides')
  await owner`update people.accounts set holder = null where id = 'acc_security2'`
  await owner`update people.accounts set holder = 'hash-of-one' where id = 'acc_shizuishan_member'`
  expect(await propose({ basis: '另一账号的委员会', series: ['09'] })).toMatchObject({ code: 'NOT_PERMITTED' })
  await owner`update people.accounts set holder = null where id in ('acc_security', 'acc_shizuishan_member')`
  expect(await decide(proposed)).toMatchObject({ state: 'IN_FORCE' })
})

test('whoever’s role of a member is ended sees nothing more on the next request, whatever the committee holds', async () => {
  await grant({ basis: '石职评授〔2016〕12号' })
  expect(await sees('shan')).toBe(true)
  await owner`update people.account_roles set held_until = '2016-05-10' where account_id = 'acc_shizuishan_member'`
  expect(await sees('shan')).toBe(false)
  await owner`update people.account_roles set held_until = '2099-01-01' where account_id = 'acc_shizuishan_member'`
  expect(await sees('shan')).toBe(true)
})

test('who becomes a member later gives the committee no mandate before', async () => {
  await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
    values ('mem_security_later', 'com_engineering', 'acc_security', '2017-01-01', '2099-01-01')`
  expect(await grant({ committeeId: 'com_engineering', basis: '预先自授' })).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('giving and ending are in the log, with the terms', async () => {
  const { id } = await grant({ basis: '入日志' })
  await end(id, '2016-05-15')
  const rows =
    await owner`select action, account_id, entry::json->>'told' as told from audits.log_entries where entry::json->>'on' = ${id ?? ''} order by id`
  expect(rows).toMatchObject([
    { action: 'mandate.grant', account_id: 'acc_security', told: expect.stringContaining('入日志') },
    { action: 'mandate.approve', account_id: 'acc_security2', told: expect.stringContaining('APPROVED') },
    { action: 'mandate.end', told: '{"endsOn":"2016-05-15"}' },
  ])
})

test('I see my own mandates that hold today', async () => {
  const mine = async (by: Asking) =>
    told<{ id: string }[]>(await ask(by, 'institutions', `{ myMandates { ${fields} } }`), 'myMandates')
  expect(await mine(callers.engineeringMember)).toMatchObject([
    {
      id: 'man_engineering_2016',
      levels: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'],
      purpose: 'TITLE_REVIEW',
      basis: '宁职评授〔2016〕05号',
    },
  ])
  expect([await mine(callers.formerMember), await mine(callers.supervisor)]).toEqual([[], []])
})

test('committees are shown with members and mandates to the security administrator, and to nobody else', async () => {
  const query = `{ committees { id name family members { account { id } heldFrom heldUntil } mandates { id heldUntil } } }`
  const shown = async (by: Asking) => told<{ id: string }[]>(await ask(by, 'institutions', query), 'committees')
  expect((await shown(callers.securityAdministrator)).find(({ id }) => id === callers.engineering)).toMatchObject({
    family: 'SERIES',
    members: expect.arrayContaining([
      { account: { id: 'acc_former_member' }, heldFrom: '2016-01-01', heldUntil: '2016-05-01' },
    ]),
    mandates: expect.arrayContaining([{ id: 'man_engineering_2016', heldUntil: '2099-01-01' }]),
  })
  const others = [
    callers.supervisor,
    callers.systemAdministrator,
    callers.auditAdministrator,
    callers.engineeringMember,
  ]
  for (const by of others) expect(await shown(by)).toEqual([])
})

test('a proposal opens nothing before another person approves it, and says so', async () => {
  const input = { basis: '仅提出', areas: ['64.6402'], series: ['06'] }
  const proposed = await propose(input)
  expect(proposed).toMatchObject({ __typename: 'Mandate', state: 'PROPOSED' })
  const held = await owner`select id from institutions.mandates where id = ${proposed.id ?? ''}`
  expect(held).toEqual([])
  expect(await decide(proposed, 'APPROVED', { by: callers.securityAdministrator })).toMatchObject({ code: 'FOUR_EYES' })
  expect(await decide(proposed, 'APPROVED', { by: callers.supervisor })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await decide(proposed, 'APPROVED', { seenPersons: 77 })).toMatchObject({ code: 'STALE' })
  expect(await decide(proposed, 'REFUSED')).toMatchObject({ code: 'INVALID', message: '退回须写明理由。' })
  expect(await decide(proposed, 'REFUSED', { reason: '范围过宽' })).toMatchObject({ state: 'REFUSED' })
  expect(await decide(proposed)).toMatchObject({ code: 'WRONG_STATE' })
})

test('the database itself asks for two persons, not for one’s own committee, and within the filing [S82]', async () => {
  const { id = '' } = await propose({ basis: '库内约束', series: ['07'] })
  const decision = (by: string) =>
    owner`insert into institutions.mandate_decisions (mandate_id, proposed_by, decision, decided_by) values (${id}, 'acc_security', 'APPROVED', ${by})`
  await expect(decision('acc_security')).rejects.toThrow('mandate_decisions_four_eyes')
  await expect(decision('acc_shizuishan_member')).rejects.toThrow('nobody gives a mandate to a committee of their own')
  const beyond = owner`insert into institutions.mandate_proposals (id, committee_id, series, levels, areas, review_year, purpose, held_from, held_until, basis, proposed_by)
    values ('man_beyond', ${callers.shizuishan}, '{05}', '{INTERMEDIATE}', '{64}', 2016, 'TITLE_REVIEW', '2016-01-01', '2199-01-01', '超期', 'acc_security')`
  await expect(beyond).rejects.toThrow('beyond the filing')
  const four = owner`insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, filed_by)
    values ('cfl_four', ${callers.shizuishan}, '四年', '2016-01-01', '2020-01-01', 'acc_security')`
  await expect(four).rejects.toThrow('committee_filings_three_years')
})
