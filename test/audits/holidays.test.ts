import { expect, test } from 'vitest'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, owner } = province
const { register, request, deed } = agencyDeeds(ask)
await register()
const notice = {
  id: 'hol_2030',
  year: 2030,
  number: '国办发明电〔2029〕8号',
  off: [{ first: '2030-01-01', last: '2030-01-01' }],
  worked: [],
}
const enter = (input: object = {}, account = callers.securityAdministrator) =>
  deed(account, 'holidays', { ...notice, ...input })
const listed = async (account = callers.agency) =>
  (await ask(account, 'audits', '{ holidayNotices { year number off { first last } worked enteredBy { id } } }')).data
    ?.holidayNotices as { year: number; number: string }[]

test('an officer enters the holidays of a year by the number of the notice; who entered it is told, and it is in the log', async () => {
  expect(await enter({}, callers.agency)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await enter({}, callers.supervisor)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await enter({ worked: ['2030-01-02'] })).toMatchObject({ code: 'INVALID' })
  expect(await enter()).toMatchObject({ year: 2030, enteredBy: { id: callers.securityAdministrator } })
  const [logged] = await owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = 'hol_2030'`
  expect(logged?.told).toBe('holidays 2030')
})

test('the same entering sent again is one; the number of a notice is entered once, and an id is used once', async () => {
  expect(await enter()).toMatchObject({ __typename: 'HolidayNotice' })
  expect(await enter({ id: 'hol_again' })).toMatchObject({ code: 'ALREADY_REGISTERED' })
  expect(await enter({ number: '国办发明电〔2029〕9号' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  expect(
    await enter({
      id: 'hol_2026',
      year: 2026,
      number: '国办发明电〔2025〕7号',
      off: [{ first: '2026-01-01', last: '2026-01-03' }],
    }),
  ).toMatchObject({ code: 'ALREADY_REGISTERED' })
  const [kept] = await owner`select count(*)::int as n from audits.holiday_notices`
  expect(kept?.n).toBe(1)
})

test('whoever may know of agreements reads by which notices their clocks count, those of the register and those entered', async () => {
  const years = (await listed()).map(({ year }) => year)
  expect(years[0]).toBe(2030)
  expect([...new Set(years)].slice(1)).toEqual(Array.from({ length: 13 }, (_, at) => 2026 - at))
  expect(await listed(callers.liJianguo)).toEqual([])
})

test('a clock counts by what was entered from the next question on', async () => {
  const { id } = await request()
  await owner`update audits.agreement_events set acted_on = '2029-12-27' where agreement_id = ${String(id)}`
  const question = 'query ($id: AgreementId!) { agreement(id: $id) { clocks { awaits due byWeekends } } }'
  const clocks = async () => (await ask(callers.agency, 'audits', question, { id })).data?.agreement
  // 2029-12-27 is a Thursday, of a year that nobody has entered; New Year's Day 2030 is off, as was entered.
  expect(await clocks()).toEqual({
    clocks: [
      { awaits: 'COMPLETENESS', due: '2030-01-02', byWeekends: [2029] },
      { awaits: 'ANSWER', due: '2030-01-11', byWeekends: [2029] },
    ],
  })
})

test('what was entered is not changed: the register itself has no right to', async () => {
  const { client } = province.open('audits')
  await expect(client`update audits.holiday_notices set year = 2031`).rejects.toThrow(/permission denied/)
  await expect(client`delete from audits.holiday_notices`).rejects.toThrow(/permission denied/)
})
