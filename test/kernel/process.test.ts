// A subgraph as a process: what is under way when it is told to end is answered, and then it is gone.
import { setTimeout } from 'node:timers/promises'
import { signCall } from '@jijiao/kernel'
import { afterAll, expect, test } from 'vitest'
import { type Launched, launch } from '../../tools/launch.ts'
import { environmentOf, root } from '../../tools/settings.ts'
import { callBy } from '../testkit/calls.ts'
import { testDatabase } from '../testkit/database.ts'

const { connections, owner, settings } = await testDatabase()
const key = Buffer.from(settings.secrets.signingKeys.projects, 'base64url')
const body = '{"query":"{ __typename }"}'
const words: string[] = []
const running: Launched[] = []

async function start(): Promise<Launched> {
  const one = await launch({
    name: 'projects',
    script: `${root}/subgraphs/projects/src/index.ts`,
    environment: environmentOf('projects', settings, connections),
    print: (line) => words.push(line),
  })
  running.push(one)
  return one
}
afterAll(() => Promise.all(running.map((one) => one.stop())))

const ask = ({ port }: Launched, text = body) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      ...signCall(key, { subgraph: 'projects', method: 'POST', path: '/graphql', body: text }, callBy(null)),
    },
  })

/**
 * Whether a call of now is taken. A call that comes before the signal is taken too, and waits for the table as long as it is locked:
 * nobody waits for that one, or the question would never be asked again.
 */
async function takes(subgraph: Launched): Promise<'taken' | 'refused'> {
  const asked = ask(subgraph).then(
    () => 'taken' as const,
    () => 'refused' as const,
  )
  return await Promise.race([asked, setTimeout(200, 'taken' as const)])
}

/** Calls wait for this table; `meanwhile` sees them waiting. */
async function whileLocked(meanwhile: () => Promise<unknown>) {
  await owner.begin(async (tx) => {
    await tx`lock table projects.nonces in access exclusive mode`
    await meanwhile()
  })
}
/** Those of this database alone: other tests share the server, and their locks are seen as well. */
async function waiting() {
  const [row] = await owner`
    select count(*)::int as calls from pg_locks
    where not granted and relation = 'projects.nonces'::regclass
      and database = (select oid from pg_database where datname = current_database())`
  return row?.calls
}

test('told to end, it finishes the answer that is under way, takes no new one, and is gone', async () => {
  const subgraph = await start()
  let under: Promise<Response> | undefined
  let end: Promise<void> | undefined
  await whileLocked(async () => {
    under = ask(subgraph)
    await expect.poll(waiting).toBe(1)
    end = subgraph.stop()
    await expect.poll(() => takes(subgraph)).toBe('refused')
  })
  expect(await (await under)?.json()).toEqual({ data: { __typename: 'Query' } })
  await end
  expect(await subgraph.gone).toBe('0')
})

test('with connections open and nothing under way it is gone at once', async () => {
  const subgraph = await start()
  await Promise.all(Array.from({ length: 5 }, async () => (await ask(subgraph)).text()))
  const began = performance.now()
  await subgraph.stop()
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(await subgraph.gone).toBe('0')
})

test('what is no call is refused: too long, in a batch, or about more than a thousand things', async () => {
  const subgraph = await start()
  const many = Array.from({ length: 1_001 }, (_, index) => ({ __typename: 'Course', id: `cou_${index}` }))
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }'
  expect((await ask(subgraph, JSON.stringify({ query, variables: { of: many } }))).status).toBe(400)
  expect((await ask(subgraph, `[${body},${body}]`)).status).toBe(400)
  expect((await ask(subgraph, JSON.stringify({ query: `{ __typename ${' '.repeat(1_100_000)} }` }))).status).toBe(413)
  expect((await ask(subgraph, JSON.stringify({ query: `{ ${'__typename '.repeat(20_001)} }` }))).status).toBe(400)
})

test('to nobody but the gateway it tells of its schema: no introspection, no suggestion, no SDL', async () => {
  const subgraph = await start()
  const told = async (query: string) => (await ask(subgraph, JSON.stringify({ query }))).text()
  expect(await told('{ __schema { types { name } } }')).not.toMatch(/"types"|Person/)
  expect(await told('{ course { id } }')).not.toMatch(/did you mean/i)
  expect(await told('{ _service { sdl } }')).not.toMatch(/type Query/)
})
