// The province as tiles: where each of the 22 county-level units lies among the others, with 区直 and 宁东 apart. No boundary is claimed.

/** Row and column, from north to south and west to east. */
export type Tile = { code: string; row: number; column: number }

export const tiles: readonly Tile[] = [
  { code: '640205', row: 0, column: 3 }, // 惠农
  { code: '640202', row: 1, column: 2 }, // 大武口
  { code: '640221', row: 1, column: 3 }, // 平罗
  { code: '640122', row: 2, column: 2 }, // 贺兰
  { code: '640105', row: 3, column: 1 }, // 西夏
  { code: '640106', row: 3, column: 2 }, // 金凤
  { code: '640104', row: 3, column: 3 }, // 兴庆
  { code: '640121', row: 4, column: 2 }, // 永宁
  { code: '640181', row: 4, column: 3 }, // 灵武
  { code: '640381', row: 5, column: 2 }, // 青铜峡
  { code: '640302', row: 5, column: 3 }, // 利通
  { code: '640323', row: 5, column: 4 }, // 盐池
  { code: '640502', row: 6, column: 0 }, // 沙坡头
  { code: '640521', row: 6, column: 1 }, // 中宁
  { code: '640303', row: 6, column: 2 }, // 红寺堡
  { code: '640324', row: 6, column: 3 }, // 同心
  { code: '640522', row: 7, column: 1 }, // 海原
  { code: '640422', row: 8, column: 1 }, // 西吉
  { code: '640402', row: 8, column: 2 }, // 原州
  { code: '640425', row: 8, column: 3 }, // 彭阳
  { code: '640423', row: 9, column: 1 }, // 隆德
  { code: '640424', row: 9, column: 2 }, // 泾源
  { code: 'ZZ', row: 0, column: 0 }, // 区直, no GB/T 2260 code
  { code: 'ND', row: 4, column: 4 }, // 宁东, no code; beside 灵武
]

/** The last part of a path is the tile's code: 64.6401.640104, 64.ND. */
export const codeOf = (path: string): string => path.split('.').pop() ?? path

/** The tile an arrow key leads to: the nearest in that direction, none at the edge. */
export function neighbour(from: Tile, key: string): Tile | undefined {
  const along: Record<string, (one: Tile) => [ahead: number, aside: number]> = {
    ArrowDown: (one) => [one.row - from.row, Math.abs(one.column - from.column)],
    ArrowUp: (one) => [from.row - one.row, Math.abs(one.column - from.column)],
    ArrowRight: (one) => [one.column - from.column, Math.abs(one.row - from.row)],
    ArrowLeft: (one) => [from.column - one.column, Math.abs(one.row - from.row)],
  }
  const measure = along[key]
  if (!measure) return undefined
  const far = (one: Tile) => {
    const [ahead, aside] = measure(one)
    return ahead > 0 ? ahead + aside * 2.5 : Number.POSITIVE_INFINITY
  }
  const nearest = [...tiles].sort((one, other) => far(one) - far(other))[0]
  return nearest && far(nearest) < Number.POSITIVE_INFINITY ? nearest : undefined
}
