// What a marked file says beside a row: every fault of it with the way out, or of which row it is a duplicate.
import type { Checked } from '../check.ts'
import { type ColumnName, faultHeader, type Layout } from '../columns.ts'
import { told } from '../faults.ts'
import { plain } from '../text.ts'

/** One row of the marked file: its own cells, the columns with a fault, and the words of the last column. */
export type Marked = {
  line: number
  cells: readonly string[]
  notes: ReadonlyMap<number, string>
  words: string
  duplicate: boolean
}

export type Marker = { heading: readonly string[]; mark(checked: Checked): Marked }

/** The column of marks of an earlier round is left out: the new one takes its place at the end. */
export function markerOf(layout: Layout, heading: readonly string[]): Marker {
  const keeps = heading.map((cell) => plain(cell) !== faultHeader)
  const kept = (cells: readonly string[]) => heading.flatMap((_, at) => (keeps[at] ? [cells[at] ?? ''] : []))
  const places = new Map(heading.flatMap((_, at) => (keeps[at] ? [at] : [])).map((at, place) => [at, place]))
  const placeOf = (column: ColumnName) => places.get(layout.at[column]) ?? 0
  return {
    heading: [...kept(heading), faultHeader],
    mark({ row, ...checked }) {
      const base = {
        line: row.line,
        cells: kept(row.cells),
        notes: new Map<number, string>(),
        duplicate: checked.is === 'DUPLICATE',
      }
      if (checked.is === 'ACCEPTED') return { ...base, words: '' }
      if (checked.is === 'DUPLICATE') return { ...base, words: `重复：与第 ${checked.of} 行相同` }
      const faults = checked.faults.map((fault) => ({ at: placeOf(fault.column), ...told(row.line, fault) }))
      const notes = new Map(faults.map((fault) => [fault.at, `${fault.reason}\n${fault.remedy}`]))
      return {
        ...base,
        notes,
        words: faults.map((fault) => `${fault.column}：${fault.reason}${fault.remedy}`).join('；'),
      }
    },
  }
}
