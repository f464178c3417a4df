// What becomes of a mandate after it was given: a part handed on, conflicts of interest, reviews, and why somebody may or may not. Long: one province for all of it.
import { type AccountId, quarterOf } from '@jijiao/kernel'
import { afterEach, expect, test } from 'vitest'
import { type AskedDelegation, partRefused } from '../../subgraphs/institutions/src/delegations.ts'
import type { HeldMandate } from '../../subgraphs/institutions/src/mandate.ts'
import { suggestionFor, useOf } from '../../subgraphs/institutions/src/use.ts'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, owner } = await smallProvince()
afterEach(async () => {
  clock.now = atTen('2016-05-10')
  await owner`truncate institutions.recusals, institutions.recusal_endings, institutions.delegations, institutions.delegation_endings`
  await owner`delete from people.employments where id = 'emp_colleague'`
  await owner`update people.accounts set person_id = null where id = ${callers.engineeringMember}`
})

type Result = { __typename: string; id?: string; code?: string; message?: string; heldUntil?: string }
const refusal = '... on Refusal { code message }'
const does = async (by: AccountId, field: string, shown: string, input: object) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  const text = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${shown} ${refusal} } }`
  return told<Result>(await ask(by, 'institutions', text, { input }), field)
}
/** What somebody may see is asked where it counts: in another subgraph, by the case itself and by the list. */
const sees = async (by: AccountId, word: string) => {
  const one = await ask(by, 'audits', 'query ($id: ApplicationId!) { application(id: $id) { id } }', {
    id: `app_${word}`,
  })
  const list = await ask(
    by,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }, first: 200) { applications { id } } }',
  )
  const listed = told<{ applications: { id: string }[] }>(list, 'applicants').applications.map(({ id }) => id)
  const seen = told<{ id: string } | null>(one, 'application') !== null
  expect(listed.includes(`app_${word}`)).toBe(seen)
  return seen
}

const part = {
  mandateId: callers.engineeringMandate,
  delegateId: callers.futureMember,
  series: ['05'],
  levels: ['ASSOCIATE_SENIOR'],
  areas: ['64.6401'],
  fields: ['NAME', 'HOURS'],
  heldFrom: '2016-05-10',
  heldUntil: '2016-06-10',
  reason: '代审',
}
const handOn = (change: object, by: AccountId = callers.engineeringMember) =>
  does(by, 'delegateMandate', '... on Delegation { id heldUntil }', { ...part, ...change })

test('a deputy sees the part that was handed on, from the next request, up to its end', async () => {
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(false)
  expect(await handOn({})).toMatchObject({ __typename: 'Delegation', heldUntil: '2016-06-10' })
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(true)
  clock.now = atTen('2016-06-09')
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(true)
  clock.now = atTen('2016-06-10')
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(false)
})

test.each<[string, object, string | null]>([
  ['more series', { series: ['05', '06'] }, '系列超出原授权'],
  ['more levels', { levels: ['TECHNICIAN'] }, '级别超出原授权'],
  ['no area', { areas: [] }, null],
  ['more fields', { fields: ['NAME', 'PHONE'] }, '字段超出原授权'],
  ['before today', { heldFrom: '2016-05-09' }, '期限超出原授权'],
  ['longer than it holds', { heldUntil: '2199-01-01' }, '期限超出原授权'],
  ['without a reason', { reason: ' ' }, '未填写理由'],
  ['to oneself', { delegateId: callers.engineeringMember }, '受托人须是另一位'],
  ['to who is no member', { delegateId: callers.supervisor }, '受托人须是另一位'],
])('nothing is handed on with %s', async (_, change, message) => {
  const answer = await handOn(change)
  if (message === null) expect(answer).toMatchObject({ code: 'NOT_PERMITTED' })
  else expect(answer).toMatchObject({ code: 'INVALID', message: expect.stringContaining(message) })
})

test('what was handed on is not handed on again, and not by who holds no mandate', async () => {
  const { id } = await handOn({ delegateId: callers.shizuishanMember, areas: ['64.6402'] })
  expect(await handOn({ mandateId: id, areas: ['64.6402'] }, callers.shizuishanMember)).toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('不得再转授'),
  })
  expect(await handOn({}, callers.formerMember)).toMatchObject({ code: 'NOT_FOUND' })
  const wider = owner`insert into institutions.delegations (id, mandate_id, delegated_by, delegate_id, series, levels, areas, held_from, held_until, reason)
    values ('man_wider', ${callers.engineeringMandate}, ${callers.engineeringMember}, ${callers.futureMember}, '{05,06}', '{INTERMEDIATE}', '{64}', '2016-05-10', '2016-06-10', '库内')`
  await expect(wider).rejects.toThrow('only a part of a mandate')
})

test('what was handed on ends with its mandate, and by whoever handed it on', async () => {
  const { id } = await handOn({ heldUntil: '2016-08-01' })
  clock.now = atTen('2016-06-20')
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(true)
  const end = (by: AccountId) =>
    does(by, 'endDelegation', '... on Delegation { id heldUntil }', { delegationId: id, reason: '委员出差归来' })
  expect(await end(callers.shizuishanMember)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await end(callers.engineeringMember)).toMatchObject({ heldUntil: '2016-06-20' })
  expect(await sees(callers.futureMember, 'li_jianguo')).toBe(false)
})

const numberOf = async (word: string) => {
  const [row] = await owner<{ number: string }[]>`select number from audits.applications where id = ${`app_${word}`}`
  return row?.number ?? ''
}
const declare = async (word: string, change: object = {}, by: AccountId = callers.engineeringMember) =>
  does(by, 'declareRecusal', '... on Recusal { id heldUntil }', {
    number: await numberOf(word),
    kind: 'KINSHIP',
    reason: '姻亲',
    ...change,
  })

test('a declared conflict of interest closes the case on the next request, in the case and in the list, until it is ended by another', async () => {
  expect(await sees(callers.engineeringMember, 'li_jianguo')).toBe(true)
  const { id } = await declare('li_jianguo')
  expect(id).toMatch(/^rcs_/)
  expect(await sees(callers.engineeringMember, 'li_jianguo')).toBe(false)
  expect(await sees(callers.supervisor, 'li_jianguo')).toBe(true)
  const end = (by: AccountId) =>
    does(by, 'endRecusal', '... on Recusal { id heldUntil }', { recusalId: id, reason: '已离异' })
  expect(await end(callers.engineeringMember)).toMatchObject({ code: 'NOT_PERMITTED' })
  clock.now = atTen('2016-05-12')
  expect(await end(callers.securityAdministrator)).toMatchObject({ heldUntil: '2016-05-12' })
  expect(await sees(callers.engineeringMember, 'li_jianguo')).toBe(true)
})

test('a conflict is declared of a case that the member may see, and tells of no other', async () => {
  expect(await declare('halike')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await declare('li_jianguo', { number: 'NX-JXJY-2016-999999' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await declare('li_jianguo', { reason: '' })).toMatchObject({ code: 'INVALID' })
  expect(await declare('li_jianguo', { accountId: callers.shizuishanMember })).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('the reason of a conflict is read by the member and by who keeps the rights alone, and the person by nobody', async () => {
  await declare('li_jianguo', { heldUntil: '2016-07-01' })
  const query = '{ recusals { id account { id } number kind reason } }'
  const listed = async (by: AccountId) => told<unknown[]>(await ask(by, 'institutions', query), 'recusals')
  expect(await listed(callers.engineeringMember)).toContainEqual(expect.objectContaining({ reason: '姻亲' }))
  expect((await listed(callers.securityAdministrator)).length).toBeGreaterThan(0)
  expect([await listed(callers.shizuishanMember), await listed(callers.systemAdministrator)]).toEqual([[], []])
})

test('who works where the applicant works does not see the applicant by mandate, and needs no declaration', async () => {
  const [other] = await owner<{ word: string; organisation: string }[]>`
    select substr(id, 5) as word, organisation_id as organisation from audits.applications
    where series = '05' and review_year = 2016 and person_id <> 'per_li_jianguo' and organisation_id is not null
      and target_level in ('FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE') order by id limit 1`
  if (!other) throw new Error('Nobody else applies in engineering.')
  expect(await sees(callers.engineeringMember, other.word)).toBe(true)
  await owner`update people.accounts set person_id = 'per_li_jianguo' where id = ${callers.engineeringMember}`
  await owner`insert into people.employments (id, person_id, organisation_id, organisation_name, area, source, recorded_at)
    values ('emp_colleague', 'per_li_jianguo', ${other.organisation}, '', '64', 'test', '2016-05-09T00:00:00Z')`
  expect(await sees(callers.engineeringMember, other.word)).toBe(false)
})

test('what is handed on lies within the areas of the mandate', () => {
  const { mandateId: id, delegateId: _, ...asked } = part
  const held = {
    ...asked,
    id,
    committeeId: callers.engineering,
    committeeName: '',
    reviewYear: 2016,
    purpose: 'TITLE_REVIEW',
    basis: '',
    delegatedFrom: null,
    file: null,
  } as HeldMandate
  const inArea = (areas: string[]) => partRefused(held, { ...part, areas } as AskedDelegation, '2016-05-10')
  expect(inArea(['64.6401.640104'])).toBeNull()
  for (const areas of [['64.6402'], ['64'], ['64.6401', '64.6402'], ['64.64010'], ['']])
    expect(inArea(areas)?.message).toContain('地区超出原授权')
})

const explain = async (by: AccountId, input: object) =>
  told<{
    __typename: string
    code?: string
    permitted?: boolean
    change?: { zh: string } | null
    considered?: { why: { zh: string; en: string }[] }[]
  }>(
    await ask(
      by,
      'institutions',
      `query ($input: ExplainInput!) { explain(input: $input) { __typename ... on Explanation { permitted sentence { zh en } change { zh en } considered { basis why { zh en } } } ${refusal} } }`,
      { input },
    ),
    'explain',
  )
const place = { action: 'record.read', series: '05', level: 'INTERMEDIATE', area: '64.6401', reviewYear: 2016 }

test('why, and why not, is answered in both languages with the smallest change, as on another day too', async () => {
  expect(await explain(callers.engineeringMember, place)).toMatchObject({ permitted: true, change: null })
  const denied = await explain(callers.engineeringMember, { ...place, series: '06' })
  expect(denied).toMatchObject({ permitted: false, change: { zh: expect.stringContaining('系列加上农业技术人员') } })
  for (const { why } of denied.considered ?? []) for (const one of why) expect([one.zh, one.en]).not.toContain('')
  expect(await explain(callers.engineeringMember, { ...place, on: '2015-12-31' })).toMatchObject({
    permitted: false,
    change: { zh: expect.stringContaining('期限') },
  })
})

test('about another account, or by the number of a case, only who may look through others’ eyes is answered, and it is logged', async () => {
  const number = await numberOf('halike')
  expect(await explain(callers.engineeringMember, { ...place, accountId: callers.shizuishanMember })).toMatchObject({
    code: 'NOT_PERMITTED',
  })
  expect(await explain(callers.engineeringMember, { action: 'record.read', number })).toMatchObject({
    code: 'NOT_PERMITTED',
  })
  const asked = { action: 'record.read', number, accountId: callers.engineeringMember }
  expect(await explain(callers.securityAdministrator, asked)).toMatchObject({ permitted: false })
  const rows =
    await owner`select action from audits.log_entries where action = 'view.as' and account_id = ${callers.securityAdministrator}`
  expect(rows.length).toBeGreaterThan(0)
})

test('cases are not probed without a trace: a number that is none is logged, and a case that is asked about names its person in the log', async () => {
  const asks = (number: string) =>
    explain(callers.securityAdministrator, { action: 'record.read', number, accountId: callers.engineeringMember })
  const logged = () =>
    owner`select person_id, entry::json->>'told' as told from audits.log_entries where action = 'view.as' and account_id = ${callers.securityAdministrator} order by id desc limit 1`
  expect(await asks('NX-JXJY-2016-999999')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await logged()).toMatchObject([{ person_id: null, told: expect.stringContaining('"found":false') }])
  expect(await asks(await numberOf('halike'))).toMatchObject({ permitted: false })
  expect(await logged()).toMatchObject([{ person_id: 'per_halike' }])
})

test('what an account may see is told as counts and decisions, never with a person, to who may look through its eyes', async () => {
  const query = `query ($id: AccountId!) { viewedRights(accountId: $id) { __typename ... on ViewedRights { persons blocked roles { role } mandates { persons mandate { id fields } } actions { action permitted } } ${refusal} } }`
  const viewed = async (by: AccountId) =>
    told<Result & { persons?: number }>(
      await ask(by, 'institutions', query, { id: callers.engineeringMember }),
      'viewedRights',
    )
  const answer = await viewed(callers.supervisor)
  expect(answer).toMatchObject({
    __typename: 'ViewedRights',
    roles: [{ role: 'COMMITTEE_MEMBER' }],
    mandates: expect.arrayContaining([
      expect.objectContaining({ mandate: expect.objectContaining({ id: 'man_engineering_2016' }) }),
    ]),
    actions: expect.arrayContaining([
      { action: 'record.read', permitted: true },
      { action: 'record.reveal', permitted: false }, // its mandate opens neither number nor telephone
      { action: 'mandate.grant', permitted: false },
    ]),
  })
  const list = await ask(
    callers.engineeringMember,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }, first: 200) { applications { person { id } } } }',
  )
  const people = told<{ applications: { person: { id: string } }[] }>(list, 'applicants').applications.map(
    ({ person }) => person.id,
  )
  expect(answer.persons).toBe(new Set(people).size)
  expect(JSON.stringify(answer)).not.toMatch(/per_|app_/)
  expect(await viewed(callers.engineeringMember)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await viewed(callers.systemAdministrator)).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('in a session that looks through another’s eyes that account alone is told of, as decisions and counts, and nothing can be done', async () => {
  const query = `query ($id: AccountId!) { viewedRights(accountId: $id) { __typename ... on ViewedRights { persons } ${refusal} } }`
  const through = (by: AccountId, text: string, variables: object = {}) =>
    ask(by, 'institutions', text, { ...variables }, { viewAs: callers.engineeringMember })
  const viewed = async (by: AccountId, id: AccountId) => told<Result>(await through(by, query, { id }), 'viewedRights')
  const mine = async (by: AccountId) =>
    told<{ id: string }[]>(await through(by, '{ myMandates { id } }'), 'myMandates').map(({ id }) => id)

  expect(await viewed(callers.securityAdministrator, callers.engineeringMember)).toMatchObject({
    persons: expect.any(Number),
  })
  expect(await viewed(callers.securityAdministrator, callers.shizuishanMember)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await viewed(callers.yinchuanBureau, callers.engineeringMember)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await mine(callers.securityAdministrator)).toEqual([callers.engineeringMandate])
  expect(await mine(callers.yinchuanBureau)).toEqual([])
  const asked = `query ($input: ExplainInput!) { explain(input: $input) { __typename ... on Explanation { permitted account { id } } } }`
  const why = await through(callers.securityAdministrator, asked, { input: place })
  expect(told(why, 'explain')).toMatchObject({ account: { id: callers.engineeringMember } })

  const counted = async (filter: string) =>
    told<{ total: number; applications: unknown[] }>(
      await ask(
        callers.securityAdministrator,
        'audits',
        `{ applicants(filter: { reviewYear: 2016 ${filter} }) { total applications { id } } }`,
        {},
        { viewAs: callers.engineeringMember },
      ),
      'applicants',
    )
  expect(await counted('')).toMatchObject({ total: expect.any(Number), applications: [] })
  expect((await counted('')).total).toBeGreaterThan(0)
  expect(await counted('name: "李建国"')).toEqual({ total: 0, applications: [] })
  expect(await counted('verdict: NOT_JUDGED')).toEqual({ total: 0, applications: [] })

  await declare('li_jianguo')
  expect(told(await through(callers.securityAdministrator, '{ recusals { id } }'), 'recusals')).toEqual([])
  const ending = `mutation { endMandate(input: { mandateId: "${callers.engineeringMandate}", endsOn: "2016-05-10", reason: "试" }) { __typename } }`
  expect(told(await through(callers.securityAdministrator, ending), 'endMandate')).toMatchObject({
    __typename: 'Refusal',
  })
  const rows =
    await owner`select action from audits.log_entries where account_id = ${callers.securityAdministrator} and action = 'view.as'`
  expect(rows.length).toBeGreaterThanOrEqual(2)
})

test('what a mandate opens is counted as the list of its member counts, and a wider one says how much wider', async () => {
  const preview = async (change: object) =>
    told<{ persons: number; newPersons: number; outcome: string; reach: string; opened: unknown; sensitive: string[] }>(
      await ask(
        callers.securityAdministrator,
        'institutions',
        `query ($input: ProposeMandateInput!) { previewMandate(input: $input) { __typename ... on MandateEffect { persons newPersons outcome reach sensitive opened { series { name } level field } } ${refusal} } }`,
        {
          input: {
            committeeId: callers.engineering,
            series: ['05'],
            levels: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'],
            areas: ['64'],
            fields: ['NAME', 'HOURS'],
            reviewYear: 2016,
            purpose: 'TITLE_REVIEW',
            heldFrom: '2016-05-10',
            heldUntil: '2017-05-10',
            basis: '预览',
            ...change,
          },
        },
      ),
      'previewMandate',
    )
  const list = await ask(
    callers.engineeringMember,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }, first: 200) { applications { person { id } } } }',
  )
  const people = new Set(
    told<{ applications: { person: { id: string } }[] }>(list, 'applicants').applications.map(
      ({ person }) => person.id,
    ),
  )
  expect(await preview({})).toMatchObject({
    outcome: 'EQUAL',
    reach: 'NONE',
    persons: people.size,
    newPersons: 0,
    opened: null,
  })
  expect(await preview({ fields: ['NAME', 'PHONE'] })).toMatchObject({
    outcome: 'WIDENED',
    newPersons: 0,
    sensitive: ['PHONE'],
    opened: { field: 'PHONE' },
  })
  const wider = await preview({ series: ['04', '05', '17', '22'] })
  expect(wider).toMatchObject({ outcome: 'WIDENED', reach: 'SCOPE' })
  expect(wider.newPersons).toBe(wider.persons - people.size)
  expect(wider.newPersons).toBeGreaterThan(0)
})

test('the use of a mandate is read by an index and by its id: another of the same letter has none of it', async () => {
  await sees(callers.engineeringMember, 'li_jianguo')
  const used = (id: string) => owner<{ looks: number }[]>`select looks from audits.use_under(${[id]})`
  const [row] = await used(callers.engineeringMandate)
  expect(row?.looks).toBeGreaterThan(0)
  expect(await used('man_of_the_same_letter')).toEqual([])
  const plan = await owner.begin(async (tx) => {
    await tx`set local enable_seqscan = off`
    return tx.unsafe(`explain select count(*) from audits.log_entries where action in ('record.read', 'record.reveal', 'record.export')
      and entry::jsonb->>'mandate' = any ('{man_engineering_2016}'::text[])`)
  })
  expect(JSON.stringify(plan)).toContain('log_entries_under_mandate')
})

test('a review tells the last use, and keeps or takes back several at once, once a quarter', async () => {
  await ask(
    callers.shizuishanMember,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }, first: 5) { applications { id } } }',
    {},
    { operation: 'Applicants' },
  )
  const query =
    '{ mandateReview { suggestion decision mandate { id basis } use { looks persons usedFields unusedFields } } }'
  type Line = { mandate: { id: string }; use: { persons: number; unusedFields: string[] }; decision: string | null }
  const lines = async (by: AccountId) => told<Line[]>(await ask(by, 'institutions', query), 'mandateReview')
  const line = (await lines(callers.securityAdministrator)).find(
    ({ mandate }) => mandate.id === callers.shizuishanMandate,
  )
  expect(line?.use.persons).toBeGreaterThan(0)
  expect(line?.use.unusedFields).toContain('EVIDENCE')
  expect(await lines(callers.engineeringMember)).toEqual([])
  const review = (by: AccountId, decision: string) =>
    does(by, 'reviewMandates', '... on ReviewedMandates { mandates { id } }', {
      mandateIds: [callers.shizuishanMandate],
      decision,
      reason: '本季度无申报',
    })
  expect(await review(callers.supervisor, 'REVOKE')).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await review(callers.securityAdministrator, 'REVOKE')).toMatchObject({ __typename: 'ReviewedMandates' })
  expect(
    (await ask(callers.shizuishanMember, 'institutions', '{ myMandates { id } }')).data?.myMandates,
  ).not.toContainEqual({ id: callers.shizuishanMandate })
  expect(await review(callers.securityAdministrator, 'KEEP')).toMatchObject({ code: 'WRONG_STATE' })
})

test('a suggestion rests on the use: nothing for a quarter, a part, or all of it', () => {
  const logged = {
    looks: 3,
    persons: 2,
    firstAt: null,
    lastAt: new Date('2016-05-01T00:00:00Z'),
    operations: ['Applicants'],
    told: [],
  }
  const used = useOf(['NAME', 'PHONE'], logged)
  expect(used).toMatchObject({ usedFields: ['NAME'], unusedFields: ['PHONE'] })
  expect(suggestionFor(used, '2016-01-01', '2016-05-10')).toBe('NARROW')
  expect(suggestionFor(used, '2016-01-01', '2016-09-10')).toBe('REVOKE')
  expect(suggestionFor(useOf(['NAME'], logged), '2016-01-01', '2016-05-10')).toBe('KEEP')
  expect(useOf(['NAME', 'PHONE'], { ...logged, operations: ['SomethingNew'] }).unusedFields).toEqual([])
  expect(['2016-01-01', '2016-06-30', '2016-12-31'].map(quarterOf)).toEqual(['2016Q1', '2016Q2', '2016Q4'])
})
