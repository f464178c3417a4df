// A subgraph that is down, late or wrong: the answer comes in part, says which part is missing, and is never a wrong verdict.
import { expect, test, vi } from 'vitest'
import type { FetchSubgraph } from '../../gateway/src/hops.ts'
import { errorAt, openDoor } from './door.ts'
import { makeWorld, type Name } from './world.ts'

const applicant = 'query A($id: ApplicationId!) { application(id: $id) { id number determination { verdict } } }'
const determine =
  'mutation D($input: DetermineInput!) { determine(input: $input) { ... on Determination { verdict } ... on Refusal { code } } }'
const id = { id: 'app_1' }
const input = { input: { applicationId: 'app_1' } }

const refusedConnection = () =>
  Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4711'), { code: 'ECONNREFUSED' })
const brokenConnection = () => Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })

/** A door behind which one subgraph gives this instead of an answer. */
const without = (name: Name, give: () => Promise<never> | { status: number; text: string }) => {
  const world = makeWorld({ resolvers: notJudged })
  const fetchSubgraph: FetchSubgraph = async (one, request) =>
    one === name && request.path !== '/readyz' ? give() : world.fetchSubgraph(one, request)
  return openDoor({}, { fetchSubgraph })
}

const notJudged = {
  people: { Query: { sessionAccount: () => ({ id: 'acc_wang' }) } },
  audits: { Query: { application: () => ({ id: 'app_1', number: '2016-0001' }) } },
  credits: { Application: { determination: () => null } },
}

test('who was never judged has no verdict and no error', async () => {
  const door = await openDoor({ resolvers: notJudged })
  expect(await door.ask(applicant, id)).toEqual({
    data: { application: { ...id, number: '2016-0001', determination: null } },
  })
})

test.each([
  ['nobody listens', () => Promise.reject(refusedConnection())],
  ['the connection breaks off', () => Promise.reject(brokenConnection())],
  ['the answer is no JSON', () => ({ status: 200, text: '<html>' })],
  ['the answer is empty', () => ({ status: 200, text: '{}' })],
  ['the signature is not taken', () => ({ status: 401, text: '{"errors":[{"message":"Unsigned call."}]}' })],
  [
    'it fails as a whole',
    () => ({ status: 500, text: 'Error: select * from credits.hour_entries at http://127.0.0.1:4711' }),
  ],
] as const)(
  'when hours are down because %s, a verdict is not known, and that is an error at its place',
  async (_, give) => {
    const told = await (await without('credits', give)).ask(applicant, id)
    expect(told.data).toEqual({ application: { ...id, number: '2016-0001', determination: null } })
    const error = errorAt(told, 'application', 'determination')
    expect(error).toMatchObject({
      message: '继教学时服务暂不可用，请稍后再试。',
      extensions: { code: 'SUBGRAPH_DOWN', subgraph: 'credits' },
    })
    expect(JSON.stringify(told)).not.toMatch(/127\.0\.0\.1|select|ECONN/)
  },
)

test('in a list every verdict that is not known has its own error', async () => {
  const list =
    'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { id determination { verdict } } } }'
  const world = makeWorld({
    resolvers: {
      ...notJudged,
      audits: {
        Query: { applicants: () => ({ applications: [{ id: 'app_1' }, { id: 'app_2' }], total: 2, next: null }) },
      },
    },
  })
  const fetchSubgraph: FetchSubgraph = async (name, request) =>
    name === 'credits' ? Promise.reject(refusedConnection()) : world.fetchSubgraph(name, request)
  const told = await (await openDoor({}, { fetchSubgraph })).ask(list, { filter: { reviewYear: 2016 } })
  expect(told.data).toMatchObject({
    applicants: {
      applications: [
        { id: 'app_1', determination: null },
        { id: 'app_2', determination: null },
      ],
    },
  })
  expect(told.errors?.map((error) => error.path)).toEqual([
    ['applicants', 'applications', 0, 'determination'],
    ['applicants', 'applications', 1, 'determination'],
  ])
})

