import { expect, test } from 'vitest'
import { creditCheckOf, isCreditCode } from '../../tools/import/creditCode.ts'

test('a credit code has 18 characters of an alphabet without I, O, S, V, Z', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true) // the example of GB 32100-2015
  expect(creditCheckOf('91350100M000100Y4')).toBe('3')
  for (const wrong of ['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Z43', ''])
    expect(isCreditCode(wrong)).toBe(false)
})
