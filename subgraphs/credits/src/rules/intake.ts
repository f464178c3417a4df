// What text may be read at all. Asked before anything that recurses sees it, for rule documents and case files, from the console as from a file.
import {
  Composer,
  CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml'
import type { Fault, Place } from './document.ts'
import { yamlFault } from './yamlFaults.ts'

export type Limits = { readonly bytes: number; readonly lexemes: number }
/** A rule of some seventy clauses takes 30 KiB, a case file of a hundred cases 40: a text beyond this is no rule but an attack. */
export const ruleLimits: Limits = { bytes: 512 * 1024, lexemes: 60_000 }
export const caseLimits: Limits = { bytes: 1024 * 1024, lexemes: 120_000 }
/** Levels of lists and maps inside one another. */
const deepest = 60
/** An author mends a few faults at a time; a hostile text has as many as it has characters. */
export const mostFaults = 100

export type Taken = { readonly root: Node | null; readonly lines: LineCounter; readonly faults: readonly Fault[] }
type Told = { readonly at: number; readonly zh: string; readonly en: string }

/** @refuses by faults: what is too long, too deep, no UTF-8, no YAML, or uses of YAML what nobody reviews: anchors, aliases, tags, merge keys. */
export function takeIn(text: string, limits: Limits): Taken {
  const lines = new LineCounter()
  const refused = (told: readonly Told[]): Taken => ({
    root: null,
    lines,
    faults: told.map((one) => placedIn(text, one)),
  })
  const size = text.length > limits.bytes ? text.length : Buffer.byteLength(text)
  if (size > limits.bytes) {
    const most = limits.bytes / 1024
    return refused([
      { at: 0, zh: `文件超过 ${most} KiB；请分成几个文件。`, en: `The document is longer than ${most} KiB; split it.` },
    ])
  }
  const strange = strangeCharacters(text)
  if (strange.length) return refused(strange)
  const { tokens, told } = tokensOf(text, lines, limits)
  if (told.length) return refused(told)
  const [document, next] = [...new Composer({ uniqueKeys: false, strict: true }).compose(tokens, true, text.length)]
  if (!document) return refused([])
  if (next) return refused([{ at: next.range[0], ...yamlFault('MULTIPLE_DOCS', '') }])
  const faults = [
    ...document.errors
      .slice(0, mostFaults)
      .map((error) => ({ at: error.pos[0], ...yamlFault(error.code, error.message) })),
    ...(document.errors.length ? [] : keysRefused(document).slice(0, mostFaults)),
  ]
  return faults.length ? refused(faults) : { root: document.contents, lines, faults: [] }
}

/** Counted here and not by the parser's own counter, which knows no lines beyond where it stopped. */
function placedIn(text: string, { at, zh, en }: Told): Fault {
  const before = text.slice(0, at)
  const place: Place = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  return { ...place, zh, en }
}

/** A character that is not seen, or turns the direction of what is seen, lets an approver read another rule than the one that binds. */
const strange = /(?!\r?\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd\ufffe\uffff]/gu

function strangeCharacters(text: string): readonly Told[] {
  const told: Told[] = []
  const seen = new Set<string>()
  for (const { 0: sign, index: at } of text.matchAll(strange)) {
    // Editors of some systems begin every file with a mark of its encoding.
    if ((sign === '\ufeff' && at === 0) || seen.has(sign)) continue
    seen.add(sign)
    told.push({ at, ...strangeSaid(sign) })
    if (told.length === mostFaults) break
  }
  return told
}

function strangeSaid(sign: string): { readonly zh: string; readonly en: string } {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (sign === '\t') return { zh: '不得使用制表符（Tab）；请改用空格。', en: 'Tabs are not read; use spaces.' }
  if (sign === '\r')
    return { zh: '换行须为 LF 或 CRLF，不得只有 CR。', en: 'Lines end in LF or CRLF, not in CR alone.' }
  if (sign === '\ufffd' || sign === '\0')
    return {
      zh: '文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）；请另存为 UTF-8。',
      en: 'The document is not in UTF-8 (perhaps GBK or UTF-16); save it as UTF-8.',
    }
  if (/\p{Cs}/u.test(sign))
    return {
      zh: `残缺的字符（${code}）；请删去重写。`,
      en: `Half a character (${code}); delete it and write it again.`,
    }
  return {
    zh: `看不见的控制字符（${code}）；请删去。`,
    en: `A control character that is not seen (${code}); delete it.`,
  }
}

/** The parser proper keeps a stack of its own and does not recurse; what is too deep or too much is found while it runs. */
function tokensOf(text: string, lines: LineCounter, limits: Limits): { tokens: CST.Token[]; told: readonly Told[] } {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: CST.Token[] = []
  const stop = (at: number, zh: string, en: string) => ({ tokens: [], told: [{ at, zh, en }] })
  let at = 0
  let count = 0
  let plain = false
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = plain ? null : CST.tokenType(lexeme)
    plain = type === 'scalar'
    count += 1
    if (count > limits.lexemes)
      return stop(at, '文件内容过多；请分成几个文件。', 'The document holds too much; split it.')
    const said = type === null ? undefined : unread[type]
    if (said) return stop(at, said[0], said[1])
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepest)
      return stop(at, `嵌套超过 ${deepest} 层；请用 define 分写。`, `Nested deeper than ${deepest} levels; use define.`)
    if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') at += lexeme.length
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, told: [] }
}

const anchors = [
  '不支持 YAML 锚点（&）与别名（*）；请用 define。以 & 或 * 开头的文字须加引号。',
  'Anchors (&) and aliases (*) are not read; use define. Quote a text that begins with & or *.',
] as const
/** What YAML knows and a rule does not: each would let the text say something else than what is seen. */
const unread: Readonly<Partial<Record<CST.TokenType, readonly [string, string]>>> = {
  anchor: anchors,
  alias: anchors,
  tag: [
    '不支持 YAML 标签（!）；请删去。以 ! 开头的文字须加引号。',
    'Tags (!) are not read; delete it. Quote a text that begins with !.',
  ],
  'directive-line': ['不支持 YAML 指令（%）；请删去此行。', 'Directives (%) are not read; delete this line.'],
}

/** Keys are plain, stand once, and merge nothing. Walks without recursion and with a set for each map: the library's own check compares all with all. */
function keysRefused(document: Document): readonly Told[] {
  const told: Told[] = []
  const ahead: unknown[] = [document.contents]
  for (let node = ahead.pop(); node !== undefined && told.length < mostFaults; node = ahead.pop()) {
    if (isSeq(node)) ahead.push(...node.items.filter(isNode))
    if (!isMap(node)) continue
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const at = (isNode(key) ? key.range?.[0] : undefined) ?? node.range?.[0] ?? 0
      const name = isScalar(key) ? String(key.value) : null
      if (name === null) told.push({ at, zh: '字段名须为一个词。', en: 'The name of a field is one word.' })
      else if (name === '<<')
        told.push({
          at,
          zh: '不支持 YAML 合并键（<<）；请用 define，或逐项写出。',
          en: 'Merge keys (<<) are not read; use define, or write out each field.',
        })
      else if (seen.has(name))
        told.push({ at, zh: `字段“${name}”重复；请留一个。`, en: `The field “${name}” stands twice; keep one.` })
      if (name !== null) seen.add(name)
      if (isNode(value)) ahead.push(value)
    }
  }
  return told
}
