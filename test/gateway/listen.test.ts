// Where a request comes from: the address of the socket; of a proxy, and of a proxy alone, what it says.
import { afterAll, expect, test } from 'vitest'
import { json } from '../../gateway/src/exchange.ts'
import { type Listening, listen } from '../../gateway/src/listen.ts'

const open: Listening[] = []
afterAll(() => Promise.all(open.map((one) => one.stop())))

async function sourceHeard(proxied: boolean, told: string): Promise<string> {
  const door = { answer: async ({ source }: { source: string }) => json(200, source), close() {}, stop: async () => {} }
  const listening = await listen(door, { port: 0, host: '127.0.0.1', proxied })
  open.push(listening)
  const answer = await fetch(`http://127.0.0.1:${listening.port}/`, { headers: { 'x-forwarded-for': told } })
  return JSON.parse(await answer.text())
}

test('without a proxy nobody says of themselves where they are', async () => {
  expect(await sourceHeard(false, '203.0.113.7')).toBe('127.0.0.1')
})

test('behind one it is the last address that the proxy heard, whatever was claimed before it', async () => {
  expect(await sourceHeard(true, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
})
