import { expect, test } from 'vitest'
import { rungsOf } from './rungs.ts'

const place = (path: string, name: string, parent: string | null) => ({ path, name, nameEn: name, parent })

test('a county stands below its city, a zone without a code below the province', () => {
  const rungs = rungsOf(
    [
      place('64', '宁夏', null),
      place('64.6401', '银川市', '64'),
      place('64.ND', '宁东', '64'),
      place('64.6401.640104', '兴庆区', '64.6401'),
    ],
    (named) => named.name,
  )
  expect(rungs.map((one) => `${one.depth} ${one.label}`)).toEqual(['0 宁夏', '1 银川市', '2 兴庆区', '1 宁东'])
})

test('a place whose parent the caller was not told stands at the top', () => {
  const rungs = rungsOf([place('64.6402', '石嘴山市', '64')], (named) => named.name)
  expect(rungs).toEqual([{ path: '64.6402', label: '石嘴山市', depth: 0 }])
})
