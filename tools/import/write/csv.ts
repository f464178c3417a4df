// The marked file as .csv: UTF-8 with a mark, so that a spreadsheet reads it, and no cell that a spreadsheet would run.
import { guarded } from '../text.ts'
import type { Marked, Marker } from './marks.ts'

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const lineOf = (cells: readonly string[]) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`

export async function* markedCsv(marker: Marker, batches: AsyncIterable<readonly Marked[]>): AsyncGenerator<string> {
  yield `\ufeff${lineOf(marker.heading)}`
  for await (const batch of batches) yield batch.map((row) => lineOf([...row.cells, row.words])).join('')
}
