// The marked file as .xlsx, written as it comes: the library would need 21 s and 500 MB for 100,000 rows. Every cell is text,
// never a formula; a wrong cell is red and carries a note.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { looksLikeFormula } from '../text.ts'
import type { Marked, Marker } from './marks.ts'
import { type Note, notesXml, shapesXml } from './notes.ts'
import * as parts from './parts.ts'

const { escaped } = parts

/** Places of the formats in `parts.styles`. The second of each pair carries Excel's own mark for "this is text". */
const formats = { plain: 0, text: 1, wrong: 2, wrongText: 3, heading: 4, duplicate: 5 }

/** More notes than this make a spreadsheet slow; the last column has the words of every row. */
const mostNotes = 10_000

/** 0 → 'A', 27 → 'AB'. */
export function columnLetters(place: number): string {
  const rest = place % 26
  return (place >= 26 ? columnLetters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + rest)
}

const cellXml = (line: number, place: number, text: string, format: number) =>
  text === '' && format === formats.plain
    ? ''
    : `<c r="${columnLetters(place)}${line}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

function formatOf(row: Marked, place: number, text: string): number {
  if (row.notes.has(place)) return looksLikeFormula(text) ? formats.wrongText : formats.wrong
  if (looksLikeFormula(text)) return formats.text
  return row.duplicate ? formats.duplicate : formats.plain
}

const rowXml = (row: Marked) => {
  const cells = [...row.cells, row.words]
  return `<row r="${row.line}">${cells.map((text, place) => cellXml(row.line, place, text, formatOf(row, place, text))).join('')}</row>`
}

async function* sheetXml(
  marker: Marker,
  batches: AsyncIterable<readonly Marked[]>,
  headingLine: number,
  notes: Note[],
) {
  yield parts.sheetOpening(headingLine)
  yield `<row r="${headingLine}">${marker.heading.map((text, place) => cellXml(headingLine, place, text, formats.heading)).join('')}</row>`
  let last = headingLine
  for await (const batch of batches) {
    for (const row of batch)
      for (const [place, words] of row.notes)
        if (notes.length < mostNotes)
          notes.push({ line: row.line, place, cell: `${columnLetters(place)}${row.line}`, words })
    last = batch.at(-1)?.line ?? last
    yield batch.map(rowXml).join('')
  }
  yield parts.sheetClosing(`A${headingLine}:${columnLetters(marker.heading.length - 1)}${last}`, notes.length > 0)
}

/** @throws what the disk and the reading throw; the file is then incomplete and the caller removes it. */
export async function writeMarkedXlsx(
  out: string,
  marker: Marker,
  headingLine: number,
  batches: AsyncIterable<readonly Marked[]>,
) {
  const zip = new ZipFile()
  const notes: Note[] = []
  const sheet = Readable.from(sheetXml(marker, batches, headingLine, notes), {
    objectMode: false,
    highWaterMark: 1 << 20,
  })
  const failed = new Promise<never>((_, reject) => sheet.once('error', reject))
  const written = pipeline(Readable.from(zip.outputStream), createWriteStream(out, { mode: 0o600 }))
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name)
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { compressionLevel: 1 })
  await Promise.race([failed, new Promise((resolve) => sheet.once('end', resolve))])
  for (const [name, text] of parts.fixedParts(notes.length > 0)) add(name, text)
  if (notes.length > 0) {
    add('xl/comments1.xml', notesXml(notes))
    add('xl/drawings/vmlDrawing1.vml', shapesXml(notes))
  }
  zip.end()
  await written
}
