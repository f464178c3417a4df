// 席位 and 备案: who sits on a committee, by whose word, for how long, and what that opens; and that it closes on the next request. Long: one story of two officers.
import type { AccountId } from '@jijiao/kernel'
import { afterEach, expect, test } from 'vitest'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, owner } = await smallProvince()
const newcomer = 'acc_newcomer' as AccountId
const secondary = 'acc_secondary' as AccountId // another account of the same person
for (const [id, login] of [
  [newcomer, 'newcomer'],
  [secondary, 'secondary'],
] as const)
  await owner`insert into people.accounts (id, login, display_name, organisation_name, holder, password_hash, active)
    select ${id}, ${login}, '新任评委', '宁夏大学', 'hash-of-newcomer', password_hash, true from people.accounts where id = ${callers.supervisor}`

afterEach(async () => {
  clock.now = atTen('2016-05-10')
  await owner`truncate institutions.committee_seat_endings, institutions.committee_seat_decisions, institutions.committee_seat_proposals cascade`
  await owner`delete from institutions.committee_members where account_id in (${newcomer}, ${secondary})`
  await owner`delete from people.role_endings where role_id in (select id from people.account_roles where account_id in (${newcomer}, ${secondary}))`
  await owner`delete from people.account_roles where account_id in (${newcomer}, ${secondary})`
  await owner`delete from people.role_decisions where proposal_id in (select id from people.role_proposals where account_id in (${newcomer}, ${secondary}))`
  await owner`delete from people.role_proposals where account_id in (${newcomer}, ${secondary})`
  await owner`update people.accounts set person_id = null where id = ${newcomer}`
  await owner`delete from people.employments where id = 'emp_newcomer'`
  await owner`truncate institutions.recusals, institutions.recusal_endings`
})

type Effect = {
  persons: number
  newPersons: number
  blocked: number
  blockedByEmployer: number
  blockedByRecusal: number
  blockedAsOwn: number
  fields: string[]
  sensitive: string[]
  mandates: { persons: number; mandate: { id: string } }[]
}
type Result = {
  __typename: string
  id?: string
  code?: string
  message?: string
  state?: string
  heldUntil?: string
  roleUntil?: string | null
  effect?: Effect
}
const effect = `persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive mandates { persons mandate { id } }`
const seat = `__typename ... on CommitteeMember { id state heldUntil roleUntil effect { ${effect} } } ... on Refusal { code message }`
const does = async (by: AccountId, field: string, input: object, shown = seat) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  return told<Result>(
    await ask(by, 'institutions', `mutation ($input: ${type}) { ${field}(input: $input) { ${shown} } }`, { input }),
    field,
  )
}
const asked = {
  committeeId: callers.engineering,
  accountId: newcomer,
  position: 'MEMBER',
  heldFrom: '2016-05-10',
  heldUntil: '2017-01-01',
  basis: '宁人社聘〔2016〕1号',
}
const propose = (change: object = {}, by: AccountId = callers.securityAdministrator) =>
  does(by, 'proposeSeat', { ...asked, ...change })
const decide = (
  { id, effect: seen }: Result,
  decision = 'APPROVED',
  { by = callers.secondSecurityAdministrator, reason = '', seenPersons = seen?.persons ?? 0 } = {},
) => does(by, 'decideSeat', { seatId: id, decision, seenPersons, reason })
const seatThem = async (change: object = {}) => decide(await propose(change))
const unseat = ({ id }: Result, reason = '届中调整', by: AccountId = callers.securityAdministrator) =>
  does(by, 'endSeat', { seatId: id, reason })
const preview = async (change: object = {}, by: AccountId = callers.securityAdministrator) =>
  told<Effect & Result>(
    await ask(
      by,
      'institutions',
      `query ($input: ProposeSeatInput!) { previewSeat(input: $input) { __typename ... on SeatEffect { ${effect} } ... on Refusal { code message } } }`,
      { input: { ...asked, ...change } },
    ),
    'previewSeat',
  )
/** Whom the account is told of, where it counts: by the list of another subgraph. */
const listed = async (by: AccountId) => {
  const answer = await ask(
    by,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }, first: 200) { applications { person { id } } } }',
  )
  const rows = told<{ applications: { person: { id: string } }[] }>(answer, 'applicants').applications
  return [...new Set(rows.map(({ person }) => person.id))].sort()
}

