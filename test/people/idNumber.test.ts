import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  birthDateOf,
  checkCharacterOf,
  divisionExists,
  idNumberFault,
  maskedIdNumber,
  normalizedIdNumber,
  sexOf,
} from '../../subgraphs/people/src/idNumber.ts'

const today = '2016-05-10'
const digit = fc.integer({ min: 0, max: 9 })
const birth = fc.date({ min: new Date('1900-01-01'), max: new Date('2016-05-10'), noInvalidDate: true })
const number = fc
  .tuple(fc.array(digit, { minLength: 6, maxLength: 6 }), birth, fc.array(digit, { minLength: 3, maxLength: 3 }))
  .map(([division, born, sequence]) => {
    const digits = division.join('') + born.toISOString().slice(0, 10).replaceAll('-', '') + sequence.join('')
    return digits + checkCharacterOf(digits)
  })

test('the two examples of the standard are right, one of them with X', () => {
  expect(['11010519491231002X', '440524188001010014'].map((one) => idNumberFault(one, today))).toEqual([null, null])
})

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
      const wrong = right.slice(0, at) + ((Number(right.charAt(at)) + by) % 10) + right.slice(at + 1)
      expect(idNumberFault(right, today)).toBeNull()
      expect(idNumberFault(wrong, today)).not.toBeNull()
    }),
  )
})

test('two neighbouring digits that changed places are always noticed', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 15 }), (right, at) => {
      const swapped = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
      if (swapped !== right) expect(idNumberFault(swapped, today)).not.toBeNull()
    }),
  )
})

test.each([
  ['11010519491231002x', '11010519491231002X'],
  [' 110105 19491231 002X ', '11010519491231002X'],
  ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
  ['110105\u200b19491231002X', '11010519491231002X'],
])('%j is read as it was meant', (typed, meant) => {
  expect(normalizedIdNumber(typed)).toBe(meant)
})

test.each([
  ['6.4E+17', 'ID_RUINED'],
  ['110105491231002', 'ID_FORM'],
  ['1101051949123100XX', 'ID_FORM'],
  ['110105194913310021', 'ID_BIRTH'],
  ['110105201605110028', 'ID_BIRTH'],
  ['110105194912310021', 'ID_CHECKSUM'],
  ['', 'ID_FORM'],
])('%j is refused as %s', (text, fault) => {
  expect(idNumberFault(text, today)).toBe(fault)
})

test('a day of birth that no calendar has is noticed before the check character', () => {
  const digits = '64990120150229001'
  expect(idNumberFault(digits + checkCharacterOf(digits), today)).toBe('ID_BIRTH')
})

test('birth and sex are read from the number', () => {
  expect([birthDateOf('11010519491231002X'), sexOf('11010519491231002X'), sexOf('440524188001010014')]).toEqual([
    '1949-12-31',
    '2',
    '1',
  ])
})

test('a county of 1960 is a division; those of synthetic people are none', () => {
  const exists = (division: string) => divisionExists(`${division}19720118001X`)
  expect(['130682', '429004', '640321', '810000'].map(exists)).toEqual([true, true, true, true])
  expect(['649801', '649964', '640000', '990101'].map(exists)).toEqual([false, false, false, false])
})

test('of a number three digits and four are shown', () => {
  expect(maskedIdNumber('11010519491231002X')).toBe('110***********002X')
})
