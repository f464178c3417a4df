// 面向外部的统计: which cells of a table are told, so that nobody can reckon the others. Pure and exact, for whole numbers.
// What is withheld: every cell under ten, zero included; then others, until each withheld cell could still be many things.
import { span } from './spans.ts'

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
  /** Of all columns: it follows from their sums, which are told. Null without a column; absent in what was released before it was reckoned. */
  total?: number | null
  columnsLeftOut?: boolean
}

export const smallestTold = 10
/** A withheld cell is safe when what is told leaves it a span at least this wide: more than ±2 whatever is guessed. */
export const safeSpan = 5
const roundTo = 5

export const rounded = (count: number): number => Math.round(count / roundTo) * roundTo

export const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0)

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
    return { ...releaseOne(table.by, columns, rows), columnsLeftOut: kept.length < table.columns.length }
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
  const total = columns.length > 0 ? rounded(sum(counts.flat())) : null
  return { by, columns, rows: hidden ? told : [], totals, total }
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

export type Place = { row: number; column: number | 'SUM' }
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