test('what may not be null takes its parent along when its subgraph is down', async () => {
  const told = await (await without('credits', () => Promise.reject(refusedConnection()))).ask(
    '{ me { id displayName person { id name ledger { id } } } policyDocuments { id } }',
  )
  expect(told.data).toBeNull()
  expect(errorAt(told, 'policyDocuments')?.extensions).toMatchObject({ code: 'SUBGRAPH_DOWN' })
})

test('of a deed that was never sent it is known that it was not done', async () => {
  const told = await (await without('credits', () => Promise.reject(refusedConnection()))).ask(determine, input)
  expect(told).toMatchObject({
    errors: [{ path: ['determine'], extensions: { code: 'SUBGRAPH_DOWN', uncertain: false } }],
  })
})

test('of a deed whose answer was lost it is said that nobody knows whether it was done', async () => {
  const told = await (await without('credits', () => Promise.reject(brokenConnection()))).ask(determine, input)
  expect(told.errors?.[0]?.message).toContain('是否完成尚不确定')
  expect(told).toMatchObject({
    errors: [{ path: ['determine'], extensions: { code: 'SUBGRAPH_DOWN', uncertain: true } }],
  })
})

test('a deed is sent once, whatever becomes of it', async () => {
  const give = vi.fn(() => Promise.reject(brokenConnection()))
  await (await without('credits', give)).ask(determine, input)
  expect(give).toHaveBeenCalledTimes(1)
})

test('a subgraph that is slow is given two seconds, and the rest is answered', async () => {
  const world = makeWorld({ resolvers: notJudged })
  const fetchSubgraph: FetchSubgraph = (name, request) =>
    name === 'credits'
      ? new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
      : world.fetchSubgraph(name, request)
  const door = await openDoor({}, { fetchSubgraph })
  const began = performance.now()
  const told = await door.ask(applicant, id)
  expect(performance.now() - began).toBeLessThan(4_900) // before the five seconds of the whole are over
  expect(told).toMatchObject({ data: { application: { number: '2016-0001', determination: null } } })
  expect(errorAt(told, 'application', 'determination')?.extensions.code).toBe('SUBGRAPH_DOWN')
})

test('when nobody can say who is signed in, that is a fault and not a sign-out', async () => {
  const door = await without('people', () => Promise.reject(refusedConnection()))
  const { status, body } = await door.post({ query: '{ reviewYears }' })
  expect(status).toBe(503)
  expect(JSON.parse(String(body))).toMatchObject({
    errors: [{ extensions: { code: 'SUBGRAPH_DOWN', subgraph: 'people' } }],
  })
})

test('not ready is said with the name of what is missing, ready once all answer', async () => {
  const door = await openDoor()
  expect(await door.visit({ method: 'GET', path: '/readyz' })).toMatchObject({ status: 200 })
  const world = makeWorld()
  const fetchSubgraph: FetchSubgraph = (name, request) =>
    name === 'credits' ? Promise.reject(refusedConnection()) : world.fetchSubgraph(name, request)
  const { status, body } = await (await openDoor({}, { fetchSubgraph })).visit({ method: 'GET', path: '/readyz' })
  expect({ status, ...JSON.parse(String(body)) }).toEqual({ status: 503, ready: false, missing: ['credits'] })
})

test('a supergraph that cannot be planned on is refused, and the present one goes on answering', async () => {
  const door = await openDoor()
  expect(await door.gateway.reload('type Query { broken')).toBe(false)
  expect(await door.ask('{ reviewYears }')).toHaveProperty('data.reviewYears')
})

test('a hundred who ask at once whether all is ready cost one look behind', async () => {
  const world = makeWorld()
  const looked = vi.fn<FetchSubgraph>(world.fetchSubgraph)
  const door = await openDoor({}, { fetchSubgraph: looked })
  const asked = () => door.visit({ method: 'GET', path: '/readyz' })
  const answers = await Promise.all(Array.from({ length: 100 }, asked))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(looked).toHaveBeenCalledTimes(5)
  await asked()
  expect(looked).toHaveBeenCalledTimes(10)
})
