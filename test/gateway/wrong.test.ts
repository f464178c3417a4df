// A subgraph that answers, and wrongly: what is not as promised is an error, and what it says of its inside stays inside.
import type { ExecutionResult } from 'graphql'
import { expect, test } from 'vitest'
import { errorAt, openDoor } from './door.ts'
import type { Name } from './world.ts'

const applicant = 'query A($id: ApplicationId!) { application(id: $id) { id number determination { verdict } } }'
const id = { id: 'app_1' }
const notJudged = {
  audits: { Query: { application: () => ({ id: 'app_1', number: '2016-0001' }) } },
  credits: { Application: { determination: () => null } },
}

/** The answer of one subgraph as it would be, with something put wrong. */
const wrong = (name: Name, change: (data: Record<string, unknown>) => Record<string, unknown>) =>
  openDoor({
    resolvers: notJudged,
    tamper: (one: Name, answer: ExecutionResult) =>
      one === name && answer.data ? { ...answer, data: change({ ...answer.data }) } : answer,
  })

test('a value that may not be missing and is has an error, though no subgraph gave one', async () => {
  const door = await wrong('audits', (data) =>
    'application' in data ? { application: { ...Object(data.application), number: null } } : data,
  )
  const told = await door.ask(applicant, id)
  expect(told).toMatchObject({
    data: { application: null },
    errors: [{ message: '系统故障，请稍后再试。', path: ['application', 'number'], extensions: { code: 'INTERNAL' } }],
  })
})

test('a field that never came is an error where it may not be missing', async () => {
  const door = await wrong('audits', (data) => ('reviewYears' in data ? {} : data))
  expect(await door.ask('{ reviewYears }')).toMatchObject({ data: null, errors: [{ path: ['reviewYears'] }] })
})

test('a word outside the closed list of verdicts is a fault and no verdict', async () => {
  const door = await wrong('credits', (data) => ({
    _entities: [{ ...Object(data._entities), determination: { verdict: 'ALMOST' } }],
  }))
  const told = await door.ask(applicant, id)
  expect(told).toMatchObject({ data: { application: { determination: null } } })
  expect(errorAt(told, 'application', 'determination', 'verdict')).toBeDefined()
})

test('the text of a fault inside stays inside, and its number comes out', async () => {
  const door = await openDoor({
    resolvers: notJudged,
    tamper: (name, answer) =>
      name === 'audits'
        ? ({
            data: null,
            errors: [
              {
                message: 'relation "audits.applications" does not exist',
                path: ['application'],
                extensions: { code: 'INTERNAL', trace: 'T-1', sql: 'select' },
              },
            ],
          } as unknown as ExecutionResult)
        : answer,
  })
  expect(await door.ask(applicant, id)).toEqual({
    data: { application: null },
    errors: [
      {
        message: '系统故障，请稍后再试。',
        path: ['application'],
        extensions: { code: 'INTERNAL', subgraph: 'audits', trace: 'T-1' },
      },
    ],
  })
})

test.each([
  'column "id_number" does not exist',
  'insert into people.persons values (1)',
  'connect ECONNREFUSED at tcp://10.0.0.7',
  'no such file: /srv/jijiao/people/key',
])('a subgraph that blames the question in words of its inside is not quoted: %s', async (message) => {
  const errors = [{ message, path: ['reviewYears'], extensions: { code: 'BAD_USER_INPUT' } }]
  const answer: unknown = { data: null, errors }
  const door = await openDoor({ tamper: (name, given) => (name === 'audits' ? (answer as typeof given) : given) })
  expect(await door.ask('{ reviewYears }')).toMatchObject({
    errors: [{ message: '请求的内容不符合要求。', extensions: { code: 'BAD_USER_INPUT', subgraph: 'audits' } }],
  })
})

test('what a subgraph calls its fields changes nothing that other objects are made of', async () => {
  const hostile = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"reviewYears":[2016]}',
  )
  const door = await openDoor({
    tamper: (name, answer) => (name === 'audits' ? { data: hostile, extensions: hostile } : answer),
  })
  expect(await door.ask('{ reviewYears }')).toEqual({ data: { reviewYears: [2016] } })
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
})
