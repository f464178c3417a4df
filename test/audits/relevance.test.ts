import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()
type Asking = Parameters<typeof ask>[0]

const mutation = `mutation ($input: JudgeRelevanceInput!) { judgeRelevance(input: $input) {
  __typename ... on RelevanceJudgement { id entryId relevant reason judgedBy { id } } ... on Refusal { code } } }`
let next = 0
async function judges(more: Record<string, unknown> = {}, account: Asking = callers.engineeringMember) {
  const input = {
    id: `jud_${++next}`,
    entryId: 'hen_li_jianguo_5',
    personId: 'per_li_jianguo',
    relevant: false,
    reason: '园艺课程与工程岗位无关',
    ...more,
  }
  const { data, errors } = await ask(account, 'audits', mutation, { input })
  return errors ? { error: errors[0]?.extensions.code } : (data?.judgeRelevance as Record<string, unknown>)
}
async function verdict(word: string, account: Asking = callers.engineeringMember) {
  const question = `mutation { determine(input: { applicationId: "app_${word}" }) { ... on Determination { verdict totalTenths lines { entry { id } fate countedTenths } } } }`
  const { data } = await ask(account, 'credits', question)
  return data?.determine as {
    verdict: string
    totalTenths: number
    lines: { entry: { id: string }; fate: string; countedTenths: number }[]
  }
}
const fateOf = async (word: string, entry: string) =>
  (await verdict(word)).lines.find((line) => line.entry.id === entry)?.fate
const kept = () => owner`select id from audits.relevance_judgements order by id`
const logged = () => owner`select from audits.log_entries where action = 'relevance.judge'`

test('a class that has nothing to do with the work no longer counts once somebody has said so, and why [S76]', async () => {
  expect(await verdict('li_jianguo')).toMatchObject({ verdict: 'PASS', totalTenths: 3600 })
  expect(await judges({ id: 'jud_first' })).toEqual({
    __typename: 'RelevanceJudgement',
    id: 'jud_first',
    entryId: 'hen_li_jianguo_5',
    relevant: false,
    reason: '园艺课程与工程岗位无关',
    judgedBy: { id: 'acc_engineering_member' },
  })
  const now = await verdict('li_jianguo')
  expect(now).toMatchObject({ verdict: 'FAIL', totalTenths: 1200 })
  expect(now.lines.find((line) => line.entry.id === 'hen_li_jianguo_5')).toMatchObject({
    fate: 'NOT_RELEVANT',
    countedTenths: 0,
  })
})

test('the latest judgement counts, and the earlier one stays [S76]', async () => {
  const before = (await kept()).length
  await judges({ entryId: 'hen_ma_xiulan_5', personId: 'per_ma_xiulan' })
  expect(await fateOf('ma_xiulan', 'hen_ma_xiulan_5')).toBe('NOT_RELEVANT')
  await judges({ entryId: 'hen_ma_xiulan_5', personId: 'per_ma_xiulan', relevant: true, reason: '与结构设计有关' })
  expect(await fateOf('ma_xiulan', 'hen_ma_xiulan_5')).toBe('COUNTED')
  expect(await kept()).toHaveLength(before + 2)
})

test('a public course is for everybody: that it has nothing to do with the work takes nothing away [S76]', async () => {
  await judges({ entryId: 'hen_zhang_wei_1', personId: 'per_zhang_wei' })
  expect(await fateOf('zhang_wei', 'hen_zhang_wei_1')).toBe('COUNTED')
})

test('a judgement is shown with its reason to whoever may see the application, the person among them [S76]', async () => {
  const query = `query { application(id: "app_ma_xiulan") { judgements { entryId relevant reason } } }`
  const expected = {
    application: { judgements: [{ entryId: 'hen_ma_xiulan_5', relevant: true, reason: '与结构设计有关' }] },
  }
  for (const account of [callers.maXiulan, callers.engineeringMember, callers.yinchuanBureau])
    expect((await ask(account, 'audits', query)).data).toEqual(expected)
  expect((await ask(callers.shizuishanMember, 'audits', query)).data).toEqual({ application: null })
})

