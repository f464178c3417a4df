// What statistics for others let be reckoned: an attacker who knows every told cell exactly, and tries every table that fits.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { release, rounded, safeSpan, smallestTold, withheld } from '../../subgraphs/audits/src/statistics.ts'

type Table = number[][]
const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0)
const columnSums = (table: Table) => (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0)))
/** Columns that the whole has under ten times are left out before anything is withheld. */
const tableOf = (rows: number, columns: number, most: number) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
    .map((table) => {
      const sums = columnSums(table)
      return table.map((row) => row.filter((_, c) => (sums[c] ?? 0) >= smallestTold))
    })

/** Every way to give what is left of a column to its withheld cells. Cells that are told stay as they are. */
function columnsThatFit(column: readonly number[], hidden: readonly boolean[]): number[][] {
  const open = hidden.flatMap((is, r) => (is ? [r] : []))
  const left = sum(open.map((r) => column[r] ?? 0))
  const ways: number[][] = []
  const give = (at: number, rest: number, so: number[]) => {
    const row = open[at]
    if (row === undefined) return
    if (at === open.length - 1) return void ways.push(so.with(row, rest))
    for (let one = 0; one <= rest; one += 1) give(at + 1, rest - one, so.with(row, one))
  }
  if (open.length === 0) return [[...column]]
  give(0, left, [...column])
  return ways
}

/**
 * What each withheld cell can be, by trying every table whose columns and told rows have the sums that are told.
 * A row's own sum that is withheld for being small is known to be under ten, as whoever reads the notice knows.
 * @returns of each withheld cell, `row,column`, the values it takes.
 */
function reckoned(table: Table): Map<string, Set<number>> {
  const hidden = withheld(table)
  if (!hidden) return new Map()
  const rows = table.map((row) => sum(row))
  const fits = (so: readonly number[]) => so.every((value, r) => value <= (rows[r] ?? 0) || hidden.sums[r])
  const end = (so: readonly number[]) =>
    so.every((value, r) =>
      hidden.sums[r] ? (rows[r] ?? 0) >= smallestTold || value < smallestTold : value === rows[r],
    )
  const ways = (table[0] ?? []).map((_, c) =>
    columnsThatFit(
      table.map((row) => row[c] ?? 0),
      hidden.cells.map((row) => row[c] ?? false),
    ),
  )
  /** Sums of rows that the columns from one on can give, so that a beginning that leads nowhere is left at once. */
  const possible = new Map<string, Set<number>>()
  const go = (c: number, so: number[], chosen: number[][]) => {
    const column = ways[c]
    if (!column) {
      if (!end(so)) return
      for (const [at, cells] of chosen.entries())
        for (const [r, value] of cells.entries())
          if (hidden.cells[r]?.[at]) {
            const key = `${r},${at}`
            possible.set(key, (possible.get(key) ?? new Set()).add(value))
          }
      return
    }
    for (const cells of column) {
      const next = so.map((value, r) => value + (cells[r] ?? 0))
      if (fits(next)) go(c + 1, next, [...chosen, cells])
    }
  }
  go(
    0,
    table.map(() => 0),
    [],
  )
  return possible
}

test('no withheld cell can be reckoned from what is told: each could still be many things, whatever is tried', () => {
  let cells = 0
  fc.assert(
    fc.property(fc.oneof(tableOf(2, 2, 30), tableOf(2, 3, 16), tableOf(3, 2, 14), tableOf(3, 3, 7)), (table) => {
      for (const values of reckoned(table).values()) {
        cells += 1
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(safeSpan)
      }
    }),
    { numRuns: 600 },
  )
  expect(cells).toBeGreaterThan(300)
}, 120_000)

