// A table of figures: what a chart shows, in rows. Shown beside the chart, printed, and taken away as a workbook; written once.

/** `open`: what lies behind the number can be looked at. */
export type Figure = { figure: number; open: () => void; says: string }
export type Cell = string | number | Figure

export type Table = {
  /** What the table is of; also the name of its sheet. */
  title: string
  head: readonly string[]
  /** The first cell names the row. */
  rows: readonly (readonly Cell[])[]
}

export const isFigure = (cell: Cell): cell is Figure => typeof cell === 'object'
export const figureOf = (cell: Cell): string | number => (isFigure(cell) ? cell.figure : cell)
