import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, neighbour, tiles } from './tiles.ts'

const reference = readFileSync(join(import.meta.dirname, '../../../../../subgraphs/institutions/reference.sql'), 'utf8')
const paths = [
  ...reference.matchAll(
    /\('(64[.\w]*)', (?:'\d+'|null), '[^']+', '[^']+', '(COUNTY|PROVINCIAL_DIRECT|FUNCTIONAL_ZONE)'/g,
  ),
]

test('every county-level unit of the province, 区直 and 宁东 have one tile, and no other', () => {
  expect(paths).toHaveLength(24)
  expect(tiles.map((tile) => tile.code).sort()).toEqual(paths.map((found) => codeOf(found[1] ?? '')).sort())
})

test('no two tiles lie on one another', () => {
  expect(new Set(tiles.map(({ row, column }) => `${row},${column}`)).size).toBe(tiles.length)
})

test('the arrow keys lead from tile to tile, and every tile can be reached', () => {
  const reached = new Set(['640104'])
  const todo = tiles.filter((tile) => reached.has(tile.code))
  for (const tile of todo)
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = neighbour(tile, key)
      if (next && !reached.has(next.code)) {
        reached.add(next.code)
        todo.push(next)
      }
    }
  expect(reached.size).toBe(tiles.length)
})

test('down from 兴庆 lies 灵武, left of it 金凤, and north of 惠农 nothing', () => {
  const at = (code: string) => {
    const tile = tiles.find((one) => one.code === code)
    if (!tile) throw new Error(code)
    return tile
  }
  expect(neighbour(at('640104'), 'ArrowDown')?.code).toBe('640181')
  expect(neighbour(at('640104'), 'ArrowLeft')?.code).toBe('640106')
  expect(neighbour(at('640205'), 'ArrowUp')).toBeUndefined()
})
