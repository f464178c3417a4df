// What every reader gives: rows in batches, and how far it is. One file format, one reader; what follows knows neither.
import type { Row } from '../row.ts'
import { plain } from '../text.ts'
import { Unusable } from '../unusable.ts'

export type Reading = {
  readonly form: 'csv' | 'xlsx'
  readonly encoding: 'utf-8' | 'gb18030' | null
  readonly sheet: string | null
  /** Bytes of the file read so far, for the progress bar. */
  bytesRead(): number
  /** The heading is the first row of the first batch. Rows without any content are left out, their lines counted. */
  readonly batches: AsyncGenerator<readonly Row[]>
}

/** Also the most a workbook can hold, but for a few. */
export const mostRows = 1_000_000
const batchSize = 500

const blank = (row: Row) => row.cells.every((cell) => cell === '' || plain(cell) === '')

/** @throws Unusable TOO_MANY_ROWS */
export async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = []
  let count = 0
  let seen = 0
  for await (const row of rows) {
    seen += 1
    if (seen > mostRows * 2) throw new Unusable('TOO_MANY_ROWS') // a file of empty lines
    if (blank(row)) continue
    count += 1
    if (count > mostRows + 1) throw new Unusable('TOO_MANY_ROWS')
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
