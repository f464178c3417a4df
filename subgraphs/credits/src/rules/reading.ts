// Reads YAML nodes with their places and collects faults instead of throwing: an author wants all of them at once.
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Fault, Place } from './document.ts'
import { type Limits, mostFaults, ruleLimits, takeIn } from './intake.ts'
import { meant } from './nearest.ts'

/** Rewriting may multiply nodes (a definition used in a definition …). */
const mostNodes = 50_000
/** What compares the words of a list with one another does so in good time. */
const longestList = 1000
/** Words inside words, once definitions are unfolded: the folds over the tree recurse. */
const deepest = 60

export type Reader = ReturnType<typeof reader>
type Maybe = Node | null | undefined

/** @refuses by faults: what `takeIn` refuses. The first hundred faults are told, each once. */
export function reader(text: string, limits: Limits = ruleLimits) {
  const taken = takeIn(text, limits)
  const { root, lines } = taken
  const faults: Fault[] = [...taken.faults]
  const told = new Set<string>()
  let read = 0
  let depth = 0
  const at = (node: Maybe): Place => {
    const start = node?.range?.[0]
    if (start === undefined) return { line: 1, column: 1 }
    const { line, col } = lines.linePos(start)
    return { line, column: col }
  }
  const fault = (node: Maybe | Place, zh: string, en: string): undefined => {
    const place = node && 'line' in node ? node : at(node as Maybe)
    const key = `${place.line}:${place.column} ${en}`
    if (faults.length >= mostFaults || told.has(key)) return undefined
    told.add(key)
    faults.push({ ...place, zh, en })
    return undefined
  }

  /** Counts a node; every node that is looked at passes here. */
  function spent(node: Maybe): boolean {
    read += 1
    if (read === mostNodes)
      fault(node, '规则展开后过大。', 'The rule grows too large when its definitions are unfolded.')
    return read >= mostNodes
  }

  /** Reads what stands one level further in, definitions unfolded; beyond the deepest level nothing is read. */
  function deeper<T>(node: Maybe, otherwise: T, inside: () => T): T {
    if (depth === deepest) {
      fault(node, `定义展开后嵌套超过 ${deepest} 层。`, `Deeper than ${deepest} levels once definitions are unfolded.`)
      return otherwise
    }
    depth += 1
    const made = inside()
    depth -= 1
    return made
  }

  /** The fields of a map by name. Unknown and missing fields are faults. */
  function fields(node: Maybe, required: readonly string[], optional: readonly string[] = []): Map<string, Node> {
    const found = new Map<string, Node>()
    if (spent(node)) return found
    if (!isMap(node)) {
      const some = required.length ? required : optional.slice(0, 8)
      const wide = wideColon(node)
      fault(
        node,
        `此处应为字段：${some.join('、')}。${wide.zh}`,
        `Fields are expected here: ${some.join(', ')}.${wide.en}`,
      )
      return found
    }
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      if (faults.length >= mostFaults) break
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!required.includes(key) && !optional.includes(key)) {
        const words = [...required, ...optional]
        const known = words.join(', ')
        const near = pair.value ? meant(key, words) : wideColon(pair.key)
        fault(
          pair.key,
          `不认识的字段“${key}”。${near.zh}此处可用：${known}。`,
          `Unknown field “${key}”.${near.en} These are known: ${known}.`,
        )
      } else if (pair.value) found.set(key, pair.value)
    }
    for (const key of required) if (!found.has(key)) fault(node, `缺少字段“${key}”。`, `Field “${key}” is missing.`)
    return found
  }

  function list(node: Maybe): readonly Node[] {
    if (node === undefined || node === null || spent(node)) return []
    if (isSeq(node) && node.items.length > longestList)
      return (
        fault(node, `列表超过 ${longestList} 项；请分成几条。`, `The list is longer than ${longestList}; split it.`) ??
        []
      )
    if (isSeq(node)) return node.items as Node[]
    return fault(node, '此处应为列表。', 'A list is expected here.') ?? []
  }

  /** Every pair of a map, whatever its keys: ids of clauses, years. */
  function keyed(node: Maybe): readonly { readonly name: string; readonly node: Node }[] {
    return pairsOf(node).flatMap(({ key, value }) =>
      value ? [{ name: isScalar(key) ? String(key.value) : '', node: value }] : [],
    )
  }

  function pairsOf(node: Maybe): readonly Pair<Node, Node | null>[] {
    if (node === undefined || node === null || spent(node)) return []
    if (isMap(node)) return node.items as Pair<Node, Node | null>[]
    return fault(node, '此处应为“名称: 内容”。', 'Names with their contents are expected here.') ?? []
  }

  /** The one word of a map of one, and what it holds. */
  function onlyWord(node: Maybe): { readonly name: string; readonly node: Node } | null {
    if (!isMap(node) || node.items.length !== 1) return null
    const [pair] = node.items as Pair<Node, Node | null>[]
    return pair && isScalar(pair.key) && pair.value ? { name: String(pair.key.value), node: pair.value } : null
  }

  const everything = (node: Maybe): boolean => isScalar(node) && node.value === 'everything'

  /** A word, or a list of words. */
  function oneOrMore(node: Maybe): readonly string[] {
    return isSeq(node) ? list(node).map(text_) : [text_(node)]
  }

  /** Pairs whose keys are years, and `else` for the years that are not written. */
  function byYears(node: Maybe): readonly { readonly year: number | null; readonly node: Node }[] {
    if (node === undefined || node === null || spent(node)) return []
    if (!isMap(node))
      return (
        fault(
          node,
          '此处应为“年份: 内容”，如 {2015: yearly}。',
          'Years with their contents are expected, such as {2015: yearly}.',
        ) ?? []
      )
    return (node.items as Pair<Node, Node | null>[]).flatMap((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!/^(\d{4}|else)$/.test(key))
        fault(pair.key, `“${key}”应为四位年份或 else。`, `“${key}” should be a year of four digits, or else.`)
      return pair.value ? [{ year: key === 'else' ? null : Number(key), node: pair.value }] : []
    })
  }

  /** Every pair of a map whose keys are names of the author's own. */
  function named(node: Maybe): readonly { readonly name: string; readonly node: Node }[] {
    return pairsOf(node).flatMap((pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!/^[a-z][A-Za-z0-9]*$/.test(name))
        fault(
          pair.key,
          `名称“${name}”须以小写字母开头，只含字母数字。`,
          `The name “${name}” must begin with a small letter and hold letters and digits only.`,
        )
      return pair.value ? [{ name, node: pair.value }] : []
    })
  }

  /** What stands there as written: `360`, `7.5`, `2015-01-01` are never made into floats on the way. */
  function text_(node: Maybe): string {
    if (spent(node)) return ''
    if (isScalar(node) && node.value !== null)
      return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
    return fault(node, '此处应为文字。', 'Text is expected here.') ?? ''
  }

  return {
    root,
    faults,
    at,
    fault,
    deeper,
    fields,
    list,
    named,
    byYears,
    everything,
    onlyWord,
    oneOrMore,
    keyed,
    text: text_,
  }
}

/** `kind：x` and `kind:x` are one word to YAML, and what people type on a Chinese keyboard. */
function wideColon(node: unknown): { readonly zh: string; readonly en: string } {
  const written = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  if (!/^[\w-]+\s*[：:]/u.test(written)) return { zh: '', en: '' }
  return { zh: '冒号须为半角，其后须有空格。', en: ' The colon is the narrow one, with a space behind it.' }
}
