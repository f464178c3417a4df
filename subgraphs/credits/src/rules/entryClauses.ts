// Reads the clauses about single entries: recognition, duplicates, conversion. Each shows what its rich words unfold into.
import { isSeq, type Node } from 'yaml'
import { clause, oneOf, oneWord, type Read } from './clauseReader.ts'
import { type Conversion, type Duplicates, type Expr, fact, op, type Recognition } from './document.ts'
import type { Reader } from './reading.ts'
import { recognised, recognitionWords } from './recognitionWords.ts'
import { always, among, hoursOf } from './rewriting.ts'
import { type Fate, fates } from './verdict.ts'
import { expression, type Names } from './words.ts'

/** What recognition can refuse with: everything up to UNDECIDED in the order of telling, but the window, which is a step of its own. */
const refusals: readonly Fate[] = fates.slice(0, fates.indexOf('UNDECIDED')).filter((fate) => fate !== 'OUTSIDE_WINDOW')

export const recognition: Read<Recognition> = clause(
  [],
  [...recognitionWords, 'otherwise'],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, recognitionWords)
    const own = held.get(word)
    const made = recognised(read, word, own, names)
    if (!made && !held.has('otherwise'))
      read.fault(
        node,
        '缺少字段“otherwise”（不予认定的理由代码）。',
        'Field “otherwise” is missing: the reason code when not recognised.',
      )
    return {
      needs: made ? made.needs : expression(read, own, names),
      otherwise: oneWord(read, held.get('otherwise'), refusals, made?.otherwise ?? 'EVIDENCE_MISSING'),
    }
  },
)

export const duplicates: Read<Duplicates> = clause(['by'], ['among'], (held, read, names) => ({
  among: held.has('among') ? expression(read, held.get('among'), names) : always,
  by: read.list(held.get('by')).map((one) => expression(read, one, names)),
}))

const stated = fact('quantityTenths')

/** `3`, or `[3, 2]` for one and a half. */
function multiplied(read: Reader, node: Node | undefined, names: Names): Expr {
  if (!isSeq(node)) return op('times', stated, expression(read, node, names))
  const [n, d, ...more] = read.list(node).map((one) => expression(read, one, names))
  if (n && d && more.length === 0) return op('portion', stated, n, d)
  read.fault(node, '倍数应为一个数，或两个数如 [3, 2]。', 'A factor is a number, or two numbers such as [3, 2].')
  return stated
}

const gifts: Readonly<Record<string, (read: Reader, node: Node | undefined, names: Names) => Expr>> = {
  gives: (read, node, names) => expression(read, node, names),
  flat: (read, node, names) => expression(read, node, names),
  factor: multiplied,
  perDay: (read, node, names) => {
    const fields = read.fields(node, ['hours'], ['less'])
    const days = fields.has('less')
      ? op('minus', fact('days'), expression(read, fields.get('less'), names))
      : fact('days')
    return op('times', expression(read, fields.get('hours'), names), days)
  },
  asStated: () => stated,
  nothing: () => hoursOf(0),
  /** What one of each unit is worth in hours; of a unit that is not named nothing. */
  units: (read, node, names) =>
    read
      .keyed(node)
      .reduceRight<Expr>(
        (rest, { name, node: held }) => op('choose', among(fact('unit'), [name]), multiplied(read, held, names), rest),
        hoursOf(0),
      ),
  lengthOfHour: (read, node, names) => op('portion', hoursOf(10), fact('minutes'), expression(read, node, names)),
  asAttended: () => op('portion', stated, fact('attended'), fact('sessions')),
}
const conversionWords = Object.keys(gifts)

export const conversion: Read<Conversion> = clause(
  [],
  ['when', 'into', ...conversionWords],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, conversionWords)
    const own = held.get(word)
    const gives = gifts[word]
    return {
      when: held.has('when') ? expression(read, held.get('when'), names) : always,
      gives: gives ? gives(read, own, names) : stated,
      into: held.has('into') ? read.text(held.get('into')) : null,
      fate:
        word === 'nothing'
          ? oneWord(read, own, ['SUBSTITUTED', 'EXEMPT'] as const, 'SUBSTITUTED')
          : ('COUNTED' as const),
    }
  },
)
