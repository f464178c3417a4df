import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settle, show, signedIn } from '../testkit.ts'
import SessionWarning from './SessionWarning.vue'

const minute = 60_000
const begun = Date.parse('2016-05-03T01:00:00Z')
let open = true
const door = vi.fn(async () => {
  const now = new Date().toISOString()
  const endsAt = new Date(begun + 480 * minute).toISOString()
  const said = open ? { open, sessionId: 'ses_test', idleMs: 15 * minute, now, endsAt, viewed: null } : { open }
  return new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } })
})

beforeEach(() => {
  open = true
  door.mockClear()
  vi.stubGlobal('fetch', door)
  vi.useFakeTimers({ now: begun, toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a page that nobody sits at is covered when its session is over, and asks nothing until somebody is back', async () => {
  const { screen, session } = await show(SessionWarning, { me: signedIn('HR_BUREAU') })
  const signIn = vi.spyOn(session, 'askToSignIn')
  const covered = () => screen.get('[data-session-over]').attributes('open') !== undefined
  const after = async (minutes: number) => {
    vi.advanceTimersByTime(minutes * minute)
    await settle()
  }
  const back = async () => {
    await screen.get('[data-session-over] button').trigger('click')
    await settle()
  }

  await after(13)
  expect([screen.find('[data-session-warning]').exists(), covered()]).toEqual([true, false])
  await after(3)
  expect([screen.find('[data-session-warning]').exists(), covered()]).toEqual([false, true])
  await after(60)
  expect(door).toHaveBeenCalledTimes(1) // when the page was loaded

  await back() // it was used from another page meanwhile
  expect([covered(), signIn.mock.calls.length]).toEqual([false, 0])
  open = false
  await after(16)
  expect(covered()).toBe(true)
  await back()
  expect(signIn).toHaveBeenCalledTimes(1)
})
