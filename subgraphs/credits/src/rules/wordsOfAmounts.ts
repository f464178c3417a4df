// Richer words about hours and numbers, rewritten into the kernel's. What a word unfolds into is all it means.
import { isScalar, type Node } from 'yaml'
import { type Expr, fact, op } from './document.ts'
import { tenthsOf } from './literals.ts'
import { among, conjunction, countOf, hoursOf, orElse, windowYears, yearInWindow } from './rewriting.ts'
import type { Asked } from './words.ts'

type Rewrite = (asked: Asked) => Expr
type Row = { readonly when: Expr; readonly gives: Expr }

/** The first row that fits. */
const firstOf = (rows: readonly Row[], otherwise: Expr): Expr =>
  rows.reduceRight<Expr>(
    (rest, { when, gives }) => ('value' in when && when.value === true ? gives : op('choose', when, gives, rest)),
    otherwise,
  )

/** `[6, 10]` of an amount. */
function share({ read, expr }: Asked, node: Node | undefined, of: Expr): Expr {
  const [n, d, ...more] = read.list(node)
  if (n && d && more.length === 0) return op('portion', of, expr(n), expr(d))
  read.fault(node, '比例应为两个数，如 [2, 3]。', 'A share is two numbers, such as [2, 3].')
  return of
}

/** A cell of a table against what its column asks: `*`, a word or several, a number, or `{atMost: 5}`. */
function cell({ read, expr }: Asked, column: Expr, node: Node): Expr {
  if (isScalar(node)) {
    const written = read.text(node)
    if (written === '*') return conjunction([])
    return /^\d+$/.test(written) ? op('same', column, expr(node)) : among(column, [written])
  }
  const word = read.onlyWord(node)
  if (word?.name === 'atMost') return op('atLeast', expr(word.node), column)
  if (word?.name === 'atLeast') return op('atLeast', column, expr(word.node))
  return among(column, read.oneOrMore(node))
}

function table(asked: Asked): Expr {
  const { read, expr } = asked
  const held = read.fields(asked.node, ['by', 'rows'], ['otherwise', 'in'])
  const columns = read.list(held.get('by')).map(expr)
  const inHours = held.has('in') && read.text(held.get('in')) === 'HOURS'
  const worth = (node: Node): Expr => {
    const tenths = inHours && isScalar(node) ? tenthsOf(read.text(node)) : null
    return tenths === null ? expr(node) : hoursOf(tenths)
  }
  const rows = read.list(held.get('rows')).map((node): Row => {
    const cells = read.list(node)
    const last = cells.at(-1)
    if (!last || cells.length !== columns.length + 1) {
      read.fault(
        node,
        `每行须有 ${columns.length} 个条件和 1 个结果。`,
        `A row has ${columns.length} conditions and one result.`,
      )
      return { when: conjunction([]), gives: countOf(0) }
    }
    const conditions = columns.map((column, index) => cell(asked, column, cells[index] ?? last))
    return { when: conjunction(conditions), gives: worth(last) }
  })
  const otherwise = held.get('otherwise')
  const final = rows.at(-1)
  if (otherwise) return firstOf(rows, worth(otherwise))
  if (final && 'value' in final.when) return firstOf(rows.slice(0, -1), final.gives)
  read.fault(asked.node, '查表须有 otherwise，或最后一行全为“*”。', 'A table needs otherwise, or a last row of “*”.')
  return final?.gives ?? countOf(0)
}

function tiers({ node, read, expr }: Asked): Expr {
  const held = read.fields(node, ['of', 'upTo', 'above'])
  const of = expr(held.get('of'))
  const rows = read.list(held.get('upTo')).map((row): Row => {
    const [most, gives] = read.list(row)
    if (!most || !gives)
      read.fault(row, '每档为两项：上限与所得。', 'A tier is two things: up to what, and what it gives.')
    return { when: op('atLeast', expr(most), of), gives: expr(gives) }
  })
  return firstOf(rows, expr(held.get('above')))
}

function byAuthorOrder(asked: Asked): Expr {
  const { read, expr } = asked
  const held = read.fields(asked.node, ['of', 'shares'], ['others'])
  const of = expr(held.get('of'))
  const rows = read.list(held.get('shares')).map((node, index): Row => {
    return { when: op('same', fact('authorOrder'), countOf(index + 1)), gives: share(asked, node, of) }
  })
  const others = held.get('others')
  return firstOf(rows, others ? share(asked, others, of) : hoursOf(0))
}

function inEachYear({ node, read, expr }: Asked): Expr {
  const years = read.byYears(node)
  const written = years.flatMap(({ year, node: held }) =>
    year === null ? [] : [{ year: countOf(year), hours: expr(held) }],
  )
  const other = years.find(({ year }) => year === null)
  const named = written.map(({ year, hours }) => op('choose', yearInWindow(year), hours, hoursOf(0)))
  const listed = written.length ? op('tally', ...written.map(({ year }) => yearInWindow(year))) : countOf(0)
  const rest = other ? [op('times', expr(other.node), op('minus', windowYears, listed))] : []
  return op('plus', ...named, ...rest)
}

export const wordsOfAmounts: Readonly<Record<string, Rewrite>> = {
  orElse: (asked) => asked.pair(orElse),
  stricter: (asked) => op('most', ...asked.of()),
  atMost: (asked) => asked.pair((a, b) => op('atLeast', b, a)),
  less: (asked) => asked.pair((a, b) => op('more', b, a)),
  table,
  tiers,
  byAuthorOrder,
  inEachYear,
  shared: ({ node, expr }) => op('portion', expr(node), countOf(1), fact('authors')),
  threshold: ({ node, read, expr }) => {
    const held = read.fields(node, ['of', 'atLeast', 'gives'])
    return op(
      'choose',
      op('atLeast', expr(held.get('of')), expr(held.get('atLeast'))),
      expr(held.get('gives')),
      hoursOf(0),
    )
  },
  carryOver: ({ node, read, expr }) => {
    const prior = fact('priorSurplusTenths')
    const most = isScalar(node) ? undefined : read.fields(node, [], ['atMost']).get('atMost')
    return orElse(prior, hoursOf(0), most ? op('least', prior, expr(most)) : prior)
  },
  deficit: () => orElse(fact('priorDeficitTenths'), hoursOf(0)),
  reduced: ({ node, read, expr }) => {
    const held = read.fields(node, ['hours', 'by', 'of'])
    const of = expr(held.get('of'))
    return op('portion', expr(held.get('hours')), op('minus', of, expr(held.get('by'))), of)
  },
  perYear: ({ node, expr }) => op('times', expr(node), windowYears),
  windowYears: () => windowYears,
}
