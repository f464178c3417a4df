// Reads YAML nodes with their places and collects faults instead of throwing: an author wants all of them at once.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Fault, Place } from './document.ts'

/** A rule of some seventy clauses takes 30 KiB; a document beyond this is no rule but an attack. */
const longest = 512 * 1024
/** Rewriting may multiply nodes (a definition used in a definition …). */
const mostNodes = 50_000
const deepest = 60

export type Reader = ReturnType<typeof reader>
type Maybe = Node | null | undefined

/** @refuses by faults: text that is no YAML, too long, too deep, or uses anchors. */
export function reader(text: string) {
  const faults: Fault[] = []
  const lines = new LineCounter()
  let read = 0
  const at = (node: Maybe): Place => {
    const start = node?.range?.[0]
    if (start === undefined) return { line: 1, column: 1 }
    const { line, col } = lines.linePos(start)
    return { line, column: col }
  }
  const fault = (node: Maybe | Place, zh: string, en: string): undefined => {
    const place = node && 'line' in node ? node : at(node as Maybe)
    faults.push({ ...place, zh, en })
    return undefined
  }
  const root = open()

  function open(): Node | null {
    if (Buffer.byteLength(text) > longest)
      return fault(null, '文件超过 512 KiB。', 'The document is longer than 512 KiB.') ?? null
    if (tooDeep(text)) return fault(null, `嵌套超过 ${deepest} 层。`, `Nested deeper than ${deepest} levels.`) ?? null
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true })
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0])
      faults.push({
        line,
        column: col,
        zh: `YAML 有误：${error.code}。`,
        en: error.message.split('\n')[0] ?? error.code,
      })
    }
    return document.errors.length ? null : (document.contents as Node | null)
  }

  /** Counts a node and refuses anchors; every node that is looked at passes here. */
  function spent(node: Maybe): boolean {
    read += 1
    if (read === mostNodes)
      fault(node, '规则展开后过大。', 'The rule grows too large when its definitions are unfolded.')
    if (isAlias(node) || (node && 'anchor' in node && node.anchor))
      fault(node, '不支持 YAML 锚点与别名；请用 define。', 'Anchors and aliases are not read; use define.')
    return read >= mostNodes || isAlias(node)
  }

  /** The fields of a map by name. Unknown and missing fields are faults. */
  function fields(node: Maybe, required: readonly string[], optional: readonly string[] = []): Map<string, Node> {
    const found = new Map<string, Node>()
    if (spent(node)) return found
    if (!isMap(node)) {
      fault(node, `此处应为字段：${required.join('、')}。`, `Fields are expected here: ${required.join(', ')}.`)
      return found
    }
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!required.includes(key) && !optional.includes(key)) {
        const known = [...required, ...optional].join(', ')
        fault(pair.key, `不认识的字段“${key}”；可用：${known}。`, `Unknown field “${key}”; known: ${known}.`)
      } else if (pair.value) found.set(key, pair.value)
    }
    for (const key of required) if (!found.has(key)) fault(node, `缺少字段“${key}”。`, `Field “${key}” is missing.`)
    return found
  }

  function list(node: Maybe): readonly Node[] {
    if (node === undefined || node === null || spent(node)) return []
    if (isSeq(node)) return node.items as Node[]
    return fault(node, '此处应为列表。', 'A list is expected here.') ?? []
  }

  /** Every pair of a map whose keys are names of the author's own. */
  function named(node: Maybe): readonly { readonly name: string; readonly node: Node }[] {
    if (node === undefined || node === null || spent(node)) return []
    if (!isMap(node)) return fault(node, '此处应为“名称: 内容”。', 'Names with their contents are expected here.') ?? []
    return (node.items as Pair<Node, Node | null>[]).flatMap((pair) => {
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

  return { root, faults, at, fault, fields, list, named, text: text_ }
}

/** Cheap and before parsing: the parser recurses, and a hostile text must not exhaust its stack. */
function tooDeep(text: string): boolean {
  let flow = 0
  for (const line of text.split('\n')) {
    const dashes = /^[ ]*((?:[-?] +)*)/.exec(line)
    const marks = (dashes?.[1] ?? '').length / 2
    const indent = line.length - line.trimStart().length
    if (indent > deepest * 4 || marks > deepest) return true
    for (const sign of line) {
      if (sign === '[' || sign === '{') flow += 1
      else if (sign === ']' || sign === '}') flow = Math.max(0, flow - 1)
      if (flow > deepest) return true
    }
  }
  return false
}
