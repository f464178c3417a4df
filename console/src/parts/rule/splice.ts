// Edits a rule's text at a place of its tree and nowhere else: the rest stays byte for byte. Long: each kind of edit is a few lines.
// The tree (the `yaml` package's Document) says where things stand; what is written is a splice of the text.

import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { tooLong } from './longest.ts'
import { blockText, flowText, type Value } from './yamlText.ts'

export type Path = readonly (string | number)[]
/** What an editor applies in one step, so that one undo takes it back. */
export type Change = { from: number; to: number; insert: string }

export type Read = { readonly text: string; readonly tree: Document }
/** The tree of a text, or null where it cannot be read as YAML. */
export function readYaml(text: string): Read | null {
  if (tooLong(text)) return null
  const tree = parseDocument(text, { strict: true, uniqueKeys: true })
  return tree.errors.length === 0 && isMap(tree.contents) ? { text, tree } : null
}

export const applied = (text: string, { from, to, insert }: Change): string =>
  text.slice(0, from) + insert + text.slice(to)

const nodeAt = (read: Read, path: Path): unknown => (path.length ? read.tree.getIn(path, true) : read.tree.contents)
const pairsOf = (map: YAMLMap): Pair<Node, Node | null>[] => map.items as Pair<Node, Node | null>[]
const startOf = (node: Node): number => node.range?.[0] ?? 0
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
/** The end of the line that `at` is in, without its line break. */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at - 1 // a block scalar ends behind its line break
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the last thing inside a node ends: a block collection's own range may reach into what follows it. */
function endOf(node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length) {
    const last = node.items[node.items.length - 1]
    if (isSeq(node)) return endOf(last as Node)
    const pair = last as Pair<Node, Node | null>
    return pair.value?.range ? endOf(pair.value) : (pair.key.range?.[1] ?? 0) + 1
  }
  return node.range?.[1] ?? 0
}
const pairEnd = (pair: Pair<Node, Node | null>): number =>
  pair.value?.range ? Math.max(endOf(pair.value), pair.key.range?.[1] ?? 0) : (pair.key.range?.[1] ?? 0) + 1

/** Columns before a collection's entries, as spaces. */
function indentOf(text: string, first: number): string {
  return ' '.repeat(first - lineStart(text, first))
}

/** Puts a value where another stands. Null: there is no such place. */
export function setAt(read: Read, path: Path, value: Value): Change | null {
  const node = nodeAt(read, path)
  const parent = nodeAt(read, path.slice(0, -1))
  const key = path[path.length - 1]
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (!node.range) return null
    const [from] = node.range
    const to = endOf(node)
    const empty = isScalar(node) && from === to
    const before = empty && !/\s/.test(read.text[from - 1] ?? ' ') ? ' ' : ''
    const after = read.text[to - 1] === '\n' && to > from ? '\n' : ''
    return { from, to, insert: `${before}${flowText(value)}${after}` }
  }
  return isMap(parent) && typeof key === 'string' ? addPair(read, parent, key, value) : null
}

/** A new field, last of its map. */
function addPair(read: Read, map: YAMLMap, key: string, value: Value): Change | null {
  const pairs = pairsOf(map)
  const last = pairs[pairs.length - 1]
  const written = `${flowText(key)}: ${flowText(value)}`
  if (map.flow) {
    const end = (map.range?.[1] ?? 0) - 1
    if (!last) return { from: startOf(map), to: end + 1, insert: `{ ${written} }` }
    return { from: pairEnd(last), to: pairEnd(last), insert: `, ${written}` }
  }
  const first = pairs[0]
  if (!last || !first) return null
  const at = lineEnd(read.text, pairEnd(last))
  return { from: at, to: at, insert: `\n${indentOf(read.text, startOf(first.key))}${written}` }
}

const dashBefore = (text: string, item: Node): number => text.lastIndexOf('-', startOf(item) - 1)

/** A new last entry of a list. A map of a block list is written field by field. */
export function appendTo(read: Read, path: Path, value: Value): Change | null {
  const list = nodeAt(read, path)
  if (!isSeq(list)) return null
  const items = list.items as Node[]
  const last = items[items.length - 1]
  if (!last) return { from: startOf(list), to: list.range?.[1] ?? 0, insert: `[${flowText(value)}]` }
  if (list.flow) return { from: endOf(last), to: endOf(last), insert: `, ${flowText(value)}` }
  const at = lineEnd(read.text, endOf(last))
  const indent = indentOf(read.text, dashBefore(read.text, last))
  return { from: at, to: at, insert: `\n${itemText(value, indent)}` }
}

const isFields = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const itemText = (value: Value, indent: string): string =>
  `${indent}- ${isFields(value) && Object.keys(value).length > 2 ? blockText(value, `${indent}  `) : flowText(value)}`

/**
 * A clause as the last of its step. A step that is not there yet is opened in its place among the others.
 * @param order the keys of a rule in the order in which they are written
 */
