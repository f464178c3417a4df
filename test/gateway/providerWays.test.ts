// 统一身份认证, before a real provider: what a sign-in still asks for is told to its own page alone, and who has no second factor here
// proves who they are by signing in there once more. Long: one provider for all of it.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { strongEnough } from '../../gateway/src/provider.ts'
import { buildDoors, smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { codeOf } from '../testkit/desk.ts'
import { type Manner, openRealProvider, openSayingProvider } from '../testkit/provider.ts'
import { type Door, openProviderGateway, publicOrigin, throughProvider, walk } from '../testkit/providerDoor.ts'

const province = await smallProvince()
const { owner, clock, settings } = province
clock.now = new Date()
const inProduction = { ...province, settings: { ...settings, mode: 'production' as const } }

let subject = ''
let manner: Manner = {}
const real = await openRealProvider(
  () => `${publicOrigin}/session/callback`,
  () => subject,
  () => manner,
)
afterAll(() => real.close())
const demo = await openProviderGateway(province, { issuer: real.issuer })
const production = await openProviderGateway(
  { ...inProduction, doors: buildDoors(inProduction, clock) },
  { issuer: real.issuer },
)
const demanding = await openProviderGateway(province, { issuer: real.issuer, stepUpAcr: ['loa2'], stepUpAmr: ['otp'] })
for (const account of [callers.supervisor, callers.author])
  await owner`insert into people.provider_links (issuer, subject, account_id, linked_by)
    values (${real.issuer}, ${`sub ${account}`}, ${account}, ${callers.systemAdministrator})`

beforeEach(() => {
  subject = `sub ${callers.supervisor}`
  manner = {}
  clock.now = new Date()
})

/** Signs in through the provider. `jar`: its own session in the same browser. */
async function enter(door: Door, jar = new Map<string, string>()) {
  const { callback, cookie } = await walk(door, jar)
  const back = await door('GET', callback, cookie)
  expect(back.location).toBe('/')
  return { session: back.set, jar }
}

test('of a sign-in that comes back half done nothing stands in the redirection; the page asks for it by POST, once', async () => {
  const { callback, cookie } = await walk(production)
  const back = await production('GET', callback, cookie)
  expect(back.location).toBe('/sign-in#provider=STEP')
  expect(back.head).not.toMatch(/otpauth|totp|secret/i)
  const step = back.cookies.find((one) => one.startsWith('jijiao-step=')) ?? ''
  expect(step).toMatch(/; HttpOnly; SameSite=Strict; Max-Age=300$/)
  expect(back.cookies.find((one) => one.startsWith('jijiao-provider='))).toContain('Max-Age=0')
  const [{ begun } = { begun: -1 }] = await owner`select count(*)::int as begun from people.factors`
  expect(begun).toBe(0) // there is no secret yet that could travel

  expect((await production('POST', '/session/resume', '', {})).status).toBe(401)
  const asked = await production('POST', '/session/resume', back.set, {})
  const told = JSON.parse(asked.body).step
  expect(told).toMatchObject({ need: 'ENROL', totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/) })
  expect(asked.cookies[0]).toMatch(/^jijiao-step=;.*Max-Age=0/)
  expect(asked.head).not.toContain(told.totpSecret)
  expect(told.ticket).not.toBe(back.set.split('=')[1])
  expect((await production('POST', '/session/resume', back.set, {})).status).toBe(401)

  const code = codeOf(told.totpSecret, clock.now)
  const done = await production('POST', '/session/continue', '', { ticket: told.ticket, code })
  expect(JSON.parse(done.body)).toMatchObject({ ok: true, recoveryCodes: expect.any(Array) })
  await owner`update people.factors set removed_at = now()`
})

test('asked for again and again, a sign-in half done runs out all the same', async () => {
  const { callback, cookie } = await walk(production)
  let { set } = await production('GET', callback, cookie)
  const answers: number[] = []
  for (let minutes = 0; minutes < 3; minutes += 1) {
    const asked = await production('POST', '/session/resume', set, {})
    answers.push(asked.status)
    set = `jijiao-step=${JSON.parse(asked.body).step?.ticket ?? 'none'}`
    clock.now = new Date(clock.now.getTime() + 2.6 * 60_000)
  }
  expect(answers).toEqual([200, 200, 401])
})

