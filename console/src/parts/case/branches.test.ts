import { expect, test } from 'vitest'
import { branchesOf } from './branches.ts'

const place = (path: string, name: string, parent: string | null) => ({ path, name, nameEn: name, parent })

test('counties hang under their city, zones without a code under the province', () => {
  const [province] = branchesOf(
    [
      place('64', '宁夏', null),
      place('64.6401', '银川市', '64'),
      place('64.6401.640104', '兴庆区', '64.6401'),
      place('64.ND', '宁东', '64'),
    ],
    (named) => named.name,
  )
  expect(province?.children.map((one) => one.label)).toEqual(['银川市', '宁东'])
  expect(province?.children[0]?.children.map((one) => one.value)).toEqual(['64.6401.640104'])
})

test('a place whose parent the caller was not told stands at the top', () => {
  const branches = branchesOf([place('64.6402', '石嘴山市', '64')], (named) => named.name)
  expect(branches.map((one) => one.label)).toEqual(['石嘴山市'])
})
