// What every clause carries, and small helps for reading the words of its step.
import type { Node } from 'yaml'
import { type Clause, placed } from './document.ts'
import { meant } from './nearest.ts'
import type { Reader } from './reading.ts'
import type { Names } from './words.ts'

const common = ['id', 'source', 'quote']
const optional = ['reading', 'leftOpen']
type Fields = Map<string, Node>
export type Read<T> = (read: Reader, node: Node, names: Names) => T

/** Reads what every clause carries, lets `rest` read the step's own words, and notes where the clause stands. */
export function clause<T extends object>(
  required: readonly string[],
  more: readonly string[],
  rest: (held: Fields, read: Reader, names: Names, node: Node) => T,
): Read<Clause & T> {
  return (read, node, names) => {
    const held = read.fields(node, [...common, ...required], [...optional, ...more])
    const text = (key: string) => (held.has(key) ? read.text(held.get(key)) : '')
    const carried = {
      id: text('id'),
      source: text('source'),
      quote: text('quote'),
      reading: text('reading') || null,
      leftOpen: read.list(held.get('leftOpen')).map(read.text),
    }
    names.clause = carried
    return placed({ ...carried, ...rest(held, read, names, node) }, read.at(node))
  }
}

/** Exactly one of several words has to stand in a clause. */
export function oneOf(read: Reader, node: Node, held: Fields, words: readonly string[]): string {
  const found = words.filter((word) => held.has(word))
  if (found.length !== 1)
    read.fault(
      node,
      `此处须有且仅有一项：${words.join('、')}。`,
      `Exactly one of these must stand here: ${words.join(', ')}.`,
    )
  return found[0] ?? ''
}

export function oneWord<W extends string>(
  read: Reader,
  node: Node | undefined,
  allowed: readonly W[],
  otherwise: W,
): W {
  if (!node) return otherwise
  const word = read.text(node)
  const found = allowed.find((one) => one === word)
  if (!found) {
    const near = meant(word, allowed)
    read.fault(
      node,
      `“${word}”应为：${allowed.join('、')}。${near.zh}`,
      `“${word}” should be one of ${allowed.join(', ')}.${near.en}`,
    )
  }
  return found ?? otherwise
}
