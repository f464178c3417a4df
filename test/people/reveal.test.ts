// What the register tells masked, and the one way to be told the whole: singly, for a reason that the person reads.
import type { AccountId } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { type Manner, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { idNumberFor, phoneFor } from '../testkit/people.ts'

const { ask, owner } = await smallProvince()

const person = 'per_li_jianguo'
const whole = { ID_NUMBER: idNumberFor('li_jianguo', '1975-04-01', '1'), PHONE: phoneFor('li_jianguo') }
const shownQuery = `query P($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
  name sex age maskedIdNumber maskedPhone masked { field reason { zh } } employments { area } titles { level } educations { level }
  duties { id } reveals { field reason account { id } } } } }`
type Shown = {
  name: string
  maskedIdNumber: string
  maskedPhone: string
  masked: { field: string; reason: { zh: string } }[]
  employments: unknown[] | null
  titles: unknown[] | null
  educations: unknown[] | null
  duties: unknown[] | null
  reveals: { field: string; reason: string; account: { id: string } }[]
}
const shownTo = async (account: AccountId) => {
  const answer = await ask(account, 'people', shownQuery, { of: [{ __typename: 'Person', id: person }] })
  return told<(Shown | null)[]>(answer, '_entities')[0]
}
const reveal = async (account: AccountId, field: string, reason = '核对考核表', manner: Manner = {}, of = person) => {
  const input = { personId: of, field, reason }
  const mutation = `mutation ($input: RevealInput!) { reveal(input: $input) { __typename
    ... on Revealed { field value hiddenAfterSeconds } ... on Refusal { code } } }`
  return told<{ code?: string; value?: string }>(await ask(account, 'people', mutation, { input }, manner), 'reveal')
}
const fieldsOf = (fields: readonly string[]) =>
  owner`update institutions.mandates set fields = ${[...fields]} where id = ${callers.engineeringMandate}`

test('numbers are shown in part to everybody, the person too, with the reason why', async () => {
  for (const account of [callers.engineeringMember, callers.supervisor, callers.liJianguo]) {
    const shown = await shownTo(account)
    expect(shown).toMatchObject({
      name: '李建国',
      maskedIdNumber: `649***********${whole.ID_NUMBER.slice(-4)}`,
      maskedPhone: `100****${whole.PHONE.slice(-4)}`,
    })
    expect(shown?.masked.map((one) => one.field)).toEqual(['ID_NUMBER', 'PHONE'])
  }
})

test('where the mandate does not open the name it is masked, and what it does not open is null and not empty [S67]', async () => {
  await fieldsOf(['HOURS', 'VERDICT'])
  const shown = await shownTo(callers.engineeringMember)
  expect(shown).toMatchObject({ name: '李*国', employments: null, titles: null, educations: null, duties: null })
  // Whose name is not told, of them no digit is told either, nor sex and age: with an area few are left.
  expect(shown).toMatchObject({ maskedIdNumber: '*'.repeat(18), maskedPhone: null, sex: null, age: null })
  expect(shown?.masked.find((one) => one.field === 'NAME')?.reason.zh).toBe(
    '权限“宁职评授〔2016〕05号”不含姓名、性别和年龄。',
  )
  await fieldsOf(['NAME', 'EMPLOYMENT', 'EDUCATION', 'TITLES', 'STANDINGS', 'HOURS', 'EVIDENCE', 'VERDICT'])
})

test('the whole of a number is told for a reason, logged, and the person reads who was told and why', async () => {
  expect(await reveal(callers.yinchuanBureau, 'PHONE', '通知补交材料')).toMatchObject({ value: whole.PHONE })
  expect(await reveal(callers.liJianguo, 'ID_NUMBER', '本人核对')).toMatchObject({ value: whole.ID_NUMBER })
  const [shown, ...more] = (await shownTo(callers.liJianguo))?.reveals.toReversed() ?? []
  expect(shown).toEqual({ field: 'PHONE', reason: '通知补交材料', account: { id: callers.yinchuanBureau } })
  expect(more).toHaveLength(1)
  expect((await shownTo(callers.yinchuanBureau))?.reveals).toEqual([])
  const entries = await owner`select account_id, entry::json->>'told' as told from audits.log_entries
    where action = 'record.reveal' and person_id = ${person} order by recorded_at`
  expect(entries).toEqual([
    { account_id: callers.yinchuanBureau, told: 'PHONE' },
    { account_id: callers.liJianguo, told: 'ID_NUMBER' },
  ])
})

test('no whole number without a reason, without the right, or of somebody who does not exist for the caller', async () => {
  expect(await reveal(callers.yinchuanBureau, 'PHONE', ' ')).toMatchObject({ code: 'INVALID' })
  expect(await reveal(callers.yinchuanBureau, 'NAME')).toMatchObject({ code: 'INVALID' })
  expect(await reveal(callers.engineeringMember, 'PHONE')).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await reveal(callers.maXiulan, 'PHONE')).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await reveal(callers.yinchuanBureau, 'PHONE', '核对', {}, 'per_he_ping')).toMatchObject({
    code: 'NOT_PERMITTED',
  })
  const view = { viewAs: callers.yinchuanBureau }
  expect(await reveal(callers.securityAdministrator, 'PHONE', '核对', view)).toMatchObject({ code: 'VIEW_ONLY' })
  const kept =
    await owner`select id from people.reveals where account_id <> all (${[callers.yinchuanBureau, callers.liJianguo]})`
  expect(kept).toEqual([])
})

test('whoever tries for a whole number without the right leaves a trace that the person sees, and one who may look is told what was tried for', async () => {
  await owner`truncate audits.log_entries, audits.log_pending`
  expect(await reveal(callers.engineeringMember, 'ID_NUMBER')).toMatchObject({ code: 'NOT_PERMITTED' })
  const entries =
    await owner`select account_id, person_id, entry::json->>'told' as told from audits.log_entries where action = 'record.refused'`
  expect(entries).toEqual([
    { account_id: callers.engineeringMember, person_id: person, told: 'record.reveal ID_NUMBER' },
  ])
})

test('a mandate that opens the phone lets it be revealed, and not the identity number', async () => {
  await fieldsOf(['NAME', 'PHONE'])
  expect(await reveal(callers.engineeringMember, 'PHONE')).toMatchObject({ value: whole.PHONE })
  expect(await reveal(callers.engineeringMember, 'ID_NUMBER')).toMatchObject({ code: 'NOT_PERMITTED' })
})
