import { expect, test } from 'vitest'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, owner } = province
const { register, request, deed } = agencyDeeds(ask)
await register()
const notice = {
  id: 'hol_2017',
  year: 2017,
  number: '国办发明电〔2016〕98号',
  off: [{ first: '2017-01-03', last: '2017-01-03' }],
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
  expect(await enter({ worked: ['2017-01-04'] })).toMatchObject({ code: 'INVALID' })
  expect(await enter()).toMatchObject({ year: 2017, enteredBy: { id: callers.securityAdministrator } })
  const [logged] = await owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = 'hol_2017'`
  expect(logged?.told).toBe('holidays 2017')
})

test('the same entering sent again is one; the number of a notice is entered once, and an id is used once', async () => {
  expect(await enter()).toMatchObject({ __typename: 'HolidayNotice' })
  expect(await enter({ off: [{ first: '2017-01-03', last: '2017-01-04' }] })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  expect(await enter({ id: 'hol_again' })).toMatchObject({ code: 'ALREADY_REGISTERED' })
  expect(await enter({ number: '国办发明电〔2016〕99号' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  expect(
    await enter({
      id: 'hol_known',
      number: '国办发明电〔2015〕18号',
    }),
  ).toMatchObject({ code: 'ALREADY_REGISTERED' })
  const [kept] = await owner`select count(*)::int as n from audits.holiday_notices`
  expect(kept?.n).toBe(1)
})

test('whoever may know of agreements reads by which notices their clocks count, those of the register and those entered', async () => {
  const years = (await listed()).map(({ year }) => year)
  expect([...new Set(years)]).toEqual(Array.from({ length: 13 }, (_, at) => 2026 - at))
  expect(await listed(callers.liJianguo)).toEqual([])
})

test('a clock counts by what was entered from that day on; what was late before stays late', async () => {
  const question = 'query ($id: AgreementId!) { agreement(id: $id) { clocks { awaits due overdue byWeekends } } }'
  const clocks = async (id: unknown) => (await ask(callers.agency, 'audits', question, { id })).data?.agreement
  const [fresh, late] = [await request(), await request({ sharing: 'UNCONDITIONAL' })]
  await owner`update audits.agreement_events set acted_on = '2016-05-05' where agreement_id = ${String(late.id)}`
  const was = await clocks(late.id)
  // Today is Tuesday, 2016-05-10. The days of before were worked, whatever is entered now.
  const days = ['2016-05-06', '2016-05-09', '2016-05-11', '2016-05-12'].map((day) => ({ first: day, last: day }))
  expect(await enter({ id: 'hol_2016', year: 2016, number: '国办发明电〔2016〕7号', off: days })).toMatchObject({
    year: 2016,
  })
  expect(await clocks(fresh.id)).toMatchObject({
    clocks: [
      { awaits: 'COMPLETENESS', due: '2016-05-17' },
      { awaits: 'ANSWER', due: '2016-05-26' },
    ],
  })
  expect(was).toMatchObject({
    clocks: [{ awaits: 'COMPLETENESS' }, { awaits: 'ANSWER', due: '2016-05-06', overdue: true }],
  })
  expect((await clocks(late.id)) as { clocks: unknown[] }).toMatchObject({
    clocks: [{}, { due: '2016-05-06', overdue: true, byWeekends: [] }],
  })
})

test('entering asks for a second proof', async () => {
  const again = { ...notice, id: 'hol_proof', number: '国办发明电〔2016〕97号' }
  expect(await deed(callers.securityAdministrator, 'holidays', again, { steppedUpAt: null })).toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
})

test('what was entered is not changed: the register itself has no right to', async () => {
  const { client } = province.open('audits')
  await expect(client`update audits.holiday_notices set year = 2031`).rejects.toThrow(/permission denied/)
  await expect(client`delete from audits.holiday_notices`).rejects.toThrow(/permission denied/)
})