test('a seat opens nothing before another person approves it, and then exactly as many people as both were shown', async () => {
  const proposed = await propose()
  expect(proposed).toMatchObject({ __typename: 'CommitteeMember', state: 'PROPOSED', roleUntil: null })
  expect(await listed(newcomer)).toEqual([])
  const seen = await preview({ accountId: secondary })
  expect(seen).toMatchObject({ newPersons: seen.persons, blocked: 0, sensitive: [] })
  expect(seen.mandates).toMatchObject([{ mandate: { id: callers.engineeringMandate }, persons: seen.persons }])
  expect(await decide(proposed)).toMatchObject({ state: 'IN_FORCE', roleUntil: '2017-01-01' })
  const now = await listed(newcomer)
  expect(now.length).toBe(seen.persons)
  expect(now).toEqual(await listed(callers.engineeringMember))
})

test('who is taken from a seat sees nobody on the next request, by one person’s word and with a reason; the row of the seat is unchanged', async () => {
  const held = await seatThem()
  expect((await listed(newcomer)).length).toBeGreaterThan(0)
  const before = await owner`select * from institutions.committee_members where id = ${held.id ?? ''}`
  expect(await unseat(held, ' ')).toMatchObject({ code: 'INVALID' })
  clock.now = atTen('2016-05-12')
  expect(await unseat(held)).toMatchObject({ state: 'ENDED', heldUntil: '2016-05-12', roleUntil: null })
  expect(await listed(newcomer)).toEqual([])
  expect(await owner`select * from institutions.committee_members where id = ${held.id ?? ''}`).toEqual(before)
  expect(await unseat(held)).toMatchObject({ code: 'WRONG_STATE' })
  expect(await seatThem({ heldFrom: '2016-05-12' })).toMatchObject({ state: 'IN_FORCE' })
  expect((await listed(newcomer)).length).toBeGreaterThan(0)
})

test('who proposes, who approves and who is to sit are three persons, whatever their accounts', async () => {
  const proposed = await propose()
  expect(await decide(proposed, 'APPROVED', { by: callers.securityAdministrator })).toMatchObject({ code: 'FOUR_EYES' })
  expect(await decide(proposed, 'APPROVED', { by: callers.supervisor })).toMatchObject({ code: 'NOT_PERMITTED' })
  await owner`update people.accounts set holder = 'hash-of-newcomer' where id = 'acc_security2'`
  expect(await decide(proposed)).toMatchObject({ code: 'FOUR_EYES', message: expect.stringContaining('本人') })
  const inside = owner`insert into institutions.committee_seat_decisions (seat_id, proposed_by, decision, decided_by)
    values (${proposed.id ?? ''}, 'acc_security', 'APPROVED', 'acc_security2')`
  await expect(inside).rejects.toThrow('neither of the two is to sit there')
  await owner`update people.accounts set holder = 'holder of acc_security' where id = 'acc_security2'`
  expect(await decide(proposed)).toMatchObject({ code: 'FOUR_EYES' })
  await owner`update people.accounts set holder = 'holder of acc_security2' where id = 'acc_security2'`
  const alone = owner`insert into institutions.committee_seat_decisions (seat_id, proposed_by, decision, decided_by)
    values (${proposed.id ?? ''}, 'acc_security', 'APPROVED', 'acc_security')`
  await expect(alone).rejects.toThrow('committee_seat_decisions_four_eyes')
  expect(await decide(proposed)).toMatchObject({ state: 'IN_FORCE' })
})

test.each<[string, object, string, string]>([
  ['beyond the filing', { heldUntil: '2199-01-01' }, 'INVALID', '超出委员会备案期'],
  ['before there is a filing', { heldFrom: '2015-01-01' }, 'INVALID', '没有有效备案'],
  ['that is over already', { heldFrom: '2016-01-01', heldUntil: '2016-05-10' }, 'INVALID', '任期已过'],
  ['without a letter of appointment', { basis: ' ' }, 'INVALID', '未填写聘任文号'],
  ['for an account that is not there', { accountId: 'acc_nobody' }, 'NOT_FOUND', '没有找到'],
  ['on a committee that is not there', { committeeId: 'com_nowhere' }, 'NOT_FOUND', '没有找到'],
  ['for one who audits', { accountId: callers.auditAdministrator }, 'OFFICES_EXCLUDE', '不担任评审委员会委员'],
  ['for one who gives rights', { accountId: callers.secondSecurityAdministrator }, 'OFFICES_EXCLUDE', '不担任'],
  ['for an agency’s machine', { accountId: callers.agency }, 'INVALID', '另开账号'],
  ['for a professional under their own account', { accountId: callers.liJianguo }, 'INVALID', '另开账号'],
  ['for who sits there already', { accountId: callers.engineeringMember }, 'INVALID', '已是该委员会委员'],
])('nobody is given a seat %s', async (_, change, code, message) => {
  expect(await propose(change)).toMatchObject({ code, message: expect.stringContaining(message) })
})

