// A second factor, its recovery, and the second proof that some deeds ask for.
import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { codeOf, deskOf } from '../testkit/desk.ts'

const { ask, clock, owner } = await smallProvince()
const { own, signIn, goOn, here, stepUp, addTotp, later } = deskOf(ask, clock)
const refusal = '... on Refusal { code message }'

test('whoever has a second factor is asked for it after the password, and a session is opened by both', async () => {
  const { secret } = await addTotp(callers.author)
  later(1)
  const asked = await signIn('author')
  expect(asked).toMatchObject({ session: null, step: { need: 'SECOND_FACTOR', factors: ['TOTP'] } })
  const wrong = codeOf(secret, new Date(clock.now.getTime() - 3_600_000))
  expect(await goOn(asked.step?.ticket ?? '', { code: wrong })).toMatchObject({ code: 'PROOF_FAILED' })
  const done = await goOn(asked.step?.ticket ?? '', { code: codeOf(secret, clock.now) })
  const session = await here(done.session?.token ?? '')
  expect(session).toMatchObject({ id: callers.author, steppedUpAt: clock.now.toISOString() })
})

test('a code opens once: neither a second session nor a step-up', async () => {
  const { secret } = await addTotp(callers.approver)
  later(1)
  const code = codeOf(secret, clock.now)
  const [one, other] = [await signIn('approver'), await signIn('approver')]
  const first = await goOn(one.step?.ticket ?? '', { code })
  expect(first.session?.token).toBeTruthy()
  expect(await goOn(other.step?.ticket ?? '', { code })).toMatchObject({ code: 'PROOF_FAILED' })
  expect(await stepUp(first.session?.token ?? '', { code })).toMatchObject({ code: 'PROOF_FAILED' })
})

test('a ticket opens once, ends after five minutes, and is of no use to another account', async () => {
  const { secret } = await addTotp(callers.institution)
  later(1)
  const asked = await signIn('institution')
  later(5.1)
  expect(await goOn(asked.step?.ticket ?? '', { code: codeOf(secret, clock.now) })).toMatchObject({
    code: 'SIGN_IN_FAILED',
  })
  expect(await goOn('not a ticket', { code: codeOf(secret, clock.now) })).toMatchObject({ code: 'SIGN_IN_FAILED' })
  const again = await signIn('institution')
  await goOn(again.step?.ticket ?? '', { code: codeOf(secret, clock.now) })
  expect(await goOn(again.step?.ticket ?? '', { code: codeOf(secret, clock.now) })).toMatchObject({
    code: 'SIGN_IN_FAILED',
  })
})

test('five wrong codes lock the second factor, the right one too, and leave the password alone', async () => {
  const { secret } = await addTotp(callers.employer)
  later(1)
  for (let tried = 0; tried < 5; tried += 1) {
    const asked = await signIn('employer')
    await goOn(asked.step?.ticket ?? '', { code: '000000' })
  }
  const asked = await signIn('employer')
  expect(asked.step?.need).toBe('SECOND_FACTOR')
  expect(await goOn(asked.step?.ticket ?? '', { code: codeOf(secret, clock.now) })).toMatchObject({
    code: 'LOCKED_OUT',
  })
})

test('a recovery code opens once, is no step-up, and only its digest is kept', async () => {
  const { recoveryCodes } = await addTotp(callers.yinchuanBureau)
  expect(recoveryCodes).toHaveLength(10)
  const [code = '', other = ''] = recoveryCodes
  const asked = await signIn('yinchuan_bureau')
  const done = await goOn(asked.step?.ticket ?? '', { code: code.toUpperCase() })
  expect(await here(done.session?.token ?? '')).toMatchObject({ steppedUpAt: null })
  const again = await signIn('yinchuan_bureau')
  expect(await goOn(again.step?.ticket ?? '', { code })).toMatchObject({ code: 'PROOF_FAILED' })
  expect((await goOn(again.step?.ticket ?? '', { code: other })).session?.token).toBeTruthy()
  expect(JSON.stringify(await owner`select * from people.recovery_codes`)).not.toContain(other)
})

test('the secret of an authenticator stands in no table', async () => {
  const { secret } = await addTotp(callers.agency)
  expect(JSON.stringify(await owner`select * from people.factors`)).not.toContain(secret)
})

