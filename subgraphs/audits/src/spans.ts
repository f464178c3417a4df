// What a reader can reckon of a withheld cell: the least and the most it could be, by maximum flow. Pure and exact, for whole numbers.
import type { Hidden, Place } from './statistics.ts'
import { smallestTold, sum } from './statistics.ts'

/**
 * How far apart the least and the greatest whole number lie that a withheld cell could be, for one who knows the table's sums and every
 * told cell exactly. What goes out is rounded, and so tells less. Greatest and least by maximum flow: the withheld cells are arcs from rows
 * to columns, a row whose sum is withheld draws on as much as there is.
 */
export function span(counts: readonly (readonly number[])[], hidden: Hidden, place: Place): number {
  return extreme(counts, hidden, place, 'MOST') - extreme(counts, hidden, place, 'LEAST')
}

/** The greatest, or the least, that the place can be. */
export function extreme(
  counts: readonly (readonly number[])[],
  hidden: Hidden,
  place: Place,
  wanted: 'MOST' | 'LEAST',
): number {
  const flow = residual(counts, hidden)
  const rows = counts.length
  const { row, column } = place
  const value =
    column === 'SUM' ? sum((counts[row] ?? []).filter((_, c) => hidden.cells[row]?.[c])) : (counts[row]?.[column] ?? 0)
  // The present table is one solution; what can still be pushed round a circle through the cell is what it can change by.
  const from = column === 'SUM' ? flow.spare : row
  const to = column === 'SUM' ? row : rows + column
  const [a, b] = wanted === 'MOST' ? [to, from] : [from, to]
  const change = maximumFlow(flow.arcs, a, b, column === 'SUM' ? [flow.spare, row] : [row, rows + column])
  return wanted === 'MOST' ? value + change : value - change
}

type Arcs = number[][]
const without = Number.MAX_SAFE_INTEGER / 4

/** What each arc can take more (forward) and give back (backward), at the table as it is. Nodes: rows, columns, and the spare one. */
function residual(counts: readonly (readonly number[])[], hidden: Hidden): { arcs: Arcs; spare: number } {
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  const spare = rows + columns
  const arcs: Arcs = Array.from({ length: spare + 1 }, () => new Array<number>(spare + 1).fill(0))
  const set = (from: number, to: number, value: number) => {
    const line = arcs[from]
    if (line) line[to] = value
  }
  for (const [r, cells] of counts.entries()) {
    for (const [c, count] of cells.entries()) {
      if (!hidden.cells[r]?.[c]) continue
      set(r, rows + c, without)
      set(rows + c, r, count)
    }
    if (!hidden.sums[r]) continue
    const drawn = sum(cells.filter((_, c) => hidden.cells[r]?.[c]))
    // Who knows why a sum is withheld knows that it is under ten.
    const whole = sum(cells)
    set(spare, r, whole < smallestTold ? smallestTold - 1 - whole : without)
    set(r, spare, drawn)
  }
  return { arcs, spare }
}

/** By shortest paths (Edmonds–Karp); the arc that is asked about itself is left out. Tables are small. */
function maximumFlow(given: Arcs, from: number, to: number, [x, y]: readonly [number, number]): number {
  const arcs = given.map((line) => [...line])
  const own = [arcs[x]?.[y] ?? 0, arcs[y]?.[x] ?? 0] as const
  const cut = (a: number, b: number) => {
    const line = arcs[a]
    if (line) line[b] = 0
  }
  cut(x, y)
  cut(y, x)
  // The cell itself can fall to nothing at most.
  const limit = from === x ? own[1] : without
  let pushed = 0
  while (pushed < limit) {
    const path = shortest(arcs, from, to)
    if (!path) break
    const room = Math.min(limit - pushed, ...path.map(([a, b]) => arcs[a]?.[b] ?? 0))
    for (const [a, b] of path) {
      const [forth, back] = [arcs[a], arcs[b]]
      if (forth) forth[b] = (forth[b] ?? 0) - room
      if (back) back[a] = Math.min(without, (back[a] ?? 0) + room)
    }
    pushed += room
  }
  return Math.min(pushed, limit)
}

function shortest(arcs: Arcs, from: number, to: number): [number, number][] | null {
  const before = new Map<number, number>([[from, -1]])
  for (const at of before.keys()) {
    if (at === to) break
    for (const [next, room] of (arcs[at] ?? []).entries()) if (room > 0 && !before.has(next)) before.set(next, at)
  }
  if (!before.has(to)) return null
  const path: [number, number][] = []
  for (let at = to; at !== from; at = before.get(at) ?? from) path.unshift([before.get(at) ?? from, at])
  return path
}
