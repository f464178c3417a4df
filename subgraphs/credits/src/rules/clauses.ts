// Reads the clauses of each step of the pipeline and rewrites the rich ones. One function a step; each shows what its words unfold into.
import { isScalar, isSeq, type Node } from 'yaml'
import {
  always,
  type Cap,
  type Clause,
  type Conversion,
  capLevels,
  type Dating,
  type Duplicates,
  type Expr,
  fact,
  type Gate,
  op,
  placed,
  type Recognition,
  type Requirement,
  type Substitution,
  type Total,
  type WindowClause,
} from './document.ts'
import type { Reader } from './reading.ts'
import { type Fate, fates } from './verdict.ts'
import { expression, fold, madeTotal, type Names } from './words.ts'

const common = ['id', 'source', 'quote']
const optional = ['reading', 'leftOpen']
type Fields = Map<string, Node>
type Read<T> = (read: Reader, node: Node, names: Names) => T

/** Reads what every clause carries, lets `rest` read the step's own words, and notes where the clause stands. */
function clause<T extends object>(
  required: readonly string[],
  more: readonly string[],
  rest: (held: Fields, read: Reader, names: Names, node: Node) => T,
): Read<Clause & T> {
  return (read, node, names) => {
    const held = read.fields(node, [...common, ...required], [...optional, ...more])
    const text = (key: string) => (held.has(key) ? read.text(held.get(key)) : '')
    const carried = {
      id: text('id'),
      source: text('source'),
      quote: text('quote'),
      reading: text('reading') || null,
      leftOpen: read.list(held.get('leftOpen')).map(read.text),
    }
    names.clause = carried
    return placed({ ...carried, ...rest(held, read, names, node) }, read.at(node))
  }
}

/** Exactly one of several words has to stand in a clause. */
function oneOf(read: Reader, node: Node, held: Fields, words: readonly string[]): string {
  const found = words.filter((word) => held.has(word))
  if (found.length !== 1)
    read.fault(
      node,
      `此处须有且仅有一项：${words.join('、')}。`,
      `Exactly one of these must stand here: ${words.join(', ')}.`,
    )
  return found[0] ?? ''
}

function oneWord<W extends string>(read: Reader, node: Node | undefined, allowed: readonly W[], otherwise: W): W {
  if (!node) return otherwise
  const word = read.text(node)
  const found = allowed.find((one) => one === word)
  if (!found)
    read.fault(node, `“${word}”应为：${allowed.join('、')}。`, `“${word}” should be one of ${allowed.join(', ')}.`)
  return found ?? otherwise
}

const kindIs = (kinds: readonly string[]): Expr => op('among', fact('kind'), { value: kinds, kind: 'texts' })

export const gate: Read<Gate> = clause([], ['needs', 'filedBetween', 'otherwise'], (held, read, names, node) => {
  if (oneOf(read, node, held, ['needs', 'filedBetween']) === 'needs')
    return {
      needs: expression(read, held.get('needs'), names),
      otherwise: oneWord(read, held.get('otherwise'), ['NOT_APPLICABLE', 'NOT_OPEN'] as const, 'NOT_APPLICABLE'),
    }
  // Where nothing is filed yet, the question is whether one could file today.
  const [from, until] = read.list(held.get('filedBetween')).map((one) => expression(read, one, names))
  const day = op('choose', op('known', fact('filedOn')), fact('filedOn'), fact('judgedOn'))
  return {
    needs: op('all', op('atLeast', day, from ?? always), op('atLeast', until ?? always, day)),
    otherwise: 'NOT_OPEN' as const,
  }
})

export const windowClause: Read<WindowClause> = clause(['from', 'until'], ['when'], (held, read, names) => ({
  when: held.has('when') ? expression(read, held.get('when'), names) : always,
  from: expression(read, held.get('from'), names),
  until: expression(read, held.get('until'), names),
}))

export const dating: Read<Dating> = clause(['on'], [], (held, read, names) => ({
  on: expression(read, held.get('on'), names),
}))

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

