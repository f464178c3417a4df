import { afterEach, expect, test } from 'vitest'
import { noteAnswer, noteSignIn, sessionLeft, sessionLifeMs } from './sessionLeft.ts'

const minute = 60_000
const start = Date.parse('2016-05-03T01:00:00Z')
const warned = (at: number) => {
  const { ms, warnMs } = sessionLeft(at)
  return ms > 0 && ms <= warnMs
}
afterEach(() => sessionStorage.clear())

test('an idle session is warned of three minutes before it falls idle, and an answer sets it back', () => {
  noteAnswer(start)
  expect(warned(start + 26 * minute)).toBe(false)
  expect(warned(start + 28 * minute)).toBe(true)
  noteAnswer(start + 28 * minute)
  expect(warned(start + 29 * minute)).toBe(false)
})

test('the end after eight hours is said ten minutes before, and cannot be put off', () => {
  noteSignIn(start)
  noteAnswer(start + sessionLifeMs.absolute - 9 * minute)
  const left = sessionLeft(start + sessionLifeMs.absolute - 9 * minute)
  expect(left).toMatchObject({ absolute: true, ms: 9 * minute })
})
