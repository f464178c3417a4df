import { expect, test } from 'vitest'
import { idNumberHash, idNumberKeysFrom, openIdNumber, sealIdNumber } from '../../subgraphs/people/src/idNumberSeal.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url')
const keys = idNumberKeysFrom(JSON.stringify({ current: 'a', keys: { a: key(1) }, hash: key(9) }))
const number = '11010519491231002X'

test('a sealed number opens, and shows nothing of itself', () => {
  const sealed = sealIdNumber(keys, number)
  expect(openIdNumber(keys, sealed)).toBe(number)
  expect(JSON.stringify(sealed)).not.toMatch(/110105|19491231|002X/)
})

test('the same number is sealed differently each time and found by the same digest', () => {
  const [one, two] = [sealIdNumber(keys, number), sealIdNumber(keys, number)]
  expect(one.idNumberSealed).not.toBe(two.idNumberSealed)
  expect(one.idNumberHash).toBe(two.idNumberHash)
})

test("moved to another person's row it does not open", () => {
  const other = sealIdNumber(keys, '440524188001010014')
  expect(() => openIdNumber(keys, { ...sealIdNumber(keys, number), idNumberHash: other.idNumberHash })).toThrow()
})

test('with one letter changed it does not open', () => {
  const sealed = sealIdNumber(keys, number)
  const [id, iv = '', ...rest] = sealed.idNumberSealed.split('.')
  const altered = [id, (iv.startsWith('A') ? 'B' : 'A') + iv.slice(1), ...rest].join('.')
  expect(() => openIdNumber(keys, { ...sealed, idNumberSealed: altered })).toThrow()
})

test('after the key was changed the old seals open and new ones bear the new name', () => {
  const old = sealIdNumber(keys, number)
  const rotated = idNumberKeysFrom(JSON.stringify({ current: 'b', keys: { a: key(1), b: key(2) }, hash: key(9) }))
  expect(openIdNumber(rotated, old)).toBe(number)
  expect(sealIdNumber(rotated, number)).toMatchObject({
    idNumberHash: old.idNumberHash,
    idNumberSealed: expect.stringMatching(/^b\./),
  })
  expect(() => openIdNumber(keys, sealIdNumber(rotated, number))).toThrow('The key b')
})

test('without the key of digests nobody can try all numbers of a county', () => {
  const others = idNumberKeysFrom(JSON.stringify({ current: 'a', keys: { a: key(1) }, hash: key(8) }))
  expect(idNumberHash(others, number)).not.toBe(idNumberHash(keys, number))
})

test.each([
  [undefined],
  ['{"current":"a","keys":{},"hash":"c2VjcmV0"}'],
  ['not json but a secret'],
  [JSON.stringify({ current: 'a', keys: { a: 'short' }, hash: key(9) })],
])('keys that cannot be read are refused without being quoted', (json) => {
  expect(() => idNumberKeysFrom(json)).toThrow(/^JIJIAO_IDENTITY_KEYS is no set of keys\.$/)
})