export const cap: Read<Cap> = clause(['level', 'limit'], ['where', 'by'], (held, read, names) => ({
  level: oneWord(read, held.get('level'), capLevels, 'ACTIVITY'),
  where: held.has('where') ? expression(read, held.get('where'), names) : always,
  by: read.list(held.get('by')).map((one) => expression(read, one, names)),
  limit: expression(read, held.get('limit'), names),
}))

const foldWords = ['sum', 'has', 'distinct', 'groups', 'leastYear']
export const total: Read<Total> = clause(['name'], foldWords, (held, read, names, node) => {
  const word = oneOf(read, node, held, foldWords)
  const own = held.get(word)
  return {
    name: read.text(held.get('name')),
    ...(own ? fold(read, word, own, names) : { fold: 'sum' as const, where: always, by: null, atLeast: null }),
  }
})

export const substitution: Read<Substitution> = clause(['when', 'insteadOf'], [], (held, read, names) => {
  const instead = held.get('insteadOf')
  return {
    when: expression(read, held.get('when'), names),
    insteadOf: isScalar(instead) ? oneWord(read, instead, ['ALL'] as const, 'ALL') : read.list(instead).map(read.text),
  }
})

export const requirement: Read<Requirement> = clause(
  [],
  ['when', 'holds', 'minimum', 'courses', 'share', 'everyYear'],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, ['holds', 'minimum', 'courses', 'share', 'everyYear'])
    const own = held.get(word)
    const when = held.has('when') ? expression(read, held.get('when'), names) : always
    const plain = (holds: Expr) => ({ when, holds, courses: [] })
    switch (word) {
      case 'minimum': {
        const fields = read.fields(own, ['of', 'hours'])
        return plain(
          op('atLeast', expression(read, fields.get('of'), names), expression(read, fields.get('hours'), names)),
        )
      }
      case 'share': {
        const fields = read.fields(own, ['part', 'whole', 'atLeast'])
        const [n, d] = read.list(fields.get('atLeast')).map((one) => expression(read, one, names))
        const [part, whole] = ['part', 'whole'].map((key) => expression(read, fields.get(key), names))
        return plain(op('shareAtLeast', part ?? always, whole ?? always, n ?? always, d ?? always))
      }
      case 'everyYear': {
        const fields = read.fields(own, ['hours'], ['where'])
        const where = fields.has('where') ? expression(read, fields.get('where'), names) : always
        const least = madeTotal(names, names.clause ?? { id: '', source: '', quote: '', reading: null, leftOpen: [] }, {
          fold: 'leastYear',
          where,
          by: null,
          atLeast: null,
        })
        return plain(op('atLeast', fact(least), expression(read, fields.get('hours'), names)))
      }
      case 'courses':
        return { when, ...courses(read, own, names) }
    }
    return plain(own ? expression(read, own, names) : always)
  },
)

/** Each course, or one of its alternatives, has to be done. `atLeast` asks for so many of them instead of all. */
function courses(read: Reader, node: Node | undefined, names: Names): Pick<Requirement, 'holds' | 'courses'> {
  const fields = read.fields(node, ['each'], ['where', 'atLeast'])
  const where = fields.has('where') ? expression(read, fields.get('where'), names) : null
  const required = read.list(fields.get('each')).map((one) => {
    const alternatives = isSeq(one) ? read.list(one).map(read.text) : [read.text(one)]
    const named = op('among', fact('course'), { value: alternatives, kind: 'texts' })
    const own = names.clause ?? { id: '', source: '', quote: '', reading: null, leftOpen: [] }
    const done = madeTotal(names, own, {
      fold: 'has',
      where: where ? op('all', where, named) : named,
      by: null,
      atLeast: null,
    })
    return { names: alternatives, done }
  })
  const truths = required.map((course) => fact(course.done))
  const atLeast = fields.get('atLeast')
  return {
    courses: required,
    holds: atLeast ? op('atLeast', op('tally', ...truths), expression(read, atLeast, names)) : op('all', ...truths),
  }
}