test('no constraint is only the code’s: beyond the filing, for an office, and past the second person the database refuses', async () => {
  const row = (id: string, account: string, until: string) =>
    owner`insert into institutions.committee_seat_proposals (id, committee_id, account_id, held_from, held_until, proposed_by)
      values (${id}, ${callers.engineering}, ${account}, '2016-05-10', ${until}, 'acc_security')`
  await expect(row('mem_beyond', newcomer, '2199-01-01')).rejects.toThrow('a seat does not reach beyond the filing')
  await row('mem_office', callers.systemAdministrator, '2017-01-01')
  const office = owner`insert into institutions.committee_seat_decisions (seat_id, proposed_by, decision, decided_by)
    values ('mem_office', 'acc_security', 'APPROVED', 'acc_security2')`
  await expect(office).rejects.toThrow('sits on no committee')
  await row('mem_agency', callers.agency, '2017-01-01')
  const agency = owner`insert into institutions.committee_seat_decisions (seat_id, proposed_by, decision, decided_by)
    values ('mem_agency', 'acc_security', 'APPROVED', 'acc_security2')`
  await expect(agency).rejects.toThrow('are not seated')
  await row('mem_twice', callers.engineeringMember, '2017-01-01')
  const twice = owner`insert into institutions.committee_seat_decisions (seat_id, proposed_by, decision, decided_by)
    values ('mem_twice', 'acc_security', 'APPROVED', 'acc_security2')`
  await expect(twice).rejects.toThrow('one seat on a committee at a time')
  const app = owner.begin(async (tx) => {
    await tx`set local role institutions_app`
    await tx`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
      values ('mem_slipped', ${callers.engineering}, ${newcomer}, '2016-05-10', '2017-01-01')`
  })
  await expect(app).rejects.toThrow('permission denied')
})

test('a seat that opens another number of people by now is looked at again before it is approved', async () => {
  const proposed = await propose()
  expect(await decide(proposed, 'APPROVED', { seenPersons: 1 })).toMatchObject({ code: 'STALE' })
  expect(await decide(proposed, 'REFUSED')).toMatchObject({ code: 'INVALID' })
  expect(await decide(proposed, 'REFUSED', { reason: '人选待定' })).toMatchObject({ state: 'REFUSED' })
  expect(await decide(proposed)).toMatchObject({ code: 'WRONG_STATE' })
  expect(await listed(newcomer)).toEqual([])
})

test('conflicts are told while seating: colleagues, a declared conflict and the own case stay closed, and the count is that of the list', async () => {
  const free = (await preview()).persons
  await owner`update people.accounts set person_id = 'per_ma_xiulan' where id = ${newcomer}`
  await owner`insert into people.employments (id, person_id, organisation_id, organisation_name, area, source)
    values ('emp_newcomer', 'per_ma_xiulan', 'org_design', '银川市规划设计院', '64.6401.640104', 'test')`
  await owner`insert into institutions.recusals (id, account_id, person_id, kind, reason, held_from, declared_by)
    values ('rcs_newcomer', ${newcomer}, 'per_shan', 'TEACHER', '师生', '2016-01-01', ${newcomer})`
  const seen = await preview()
  expect(seen.blockedByEmployer).toBeGreaterThan(1)
  expect(seen).toMatchObject({ blockedByRecusal: 1, blockedAsOwn: 1, blocked: free - seen.persons })
  expect(await seatThem()).toMatchObject({ state: 'IN_FORCE' })
  const others = (await listed(newcomer)).filter((one) => one !== 'per_ma_xiulan') // one's own record is one's own
  expect(others.length).toBe(seen.persons)
  expect(others).not.toContain('per_shan')
})

