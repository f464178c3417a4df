// Instants as they leave a subgraph.
import { isScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { subgraphSchema } from '../../subgraphs/kernel/src/subgraph.ts'

const instant = subgraphSchema('audits', {}).getType('Instant')

test.each([
  ['as PostgreSQL writes it', '2026-11-23 06:02:10.200323+00', '2026-11-23T06:02:10.200Z'],
  ['in the time of the province', '2026-11-23 14:02:10+08', '2026-11-23T06:02:10.000Z'],
  ['as the driver reads it', new Date('2026-11-23T06:02:10Z'), '2026-11-23T06:02:10.000Z'],
])('an instant %s is told in UTC, as every browser reads it', (_, given, told) => {
  expect(isScalarType(instant) && instant.serialize(given)).toBe(told)
})