test('a password given at the door counts as a second proof for ten minutes, and a step-up renews it under a new cookie', async () => {
  const { session } = await signIn('supervisor')
  const token = session?.token ?? ''
  expect((await here(token))?.steppedUpAt).toBe(clock.now.toISOString())
  later(11)
  expect(await stepUp(token, { password: 'wrong' })).toMatchObject({ code: 'PROOF_FAILED' })
  const renewed = await stepUp(token, { password: callers.password })
  expect((await here(renewed.token ?? ''))?.steppedUpAt).toBe(clock.now.toISOString())
  expect((await here(token))?.steppedUpAt).toBeNull() // for some seconds, for questions under way; never for a deed
  later(0.1)
  expect(await here(token)).toBeNull()
})

test('whoever has a second factor does not step up by the password', async () => {
  const { secret } = await addTotp(callers.engineeringAuthority)
  later(1)
  const asked = await signIn('engineering_authority')
  const { session } = await goOn(asked.step?.ticket ?? '', { code: codeOf(secret, clock.now) })
  later(1)
  expect(await stepUp(session?.token ?? '', { password: callers.password })).toMatchObject({ code: 'PROOF_FAILED' })
  expect(await stepUp(session?.token ?? '', { code: codeOf(secret, clock.now) })).toMatchObject({
    __typename: 'SteppedUp',
  })
})

const startTotp = `mutation { answer: startTotp { __typename ${refusal} } }`
test('a way in is added or taken away within ten minutes of a second proof, and not a millisecond later', async () => {
  const at = clock.now.getTime()
  expect(await own(callers.liJianguo, startTotp, {}, at - 10 * 60_000)).toMatchObject({ __typename: 'TotpBegun' })
  expect(await own(callers.liJianguo, startTotp, {}, at - 10 * 60_000 - 1)).toMatchObject({ code: 'STEP_UP_REQUIRED' })
  expect(await own(callers.liJianguo, startTotp, {}, null)).toMatchObject({ code: 'STEP_UP_REQUIRED' })
})

const change = `mutation ($input: ChangePasswordInput!) { answer: changePassword(input: $input) { __typename ${refusal} } }`
test.each([
  ['too short', 'Xk7-pq2'],
  ['of two kinds', 'xkpqwvbnmrtz-'],
  ['a name in pinyin and a year', 'Wangxiaoming2016'],
  ['a row of keys', 'Qwertyuiop123!'],
  ['a leaked one', 'Password1234!'],
  ['the login', 'Security2-security2'],
])('%s, %s is no password of an officer', async (_, password) => {
  expect(await own(callers.secondSecurityAdministrator, change, { input: { password } })).toMatchObject({
    code: 'WEAK_PASSWORD',
  })
})

test('none of the last five passwords comes back, and the sixth may', async () => {
  const words = [
    'Moyu7-kirin-lampe',
    'Tulip4-orkan-basalt',
    'Zebra9-quarz-moewe',
    'Nebel2-fjord-kupfer',
    'Ahorn5-delta-wicke',
    'Falke8-punkt-ginster',
  ]
  for (const password of words)
    expect(await own(callers.auditAdministrator, change, { input: { password } })).toMatchObject({
      __typename: 'SecurityDeed',
    })
  expect(await own(callers.auditAdministrator, change, { input: { password: words[2] } })).toMatchObject({
    code: 'WEAK_PASSWORD',
  })
  expect(await own(callers.auditAdministrator, change, { input: { password: words[0] } })).toMatchObject({
    __typename: 'SecurityDeed',
  })
})

test('after a new password the former one opens nothing, and other sessions have ended', async () => {
  const { session } = await signIn('ma_xiulan')
  expect(await own(callers.maXiulan, change, { input: { password: 'Kiesel-3-wolke' } })).toMatchObject({
    __typename: 'SecurityDeed',
  })
  expect(await here(session?.token ?? '')).toBeNull()
  expect(await signIn('ma_xiulan')).toMatchObject({ code: 'SIGN_IN_FAILED' })
  expect((await signIn('ma_xiulan', 'Kiesel-3-wolke')).session?.token).toBeTruthy()
})

test('every event at the door is in the log, and none tells a login, a code or a password', async () => {
  const rows = await owner<
    { action: string }[]
  >`select distinct action from audits.log_entries where action like 'session.%' or action like 'password.%' or action like 'factor.%'`
  const said = rows.map((row) => row.action)
  for (const action of [
    'session.open',
    'session.refused',
    'session.locked',
    'session.stepUp',
    'password.change',
    'factor.add',
  ])
    expect(said).toContain(action)
  expect(JSON.stringify(await owner`select * from audits.log_entries`)).not.toMatch(/small-province|Kiesel/)
})
