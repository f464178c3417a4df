// The file with its errors marked, in the form it came: read and judged a second time, so that nothing is kept in memory.
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Checked, check } from './check.ts'
import type { Asked } from './row.ts'
import { markedCsv } from './write/csv.ts'
import type { Marked, Marker } from './write/marks.ts'
import { markerOf } from './write/marks.ts'
import { writeMarkedXlsx } from './write/xlsx.ts'

async function* marks(batches: AsyncIterable<readonly Checked[]>, marker: Marker): AsyncGenerator<readonly Marked[]> {
  for await (const batch of batches) yield batch.map(marker.mark)
}

/**
 * Writes the marked file beside the original, readable by its owner alone; it appears under its name once it is whole.
 * @returns the form it has.
 * @throws Unusable where the file itself is; such a file has no rows that could be marked.
 */
export async function writeMarked(path: string, name: string, asked: Asked, out: string): Promise<'csv' | 'xlsx'> {
  const checking = await check(path, name, asked)
  const marker = markerOf(checking.layout, checking.heading.cells)
  const rows = marks(checking.batches, marker)
  const draft = `${out}.part`
  try {
    if (checking.reading.form === 'xlsx') await writeMarkedXlsx(draft, marker, checking.heading.line, rows)
    else await pipeline(Readable.from(markedCsv(marker, rows)), createWriteStream(draft, { mode: 0o600 }))
    await rename(draft, out)
    return checking.reading.form
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
