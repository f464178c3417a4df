// Reads the clauses about the person, the caps, the totals and what is required. One function a step; each shows what its words unfold into.
import { isScalar, isSeq, type Node } from 'yaml'
import { clause, oneOf, oneWord, type Read } from './clauseReader.ts'
import {
  always,
  type Cap,
  capLevels,
  type Dating,
  type Expr,
  fact,
  type Gate,
  op,
  type Requirement,
  type Substitution,
  type Total,
  type WindowClause,
} from './document.ts'
import type { Reader } from './reading.ts'
import { expression, fold, madeTotal, type Names } from './words.ts'

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
