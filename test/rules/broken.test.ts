// Texts that are no rule: sent by mistake, by a wrong program, or by somebody who wants the server to fall over. Each is told where and why,
// and none is ever a rule that could be published.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRule, type Fault, parseCases, parseRule } from '../../subgraphs/credits/src/rules/index.ts'
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
const where = ({ line, column, said }: Hostile) => ({
  line,
  ...(column === null ? {} : { column }),
  en: expect.stringContaining(said),
})

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

describe('whatever is sent', () => {
  const sound = readFileSync(new URL('invented/steps.yaml', import.meta.url), 'utf8')
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'[]{}:,-?&*!|>\'"#% \n\tab01：，'), maxLength: 200 }),
    fc
      .tuple(fc.nat(sound.length), fc.nat(40), fc.string({ unit: fc.constantFrom(...'[]{}:,- \nab0'), maxLength: 8 }))
      .map(([at, cut, put]) => sound.slice(0, at) + put + sound.slice(at + cut)),
  )

  test('nothing is thrown, and what is no rule is told why', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parseRule(text)
        if (parsed.rule === null) told(parsed.faults)
        else for (const fault of checkRule(parsed.rule)) expect(fault.zh).toMatch(/\p{Script=Han}/u)
        const { cases, faults } = parseCases(text)
        if (faults.length > 0) expect(cases).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
