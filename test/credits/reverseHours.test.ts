import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()
type Asking = Parameters<typeof ask>[0]

const mutation = `mutation ($input: ReverseHoursInput!) {
  reverseHours(input: $input) { __typename ... on HourEntry { id reverses quantityTenths course } ... on Refusal { code } }
}`
async function reverses(
  id: string,
  entry: string,
  person = 'per_li_jianguo',
  account: Asking = callers.yinchuanBureau,
) {
  const input = { id, reverses: entry, personId: person }
  const { data, errors } = await ask(account, 'credits', mutation, { input })
  return errors ? { error: errors[0]?.extensions.code } : (data?.reverseHours as Record<string, unknown>)
}
const professional = 'hen_li_jianguo_5' // 240 hours of 李建国

async function determined(account: Asking = callers.yinchuanBureau) {
  const question = `mutation { determine(input: { applicationId: "app_li_jianguo" }) { ... on Determination { verdict totalTenths shortTenths lines { entry { id } fate } } } }`
  const { data } = await ask(account, 'credits', question)
  return data?.determine as {
    verdict: string
    totalTenths: number
    shortTenths: number
    lines: { entry: { id: string }; fate: string }[]
  }
}

test('an entry is taken back by a second one, which tells what it takes back', async () => {
  expect(await reverses('hen_back', professional)).toEqual({
    __typename: 'HourEntry',
    id: 'hen_back',
    reverses: professional,
    quantityTenths: 2400,
    course: expect.any(String),
  })
  const kept =
    await owner`select id, reverses from credits.hour_entries where id in ('hen_back', ${professional}) order by id`
  expect([...kept]).toEqual([
    { id: 'hen_back', reverses: professional },
    { id: professional, reverses: null },
  ])
})

test('the same reversal again answers as before', async () => {
  expect(await reverses('hen_back', professional)).toMatchObject({ id: 'hen_back', reverses: professional })
})

test('an entry is taken back once', async () => {
  expect(await reverses('hen_back_again', professional)).toMatchObject({ code: 'ALREADY_REVERSED' })
  expect(await owner`select from credits.hour_entries where reverses = ${professional}`).toHaveLength(1)
})

test('an entry that was taken back no longer counts, a corrected one does [S45]', async () => {
  expect(await determined()).toMatchObject({ verdict: 'FAIL', totalTenths: 1200, shortTenths: 2400 })
  const corrected = `mutation { postHours(input: { id: "hen_corrected", personId: "per_li_jianguo", kind: PROFESSIONAL_COURSE, course: "装备制造工艺研修班",
    quantityTenths: 2395, heldFrom: "2014-05-20", heldTo: "2014-05-20", registeredOn: "2014-05-20", filing: "NX2014-00002", institution: "宁夏大学",
    evidence: COMPLETION_CERTIFICATE }) { ... on HourEntry { id } } }`
  await ask(callers.yinchuanBureau, 'credits', corrected)
  const now = await determined()
  expect(now).toMatchObject({ verdict: 'FAIL', totalTenths: 3595, shortTenths: 5 })
  const ids = now.lines.map((line) => line.entry.id)
  expect(ids).toContain('hen_corrected')
  expect(ids).not.toContain(professional)
  expect(ids).not.toContain('hen_back')
})

test('the id of a reversal that was used for something else is refused', async () => {
  expect(await reverses('hen_li_jianguo_1', 'hen_li_jianguo_2')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  expect(await owner`select from credits.hour_entries where reverses = 'hen_li_jianguo_2'`).toHaveLength(0)
})

test.each([
  ['an entry that does not exist', 'hen_nothing', 'per_li_jianguo'],
  ['an entry of another person', 'hen_ma_xiulan_1', 'per_li_jianguo'],
  ['a reversal: it is not taken back, the hours are posted anew', 'hen_qian_xue_5_reversed', 'per_qian_xue'],
])('there is nothing to take back: %s', async (_, entry, person) => {
  const before = await owner`select from audits.log_entries`
  expect(await reverses('hen_vain', entry, person)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await owner`select from audits.log_entries`).toHaveLength(before.length)
  expect(await owner`select from credits.hour_entries where id = 'hen_vain'`).toHaveLength(0)
})

test.each([
  ['outside the bureau’s area', 'per_yang_haiyan', callers.yinchuanBureau],
  ['by the committee', 'per_li_jianguo', callers.engineeringMember],
  ['by the person', 'per_li_jianguo', callers.liJianguo],
])('nobody takes hours back without the right: %s', async (_, person, account) => {
  expect(await reverses('hen_never', `hen_${person.slice(4)}_1`, person, account)).toMatchObject({
    code: 'NOT_PERMITTED',
  })
})

test('of eight attempts at once to take back one entry, one holds', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) => reverses(`hen_race_${at}`, 'hen_ma_xiulan_5', 'per_ma_xiulan')),
  )
  expect(all.filter((one) => 'id' in one)).toHaveLength(1)
  expect(all.filter((one) => 'code' in one && one.code === 'ALREADY_REVERSED')).toHaveLength(7)
})
