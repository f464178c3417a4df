// Guessing passwords: the work that is done for a guess tells nobody who exists; a spray over many accounts and addresses gets a few
// guesses of each and no more; the holder at their own desk is let in meanwhile, and reads of it in the account's story.
import { afterEach, expect, test, vi } from 'vitest'
import { nobodys, passwordHash } from '../../subgraphs/people/src/password.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const hashed: string[] = []
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  const cost = (kept: string | Uint8Array) => String(kept).split('$').slice(1, 4).join(' ')
  return {
    ...real,
    hash: (...asked: Parameters<typeof real.hash>) => {
      hashed.push('a hash')
      return real.hash(...asked)
    },
    verify: (...asked: Parameters<typeof real.verify>) => {
      hashed.push(cost(asked[0]))
      return real.verify(...asked)
    },
  }
})

const { ask, clock, owner } = await smallProvince()
const open = `mutation ($input: OpenSessionInput!) { openSession(input: $input) {
  __typename ... on SignIn { session { token } step { need } } ... on Refusal { code message messageEn } } }`
type Opened = { __typename: string; code?: string; session?: { token: string } }
async function signIn(login: string, password = 'wrong', source = 'desk'): Promise<Opened> {
  const { data } = await ask(
    null,
    'people',
    open,
    { input: { login, password, source } },
    { operation: 'session.open' },
  )
  return data?.openSession as Opened
}
afterEach(() => {
  clock.now = new Date(clock.now.getTime() + 86_400_000)
})

/** What was said to a guess, and the work it cost. */
async function guessed(login: string) {
  hashed.length = 0
  const { __typename, ...said } = await signIn(login, 'wrong', `an address of ${login}`)
  return { __typename, said, work: [...hashed] }
}

test('a login that nobody has costs the same work as a wrong password, from the first guess on, and is told the same', async () => {
  // The first guess in a process in which nobody has signed in yet: a hash made for it alone would tell.
  const [nobody, wrong] = [await guessed('nobody'), await guessed('supervisor')]
  await owner`update people.accounts set password_once_until = ${clock.now} where login = 'employer'`
  const over = await guessed('employer')
  await owner`update people.accounts set password_once_until = null where login = 'employer'`
  const closed = await guessed('closed')
  expect(wrong.work).toEqual([expect.stringMatching(/^argon2id v=19 m=19456,t=2,p=1$/)])
  expect([nobody, over, closed]).toEqual([wrong, wrong, wrong])
})

test.each(['demo', 'production'] as const)(
  'in %s a guess at nobody is compared at the cost of a password of then',
  async (mode) => {
    const costOf = (kept: string) => kept.split('$').slice(1, 4)
    expect(costOf(nobodys[mode])).toEqual(costOf(await passwordHash('any', mode)))
  },
)

test('the fifth wrong password stands in the account’s story, once, and a spray that locks an address in nobody’s', async () => {
  for (let tried = 0; tried < 8; tried += 1) await signIn('approver')
  const story = () => owner`select account_id, kind, by_account from people.account_events where kind = 'LOCKED'`
  expect(await story()).toEqual([{ account_id: callers.approver, kind: 'LOCKED', by_account: callers.approver }])
  for (let tried = 0; tried < 19; tried += 1) await signIn(`nobody${tried}`, 'wrong', 'spray')
  expect(await signIn('author', 'wrong', 'spray')).toMatchObject({ code: 'LOCKED_OUT' })
  expect((await story()).length).toBe(1)
})

test('of four hundred guesses at twenty accounts from forty addresses none comes in, five of each reach the hash, and holders are let in', async () => {
  const accounts = await owner<{ login: string }[]>`select login from people.accounts
    where active and password_hash <> '' and login not in ('supervisor') order by login limit 20`
  const logins = [
    ...accounts.map((one) => one.login),
    'nobody-1',
    'nobody-2',
    'nobody-3',
    'nobody-4',
    'nobody-5',
  ].slice(-20)
  expect((await signIn('supervisor', callers.password)).session).toBeTruthy() // their desk is known from now on
  hashed.length = 0
  let came = 0
  const met: (string | undefined)[] = []
  for (let round = 0; round < 20; round += 1) {
    const guesses = logins.map((login, at) => signIn(login, `guess ${round}`, `bot ${(round * 7 + at * 3) % 40}`))
    for (const answer of await Promise.all(guesses)) came += answer.__typename === 'SignIn' ? 1 : 0
    if (round % 4 === 3) met.push((await signIn('supervisor', callers.password)).__typename)
  }
  expect(came).toBe(0)
  expect(hashed.length - met.length).toBeLessThanOrEqual(logins.length * 5)
  expect(met).toEqual(Array(5).fill('SignIn'))
}, 120_000)
