// Reads an expression and rewrites its richer words into the kernel's. What a word unfolds into is all it means. Long: a function a word.

import { isDay } from '@jijiao/kernel'
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { always, type Expr, type FoldName, fact, foldNames, op, operatorNames, placed, type Total } from './document.ts'
import { tenthsOf } from './literals.ts'
import { meant } from './nearest.ts'
import type { Reader } from './reading.ts'
import { among, conjunction, either, insideWindow } from './rewriting.ts'
import { wordsOfAmounts } from './wordsOfAmounts.ts'
import { wordsOfDays } from './wordsOfDays.ts'
import { wordsOfPeople } from './wordsOfPeople.ts'

/** Words that make one number or truth of many lines. */
export const foldWords = ['sum', 'has', 'distinct', 'groups', 'leastYear', 'daysOf', 'monthsOf'] as const

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
  /** Definitions that a clause, or another definition, has asked for. */
  readonly unfolded: Set<string>
}

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
    read.fault(
      node,
      `定义“${written}”引用了自己；请写出它的条件。`,
      `The definition “${written}” refers to itself. Write out what it means.`,
    )
    return always
  }
  names.unfolded.add(written)
  names.unfolding.push(written)
  const unfolded = expression(read, definition, names)
  names.unfolding.pop()
  return unfolded
}

/** What a rewriting is given: the node that a word holds, and the ways to read further. */
export type Asked = {
  readonly read: Reader
  readonly names: Names
  readonly node: Node
  expr: (node: Node | null | undefined) => Expr
  /** The operands; one that stands alone is a list of one. */
  of: () => Expr[]
  pair: (build: (a: Expr, b: Expr) => Expr) => Expr
  /** Two or more, put together from the left. */
  folded: (build: (a: Expr, b: Expr) => Expr) => Expr
  total: (made: Made) => Expr
}

function askedOf(read: Reader, word: string, node: Node, names: Names): Asked {
  const expr = (one: Node | null | undefined) => expression(read, one, names)
  const of = () => (isSeq(node) ? read.list(node) : [node]).map(expr)
  const wrong = (zh: string, en: string): Expr => {
    read.fault(node, `“${word}”须有${zh}。`, `“${word}” takes ${en} operands.`)
    return always
  }
  return {
    read,
    names,
    node,
    expr,
    of,
    pair: (build) => {
      const [a, b, ...rest] = of()
      return a && b && rest.length === 0 ? build(a, b) : wrong('两项', 'two')
    },
    folded: (build) => {
      const [first, ...rest] = of()
      return first && rest.length > 0 ? rest.reduce(build, first) : wrong('两项以上', 'two or more')
    },
    total: (made) => fact(madeTotal(names, names.clause ?? nowhere, made)),
  }
}
const nowhere = { id: 'total', source: '', quote: '', reading: null, leftOpen: [] }

/** Words of the simplest kind: literals, comparisons with lists, the window. */
const plainWords: Readonly<Record<string, (asked: Asked) => Expr>> = {
  hours: ({ read, node }) => literal(read, node, tenthsOf(read.text(node)), 'tenths'),
  day: ({ read, node }) => literal(read, node, isDay(read.text(node)) ? read.text(node) : null, 'day'),
  text: ({ read, node }) => text(read.text(node)),
  texts: ({ read, node }) => texts(read.list(node).map(read.text)),
  is: ({ read, node, names }) => is(read, node, names),
  isNot: ({ read, node, names }) => op('not', is(read, node, names)),
  none: ({ of }) => op('not', op('any', ...of())),
  between: ({ read, node, of }) => {
    const [a, from, until] = of()
    if (a && from && until) return op('all', op('atLeast', a, from), op('atLeast', until, a))
    read.fault(node, '“between”须有三项。', '“between” takes three operands.')
    return always
  },
  insideWindow: ({ of }) =>
    op(
      'all',
      ...of().flatMap((day) => [op('atLeast', day, fact('windowFrom')), op('atLeast', fact('windowUntil'), day)]),
    ),
  under: ({ read, node, expr }) => {
    const [area, ...above] = read.list(node)
    return either(above.map((one) => op('under', expr(area), isScalar(one) ? text(read.text(one)) : expr(one))))
  },
}
const foldWord =
  (word: string) =>
  ({ read, node, names, total }: Asked): Expr =>
    total(fold(read, word, node, names))

/** Every word that is rewritten; those of the kernel stand for themselves. */
const rewritten: Readonly<Record<string, (asked: Asked) => Expr>> = {
  ...plainWords,
  ...wordsOfDays,
  ...wordsOfAmounts,
  ...wordsOfPeople,
  ...Object.fromEntries(foldWords.map((word) => [word, foldWord(word)])),
}
export const expressionWords: readonly string[] = [...new Set([...operatorNames, ...Object.keys(rewritten)])]

function worded(read: Reader, word: string, node: Node, held: Node, names: Names): Expr {
  const asked = askedOf(read, word, held, names)
  const rewrite = Object.hasOwn(rewritten, word) ? rewritten[word] : undefined
  if (rewrite) return rewrite(asked)
  const operator = operatorNames.find((name) => name === word)
  if (operator) return { op: operator, of: asked.of() }
  const near = meant(word, expressionWords)
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

export type Made = Pick<Total, 'fold' | 'where' | 'by' | 'atLeast' | 'of'>
/** A fold as it is written anywhere: `{sum: {where: …}}`. `distinct` is groups without a threshold. */
export function fold(read: Reader, word: string, node: Node, names: Names): Made {
  const keyed = word === 'groups' || word === 'distinct'
  const made = (where: Expr): Made => ({ fold: foldOf(word), where, by: null, atLeast: null, ...measureOf(word) })
  if (isScalar(node) && read.text(node) === 'everything') return made(always)
  const held = keyed
    ? read.fields(node, ['by'], ['where', 'atLeast'])
    : read.fields(node, [], word === 'sum' ? ['where', 'outside'] : ['where'])
  const by = held.get('by')
  const atLeast = held.get('atLeast')
  const outside = held.get('outside')
  const where = [
    ...(held.has('where') ? [expression(read, held.get('where'), names)] : []),
    ...(outside ? [op('not', among(fact('bucket'), read.oneOrMore(outside)))] : []),
  ]
  return {
    ...made(conjunction(where)),
    by: by ? expression(read, by, names) : null,
    atLeast: atLeast ? expression(read, atLeast, names) : null,
  }
}
const foldOf = (word: string): FoldName =>
  word === 'distinct' ? 'groups' : (foldNames.find((name) => name === word) ?? 'measure')
const measureOf = (word: string): Pick<Total, 'of'> =>
  word === 'daysOf'
    ? { of: insideWindow('daysFromTo') }
    : word === 'monthsOf'
      ? { of: insideWindow('monthsFromTo') }
      : {}

/** Gives a total that stands inside a clause a name, once for the same words. */
export function madeTotal(names: Names, clause: NonNullable<Names['clause']>, made: Made): string {
  const key = JSON.stringify([made.fold, made.where, made.by, made.atLeast, made.of])
  const same = names.madeNames.get(key)
  if (same !== undefined) return same
  const nth = (names.madeIn.get(clause.id) ?? 0) + 1
  names.madeIn.set(clause.id, nth)
  const name = `${clause.id}.${nth}`
  names.madeNames.set(key, name)
  names.made.push({ ...clause, id: name, name, ...made })
  return name
}
