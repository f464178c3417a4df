import { expect, test } from 'vitest'
import { noteAnswer, noteState, sessionLeft } from './sessionLeft.ts'

const minute = 60_000
const start = Date.parse('2016-05-03T01:00:00Z')
const warned = (at: number) => {
  const { ms, warnMs } = sessionLeft(at)
  return ms > 0 && ms <= warnMs
}

test('an idle session is warned of three minutes before it falls idle, by the length the register said, and an answer sets it back', () => {
  noteState({ idleMs: 15 * minute, idleInMs: 15 * minute, endsInMs: 480 * minute }, start)
  expect(warned(start + 11 * minute)).toBe(false)
  expect(warned(start + 13 * minute)).toBe(true)
  noteAnswer(start + 13 * minute)
  expect(warned(start + 14 * minute)).toBe(false)
})

test('the end is said ten minutes before, and cannot be put off', () => {
  noteState({ idleMs: 15 * minute, idleInMs: 15 * minute, endsInMs: 480 * minute }, start)
  noteAnswer(start + 471 * minute)
  expect(sessionLeft(start + 471 * minute)).toMatchObject({ absolute: true, ms: 9 * minute })
})
