// 面向外部的统计: which cells of a table are told, so that nobody can reckon the others. Pure and exact, for whole numbers.
// What is withheld: every cell under ten, zero included; then others, until each withheld cell could still be many things.

/** Rows × columns of counts of persons. */
export type Counts = {
  by: 'JURISDICTION' | 'SERIES' | 'LEVEL'
  columns: string[]
  rows: { key: string; cells: number[] }[]
}
/** As it goes out: null is withheld, the rest rounded. */
export type Released = {
  by: string
  columns: string[]
  rows: { key: string; cells: (number | null)[]; total: number | null }[]
  totals: (number | null)[]
}

export const smallestTold = 10
/** A withheld cell is safe when what is told leaves it a span at least this wide: more than ±2 whatever is guessed. */
export const safeSpan = 5
const roundTo = 5

export const rounded = (count: number): number => Math.round(count / roundTo) * roundTo

const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0)

/**
 * The tables as they may go out together.
 * A column (a verdict) that the whole province has under ten times is left out of every table, and of its sums: sums of columns are the
 * same in each table, so what they say must be sayable. With them told, a table tells nothing of another, and each is held by itself.
 */
export function release(tables: readonly Counts[]): Released[] {
  return tables.map((table) => {
    const kept = table.columns.flatMap((_, at) =>
      sum(table.rows.map((row) => row.cells[at] ?? 0)) >= smallestTold ? [at] : [],
    )
    const columns = kept.map((at) => table.columns[at] ?? '')
    const rows = table.rows.map(({ key, cells }) => ({ key, cells: kept.map((at) => cells[at] ?? 0) }))
    return releaseOne(table.by, columns, rows)
  })
}

/**
 * Rows told with their sum, and those whose sum is itself too small: these are withheld whole, with their sum.
 * Of a table that cannot be made safe no row goes out, only the sums of its columns, which the other tables tell, too.
 */
function releaseOne(by: string, columns: string[], rows: { key: string; cells: number[] }[]): Released {
  const counts = rows.map((row) => row.cells)
  const hidden = withheld(counts)
  const told = rows.map(({ key, cells }, r) => ({
    key,
    cells: cells.map((count, c) => (hidden?.cells[r]?.[c] ? null : rounded(count))),
    total: hidden?.sums[r] ? null : rounded(sum(cells)),
  }))
  const totals = columns.map((_, c) => rounded(sum(counts.map((cells) => cells[c] ?? 0))))
  return { by, columns, rows: hidden ? told : [], totals }
}

export type Hidden = { cells: boolean[][]; sums: boolean[] }

/**
 * Which cells and which sums of rows are withheld; null when nothing would make the table safe: two rows of nine are each known from their sum,
 * once both are known to be under ten.
 */
export function withheld(counts: readonly (readonly number[])[]): Hidden | null {
  const hidden: Hidden = {
    cells: counts.map((row) => row.map((count) => count < smallestTold)),
    sums: counts.map((row) => sum(row) < smallestTold),
  }
  for (;;) {
    const exposed = exposedCell(counts, hidden)
    if (!exposed) return hidden
    const more = cheapest(counts, hidden, exposed)
    if (!more) return null
    hide(hidden, more)
  }
}

type Place = { row: number; column: number | 'SUM' }
const hide = (hidden: Hidden, { row, column }: Place) => {
  if (column === 'SUM') hidden.sums[row] = true
  else {
    const cells = hidden.cells[row]
    if (cells) cells[column] = true
  }
}

/** The first withheld cell, or sum, that what is told pins too closely. */
function exposedCell(counts: readonly (readonly number[])[], hidden: Hidden): Place | null {
  for (const [row, cells] of hidden.cells.entries()) {
    for (const [column, is] of cells.entries())
      if (is && span(counts, hidden, { row, column }) < safeSpan) return { row, column }
    if (hidden.sums[row] && span(counts, hidden, { row, column: 'SUM' }) < safeSpan) return { row, column: 'SUM' }
  }
  return null
}

/**
 * What else to withhold for an exposed cell: the smallest that is told in its column or its row; of a row the sum last.
 * @returns null when there is nothing left that would help.
 */
function cheapest(counts: readonly (readonly number[])[], hidden: Hidden, { row, column }: Place): Place | null {
  const told = (place: { row: number; column: number }) => !hidden.cells[place.row]?.[place.column]
  const inColumn = (at: number) => counts.map((_, r) => ({ row: r, column: at })).filter(told)
  const inRow = (counts[row] ?? []).map((_, c) => ({ row, column: c })).filter(told)
  const countAt = (place: { row: number; column: number }) => counts[place.row]?.[place.column] ?? 0
  const smallest = (of: { row: number; column: number }[]) => of.sort((a, b) => countAt(a) - countAt(b))[0] ?? null
  const columns =
    column === 'SUM' ? (counts[row]?.map((_, c) => c).filter((c) => hidden.cells[row]?.[c]) ?? []) : [column]
  const mates = (at: number) => hidden.cells.filter((cells) => cells[at]).length
  const lone = columns.find((at) => mates(at) < 2)
  if (lone !== undefined) return smallest(inColumn(lone)) ?? smallest(inRow)
  const rowMates = (hidden.cells[row] ?? []).filter(Boolean).length
  if (!hidden.sums[row] && rowMates < 2 && inRow.length > 0) return smallest(inRow)
  // Both lines have mates that leave too little room: a larger one beside it gives more.
  return smallest(columns.flatMap(inColumn)) ?? smallest(inRow) ?? (hidden.sums[row] ? null : { row, column: 'SUM' })
}

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
