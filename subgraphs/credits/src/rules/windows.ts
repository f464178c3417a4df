// Reads the clauses of the window: the ways in which documents say over which years somebody is judged, each rewritten into a first and a last day.
import type { Node } from 'yaml'
import { clause, oneOf, oneWord, type Read } from './clauseReader.ts'
import { type Expr, fact, op, type WindowClause } from './document.ts'
import type { Reader } from './reading.ts'
import {
  always,
  conjunction,
  countOf,
  dayOfYear,
  earlier,
  later,
  monthEnd,
  shifted,
  yearsBack,
  yearsOn,
} from './rewriting.ts'
import { inOrderOfSpecificity, type Selected, whoHolds, whoOf } from './selecting.ts'
import { expression, type Names } from './words.ts'

type Days = { readonly from: Expr; readonly until: Expr }
type Held = Map<string, Node>
type Say = (key: string) => Expr
const nothing: Days = { from: always, until: always }

const ways = ['from', 'years', 'rolling', 'sinceTitle', 'term', 'cycle', 'birthCycle'] as const

/** Whom a clause is for, beside the clause: the rule itself knows only whether it binds. */
const selectors = new WeakMap<object, Selected>()

export const windowClause: Read<WindowClause> = (read, node, names) => {
  const made = windowRead(read, node, names)
  const held = read.fields(node, [], windowFields)
  selectors.set(made, {
    who: held.has('for') ? whoOf(read, held.get('for')) : new Map(),
    name: made.id,
    overrides: held.has('overrides') ? read.list(held.get('overrides')).map(read.text) : [],
    at: node,
  })
  return made
}
const windowFields = [
  'id',
  'source',
  'quote',
  'reading',
  'leftOpen',
  'when',
  'for',
  'overrides',
  'until',
  'notBefore',
  ...ways,
]

const windowRead: Read<WindowClause> = clause(
  [],
  ['when', 'for', 'overrides', 'until', 'notBefore', ...ways],
  (held, read, names, node) => {
    const way = oneOf(read, node, held, ways)
    const when = held.has('when') ? expression(read, held.get('when'), names) : always
    const days = daysOf(read, held, names, node, way)
    return {
      when: held.has('for') ? conjunction([whoHolds(whoOf(read, held.get('for'))), when]) : when,
      from: held.has('notBefore') ? later(days.from, expression(read, held.get('notBefore'), names)) : days.from,
      until: days.until,
    }
  },
)

function daysOf(read: Reader, held: Held, names: Names, node: Node, way: string): Days {
  if (held.has('until') && way !== 'from')
    read.fault(held.get('until'), '“until”只与“from”同用。', '“until” goes together with “from” only.')
  if (way === 'from') {
    if (!held.has('until')) read.fault(node, '缺少字段“until”。', 'Field “until” is missing.')
    return { from: expression(read, held.get('from'), names), until: expression(read, held.get('until'), names) }
  }
  const found = ways.find((one) => one === way)
  if (!found || found === 'from') return nothing
  const fields = (must: readonly string[], may: readonly string[]) => {
    const own = read.fields(held.get(way), must, may)
    const say: Say = (key) => expression(read, own.get(key), names)
    return { own, say }
  }
  return unfold[found](read, fields)
}

type Fields = (must: readonly string[], may: readonly string[]) => { readonly own: Held; readonly say: Say }

const unfold: Readonly<Record<Exclude<(typeof ways)[number], 'from'>, (read: Reader, fields: Fields) => Days>> = {
  /** So many whole years, the last of them before the review year unless another is written. */
  years: (read, fields) => {
    const { own, say } = fields(['last'], ['upTo', 'ends'])
    const last = own.has('upTo') ? say('upTo') : op('minus', fact('reviewYear'), countOf(1))
    const ends = own.has('ends') ? read.text(own.get('ends')) : '12-31'
    const years = say('last')
    if (ends !== '12-31') {
      const before = dayOfYear(yearsBack(last, years), ends)
      return { from: shifted(before, 'After', 'days', countOf(1)), until: dayOfYear(last, ends) }
    }
    const first = 'value' in years ? yearsBack(last, minusOne(years)) : yearsBack(yearsOn(last, countOf(1)), years)
    return { from: dayOfYear(first, '01-01'), until: dayOfYear(last, '12-31') }
  },
  rolling: (read, fields) => {
    const { own, say } = fields(['before'], ['years', 'months'])
    const unit = own.has('years') ? 'years' : 'months'
    if (own.has('years') === own.has('months'))
      read.fault(own.get('before'), '须写 years 或 months 之一。', 'Write years or months, one of them.')
    const before = say('before')
    return { from: shifted(before, 'Before', unit, say(unit)), until: shifted(before, 'Before', 'days', countOf(1)) }
  },
  sinceTitle: (_, fields) => {
    const { own, say } = fields(['until'], ['atMostYears'])
    const until = say('until')
    const since = fact('titleOn')
    if (!own.has('atMostYears')) return { from: since, until }
    const capped = shifted(shifted(until, 'After', 'days', countOf(1)), 'Before', 'years', say('atMostYears'))
    return { from: later(since, capped), until }
  },
  term: (read, fields) => {
    const { own, say } = fields(['of'], ['until'])
    const of = oneWord(read, own.get('of'), ['APPOINTMENT', 'REGISTRATION'] as const, 'APPOINTMENT')
    const [from, until] =
      of === 'APPOINTMENT' ? ['appointedFrom', 'appointedUntil'] : ['registeredFrom', 'registeredUntil']
    const last = fact(until ?? '')
    return { from: fact(from ?? ''), until: own.has('until') ? earlier(last, say('until')) : last }
  },
  /** The cycle that the review year lies in, unless another year is written. */
  cycle: (_, fields) => {
    const { own, say } = fields(['first', 'years'], ['containing'])
    const year = own.has('containing') ? say('containing') : fact('reviewYear')
    const [first, years] = [say('first'), say('years')]
    const begins = op('minus', year, op('remainder', op('minus', year, first), years))
    const ends = op('plus', begins, 'value' in years ? minusOne(years) : op('minus', years, countOf(1)))
    return { from: dayOfYear(begins, '01-01'), until: dayOfYear(ends, '12-31') }
  },
  /** Ends with the month of birth, in years as far from the year of birth as whole cycles go; the last that is over. */
  birthCycle: (_, fields) => {
    const { say } = fields(['years', 'before'], [])
    const [years, before] = [say('years'), say('before')]
    // So many months before, a day is still in its year exactly where the month of birth is over by then.
    const last = op('yearOf', op('monthsBefore', before, fact('birthMonth')))
    const ended = op('minus', last, op('remainder', op('minus', last, fact('birthYear')), years))
    const monthAfter = (year: Expr) => op('monthsAfter', dayOfYear(year, '01-01'), fact('birthMonth'))
    return { from: monthAfter(op('minus', ended, years)), until: monthEnd(ended, fact('birthMonth')) }
  },
}
const minusOne = (years: Expr): Expr => countOf('value' in years ? Math.max(0, Number(years.value) - 1) : 0)

/** Windows that say for whom they are stand by how specific they are; others in the order of the document. */
export function windowsInOrder(read: Reader, windows: readonly WindowClause[]): readonly WindowClause[] {
  const rows = windows.flatMap((window) => {
    const selected = selectors.get(window)
    const fixed = selected?.who.size === 0 && !('value' in window.when)
    return selected ? [{ ...selected, fixed, window }] : []
  })
  if (rows.every((one) => one.fixed && one.overrides.length === 0)) return windows
  return inOrderOfSpecificity(read, rows).map((one) => one.window)
}
