// What is sent again, because an answer got lost on its way, is done once: the register has one row of it, and the log one entry.
import { expect, test } from 'vitest'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()

type Deed = { by: typeof callers.supervisor; room: 'people' | 'credits' | 'audits'; type: string; input: object }
const person = 'per_li_jianguo'
const leave = { reason: 'LEAVE', heldFrom: '2013-01-01', heldUntil: '2013-03-01', evidence: '请假单' }
const hours = {
  kind: 'PROFESSIONAL_COURSE',
  course: '装备制造工艺研修班',
  quantityTenths: 75,
  heldFrom: '2015-06-01',
  heldTo: '2015-06-05',
  registeredOn: '2015-06-10',
  institution: '宁夏大学',
  evidence: 'NONE',
}
const deeds: Readonly<Record<string, Deed>> = {
  postHours: {
    by: callers.yinchuanBureau,
    room: 'credits',
    type: 'PostHoursInput',
    input: { id: 'hen_again', personId: person, ...hours },
  },
  reverseHours: {
    by: callers.yinchuanBureau,
    room: 'credits',
    type: 'ReverseHoursInput',
    input: { id: 'hen_back', reverses: 'hen_again', personId: person },
  },
  registerStanding: {
    by: callers.yinchuanBureau,
    room: 'people',
    type: 'RegisterStandingInput',
    input: { id: 'sta_again', personId: person, away: leave },
  },
  reverseAway: {
    by: callers.yinchuanBureau,
    room: 'people',
    type: 'ReverseAwayInput',
    input: { id: 'sta_back', reverses: 'sta_again', personId: person },
  },
  judgeRelevance: {
    by: callers.yinchuanBureau,
    room: 'audits',
    type: 'JudgeRelevanceInput',
    input: { id: 'jud_again', entryId: 'hen_li_jianguo_5', personId: person, relevant: true, reason: '与岗位相关' },
  },
}
/** Deeds alone: that the answer tells of the person is a look, each time. */
const entries = async () =>
  (
    await owner`select action from audits.log_entries where action not in ('record.read', 'record.refused') order by id`
  ).map((row) => row.action)

async function does(name: string, { by, room, type, input }: Deed, run: string) {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code } } }`
  return told<{ __typename: string }>(await ask(by, room, query, { input }, { request: `${name} ${run}` }), name)
}

test('each deed that has an id of its own is one entry in the log, however often it is sent, also at once', async () => {
  const done: string[] = await entries()
  for (const [name, deed] of Object.entries(deeds)) {
    const first = await does(name, deed, 'first')
    expect(first.__typename, name).not.toBe('Refusal')
    const more = await Promise.all(['a', 'b', 'c', 'd'].map((run) => does(name, deed, run)))
    for (const one of more) expect(one, name).toEqual(first)
    const now = await entries()
    expect(now.length, name).toBe(done.length + 1)
    done.splice(0, done.length, ...now)
  }
  expect(done.slice(-5)).toEqual([
    'hours.post',
    'hours.reverse',
    'standing.register',
    'standing.register',
    'relevance.judge',
  ])
})

test('a document that was read and delivered once is not read and delivered a second time', async () => {
  const [document] = await owner`select id from credits.policy_documents limit 1`
  const before = (await entries()).length
  const read = `mutation { confirmReading(documentId: "${document?.id}") { __typename } }`
  const deliver =
    'mutation ($input: DeliverPolicyInput!) { deliverPolicy(input: $input) { __typename ... on Refusal { code } } }'
  for (let times = 0; times < 3; times += 1) {
    await ask(callers.yinchuanBureau, 'credits', read)
    const sent = await ask(callers.author, 'credits', deliver, {
      input: { documentId: document?.id, classes: ['EMPLOYER'] },
    })
    expect(told<{ __typename: string }>(sent, 'deliverPolicy').__typename).not.toBe('Refusal')
  }
  expect(await entries()).toHaveLength(before + 2)
})

test('a person asks once about an entry, however often the question is sent', async () => {
  await ask(callers.supervisor, 'audits', '{ application(id: "app_li_jianguo") { number } }')
  const [look] =
    await owner`select id from audits.log_entries where action = 'record.read' and person_id = ${person} and account_id = ${callers.supervisor} limit 1`
  const before = (await entries()).length
  const query = 'mutation ($input: AskAboutLookInput!) { askAboutLook(input: $input) { __typename } }'
  for (let times = 0; times < 3; times += 1)
    expect(
      told(
        await ask(callers.liJianguo, 'audits', query, {
          input: { id: 'que_again', entryId: look?.id, text: '为什么查看？' },
        }),
        'askAboutLook',
      ),
    ).toEqual({ __typename: 'LookQuestion' })
  expect(await entries()).toHaveLength(before + 1)
})
