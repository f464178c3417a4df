import { expect, test } from 'vitest'
import { creditCheckOf, divisionExists, idCheckOf, idFault, isCreditCode } from '../../tools/import/identity.ts'
import { today } from './files.ts'

test('the two examples of GB 11643 are right', () => {
  expect([idFault('11010519491231002X', today), idFault('440524188001010014', today)]).toEqual([null, null])
})

test('no single wrong digit passes', () => {
  const number = '440524188001010014'
  for (let place = 0; place < 18; place += 1)
    for (const digit of '0123456789X') {
      const wrong = number.slice(0, place) + digit + number.slice(place + 1)
      if (wrong !== number) expect(idFault(wrong, today), wrong).not.toBeNull()
    }
})

test('no two neighbours change places unseen', () => {
  const digits = '64996419720118001'
  const number = digits + idCheckOf(digits)
  for (let place = 0; place < 17; place += 1) {
    const wrong = number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2)
    if (wrong !== number) expect(idFault(wrong, today), wrong).not.toBeNull()
  }
})

test('nobody is born in the future', () => {
  const digits = '64996420300118001'
  expect(idFault(digits + idCheckOf(digits), today)).toBe('ID_BIRTH')
})

test('a division of 1960 may be one that today’s list has lost; 6499 never was one', () => {
  expect(
    ['130682', '429004', '640321', '810000', '649964', '640000', '990101'].map((division) =>
      divisionExists(`${division}19720118001X`),
    ),
  ).toEqual([true, true, true, true, false, false, false])
})

test('a credit code has 18 characters of an alphabet without I, O, S, V, Z', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true) // the example of GB 32100-2015
  expect(creditCheckOf('91350100M000100Y4')).toBe('3')
  for (const wrong of ['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Z43', ''])
    expect(isCreditCode(wrong)).toBe(false)
})
