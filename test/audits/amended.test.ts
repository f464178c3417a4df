import { expect, test } from 'vitest'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { signerOf } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import { agencyDeeds, terms } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, owner } = province
const { register, request, step, about, inquire, deed } = agencyDeeds(ask)
await register()

const security = callers.securityAdministrator
const second = callers.secondSecurityAdministrator
const amend = (id: unknown, seen: number, input: object = {}, account = callers.agency) =>
  deed(account, 'amend', { id, seen, ...terms, ...input })
const pastIn = async (at: string) => owner`update audits.agreement_events set acted_on = ${at} where step <> 'AGREED'`

test('a request that was returned comes again with other terms; the old ones stay, approvals drop, and its clock begins anew', async () => {
  const { id } = await request({ dailyQuota: 500 })
  await step(id, 'APPROVED_ONCE', 1, security)
  await step(id, 'RETURNED', 2, second, '限额过高，请说明依据')
  await pastIn('2016-05-03')
  const again = await amend(id, 3, { dailyQuota: 1, legalBasis: '事业单位人事管理条例 第八条' })
  expect(again).toMatchObject({
    state: 'REQUESTED',
    dailyQuota: 1,
    legalBasis: '事业单位人事管理条例 第八条',
    earlierTerms: [{ step: 1, dailyQuota: 500, legalBasis: terms.legalBasis }],
    steps: [{ step: 'REQUESTED' }, { step: 'APPROVED_ONCE' }, { step: 'RETURNED' }, { step: 'RESUBMITTED' }],
    // Sent again on Tuesday, 2016-05-10: three and ten working days from that day, and not from the first request.
    clocks: [
      { awaits: 'COMPLETENESS', due: '2016-05-13', left: 3 },
      { awaits: 'ANSWER', due: '2016-05-24', left: 10 },
    ],
  })
  await pastIn('2016-05-10')
  // The first approval was of the first terms: it takes two again, and what they agree to is what now stands.
  expect(await step(id, 'AGREED', 4, second)).toMatchObject({ code: 'WRONG_STATE' })
  await step(id, 'APPROVED_ONCE', 4, security)
  expect(await step(id, 'AGREED', 5, second)).toMatchObject({ state: 'AGREED' })
  expect(await inquire({ agreementId: id, ...about('li_jianguo') })).toMatchObject({ found: true })
  expect(await inquire({ agreementId: id, ...about('li_jianguo') })).toMatchObject({ code: 'QUOTA_EXCEEDED' })
})

test('without conditions the clock of a mended request is the shorter one', async () => {
  const { id } = await request()
  await step(id, 'RETURNED', 1, security, '应为无条件共享')
  expect(await amend(id, 2, { sharing: 'UNCONDITIONAL' })).toMatchObject({
    clocks: [{ awaits: 'COMPLETENESS' }, { awaits: 'ANSWER', due: '2016-05-11', left: 1 }],
  })
})

test('what is not returned is not amended, nor to what cannot be granted, nor to what it was, nor by another agency or unseen', async () => {
  const { id } = await request()
  expect(await amend(id, 1, { dailyQuota: 7 })).toMatchObject({ code: 'WRONG_STATE' })
  await step(id, 'RETURNED', 1, security, '缺少依据')
  expect(await amend(id, 2, { legalBasis: '无' })).toMatchObject({ code: 'INVALID' })
  expect(await amend(id, 2)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('没有改动') })
  expect(await amend(id, 1, { dailyQuota: 7 })).toMatchObject({ code: 'STALE' })
  expect(await amend(id, 2, { dailyQuota: 7 }, callers.supervisor)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await amend('agr_unknown', 2, { dailyQuota: 7 })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await step(id, 'RESUBMITTED', 2, callers.agency)).toMatchObject({ code: 'INVALID' })
  expect(await step(id, 'RESUBMITTED', 2, callers.agency, '依据见附函')).toMatchObject({ state: 'REQUESTED' })
})

test('who amended a request does not approve it; two amendments keep three terms', async () => {
  const { id } = await request({ dailyQuota: 30 })
  await step(id, 'RETURNED', 1, security, '限额')
  await amend(id, 2, { dailyQuota: 20 }, security)
  expect(await step(id, 'APPROVED_ONCE', 3, security)).toMatchObject({ code: 'FOUR_EYES' })
  await step(id, 'RETURNED', 3, second, '仍过高')
  expect(await amend(id, 4, { dailyQuota: 10 })).toMatchObject({
    dailyQuota: 10,
    earlierTerms: [
      { step: 1, dailyQuota: 30 },
      { step: 3, dailyQuota: 20 },
    ],
  })
})

test('an amendment changed behind the log is found, and so is one that nobody told of', async () => {
  const signer = signerOf(province.settings)
  const found = async () => {
    await settleLog(province.open('audits').db, signer)
    const rows = rowsCheckOf(province.connections)
    const { fault } = await verifyLog(province.connections.audits, { signer, seen: null, rows })
    await rows.close()
    return fault?.en ?? null
  }
  expect(await found()).toBeNull()
  await owner`update audits.agreement_amendments set daily_quota = 11 where daily_quota = 10`
  expect(await found()).toBe('The row that it tells of was changed')
  await owner`update audits.agreement_amendments set daily_quota = 10 where daily_quota = 11`
  await owner.begin(async (tx) => {
    // Whoever holds the database turns its own guards off.
    await tx`set local session_replication_role = replica`
    await tx`insert into audits.agreement_amendments select (jsonb_populate_record(m, '{"id":"amd_unseen","step":99}')).* from audits.agreement_amendments m where daily_quota = 10`
  })
  expect(await found()).toBe('The log tells nothing of 1 rows of amendments of agreements')
})

test('inside the database two persons agree, and terms are amended with a returned request alone, whatever a program writes', async () => {
  const { client } = province.open('audits')
  const { id } = await request()
  const key = String(id)
  const event = (number: number, taken: string, by: string) => client`
    insert into audits.agreement_events (agreement_id, number, step, reason, acted_by, acted_on) values (${key}, ${number}, ${taken}, '', ${by}, '2016-05-10')`
  const amendment = (at: number, by: string) => client`
    insert into audits.agreement_amendments (id, agreement_id, step, sharing, purpose, legal_basis, asks, fields, areas, daily_quota, held_from, held_until, contact, amended_by)
    select ${`amd_inside_${at}`}, id, ${at}, sharing, purpose, legal_basis, asks, fields, areas, 100000, held_from, held_until, contact, ${by} from audits.agreements where id = ${key}`
  const two = /two persons agree/
  await expect(event(2, 'APPROVED_ONCE', callers.agency)).rejects.toThrow(two)
  await expect(event(2, 'AGREED', security)).rejects.toThrow(two)
  await expect(event(2, 'RESUBMITTED', callers.agency)).rejects.toThrow(two)
  await event(2, 'APPROVED_ONCE', security)
  await expect(event(3, 'AGREED', security)).rejects.toThrow(two)
  await event(3, 'AGREED', second)
  // In force: nothing is amended any more, neither under a step that is none nor under one that is another.
  await expect(amendment(99, callers.agency)).rejects.toThrow(/agreement_amendments_step|comes again/)
  await expect(amendment(3, second)).rejects.toThrow(/comes again/)
  await event(4, 'SUSPENDED', security)
  await expect(event(5, 'RESUMED', security)).rejects.toThrow(two)
})
