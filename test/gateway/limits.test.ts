// What a question may weigh. Whatever weighs more is refused before any subgraph hears of it.
import { expect, test } from 'vitest'
import { measure } from '../../gateway/src/limits.ts'
import { cookie, openDoor } from './door.ts'

const door = await openDoor()
/** What the subgraphs were asked, whose session it is left aside. */
const heard = () => door.heard.filter((one) => one.call?.operation !== 'session.account').length
const refusedCode = async (body: string | Uint8Array, headers: Record<string, string> = {}) => {
  const before = heard()
  const answer = await door.visit({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body,
  })
  expect(heard()).toBe(before)
  const told = JSON.parse(String(answer.body))
  expect(answer.status).toBeGreaterThanOrEqual(400)
  return told.errors?.[0]?.extensions.code ?? told.fault?.code
}
const refused = (query: string, variables: unknown = {}) => refusedCode(JSON.stringify({ query, variables }))

const nest = (depth: number) => `{ me ${'{ person { applications '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`
const doubling = (levels: number) =>
  `{ policyDocuments { ...F0 } } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on PolicyDocument { ${n === levels - 1 ? 'id' : `...F${n + 1} ... on PolicyDocument { ...F${n + 1} }`} }`).join(' ')}`

test.each([
  ['deeper than twelve', nest(9)],
  ['sixteen aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: reviewYears`).join(' ')} }`],
  [
    'sixteen aliases of the type name',
    `{ reviewYears ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
  ],
  [
    'aliases hidden in a fragment that is spread often',
    `{ policyDocuments { ...A ...A ...B } } fragment A on PolicyDocument { ${'abcdefg'.replace(/./g, '$&: id ')} } fragment B on PolicyDocument { ...A }`,
  ],
  ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: reviewYears`).join(' ')} }`],
  ['ten thousand directives', `{ reviewYears ${'@include(if: true) '.repeat(10_000)} }`],
  ['fragments that double eighteen times', doubling(18)],
  [
    'fragments in a circle',
    '{ policyDocuments { ...A } } fragment A on PolicyDocument { ...B } fragment B on PolicyDocument { ...A }',
  ],
  [
    'a fragment that spreads itself',
    '{ me { ...A } } fragment A on Account { person { applications { judgements { judgedBy { ...A } } } } }',
  ],
  ['one field a thousand times', `{ ${'reviewYears '.repeat(1_000)} }`],
  ['one fragment a hundred times', `{ me { ${'...A '.repeat(100)} } } fragment A on Account { id }`],
  ['two operations', 'query A { reviewYears } query B { reviewYears }'],
  ['no operation', 'fragment A on Account { id }'],
  ['an alias that is a part of every object', '{ constructor: reviewYears }'],
  ['an alias that changes what objects are', '{ __proto__: me { id } }'],
  ['an alias that the planner keeps for itself', '{ _e0: reviewYears }'],
  ['a type name of the asker’s own choosing', '{ me { __typename: displayName } }'],
  ['the schema', '{ __schema { types { name } } }'],
  ['the schema behind another field', '{ reviewYears __schema { types { name } } }'],
  ['a type of the schema', '{ __type(name: "Person") { fields { name } } }'],
  ['what is not public', 'query S($t: String!) { sessionAccount(token: $t) { id } }'],
  [
    'entities by hand',
    '{ _entities(representations: [{ __typename: "Person", id: "per_1" }]) { ... on Person { name } } }',
  ],
  ['the SDL of a subgraph', '{ _service { sdl } }'],
  ['a subscription', 'subscription { reviewYears }'],
  ['no GraphQL', '{ reviewYears'],
  ['nothing', ''],
])('%s is refused before any subgraph', async (_, query) => {
  expect(await refused(query)).toMatch(/^(OPERATION_REFUSED|GRAPHQL_\w+_FAILED|BAD_REQUEST)$/)
})

const page = 'query P($first: Int!) { log(first: $first) { next } }'

test.each([
  ['in the text', '{ log(first: 201) { next } }', {}],
  ['less than none', '{ log(first: -1) { next } }', {}],
  ['in a variable', page, { first: 201 }],
  ['in a default', 'query P($first: Int = 201) { log(first: $first) { next } }', {}],
])('more than two hundred rows a page are refused: %s', async (_, query, variables) => {
  expect(await refused(query, variables)).toBe('OPERATION_REFUSED')
})

