// Texts that are no rule: sent by mistake, by a wrong program, or by somebody who wants the server to fall over. Each is told where and why,
// and none is ever a rule that could be published.
import { describe, expect, test } from 'vitest'
import { type Fault, parseCases, parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { type Hostile, hostile, overgrown } from './hostile.ts'

/** A second is what is promised; a machine that does several things at once gets three times as long, a parser that hangs gets none. */
const patienceMs = 3000

/** The first fault, after every one was seen to say where, in Chinese and in English. */
function told(faults: readonly Fault[]): Fault {
  const [first] = faults
  if (!first) throw new Error('Nothing was told.')
  for (const fault of faults) {
    expect(fault.line).toBeGreaterThan(0)
    expect(fault.column).toBeGreaterThan(0)
    expect(fault.zh).toMatch(/\p{Script=Han}/u)
  }
  expect(faults.length).toBeLessThanOrEqual(100)
  return first
}
const where = ({ line, column, said }: Hostile) => ({ line, column, en: expect.stringContaining(said) })

describe.each(hostile)('$name', (one) => {
  test('is no rule', { timeout: patienceMs }, () => {
    const parsed = parseRule(one.text)
    expect(parsed.rule).toBeNull()
    expect(told(parsed.faults)).toMatchObject(where(one))
  })

  test('is no case file', { timeout: patienceMs }, () => {
    const { cases, faults } = parseCases(one.text)
    expect(cases).toEqual([])
    told(faults)
  })
})

test.each(overgrown)('$name are no rule', { timeout: patienceMs }, (one) => {
  const parsed = parseRule(one.text)
  expect(parsed.rule).toBeNull()
  expect(told(parsed.faults)).toMatchObject(where(one))
})