// --- signing in there once more ---------------------------------------------------------------------------------------------------------

const steppedUpAt = async (door: Door, session: string): Promise<number | null> => {
  const { body } = await door('GET', '/session', session)
  const { steppedUpAt: at } = JSON.parse(body)
  return at ? Date.parse(at) : null
}
async function begin(door: Door, session: string) {
  const choice = JSON.parse((await door('POST', '/session/step-up/begin', session, {})).body)
  const left = await door('POST', '/session/step-up/provider', session, { ticket: choice.ticket })
  return { ...choice, cookie: left.set, location: left.status === 200 ? JSON.parse(left.body).location : '' }
}
const finish = async (door: Door, session: string, ticket: string) => {
  const done = await door('POST', '/session/step-up', session, { ticket })
  return done.status === 200 ? done.set : null
}
type Begun = Awaited<ReturnType<typeof begin>>
const comeBack = async (door: Door, { location, cookie }: Begun, jar: Map<string, string>, change = (to: URL) => to) =>
  (await door('GET', await throughProvider(change(new URL(location)).href, jar), cookie)).location

test('the provider’s word without a time is no fresh proof: a deed with step-up asks, and is answered by signing in there anew', async () => {
  const { session, jar } = await enter(demo)
  expect(await steppedUpAt(demo, session)).toBeNull()
  const before = real.asked.times
  const begun = await begin(demo, session)
  expect(begun.proofs).toEqual(['PROVIDER'])
  const asked = new URL(begun.location).searchParams
  expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
  expect(await comeBack(demo, begun, jar)).toBe('/stepped-up#DONE')
  expect(real.asked.times).toBe(before + 1) // its own session there did not do
  const renewed = await finish(demo, session, begun.ticket)
  expect(renewed).toBeTruthy()
  expect(await steppedUpAt(demo, renewed ?? '')).toBe(clock.now.getTime())
  expect(await finish(demo, renewed ?? '', begun.ticket)).toBeNull() // once
})

test('who signs in there as somebody else has proved nothing', async () => {
  const { session, jar } = await enter(demo)
  const begun = await begin(demo, session)
  subject = `sub ${callers.author}`
  expect(await comeBack(demo, begun, new Map())).toBe('/stepped-up#REFUSED')
  subject = 'sub-unknown'
  expect(await comeBack(demo, await begin(demo, session), new Map())).toBe('/stepped-up#REFUSED')
  expect(await finish(demo, session, begun.ticket)).toBeNull()
  expect(jar.size).toBeGreaterThan(0)
})

test('a sign-in of this morning is none of now, though somebody takes the demand out of the address', async () => {
  manner = { ts: Math.floor(Date.now() / 1_000) - 3_600 }
  const { session, jar } = await enter(demo)
  const begun = await begin(demo, session)
  const quietly = (to: URL) => {
    to.searchParams.delete('prompt')
    to.searchParams.set('max_age', '86400')
    return to
  }
  const before = real.asked.times
  expect(await comeBack(demo, begun, jar, quietly)).toBe('/stepped-up#REFUSED')
  expect(real.asked.times).toBe(before) // the provider was content with its own session; the register is not
  const without = (to: URL) => {
    quietly(to).searchParams.delete('max_age')
    return to
  }
  expect(await comeBack(demo, await begin(demo, session), jar, without)).toBe('/stepped-up#REFUSED')
  expect(await finish(demo, session, begun.ticket)).toBeNull()
})

test('the way back leads anywhere only in the browser that left: a link sent to the holder is worth nothing', async () => {
  const { session } = await enter(demo)
  const begun = await begin(demo, session)
  const callback = await throughProvider(begun.location)
  expect((await demo('GET', callback, '')).location).toBe('/sign-in#provider=REFUSED')
  expect(await finish(demo, session, begun.ticket)).toBeNull()
  expect((await demo('POST', '/session/step-up/provider', '', { ticket: begun.ticket })).status).toBe(401)
})