test('two hundred rows, twelve levels and fifteen aliases are not too many', () => {
  expect(measure('query P { log(first: 200) { next } }')).toMatchObject({ name: 'P', open: false })
  expect(measure(`{ ${Array.from({ length: 15 }, (_, n) => `a${n}: reviewYears`).join(' ')} }`)).toHaveProperty(
    'kind',
    'query',
  )
  expect(measure(`${'{ a '.repeat(12)}${'}'.repeat(12)}`)).toHaveProperty('kind', 'query')
})

test('a name that is nearly right is not corrected: the schema is not told', async () => {
  const told = await door.ask('{ reviewYear { policyDocument } }')
  expect(JSON.stringify(told)).not.toMatch(/did you mean|reviewYears/i)
})

test.each([
  ['a variable of another type', 'query W($y: Int!) { waiting(reviewYear: $y) { total } }', { y: 'zwei' }],
  ['a variable that is missing', 'query W($y: Int!) { waiting(reviewYear: $y) { total } }', {}],
  [
    'a field that an input does not have',
    'query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }',
    { f: { reviewYear: 2016, __proto__x: 1 } },
  ],
])('%s is told to whoever wrote the question', async (_, query, variables) => {
  const { status, body } = await door.post({ query, variables })
  expect({ status, code: JSON.parse(String(body)).errors[0].extensions.code }).toEqual({
    status: 400,
    code: 'BAD_USER_INPUT',
  })
})

test('a name that no operation of the text has is refused, and the name that it has is not', async () => {
  const query = 'query Years { reviewYears }'
  expect(await refusedCode(JSON.stringify({ query, operationName: 'constructor' }))).toBe('OPERATION_REFUSED')
  expect((await door.post({ query, operationName: 'Years' })).status).toBe(200)
})

test('variables nested without end are refused', async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  expect(await refusedCode(`{"query":"{ reviewYears }","variables":${deep}}`)).toBe('OPERATION_REFUSED')
})

test.each([
  [
    'more than 256 kB',
    JSON.stringify({ query: '{ reviewYears }', variables: { a: 'x'.repeat(262_144) } }),
    {},
    'TOO_LARGE',
  ],
  [
    'more than it said',
    JSON.stringify({ query: '{ reviewYears }', variables: { a: 'x'.repeat(262_144) } }),
    { 'content-length': '10' },
    'TOO_LARGE',
  ],
  ['a batch', '[{"query":"{ reviewYears }"},{"query":"{ reviewYears }"}]', {}, 'BAD_REQUEST'],
  ['no JSON', 'query=%7BreviewYears%7D', {}, 'BAD_REQUEST'],
  ['a form', '{"query":"{ reviewYears }"}', { 'content-type': 'application/x-www-form-urlencoded' }, 'BAD_REQUEST'],
  ['plain text', '{"query":"{ reviewYears }"}', { 'content-type': 'text/plain' }, 'BAD_REQUEST'],
  [
    'UTF-16',
    Buffer.from('{"query":"{ reviewYears }"}', 'utf16le'),
    { 'content-type': 'application/json; charset=utf-16' },
    'BAD_REQUEST',
  ],
  ['bytes that are no UTF-8', Buffer.from('7b227175657279223a22ff227d', 'hex'), {}, 'BAD_REQUEST'],
  ['a compressed body', '{"query":"{ reviewYears }"}', { 'content-encoding': 'gzip' }, 'BAD_REQUEST'],
  ['a number', '7', {}, 'BAD_REQUEST'],
  ['variables that are a list', '{"query":"{ reviewYears }","variables":[1]}', {}, 'BAD_REQUEST'],
] as const)('%s is refused', async (_, body, headers, code) => {
  expect(await refusedCode(body, headers)).toBe(code)
})

test('GET asks nothing', async () => {
  const { status, headers } = await door.visit({ method: 'GET', path: '/graphql?query=%7BreviewYears%7D' })
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' })
})

test('a hostile question is refused with little work', () => {
  const questions = [
    doubling(18),
    doubling(200),
    nest(100),
    `{ ${'reviewYears '.repeat(1_490)} }`,
    `{ ${'a '.repeat(200_000)} }`,
    '{'.repeat(100_000),
  ]
  for (const question of questions) {
    const before = process.cpuUsage()
    measure(question)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(500) // milliseconds of work: a busy machine is slow and works no more
  }
})
