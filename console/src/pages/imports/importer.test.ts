import { expect, test } from 'vitest'
import { progressOf, refusalIn } from './importer.ts'

test('an answer that is none of the importer is never taken for one', () => {
  expect(progressOf({ state: 'MAYBE' })).toBeNull()
  expect(progressOf('<html>')).toBeNull()
  expect(refusalIn({ status: 500, body: { fault: { code: 'X', message: 'x' } } })).toBeNull()
})
