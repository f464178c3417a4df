// A grid is walked with the arrow keys: from a mandate to the next one in its row or its column, over cells that hold none.
const placeOf = (link: HTMLElement) => ({ row: Number(link.dataset.row), column: Number(link.dataset.column) })

/** Moves the focus from the mandate that has it; at an edge it stays. */
export function walk(event: KeyboardEvent): void {
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null
  const table = here?.closest('table')
  if (!here || !table) return
  const at = placeOf(here)
  const links = [...table.querySelectorAll<HTMLElement>('[data-cell]')]
  const inRow = links.filter((one) => placeOf(one).row === at.row)
  const inColumn = links.filter((one) => placeOf(one).column === at.column)
  const beside = (of: HTMLElement[], step: 1 | -1) => of[of.indexOf(here) + step]
  const next = {
    ArrowLeft: [...inRow].reverse().find((one) => placeOf(one).column < at.column),
    ArrowRight: inRow.find((one) => placeOf(one).column > at.column),
    ArrowUp: beside(inColumn, -1),
    ArrowDown: beside(inColumn, 1),
    Home: inRow[0],
    End: inRow[inRow.length - 1],
  }[event.key]
  if (!next) return
  event.preventDefault()
  next.focus()
}
