import { createHash } from 'node:crypto'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { type DocumentNode, Kind } from 'graphql'
import { expect, test } from 'vitest'
import { operationsOf, textSent } from '../operations.ts'
import * as generated from './generated/graphql.ts'

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
const documents = Object.values(generated).filter(isDocument)
const operations = documents.filter((one) => one.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION))

test('the client sends each operation in exactly the words that are registered', async () => {
  const registered = new Set(Object.values(operationsOf(generated)))
  const sent: string[] = []
  const client = new Client({
    url: 'http://register.test/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: async (_url, init) => {
      sent.push(JSON.parse(String(init?.body)).query)
      return new Response('{"data":null}', { headers: { 'content-type': 'application/json' } })
    },
  })
  for (const operation of operations) {
    const changes = operation.definitions.some((node) => 'operation' in node && node.operation === 'mutation')
    await (changes ? client.mutation(operation, {}) : client.query(operation, {})).toPromise()
  }
  expect(sent).toHaveLength(operations.length)
  for (const text of sent) expect(registered).toContain(text)
})

test('an operation is registered under the SHA-256 of its words; fragments alone are none', () => {
  const manifest = operationsOf(generated)
  expect(Object.keys(manifest)).toHaveLength(operations.length)
  for (const [hash, text] of Object.entries(manifest))
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  expect(operations.map(textSent)).toEqual(expect.arrayContaining(Object.values(manifest)))
})
