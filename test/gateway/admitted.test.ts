// Who may ask at all: whoever is signed in, a few fields for everybody, and in production only what was registered.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDoor } from './door.ts'

const door = await openDoor()

test.each([
  '{ reviewYears }',
  '{ me { id } reviewYears }',
  'mutation { __typename }',
  '{ ...Q } fragment Q on Query { reviewYears }',
])('who is not signed in is told so before any subgraph: %s', async (query) => {
  const before = door.heard.length
  const { status, body } = await door.post({ query }, { cookie: '' })
  expect(status).toBe(401)
  expect(JSON.parse(String(body)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect(door.heard.length).toBe(before)
})

test('who is not signed in may ask who they are and see the cards of a demonstration', async () => {
  const { status } = await door.post(
    { query: '{ __typename me { id } demonstrationAccounts { login } }' },
    { cookie: '' },
  )
  expect(status).toBe(200)
  expect(door.heard.at(-1)?.call?.account).toBeNull()
})

const registered = 'query Years {\n  reviewYears\n}'
const production = await openDoor(
  {},
  { mode: 'production', consoleFolder: fileURLToPath(new URL('./no-console', import.meta.url)) },
)

test('production runs no free question', async () => {
  const before = production.heard.length
  const { status, body } = await production.post({ query: registered })
  expect({ status, code: JSON.parse(String(body)).errors[0].extensions.code }).toEqual({
    status: 404,
    code: 'UNREGISTERED_OPERATION',
  })
  expect(production.heard.length).toBe(before)
})
