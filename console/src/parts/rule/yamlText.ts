// How a value is written in a rule's text, in the style of the house: flow where it is short, block for a clause.
import { Document, isCollection, isScalar, type Node, visit } from 'yaml'

/** What a form may put into the text. Numbers are written as they are typed, so that 7.5 stays 7.5. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** A scalar that means the same inside `[…]` and outside; the library decides what needs quotes. */
function scalarText(value: string | number | boolean | null): string {
  const document = new Document([value])
  visit(document, {
    Seq(_, node) {
      node.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1)
}

/** `{ hours: 360, says: 总学时 }`, `[a, b]`. */
export function flowText(value: Value): string {
  if (value === null || typeof value !== 'object') return scalarText(value)
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  const pairs = Object.entries(value).map(([key, held]) => `${scalarText(key)}: ${flowText(held)}`)
  return pairs.length ? `{ ${pairs.join(', ')} }` : '{}'
}

const isFields = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !isList(value)

/** The lines of a map, each field on its own: what a field holds in flow, a list of maps with a line for each. */
export function blockText(value: { readonly [key: string]: Value }, indent: string): string {
  return Object.entries(value)
    .map(([key, held]) =>
      isList(held) && held.length > 0 && held.every(isFields)
        ? `${scalarText(key)}:${held.map((one) => `\n${indent}  - ${flowText(one)}`).join('')}`
        : `${scalarText(key)}: ${flowText(held)}`,
    )
    .join(`\n${indent}`)
}

/** What a node holds, as a form reads it: numbers and days as they are written. */
export function valueIn(node: unknown): Value {
  if (isScalar(node)) {
    if (node.value === null || typeof node.value === 'boolean') return node.value
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  }
  if (!isCollection(node)) return null
  if ('items' in node && node.items.every((one) => typeof one !== 'object' || one === null || !('key' in one)))
    return node.items.map((one) => valueIn(one))
  const pairs = node.items as readonly { key: Node; value: Node | null }[]
  return Object.fromEntries(pairs.map((pair) => [String(valueIn(pair.key)), valueIn(pair.value)]))
}
