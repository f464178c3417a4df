// Rows as lines of COPY's text form. Pure.

const signs: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = /[\\\t\n\r]/
const specials = /[\\\t\n\r]/g
const escaped = (text: string): string =>
  special.test(text) ? text.replace(specials, (sign) => signs[sign] ?? '') : text

const element = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`

function copied(value: unknown): string {
  if (typeof value === 'string') return escaped(value)
  if (value === null || value === undefined) return '\\N'
  if (Array.isArray(value)) return escaped(`{${value.map(element).join(',')}}`)
  if (value instanceof Date) return value.toISOString()
  return String(value)
}

export type AnyRow = Readonly<Record<string, unknown>>

/** Characters of a piece handed to the stream: each small one would cost a turn of the event loop. */
const pieceLength = 262_144

/** The lines of the rows, in pieces; `keys` gives the order of the columns. */
export function* copyText(rows: Iterable<AnyRow>, keys: readonly string[]): Generator<string> {
  let piece = ''
  for (const row of rows) {
    let between = ''
    for (const key of keys) {
      piece += between + copied(row[key])
      between = '\t'
    }
    piece += '\n'
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
