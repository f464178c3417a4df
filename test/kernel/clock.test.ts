import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clockOf } from '../../subgraphs/kernel/src/clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'jijiao-clock-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'clock')
const near = (one: Date, other: Date) => Math.abs(one.getTime() - other.getTime()) < 5_000

test('a demonstration can stand on a day that is to come, and returns to the true one', () => {
  const now = clockOf({ JIJIAO_MODE: 'demo', JIJIAO_CLOCK: file })
  expect(near(now(), new Date())).toBe(true)
  writeFileSync(file, '2031-02-03\n')
  expect(now().toISOString()).toBe('2031-02-03T04:00:00.000Z')
  rmSync(file)
  expect(near(now(), new Date())).toBe(true)
})

test('in production nobody puts the clock forward', () => {
  writeFileSync(file, '2031-02-03')
  expect(near(clockOf({ JIJIAO_MODE: 'production', JIJIAO_CLOCK: file })(), new Date())).toBe(true)
})
