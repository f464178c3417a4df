// Rows of an .xlsx, as a stream: the first sheet that is shown, values only. No formula is computed; its last value is read.
import { dayOfSerial } from '../amounts.ts'
import { dayColumns, headingsOf } from '../columns.ts'
import type { Row } from '../row.ts'
import { codeText } from '../text.ts'
import { Unusable } from '../unusable.ts'
import { type Archive, openArchive } from './archive.ts'
import { cellText, type Workbook, workbookOf } from './parts.ts'
import { inBatches, type Reading } from './reading.ts'
import { type Attributes, hear } from './xml.ts'

/** The export has 24 columns; what stands far to the right of a sheet is no part of it. */
const mostColumns = 200
const longestCell = 32_767
const mostSheetRows = 1_048_576

const dayHeadings: ReadonlySet<string> = new Set([...dayColumns].flatMap(headingsOf))

/** 'C5' → 2. Sheets leave out empty cells, so the place of a cell is what it says itself. */
function placeOf(reference: string): number {
  let place = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') place = place * 26 + letter.charCodeAt(0) - 64
  return place - 1
}

/**
 * A number as a person would have typed it. Excel keeps 15 digits: a longer one has lost its end, and keeps the form
 * that shows it (6.4E+17), so that it is refused instead of being taken for the number it was.
 */
function numberText(raw: string): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (Math.abs(value) >= 1e15) return value.toExponential().toUpperCase()
  return String(Number(value.toPrecision(15)))
}

type Cell = { place: number; type: string; value: string }

function textOf(cell: Cell, workbook: Workbook, isDay: boolean): string {
  if (cell.type === 's') return workbook.texts[Number(cell.value)] ?? ''
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type !== 'n') return cellText(cell.value) // inlineStr, str (the last value of a formula), e (an error), d (ISO day)
  const day = isDay && cell.value !== '' ? dayOfSerial(Number(cell.value), workbook.from1904) : null
  return day ?? numberText(cell.value)
}

/** Listens to one sheet and gathers its rows; `take` empties what has been gathered so far. */
function sheetListener(workbook: Workbook) {
  const rows: Row[] = []
  let line = 0
  let cells: string[] = []
  let cell: Cell | null = null
  let reading = false
  let phonetic = false
  let days: ReadonlySet<number> | null = null
  let width = 0
  const begin = ({ r }: Attributes) => {
    const said = r === undefined ? line + 1 : Number(r)
    if (!Number.isInteger(said) || said <= line) throw new Unusable('DAMAGED')
    if (said > mostSheetRows) throw new Unusable('TOO_MANY_ROWS')
    line = said
    cells = []
  }
  const end = () => {
    if (cells.every((text) => text === '')) return
    if (days === null) {
      days = new Set(cells.flatMap((text, place) => (dayHeadings.has(codeText(text)) ? [place] : [])))
      width = cells.length
    }
    while (cells.length < width) cells.push('') // a sheet leaves out the empty cells at the end of a row
    rows.push({ line, cells })
  }
  return {
    take: () => rows.splice(0),
    open(tag: string, attributes: Attributes) {
      if (tag === 'row') begin(attributes)
      if (tag === 'c')
        cell = {
          place: attributes.r ? placeOf(attributes.r) : (cell?.place ?? -1) + 1,
          type: attributes.t ?? 'n',
          value: '',
        }
      if (tag === 'rPh') phonetic = true
      reading = tag === 'v' || (tag === 't' && !phonetic) // `f`, the formula, is not among them
    },
    text(text: string) {
      if (!reading || !cell) return
      cell.value += text
      if (cell.value.length > longestCell) throw new Unusable('DAMAGED', { line })
    },
    close(tag: string) {
      reading = false
      if (tag === 'rPh') phonetic = false
      if (tag === 'row') {
        end()
        cell = null
      }
      if (tag !== 'c' || !cell || cell.place < 0 || cell.place >= mostColumns) return
      while (cells.length < cell.place) cells.push('')
      cells[cell.place] = textOf(cell, workbook, days?.has(cell.place) ?? false)
    },
  }
}

async function* rowsOf(archive: Archive, workbook: Workbook, onBytes: (bytes: number) => void): AsyncGenerator<Row> {
  try {
    const listener = sheetListener(workbook)
    for await (const _ of hear(await archive.open(workbook.part), listener, onBytes)) yield* listener.take()
  } finally {
    archive.close()
  }
}

/** @throws Unusable when it is no workbook, too large unpacked, protected, with macros, or damaged. */
export async function readXlsx(path: string): Promise<Reading> {
  const archive = await openArchive(path)
  try {
    const workbook = await workbookOf(archive)
    let bytes = 0
    const onBytes = (more: number) => {
      bytes += more
    }
    // Progress is told in bytes of the file: what is unpacked counts by the ratio of the sheet.
    const ratio = archive.ratioOf(workbook.part)
    return {
      form: 'xlsx',
      encoding: null,
      sheet: workbook.sheet,
      bytesRead: () => Math.round(bytes * ratio),
      batches: inBatches(rowsOf(archive, workbook, onBytes)),
    }
  } catch (error) {
    archive.close()
    throw error
  }
}
