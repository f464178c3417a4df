// A first pass over the bytes of a .csv: its encoding, and whether it is a text of lines at all. Nothing is kept in memory.
import { createReadStream } from 'node:fs'
import { Unusable } from '../unusable.ts'

export type Encoding = 'utf-8' | 'gb18030'

/** A row of 24 cells takes some 300 bytes; beyond this a "line" is no row. */
export const longestLineBytes = 64 * 1024

/** True while the bytes may still be UTF-8. `end` asks whether they stopped in the middle of a character. */
function strictly(encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return {
    may: (bytes: Uint8Array) => attempt(() => decoder.decode(bytes, { stream: true })),
    end: () => attempt(() => decoder.decode()),
  }
}

/** A decoder says "not this encoding" only by throwing. */
function attempt(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch {
    return false
  }
}

/** Follows the lines, quoted or not, so that a file without line breaks is known for what it is within one line's length. */
function lineWatch() {
  let line = 1
  let length = 0
  return (bytes: Buffer) => {
    let from = 0
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
      if (length + at - from > longestLineBytes) throw new Unusable('LINE_TOO_LONG', { line })
      length = 0
      line += 1
      from = at + 1
    }
    length += bytes.length - from
    // An old Macintosh ends its lines with CR alone; within one read of 64 KiB there is then one.
    const carriage = length > longestLineBytes ? bytes.lastIndexOf(0x0d) : -1
    if (carriage >= from) length = bytes.length - carriage
    if (length > longestLineBytes) throw new Unusable('LINE_TOO_LONG', { line })
  }
}

/**
 * The encoding of a text file: UTF-8 where every byte fits it, else GB18030 where every byte fits that.
 * @throws Unusable UTF16, BINARY, LINE_TOO_LONG, WRONG_ENCODING, DAMAGED when it stops inside a character.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const utf8 = strictly('utf-8')
  const gb18030 = strictly('gb18030')
  let maybeUtf8 = true
  let maybeGb18030 = true
  let first = true
  const watch = lineWatch()
  for await (const bytes of createReadStream(path, { highWaterMark: longestLineBytes }) as AsyncIterable<Buffer>) {
    if (first && bytes.length > 1 && [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0))) throw new Unusable('UTF16')
    first = false
    if (bytes.includes(0)) throw new Unusable('BINARY')
    watch(bytes)
    maybeUtf8 &&= utf8.may(bytes)
    maybeGb18030 &&= gb18030.may(bytes)
    if (!maybeUtf8 && !maybeGb18030) throw new Unusable('WRONG_ENCODING')
  }
  if (maybeUtf8 ? utf8.end() : gb18030.end()) return maybeUtf8 ? 'utf-8' : 'gb18030'
  throw new Unusable('DAMAGED')
}
