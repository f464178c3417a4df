// A session: how it begins, what keeps it open, what ends it within a second. Long: a case for each end.
import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { atTen, openDoors, smallProvince } from '../testkit/ask.ts'
import { password } from '../testkit/callers.ts'

const { ask, clock, owner, ...database } = await smallProvince()
const inProduction = openDoors({ ...database, owner, settings: { ...database.settings, mode: 'production' } }, clock)

const open = `mutation ($input: OpenSessionInput!) { openSession(input: $input) {
  __typename ... on SignIn { session { token expiresAt ended } step { need ticket } } ... on Refusal { code message messageEn } } }`
const gateway = (operation: string) => ({ operation: `session.${operation}` })

type Opened = {
  __typename?: string
  token?: string
  code?: string
  message?: string
  expiresAt?: string
  ended?: number
}
const signIn = async (login: string, secret = password, door = ask, source = 'desk'): Promise<Opened> => {
  const { data } = await door(null, 'people', open, { input: { login, password: secret, source } }, gateway('open'))
  const { session, ...rest } = (data?.openSession ?? {}) as Opened & { session?: Opened }
  return { ...rest, ...session, ...(session ? { __typename: 'OpenSession' } : {}) }
}
const tokenFor = async (login: string) => (await signIn(login)).token ?? ''
const whose = async (token: string) => {
  const { data } = await ask(
    null,
    'people',
    'query ($t: String!) { sessionAccount(token: $t) { id } }',
    { t: token },
    gateway('account'),
  )
  return (data?.sessionAccount as { id: string } | null)?.id ?? null
}
const close = async (token: string) => {
  const { data } = await ask(
    null,
    'people',
    'mutation ($t: String!) { closeSession(token: $t) }',
    { t: token },
    gateway('close'),
  )
  return data?.closeSession
}
const minutesLater = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}
/** Each test begins on a day of its own, so that no lock of another reaches it. */
let days = 0
afterEach(() => {
  days += 1
  clock.now = new Date(atTen('2016-05-10').getTime() + days * 86_400_000)
})

test('who signs in gets 256 random bits, of which the register keeps only the digest', async () => {
  const { token = '', expiresAt } = await signIn('supervisor')
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(Date.parse(expiresAt ?? '') - clock.now.getTime()).toBe(8 * 3_600_000)
  const rows = await owner`select * from people.sessions where account_id = 'acc_supervisor'`
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(rows[0]?.token_hash).toBe(createHash('sha256').update(token).digest('hex'))
  expect(await whose(token)).toBe('acc_supervisor')
})

test('a login is read as it was meant: capitals, full-width letters, blanks around it', async () => {
  expect(await signIn(' Ｓupervisor ')).toMatchObject({ __typename: 'OpenSession' })
})

test('a wrong password and a login that does not exist are told alike', async () => {
  const [wrong, nobody] = [await signIn('supervisor', 'wrong'), await signIn('nobody', 'wrong')]
  expect(wrong).toMatchObject({ __typename: 'Refusal', code: 'SIGN_IN_FAILED' })
  expect(nobody).toEqual(wrong)
})

test('the right password of an account that was closed is no password', async () => {
  expect(await signIn('closed')).toMatchObject({ code: 'SIGN_IN_FAILED' })
})

test.each(['approver', 'nobody-at-all'])(
  'five failures lock %s for thirty minutes, the right password too, exists or not',
  async (login) => {
    for (const code of ['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'LOCKED_OUT']) {
      expect(await signIn(login, 'wrong')).toMatchObject({ code })
    }
    minutesLater(29.9)
    expect(await signIn(login)).toMatchObject({ code: 'LOCKED_OUT' })
    minutesLater(0.1)
    expect(await signIn(login)).toMatchObject(
      login === 'approver' ? { __typename: 'OpenSession' } : { code: 'SIGN_IN_FAILED' },
    )
  },
)

test('trying on during a lock does not make it longer', async () => {
  for (let tried = 0; tried < 5; tried += 1) await signIn('author', 'wrong')
  minutesLater(10)
  for (let tried = 0; tried < 5; tried += 1) await signIn('author', 'wrong')
  minutesLater(20)
  expect(await signIn('author')).toMatchObject({ __typename: 'OpenSession' })
})

test('of forty guesses at once at most five are answered, and the right one among them is not told', async () => {
  const guesses = Array.from({ length: 40 }, (_, at) => signIn('agency', at === 39 ? password : `guess ${at}`))
  const codes = (await Promise.all(guesses)).map((answer) => answer.code ?? 'OPEN')
  expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5)
  const [{ failed } = { failed: 0 }] = await owner`select count(*)::int as failed from people.sign_in_attempts
    where login_hash = ${createHash('sha256').update('agency').digest('hex')} and not succeeded`
  expect(failed).toBeLessThanOrEqual(5)
})

test('twenty sign-ins at once with the right password all come in, and one of them stays', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('institution')))
  expect(answers.every((answer) => answer.token)).toBe(true)
  const open = await Promise.all(answers.map((answer) => whose(answer.token ?? '')))
  expect(open.filter(Boolean)).toHaveLength(1)
})

