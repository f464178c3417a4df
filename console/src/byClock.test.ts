import { useClientHandle } from '@urql/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { byClock, useClock } from './byClock.ts'
import { makeClient } from './client.ts'
import OutdatedNote from './layout/OutdatedNote.vue'
import { outdated } from './outdated.ts'
import { noteState, sessionLeft } from './sessionLeft.ts'
import { settle, show, signedIn } from './testkit.ts'

const minute = 60_000
const begun = Date.parse('2016-05-03T01:00:00Z')
let refuses = false
const sent: Headers[] = []
const register = vi.fn(async (_: unknown, init?: RequestInit) => {
  sent.push(new Headers(init?.headers))
  return refuses
    ? new Response('{"errors":[{"message":"只执行已登记的操作。","extensions":{"code":"UNREGISTERED_OPERATION"}}]}', {
        status: 404,
      })
    : new Response('{"data":{"newest":"1"}}', { headers: { 'content-type': 'application/json' } })
})
beforeEach(() => {
  refuses = outdated.value = false
  sent.length = 0
  vi.stubGlobal('fetch', register)
  vi.useFakeTimers({ now: begun, toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const question = 'query Newest { newest }'

test('what a page asks by its own clock is told as such, and does not put off the end that is foreseen', async () => {
  const client = makeClient(() => {})
  noteState({ idleMs: 15 * minute, idleInMs: 15 * minute, endsInMs: 480 * minute })
  vi.advanceTimersByTime(5 * minute)
  vi.setSystemTime(begun + 5 * minute)
  await client.query(question, {}, byClock).toPromise()
  expect([sent[sent.length - 1]?.get('x-jijiao-by'), sessionLeft().ms]).toEqual(['clock', 10 * minute])
  await client.query(question, {}, { requestPolicy: 'network-only' }).toPromise()
  expect([sent[sent.length - 1]?.get('x-jijiao-by'), sessionLeft().ms]).toEqual([null, 15 * minute])
})

test('a page that is older than the register asks no more by itself, and says how to go on', async () => {
  const client = makeClient(() => {})
  const page = defineComponent({
    setup() {
      useClientHandle()
      useClock(async () => void (await client.query(question, {}, byClock).toPromise()), 3_000)
      return () => h(OutdatedNote)
    },
  })
  const { screen } = await show(page, { me: signedIn('PROFESSIONAL') })
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      vi.advanceTimersByTime(3_000)
      await settle()
    }
  }
  await rounds(2)
  expect([sent.length, screen.find('[data-outdated]').exists()]).toEqual([2, false])
  refuses = true
  await rounds(10)
  expect(sent.length).toBe(3)
  expect(screen.get('[data-outdated]').text()).toContain('系统已更新，请刷新')
  expect(screen.find('[data-outdated] button').exists()).toBe(true)
})
