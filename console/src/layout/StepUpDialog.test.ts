import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askStepUp, stepUpChannel } from '../stepUp.ts'
import { settle, show, signedIn } from '../testkit.ts'
import StepUpDialog from './StepUpDialog.vue'

const asked: [string, unknown][] = []
let begun = 0
const door = vi.fn(async (path: string, sent?: RequestInit) => {
  asked.push([path, JSON.parse(String(sent?.body ?? 'null'))])
  begun += path.endsWith('begin') ? 1 : 0
  const said = path.endsWith('begin')
    ? { ticket: `ticket-${begun}`, proofs: ['PROVIDER'], passkeyOptions: null }
    : path.endsWith('provider')
      ? { location: `https://id.example.cn/auth?${begun}` }
      : { ok: true }
  return new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } })
})
beforeEach(() => {
  asked.length = begun = 0
  vi.stubGlobal('fetch', door)
})
afterEach(() => vi.unstubAllGlobals())

const link = () => document.querySelector<HTMLAnchorElement>('a[data-provider]')
async function says(word: string) {
  const channel = new BroadcastChannel(stepUpChannel)
  channel.postMessage(word)
  await vi.waitFor(() => settle())
  channel.close()
}
async function opened() {
  await show(StepUpDialog, { me: signedIn('HR_BUREAU') })
  const proved = askStepUp()
  await settle()
  link()?.addEventListener('click', (event) => event.preventDefault())
  link()?.click()
  await settle()
  return proved
}

test('who came in through the provider signs in there in a tab of its own, and the deed goes on by itself', async () => {
  const proved = opened()
  await vi.waitFor(() => expect(link()).not.toBeNull())
  expect([link()?.href, link()?.target, link()?.rel]).toEqual(['https://id.example.cn/auth?1', '_blank', 'noopener'])
  expect(document.querySelector('input')).toBeNull() // no password is asked for that they never had
  await vi.waitFor(async () => {
    await says('DONE')
    expect(asked[asked.length - 1]).toEqual(['/session/step-up', { ticket: 'ticket-1' }])
  })
  expect(await proved).toBe(true)
})

test('when the provider named somebody else it is said, and there is another way to try', async () => {
  void opened()
  await vi.waitFor(async () => {
    await says('REFUSED')
    expect(link()?.href).toBe('https://id.example.cn/auth?2')
  })
  expect(document.body.textContent).toContain('没有确认是您本人')
  expect(asked.some(([path]) => path === '/session/step-up')).toBe(false)
})