test('one locked account leaves the others alone', async () => {
  for (let tried = 0; tried < 6; tried += 1) await signIn('employer', 'wrong')
  expect(await signIn('supervisor')).toMatchObject({ __typename: 'OpenSession' })
})

test('what was typed as a login is kept nowhere: it may have been a password', async () => {
  await signIn('my-secret-typed-in-the-wrong-field', 'x')
  const rows = await owner`select * from people.sign_in_attempts`
  expect(JSON.stringify(rows)).not.toContain('my-secret')
})

test.each([
  ['engineering_member', 10],
  ['supervisor', 15],
  ['li_jianguo', 30],
])('a session of %s falls idle after %i minutes', async (login, minutes) => {
  const token = await tokenFor(login)
  for (let used = 0; used < 2; used += 1) {
    minutesLater(minutes - 1)
    expect(await whose(token)).toBe(`acc_${login}`)
  }
  minutesLater(minutes)
  expect(await whose(token)).toBeNull()
})

test('an officer has one session: a new one ends the old, and says so; a professional may have several', async () => {
  const [first, second] = [await signIn('supervisor'), await signIn('supervisor')]
  expect([first.ended, second.ended]).toEqual([0, 1])
  expect([await whose(first.token ?? ''), await whose(second.token ?? '')]).toEqual([null, 'acc_supervisor'])
  const own = [await tokenFor('li_jianguo'), await tokenFor('li_jianguo')]
  expect(await Promise.all(own.map(whose))).toEqual(['acc_li_jianguo', 'acc_li_jianguo'])
})

test('guessing from elsewhere locks out those elsewhere, never the holder at the desk they signed in at', async () => {
  await signIn('ma_xiulan')
  for (let tried = 0; tried < 6; tried += 1) await signIn('ma_xiulan', 'wrong', ask, `bot ${tried}`)
  expect(await signIn('ma_xiulan', password, ask, 'bot 9')).toMatchObject({ code: 'LOCKED_OUT' })
  expect(await signIn('ma_xiulan')).toMatchObject({ __typename: 'OpenSession' })
})

test('one guess at each of many accounts is guessing, too: the address is locked after twenty', async () => {
  const codes: unknown[] = []
  for (let tried = 0; tried < 21; tried += 1) codes.push((await signIn(`nobody${tried}`, 'wrong', ask, 'spray')).code)
  expect(codes.slice(0, 19)).toEqual(Array(19).fill('SIGN_IN_FAILED'))
  expect(codes.slice(19)).toEqual(['LOCKED_OUT', 'LOCKED_OUT'])
  expect(await signIn('system', password, ask, 'spray')).toMatchObject({ code: 'LOCKED_OUT' })
})

test('a session ends after eight hours, however much it is used', async () => {
  const token = await tokenFor('supervisor')
  for (let passed = 10; passed < 480; passed += 10) {
    minutesLater(10)
    expect(await whose(token)).toBe('acc_supervisor')
  }
  minutesLater(10)
  expect(await whose(token)).toBeNull()
})

test('that it was used is written at most once a minute', async () => {
  const token = await tokenFor('audit')
  const seen = async () =>
    (await owner`select seen_at from people.sessions where account_id = 'acc_audit'`)[0]?.seen_at.getTime()
  const first = await seen()
  minutesLater(0.5)
  await whose(token)
  expect(await seen()).toBe(first)
  minutesLater(0.5)
  await whose(token)
  expect(await seen()).toBe(clock.now.getTime())
})

test('a session that was closed is nobody’s, and closing it again is no fault', async () => {
  const token = await tokenFor('supervisor')
  expect([await close(token), await close(token)]).toEqual([true, true])
  expect(await whose(token)).toBeNull()
  expect(await close('never-opened')).toBe(false)
})

test('closing an account ends its sessions at once', async () => {
  const token = await tokenFor('system')
  await owner`update people.accounts set active = false where id = 'acc_system'`
  expect(await whose(token)).toBeNull()
})

test('in production an account whose password stands on a card opens nothing', async () => {
  await owner`update people.accounts set demonstration = 1 where id = 'acc_security'`
  expect(await signIn('security', password, inProduction)).toMatchObject({ code: 'SIGN_IN_FAILED' })
  expect(await signIn('security')).toMatchObject({ __typename: 'OpenSession' })
})

test.each([
  [
    'mutation { openSession(input: {login: "supervisor", password: "x", source: "s"}) { __typename } }',
    'acc_supervisor',
    'session.open',
  ],
  ['mutation { openSession(input: {login: "supervisor", password: "x", source: "s"}) { __typename } }', null, 'SignIn'],
  ['{ sessionAccount(token: "x") { id } }', 'acc_supervisor', 'session.account'],
  ['mutation { closeSession(token: "x") }', null, 'Close'],
] as const)('sessions are the gateway’s alone: %s of %s as %s is refused', async (query, account, operation) => {
  const { errors } = await ask(account as never, 'people', query, {}, { operation })
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
