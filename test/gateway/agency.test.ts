// A machine of another agency, through the gateway: what it may do, and the ways in which it may not.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { agencyDeeds, judge } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { assertionOf, newKeys, openExchangeOf, openMachine, operation } from '../testkit/machines.ts'

const province = await smallProvince()
const { register, agreed, about, deed, step } = agencyDeeds(province.ask)
await register()
const exchange = await openExchangeOf(province)
await judge(province, 'li_jianguo')
const id = () => `inq_${randomUUID().replaceAll('-', '')}`
const asking = (word = 'li_jianguo') => ({ id: id(), ...about(word), level: 'ASSOCIATE_SENIOR' })

test.each(['ES256', 'EdDSA'] as const)(
  'a machine with a key of %s asks whether somebody meets the rule, and is answered with a receipt [S10]',
  async (alg) => {
    const machine = await openMachine(exchange, await agreed(), await newKeys(alg))
    const { status, told } = await machine.run(await machine.token(), 'MeetsRule', asking())
    expect(status).toBe(200)
    expect(told.errors).toBeUndefined()
    expect(told.data?.inquire).toMatchObject({
      found: true,
      sandbox: false,
      predicate: { meets: 'YES' },
      receipt: expect.stringMatching(/^NX-CX-/),
    })
  },
)

test('a token lives five minutes, is bound to its key, and says its agreement, purpose and the key that asked for it', async () => {
  const machine = await openMachine(exchange, await agreed())
  const { told } = await machine.askToken({ form: { scope: 'predicate' } })
  expect(told).toMatchObject({ token_type: 'DPoP', scope: 'predicate', expires_in: 300 })
  const claims = JSON.parse(Buffer.from(String(told.access_token).split('.')[1] ?? '', 'base64url').toString())
  expect(claims).toMatchObject({
    agreement: machine.agreement,
    client_id: machine.agreement,
    purpose: 'APPOINTMENT',
    kid: machine.keys.kid,
    cnf: { jkt: machine.keys.kid },
  })
  expect(claims.exp - claims.iat).toBe(300)
})

test('a token is given for no more than the agreement names', async () => {
  const machine = await openMachine(exchange, await agreed({ asks: ['PREDICATE'] }))
  expect((await machine.askToken({ form: { scope: 'fields' } })).token).toBeNull()
  const { told } = await machine.run(await machine.token(), 'TitleVerdict', asking())
  expect(told.data?.inquire ?? null).toBeNull()
})

test('a machine runs what is registered for agencies and nothing else, by no listener', async () => {
  const machine = await openMachine(exchange, await agreed())
  const free = '{ applicants(filter: { reviewYear: 2016 }) { total } }'
  const token = await machine.token()
  const { status, told } = await machine.raw(
    { query: free },
    { authorization: `DPoP ${token}`, dpop: await machine.proofFor(token) },
  )
  expect(status).toBe(404)
  expect(told.errors?.[0]?.extensions.code).toBe('UNREGISTERED_OPERATION')
})

test('a key that was withdrawn ends its tokens with it, and another one goes on', async () => {
  const agreement = await agreed()
  const first = await openMachine(exchange, agreement)
  const token = await first.token()
  expect((await first.run(token, 'MeetsRule', asking())).status).toBe(200)
  const second = await openMachine(exchange, agreement)
  expect(await deed(callers.agency, 'endKey', { kid: first.keys.kid })).toMatchObject({ kid: first.keys.kid })
  expect((await first.run(token, 'MeetsRule', asking())).status).toBe(401)
  expect((await first.askToken()).token).toBeNull()
  expect((await second.run(await second.token(), 'MeetsRule', asking())).status).toBe(200)
})

test('a suspended agreement ends its tokens at the next call, and gives no others', async () => {
  const agreement = await agreed()
  const machine = await openMachine(exchange, agreement)
  const token = await machine.token()
  await step(agreement, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  expect((await machine.run(token, 'MeetsRule', asking())).status).toBe(401)
  expect((await machine.askToken()).token).toBeNull()
})

test('a machine sees its agreement and its receipts, and of no other agreement any', async () => {
  const machine = await openMachine(exchange, await agreed())
  const beside = await openMachine(exchange, await agreed())
  await beside.run(await beside.token(), 'MeetsRule', asking())
  const token = await machine.token()
  await machine.run(token, 'MeetsRule', asking())
  const own = await machine.run(token, 'MyAgreement', { id: machine.agreement })
  expect(own.told.data?.agreement).toMatchObject({ id: machine.agreement, used: 1, dailyQuota: 100, state: 'AGREED' })
  const receipts = await machine.run(token, 'MyReceipts', { agreementId: machine.agreement })
  expect(receipts.told.data?.inquiries).toMatchObject({ inquiries: [{ found: true, ask: 'PREDICATE' }], next: null })
  const theirs = await machine.run(token, 'MyReceipts', { agreementId: beside.agreement })
  expect(theirs.told.data?.inquiries).toEqual({ inquiries: [], next: null })
  expect((await machine.run(token, 'MyAgreement', { id: beside.agreement })).told.data?.agreement).toBeNull()
})

test('what came to nothing is counted for the agency, by day and reason, and tells of nobody', async () => {
  const agreement = await agreed({ dailyQuota: 1 })
  const machine = await openMachine(exchange, agreement)
  const token = await machine.token()
  const dpop = await machine.proofFor(token)
  const headers = { authorization: `DPoP ${token}`, dpop }
  const body = { query: operation('MeetsRule'), variables: asking() }
  expect((await machine.raw(body, headers)).status).toBe(200)
  expect((await machine.raw(body, headers)).status).toBe(401)
  for (const _ of [1, 2])
    expect((await machine.run(token, 'MeetsRule', asking())).told.data?.inquire).toMatchObject({
      code: 'QUOTA_EXCEEDED',
    })
  expect((await machine.askToken({ assertion: await assertionOf(agreement, await newKeys()) })).token).toBeNull()
  const question = 'query ($id: AgreementId!) { agreement(id: $id) { faults { day code count lastAt lastRequest } } }'
  const { data } = await province.ask(callers.agency, 'audits', question, { id: agreement })
  expect(data?.agreement).toEqual({
    faults: ['PROOF_USED', 'QUOTA_EXCEEDED', 'invalid_client'].map((code) => ({
      day: '2016-05-10',
      code,
      count: code === 'QUOTA_EXCEEDED' ? 2 : 1,
      lastAt: expect.any(String),
      lastRequest: code === 'invalid_client' ? null : expect.any(String),
    })),
  })
  // Nobody fills another agency's page: under an agreement that is not the account's nothing is counted.
  await province.ask(
    callers.employer,
    'audits',
    'mutation ($input: InquireInput!) { inquire(input: $input) { __typename } }',
    {
      input: { ...asking(), agreementId: agreement, ask: 'PREDICATE' },
    },
  )
  const rows = await province.owner`select code from audits.agency_faults where agreement_id = ${agreement}`
  expect(rows).toHaveLength(3)
})
