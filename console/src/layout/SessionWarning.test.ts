import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settle, show, signedIn } from '../testkit.ts'
import SessionWarning from './SessionWarning.vue'

const minute = 60_000
const begun = Date.parse('2016-05-03T01:00:00Z')
let open = true
/** When somebody last did anything, on this page or on another. */
let usedAt = begun
const door = vi.fn(async (_: string, sent?: RequestInit) => {
  if (!new Headers(sent?.headers).has('x-jijiao-by')) usedAt = Date.now()
  const now = new Date().toISOString()
  const endsAt = new Date(begun + 480 * minute).toISOString()
  const idleUntil = new Date(usedAt + 15 * minute).toISOString()
  const said =
    open && Date.now() < usedAt + 15 * minute
      ? { open, sessionId: 'ses_test', idleMs: 15 * minute, idleUntil, now, endsAt, viewed: null }
      : { open: false, ended: 'IDLE' }
  return new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } })
})

beforeEach(() => {
  open = true
  usedAt = begun
  door.mockClear()
  vi.stubGlobal('fetch', door)
  vi.useFakeTimers({ now: begun, toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function opened() {
  const { screen, session } = await show(SessionWarning, { me: signedIn('HR_BUREAU') })
  const signIn = vi.spyOn(session, 'askToSignIn')
  return {
    left: () => signIn.mock.calls.length,
    /** Whether it is warned of the end, and whether the page is covered. */
    seen: () => [
      screen.find('[data-session-warning]').exists(),
      screen.get('[data-session-over]').attributes('open') !== undefined,
    ],
    press: async (button: string) => {
      await screen.get(`${button} button`).trigger('click')
      await settle()
    },
    after: async (minutes: number) => {
      for (let passed = 0; passed < minutes * 4; passed += 1) {
        vi.advanceTimersByTime(minute / 4)
        await settle()
      }
    },
  }
}

test('a page that nobody sits at is warned, covered when its session is over, and left for the sign-in page', async () => {
  const page = await opened()
  await page.after(11)
  expect(door).toHaveBeenCalledTimes(1) // when the page was loaded: nothing is asked while there is time
  await page.after(2)
  expect([page.seen(), page.left()]).toEqual([[true, false], 0])
  await page.after(2)
  expect([page.seen(), page.left() > 0]).toEqual([[false, true], true])
  expect(usedAt).toBe(begun) // that it asked kept nothing open
})

test('a session that another page used meanwhile is neither warned of nor left', async () => {
  const page = await opened()
  await page.after(10)
  usedAt = Date.now()
  await page.after(6)
  expect([page.seen(), page.left()]).toEqual([[false, false], 0])
})

test('a page whose register cannot be asked stays covered, and asks again when somebody is back', async () => {
  const page = await opened()
  door.mockRejectedValue(new TypeError('failed to fetch'))
  await page.after(20)
  expect([page.seen(), page.left()]).toEqual([[false, true], 0])
  door.mockReset()
  door.mockImplementation(async () => new Response('{"open":false,"ended":"IDLE"}'))
  await page.press('[data-session-over]')
  expect(page.left()).toBe(1)
})