test('with the seat comes the role of a member for its days, by the same two, and goes with it; others stay', async () => {
  const roles = () =>
    owner`select r.id, r.held_from::text, r.held_until::text, p.proposed_by, d.decided_by, e.role_id is not null as ended
      from people.account_roles r left join people.role_proposals p on p.id = r.id left join people.role_decisions d on d.proposal_id = r.id
      left join people.role_endings e on e.role_id = r.id where r.account_id = ${newcomer} order by r.id`
  const held = await seatThem()
  expect(await roles()).toMatchObject([
    {
      held_from: '2016-05-10',
      held_until: '2017-01-01',
      proposed_by: 'acc_security',
      decided_by: 'acc_security2',
      ended: false,
    },
  ])
  const onAccount = await owner`select action, entry::json->>'told' as told from audits.log_entries
    where entry::json->>'on' = ${newcomer} and action = 'role.approve'`
  expect(onAccount.at(-1)).toMatchObject({ told: expect.stringContaining('COMMITTEE_MEMBER') })
  const other = await seatThem({ committeeId: callers.shizuishan })
  expect(await roles()).toMatchObject([{ ended: false }, { ended: false }])
  await unseat(held)
  expect(await roles()).toMatchObject([{ ended: true }, { ended: false }])
  await unseat(other)
  expect(await roles()).toMatchObject([{ ended: true }, { ended: true }])
})

test('a new seat opens what both were shown and wakes no other: one that lost its role stays shut, whatever role is given later', async () => {
  const first = await seatThem()
  await owner`insert into people.role_endings (role_id, ended_by, reason)
    select id, 'acc_security', '重置初始密码' from people.account_roles where account_id = ${newcomer}`
  expect(await listed(newcomer)).toEqual([])
  const small = await propose({ committeeId: callers.shizuishan })
  await decide(small)
  expect((await listed(newcomer)).length).toBe(small.effect?.persons)
  expect(await listed(newcomer)).toEqual(await listed(callers.shizuishanMember))
  await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values ('rol_newcomer_own', ${newcomer}, 'COMMITTEE_MEMBER', '64', '2016-01-01', '2017-06-01', '另行授予')`
  expect((await listed(newcomer)).length).toBe(small.effect?.persons)
  await unseat(first)
})

test('an office under another account of the person, closed or not, is told as what it is', async () => {
  const proposed = await propose()
  await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values ('rol_office_closed', ${secondary}, 'SYSTEM_ADMINISTRATOR', '64', '2016-06-01', '2017-06-01', '兼任')`
  await owner`update people.accounts set active = false where id = ${secondary}`
  expect(await decide(proposed)).toMatchObject({ code: 'OFFICES_EXCLUDE' })
  await owner`update people.accounts set active = true where id = ${secondary}`
  expect(await listed(newcomer)).toEqual([])
})

