// People, applications and entries that several subgraphs tell of: in one call, in their order, each with its own.
import { expect, test } from 'vitest'
import { openDoor } from './door.ts'

const list =
  'query L($filter: ApplicantFilter!, $first: Int) { applicants(filter: $filter, first: $first) { applications { id person { id name } determination { id } } } }'
const filter = { reviewYear: 2016 }

/** Applications that audits lists, and what people and credits know of them. */
function register(
  rows: { id: string; person: string }[],
  known: { persons?: readonly string[]; failing?: readonly string[] } = {},
) {
  return {
    audits: {
      Query: {
        applicants: () => ({
          total: rows.length,
          next: null,
          applications: rows.map(({ id, person }) => ({ id, person: { id: person } })),
        }),
      },
    },
    people: {
      Person: {
        __resolveReference({ id }: { id: string }) {
          if (known.failing?.includes(id)) throw new Error('select name from people.persons')
          return known.persons && !known.persons.includes(id) ? null : { id, name: `姓名 ${id}` }
        },
      },
    },
    credits: { Application: { determination: ({ id }: { id: string }) => ({ id: id.replace('app', 'det') }) } },
  }
}

const calls = (heard: { name: string; variables: Record<string, unknown> }[], name: string) =>
  heard.filter((one) => one.name === name && 'representations' in one.variables)

test('a thousand persons are asked for in one call', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => ({ id: `app_${index}`, person: `per_${index}` }))
  const door = await openDoor({ resolvers: register(rows) })
  const told = await door.ask(list, { filter, first: 200 })
  const expected = rows.map(({ id, person }) => ({
    id,
    person: { id: person, name: `姓名 ${person}` },
    determination: { id: id.replace('app', 'det') },
  }))
  expect(told).toEqual({ data: { applicants: { applications: expected } } })
  expect(calls(door.heard, 'people').map((call) => (call.variables.representations as unknown[]).length)).toEqual([
    1_000,
  ])
  expect(calls(door.heard, 'credits')).toHaveLength(1)
})

test('the order of the list is kept, and one person met twice is asked for once', async () => {
  const rows = ['per_b', 'per_a', 'per_c', 'per_a', 'per_b'].map((person, index) => ({ id: `app_${index}`, person }))
  const door = await openDoor({ resolvers: register(rows) })
  const told = await door.ask(list, { filter })
  expect(told).toMatchObject({
    data: {
      applicants: {
        applications: rows.map(({ id, person }) => ({ id, person: { id: person, name: `姓名 ${person}` } })),
      },
    },
  })
  expect(calls(door.heard, 'people')[0]?.variables.representations).toEqual(
    ['per_b', 'per_a', 'per_c'].map((id) => ({ __typename: 'Person', id })),
  )
})

test('a person nobody knows empties only what may be empty, and never shifts the others', async () => {
  const rows = ['per_a', 'per_gone', 'per_c'].map((person, index) => ({ id: `app_${index}`, person }))
  const document =
    'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { person { id applications { id } } determination { id } } } }'
  const resolvers = {
    ...register(rows),
    credits: {
      Application: {
        __resolveReference: ({ id }: { id: string }) =>
          id === 'app_1' ? null : { id, determination: { id: id.replace('app', 'det') } },
      },
    },
  }
  const told = await (await openDoor({ resolvers })).ask(document, { filter })
  expect(told.data).toMatchObject({
    applicants: {
      applications: [{ determination: { id: 'det_0' } }, { determination: null }, { determination: { id: 'det_2' } }],
    },
  })
  expect(told.errors).toBeUndefined()
})

test('one person whose record fails is an error at that person, not at a neighbour', async () => {
  const rows = ['per_a', 'per_bad', 'per_c'].map((person, index) => ({ id: `app_${index}`, person }))
  const resolvers = {
    ...register(rows),
    audits: { Query: { application: () => null, ...register(rows).audits.Query } },
    credits: {
      Application: {
        async __resolveReference({ id }: { id: string }) {
          if (id === 'app_1') throw new Error('broken')
          return { id, determination: { id: 'det_x' } }
        },
      },
    },
  }
  const told = await (await openDoor({ resolvers })).ask(
    'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { id determination { id } } } }',
    { filter },
  )
  expect(told.data).toMatchObject({
    applicants: {
      applications: [{ determination: { id: 'det_x' } }, { determination: null }, { determination: { id: 'det_x' } }],
    },
  })
  expect(told.errors?.map(({ path, extensions }) => ({ path, code: extensions.code }))).toEqual([
    { path: ['applicants', 'applications', 1, 'determination'], code: 'INTERNAL' },
  ])
})

test('a list without anybody asks nobody', async () => {
  const door = await openDoor({ resolvers: register([]) })
  expect(await door.ask(list, { filter })).toEqual({ data: { applicants: { applications: [] } } })
  expect(calls(door.heard, 'people')).toEqual([])
})

test('an application that does not exist is null and asks no further', async () => {
  const door = await openDoor({ resolvers: { audits: { Query: { application: () => null } } } })
  expect(
    await door.ask('query A($id: ApplicationId!) { application(id: $id) { determination { id } person { name } } }', {
      id: 'app_1',
    }),
  ).toEqual({ data: { application: null } })
  expect(door.heard.map((one) => one.name)).toEqual(['people', 'audits'])
})

test('an entity that comes back without its key is a fault, not somebody else', async () => {
  const rows = [{ id: 'app_1', person: 'per_a' }]
  const door = await openDoor({
    resolvers: register(rows),
    tamper: (name, answer, query) =>
      name === 'people' && query.includes('_entities') ? { data: { _entities: [null] } } : answer,
  })
  const told = await door.ask(list, { filter })
  expect(told.data).toBeNull()
  expect(told.errors?.[0]?.extensions.code).toBe('INTERNAL')
})

test('the age on the day of filing belongs to the same question as the case: one request, one look [S89]', async () => {
  const resolvers = {
    audits: { Query: { application: () => ({ id: 'app_1', filedOn: '2016-03-31', person: { id: 'per_1' } }) } },
    people: {
      Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: '李建国' }) },
      Application: { ageAtFiling: ({ filedOn }: { filedOn: string }) => (filedOn === '2016-03-31' ? 40 : -1) },
    },
  }
  const door = await openDoor({ resolvers })
  const told = await door.ask('query A { application(id: "app_1") { id ageAtFiling person { name } } }')
  expect(told).toEqual({ data: { application: { id: 'app_1', ageAtFiling: 40, person: { name: '李建国' } } } })
})
