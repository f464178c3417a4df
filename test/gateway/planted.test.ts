// Five hundred identity numbers and telephones, put wherever somebody could put them: none comes to rest in the gateway's log, none comes
// back in an error, and none stands in the name of a question that subgraphs are told and write down.
import type { ExecutionResult } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundIn, planted } from '../testkit/planted.ts'
import { cookie, openDoor, type Visit } from './door.ts'
import { logged, type Running, servers, start } from './sockets.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const numbers = planted(500, seed)
const headers = { 'content-type': 'application/json', cookie }
const list = 'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { total } }'
const graphql = (question: unknown): Visit => ({ path: '/graphql', headers, body: JSON.stringify(question) })
const asks = (query: string, variables: unknown = {}) => graphql({ query, variables })

/** Each way in which a number comes to the gateway, in what is right and in what is wrong. */
const ways: Readonly<Record<string, (number: string) => Visit>> = {
  'a variable': (n) => asks(list, { filter: { reviewYear: 2016, name: n } }),
  'a variable of another type': (n) => asks(list, { filter: n }),
  'a part of a variable that has another type': (n) => asks(list, { filter: { reviewYear: n } }),
  'a part that there is not': (n) => asks(list, { filter: { reviewYear: 2016, [n]: 1 } }),
  'beside a part that is missing': (n) => asks(list, { filter: { name: `${n}; Expected type "${n}" ` } }),
  'a word of a closed list': (n) => asks('query C($c: CourseCategory) { courses(category: $c) { id } }', { c: n }),
  'in the text of a question': (n) => asks(`{ applicants(filter: { reviewYear: 2016, name: "${n}" }) { total } }`),
  'in the text, of another type': (n) => asks(`{ applicants(filter: { reviewYear: "${n}" }) { total } }`),
  'in the text, bare': (n) => asks(`{ applicants(filter: { reviewYear: ${n} }) { total } }`),
  'where no value can stand': (n) => asks(`{ reviewYears "${n}" }`),
  'in a text that never ends': (n) => asks(`{ applicants(filter: { name: "${n} }) { total } }`),
  'the name of a question': (n) => asks(`query Q${n} { reviewYears }`),
  'the name of a field': (n) => asks(`{ x${n} }`),
  'the name that is to be run': (n) => graphql({ query: 'query A { reviewYears }', operationName: n }),
  'no JSON': (n) => ({ path: '/graphql', headers, body: `{"query": ${n}x` }),
  'no form that is taken': (n) => ({ path: '/graphql', headers: { cookie, 'content-type': `text/${n}` }, body: n }),
  'the purpose': (n) => ({ ...asks('{ reviewYears }'), headers: { ...headers, 'x-jijiao-purpose': n } }),
  'the session': (n) => ({ ...asks('{ reviewYears }'), headers: { ...headers, cookie: `jijiao=${n}${n}` } }),
  'a token': (n) => ({ ...asks('{ reviewYears }'), headers: { ...headers, authorization: `DPoP ${n}` } }),
  'a login': (n) => ({ path: '/session', headers, body: JSON.stringify({ login: n, password: n }) }),
  'an address': (n) => ({ method: 'GET', path: `/applicants/${n}?idNumber=${n}`, headers }),
  'an address that is none': (n) => ({ method: 'GET', path: `/assets/${n}.js`, headers }),
  'the name of a file': (n) => ({
    path: `/imports?review=2016&name=${n}`,
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: `姓名,证件号\n甲,${n}\n`,
  }),
  'another site': (n) => ({ ...asks('{ reviewYears }'), headers: { ...headers, origin: `https://${n}.example` } }),
}

const sent = numbers.map((number, index) => {
  const names = Object.keys(ways)
  const name = names[index % names.length] ?? ''
  return { name, visit: ways[name]?.(number) ?? asks('{ reviewYears }') }
})

test(`what comes back repeats none of them (SEED=${seed})`, async () => {
  const door = await openDoor()
  const repeated: string[] = []
  for (const { name, visit } of sent) {
    const { status, body } = await door.visit(visit)
    const told = typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body).toString() : ''
    expect(status).toBeLessThan(505)
    if (foundIn(told, numbers).length > 0) repeated.push(`${name}: ${told}`)
  }
  expect(repeated).toEqual([])
  expect(foundIn(door.heard.map((one) => one.call?.operation).join(' '), numbers)).toEqual([])
  expect(foundIn(JSON.stringify(door.heard), numbers).length).toBeGreaterThan(numbers.length / 25) // it is the real thing that is sent
})

test('a subgraph that quotes a number in its fault is not quoted', async () => {
  let index = 0
  const door = await openDoor({
    tamper(name, answer): ExecutionResult {
      if (name !== 'audits') return answer
      const number = numbers[index++ % numbers.length]
      const code = ['BAD_USER_INPUT', 'INTERNAL', 'UNAUTHENTICATED', 'NEW_CODE'][index % 4]
      return JSON.parse(
        JSON.stringify({
          data: null,
          errors: [{ message: `Key (id_number)=(${number}) exists, got "${number}".`, extensions: { code, number } }],
        }),
      )
    },
  })
  for (let turn = 0; turn < numbers.length; turn += 1) {
    const told = await door.ask('{ reviewYears }')
    expect(told.errors?.length).toBe(1)
    expect(foundIn(JSON.stringify(told), numbers)).toEqual([])
  }
})

let gateway: Running
beforeAll(async () => {
  gateway = await start()
})
afterAll(() => {
  gateway.process.kill('SIGKILL')
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

test('its log, at its most talkative, holds none of them', async () => {
  for (const { visit } of sent) {
    const { method = 'POST', path, headers: given = {}, body } = visit
    const answer = await fetch(`http://127.0.0.1:${gateway.port}${path}`, {
      method,
      headers: given,
      ...(method === 'GET' ? {} : { body: String(body) }),
    })
    await answer.arrayBuffer()
  }
  await expect.poll(() => logged.join('').split('\n').length).toBeGreaterThan(numbers.length)
  const log = logged.join('')
  expect(foundIn(log, numbers)).toEqual([])
  expect(foundIn(`${log} ${numbers[7]}`, numbers)).toEqual([numbers[7]])
  expect(foundIn(`${log}${Buffer.from(`a=${numbers[8]};`).toString('base64')}`, numbers)).toEqual([numbers[8]])
})
