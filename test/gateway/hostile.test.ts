// More than sixty attacks on a door that takes any question: each is refused before any subgraph hears of it, for little work, and tells nothing.
import { expect, test } from 'vitest'
import { account, cookie, openDoor } from './door.ts'
import { type Hostile, hostile } from './hostile.ts'

const door = await openDoor()
const production = await openDoor({}, { mode: 'production' })
const send = ({ body, headers = {}, method = 'POST' }: Hostile, at = door) =>
  at.visit({ method, path: '/graphql', body, headers: { 'content-type': 'application/json', cookie, ...headers } })
/** What the subgraphs were asked, whose session it is left aside. */
const heard = () => door.heard.filter((one) => one.call?.account === account).length
const shape = () =>
  JSON.stringify(
    Object.getOwnPropertyNames(Object.prototype).map((name) => [name, typeof Reflect.get(Object.prototype, name)]),
  )

/** Milliseconds of the processor, the least of three: a busy machine is slow and works no more than an idle one. */
async function workOf(attack: Hostile): Promise<number> {
  const works: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const before = process.cpuUsage()
    await send(attack)
    const { user, system } = process.cpuUsage(before)
    works.push((user + system) / 1_000)
  }
  return Math.min(...works)
}

test('there are more than sixty of them, and no two bear one name', () => {
  expect(hostile.length).toBeGreaterThan(60)
  expect(new Set(hostile.map((one) => one.name)).size).toBe(hostile.length)
})

test.each(hostile)('$name: refused, and nothing told', async (attack) => {
  const before = heard()
  const { status, body } = await send(attack)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(heard()).toBe(before)
  expect(String(body)).not.toMatch(/did you mean|\bat .*:\d+:\d+|node_modules|stacktrace|select |econn/i)
  expect(String(body).length).toBeLessThan(4_096)
})

test.each(hostile)('$name: refused for less than a tenth of a second of work', async (attack) => {
  expect(await workOf(attack)).toBeLessThan(100)
})

test('in production each of them is refused as well, and costs no subgraph a call', async () => {
  for (const attack of hostile) {
    const { status } = await send(attack, production)
    expect(status, attack.name).toBeGreaterThanOrEqual(400)
  }
  expect(production.heard).toEqual([])
})

test('what every object is made from is the same after all of them as before', async () => {
  const before = shape()
  for (const attack of hostile) await send(attack)
  expect(shape()).toBe(before)
  expect({}).not.toHaveProperty('polluted')
  expect(await door.ask('{ reviewYears }')).toHaveProperty('data.reviewYears')
})
