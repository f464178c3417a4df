// Rows of a .csv, as a stream: quoting and separators by csv-parse, physical line numbers and limits by us.
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Info, parse } from 'csv-parse'
import type { Row } from '../row.ts'
import { Unusable } from '../unusable.ts'
import { type Encoding, encodingOf } from './look.ts'
import { inBatches, type Reading } from './reading.ts'

type Seen = { bytes: number; endsInLine: boolean }

/**
 * The text with every line break as LF: a CRLF inside quotes would otherwise count as two lines, and files that were
 * mended by hand mix their line breaks.
 */
async function* textOf(path: string, encoding: Encoding, seen: Seen): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let held = ''
  let first = true
  for await (const bytes of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    seen.bytes += bytes.length
    let text = held + decoder.decode(bytes, { stream: true })
    if (first && text.startsWith('\ufeff')) text = text.slice(1) // GB18030 has a mark of its own; the decoder removes only that of UTF-8
    first = false
    held = text.endsWith('\r') ? '\r' : ''
    if (held) text = text.slice(0, -1)
    if (text === '') continue
    seen.endsInLine = !/[\r\n]$/.test(text)
    yield text.replace(/\r\n?/g, '\n')
  }
  const rest = held + decoder.decode()
  if (rest === '') return
  seen.endsInLine = rest !== '\r'
  yield rest.replace(/\r\n?/g, '\n')
}

/** csv-parse stops at a quotation mark in a wrong place; a record that never ends is one that was opened and not closed. */
function quoteFault(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  return new Unusable('STRAY_QUOTE', { line })
}

async function* recordsOf(path: string, encoding: Encoding, seen: Seen): AsyncGenerator<Row> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: 64 * 1024,
    bom: false,
  })
  const fed = pipeline(Readable.from(textOf(path, encoding, seen)), parser).catch(() => {}) // its failure comes out of the parser
  let line = 0
  let width: number | null = null
  let last: Row | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (last) yield last
      last = { line: line + 1, cells: record }
      width ??= record.length
      line = info.lines
    }
  } catch (error) {
    throw quoteFault(error, line + 1)
  }
  await fed
  // The last row stops short and so does its line: the file was cut off while it was written or sent.
  if (last && seen.endsInLine && last.cells.length < (width ?? 0)) throw new Unusable('DAMAGED', { line: last.line })
  if (last) yield last
}

/** @throws Unusable when the bytes are no text of rows; while reading, STRAY_QUOTE, DAMAGED, TOO_MANY_ROWS. */
export async function readCsv(path: string): Promise<Reading> {
  const encoding = await encodingOf(path)
  const seen: Seen = { bytes: 0, endsInLine: false }
  return {
    form: 'csv',
    encoding,
    sheet: null,
    bytesRead: () => seen.bytes,
    batches: inBatches(recordsOf(path, encoding, seen)),
  }
}
