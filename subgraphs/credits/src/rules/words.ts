// Longer than a file should be while its words wait for a table of their own.
// Reads an expression and rewrites its richer words into the kernel's. What a word unfolds into is all it means.

import { isDay } from '@jijiao/kernel'
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import {
  always,
  type Expr,
  type FoldName,
  fact,
  type Operator,
  op,
  operatorNames,
  placed,
  type Total,
} from './document.ts'
import { tenthsOf } from './literals.ts'
import { meant } from './nearest.ts'
import type { Reader } from './reading.ts'

/** Names an expression may use, beside facts: they are looked up when the rule is checked. */
export type Names = {
  readonly params: ReadonlySet<string>
  readonly definitions: ReadonlyMap<string, Node>
  /** Totals that were written inside an expression (`has`, `sum` …) and got a name of their own. */
  readonly made: Total[]
  /** The names of those by what they total, and how many a clause has: a hostile text holds thousands. */
  readonly madeNames: Map<string, string>
  readonly madeIn: Map<string, number>
  /** The clause that is being read: a total written inside it inherits quotation and source. */
  clause: Pick<Total, 'id' | 'source' | 'quote' | 'reading' | 'leftOpen'> | null
  readonly unfolding: string[]
}

/** Words that are rewritten while reading, for the hint at a word nobody knows. */
const richer =
  'hours day text texts is isNot none atMost onOrBefore onOrAfter less before after between insideWindow sum has distinct groups leastYear'.split(
    ' ',
  )
const text = (value: string): Expr => ({ value, kind: 'text' })
const texts = (value: readonly string[]): Expr => ({ value, kind: 'texts' })

export function expression(read: Reader, node: Node | null | undefined, names: Names): Expr {
  return read.deeper(node, always, () => placed(unplaced(read, node, names), read.at(node)))
}

function unplaced(read: Reader, node: Node | null | undefined, names: Names): Expr {
  if (isScalar(node)) return scalar(read, node, names)
  if (!isMap(node) || node.items.length !== 1) {
    read.fault(
      node,
      '此处应为一个词，如 {is: [kind, TEACHING]}。',
      'One word is expected here, such as {is: [kind, TEACHING]}.',
    )
    return always
  }
  const pair = node.items[0]
  const word = isScalar(pair?.key) ? String(pair.key.value) : ''
  return worded(read, word, node, pair?.value as Node, names)
}

function scalar(read: Reader, node: Node, names: Names): Expr {
  const written = read.text(node)
  if (isScalar(node) && typeof node.value === 'boolean') return { value: node.value, kind: 'truth' }
  if (/^\d+$/.test(written)) return literal(read, node, written.length <= 6 ? Number(written) : null, 'count')
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return literal(read, node, isDay(written) ? written : null, 'day')
  if (names.params.has(written)) return { param: written }
  const definition = names.definitions.get(written)
  if (!definition) return fact(written)
  if (names.unfolding.includes(written)) {
    read.fault(node, `定义“${written}”引用了自己。`, `The definition “${written}” refers to itself.`)
    return always
  }
  names.unfolding.push(written)
  const unfolded = expression(read, definition, names)
  names.unfolding.pop()
  return unfolded
}