/** What every reader can do with pencil and paper: sums less what is told of them, again and again. */
function byPencil(table: Table): [number, number, number][] {
  const hidden = withheld(table)
  if (!hidden) return []
  const columns = columnSums(table)
  const low = table.map((row, r) => row.map((value, c) => (hidden.cells[r]?.[c] ? 0 : value)))
  const high = table.map((row, r) => row.map((value, c) => (hidden.cells[r]?.[c] ? (columns[c] ?? 0) : value)))
  for (let changed = true; changed; ) {
    changed = false
    const narrow = (r: number, c: number, least: number, most: number) => {
      const [lows, highs] = [low[r], high[r]]
      if (!lows || !highs) return
      if (least > (lows[c] ?? 0)) [lows[c], changed] = [least, true]
      if (most < (highs[c] ?? 0)) [highs[c], changed] = [most, true]
    }
    for (const [r, row] of table.entries())
      for (const [c] of row.entries()) {
        if (!hidden.cells[r]?.[c]) continue
        const others = (of: Table) => sum(of.map((line, at) => (at === r ? 0 : (line[c] ?? 0))))
        narrow(r, c, (columns[c] ?? 0) - others(high), (columns[c] ?? 0) - others(low))
        if (hidden.sums[r]) continue
        const beside = (of: Table) => sum(of[r] ?? []) - (of[r]?.[c] ?? 0)
        narrow(r, c, sum(row) - beside(high), sum(row) - beside(low))
      }
  }
  return table.flatMap((row, r) =>
    row.flatMap((_, c): [number, number, number][] =>
      hidden.cells[r]?.[c] ? [[r, c, (high[r]?.[c] ?? 0) - (low[r]?.[c] ?? 0)]] : [],
    ),
  )
}

test('nor in large tables by sums less what is told of them, ten thousand withheld cells over', () => {
  let cells = 0
  fc.assert(
    fc.property(tableOf(12, 3, 60), (table) => {
      const spans = byPencil(table)
      cells += spans.length
      expect(spans.filter(([, , span]) => span < safeSpan)).toEqual([])
    }),
    { numRuns: 1_500 },
  )
  expect(cells).toBeGreaterThanOrEqual(10_000)
}, 120_000)

test('a cell under ten is never told, and what is told is the count to the nearest five', () => {
  fc.assert(
    fc.property(tableOf(6, 3, 80), (table) => {
      const rows = table.map((cells, r) => ({ key: String(r), cells }))
      const [told] = release([{ by: 'LEVEL', columns: ['PASS', 'FAIL', 'OTHER'], rows }])
      const kept = ['PASS', 'FAIL', 'OTHER'].flatMap((name, c) => (told?.columns.includes(name) ? [c] : []))
      for (const [r, row] of (told?.rows ?? []).entries())
        for (const [at, cell] of row.cells.entries()) {
          const count = table[r]?.[kept[at] ?? -1] ?? Number.NaN
          expect(cell === null || (count >= smallestTold && cell === rounded(count))).toBe(true)
        }
    }),
  )
})

test('one small cell alone takes others with it, the smallest first; a table without small cells is told whole', () => {
  const small = withheld([
    [200, 3],
    [150, 40],
    [170, 90],
  ])
  expect(small?.cells).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
  const whole = withheld([
    [200, 30],
    [150, 40],
  ])
  expect([...(whole?.cells.flat() ?? []), ...(whole?.sums ?? [])]).toEqual(new Array(6).fill(false))
})

test('of a table that nothing makes safe no row is told: two rows of nine are each known from their sum', () => {
  expect(withheld([[9], [9]])).toBeNull()
  const rows = [
    { key: '05', cells: [9, 0] },
    { key: '04', cells: [9, 0] },
  ]
  expect(release([{ by: 'SERIES', columns: ['PASS', 'FAIL'], rows }])).toEqual([
    { by: 'SERIES', columns: ['PASS'], rows: [], totals: [20], total: 20, columnsLeftOut: true },
  ])
})

test('a verdict that the whole province has under ten times is in no table', () => {
  const rows = [
    { key: '05', cells: [120, 4, 60] },
    { key: '04', cells: [90, 3, 30] },
  ]
  const [told] = release([{ by: 'SERIES', columns: ['PASS', 'FAIL', 'OTHER'], rows }])
  expect(told?.columns).toEqual(['PASS', 'OTHER'])
  expect(told?.rows[0]?.total).toBe(180)
  // The whole is that of the columns that are told: with the seven in it they could be reckoned.
  expect([told?.total, told?.columnsLeftOut]).toEqual([300, true])
})