test('who sits on a committee is given no office of the three, under no account of theirs', async () => {
  await seatThem()
  const give = (account: string) =>
    owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
      values (${`rol_office_${account}`}, ${account}, 'SECURITY_ADMINISTRATOR', '64', '2016-06-01', '2017-06-01', '兼任')`
  await expect(give(newcomer)).rejects.toThrow('no person holds two of the three offices')
  await expect(give(secondary)).rejects.toThrow('no person holds two of the three offices')
})

test('a seat whose role was taken away shows nothing and says so', async () => {
  const held = await seatThem()
  await owner`insert into people.role_endings (role_id, ended_by, reason)
    select id, 'acc_security', '重置初始密码' from people.account_roles where account_id = ${newcomer}`
  expect(await listed(newcomer)).toEqual([])
  const query = `query ($id: CommitteeSeatId!) { seat(id: $id) { state roleUntil } }`
  const shown = await ask(callers.securityAdministrator, 'institutions', query, { id: held.id })
  expect(told(shown, 'seat')).toEqual({ state: 'IN_FORCE', roleUntil: null })
})

const filing = `__typename ... on CommitteeFiling { id state committeeName heldUntil series { code } } ... on Refusal { code message }`
const newFiling = {
  name: '会计系列中级职称评审委员会',
  family: 'SERIES',
  number: '宁人社备〔2016〕9号',
  heldFrom: '2016-05-10',
  heldUntil: '2019-05-10',
  series: ['05'],
  levels: ['ASSOCIATE_SENIOR'],
  areas: ['64'],
}
const file = (change: object = {}, by: AccountId = callers.securityAdministrator) =>
  does(by, 'proposeFiling', { ...newFiling, ...change }, filing)
const decideFiling = ({ id }: Result, decision = 'APPROVED', by = callers.secondSecurityAdministrator, reason = '') =>
  does(by, 'decideFiling', { filingId: id, decision, reason }, filing)
const committeeOf = async (name: string) =>
  (await owner<{ id: string }[]>`select id from institutions.committees where name = ${name}`)[0]?.id

test('a committee is founded by its filing, of at most three years, by two persons; seats end with the filing and go on only with a new one [S82]', async () => {
  const proposed = await file()
  expect(proposed).toMatchObject({ state: 'PROPOSED', series: [{ code: '05' }] })
  expect(await committeeOf(newFiling.name)).toBeUndefined()
  expect(await decideFiling(proposed, 'APPROVED', callers.securityAdministrator)).toMatchObject({ code: 'FOUR_EYES' })
  expect(await decideFiling(proposed)).toMatchObject({ state: 'IN_FORCE', committeeName: newFiling.name })
  const committeeId = await committeeOf(newFiling.name)
  await owner`insert into institutions.mandates (id, committee_id, series, levels, areas, review_year, purpose, held_from, held_until, basis, granted_by)
    values ('man_founded', ${committeeId ?? ''}, '{05}', '{ASSOCIATE_SENIOR}', '{64}', 2016, 'TITLE_REVIEW', '2016-05-10', '2099-01-01', '授权', 'acc_x')`
  const here = { committeeId, heldUntil: '2019-05-10' }
  expect(await propose({ ...here, heldUntil: '2019-05-11' })).toMatchObject({ code: 'INVALID' })
  expect(await seatThem(here)).toMatchObject({ state: 'IN_FORCE', heldUntil: '2019-05-10' })
  clock.now = atTen('2019-05-09')
  expect((await listed(newcomer)).length).toBeGreaterThan(0)
  clock.now = atTen('2019-05-10')
  expect(await listed(newcomer)).toEqual([])
  const renewal = {
    committeeId,
    name: null,
    family: null,
    number: '宁人社备〔2019〕9号',
    heldFrom: '2019-05-10',
    heldUntil: '2022-05-10',
  }
  expect(await decideFiling(await file(renewal))).toMatchObject({ state: 'IN_FORCE' })
  expect(await listed(newcomer)).toEqual([]) // the seat ended with the filing it was given under
  await seatThem({ ...here, heldFrom: '2019-05-10', heldUntil: '2020-01-01' })
  expect((await listed(newcomer)).length).toBeGreaterThan(0)
})

test('a mandate reaches no further than what its committee is filed for: refused with what is wrong, and by the database', async () => {
  expect(await decideFiling(await file({ name: '范围委员会', number: '宁人社备〔2016〕10号' }))).toMatchObject({
    state: 'IN_FORCE',
  })
  const committeeId = await committeeOf('范围委员会')
  const terms = {
    committeeId,
    series: ['05'],
    levels: ['ASSOCIATE_SENIOR'],
    areas: ['64.6401'],
    reviewYear: 2016,
    purpose: 'TITLE_REVIEW',
    fields: ['NAME'],
    heldFrom: '2016-05-10',
    heldUntil: '2017-01-01',
    basis: '范围内',
  }
  const grant = (change: object) =>
    does(
      callers.securityAdministrator,
      'proposeMandate',
      { ...terms, ...change },
      '__typename ... on Refusal { code message }',
    )
  for (const change of [{ series: ['05', '06'] }, { levels: ['INTERMEDIATE'] }])
    expect(await grant(change)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('备案的评审范围') })
  expect(await grant({})).toMatchObject({ __typename: 'Mandate' })
  const inside = owner`insert into institutions.mandate_proposals (id, committee_id, series, levels, areas, review_year, purpose, held_from, held_until, basis, proposed_by)
    values ('man_beyond_scope', ${committeeId ?? ''}, '{06}', '{ASSOCIATE_SENIOR}', '{64}', 2016, 'TITLE_REVIEW', '2016-05-10', '2017-01-01', '越界', 'acc_security')`
  await expect(inside).rejects.toThrow('beyond what its committee is filed for')
})

test('a seat that was there before is cut where the filing of its committee ends, whatever its row says', async () => {
  await owner`insert into institutions.committees (id, name, family) values ('com_old', '旧评审委员会', 'SERIES')`
  await owner`insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, filed_by)
    values ('cfl_old', 'com_old', '旧', '2016-01-01', '2016-05-11', 'acc_x')`
  await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values ('rol_old', ${newcomer}, 'COMMITTEE_MEMBER', '64', '2016-01-01', '2099-01-01', '旧')`
  await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
    values ('mem_old', 'com_old', ${newcomer}, '2015-01-01', '2099-01-01')`
  await owner`insert into institutions.mandates (id, committee_id, series, levels, areas, review_year, purpose, held_from, held_until, basis, granted_by)
    values ('man_old', 'com_old', '{05}', '{ASSOCIATE_SENIOR}', '{64}', 2016, 'TITLE_REVIEW', '2016-01-01', '2099-01-01', '旧', 'acc_x')`
  expect((await listed(newcomer)).length).toBeGreaterThan(0)
  clock.now = atTen('2016-05-11')
  expect(await listed(newcomer)).toEqual([])
})

test.each<[string, object, string, string]>([
  ['for more than three years', { heldUntil: '2019-05-11' }, 'INVALID', '最长三年'],
  ['more than a year ahead', { heldFrom: '2017-05-11', heldUntil: '2019-01-01' }, 'INVALID', '提前一年'],
  ['over no series', { series: [] }, 'INVALID', '未选择系列'],
  ['without a name', { name: ' ' }, 'INVALID', '未填写委员会名称'],
  ['of a name that is taken', { name: '工程系列高级职称评审委员会' }, 'ALREADY_REGISTERED', '已经登记'],
  ['that is not there', { committeeId: 'com_nowhere' }, 'NOT_FOUND', '没有找到'],
  [
    'under a number it was filed by',
    { committeeId: callers.engineering, number: '宁人社备〔2016〕1号' },
    'ALREADY_REGISTERED',
    '已经登记',
  ],
])('no committee is filed %s', async (_, change, code, message) => {
  expect(await file({ ...change, ...('name' in change ? {} : { name: '另一委员会' }) })).toMatchObject({
    code,
    message: expect.stringContaining(message),
  })
})

test.each([
  callers.supervisor,
  callers.systemAdministrator,
  callers.auditAdministrator,
  callers.yinchuanBureau,
  callers.engineeringMember,
])('%s neither files committees nor gives seats, takes none away, and is shown none', async (by) => {
  const proposed = await propose()
  expect([
    await propose({}, by),
    await decide(proposed, 'APPROVED', { by }),
    await unseat(proposed, '越权', by),
    await file({}, by),
  ]).toMatchObject(Array.from({ length: 4 }, () => ({ code: 'NOT_PERMITTED' })))
  expect(await preview({}, by)).toMatchObject({ code: 'NOT_PERMITTED' })
  const shown = await ask(by, 'institutions', '{ waitingFilings { id } seatableAccounts { id } }')
  expect(shown.data).toEqual({ waitingFilings: [], seatableAccounts: [] })
})

test('who may be seated are accounts without an office of the three, and no professional’s own', async () => {
  const shown = await ask(callers.securityAdministrator, 'institutions', '{ seatableAccounts { id } }')
  const ids = told<{ id: string }[]>(shown, 'seatableAccounts').map(({ id }) => id)
  expect(ids).toContain(newcomer)
  for (const id of [callers.auditAdministrator, callers.liJianguo, callers.closed, callers.securityAdministrator])
    expect(ids).not.toContain(id)
})

test('every word on a seat is in the log, with its terms and how many people it opens, and the reason of its end beside it', async () => {
  const held = await seatThem()
  await unseat(held)
  const rows = await owner`select action, account_id, entry::json->>'told' as told, aside from audits.log_entries
    where entry::json->>'on' = ${held.id ?? ''} order by id`
  expect(rows).toMatchObject([
    { action: 'seat.propose', account_id: 'acc_security', told: expect.stringContaining(newcomer) },
    { action: 'seat.approve', account_id: 'acc_security2', told: expect.stringContaining('"persons":') },
    { action: 'seat.end', account_id: 'acc_security', told: '{"endsOn":"2016-05-10"}', aside: '届中调整' },
  ])
})