function worded(read: Reader, word: string, node: Node, held: Node, names: Names): Expr {
  const of = () => (isSeq(held) ? read.list(held) : [held]).map((one) => expression(read, one, names))
  const pair = (build: (a: Expr, b: Expr) => Expr): Expr => {
    const [a, b, ...rest] = of()
    if (a && b && rest.length === 0) return build(a, b)
    read.fault(held, `“${word}”须有两项。`, `“${word}” takes two operands.`)
    return always
  }
  switch (word) {
    case 'hours':
      return literal(read, held, tenthsOf(read.text(held)), 'tenths')
    case 'day':
      return literal(read, held, isDay(read.text(held)) ? read.text(held) : null, 'day')
    case 'text':
      return text(read.text(held))
    case 'texts':
      return texts(read.list(held).map(read.text))
    case 'is':
      return is(read, held, names)
    case 'isNot':
      return op('not', is(read, held, names))
    case 'none':
      return op('not', op('any', ...of()))
    case 'atMost':
    case 'onOrBefore':
      return pair((a, b) => op('atLeast', b, a))
    case 'onOrAfter':
      return pair((a, b) => op('atLeast', a, b))
    case 'less':
    case 'before':
      return pair((a, b) => op('more', b, a))
    case 'after':
      return pair((a, b) => op('more', a, b))
    case 'between': {
      const [a, from, until] = of()
      if (a && from && until) return op('all', op('atLeast', a, from), op('atLeast', until, a))
      read.fault(held, '“between”须有三项。', '“between” takes three operands.')
      return always
    }
    case 'insideWindow': {
      const days = of()
      return op(
        'all',
        ...days.flatMap((day) => [op('atLeast', day, fact('windowFrom')), op('atLeast', fact('windowUntil'), day)]),
      )
    }
    case 'sum':
    case 'has':
    case 'distinct':
    case 'groups':
    case 'leastYear':
      return fact(inlineTotal(read, word, held, names))
  }
  const known: readonly string[] = operatorNames
  if (known.includes(word)) return { op: word as Operator, of: of() }
  const near = meant(word, [...known, ...richer])
  read.fault(node, `不认识的词“${word}”。${near.zh}`, `Unknown word “${word}”.${near.en}`)
  return always
}

function literal(read: Reader, node: Node, value: number | string | null, kind: 'tenths' | 'day' | 'count'): Expr {
  if (value !== null) return { value, kind }
  if (kind === 'count') read.fault(node, '数字至多六位。', 'A number has at most six digits.')
  else if (kind === 'day')
    read.fault(node, '应为存在的日期，如 2015-12-31。', 'A day that exists is expected, such as 2015-12-31.')
  else
    read.fault(
      node,
      '学时应为数字，至多一位小数，如 7.5。',
      'Hours are a number with at most one decimal, such as 7.5.',
    )
  return { value: kind === 'day' ? '2000-01-01' : 0, kind }
}

/** `{is: [kind, TEACHING, STUDY_TRIP]}`: the first is a name, the rest are words to compare with. */
function is(read: Reader, node: Node, names: Names): Expr {
  const [asked, ...against] = read.list(node)
  if (!asked || against.length === 0) {
    read.fault(node, '“is”须有名称和至少一个取值。', '“is” takes a name and at least one value.')
    return always
  }
  return op('among', expression(read, asked, names), texts(against.map(read.text)))
}

/** A fold as it is written anywhere: `{sum: {where: …}}`. `distinct` is groups without a threshold. */
export function fold(
  read: Reader,
  word: string,
  node: Node,
  names: Names,
): Pick<Total, 'fold' | 'where' | 'by' | 'atLeast'> {
  const keyed = word === 'groups' || word === 'distinct'
  if (isScalar(node) && read.text(node) === 'everything')
    return { fold: word as FoldName, where: always, by: null, atLeast: null }
  const held = keyed ? read.fields(node, ['by'], ['where', 'atLeast']) : read.fields(node, [], ['where'])
  const where = held.get('where')
  const by = held.get('by')
  const atLeast = held.get('atLeast')
  return {
    fold: word === 'distinct' ? 'groups' : (word as FoldName),
    where: where ? expression(read, where, names) : always,
    by: by ? expression(read, by, names) : null,
    atLeast: atLeast ? expression(read, atLeast, names) : null,
  }
}

/** Gives a total that stands inside an expression a name, once for the same words in the same clause. */
function inlineTotal(read: Reader, word: string, node: Node, names: Names): string {
  const clause = names.clause ?? { id: 'total', source: '', quote: '', reading: null, leftOpen: [] }
  return madeTotal(names, clause, fold(read, word, node, names))
}

export function madeTotal(
  names: Names,
  clause: NonNullable<Names['clause']>,
  made: Pick<Total, 'fold' | 'where' | 'by' | 'atLeast'>,
): string {
  const key = JSON.stringify([made.fold, made.where, made.by, made.atLeast])
  const same = names.madeNames.get(key)
  if (same !== undefined) return same
  const nth = (names.madeIn.get(clause.id) ?? 0) + 1
  names.madeIn.set(clause.id, nth)
  const name = `${clause.id}.${nth}`
  names.madeNames.set(key, name)
  names.made.push({ ...clause, id: name, name, ...made })
  return name
}