test.each(['', ' ', '无', ' 无 '])('without a reason nothing is judged: %j', async (reason) => {
  const before = await kept()
  expect(await judges({ reason })).toEqual({ __typename: 'Refusal', code: 'INVALID' })
  expect(await kept()).toEqual(before)
})

test('a reason as long as a book is refused', async () => {
  expect(await judges({ reason: '无关'.repeat(1001) })).toEqual({ __typename: 'Refusal', code: 'INVALID' })
})

test('the same judgement again answers as before, and is one', async () => {
  const first = await judges({ id: 'jud_twice' })
  const before = await kept()
  expect(await judges({ id: 'jud_twice' })).toEqual(first)
  expect(await kept()).toEqual(before)
})

test.each([
  ['the other way round', { relevant: true }],
  ['with another reason', { reason: '其他理由' }],
  ['on another entry', { entryId: 'hen_li_jianguo_4' }],
  ['on another person', { entryId: 'hen_sun_lei_5', personId: 'per_sun_lei' }],
])('the same id %s is refused, and the log does not say that it was done', async (_, other) => {
  await judges({ id: 'jud_conflict' })
  const before = (await logged()).length
  expect(await judges({ id: 'jud_conflict', ...other })).toEqual({
    __typename: 'Refusal',
    code: 'IDEMPOTENCY_CONFLICT',
  })
  expect(await logged()).toHaveLength(before)
})

test('two members do not share one judgement', async () => {
  await judges({ id: 'jud_shared' })
  expect(await judges({ id: 'jud_shared' }, callers.yinchuanBureau)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

test.each([
  ['an entry of somebody else laid to the applicant', { entryId: 'hen_ma_xiulan_5' }],
  ['an entry that does not exist', { entryId: 'hen_nothing' }],
])('there is nothing to judge: %s', async (_, wrong) => {
  const before = [await kept(), (await logged()).length]
  expect(await judges(wrong)).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' })
  expect([await kept(), (await logged()).length]).toEqual(before)
})

test.each([
  ['of another series', callers.shizuishanMember, 'li_jianguo'],
  ['by a member who has left', callers.formerMember, 'li_jianguo'],
  ['by the person', callers.liJianguo, 'li_jianguo'],
  ['by the department, which supervises', callers.supervisor, 'li_jianguo'],
  ['by the audit administrator', callers.auditAdministrator, 'li_jianguo'],
  ['of nobody', callers.engineeringMember, 'nobody'],
])('nobody judges without the right: an applicant %s [S67]', async (_, account, word) => {
  const asked = { entryId: `hen_${word}_5`, personId: `per_${word}` }
  expect(await judges(asked, account)).toEqual({ __typename: 'Refusal', code: 'NOT_PERMITTED' })
})

test('signed out nobody judges', async () => {
  expect(await judges({}, null)).toEqual({ error: 'UNAUTHENTICATED' })
})

test('a judgement is in the log without its reason, and with a digest of it', async () => {
  await judges({ id: 'jud_logged', reason: '这一理由不写入日志' })
  const rows =
    await owner`select entry from audits.log_entries where action = 'relevance.judge' order by recorded_at desc limit 1`
  expect(JSON.parse(rows[0]?.entry)).toMatchObject({
    on: 'hen_li_jianguo_5',
    of: 'per_li_jianguo',
    told: 'not relevant',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(rows[0]?.entry).not.toContain('理由')
})

test('a judgement stays as it was made: the register itself may not change or remove it', async () => {
  for (const statement of [
    'update audits.relevance_judgements set relevant = true',
    'delete from audits.relevance_judgements',
  ]) {
    const attempt = owner.begin(async (tx) => {
      await tx`set local role audits_app`
      await tx`select set_config('jijiao.scope', 'batch.seed', true)`
      await tx.unsafe(statement)
    })
    await expect(attempt).rejects.toThrow('permission denied')
  }
})
