// Finds each clause's sentence in the document's text. Quotes are compared without white space: the text as issued breaks
// lines and pages in the middle of sentences.

/** A stretch of text, and the clauses that rest on it (several may rest on one sentence). */
export type Stretch = { text: string; clauses: string[] }
type Quoted = { id: string; quote: string }
type Span = { id: string; from: number; to: number }

/** The text without white space, and for each of its characters the place in the text as issued. */
function squeeze(text: string) {
  const places: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (/\s/.test(character)) continue
    squeezed += character
    places.push(at)
  }
  return { squeezed, places }
}

function spansOf(body: string, clauses: readonly Quoted[]): Span[] {
  const { squeezed, places } = squeeze(body)
  return clauses.flatMap(({ id, quote }) => {
    const sought = quote.replace(/\s+/g, '')
    const at = sought === '' ? -1 : squeezed.indexOf(sought)
    const from = places[at]
    const last = places[at + sought.length - 1]
    return from === undefined || last === undefined ? [] : [{ id, from, to: last + 1 }]
  })
}

/**
 * The text cut where a quote begins or ends, by paragraph.
 * @shape paragraphs in the order of the text, none empty; the stretches of a paragraph joined are the paragraph
 */
export function paragraphsOf(body: string, clauses: readonly Quoted[]): Stretch[][] {
  const spans = spansOf(body, clauses)
  const paragraphs: Stretch[][] = []
  for (const found of body.matchAll(/[^\n]+/g)) {
    const from = found.index ?? 0
    const to = from + found[0].length
    if (found[0].trim() === '') continue
    const inside = spans.flatMap((span) => [span.from, span.to]).filter((cut) => from < cut && cut < to)
    const cuts = [...new Set([from, ...inside, to])].sort((one, other) => one - other)
    paragraphs.push(
      cuts.slice(0, -1).map((cut, index) => ({
        text: body.slice(cut, cuts[index + 1]),
        clauses: spans.filter((span) => span.from <= cut && cut < span.to).map((span) => span.id),
      })),
    )
  }
  return paragraphs
}