export function appendClause(
  read: Read,
  step: string,
  clause: { readonly [key: string]: Value },
  order: readonly string[],
): Change | null {
  const held = nodeAt(read, [step])
  const root = read.tree.contents
  if (!isMap(root)) return null
  if (isSeq(held) && held.items.length > 0) return appendTo(read, [step], clause)
  const written = `\n${itemText(clause, '  ')}`
  if (held !== undefined) {
    const pair = pairsOf(root).find((one) => isScalar(one.key) && one.key.value === step)
    const from = (pair?.key.range?.[1] ?? 0) + 1
    return { from, to: isSeq(held) ? endOf(held) : from, insert: written }
  }
  return openKey(read, step, `${step}:${written}`, order)
}

/** A new key of the document itself, after the last of those that are written before it. */
export function openKey(read: Read, key: string, written: string, order: readonly string[]): Change | null {
  const root = read.tree.contents
  if (!isMap(root)) return null
  const before = new Set(order.slice(0, order.indexOf(key)))
  const above = pairsOf(root).filter((one) => isScalar(one.key) && before.has(String(one.key.value)))
  const last = above[above.length - 1]
  const at = last ? lineEnd(read.text, pairEnd(last)) : read.text.length
  const gap = /\n$/.test(read.text.slice(0, at)) ? '\n' : '\n\n'
  return { from: at, to: at, insert: `${gap}${written}${at === read.text.length ? '\n' : ''}` }
}

/** Takes out a field or an entry, and the list with its last entry. */
export function removeAt(read: Read, path: Path): Change | null {
  const parent = nodeAt(read, path.slice(0, -1))
  const key = path[path.length - 1]
  if (!isMap(parent) && !isSeq(parent)) return null
  const parts = isMap(parent)
    ? pairsOf(parent).map((pair) => ({
        name: isScalar(pair.key) ? pair.key.value : null,
        from: startOf(pair.key),
        to: pairEnd(pair),
      }))
    : (parent.items as Node[]).map((item, at) => ({ name: at, from: startOf(item), to: endOf(item) }))
  const at = parts.findIndex((part) => part.name === key)
  const own = parts[at]
  if (!own) return null
  if (parts.length === 1)
    return path.length > 1 && !parent.flow
      ? removeAt(read, path.slice(0, -1))
      : { from: own.from, to: own.to, insert: '' }
  if (parent.flow) return cutFromFlow(parts, at)
  const first = isSeq(parent) ? dashBefore(read.text, (parent.items as Node[])[at] as Node) : own.from
  const line = lineStart(read.text, first)
  const onOwnLine = read.text.slice(line, first).trim() === ''
  const next = parts[at + 1]
  if (!onOwnLine && next) return { from: own.from, to: next.from, insert: '' }
  const end = lineEnd(read.text, own.to)
  return line > 0
    ? { from: line - 1, to: end, insert: '' }
    : { from: 0, to: Math.min(end + 1, read.text.length), insert: '' }
}

function cutFromFlow(parts: readonly { from: number; to: number }[], at: number): Change | null {
  const [before, own, next] = [parts[at - 1], parts[at], parts[at + 1]]
  if (!own) return null
  if (before) return { from: before.to, to: own.to, insert: '' }
  return { from: own.from, to: next?.from ?? own.to, insert: '' }
}

/** Lets an entry of a block list change places with the one before it: the first that applies is taken. */
export function moveUp(read: Read, path: Path): Change | null {
  const at = path[path.length - 1]
  const list = nodeAt(read, path.slice(0, -1))
  if (!isSeq(list) || list.flow || typeof at !== 'number' || at < 1) return null
  const [upper, lower] = [list.items[at - 1] as Node, list.items[at] as Node]
  const span = (item: Node) => ({
    from: lineStart(read.text, dashBefore(read.text, item)),
    to: lineEnd(read.text, endOf(item)),
  })
  const [one, other] = [span(upper), span(lower)]
  const between = read.text.slice(one.to, other.from)
  const insert = read.text.slice(other.from, other.to) + between + read.text.slice(one.from, one.to)
  return { from: one.from, to: other.to, insert }
}

/** The lines of a place, from 1, for lighting them in the text. */
export function linesOf(read: Read, path: Path): { from: number; to: number } | null {
  const node = nodeAt(read, path)
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null
  if (!node.range) return null
  const line = (at: number) => read.text.slice(0, at).split('\n').length
  return { from: line(node.range[0]), to: line(Math.max(node.range[0], endOf(node) - 1)) }
}

/** Another name for a field; what it holds stays. */
export function renameAt(read: Read, path: Path, name: string): Change | null {
  const parent = nodeAt(read, path.slice(0, -1))
  const pair = isMap(parent)
    ? pairsOf(parent).find((one) => isScalar(one.key) && one.key.value === path[path.length - 1])
    : undefined
  const range = pair?.key.range
  return range ? { from: range[0], to: range[1], insert: flowText(name) } : null
}
