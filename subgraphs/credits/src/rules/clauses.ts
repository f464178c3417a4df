// Reads the clauses about the person, the caps, the totals and what is required. One function a step; each shows what its words unfold into.
import { isScalar } from 'yaml'
import { clause, oneOf, oneWord, type Read } from './clauseReader.ts'
import {
  affected,
  always,
  type Cap,
  type Consequence,
  capLevels,
  type Dating,
  fact,
  type Gate,
  op,
  placed,
  placeOf,
  type RuleVersion,
  type Substitution,
  type Total,
} from './document.ts'
import { isFirm } from './requirements.ts'
import { among, conjunction, hoursOf } from './rewriting.ts'
import { whoHolds, whoOf } from './selecting.ts'
import { expression, fold, foldWords } from './words.ts'

export const gate: Read<Gate> = clause([], ['needs', 'for', 'filedBetween', 'otherwise'], (held, read, names, node) => {
  const word = oneOf(read, node, held, ['needs', 'for', 'filedBetween'])
  if (word !== 'filedBetween')
    return {
      needs: word === 'for' ? whoHolds(whoOf(read, held.get('for'))) : expression(read, held.get('needs'), names),
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

export const dating: Read<Dating> = clause(['on'], ['yearEnds'], (held, read, names) => ({
  on: expression(read, held.get('on'), names),
  ...(held.has('yearEnds') ? { yearEnds: read.text(held.get('yearEnds')) } : {}),
}))

const capWords = ['level', 'perActivity', 'perYear', 'ceiling']
export const cap: Read<Cap> = clause([], [...capWords, 'limit', 'where', 'by'], (held, read, names, node) => {
  const word = oneOf(read, node, held, capWords)
  const where = held.has('where') ? expression(read, held.get('where'), names) : always
  const by = read.list(held.get('by')).map((one) => expression(read, one, names))
  if (word === 'level' || word === '') {
    if (!held.has('limit')) read.fault(node, '缺少字段“limit”。', 'Field “limit” is missing.')
    const limit = held.has('limit') ? expression(read, held.get('limit'), names) : hoursOf(0)
    return { level: oneWord(read, held.get('level'), capLevels, 'ACTIVITY'), where, by, limit }
  }
  if (held.has('limit'))
    read.fault(held.get('limit'), '“limit”只与“level”同用。', '“limit” goes together with “level” only.')
  if (word !== 'ceiling') {
    const limit = expression(read, held.get(word), names)
    return word === 'perYear'
      ? { level: 'YEAR' as const, where, by: [fact('year'), ...by], limit }
      : { level: 'ACTIVITY' as const, where, by, limit }
  }
  const fields = read.fields(held.get('ceiling'), ['of', 'hours'])
  const inside = among(fact('bucket'), read.oneOrMore(fields.get('of')))
  return {
    level: 'CATEGORY' as const,
    where: conjunction([inside, where]),
    by,
    limit: expression(read, fields.get('hours'), names),
  }
})

export const total: Read<Total> = clause(['name'], foldWords, (held, read, names, node) => {
  const word = oneOf(read, node, held, foldWords)
  const own = held.get(word)
  return {
    name: read.text(held.get('name')),
    ...(own ? fold(read, word, own, names) : { fold: 'sum' as const, where: always, by: null, atLeast: null }),
  }
})

/** `allBut` is written out once all requirements are read. */
const spared = new WeakMap<object, readonly string[]>()
const substitutionRead: Read<Substitution & { allBut: readonly string[] | null }> = clause(
  ['when', 'insteadOf'],
  [],
  (held, read, names) => {
    const instead = held.get('insteadOf')
    const word = read.onlyWord(instead)
    const when = expression(read, held.get('when'), names)
    if (word?.name === 'allBut') return { when, insteadOf: [], allBut: read.list(word.node).map(read.text) }
    return {
      when,
      insteadOf: isScalar(instead)
        ? oneWord(read, instead, ['ALL'] as const, 'ALL')
        : read.list(instead).map(read.text),
      allBut: null,
    }
  },
)
export const substitution: Read<Substitution> = (read, node, names) => {
  const { allBut, ...made } = substitutionRead(read, node, names)
  if (allBut) spared.set(made, allBut)
  return placed(made, read.at(node))
}

/** Nothing stands for a requirement that may not be substituted, nor for those that a substitution leaves out. */
export function substitutionsOf(rule: RuleVersion): readonly Substitution[] {
  const firm = rule.requirements.filter(isFirm).map((one) => one.id)
  return rule.substitutions.map((one) => {
    const left = [...firm, ...(spared.get(one) ?? [])]
    if (
      one.insteadOf === 'ALL' ? left.length === 0 : !spared.has(one) && !one.insteadOf.some((id) => left.includes(id))
    )
      return one
    const ids = one.insteadOf === 'ALL' || spared.has(one) ? rule.requirements.map(({ id }) => id) : one.insteadOf
    return placed({ ...one, insteadOf: ids.filter((id) => !left.includes(id)) }, placeOf(one))
  })
}

const told = ['PASS', 'FAIL', 'NEEDS_REVIEW'] as const
export const consequence: Read<Consequence> = clause(['on', 'affects', 'effect'], ['when'], (held, read, names) => ({
  on: read.list(held.get('on')).map((one) => oneWord(read, one, told, 'FAIL')),
  when: held.has('when') ? expression(read, held.get('when'), names) : always,
  affects: oneWord(read, held.get('affects'), affected, 'TITLE_REVIEW'),
  effect: held.has('effect') ? read.text(held.get('effect')) : '',
}))
