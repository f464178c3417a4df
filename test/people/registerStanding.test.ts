import { beforeEach, expect, test } from 'vitest'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

type Asking = Parameters<typeof ask>[0]
const standings = `person { id titles { series level heldFrom } appointments { id post heldFrom heldUntil } registrations { profession heldUntil }
  duties { role sector heldFrom } away { id reason heldFrom heldUntil reverses } }`
const registers = async (input: Record<string, unknown>, account: Asking = callers.yinchuanBureau) => {
  const answer = await ask(
    account,
    'people',
    `mutation ($input: RegisterStandingInput!) { registerStanding(input: $input) { __typename ... on RegisteredStanding { ${standings} } ... on Refusal { code } } }`,
    { input: { personId: 'per_li_jianguo', ...input } },
  )
  return answer.errors
    ? { error: answer.errors[0]?.extensions.code }
    : told<Record<string, unknown>>(answer, 'registerStanding')
}
const takesBack = async (input: Record<string, unknown>, account: Asking = callers.yinchuanBureau) =>
  told<Record<string, unknown>>(
    await ask(
      account,
      'people',
      `mutation ($input: ReverseAwayInput!) { reverseAway(input: $input) { __typename ... on RegisteredStanding { ${standings} } ... on Refusal { code } } }`,
      { input: { personId: 'per_li_jianguo', ...input } },
    ),
    'reverseAway',
  )
const term = { post: '高级工程师', heldFrom: '2013-01-01', heldUntil: '2015-12-31' }
const leave = { reason: 'SECONDMENT', heldFrom: '2014-03-01', heldUntil: '2014-08-31', evidence: '派驻通知' }

test('a term, a registration, a duty, a title and a time away are registered and told with the person, each with its entry in the log', async () => {
  await registers({ id: 'sta_term', appointment: term })
  await registers({
    id: 'sta_reg',
    registration: { profession: '注册结构工程师', heldFrom: '2014-07-01', heldUntil: '2017-06-30' },
  })
  await registers({ id: 'sta_duty', duty: { role: '结构设计', sector: '建筑', heldFrom: '2005-08-01' } })
  await registers({ id: 'sta_title', title: { series: '05', level: 'INTERMEDIATE', heldFrom: '2010-12-01' } })
  expect(await registers({ id: 'sta_away', away: leave })).toMatchObject({
    person: {
      titles: expect.arrayContaining([{ series: '05', level: 'INTERMEDIATE', heldFrom: '2010-12-01' }]),
      appointments: [{ id: 'sta_term', ...term }],
      registrations: [{ profession: '注册结构工程师', heldUntil: '2017-06-30' }],
      duties: [{ role: '结构设计', sector: '建筑', heldFrom: '2005-08-01' }],
      away: [{ id: 'sta_away', reason: 'SECONDMENT', heldFrom: '2014-03-01', heldUntil: '2014-08-31', reverses: null }],
    },
  })
  const deeds = (await owner`select entry from audits.log_entries where action = 'standing.register'`).map((row) =>
    JSON.parse(row.entry),
  )
  expect(deeds).toHaveLength(5)
  expect(deeds[0]).toMatchObject({ account: 'acc_yinchuan_bureau', of: 'per_li_jianguo', told: 'registered' })
})

test('the same registration again is the same; another under its id is refused', async () => {
  await registers({ id: 'sta_twice', appointment: term })
  expect(await registers({ id: 'sta_twice', appointment: term })).toMatchObject({ __typename: 'RegisteredStanding' })
  expect(await registers({ id: 'sta_twice', appointment: { ...term, post: '工程师' } })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  expect(await owner`select from people.appointments where id = 'sta_twice'`).toHaveLength(1)
})

test('a time away is taken back once, and both rows stay', async () => {
  await registers({ id: 'sta_gone', away: leave })
  expect(await takesBack({ id: 'sta_back', reverses: 'sta_gone' })).toMatchObject({ __typename: 'RegisteredStanding' })
  expect(await takesBack({ id: 'sta_back', reverses: 'sta_gone' })).toMatchObject({ __typename: 'RegisteredStanding' })
  expect(await takesBack({ id: 'sta_back_2', reverses: 'sta_gone' })).toMatchObject({ code: 'ALREADY_REVERSED' })
  expect(await takesBack({ id: 'sta_back_3', reverses: 'sta_nowhere' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await takesBack({ id: 'sta_back_4', reverses: 'sta_back' })).toMatchObject({ code: 'NOT_FOUND' })
})

test.each([
  ['nothing', {}],
  ['two at once', { appointment: term, away: leave }],
  ['a term that ends before it begins', { appointment: { ...term, heldUntil: '2012-12-31' } }],
  ['a title of tomorrow', { title: { series: '05', level: 'INTERMEDIATE', heldFrom: '2016-05-11' } }],
  ['a duty that says nothing', { duty: {} }],
  ['a post of blanks', { appointment: { ...term, post: ' ' } }],
  ['a text as long as a page', { away: { ...leave, evidence: '证'.repeat(201) } }],
])('what cannot be is refused and leaves nothing: %s', async (_, wrong) => {
  expect(await registers({ id: 'sta_wrong', ...wrong })).toMatchObject({ code: 'INVALID' })
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
})

test.each([
  ['another city', callers.formerBureau],
  ['a committee member', callers.engineeringMember],
  ['the person themselves', callers.liJianguo],
  ['the employer', callers.employer],
  ['an author', callers.author],
])('%s registers nothing', async (_, account) => {
  expect(await registers({ id: 'sta_no', duty: { role: '设计' } }, account)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await owner`select from people.duties where id = 'sta_no'`).toHaveLength(0)
})
