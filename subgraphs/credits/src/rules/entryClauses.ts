// Reads the clauses about single entries: recognition, duplicates, conversion. Each shows what its rich words unfold into.
import type { Node } from 'yaml'
import { clause, oneOf, oneWord, type Read } from './clauseReader.ts'
import { always, type Conversion, type Duplicates, type Expr, fact, op, type Recognition } from './document.ts'
import type { Reader } from './reading.ts'
import { type Fate, fates } from './verdict.ts'
import { expression, type Names } from './words.ts'

const kindIs = (kinds: readonly string[]): Expr => op('among', fact('kind'), { value: kinds, kind: 'texts' })

/** What recognition can refuse with: everything up to UNDECIDED in the order of telling, but the window, which is a step of its own. */
const refusals: readonly Fate[] = fates.slice(0, fates.indexOf('UNDECIDED')).filter((fate) => fate !== 'OUTSIDE_WINDOW')

export const recognition: Read<Recognition> = clause(
  [],
  ['needs', 'exclude', 'effectiveFrom', 'requireFiling', 'evidence', 'otherwise'],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, ['needs', 'exclude', 'effectiveFrom', 'requireFiling', 'evidence'])
    const own = held.get(word)
    const otherwise = (fate: Fate): Fate => oneWord(read, held.get('otherwise'), refusals, fate)
    switch (word) {
      case 'exclude':
        return { needs: op('not', kindIs(read.list(own).map(read.text))), otherwise: otherwise('EXCLUDED_KIND') }
      case 'effectiveFrom': {
        const fields = read.fields(own, ['kinds', 'day'])
        const kinds = kindIs(read.list(fields.get('kinds')).map(read.text))
        const day = expression(read, fields.get('day'), names)
        return {
          needs: op('any', op('not', kinds), op('atLeast', fact('countsOn'), day)),
          otherwise: otherwise('RULE_NOT_YET_EFFECTIVE'),
        }
      }
      case 'requireFiling': {
        const except = read.list(read.fields(own, [], ['except']).get('except')).map(read.text)
        const filed = op('known', fact('filing'))
        return { needs: except.length ? op('any', kindIs(except), filed) : filed, otherwise: otherwise('UNFILED') }
      }
      case 'evidence':
        return { needs: evidence(read, own, names), otherwise: otherwise('EVIDENCE_MISSING') }
    }
    if (!held.has('otherwise'))
      read.fault(
        node,
        '缺少字段“otherwise”（不予认定的理由代码）。',
        'Field “otherwise” is missing: the reason code when not recognised.',
      )
    return { needs: expression(read, own, names), otherwise: otherwise('EVIDENCE_MISSING') }
  },
)

/** First row whose `when` holds says which evidence is accepted. What no row accepts at all is refused without asking which row it is. */
function evidence(read: Reader, node: Node | undefined, names: Names): Expr {
  const rows = read.list(node).map((row) => {
    const held = read.fields(row, ['accepts'], ['when'])
    const accepts = read.list(held.get('accepts')).map(read.text)
    return { when: held.get('when'), accepts, row }
  })
  const accepted = (words: readonly string[]) => op('among', fact('evidence'), { value: words, kind: 'texts' })
  const last = rows.at(-1)
  if (!last || last.when)
    read.fault(node, '证明材料表的最后一行不得有 when。', 'The last row of the evidence table must have no when.')
  const chain = rows.slice(0, -1).reduceRight<Expr>(
    (rest, row) => {
      return op('choose', expression(read, row.when, names), accepted(row.accepts), rest)
    },
    accepted(last?.accepts ?? []),
  )
  return rows.length > 1 ? op('all', accepted([...new Set(rows.flatMap((row) => row.accepts))]), chain) : chain
}

export const duplicates: Read<Duplicates> = clause(['by'], ['among'], (held, read, names) => ({
  among: held.has('among') ? expression(read, held.get('among'), names) : always,
  by: read.list(held.get('by')).map((one) => expression(read, one, names)),
}))

export const conversion: Read<Conversion> = clause(
  [],
  ['when', 'into', 'gives', 'flat', 'factor', 'perDay', 'asStated', 'nothing'],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, ['gives', 'flat', 'factor', 'perDay', 'asStated', 'nothing'])
    const own = held.get(word)
    const stated = fact('quantityTenths')
    const gives = (): Expr => {
      switch (word) {
        case 'flat':
          return expression(read, own, names)
        case 'factor':
          return op('times', stated, expression(read, own, names))
        case 'perDay': {
          const fields = read.fields(own, ['hours'], ['less'])
          const days = fields.has('less')
            ? op('minus', fact('days'), expression(read, fields.get('less'), names))
            : fact('days')
          return op('times', expression(read, fields.get('hours'), names), days)
        }
        case 'gives':
          return expression(read, own, names)
        case 'nothing':
          return { value: 0, kind: 'tenths' }
      }
      return stated
    }
    return {
      when: held.has('when') ? expression(read, held.get('when'), names) : always,
      gives: gives(),
      into: held.has('into') ? read.text(held.get('into')) : null,
      fate:
        word === 'nothing'
          ? oneWord(read, own, ['SUBSTITUTED', 'EXEMPT'] as const, 'SUBSTITUTED')
          : ('COUNTED' as const),
    }
  },
)