test('a proof of one account steps up no session of another', async () => {
  const { session, jar } = await enter(demo)
  const begun = await begin(demo, session)
  expect(await comeBack(demo, begun, jar)).toBe('/stepped-up#DONE')
  subject = `sub ${callers.author}`
  const other = await enter(demo)
  expect(await finish(demo, other.session, begun.ticket)).toBeNull()
})

test('what the operator demands of a step-up the provider has to vouch for: class and means', async () => {
  const { session, jar } = await enter(demanding)
  manner = { amr: ['pwd'], acr: 'loa2' }
  expect(await comeBack(demanding, await begin(demanding, session), jar)).toBe('/stepped-up#REFUSED')
  manner = { amr: ['otp'], acr: 'loa1' }
  expect(await comeBack(demanding, await begin(demanding, session), jar)).toBe('/stepped-up#REFUSED')
  manner = { amr: ['pwd', 'otp'], acr: 'loa2' }
  const begun = await begin(demanding, session)
  expect(new URL(begun.location).searchParams.get('acr_values')).toBe('loa2')
  expect(await comeBack(demanding, begun, jar)).toBe('/stepped-up#DONE')
  expect(await finish(demanding, session, begun.ticket)).toBeTruthy()
})

test('who signs in stands stepped up since they signed in there, where that was as strong as is demanded, and else not at all', async () => {
  const saying = await openSayingProvider()
  afterAll(() => saying.close())
  await owner`insert into people.provider_links (issuer, subject, account_id, linked_by)
    values (${saying.issuer}, 'sub-supervisor', ${callers.supervisor}, ${callers.systemAdministrator})`
  const plain = await openProviderGateway(province, { issuer: saying.issuer })
  const strict = await openProviderGateway(province, { issuer: saying.issuer, stepUpAcr: ['loa2'], stepUpAmr: ['otp'] })
  const signedInAt = async (door: Door, more: Record<string, unknown>) => {
    const left = await door('GET', '/session/provider')
    const asked = new URL(left.location).searchParams
    const said = { ...saying.claims(asked.get('nonce') ?? ''), ...more }
    saying.state.says = { tokens: { access_token: 'a', token_type: 'Bearer', id_token: await saying.sign(said) } }
    const back = new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '', iss: saying.issuer })
    return steppedUpAt(door, (await door('GET', `/session/callback?${back}`, left.set)).set)
  }
  const then = saying.now() - 300
  const strong = { auth_time: then, acr: 'loa2', amr: ['otp'] }
  expect(await signedInAt(plain, {})).toBeNull()
  expect(await signedInAt(plain, { auth_time: then })).toBe(then * 1_000)
  expect(await signedInAt(strict, { ...strong, acr: 'loa1' })).toBeNull()
  expect(await signedInAt(strict, { ...strong, amr: ['pwd'] })).toBeNull()
  expect(await signedInAt(strict, strong)).toBe(then * 1_000)
})

test.each([
  [{ acr: undefined, amr: undefined }, {}, true],
  [{ acr: undefined, amr: undefined }, { stepUpAcr: ['a'] }, false],
  [{ acr: 'b', amr: undefined }, { stepUpAcr: ['a', 'b'] }, true],
  [{ acr: ['a'], amr: undefined }, { stepUpAcr: ['a'] }, false],
  [{ acr: undefined, amr: 'otp' }, { stepUpAmr: ['otp'] }, false],
  [{ acr: undefined, amr: ['pwd', 'otp'] }, { stepUpAmr: ['otp', 'hwk'] }, true],
])('%j is enough for %j: %s', (claims, demanded, enough) => {
  expect(strongEnough(claims, demanded)).toBe(enough)
})

test('whoever has a second factor here proves that, and a password opened by hand its password', async () => {
  const { set } = await demo('POST', '/session', '', { login: 'author', password: callers.password })
  expect((await begin(demo, set)).proofs).toEqual(['PASSWORD'])
})
